package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.actor.ActorBook;
import org.dragoman.time.Edtf;

/**
 * Links documents as they come and go. Whatever the order in which they are added, one by one or all at once, the result
 * is the same, and only what a new document can change is done again.
 *
 * <p>Not safe for use by several threads at once; what {@link #linked} returns is.
 */
public final class LinkIndex {
    private final ActorBook book;
    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, String> speakers = new TreeMap<>();
    private final Map<String, String> owners = new TreeMap<>();
    private final EventBlock.Dates dates = new EventBlock.Dates();
    private final Belonging belonging;
    private final Places places;
    private final Fitting fitting;
    private final Blocks<Report, List<Event>> events;
    private Map<String, Origin> origins = Map.of();
    private Events making;

    /** @param book who is in office where, and who belongs to what */
    public LinkIndex(ActorBook book) {
        this.book = requireNonNull(book, "book is null");
        this.belonging = new Belonging(book, owners);
        this.places = new Places(book);
        this.fitting = new Fitting(belonging, places);
        this.making = making();
        this.events =
                new Blocks<>(Report::id, Report::document, report -> EventBlock.key(report, belonging), this::events);
    }

    private Events making() {
        return new Events(belonging, places, new Weighing(book, articles, origins, speakers), dates);
    }

    private List<Event> events(List<Report> reports) {
        return EventBlock.link(reports, belonging, fitting, dates, origins).stream()
                .map(making::of)
                .toList();
    }

    /** Adds documents with their records. A document that is there already is replaced. */
    public void add(Corpus corpus) {
        for (Article article : corpus.articles()) {
            if (articles.containsKey(article.id())) {
                remove(article.id());
            }
            articles.put(article.id(), article);
        }
        speakers.putAll(corpus.speakers());
        boolean moved = false;
        for (Map.Entry<String, String> owner : corpus.owners().entrySet()) {
            // Documents may differ in whom an unknown actor belongs to; the choice must not hang on their order.
            String before = owners.get(owner.getKey());
            if (before == null || owner.getValue().compareTo(before) < 0) {
                owners.put(owner.getKey(), owner.getValue());
                moved = true;
            }
        }
        if (moved) {
            List<Report> all = events.all();
            events.clear();
            events.add(all);
        }
        events.add(corpus.reports());
    }

    /** Takes a document and its records away. */
    public void remove(String document) {
        articles.remove(document);
        events.remove(document);
    }

    /** What the documents say together. */
    public Linked linked() {
        Map<String, Origin> now = Origins.of(articles.values());
        for (Map.Entry<String, Origin> origin : now.entrySet()) {
            if (!Objects.equals(origins.get(origin.getKey()), origin.getValue())) {
                events.touch(origin.getKey());
            }
        }
        origins = now;
        making = making();
        List<Event> all = new ArrayList<>();
        events.results().forEach(all::addAll);
        all.sort(byTime());
        return new Linked(
                all,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                origins.values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Origin::id))
                        .toList());
    }

    private Comparator<Event> byTime() {
        Comparator<Edtf> time = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing((Event event) -> dates.edtf(event.when()), time)
                .thenComparing(Event::id);
    }
}

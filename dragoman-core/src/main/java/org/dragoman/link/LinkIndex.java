package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.ActorBook;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
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
    private final BlockWork work;
    private final Blocks<Report, BlockLinker.Told> events;
    private final Blocks<Figure, Measures.Measured> figures;
    private final Blocks<Instrument, Accords.Found> instruments;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Accords accords;
    private final Measures measures;
    private Origins origins = Origins.none();

    /** @param book who is in office where, and who belongs to what */
    public LinkIndex(ActorBook book) {
        this(book, BlockWork.HERE);
    }

    /**
     * @param book who is in office where, and who belongs to what
     * @param work who links the blocks
     */
    public LinkIndex(ActorBook book, BlockWork work) {
        this.work = requireNonNull(work, "work is null");
        this.book = requireNonNull(book, "book is null");
        this.belonging = new Belonging(book, owners);
        this.places = new Places(book);
        this.fitting = new Fitting(belonging, places);
        this.accords = new Accords(book, belonging, dates);
        this.measures = new Measures(book, belonging, dates, articles);
        this.events = new Blocks<>(
                Report::id, Report::document, report -> EventBlock.key(report, belonging), BlockLinker::events);
        this.figures = new Blocks<>(Figure::id, Figure::document, measures::key, BlockLinker::figures);
        this.instruments = new Blocks<>(Instrument::id, Instrument::document, accords::key, BlockLinker::instruments);
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
            events.rebuild();
            figures.rebuild();
            instruments.rebuild();
        }
        events.add(corpus.reports());
        figures.add(corpus.figures());
        instruments.add(corpus.instruments());
        corpus.tallies().forEach(tally -> tallies.put(tally.id(), tally));
    }

    /** Takes a document and its records away. */
    public void remove(String document) {
        articles.remove(document);
        events.remove(document);
        figures.remove(document);
        instruments.remove(document);
        tallies.values().removeIf(tally -> tally.document().equals(document));
    }

    /** What the documents say together. */
    public Linked linked() {
        Origins now = Origins.of(articles, book);
        for (Map.Entry<String, Origin> origin : now.byDocument().entrySet()) {
            String document = origin.getKey();
            Origin before = origins.byDocument().get(document);
            if (before == null
                    || !before.id().equals(origin.getValue().id())
                    || !origins.text(document).equals(now.text(document))) {
                events.touch(document);
                figures.touch(document);
                instruments.touch(document);
            }
        }
        origins = now;
        Weighing weighing = new Weighing(book, articles, origins.byDocument(), speakers);
        BlockLinker linker = new BlockLinker(
                () -> new BlockLinker.Surroundings(articles, speakers, owners, now),
                now,
                weighing,
                belonging,
                places,
                fitting,
                dates,
                accords,
                measures);
        List<Event> happenings = new ArrayList<>();
        List<Conflict> found = new ArrayList<>();
        for (BlockLinker.Told told : events.results(linker, work)) {
            happenings.addAll(told.events());
            found.addAll(told.conflicts());
        }
        happenings.sort(byTime());
        List<Accord> texts = new ArrayList<>();
        for (Accords.Found some : instruments.results(linker, work)) {
            texts.addAll(some.accords());
            found.addAll(some.conflicts());
        }
        texts.sort(Comparator.comparing(Accord::name).thenComparing(Accord::id));
        found.addAll(accords.parties(texts));
        List<Measurement> measurements = new ArrayList<>();
        for (Measures.Measured measured :
                measures.merged(figures.results(linker, work), shared(happenings), weighing)) {
            measurements.add(measured.measurement());
            if (measured.conflict() != null) {
                found.add(measured.conflict());
            }
        }
        TallyChecks counting = new TallyChecks(belonging, dates, articles, happenings, tallies.values());
        List<TallyCheck> checks = tallies.values().stream().map(counting::check).toList();
        Map<String, Event> byId = new HashMap<>();
        happenings.forEach(event -> byId.put(event.id(), event));
        found.addAll(counting.conflicts(tallies.values(), checks, byId));
        found.sort(Comparator.comparing(Conflict::about).thenComparing(Conflict::id));
        return new Linked(happenings, found, texts, measurements, checks, all(happenings, weighing));
    }

    /** Figures of which other words, or the event they are told with, show that they measure one thing. */
    private List<List<Figure>> shared(List<Event> happenings) {
        List<Figure> all = figures.records();
        Tellings tellings = new Tellings(happenings, all);
        return new SharedMeasures(measures, places, belonging, tellings::of, measures::days).groups(all);
    }

    /** The origins of documents, and the speakers in whose words events are told. */
    private List<Origin> all(List<Event> happenings, Weighing weighing) {
        Map<String, TreeSet<String>> quoting = new TreeMap<>();
        for (Event event : happenings) {
            for (Event.Member member : event.members()) {
                String speaker = weighing.speaker(member.voice());
                if (speaker != null) {
                    quoting.computeIfAbsent(speaker, one -> new TreeSet<>()).add(member.document());
                }
            }
        }
        List<Origin> all = new ArrayList<>(origins.byDocument().values());
        all.addAll(Origins.speakers(quoting));
        return Origins.distinct(all);
    }

    private Comparator<Event> byTime() {
        Comparator<Edtf> time = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing((Event event) -> dates.edtf(event.when()), time)
                .thenComparing(Event::id);
    }
}

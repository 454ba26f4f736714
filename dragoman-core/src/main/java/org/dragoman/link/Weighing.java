package org.dragoman.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Outlet;
import org.dragoman.actor.book.Outlet.Ownership;
import org.jspecify.annotations.Nullable;

/** Counts who says something: documents, outlets, and the independent origins behind them. */
final class Weighing {
    /**
     * A record that says something.
     *
     * @param document id of its document
     * @param voice id of the statement in which it is said, or null
     */
    record Said(String document, @Nullable String voice) {}

    private static final Support.Share NOBODY = new Support.Share("unknown", null, Ownership.UNKNOWN, 1);

    private final ActorBook book;
    private final Map<String, Article> articles;
    private final Map<String, Origin> origins;
    private final Map<String, String> speakers;
    /** The origins that speakers are. */
    private final Map<String, String> quoted = new ConcurrentHashMap<>();
    /** What one document of an outlet counts for, by the outlet's name. */
    private final Map<String, Support.Share> shares = new ConcurrentHashMap<>();

    Weighing(ActorBook book, Map<String, Article> articles, Map<String, Origin> origins, Map<String, String> speakers) {
        this.book = book;
        this.articles = articles;
        this.origins = origins;
        this.speakers = speakers;
    }

    /**
     * Ids of the independent origins, sorted: whose words it is where it is said in a statement, else where the
     * document's text comes from.
     */
    List<String> origins(Collection<Said> records) {
        TreeSet<String> ids = new TreeSet<>();
        records.forEach(said -> ids.add(origin(said)));
        return List.copyOf(ids);
    }

    String origin(Said said) {
        String speaker = said.voice() == null ? null : speakers.get(said.voice());
        if (speaker != null) {
            return quoted.computeIfAbsent(speaker, Origins::quoted);
        }
        Origin origin = origins.get(said.document());
        return origin == null ? Origins.alone(said.document()) : origin.id();
    }

    /** Who speaks in a statement, or null. */
    @Nullable
    String speaker(@Nullable String voice) {
        return voice == null ? null : speakers.get(voice);
    }

    Support support(Collection<Said> records) {
        TreeSet<String> documents = new TreeSet<>();
        TreeSet<String> asserting = new TreeSet<>();
        for (Said said : records) {
            documents.add(said.document());
            if (said.voice() == null) {
                asserting.add(said.document());
            }
        }
        Map<String, Support.Share> shares = new TreeMap<>();
        for (String document : documents) {
            Support.Share share = share(document);
            shares.merge(
                    share.outlet(),
                    share,
                    (one, other) -> new Support.Share(
                            one.outlet(), one.country(), one.ownership(), one.documents() + other.documents()));
        }
        return new Support(
                records.size(),
                documents.size(),
                origins(records).size(),
                asserting.size(),
                List.copyOf(shares.values()));
    }

    private Support.Share share(String document) {
        Article article = articles.get(document);
        String name = article == null ? null : article.outlet();
        return name == null ? NOBODY : shares.computeIfAbsent(name, this::published);
    }

    private Support.Share published(String name) {
        Outlet outlet = outlet(book, name);
        return outlet == null
                ? new Support.Share(name, null, Ownership.UNKNOWN, 1)
                : new Support.Share(outlet.id(), outlet.country(), outlet.ownership(), 1);
    }

    /** The outlet of the book that a document names, by its name or the host of its address; or null. */
    static @Nullable Outlet outlet(ActorBook book, String name) {
        for (Entry entry : book.find(name)) {
            Outlet outlet = book.outlet(entry.id());
            if (outlet != null) {
                return outlet;
            }
        }
        return name.indexOf('.') > 0 && name.indexOf(' ') < 0 ? book.outletAt(name) : null;
    }
}

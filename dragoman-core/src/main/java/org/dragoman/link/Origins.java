package org.dragoman.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Outlet;
import org.dragoman.document.RecordId;
import org.dragoman.link.Origin.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Groups documents that are one source of information: those of nearly the same text, those that say they are taken from
 * one outlet or agency, and what one outlet publishes itself.
 *
 * <p>Texts are compared where they share a band of their sketches (locality-sensitive hashing: Indyk and Motwani, 1998),
 * so that cost grows with the number of documents.
 */
final class Origins implements Serializable {
    private static final long serialVersionUID = 1;

    /** Part of rows of five words in common from which texts are nearly the same. Two reports of one event share few. */
    static final double NEAR = 0.4;
    /** Texts that are compared with each other for one band; those of greater ids with the first of them alone. */
    private static final int BAND = 100;

    private final TreeMap<String, Origin> byDocument = new TreeMap<>();
    /** Of documents that repeat another of a lesser id, that other. */
    private final HashMap<String, String> texts = new HashMap<>();

    private Origins() {}

    /** Id of the origin that a speaker is. */
    static String quoted(String speaker) {
        return RecordId.of("or", "speaker", speaker);
    }

    /** Id of the origin whose least document this is. */
    static String alone(String document) {
        return RecordId.of("or", document);
    }

    /** The origin of each document. */
    Map<String, Origin> byDocument() {
        return byDocument;
    }

    /** The least id among the documents of nearly the same text as this one. */
    String text(String document) {
        return texts.getOrDefault(document, document);
    }

    static Origins none() {
        return new Origins();
    }

    /**
     * The origins of documents.
     *
     * @param articles by id
     */
    static Origins of(Map<String, Article> articles, ActorBook book) {
        Origins origins = new Origins();
        Map<String, List<Article>> copies = copies(articles);
        Names names = new Names(book);
        Map<String, List<Sourced>> groups = new TreeMap<>();
        for (Map.Entry<String, List<Article>> group : copies.entrySet()) {
            for (Article article : group.getValue()) {
                if (!article.id().equals(group.getKey())) {
                    origins.texts.put(article.id(), group.getKey());
                }
            }
            Sourced sourced = sourced(group.getKey(), group.getValue(), names);
            groups.computeIfAbsent(sourced.key, key -> new ArrayList<>()).add(sourced);
        }
        groups.forEach((key, some) -> {
            Origin origin = origin(key, some);
            origin.documents().forEach(document -> origins.byDocument.put(document, origin));
        });
        return origins;
    }

    /**
     * Documents of one text, and what is known of where it comes from.
     *
     * @param key of the origin: the name of an outlet or agency, or the least of the documents
     */
    private record Sourced(
            String key, Reason reason, @Nullable String source, List<Article> articles) {}

    private static Sourced sourced(String least, List<Article> articles, Names names) {
        Map<String, Integer> agencies = new TreeMap<>();
        Map<String, Integer> reprinted = new TreeMap<>();
        TreeSet<String> outlets = new TreeSet<>();
        for (Article article : articles) {
            for (String name : article.bracketed()) {
                Outlet outlet = names.outlet(name);
                if (outlet != null && outlet.agency()) {
                    agencies.merge(outlet.id(), 1, Integer::sum);
                }
            }
            article.reprinted().forEach(name -> reprinted.merge(names.key(name), 1, Integer::sum));
            if (article.outlet() != null) {
                outlets.add(names.key(article.outlet()));
            }
        }
        if (!agencies.isEmpty()) {
            return new Sourced(most(agencies), Reason.AGENCY, most(agencies), articles);
        }
        if (!reprinted.isEmpty()) {
            return new Sourced(most(reprinted), Reason.REPRINT, most(reprinted), articles);
        }
        if (outlets.size() == 1) {
            return new Sourced(outlets.first(), Reason.OUTLET, outlets.first(), articles);
        }
        return new Sourced(least, articles.size() == 1 ? Reason.ALONE : copied(articles), null, articles);
    }

    private static Reason copied(List<Article> articles) {
        Sketch first = articles.get(0).sketch();
        return first != null
                        && articles.stream()
                                .allMatch(article -> article.sketch() != null
                                        && article.sketch().same(first))
                ? Reason.SAME_TEXT
                : Reason.NEAR_DUPLICATE;
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    private static Origin origin(String key, List<Sourced> groups) {
        TreeSet<String> documents = new TreeSet<>();
        Reason reason = groups.get(0).reason;
        for (Sourced group : groups) {
            group.articles.forEach(article -> documents.add(article.id()));
            reason = group.reason.compareTo(reason) > 0 && group.reason != Reason.OUTLET || reason == Reason.OUTLET
                    ? group.reason
                    : reason;
        }
        String source = groups.get(0).source;
        String because = switch (reason) {
            case ALONE -> "no other document repeats it";
            case SAME_TEXT -> "the same words";
            case NEAR_DUPLICATE -> "nearly the same words";
            case REPRINT -> "taken from " + source + ", as the text says";
            case AGENCY -> "credited to " + source;
            case OUTLET -> "published by " + source;
            case QUOTATION -> "the words of " + source;
        };
        return new Origin(
                source == null ? alone(key) : RecordId.of("or", "outlet", key),
                List.copyOf(documents),
                reason,
                source,
                because);
    }

    /** Groups of documents of nearly the same text, by the least id in them. */
    private static Map<String, List<Article>> copies(Map<String, Article> articles) {
        Map<String, String> leader = new HashMap<>();
        List<Article> different = different(articles.values(), leader);
        // Band by band: all bands at once would take more memory than the articles.
        for (int band = 0; band < Sketch.BANDS; band++) {
            Map<Long, List<Article>> met = new HashMap<>();
            for (Article article : different) {
                Sketch sketch = article.sketch();
                if (sketch != null) {
                    compare(met.computeIfAbsent(sketch.band(band), key -> new ArrayList<>(1)), article, sketch, leader);
                }
            }
        }
        Map<String, List<Article>> groups = new TreeMap<>();
        for (Article article : articles.values()) {
            groups.computeIfAbsent(leader(leader, article.id()), one -> new ArrayList<>(1))
                    .add(article);
        }
        return groups;
    }

    /** Joins articles of the same text; gives the first of each text that has words enough to be like another. */
    private static List<Article> different(Collection<Article> articles, Map<String, String> leader) {
        Map<Long, Article> texts = new HashMap<>();
        List<Article> different = new ArrayList<>();
        for (Article article : articles) {
            Sketch sketch = article.sketch();
            if (sketch == null) {
                continue;
            }
            Article same = texts.putIfAbsent(sketch.whole(), article);
            if (same != null) {
                join(leader, same.id(), article.id());
            } else if (sketch.enough()) {
                different.add(article);
            }
        }
        return different;
    }

    private static void compare(List<Article> band, Article article, Sketch sketch, Map<String, String> leader) {
        for (Article other : band) {
            Sketch its = other.sketch();
            if (its != null
                    && !leader(leader, other.id()).equals(leader(leader, article.id()))
                    && sketch.alike(its) >= NEAR) {
                join(leader, other.id(), article.id());
            }
        }
        if (band.size() < BAND) {
            band.add(article);
        }
    }

    private static String leader(Map<String, String> leader, String id) {
        String at = id;
        while (true) {
            String up = leader.getOrDefault(at, at);
            if (up.equals(at)) {
                return at;
            }
            at = up;
        }
    }

    private static void join(Map<String, String> leader, String one, String other) {
        String mine = leader(leader, one);
        String its = leader(leader, other);
        if (mine.compareTo(its) < 0) {
            leader.put(its, mine);
        } else {
            leader.put(mine, its);
        }
        leader.put(one, leader(leader, one));
        leader.put(other, leader(leader, other));
    }

    /** Names of outlets, each under one key: {@code Reuters}, {@code reuters.com}. */
    private static final class Names {
        private final ActorBook book;
        private final Map<String, String> keys = new HashMap<>();

        Names(ActorBook book) {
            this.book = book;
        }

        @Nullable
        Outlet outlet(String name) {
            return Weighing.outlet(book, name);
        }

        String key(String name) {
            return keys.computeIfAbsent(name, one -> {
                Outlet outlet = outlet(one);
                return outlet == null ? one.strip().toLowerCase(Locale.ROOT) : outlet.id();
            });
        }
    }

    /** The speakers whose words several documents give, as origins. */
    static List<Origin> speakers(Map<String, TreeSet<String>> documents) {
        List<Origin> origins = new ArrayList<>();
        documents.forEach((speaker, some) -> origins.add(
                new Origin(quoted(speaker), List.copyOf(some), Reason.QUOTATION, speaker, "the words of " + speaker)));
        return origins;
    }

    /** The distinct origins, in the order of their ids. */
    static List<Origin> distinct(Collection<Origin> origins) {
        Map<String, Origin> byId = new TreeMap<>();
        origins.forEach(origin -> byId.put(origin.id(), origin));
        return List.copyOf(byId.values());
    }
}

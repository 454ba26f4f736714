package org.dragoman.actor.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Which two "the two countries" are: the two last named together, else the two that the document is about. */
public final class Pairs {
    /** How many sentences back two names together still count. */
    private static final int REACH = 2;

    /** What joins two names in one breath. */
    private static final Set<String> JOINTS = Set.of("and", "-", "–", "/", "&");

    private final List<Actor> main;
    private final List<Actor> protagonists;

    /** @param phrases the names of the whole document */
    public Pairs(List<Phrase> phrases, ActorBook book) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            String state = state(phrase);
            if (state != null) {
                counts.merge(state, phrase.how == Mention.How.DEMONYM ? 1 : 2, Integer::sum);
            }
        }
        List<String> together = together(phrases, counts);
        List<Actor> most = new ArrayList<>();
        counts.entrySet().stream()
                .filter(entry -> together.isEmpty() || together.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .forEach(entry -> {
                    Actor actor = book.actor(entry.getKey());
                    if (actor != null) {
                        most.add(actor);
                    }
                });
        main = most.size() == 2 ? List.copyOf(most) : List.of();
        protagonists = protagonists(phrases);
    }

    /** The two persons whom the document names at least twice as often as any other; empty where there are none. */
    private static List<Actor> protagonists(List<Phrase> phrases) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Actor> persons = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            Actor actor = phrase.actor;
            if (actor != null && phrase.kind == Phrase.Kind.PERSON && actor.kind() == Actor.Kind.PERSON) {
                counts.merge(actor.id(), 1, Integer::sum);
                persons.putIfAbsent(actor.id(), actor);
            }
        }
        List<String> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        boolean two = ranked.size() == 2
                || ranked.size() > 2
                        && counts.getOrDefault(ranked.get(1), 0) >= 2 * counts.getOrDefault(ranked.get(2), 0);
        return two
                ? ranked.subList(0, 2).stream()
                        .map(persons::get)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** The two persons whom the text is about, or nobody. */
    List<Actor> protagonists() {
        return protagonists;
    }

    /**
     * The two states most often named in one breath, "Peru and Chile", where the document speaks of both at least half as
     * often as of any other; else nobody. A host or a mediator may be named more often than either.
     */
    private static List<String> together(List<Phrase> phrases, Map<String, Integer> counts) {
        Map<List<String>, Integer> pairs = new TreeMap<>(Comparator.comparing(List::toString));
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase one = phrases.get(i);
            Phrase other = phrases.get(i + 1);
            String first = state(one);
            String second = state(other);
            boolean joined = one.sentence == other.sentence
                    && other.first == one.last + 2
                    && JOINTS.contains(one.sentence.token(one.last + 1).text());
            if (joined && first != null && second != null && !first.equals(second)) {
                pairs.merge(
                        first.compareTo(second) < 0 ? List.of(first, second) : List.of(second, first), 1, Integer::sum);
            }
        }
        int highest = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return pairs.entrySet().stream()
                .filter(pair -> pair.getKey().stream().allMatch(id -> counts.getOrDefault(id, 0) * 2 >= highest))
                .max(Comparator.comparingInt((Map.Entry<List<String>, Integer> pair) -> pair.getValue())
                        .thenComparingInt(pair -> pair.getKey().stream()
                                .mapToInt(id -> counts.getOrDefault(id, 0))
                                .sum()))
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    /** The state that a name stands for: itself, or the one a person or body belongs to; null where there is none. */
    static @Nullable String state(Phrase phrase) {
        Actor actor = phrase.actor;
        if (actor == null || phrase.kind == Phrase.Kind.GROUP || phrase.kind == Phrase.Kind.PLACE || isFormer(phrase)) {
            return null;
        }
        if (actor.kind() == Actor.Kind.STATE) {
            return actor.id();
        }
        String of = actor.of();
        return of != null && of.length() == 3 ? of : null;
    }

    /** "the former Soviet Union" is a place by now, and no side. */
    private static boolean isFormer(Phrase phrase) {
        int before = phrase.first - 1;
        return phrase.kind == Phrase.Kind.STATE
                && (before >= 0 && phrase.sentence.token(before).lemma().equalsIgnoreCase("former")
                        || phrase.sentence.token(phrase.first).lemma().equalsIgnoreCase("former"));
    }

    List<Actor> states(Phrase phrase, Discourse discourse) {
        int here = phrase.sentence.index();
        Set<String> doers = doers(phrase, discourse);
        boolean outside = main.stream().anyMatch(actor -> doers.contains(actor.id()));
        for (int sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
            Map<String, Phrase> found = new LinkedHashMap<>();
            for (Phrase earlier : discourse.in(sentence)) {
                String state = state(earlier);
                if (state != null && !doers.contains(state) && (sentence < here || earlier.last < phrase.first)) {
                    found.putIfAbsent(state, earlier);
                }
                if (earlier.kind == Phrase.Kind.GROUP && earlier.members.size() == 2) {
                    for (Actor member : earlier.members) {
                        String of = member.kind() == Actor.Kind.STATE ? member.id() : member.of();
                        if (of != null && !doers.contains(of)) {
                            found.putIfAbsent(of, earlier);
                        }
                    }
                }
            }
            boolean mainToo = main.stream().allMatch(actor -> found.containsKey(actor.id()));
            if (found.size() >= 2 && mainToo && !main.isEmpty() && !outside) {
                return main;
            }
            if (found.size() == 2) {
                List<Actor> actors = new ArrayList<>();
                for (String id : found.keySet()) {
                    Actor actor = discourse.book().actor(id);
                    if (actor != null) {
                        actors.add(actor);
                    }
                }
                return actors;
            }
        }
        return outside ? List.of() : main;
    }

    /** "Brazil urged both countries to talk": Brazil is none of the two. */
    private static Set<String> doers(Phrase phrase, Discourse discourse) {
        Token object = phrase.headToken();
        Token verb = object.is("obj") || object.is("iobj") ? phrase.sentence.head(object) : null;
        if (verb == null || phrase.sentence.children(verb, "nsubj").size() != 1) {
            return Set.of();
        }
        Token subject = phrase.sentence.children(verb, "nsubj").get(0);
        Set<String> states = new HashSet<>();
        for (Phrase earlier : discourse.in(phrase.sentence.index())) {
            String state = state(earlier);
            if (state != null && earlier.head == subject.index()) {
                states.add(state);
            }
        }
        return states;
    }

    /** The last so many states named, if just so many are named in one or a few sentences: "the three countries". */
    List<Actor> several(Phrase phrase, Discourse discourse, int number) {
        int here = phrase.sentence.index();
        Map<String, Actor> found = new LinkedHashMap<>();
        for (int sentence = here; sentence >= Math.max(0, here - REACH - 1); sentence--) {
            for (Phrase earlier : discourse.in(sentence)) {
                String state = state(earlier);
                Actor actor = state == null ? null : discourse.book().actor(state);
                if (actor != null && (sentence < here || earlier.last < phrase.first)) {
                    found.putIfAbsent(actor.id(), actor);
                }
            }
            if (found.size() >= number) {
                return found.size() == number ? List.copyOf(found.values()) : List.of();
            }
        }
        return List.of();
    }

    /** The persons last named together, just so many, in such offices where the noun tells one. */
    List<Actor> persons(Phrase phrase, Discourse discourse, Set<OfficeClass> classes, Offices offices, int number) {
        int here = phrase.sentence.index();
        for (int sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
            Map<String, Actor> found = new LinkedHashMap<>();
            for (Phrase earlier : discourse.in(sentence)) {
                if (sentence == here && earlier.first >= phrase.first) {
                    continue;
                }
                for (Actor actor : earlier.actors()) {
                    boolean fits = classes.isEmpty() && earlier.members.isEmpty()
                            || offices.fits(actor.id(), classes, null, false)
                            || actor.provisional()
                                    && Offices.classes(earlier.noun).stream().anyMatch(classes::contains);
                    if (actor.kind() == Actor.Kind.PERSON && fits) {
                        found.putIfAbsent(actor.id(), actor);
                    }
                }
            }
            if (found.size() == number) {
                return List.copyOf(found.values());
            }
            if (found.size() > number) {
                return List.of();
            }
        }
        return spread(phrase, discourse, number);
    }

    /** "Brown spoke. Green answered. The two": the persons of the sentences before, if just so many are named in them. */
    private static List<Actor> spread(Phrase phrase, Discourse discourse, int number) {
        boolean office = phrase.nounKind == RoleNouns.Kind.OFFICE;
        Map<String, Actor> found = new LinkedHashMap<>();
        int here = phrase.sentence.index();
        for (int sentence = here - 1; sentence >= Math.max(0, here - REACH) && !office; sentence--) {
            for (Phrase earlier : discourse.in(sentence)) {
                Actor actor = earlier.actor;
                if (actor != null && actor.kind() == Actor.Kind.PERSON && earlier.how == Mention.How.NAME) {
                    found.putIfAbsent(actor.id(), actor);
                }
            }
        }
        return found.size() == number ? List.copyOf(found.values()) : List.of();
    }
}

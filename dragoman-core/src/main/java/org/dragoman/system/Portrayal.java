package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How two outlets tell the same actors: as those who act or are acted upon, in cooperation and in conflict, and
 * whose words they give. Over all that each tells it shows what they select; over what at least two outlets tell,
 * whichever these are, it shows how they frame. Differences come with 95 % intervals; counts are of events or, where reports are not
 * linked, of days.
 *
 * @param one the one outlet
 * @param other the other
 * @param framing whether only what at least two outlets tell is compared
 * @param traits what was compared, the clearest difference first
 */
public record Portrayal(String one, String other, boolean framing, List<Trait> traits) {
    /** What is compared of an actor; each is a share. */
    public enum Aspect {
        /** Of all an outlet tells, that in which the actor takes part. */
        PRESENT("takes part"),
        /** Of what it tells of the actor, conflict. */
        CONFLICT("in conflict"),
        /** Of the cooperation with a direction, that in which the actor acts. */
        GIVES("acts, in cooperation"),
        /** Of the conflict with a direction, that in which the actor acts. */
        ATTACKS("acts, in conflict"),
        /** Of all statements an outlet gives, the actor's. */
        QUOTED("is quoted");

        private final String words;

        Aspect(String words) {
            this.words = words;
        }

        /** The aspect in words. */
        public String words() {
            return words;
        }
    }

    /**
     * What one outlet has of a trait.
     *
     * @param in how many show it
     * @param of of how many
     * @param records ids of the reports or statements that show it, sorted
     */
    public record Side(int in, int of, List<String> records) {
        public Side {
            records = List.copyOf(records);
        }

        /** The share and its interval. */
        public Interval share() {
            return Interval.wilson(in, of);
        }
    }

    /**
     * An aspect of an actor.
     *
     * @param actor the actor
     * @param aspect the aspect
     * @param one what the one outlet has
     * @param other what the other has
     * @param difference one less other
     */
    public record Trait(String actor, Aspect aspect, Side one, Side other, Interval difference) {}

    public Portrayal {
        traits = List.copyOf(traits);
    }

    /**
     * Compares two outlets.
     *
     * @param deeds what all outlets tell
     * @param quotes whose words all outlets give
     * @param framing whether only what at least two outlets tell counts; of statements those in the documents that
     *     tell it
     */
    public static Portrayal of(
            Collection<Deed> deeds, Collection<Quote> quotes, String one, String other, boolean framing) {
        Collection<Deed> told = framing ? shared(deeds) : deeds;
        Set<String> documents = new TreeSet<>();
        told.forEach(deed -> documents.add(deed.document()));
        List<Quote> given = quotes.stream()
                .filter(quote -> !framing || documents.contains(quote.document()))
                .toList();
        Told first = Told.of(told, given, one);
        Told second = Told.of(told, given, other);
        Set<String> actors = new TreeSet<>(first.actors());
        actors.addAll(second.actors());
        List<Trait> traits = new ArrayList<>();
        for (String actor : actors) {
            for (Aspect aspect : Aspect.values()) {
                Side mine = first.side(actor, aspect);
                Side theirs = second.side(actor, aspect);
                if (mine.in() + theirs.in() > 0 && mine.of() > 0 && theirs.of() > 0) {
                    Interval difference = Interval.difference(mine.in(), mine.of(), theirs.in(), theirs.of());
                    traits.add(new Trait(actor, aspect, mine, theirs, difference));
                }
            }
        }
        traits.sort(Comparator.comparing((Trait trait) -> !trait.difference().clear())
                .thenComparing(trait -> -Math.abs(trait.difference().estimate()))
                .thenComparing(Trait::actor)
                .thenComparing(Trait::aspect));
        return new Portrayal(one, other, framing, traits);
    }

    /** The deeds of happenings that at least two outlets tell: one linked event, or one day, pair and type. */
    private static List<Deed> shared(Collection<Deed> deeds) {
        Map<String, Set<String>> outlets = new TreeMap<>();
        for (Deed deed : deeds) {
            String outlet = deed.outlet();
            if (outlet != null) {
                keys(deed)
                        .forEach(key -> outlets.computeIfAbsent(key, one -> new TreeSet<>())
                                .add(outlet));
            }
        }
        return deeds.stream()
                .filter(deed -> keys(deed).stream()
                        .anyMatch(key -> outlets.getOrDefault(key, Set.of()).size() > 1))
                .toList();
    }

    private static List<String> keys(Deed deed) {
        String event = happening(deed);
        String day = deed.when() == null ? event : onItsDay(deed);
        return event.equals(day) ? List.of(event) : List.of(event, day);
    }

    /** The linked event; else day, pair and type; a deed without a date is like no other. */
    private static String happening(Deed deed) {
        if (deed.event() != null) {
            return "event " + deed.event();
        }
        if (deed.when() == null) {
            return "report " + deed.id();
        }
        return onItsDay(deed);
    }

    private static String onItsDay(Deed deed) {
        boolean turned = deed.source().compareTo(deed.target()) > 0;
        return deed.when() + "|" + (turned ? deed.target() : deed.source()) + "|"
                + (turned ? deed.source() : deed.target()) + "|" + deed.type().toLowerCase(Locale.ROOT);
    }

    /** What one outlet tells. */
    private record Told(List<List<Deed>> happenings, List<Quote> quotes) {
        static Told of(Collection<Deed> deeds, Collection<Quote> quotes, String outlet) {
            Map<String, List<Deed>> happenings = new LinkedHashMap<>();
            for (Deed deed : deeds) {
                if (outlet.equals(deed.outlet())) {
                    happenings
                            .computeIfAbsent(
                                    happening(deed) + "|" + deed.source() + ">" + deed.target(),
                                    key -> new ArrayList<>())
                            .add(deed);
                }
            }
            return new Told(
                    List.copyOf(happenings.values()),
                    quotes.stream()
                            .filter(quote -> outlet.equals(quote.outlet()))
                            .toList());
        }

        Set<String> actors() {
            Set<String> actors = new TreeSet<>();
            for (List<Deed> happening : happenings) {
                actors.add(happening.get(0).source());
                actors.add(happening.get(0).target());
            }
            quotes.forEach(quote -> actors.add(quote.speaker()));
            return actors;
        }

        Side side(String actor, Aspect aspect) {
            Predicate<Deed> part =
                    deed -> deed.source().equals(actor) || deed.target().equals(actor);
            Predicate<Deed> directed = part.and(deed -> !deed.mutual());
            Predicate<Deed> acts = deed -> deed.source().equals(actor);
            return switch (aspect) {
                case PRESENT -> count(part, deed -> true);
                case CONFLICT -> count(Deed::conflictual, part);
                case GIVES -> count(acts, directed.and(Deed::cooperative));
                case ATTACKS -> count(acts, directed.and(Deed::conflictual));
                case QUOTED -> {
                    List<String> found = quotes.stream()
                            .filter(quote -> quote.speaker().equals(actor))
                            .map(Quote::id)
                            .sorted()
                            .toList();
                    yield new Side(found.size(), quotes.size(), found);
                }
            };
        }

        private Side count(Predicate<Deed> wanted, Predicate<Deed> among) {
            int in = 0;
            int of = 0;
            Set<String> records = new TreeSet<>();
            for (List<Deed> happening : happenings) {
                Deed first = happening.get(0);
                if (among.test(first)) {
                    of++;
                    if (wanted.test(first)) {
                        in++;
                        happening.forEach(deed -> records.add(deed.id()));
                    }
                }
            }
            return new Side(in, of, List.copyOf(records));
        }
    }
}

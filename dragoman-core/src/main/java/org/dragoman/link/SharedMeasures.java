package org.dragoman.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that measure one thing in other words: how many fell in a clash ("12 soldiers killed", "15 dead"), how
 * many came to a march ("the crowd", "protesters"), for how long a truce holds ("60 days", "two months"). A toll and a
 * crowd are of the event that the text has just told; a term is of a thing that is named in part by the same words and
 * set at about the same time. The words are in {@code shared.tsv}.
 *
 * <p>Cost: sorting, and each figure against those of its measure within some days of it.
 */
final class SharedMeasures {
    /** What is measured. */
    enum Sort {
        TOLL,
        CROWD,
        TERM
    }

    /**
     * A measure of a sort.
     *
     * @param name {@code killed}, {@code crowd}, {@code extension}, …
     * @param sort its sort
     */
    record Shared(String name, Sort sort) {}

    /** Days within which papers tell of one extension. */
    private static final int NEWS = 14;

    private static final int A_DAY = 1;
    /** Code points within which a text goes on about one number. */
    private static final int BESIDE = 500;
    /** With how many groups what has no year is compared at most. */
    private static final int MANY = 2000;

    private static final Map<String, Shared> WORDS = words();
    private static final Map<String, BigDecimal> DAYS = Map.of(
            "h", new BigDecimal("0.0416667"),
            "d", BigDecimal.ONE,
            "week", new BigDecimal(7),
            "month", new BigDecimal("30.4375"),
            "year", new BigDecimal("365.25"),
            "decade", new BigDecimal("3652.5"));

    private final Measures measures;
    private final Places places;
    private final Belonging belonging;
    private final Function<Figure, @Nullable Event> context;
    private final Function<Figure, @Nullable Stretch> time;

    /**
     * @param context the event that the text of a figure tells of, or null
     * @param time the days of a figure's period, else those about which its document writes; null where unknown
     */
    SharedMeasures(
            Measures measures,
            Places places,
            Belonging belonging,
            Function<Figure, @Nullable Event> context,
            Function<Figure, @Nullable Stretch> time) {
        this.measures = measures;
        this.places = places;
        this.belonging = belonging;
        this.context = context;
        this.time = time;
    }

    private static Map<String, Shared> words() {
        Map<String, Shared> words = new TreeMap<>();
        for (String[] row : Table.read(SharedMeasures.class, "shared.tsv").rows()) {
            words.put(row[0], new Shared(row[1], Sort.valueOf(row[2].toUpperCase(Locale.ROOT))));
        }
        return words;
    }

    /** The measure that a figure's words name, or null. */
    static @Nullable Shared of(Figure figure) {
        if (figure.change().equals("up")
                || figure.change().equals("down")
                || figure.change().equals("rank")) {
            return null;
        }
        boolean lasts = days(figure.unit()) != null;
        for (String word : parts(figure)) {
            Shared shared = WORDS.get(word.toLowerCase(Locale.ROOT));
            if (shared != null && (shared.sort == Sort.TERM) == lasts && (lasts || isCount(figure.unit()))) {
                return shared;
            }
        }
        return null;
    }

    /** How many days the unit has; null where it is no unit of time. */
    static @Nullable BigDecimal days(@Nullable String unit) {
        return unit == null ? null : DAYS.get(unit);
    }

    /** Things that are counted have a word for unit, or none. */
    private static boolean isCount(@Nullable String unit) {
        return unit == null || unit.length() > 2 && unit.equals(unit.toLowerCase(Locale.ROOT)) && !unit.contains("/");
    }

    private static List<String> parts(Figure figure) {
        String text = (figure.of() == null ? "" : figure.of()) + " " + (figure.unit() == null ? "" : figure.unit());
        return List.of(text.strip().split("[^\\p{L}\\p{Nd}]+"));
    }

    /**
     * A figure with what tells it from others.
     *
     * @param words the words besides those of the measure: {@code grain}, {@code soldier}, {@code kigali}
     * @param names those of them that are written as names
     * @param parties the states whose it is
     * @param days its period, or the days of which its document is news
     * @param event the event that is being told, or null
     */
    private record Told(
            Figure figure,
            Shared shared,
            Set<String> words,
            Set<String> names,
            Set<String> parties,
            @Nullable Stretch days,
            @Nullable Event event) {
        /** Who met a fate: soldiers are not civilians, and those of one state are not those of another. */
        String block() {
            if (shared.sort != Sort.TOLL) {
                return shared.name;
            }
            Set<String> kinds = new TreeSet<>(words);
            kinds.removeAll(names);
            return shared.name + kinds + parties;
        }
    }

    /** Figures that measure one thing, in groups of two or more. */
    List<List<Figure>> groups(Collection<Figure> figures) {
        Map<String, List<Told>> blocks = new TreeMap<>();
        for (Figure figure : figures) {
            Shared shared = of(figure);
            if (shared != null) {
                Told told = told(figure, shared);
                blocks.computeIfAbsent(told.block(), one -> new ArrayList<>()).add(told);
            }
        }
        List<List<Figure>> groups = new ArrayList<>();
        for (List<Told> block : blocks.values()) {
            for (List<Told> group : grouped(block)) {
                if (group.size() > 1) {
                    groups.add(group.stream()
                            .map(Told::figure)
                            .sorted(Comparator.comparing(Figure::id))
                            .toList());
                }
            }
        }
        return groups;
    }

    private Told told(Figure figure, Shared shared) {
        Set<String> words = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (String word : parts(figure)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean filling = shared.sort == Sort.TERM && (lower.equals(figure.unit()) || Accords.isFilling(lower));
            if (!filling && !WORDS.containsKey(lower)) {
                words.addAll(measures.meant(lower));
                if (!word.equals(lower) && !measures.isOfState(word)) {
                    // "in Nairobi" is a place here, not Kenya
                    words.add(lower);
                    names.add(lower);
                }
            }
        }
        Set<String> parties = new TreeSet<>();
        figure.parties().forEach(party -> parties.add(belonging.top(party)));
        return new Told(figure, shared, words, names, parties, time.apply(figure), context.apply(figure));
    }

    private List<List<Told>> grouped(List<Told> block) {
        // What is dated, and named by most words, comes first; the rest joins it.
        List<Told> sorted = block.stream()
                .sorted(Comparator.comparingLong(SharedMeasures::day)
                        .thenComparing(told -> -told.words.size())
                        .thenComparing(told -> told.figure.id()))
                .toList();
        List<List<Told>> groups = new ArrayList<>();
        Map<String, List<List<Told>>> byEvent = new HashMap<>();
        int from = 0;
        for (Told told : sorted) {
            from = isYearKnown(told) ? from : 0;
            while (isYearKnown(told)
                    && from < groups.size()
                    && isPast(groups.get(from).get(0), told)) {
                from++;
            }
            Set<List<Told>> near = new LinkedHashSet<>();
            if (told.event != null) {
                near.addAll(byEvent.getOrDefault(told.event.id(), List.of()));
            }
            near.addAll(groups.subList(Math.max(from, groups.size() - MANY), groups.size()));
            List<Told> group = near.stream()
                    .filter(some -> some.stream().allMatch(other -> fits(told, other))
                            && some.stream().anyMatch(other -> isTied(told, other)))
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(told);
            if (told.event != null) {
                List<List<Told>> known = byEvent.computeIfAbsent(told.event.id(), event -> new ArrayList<>());
                if (!known.contains(group)) {
                    known.add(group);
                }
            }
        }
        return groups;
    }

    /** What has no year comes last, to be compared with every year. */
    private static long day(Told told) {
        return told.days == null || told.days.yearless() ? Long.MAX_VALUE : told.days.first();
    }

    private static boolean isYearKnown(Told told) {
        return told.days != null && !told.days.yearless();
    }

    private static boolean isPast(Told first, Told told) {
        return first.days != null && told.days != null && first.days.last() + NEWS < told.days.first();
    }

    private boolean fits(Told one, Told other) {
        return switch (one.shared.sort) {
            case TOLL, CROWD -> isSameEvent(one, other) || isSamePlace(one, other);
            case TERM -> isSameThing(one, other);
        };
    }

    /** Of one event; of events that are not linked, of one place and day. */
    private boolean isSameEvent(Told one, Told other) {
        if (one.event == null || other.event == null) {
            return false;
        }
        return one.event.id().equals(other.event.id())
                || !one.figure.document().equals(other.figure.document())
                        && places.relation(one.event.where(), other.event.where()) == Places.Relation.SAME
                        && near(one, other, A_DAY);
    }

    /** "people marched through Quito", "demonstrators": of one day, and of no two places. */
    private static boolean isSamePlace(Told one, Told other) {
        boolean apart = !one.names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(one.names, other.names);
        return !apart && near(one, other, A_DAY);
    }

    /** "the extension of the grain deal", "the deal": one name may leave words out, and one paper the parties. */
    private static boolean isSameThing(Told one, Told other) {
        boolean whose =
                one.parties.isEmpty() || other.parties.isEmpty() || !Collections.disjoint(one.parties, other.parties);
        boolean named = one.words.containsAll(other.words) || other.words.containsAll(one.words);
        boolean dated = one.figure.period() != null && other.figure.period() != null;
        return whose && named && near(one, other, dated ? A_DAY : NEWS);
    }

    /**
     * Whether anything tells that two numbers are of one thing: an event, a name, a party; or that one paper gives them
     * one after the other, as "the police counted 5,000, the organisers 9,000" does, of crowds and terms.
     */
    private boolean isTied(Told one, Told other) {
        return switch (one.shared.sort) {
            case TOLL -> isSameEvent(one, other) || !Collections.disjoint(one.names, other.names);
            case CROWD ->
                isSameEvent(one, other) || !Collections.disjoint(one.names, other.names) || isBeside(one, other);
            case TERM ->
                !Collections.disjoint(one.words, other.words)
                        || !Collections.disjoint(one.parties, other.parties)
                        || isBeside(one, other);
        };
    }

    private static boolean isBeside(Told one, Told other) {
        int between = Math.abs(one.figure.span().start() - other.figure.span().start());
        return one.figure.document().equals(other.figure.document()) && between < BESIDE;
    }

    private static boolean near(Told told, Told other, int days) {
        Stretch one = told.days;
        Stretch its = other.days;
        if (one == null || its == null) {
            return false;
        }
        Stretch mine = one.yearless() && !its.yearless() ? one.inYear(year(its)) : one;
        Stretch theirs = its.yearless() && !one.yearless() ? its.inYear(year(one)) : its;
        return mine.first() - days <= theirs.last() && theirs.first() - days <= mine.last();
    }

    private static int year(Stretch stretch) {
        return LocalDate.ofEpochDay(stretch.first()).getYear();
    }
}

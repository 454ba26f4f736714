package org.dragoman.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.figure.Tally;
import org.dragoman.link.TallyCheck.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Sets claimed counts beside the events that the ledger holds. Only events that happened and whose days are known count;
 * the others are told of. Fewer than claimed is a gap, for nobody reads everything; more is a contradiction.
 */
final class TallyChecks {
    /** Claims made this many days apart should be equal. */
    private static final int TOGETHER = 3;
    /** With how many claims before it one is compared; keeps counting linear where thousands claim the same. */
    private static final int BEFORE = 50;
    /** Days beyond which a date is too wide for counting. */
    private static final int NARROW = 10;

    /**
     * What a tally counts.
     *
     * @param type of event
     * @param modes of event
     * @param directed whether the first actor is the one who does it
     */
    private record Kind(Plover type, Set<String> modes, boolean directed) {}

    private static final Map<String, Kind> KINDS = kinds();

    private final Belonging belonging;
    private final EventBlock.Dates dates;
    private final Map<String, Article> articles;
    private final Map<String, List<Event>> byActor = new HashMap<>();
    private final NavigableMap<Long, List<Article>> byDay = new TreeMap<>();
    private final Map<String, int[]> denominators = new HashMap<>();
    private final Map<String, List<Counted>> counted = new HashMap<>();
    /** Events by the sentences that tell of them and that a tally stands in. */
    private final Map<String, List<Event>> told = new HashMap<>();

    /**
     * @param events the events that are held
     * @param tallies the claims that will be checked
     */
    TallyChecks(
            Belonging belonging,
            EventBlock.Dates dates,
            Map<String, Article> articles,
            Collection<Event> events,
            Collection<Tally> tallies) {
        this.belonging = belonging;
        this.dates = dates;
        this.articles = articles;
        tallies.forEach(tally -> told.put(sentence(tally), new ArrayList<>()));
        for (Event event : events) {
            for (Event.Member member : event.members()) {
                List<Event> here = told.get(sentence(member.document(), member.at()));
                // Several members of one event may stand in one sentence.
                if (here != null
                        && (here.isEmpty() || !here.get(here.size() - 1).equals(event))) {
                    here.add(event);
                }
            }
            TreeSet<String> actors = new TreeSet<>();
            for (String actor : all(event)) {
                actors.add(actor);
                actors.add(belonging.top(actor));
            }
            actors.forEach(
                    actor -> byActor.computeIfAbsent(key(actor, event.type(), event.mode()), one -> new ArrayList<>())
                            .add(event));
        }
        for (Article article : articles.values()) {
            Stretch published = Stretch.of(dates.edtf(article.published()), null);
            if (published != null && !published.yearless()) {
                byDay.computeIfAbsent(published.first(), day -> new ArrayList<>())
                        .add(article);
            }
        }
    }

    private static String key(String actor, Plover type, @Nullable String mode) {
        return actor + " " + type + " " + mode;
    }

    /** The events of the kind that the actor takes part in, in the order of time within each mode. */
    private List<Event> events(String actor, Kind kind) {
        List<Event> events = new ArrayList<>();
        for (String mode : kind.modes()) {
            events.addAll(byActor.getOrDefault(key(actor, kind.type(), mode), List.of()));
        }
        return events;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new TreeMap<>();
        for (String[] row : Table.read(TallyChecks.class, "counted.tsv").rows()) {
            kinds.put(
                    row[0],
                    new Kind(Plover.valueOf(row[1]), new TreeSet<>(Set.of(row[2].split(","))), row[3].equals("yes")));
        }
        return kinds;
    }

    private static List<String> all(Event event) {
        List<String> all = new ArrayList<>(event.source());
        all.addAll(event.target());
        return all;
    }

    TallyCheck check(Tally tally) {
        Kind kind = KINDS.get(tally.of());
        Stretch period = Stretch.of(dates.edtf(tally.period()), null);
        Stretch published = published(tally);
        Event numbered = kind == null || !tally.ordinal() ? null : numbered(tally, kind);
        Stretch own = numbered == null ? null : Stretch.of(dates.edtf(numbered.when()), null);
        // "On 19 May they held their first video conference this year" counts up to 19 May.
        Stretch until = own == null || own.yearless() ? published : own;
        List<String> events = new ArrayList<>();
        int open = 0;
        // "His first trip", of nobody and no time in particular, may be the first of anything.
        boolean counted = kind != null
                && !tally.actors().isEmpty()
                && (period != null || tally.actors().size() > 1);
        if (counted && kind != null) {
            for (Counted event : counted(tally, kind)) {
                Stretch when = event.when();
                if (when == null) {
                    open++;
                } else if ((period == null || period.first() <= when.first() && when.last() <= period.last())
                        && (until == null || when.first() <= until.last())) {
                    events.add(event.id());
                }
            }
        }
        Verdict verdict = counted ? verdict(tally, events.size()) : Verdict.NOT_COUNTED;
        int[] read = denominator(period, published);
        return new TallyCheck(
                tally.id(),
                tally.of(),
                tally.actors(),
                tally.period(),
                until == null ? null : until.date().toString(),
                tally.number(),
                tally.change(),
                tally.ordinal(),
                events,
                read[0],
                read[1],
                verdict,
                explanation(tally, verdict, events.size(), open, read));
    }

    /**
     * An event that counts.
     *
     * @param when its days; null where they are not known well enough
     */
    private record Counted(String id, @Nullable Stretch when) {}

    /** The events that such a tally counts, whatever its period: many tallies count the same. */
    private List<Counted> counted(Tally tally, Kind kind) {
        return counted.computeIfAbsent(tally.of() + "|" + tally.actors(), key -> {
            List<Counted> all = new ArrayList<>();
            for (Event event : events(tally.actors().get(0), kind)) {
                if (event.happened() && isCounted(event, kind, tally.actors())) {
                    Stretch when = Stretch.of(dates.edtf(event.when()), null);
                    boolean open = when == null || when.yearless() || when.span() > NARROW;
                    all.add(new Counted(event.id(), open ? null : when));
                }
            }
            return all;
        });
    }

    /** The event that an ordinal numbers: the one told of in its sentence. */
    private @Nullable Event numbered(Tally tally, Kind kind) {
        if (tally.actors().isEmpty()) {
            return null;
        }
        for (Event event : told.getOrDefault(sentence(tally), List.of())) {
            if (isCounted(event, kind, tally.actors())) {
                return event;
            }
        }
        return null;
    }

    private static String sentence(Tally tally) {
        return sentence(tally.document(), tally.evidence().start());
    }

    private static String sentence(String document, int start) {
        return document + "@" + start;
    }

    private @Nullable Stretch published(Tally tally) {
        Article article = articles.get(tally.document());
        return article == null ? null : Stretch.of(dates.edtf(article.published()), null);
    }

    private boolean isCounted(Event event, Kind kind, List<String> actors) {
        if (event.type() != kind.type() || event.mode() == null || !kind.modes().contains(event.mode())) {
            return false;
        }
        if (kind.directed()) {
            return takesPart(actors.get(0), event.source())
                    && actors.stream().skip(1).allMatch(actor -> takesPart(actor, event.target()));
        }
        List<String> all = all(event);
        return actors.stream().allMatch(actor -> takesPart(actor, all));
    }

    private boolean takesPart(String actor, List<String> side) {
        return side.stream()
                .anyMatch(one -> one.equals(actor) || belonging.top(one).equals(actor));
    }

    private static Verdict verdict(Tally tally, int held) {
        int claimed = tally.number();
        return switch (tally.change()) {
            case ">" -> held > claimed ? Verdict.AGREES : Verdict.GAP;
            case "<" -> held < claimed ? Verdict.AGREES : Verdict.CONTRADICTION;
            case "~" ->
                held * 10 > claimed * 12
                        ? Verdict.CONTRADICTION
                        : held * 10 < claimed * 8 ? Verdict.GAP : Verdict.AGREES;
            default -> held == claimed ? Verdict.AGREES : held < claimed ? Verdict.GAP : Verdict.CONTRADICTION;
        };
    }

    /** Documents and outlets from the period: what the ledger could have read of it. */
    private int[] denominator(@Nullable Stretch period, @Nullable Stretch until) {
        if (period == null && until == null) {
            return counted(articles.values());
        }
        long first = period == null ? Long.MIN_VALUE : period.first();
        long last = until == null ? Long.MAX_VALUE : until.last();
        return first > last
                ? new int[] {0, 0}
                : denominators.computeIfAbsent(
                        first + "/" + last,
                        window -> counted(byDay.subMap(first, true, last, true).values().stream()
                                .flatMap(List::stream)
                                .toList()));
    }

    private static int[] counted(Collection<Article> some) {
        Set<String> outlets = new TreeSet<>();
        some.forEach(article -> outlets.add(Objects.requireNonNullElse(article.outlet(), "unknown")));
        return new int[] {some.size(), outlets.size()};
    }

    private static String explanation(Tally tally, Verdict verdict, int held, int open, int[] read) {
        String claim = (tally.ordinal() ? "number " : "")
                + switch (tally.change()) {
                    case ">" -> "more than ";
                    case "<" -> "fewer than ";
                    case "~" -> "about ";
                    default -> "";
                }
                + tally.number();
        if (verdict == Verdict.NOT_COUNTED) {
            return claim + " claimed; the ledger does not count these";
        }
        String rest = open == 0 ? "" : ", and " + open + " whose day or year is not known";
        String end = switch (verdict) {
            case GAP -> ": the ledger has not read of them all";
            case CONTRADICTION -> ": one of the two is wrong";
            case AGREES, NOT_COUNTED -> "";
        };
        return claim + " claimed, " + held + " held" + rest + ", from "
                + EventConflicts.Counted.of(read[0], "document") + " of "
                + EventConflicts.Counted.of(read[1], "outlet") + end;
    }

    /** Where the ledger holds more than is claimed, and where claims cannot all be right. */
    List<Conflict> conflicts(Collection<Tally> tallies, Collection<TallyCheck> checks, Map<String, Event> events) {
        List<Conflict> conflicts = new ArrayList<>();
        for (TallyCheck check : checks) {
            if (check.verdict() == Verdict.CONTRADICTION) {
                TreeSet<String> between = new TreeSet<>(Set.of(check.tally()));
                for (String id : check.events()) {
                    Event event = events.get(id);
                    if (event != null) {
                        between.add(event.reports().get(0));
                    }
                }
                conflicts.add(Conflicts.of(Conflict.What.COUNT, check.tally(), between, check.explanation()));
            }
        }
        Map<String, List<Tally>> alike = new TreeMap<>();
        for (Tally tally : tallies) {
            String key = tally.of() + "|" + new TreeSet<>(tally.actors()) + "|" + tally.period();
            alike.computeIfAbsent(key, one -> new ArrayList<>()).add(tally);
        }
        alike.values().forEach(some -> compare(some, conflicts));
        return conflicts;
    }

    /** Sets each claim against the nearest made before it that cannot stand beside it. */
    private void compare(List<Tally> alike, List<Conflict> conflicts) {
        List<Dated> dated = new ArrayList<>();
        for (Tally tally : alike) {
            Stretch published = published(tally);
            if (published != null) {
                dated.add(new Dated(tally, published));
            }
        }
        dated.sort(Comparator.comparing((Dated one) -> one.published().first())
                .thenComparing(one -> one.tally().id()));
        Stretch period = Stretch.of(dates.edtf(alike.get(0).period()), null);
        for (int later = 1; later < dated.size(); later++) {
            boolean found = false;
            for (int earlier = later - 1; earlier >= Math.max(0, later - BEFORE) && !found; earlier--) {
                found = contradict(dated.get(earlier), dated.get(later), period);
                if (found) {
                    conflicts.add(conflict(dated.get(earlier), dated.get(later)));
                }
            }
        }
    }

    /** A claim and when it was made. */
    private record Dated(Tally tally, Stretch published) {}

    /** "Their third call this year" in June and "their fifth" in December go together; on one day they do not. */
    private static boolean contradict(Dated earlier, Dated later, @Nullable Stretch period) {
        Tally one = earlier.tally();
        Tally other = later.tally();
        if (one.document().equals(other.document())) {
            return false;
        }
        boolean closed = period != null && earlier.published().first() > period.last();
        boolean together = later.published().first() - earlier.published().first() <= TOGETHER;
        boolean shrinks = isExact(one) && isExact(other) && other.number() < one.number();
        return (closed || together) && !agree(one, other) || !together && shrinks;
    }

    private static Conflict conflict(Dated earlier, Dated later) {
        String one = earlier.tally().id();
        String other = later.tally().id();
        return Conflicts.of(
                Conflict.What.COUNT,
                Collections.min(List.of(one, other)),
                List.of(one, other),
                "number " + earlier.tally().number() + " said "
                        + earlier.published().date() + ", number "
                        + later.tally().number() + " said " + later.published().date() + ", of the same events");
    }

    private static boolean isExact(Tally tally) {
        return tally.change().equals("=");
    }

    private static boolean agree(Tally one, Tally other) {
        if (isExact(one) && isExact(other)) {
            return one.number() == other.number();
        }
        return switch (one.change() + other.change()) {
            case "=>" -> one.number() >= other.number();
            case ">=" -> other.number() >= one.number();
            case "=<" -> one.number() <= other.number();
            case "<=" -> other.number() <= one.number();
            case "><" -> one.number() < other.number();
            case "<>" -> other.number() < one.number();
            default -> true;
        };
    }
}

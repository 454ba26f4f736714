package org.dragoman.system;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.link.Linking;
import org.dragoman.link.Origin;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Makes deeds of the reports in a ledger: of those that are said to have happened or to be happening, and have
 * an actor on both sides. Planned, possible, conditional and denied ones never count.
 */
public final class ChronicleReader {
    /** Types that have no direction: whoever takes part does so like the others. */
    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

    private static final Set<String> PARTIES = Set.of("source", "target", "party", "guest", "host");

    /** What is asked of event reports; the rest of them is most of a large ledger. */
    private static final Set<String> OF_REPORTS = Set.of(
            "type",
            "mode",
            "cameo",
            "source",
            "target",
            "participants",
            "when",
            "reality",
            "goldstein",
            "quad",
            "level");

    private final Ledger ledger;
    private final @Nullable Long asOf;
    private final Linked linked;

    /** The dates that events give to reports whose own are partial or missing. */
    private final Map<String, String> filled = new HashMap<>();

    /** A reader of what is known now. */
    public ChronicleReader(Ledger ledger) {
        this(ledger, null, Linking.of(ledger));
    }

    /**
     * A reader of what was known.
     *
     * @param asOf what this run knew; null for now
     * @param linked which reports are about one event, as of the same run
     */
    public ChronicleReader(Ledger ledger, @Nullable Long asOf, Linked linked) {
        this.ledger = requireNonNull(ledger, "ledger is null");
        this.asOf = asOf;
        this.linked = requireNonNull(linked, "linked is null");
        for (Event event : linked.events()) {
            for (Event.Member member : event.members()) {
                if (member.filled() != null) {
                    filled.put(member.report(), member.filled());
                }
            }
        }
    }

    /** Reads at a level of actors. */
    public Chronicle read(Level level) {
        Coverage coverage = coverage();
        List<Deed> deeds = new ArrayList<>();
        ledger.forEach(RecordKind.EVENT_REPORT, OF_REPORTS, asOf, row -> {
            if (Reality.happened(row.text("reality"))) {
                deeds.addAll(deeds(row, level, coverage));
            }
        });
        deeds.sort(Counting.ORDER);
        List<Quote> quotes = new ArrayList<>();
        ledger.forEach(RecordKind.STATEMENT, Set.of("source"), asOf, row -> {
            String speaker = row.text("source", "actor");
            String stands = speaker == null ? null : level.of(speaker);
            Coverage.Entry entry = coverage.get(String.valueOf(row.document()));
            if (stands != null && entry != null) {
                quotes.add(new Quote(row.id(), entry.document(), entry.outlet(), stands));
            }
        });
        quotes.sort(Comparator.comparing(Quote::id));
        return new Chronicle(deeds, quotes, coverage);
    }

    private Coverage coverage() {
        List<Coverage.Entry> entries = new ArrayList<>();
        if (asOf == null) {
            for (DocumentEntry entry : ledger.documents().values()) {
                entries.add(entry(entry.id(), entry.outlet(), entry.duplicateOf(), entry.published()));
            }
        } else {
            ledger.forEach(
                    RecordKind.DOCUMENT,
                    Set.of("outlet", "duplicate_of", "published"),
                    asOf,
                    row -> entries.add(entry(
                            row.id(), row.text("outlet"), row.text("duplicate_of"), row.text("published", "edtf"))));
        }
        return new Coverage(entries);
    }

    private Coverage.Entry entry(
            String id, @Nullable String outlet, @Nullable String duplicateOf, @Nullable String published) {
        String origin = linked.origin(id).map(Origin::id).orElse(duplicateOf == null ? id : duplicateOf);
        return new Coverage.Entry(id, outlet, origin, Edtf.read(published));
    }

    /** The deeds that a report tells, one for each pair of sides; none where a side has no actor of the level. */
    List<Deed> deeds(Row report, Level level, Coverage coverage) {
        Coverage.Entry document = coverage.get(String.valueOf(report.document()));
        String type = report.text("type");
        if (document == null || type == null) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>();
        boolean mutual = MUTUAL.contains(type);
        Set<String> sources = raise(report.texts("source"), level);
        Set<String> targets = raise(report.texts("target"), level);
        if (mutual) {
            for (List<String> pair : pairs(sources, targets, report, level)) {
                deeds.add(deed(report, document, type, pair.get(0), pair.get(1), true));
            }
            return deeds;
        }
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target)) {
                    deeds.add(deed(report, document, type, source, target, false));
                }
            }
        }
        return deeds;
    }

    /** Across where the sides are apart ("A and B received C"), else everyone with everyone ("A, B and C met"). */
    private static List<List<String>> pairs(Set<String> sources, Set<String> targets, Row report, Level level) {
        Set<String> all = new TreeSet<>(sources);
        all.addAll(targets);
        boolean apart = !sources.isEmpty() && !targets.isEmpty() && all.size() == sources.size() + targets.size();
        if (all.size() < 2 && report.get("participants") instanceof List<?> participants) {
            for (Object participant : participants) {
                if (participant instanceof Map<?, ?> map
                        && map.get("actor") instanceof String actor
                        && PARTIES.contains(String.valueOf(map.get("role")))) {
                    all.addAll(raise(List.of(actor), level));
                }
            }
        }
        List<List<String>> pairs = new ArrayList<>();
        for (String one : apart ? sources : all) {
            for (String other : apart ? targets : all) {
                if (apart || one.compareTo(other) < 0) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    private static Set<String> raise(List<String> actors, Level level) {
        Set<String> raised = new TreeSet<>();
        for (String actor : actors) {
            String stands = level.of(actor);
            if (stands != null) {
                raised.add(stands);
            }
        }
        return raised;
    }

    private Deed deed(Row report, Coverage.Entry document, String type, String source, String target, boolean mutual) {
        String mode = report.text("mode");
        String cameo = report.text("cameo");
        Event event = linked.event(report.id()).orElse(null);
        Object goldstein = report.get("goldstein");
        Object quad = report.get("quad");
        return new Deed(
                report.id(),
                event == null ? null : event.id(),
                document.document(),
                document.outlet(),
                document.origin(),
                when(report),
                source,
                target,
                mutual,
                type,
                mode,
                report.text("level"),
                cameo == null ? mode == null ? type : type + "/" + mode : cameo,
                quad instanceof Number number ? number.intValue() : 0,
                goldstein instanceof Number number ? (Double) number.doubleValue() : null);
    }

    /** The report's own date, or what the linked event makes of one that is partial or missing. */
    private @Nullable Edtf when(Row report) {
        String date = filled.get(report.id());
        return Edtf.read(date == null ? report.text("when", "edtf") : date);
    }
}

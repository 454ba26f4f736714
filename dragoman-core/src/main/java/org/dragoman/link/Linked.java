package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What all documents say together, as of one state of the ledger: events, conflicts, accords, measurements, claimed
 * counts and origins. All lists are ordered, so that the same ledger gives the same bytes.
 */
public final class Linked {
    private final List<Event> events;
    private final List<Conflict> conflicts;
    private final List<Accord> accords;
    private final List<Measurement> measurements;
    private final List<TallyCheck> tallies;
    private final List<Origin> origins;
    private final Map<String, Event> eventOf = new HashMap<>();
    private final Map<String, Accord> accordOf = new HashMap<>();
    private final Map<String, Measurement> measurementOf = new HashMap<>();
    private final Map<String, TallyCheck> tallyOf = new HashMap<>();
    private final Map<String, Origin> originOf = new HashMap<>();
    private final Map<String, List<Conflict>> conflictsAbout = new HashMap<>();

    Linked(
            List<Event> events,
            List<Conflict> conflicts,
            List<Accord> accords,
            List<Measurement> measurements,
            List<TallyCheck> tallies,
            List<Origin> origins) {
        this.events = List.copyOf(events);
        this.conflicts = List.copyOf(conflicts);
        this.accords = List.copyOf(accords);
        this.measurements = List.copyOf(measurements);
        this.tallies = List.copyOf(tallies);
        this.origins = List.copyOf(origins);
        index(this.events, Event::id, Event::reports, eventOf);
        index(this.accords, Accord::id, Accord::instruments, accordOf);
        index(this.measurements, Measurement::id, Measurement::figures, measurementOf);
        index(this.tallies, TallyCheck::tally, check -> List.of(), tallyOf);
        index(
                this.origins,
                Origin::id,
                origin -> origin.reason() == Origin.Reason.QUOTATION ? List.of() : origin.documents(),
                originOf);
        for (Conflict conflict : this.conflicts) {
            conflictsAbout.merge(conflict.about(), List.of(conflict), Linked::joined);
            // A conflict between two events that may be one is shown with both.
            conflict.between().stream()
                    .map(eventOf::get)
                    .filter(event -> event != null && !event.id().equals(conflict.about()))
                    .map(Event::id)
                    .distinct()
                    .forEach(id -> conflictsAbout.merge(id, List.of(conflict), Linked::joined));
        }
    }

    private static <T> void index(
            List<T> values, Function<T, String> id, Function<T, List<String>> records, Map<String, T> index) {
        for (T value : values) {
            index.put(id.apply(value), value);
            records.apply(value).forEach(record -> index.put(record, value));
        }
    }

    private static List<Conflict> joined(List<Conflict> some, List<Conflict> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Events: dated ones first in the order of time, the others by id. */
    public List<Event> events() {
        return events;
    }

    /** Conflicts, in the order of what they are about. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Treaties and other texts, by name. */
    public List<Accord> accords() {
        return accords;
    }

    /** What figures measure, by what is measured and period. */
    public List<Measurement> measurements() {
        return measurements;
    }

    /** Claimed counts beside the ledger's own, in the order of their ids. */
    public List<TallyCheck> tallies() {
        return tallies;
    }

    /** Origins of the documents, and speakers whose words several documents give, in the order of their ids. */
    public List<Origin> origins() {
        return origins;
    }

    /** The event of that id, or the one that the report of that id is about. */
    public Optional<Event> event(String id) {
        return Optional.ofNullable(eventOf.get(requireNonNull(id, "id is null")));
    }

    /** The accord of that id, or the one that the instrument of that id is about. */
    public Optional<Accord> accord(String id) {
        return Optional.ofNullable(accordOf.get(requireNonNull(id, "id is null")));
    }

    /** The measurement of that id, or the one that the figure of that id belongs to. */
    public Optional<Measurement> measurement(String id) {
        return Optional.ofNullable(measurementOf.get(requireNonNull(id, "id is null")));
    }

    /** What became of the tally of that id. */
    public Optional<TallyCheck> tally(String id) {
        return Optional.ofNullable(tallyOf.get(requireNonNull(id, "id is null")));
    }

    /** The origin of that id, or the one that the document of that id belongs to. */
    public Optional<Origin> origin(String id) {
        return Optional.ofNullable(originOf.get(requireNonNull(id, "id is null")));
    }

    /** The conflicts about an event, accord, measurement or tally. */
    public List<Conflict> conflicts(String about) {
        return conflictsAbout.getOrDefault(about, List.of());
    }

    /** Whether there is a conflict about it. */
    public boolean contested(String about) {
        return conflictsAbout.containsKey(about);
    }
}

package org.dragoman.system;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.dragoman.system.Counting.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Deeds over time, by a stated rule, with a stated denominator. Stretches without a report are there with a
 * count of 0 and say how much was published in them: no report is not no event.
 *
 * @param window the days it covers
 * @param step the stretches it goes by
 * @param counting what counted as one
 * @param points all stretches in order
 * @param unplaced what counts but lies in no one stretch: undated, dated too coarsely, or outside the window
 */
public record Series(Window window, Step step, Counting counting, List<Point> points, Aggregate unplaced) {
    /**
     * One stretch.
     *
     * @param label its name
     * @param start its first day
     * @param sum the deeds in it
     * @param published what was published in it
     */
    public record Point(String label, LocalDate start, Aggregate sum, Coverage.Denominator published) {}

    public Series {
        requireNonNull(window, "window is null");
        requireNonNull(step, "step is null");
        requireNonNull(counting, "counting is null");
        points = List.copyOf(points);
    }

    /** Counts deeds into the stretches of a window. Time O(n log n). */
    public static Series of(Collection<Deed> deeds, Coverage coverage, Window window, Step step, Counting counting) {
        Map<LocalDate, List<Counted>> placed = new TreeMap<>();
        List<Counted> unplaced = new ArrayList<>();
        for (Counted one : counting.count(deeds)) {
            LocalDate start =
                    window.contains(one.deed().when()) ? step.holding(one.deed().when()) : null;
            if (start == null) {
                unplaced.add(one);
            } else {
                placed.computeIfAbsent(start, day -> new ArrayList<>()).add(one);
            }
        }
        Map<LocalDate, Coverage.Denominator> published = coverage.by(step);
        List<Point> points = new ArrayList<>();
        for (LocalDate start : step.starts(window)) {
            points.add(new Point(
                    step.label(start),
                    start,
                    Aggregate.of(placed.getOrDefault(start, List.of())),
                    published.getOrDefault(start, Coverage.Denominator.NONE)));
        }
        return new Series(window, step, counting, points, Aggregate.of(unplaced));
    }

    /** The days from the first to the last date of some deeds, null where none has one. */
    public static @Nullable Window span(Collection<Deed> deeds) {
        LocalDate first = null;
        LocalDate last = null;
        for (Deed deed : deeds) {
            LocalDate from = deed.when() == null ? null : deed.when().earliest();
            LocalDate until = deed.when() == null ? null : deed.when().latest();
            if (from != null && until != null) {
                first = first == null || from.isBefore(first) ? from : first;
                last = last == null || until.isAfter(last) ? until : last;
            }
        }
        return first == null || last == null ? null : new Window(first, last);
    }

    /** A measure of each stretch, in order. */
    public double[] values(ToDoubleFunction<Aggregate> measure) {
        return points.stream()
                .mapToDouble(point -> measure.applyAsDouble(point.sum()))
                .toArray();
    }
}

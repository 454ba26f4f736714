package org.dragoman.system;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The days that are looked at.
 *
 * @param first the first day
 * @param last the last day
 */
public record Window(LocalDate first, LocalDate last) {
    public Window {
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day, " + last + ", is before the first, " + first);
        }
    }

    /**
     * Reads an EDTF date or interval: {@code 2021}, {@code 2021-03}, {@code 2021-01/2021-12}.
     *
     * @throws IllegalArgumentException if it is none, or has no first and last day
     */
    public static Window parse(String text) {
        Edtf date = Edtf.parse(text);
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first == null || last == null) {
            throw new IllegalArgumentException(text + " has no first and last day");
        }
        return new Window(first, last);
    }

    /** Whether the whole of a date lies inside: "in 2021" does not lie in March 2021, and an unknown date nowhere. */
    public boolean contains(@Nullable Edtf date) {
        LocalDate from = date == null ? null : date.earliest();
        LocalDate until = date == null ? null : date.latest();
        return from != null && until != null && !from.isBefore(first) && !until.isAfter(last);
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}

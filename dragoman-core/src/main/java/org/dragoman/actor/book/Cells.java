package org.dragoman.actor.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cells of the book's tables hold. */
public final class Cells {
    private Cells() {}

    /**
     * Refuses a second thing of one id.
     *
     * @param previous what stood under the id before
     */
    public static void once(@Nullable Object previous, String id) {
        if (previous != null) {
            throw new IllegalStateException("two rows of one id in a table of the actor book: " + id);
        }
    }

    /** The cell, or null where it is empty. */
    public static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The parts of a cell that holds several values separated by {@code |}. */
    public static List<String> list(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (true) {
            int bar = cell.indexOf('|', at);
            if (bar < 0) {
                parts.add(cell.substring(at));
                return List.copyOf(parts);
            }
            parts.add(cell.substring(at, bar));
            at = bar + 1;
        }
    }
}

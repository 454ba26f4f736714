package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.link.Event;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What events and mentions of GDELT 2.0 have in common. */
final class Gdelt {
    private Gdelt() {}

    /** The number of an event: the twelve hexadecimal digits of its id. */
    static String number(Event event) {
        String id = event.id();
        return Long.toString(Long.parseLong(id.substring(id.lastIndexOf('-') + 1), 16));
    }

    /** The day of a date that is one; null for coarser and for unknown dates. */
    static @Nullable LocalDate day(@Nullable String edtf) {
        Edtf date = Edtf.read(edtf);
        LocalDate first = date == null ? null : date.earliest();
        return first != null && date != null && first.equals(date.latest()) ? first : null;
    }

    /** {@code 20210825000000}: a day as the fifteen-minute files write a time. */
    static String stamp(@Nullable LocalDate day) {
        return day == null
                ? ""
                : String.format(
                        Locale.ROOT, "%04d%02d%02d000000", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The day a document was published, empty where unknown. */
    static String published(@Nullable DocumentEntry document) {
        return stamp(document == null ? null : day(document.published()));
    }

    /** The actor that stands first on a side, or null. */
    static @Nullable String first(List<String> side) {
        return side.isEmpty() ? null : side.get(0);
    }
}

package org.dragoman.figure.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a figure while it is read: its unit, what is measured and whose it is. */
public final class Told {
    /** Its unit, null where it has none. */
    public @Nullable String unit;

    /** What is measured, null where it is not known. */
    public @Nullable String of;

    /** Ids of those whose it is. */
    public List<String> whose;

    /** EDTF of the time of the figure before, where the number is a part of it; else null. */
    public @Nullable String period;

    public Told(@Nullable String unit, @Nullable String of, List<String> whose) {
        this.unit = unit;
        this.of = of;
        this.whose = whose;
    }
}

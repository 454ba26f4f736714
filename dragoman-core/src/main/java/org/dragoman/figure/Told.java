package org.dragoman.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a figure while it is read: its unit, what is measured and whose it is. */
final class Told {
    @Nullable
    String unit;

    @Nullable
    String of;

    List<String> whose;

    /** EDTF of the time of the figure before, where the number is a part of it; else null. */
    @Nullable
    String period;

    Told(@Nullable String unit, @Nullable String of, List<String> whose) {
        this.unit = unit;
        this.of = of;
        this.whose = whose;
    }
}

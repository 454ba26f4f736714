package org.dragoman.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date that "today" means.
 *
 * @param day the day; the first of the month or year where only that is known
 * @param dated whether its year is known
 * @param grain how exactly it is known: DAY, MONTH or YEAR
 */
record Reference(LocalDate day, boolean dated, Stamp.Grain grain) {
    /** The reference that a date of publication gives; null where it gives none. */
    static @Nullable Reference of(@Nullable Edtf published) {
        Edtf.Moment moment = published instanceof Edtf.Moment one
                ? one
                : published instanceof Edtf.Interval interval ? interval.start().date() : null;
        if (moment == null) {
            return null;
        }
        boolean dated = !moment.yearless();
        Edtf placed = dated ? moment : moment.inYear(Stamp.ANY_YEAR);
        LocalDate first = placed.earliest();
        if (first == null || first.getYear() < 1000 || first.getYear() > 9000) {
            return null;
        }
        return switch (moment.precision()) {
            case DAY, TIME -> new Reference(first, dated, Stamp.Grain.DAY);
            case MONTH -> new Reference(first, dated, Stamp.Grain.MONTH);
            case YEAR, SEASON -> dated ? new Reference(first, true, Stamp.Grain.YEAR) : null;
            default -> null;
        };
    }

    /** The stretch of a size around the reference; null where it is not known so exactly. */
    @Nullable
    Stamp stamp(Stamp.Grain wanted) {
        if (wanted.ordinal() < grain.ordinal()) {
            return null;
        }
        Stamp stamp = Stamp.of(wanted, day);
        return dated ? stamp : stamp.undated();
    }
}

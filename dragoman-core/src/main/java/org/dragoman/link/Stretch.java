package org.dragoman.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The days among which a report sets its event.
 *
 * @param date as the report has it
 * @param first first day, counted from 1970-01-01; of a date without year that in the year 2000
 * @param last last day, likewise
 * @param yearless whether the year is not known
 */
record Stretch(Edtf date, long first, long last, boolean yearless) {
    /** News that is not dated is of the last weeks before it was published. */
    private static final int RECENT = 30;
    /** An article of a day tells of that day and the two before it. */
    private static final int LAG = 2;

    private static final int ENDLESS = 3650;
    private static final int LEAP_YEAR = 2000;

    /** The stretch of a report, or null where it has no date that can be read. */
    static @Nullable Stretch of(@Nullable Edtf date, @Nullable String basis) {
        if (date == null) {
            return null;
        }
        boolean yearless = date.yearless();
        Edtf placed = yearless ? date.inYear(LEAP_YEAR) : date;
        LocalDate earliest = placed.earliest();
        LocalDate latest = placed.latest();
        boolean ofDocument = "document".equals(basis);
        if (earliest == null && latest == null || yearless && (earliest == null || latest == null)) {
            return null;
        }
        if (earliest == null) {
            long last = day(latest);
            return new Stretch(date, last - (ofDocument ? RECENT : ENDLESS), last, yearless);
        }
        long first = day(earliest);
        if (latest == null) {
            return new Stretch(date, first, first + ENDLESS, yearless);
        }
        long last = day(latest);
        return new Stretch(date, ofDocument && first == last ? first - LAG : first, last, yearless);
    }

    private static long day(@Nullable LocalDate date) {
        return date == null ? 0 : ChronoUnit.DAYS.between(LocalDate.EPOCH, date);
    }

    /** Number of days between the first and the last; 0 for a single day. */
    long span() {
        return last - first;
    }

    /** The same days of a year, for a stretch without year. */
    Stretch inYear(int year) {
        Edtf placed = date.inYear(year);
        LocalDate earliest = placed.earliest();
        LocalDate latest = placed.latest();
        return earliest == null || latest == null
                ? this
                : new Stretch(placed, day(earliest), day(latest), placed.yearless());
    }
}

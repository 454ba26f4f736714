package org.dragoman.time;

import org.dragoman.time.Stamp.Grain;
import org.jspecify.annotations.Nullable;

/** The dates that a text has spoken of, as far as they stay in mind. */
final class Narrative {
    /** How many sentences a date last spoken of stays in mind. */
    private static final int MEMORY = 3;

    /** A report on a quarter compares with "a year earlier" long after it has named the quarter. */
    private static final int QUARTER_MEMORY = 6;

    private @Nullable Stamp last;
    private int lastSentence = -100;
    private @Nullable String lastApproximate;
    private @Nullable Stamp lastYear;
    private int lastYearSentence = -100;
    private @Nullable Stamp lastDay;
    private int lastDaySentence = -100;
    private @Nullable Stamp lastQuarter;
    private int lastQuarterSentence = -100;

    /** Remembers what was spoken of. */
    void spoke(Meaning meaning, Stamp stamp, @Nullable String edtf, int sentence) {
        // "up from 10 percent a year earlier" compares, and the story stays where it was.
        if (meaning instanceof Meaning.Shift shift && Grain.of(shift.unit()) == Grain.YEAR) {
            return;
        }
        last = stamp.with("");
        lastSentence = sentence;
        if (stamp.dated() && stamp.grain().ordinal() <= Grain.YEAR.ordinal()) {
            lastYear = last;
            lastYearSentence = sentence;
        }
        if (stamp.grain() == Grain.DAY) {
            lastDay = last;
            lastDaySentence = sentence;
        }
        lastApproximate = edtf != null && edtf.indexOf('~') >= 0 ? edtf : null;
        if (stamp.grain() == Grain.QUARTER) {
            lastQuarter = stamp;
            lastQuarterSentence = sentence;
        }
    }

    /** The date last spoken of, if not too far back. */
    @Nullable
    Stamp near(int sentence) {
        return sentence - lastSentence <= MEMORY ? last : null;
    }

    /** The stretch last spoken of that is no wider than a size: "in 2019 … on the same day" passes over the year. */
    @Nullable
    Stamp near(int sentence, Grain widest) {
        Stamp spoken = near(sentence);
        if (spoken != null && spoken.grain().ordinal() <= widest.ordinal()) {
            return spoken;
        }
        return sentence - lastDaySentence <= MEMORY ? lastDay : null;
    }

    /** The date last spoken of with its year. */
    @Nullable
    Stamp dated(int sentence) {
        return sentence - lastYearSentence <= MEMORY ? lastYear : null;
    }

    /** The quarter that the text compares with others. */
    @Nullable
    Stamp quarter(int sentence) {
        return sentence - lastQuarterSentence <= QUARTER_MEMORY ? lastQuarter : null;
    }

    /** The quarter last spoken of, however far back. */
    @Nullable
    Stamp quarter() {
        return lastQuarter;
    }

    /** How the date last spoken of was written, where it is one of about a day; else null. */
    @Nullable
    String approximate() {
        return lastApproximate;
    }

    /** Whether a date was spoken of in this sentence or the one before. */
    boolean fresh(int sentence) {
        return sentence - lastSentence <= 1;
    }
}

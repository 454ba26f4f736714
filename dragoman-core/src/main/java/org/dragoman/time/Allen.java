package org.dragoman.time;

import net.time4j.range.IntervalRelation;

/**
 * The thirteen ways in which one stretch of time can stand to another (Allen, "Maintaining
 * knowledge about temporal intervals", CACM 1983). Exactly one of them holds between any two.
 * Stretches are counted in whole days, so that May meets June.
 */
public enum Allen {
    /** Ends before the other starts, with a gap. */
    BEFORE,
    /** Ends on the day before the other starts. */
    MEETS,
    /** Starts first and ends within the other. */
    OVERLAPS,
    /** Starts with the other and ends first. */
    STARTS,
    /** Lies within the other and touches neither end. */
    DURING,
    /** Ends with the other and starts later. */
    FINISHES,
    /** Is the same stretch. */
    EQUAL,
    /** Ends with the other and starts first. */
    FINISHED_BY,
    /** Holds the other, which touches neither end. */
    CONTAINS,
    /** Starts with the other and ends later. */
    STARTED_BY,
    /** Starts within the other and ends later. */
    OVERLAPPED_BY,
    /** Starts on the day after the other ends. */
    MET_BY,
    /** Starts after the other has ended, with a gap. */
    AFTER;

    static Allen of(IntervalRelation relation) {
        return switch (relation) {
            case PRECEDES -> BEFORE;
            case MEETS -> MEETS;
            case OVERLAPS -> OVERLAPS;
            case STARTS -> STARTS;
            case ENCLOSED_BY -> DURING;
            case FINISHES -> FINISHES;
            case EQUIVALENT -> EQUAL;
            case FINISHED_BY -> FINISHED_BY;
            case ENCLOSES -> CONTAINS;
            case STARTED_BY -> STARTED_BY;
            case OVERLAPPED_BY -> OVERLAPPED_BY;
            case MET_BY -> MET_BY;
            case PRECEDED_BY -> AFTER;
        };
    }

    /** The relation of the other stretch to this one. */
    public Allen inverse() {
        return values()[values().length - 1 - ordinal()];
    }
}

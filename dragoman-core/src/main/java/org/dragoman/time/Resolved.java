package org.dragoman.time;

import org.jspecify.annotations.Nullable;

/**
 * A meaning placed in time.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value
 * @param edtf the calendar date or interval, null where there is none
 * @param basis what it rests on
 * @param stamp the stretch of the calendar, null where there is none
 */
record Resolved(
        TimeExpression.Type type,
        String value,
        @Nullable String edtf,
        String basis,
        @Nullable Stamp stamp) {
    static Resolved of(Stamp stamp, String basis) {
        TimeExpression.Type type = stamp.tail().isEmpty() ? TimeExpression.Type.DATE : TimeExpression.Type.TIME;
        return new Resolved(type, stamp.value(), stamp.edtf(), basis, stamp);
    }

    Resolved with(@Nullable String otherEdtf) {
        return new Resolved(type, value, otherEdtf, basis, stamp);
    }
}

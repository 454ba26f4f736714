package org.dragoman.time;

import java.util.stream.Collectors;

/** Writes EDTF values. */
final class EdtfText {
    private EdtfText() {}

    static String of(Edtf.Moment date) {
        StringBuilder text = new StringBuilder(date.year());
        if (date.month() != 0) {
            text.append('-').append(part(date.month()));
        }
        if (date.day() != 0) {
            text.append('-').append(part(date.day()));
        }
        if (date.time() != null) {
            text.append('T').append(date.time());
        }
        return text.append(date.qualifier().mark()).toString();
    }

    /** In a set the two dots stand for the slash of an interval: {@code [1667..1668,1760-12]}. */
    static String of(Edtf.Several set) {
        String inside = set.members().stream()
                .map(member -> member.toString()
                        .replace("../", "..")
                        .replace("/..", "..")
                        .replace("/", ".."))
                .collect(Collectors.joining(","));
        return set.all() ? "{" + inside + "}" : "[" + inside + "]";
    }

    private static String part(int value) {
        return value == Edtf.Moment.UNKNOWN ? "XX" : value < 10 ? "0" + value : Integer.toString(value);
    }
}

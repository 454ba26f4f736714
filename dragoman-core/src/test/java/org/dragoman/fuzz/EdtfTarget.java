package org.dragoman.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dragoman.time.Allen;
import org.dragoman.time.Edtf;

/** Two EDTF values, divided by a bar: each is refused or printed as it was read, and both agree on how they stand. */
public final class EdtfTarget {
    private EdtfTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        int bar = text.indexOf('|');
        Edtf one = Edtf.read(bar < 0 ? text : text.substring(0, bar));
        Edtf other = Edtf.read(bar < 0 ? "2021-08-25" : text.substring(bar + 1));
        if (one == null || other == null) {
            return;
        }
        alone(one);
        alone(other);
        require(one.compatible(other) == other.compatible(one), "compatible both ways", one, other);
        require(Integer.signum(one.compareTo(other)) == -Integer.signum(other.compareTo(one)), "one order", one, other);
        Allen relation = one.relation(other);
        Allen inverse = other.relation(one);
        require(relation == null ? inverse == null : relation.inverse() == inverse, "inverse relation", one, other);
        boolean dated = one.earliest() != null && one.latest() != null && other.earliest() != null;
        if (one.contains(other) && dated && !(one instanceof Edtf.Several) && !(other instanceof Edtf.Several)) {
            require(one.compatible(other), "what it contains is compatible", one, other);
        }
    }

    private static void alone(Edtf value) {
        Edtf again = Edtf.parse(value.toString());
        require(again.equals(value), "printed as read", value, again);
        require(value.compatible(value), "compatible with itself", value, value);
        require(value.compareTo(again) == 0, "equal to itself", value, again);
        LocalDate first = value.earliest();
        LocalDate last = value.latest();
        require(first == null || last == null || !last.isBefore(first), "ends after it starts", value, value);
        require(value.precision() != null, "a precision", value, value);
        Edtf placed = value.inYear(2021);
        require(Edtf.parse(placed.toString()).equals(placed), "placed in a year", value, placed);
        Allen same = value.relation(value);
        require(same == null || same == Allen.EQUAL, "the same stretch", value, value);
    }

    private static void require(boolean holds, String what, Edtf one, Edtf other) {
        if (!holds) {
            throw new AssertionError("not " + what + ": " + one + " and " + other);
        }
    }
}

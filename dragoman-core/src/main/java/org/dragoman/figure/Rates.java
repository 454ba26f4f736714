package org.dragoman.figure;

import java.util.List;
import java.util.Set;

/** What a unit is divided by: "60 dollars a barrel", "5 litres per month", "500 tonnes of ore a day". */
final class Rates {
    /** "from $9 billion a year earlier" gives no price by the year. */
    private static final Set<String> ELAPSED = Set.of("ago", "before", "earlier", "later", "after", "prior", "hence");
    /** "a day", "per day", "each day". */
    private static final Set<String> BY = Set.of("a", "an", "per", "each");
    /** How many words may tell what is measured by the day. */
    private static final int MOST_MEASURED = 3;

    private final Units units;

    Rates(Units units) {
        this.units = units;
    }

    /** Gives a quantity what its unit is divided by; does nothing where it is not divided. */
    void mark(Draft draft, List<Piece> pieces) {
        int at = afterComplement(draft.last + 1, pieces);
        if (at + 1 >= pieces.size() || draft.unit == null || draft.unit.isDuration()) {
            return;
        }
        Piece by = pieces.get(at);
        Piece what = pieces.get(at + 1);
        if (what.kind() != Piece.Kind.WORD) {
            return;
        }
        Units.Found unit = units.after(pieces, at + 1, by.is("per") || by.is("/"), false);
        boolean period = unit != null
                && (unit.unit().isDuration()
                        || unit.unit().kind().equals("volume")
                        || unit.unit().kind().equals("mass"));
        if (period
                && unit != null
                && unit.end() + 1 < pieces.size()
                && ELAPSED.contains(pieces.get(unit.end() + 1).lower())) {
            return;
        }
        boolean divides =
                by.is("per") || by.is("/") || ((by.is("a") || by.is("an")) && period) || (by.is("each") && period);
        boolean behind = at > draft.last + 1;
        if (!divides || behind && (unit == null || !unit.unit().isDuration())) {
            return;
        }
        if (behind && unit != null) {
            // the words between are no unit: "500 litres of milk an hour"
            draft.per = unit.unit().name();
            return;
        }
        if (unit != null && !(unit.unit().isDuration() && unit.end() > at + 1)) {
            draft.per = unit.unit().name();
            draft.last = unit.end();
        } else {
            draft.per = what.lower();
            draft.last = at + 1;
        }
    }

    /** "500 litres of milk an hour", "2 million barrels of crude oil a day": past what is measured. */
    private static int afterComplement(int at, List<Piece> pieces) {
        if (at >= pieces.size() || !pieces.get(at).is("of")) {
            return at;
        }
        for (int i = at + 2; i < pieces.size() && i <= at + 1 + MOST_MEASURED; i++) {
            if (BY.contains(pieces.get(i).lower())) {
                return i;
            }
            if (pieces.get(i).kind() != Piece.Kind.WORD) {
                break;
            }
        }
        return at;
    }
}

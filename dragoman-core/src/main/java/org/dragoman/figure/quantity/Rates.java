package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a unit is divided by: "60 dollars a barrel", "5 litres per month", "500 tonnes of ore a day". */
final class Rates {
    /** "from $9 billion a year earlier" gives no price by the year. */
    private static final Set<String> ELAPSED = Set.of("ago", "before", "earlier", "later", "after", "prior", "hence");
    /** "a day", "per day", "each day". */
    private static final Set<String> BY = Set.of("a", "an", "per", "each");
    /** Whom rates of events are told of. */
    private static final Set<String> HEADS = Set.of(
            "people",
            "inhabitants",
            "residents",
            "persons",
            "population",
            "births",
            "women",
            "men",
            "children",
            "citizens",
            "patients",
            "workers",
            "pupils",
            "students",
            "km",
            "hectares",
            "vehicles",
            "euros",
            "dollars");
    /** How many words may tell what is measured by the day. */
    private static final int MOST_MEASURED = 3;

    /** What sums are paid for, beside measures: "5 dollars a head". */
    private static final Set<String> PAID = Set.of(
            "share",
            "head",
            "person",
            "unit",
            "piece",
            "night",
            "game",
            "match",
            "ticket",
            "bottle",
            "pack",
            "season",
            "copy",
            "vote",
            "seat",
            "ride",
            "session",
            "meal",
            "bag",
            "sack",
            "carton",
            "crate",
            "can",
            "cup",
            "plate",
            "term",
            "car",
            "vehicle",
            "household",
            "family",
            "pupil",
            "student",
            "worker",
            "patient",
            "dose",
            "shot",
            "load",
            "trip",
            "passenger",
            "child",
            "customer",
            "subscriber",
            "user",
            "member",
            "container",
            "vessel");
    /** Clauses that begin where a rate seems to: "40 people a month into the war". */
    private static final Set<String> INTO = Set.of("into", "since", "apart", "on", "old");

    private static final Set<String> WITHIN = Set.of("within", "in", "over", "for", "during", "after", "as", "of");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

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
        boolean paid = draft.unit.isCurrency() && by.isArticle() && PAID.contains(what.lower());
        boolean divides = paid
                || by.is("per")
                || by.is("/")
                || ((by.is("a") || by.is("an")) && period)
                || (by.is("each") && period);
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

    /** "40 ships a day", "12 deaths per 100,000 people", "11.4 per 1,000": what counts are divided by. */
    void markCounted(Draft draft, List<Piece> pieces) {
        int at = draft.last + 1;
        while (at < pieces.size() && pieces.get(at).token() <= draft.countedHead) {
            at++;
        }
        if (at + 1 >= pieces.size() || draft.numeral.form() == Numeral.Form.FRACTION) {
            return;
        }
        Piece by = pieces.get(at);
        Piece what = pieces.get(at + 1);
        BigDecimal many = by.is("per") && what.kind() == Piece.Kind.DIGITS ? Digits.value(what.text()) : null;
        if (many != null && many.compareTo(HUNDRED) >= 0) {
            boolean noun =
                    at + 2 < pieces.size() && HEADS.contains(pieces.get(at + 2).lower());
            String whole =
                    many.toPlainString() + (noun ? " " + pieces.get(at + 2).lower() : "");
            draft.last = at + (noun ? 2 : 1);
            if (draft.countedHead >= 0) {
                draft.per = whole;
            } else {
                draft.unit = new Unit("per " + whole, "rate", "per " + whole);
            }
            return;
        }
        Units.Found unit = units.after(pieces, at + 1, false, false);
        boolean period = unit != null && unit.unit().isDuration() && unit.end() == at + 1;
        String then = at + 2 < pieces.size() ? pieces.get(at + 2).lower() : "";
        if (draft.countedHead >= 0
                && unit != null
                && period
                && BY.contains(by.lower())
                && !ELAPSED.contains(then)
                && !INTO.contains(then)) {
            draft.per = unit.unit().name();
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
                // "40 percent of its value within a year" is lost once
                return WITHIN.contains(pieces.get(i - 1).lower()) ? at : i;
            }
            if (pieces.get(i).kind() != Piece.Kind.WORD) {
                break;
            }
        }
        return at;
    }
}

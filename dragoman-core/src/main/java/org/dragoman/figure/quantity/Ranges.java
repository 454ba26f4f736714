package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.figure.quantity.Numeral.Form;
import org.dragoman.language.Sentence;

/** Joins the two ends of a range: "10 to 15", "between $62 and $68", "5-10 MW", "one or two". */
final class Ranges {
    private final Comparators comparators;

    Ranges(Comparators comparators) {
        this.comparators = comparators;
    }

    List<Draft> join(List<Draft> drafts, List<Piece> pieces, Sentence sentence) {
        List<Draft> joined = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft lower = drafts.get(i);
            if (i + 1 < drafts.size() && isRange(lower, drafts.get(i + 1), pieces, sentence)) {
                joined.add(range(lower, drafts.get(i + 1)));
                i++;
            } else {
                if (i + 1 < drafts.size() && isStart(lower, drafts.get(i + 1), pieces, sentence)) {
                    // "rose from 5 to 6 billion euros"
                    lower.value = shared(lower, drafts.get(i + 1));
                    lower.unit = drafts.get(i + 1).unit;
                }
                joined.add(lower);
            }
        }
        return joined;
    }

    private boolean isRange(Draft lower, Draft upper, List<Piece> pieces, Sentence sentence) {
        if (!isNumber(lower) || !isNumber(upper) || upper.first - lower.last > 3 || upper.first <= lower.last) {
            return false;
        }
        if (!sameUnit(lower, upper) || lower.countedHead >= 0) {
            return false;
        }
        if (isYear(lower) && !isYear(upper)) {
            // "from $40 billion in 2021 to $26 billion"
            return false;
        }
        int link = lower.last + 1;
        Piece between = pieces.get(link);
        boolean single = upper.first == link + 1;
        if (!single) {
            return false;
        }
        boolean grows = shared(lower, upper).compareTo(upper.value) < 0;
        if (between.isDash()) {
            return grows || (between.glued() && lower.unit == null);
        }
        if (between.is("to") || between.is("till") || between.is("until")) {
            if (opens(lower, pieces, "from")) {
                return !comparators.isChanging(lower.first - 1, pieces, sentence);
            }
            return grows && (lower.unit == null || !comparators.isDirected(lower, pieces, sentence));
        }
        if (between.is("and")) {
            return grows && opens(lower, pieces, "between");
        }
        if (between.is("or")) {
            return grows && shared(lower, upper).add(BigDecimal.ONE).compareTo(upper.value) == 0;
        }
        return false;
    }

    /** The first of two levels between which a measure moved, without a unit of its own. */
    private boolean isStart(Draft lower, Draft upper, List<Piece> pieces, Sentence sentence) {
        return lower.unit == null
                && lower.countedHead < 0
                && upper.unit != null
                && upper.first == lower.last + 2
                && pieces.get(lower.last + 1).is("to")
                && opens(lower, pieces, "from")
                && comparators.isChanging(lower.first - 1, pieces, sentence);
    }

    private static boolean isYear(Draft draft) {
        return draft.unit == null
                && draft.numeral.digits()
                && draft.value.scale() <= 0
                && draft.numeral.scale().compareTo(BigDecimal.ONE) == 0
                && draft.value.compareTo(new BigDecimal(1900)) >= 0
                && draft.value.compareTo(new BigDecimal(2099)) <= 0;
    }

    private static boolean isNumber(Draft draft) {
        return draft.numeral.form() == Form.CARDINAL && draft.upper == null;
    }

    private static boolean opens(Draft lower, List<Piece> pieces, String word) {
        for (int i = lower.first - 1; i >= 0 && i >= lower.first - 3; i--) {
            if (pieces.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameUnit(Draft lower, Draft upper) {
        if (lower.unit == null) {
            return true;
        }
        return upper.unit != null
                && upper.unit.equals(lower.unit)
                && (lower.per == null || lower.per.equals(upper.per));
    }

    /** "10 to 15 million": the scale belongs to both ends. */
    private static BigDecimal shared(Draft lower, Draft upper) {
        boolean bare = lower.numeral.scale().compareTo(BigDecimal.ONE) == 0;
        BigDecimal scale = upper.numeral.scale();
        if (bare && lower.value.compareTo(upper.value.divide(scale)) < 0) {
            return lower.value.multiply(scale);
        }
        return lower.value;
    }

    private static Draft range(Draft lower, Draft upper) {
        Draft range = new Draft(upper.numeral);
        range.value = shared(lower, upper);
        range.upper = upper.value;
        range.unit = upper.unit;
        range.prefixed = lower.prefixed;
        range.per = upper.per;
        range.counted = upper.counted;
        range.countedHead = upper.countedHead;
        range.first = lower.first;
        range.numberEnd = upper.numberEnd;
        range.last = upper.last;
        return range;
    }
}

package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dragoman.figure.quantity.Numeral.Form;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Gives a number that stands alone the unit or noun of the number before it, where the sentence leaves out what it has
 * said: "by 212 votes to 48", "44 seats, six fewer than before", "fell by 300 million euros to 2.2 billion", "17 were
 * sold and 43 leased".
 */
final class Elisions {
    private static final Set<String> AGAINST = Set.of("to", "against", "versus");
    private static final Set<String> MOVED = Set.of("up", "down");
    private static final Set<String> FURTHER = Set.of("more", "fewer", "less", "others", "extra");
    private static final Set<String> JOINING = Set.of("and", "but", "while", ",", ";");
    /** What a number that counts something named before may stand before. */
    private static final Set<String> BEHIND =
            Set.of("VBN", "VBD", "VBP", "VBZ", "MD", "TO", "IN", ",", ".", ":", "CC", "RB", "-RRB-");

    /** Pieces between two ends of a change: "from 630 million dollars in the spring of 2014 to". */
    private static final int MOST_BETWEEN = 8;
    /** Words between a joint and its number: "and more than about 200". */
    private static final int REACH = 3;

    private Elisions() {}

    /** Fills in what a number leaves out; does nothing where it leaves out nothing. */
    static void fill(Draft draft, Draft before, List<Piece> pieces, Sentence sentence) {
        boolean bare = draft.unit == null
                && draft.countedHead < 0
                && draft.upper == null
                && draft.numeral.form() == Form.CARDINAL;
        if (!bare || before.unit == null && before.counted.isEmpty() || !isSortOfMeasure(before)) {
            return;
        }
        int end = end(before, pieces);
        if (isFurther(draft, pieces)
                || isAgainst(draft, before, end, pieces)
                || isLikewise(draft, before, pieces)
                || isFormer(draft, end, pieces)
                || isReached(draft, before, end, pieces)
                || before.unit == null && isJoined(draft, before, end, pieces, sentence)) {
            draft.unit = before.unit;
            draft.per = before.per;
            draft.counted = before.counted;
            draft.elided = true;
        }
    }

    private static boolean isSortOfMeasure(Draft before) {
        return before.unit == null
                || !before.unit.isDuration() && !before.unit.kind().equals("age");
    }

    /** The last piece of a number with its unit or noun. */
    private static int end(Draft draft, List<Piece> pieces) {
        int end = draft.last;
        while (draft.countedHead >= 0
                && end + 1 < pieces.size()
                && pieces.get(end + 1).token() <= draft.countedHead) {
            end++;
        }
        return end;
    }

    /** "options for 10 more", "six fewer than expected". */
    private static boolean isFurther(Draft draft, List<Piece> pieces) {
        int next = draft.last + 1;
        return next < pieces.size() && FURTHER.contains(pieces.get(next).lower());
    }

    /** "212 votes to 48", "by 300 million euros to 2.2 billion"; not "3 percent to 5 metres". */
    private static boolean isAgainst(Draft draft, Draft before, int end, List<Piece> pieces) {
        boolean share = before.unit != null && before.unit.kind().equals("share");
        boolean like = !share || draft.value.compareTo(new BigDecimal(100)) <= 0;
        return like
                && draft.first == end + 2
                && AGAINST.contains(pieces.get(end + 1).lower());
    }

    /** "42 million tonnes a day, down from 109 million". */
    private static boolean isFormer(Draft draft, int end, List<Piece> pieces) {
        int from = draft.first - 1;
        return from > end + 1
                && pieces.get(from).is("from")
                && MOVED.contains(pieces.get(from - 1).lower());
    }

    /** "rose from 630 million dollars in 2014 to 6.7 billion": the end that was reached, behind a time. */
    private static boolean isReached(Draft draft, Draft before, int end, List<Piece> pieces) {
        return before.unit != null
                && !before.elided
                && before.first > 0
                && pieces.get(before.first - 1).is("from")
                && pieces.get(draft.first - 1).is("to")
                && draft.first - 1 > end
                && draft.first - end <= MOST_BETWEEN
                && pieces.subList(end + 1, draft.first).stream().noneMatch(piece -> piece.is(","))
                && (!before.unit.kind().equals("share") || draft.value.compareTo(new BigDecimal(100)) <= 0);
    }

    /** "rose by 2 percent, while the other fell by 1". */
    private static boolean isLikewise(Draft draft, Draft before, List<Piece> pieces) {
        int next = draft.last + 1;
        return before.first > 0
                && draft.first > 0
                && pieces.get(before.first - 1).is("by")
                && pieces.get(draft.first - 1).is("by")
                && (next >= pieces.size() || pieces.get(next).kind() == Piece.Kind.SIGN);
    }

    /** "38 people were killed and more than 200 injured". */
    private static boolean isJoined(Draft draft, Draft before, int end, List<Piece> pieces, Sentence sentence) {
        int joint = draft.first - 1;
        while (joint > end
                && joint >= draft.first - REACH
                && !JOINING.contains(pieces.get(joint).lower())) {
            joint--;
        }
        boolean joined = joint > end
                        && joint >= draft.first - REACH
                        && !pieces.get(joint).is(",")
                || joint > end && joint == draft.first - 1;
        int next = draft.last + 1;
        if (!joined || next >= pieces.size()) {
            return false;
        }
        Token after = sentence.token(pieces.get(next).token());
        if (Counted.isCasualty(after) && Counted.isCasualty(before.counted)) {
            // "four dead and 12 wounded"
            return false;
        }
        return BEHIND.contains(after.tag()) && draft.value.compareTo(BigDecimal.ONE) > 0;
    }
}

package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.document.Span;
import org.dragoman.figure.quantity.Numeral.Form;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Finds every number of a document with its unit and comparator: the layer under {@link FigureReader}.
 * Left out are dates, clock times, years, numbers in names, serial and telephone numbers.
 * Linear in the length of the text; may be shared by threads.
 *
 * <p>"more than $1.2bn" is the value 1200000000, the unit USD, the change {@code >}.
 */
public final class QuantityReader {
    /** Longer sentences are lists that no splitter understood; the rest of them is not read. */
    private static final int MOST_PIECES = 5_000;

    private static final Unit POUNDS = new Unit("GBP", "currency", "pound sterling");
    private static final Set<String> PERIODS = Set.of("hour", "day", "week", "month", "year", "night");
    private static final Set<String> PAYING = Set.of(
            "spend",
            "cost",
            "pay",
            "price",
            "fine",
            "worth",
            "sell",
            "buy",
            "charge",
            "tax",
            "invest",
            "fund",
            "earn",
            "fee",
            "wage",
            "fare",
            "rent",
            "owe",
            "borrow",
            "lend",
            "donate",
            "compensation",
            "grant",
            "loan",
            "bill");

    /** Words between what is paid and how much. */
    private static final int NEAR = 6;

    private final Numerals numerals = new Numerals();
    private final Units units = new Units();
    private final Rates rates = new Rates(units);
    private final Comparators comparators = new Comparators();
    private final Exclusions exclusions = new Exclusions(units);

    /** The quantities of a document, in the order of the text. */
    public List<Quantity> read(Analysis analysis, Times times) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            found.addAll(read(analysis, sentence, times));
        }
        return List.copyOf(found);
    }

    /** The quantities of one sentence, in order. */
    public List<Quantity> read(Analysis analysis, Sentence sentence, Times times) {
        List<Piece> pieces = Pieces.of(analysis, sentence);
        if (pieces.size() > MOST_PIECES) {
            pieces = pieces.subList(0, MOST_PIECES);
        }
        List<Draft> drafts = drafts(pieces, sentence);
        drafts = new Ranges(comparators).join(drafts, pieces, sentence);
        List<Quantity> found = new ArrayList<>();
        Draft previous = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (i + 1 < drafts.size()) {
                Counted.share(draft, drafts.get(i + 1), pieces, sentence);
            }
            Ages.mark(draft, pieces, sentence);
            if (!exclusions.excludes(draft, pieces, sentence, times)) {
                if (previous != null) {
                    Elisions.fill(draft, previous, pieces, sentence);
                }
                draft.change = comparators.change(draft, pieces, sentence);
                if (previous != null && isConversion(previous, draft, pieces)) {
                    draft.change = previous.change;
                }
                PercentagePoints.mark(draft, drafts, pieces, sentence);
                previous = draft;
                found.add(quantity(draft, pieces, sentence, analysis));
            }
        }
        return found;
    }

    private List<Draft> drafts(List<Piece> pieces, Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            Numeral numeral = numerals.at(pieces, i);
            if (numeral == null) {
                Draft half = unitAndHalf(pieces, i);
                if (half != null) {
                    drafts.add(half);
                }
                i = half == null ? i + 1 : half.last + 1;
                continue;
            }
            int next = numeral.last() + 1;
            if (numeral.form() != Form.OTHER && !exclusions.isPartOfWord(numeral, pieces)) {
                Draft draft = draft(numeral, pieces, sentence);
                drafts.add(draft);
                next = draft.last + 1;
            }
            // A unit that is a numeral as well ("a year and a half") has been read with the number.
            i = Math.max(next, i + 1);
        }
        return drafts;
    }

    /** "a year and a half". */
    private @Nullable Draft unitAndHalf(List<Piece> pieces, int at) {
        if (!pieces.get(at).is("a") && !pieces.get(at).is("an") || at + 4 >= pieces.size()) {
            return null;
        }
        Units.Found unit = units.after(pieces, at + 1, false, false);
        if (unit == null) {
            return null;
        }
        Draft draft = new Draft(new Numeral(Form.CARDINAL, BigDecimal.ONE, null, BigDecimal.ONE, at, at, false));
        draft.unit = unit.unit();
        draft.last = unit.end();
        halfAfterUnit(draft, pieces);
        return draft.last > unit.end() ? draft : null;
    }

    private Draft draft(Numeral numeral, List<Piece> pieces, Sentence sentence) {
        Draft draft = new Draft(numeral);
        Units.Found before = units.before(pieces, numeral.first(), isScaled(numeral));
        before = before == null ? units.scale(pieces, numeral.first()) : before;
        if (before != null) {
            draft.unit = before.unit();
            draft.prefixed = true;
            draft.first = before.end();
        }
        negative(draft, pieces);
        int next = draft.last + 1;
        int skip = skipOf(numeral, pieces, next);
        boolean part = draft.value.scale() > 0
                && next + 1 < pieces.size()
                && pieces.get(next).is("of")
                && pieces.get(next + 1).isArticle();
        if (part && units.after(pieces, next + 2, false, false) != null) {
            // "0.4 of a percentage point"
            skip = next + 2;
        }
        Units.Found after =
                units.after(pieces, skip, numeral.digits(), numeral.scale().signum() > 0 && isScaled(numeral));
        if (after != null && draft.unit == null && isUnit(after, numeral, pieces)) {
            draft.unit = poundsOfMoney(after.unit(), numeral);
            draft.last = after.end();
            halfAfterUnit(draft, pieces);
        } else if (after != null && draft.unit != null && after.unit().isCurrency()) {
            // "$5 million US", "$10 Canadian dollars"
            draft.unit = after.unit();
            draft.last = after.end();
        }
        if (draft.unit == null && numeral.form() == Form.CARDINAL) {
            unitAfterAdjective(draft, pieces, sentence);
        }
        if (draft.unit != null) {
            rates.mark(draft, pieces);
            if (draft.unit.symbol().equals("lb") && isMoney(draft, pieces, sentence)) {
                draft.unit = POUNDS;
            }
        } else if (numeral.form() != Form.ORDINAL && numeral.form() != Form.MULTIPLE) {
            Counted.find(draft, pieces, sentence, skip);
            rates.markCounted(draft, pieces);
        }
        ExchangeRates.mark(draft, pieces, sentence, units);
        return draft;
    }

    /** "40 quiet years", "12 long months": a unit behind one adjective. */
    private void unitAfterAdjective(Draft draft, List<Piece> pieces, Sentence sentence) {
        int at = draft.last + 1;
        if (at + 1 >= pieces.size()
                || Counted.isRecent(pieces.get(at))
                || !sentence.token(pieces.get(at).token()).tag().equals("JJ")) {
            return;
        }
        Units.Found found = units.after(pieces, at + 1, false, false);
        if (found != null && found.unit().isDuration() && isUnit(found, draft.numeral, pieces)) {
            draft.unit = found.unit();
            draft.last = found.end();
        }
    }

    /** "hundreds of kilometres", "half a mile": the words between number and unit. */
    private static int skipOf(Numeral numeral, List<Piece> pieces, int next) {
        int at = next;
        if (at + 1 < pieces.size()
                && pieces.get(at).is("or")
                && pieces.get(at + 1).is("so")) {
            // "a hundred or so protesters"
            return at + 2;
        }
        if (at < pieces.size() && pieces.get(at).isDash() && pieces.get(at).glued()) {
            at++;
        } else if (at < pieces.size() && pieces.get(at).is("of") && numeral.form() == Form.VAGUE) {
            at++;
        } else if (at < pieces.size() && numeral.form() == Form.FRACTION) {
            at += pieces.get(at).is("a") || pieces.get(at).is("an") ? 1 : 0;
        }
        return at;
    }

    private static boolean isScaled(Numeral numeral) {
        return numeral.scale().compareTo(BigDecimal.ONE) > 0;
    }

    private static void negative(Draft draft, List<Piece> pieces) {
        int before = draft.first - 1;
        if (before < 0) {
            return;
        }
        Piece piece = pieces.get(before);
        if (before > 1
                && pieces.get(before - 1).is("or")
                && pieces.get(before - 2).is("plus")) {
            // "plus or minus three points" is a margin
            return;
        }
        boolean minus = piece.is("minus")
                || ((piece.is("−") || piece.is("-"))
                        && !piece.glued()
                        && pieces.get(draft.first).glued()
                        && draft.numeral.digits());
        if (minus) {
            draft.value = draft.value.negate();
            draft.first = before;
        }
    }

    /** "a second 5 time" is no unit; "two seconds" is. */
    private static boolean isUnit(Units.Found found, Numeral numeral, List<Piece> pieces) {
        if (numeral.form() == Form.ORDINAL || numeral.form() == Form.MULTIPLE) {
            return false;
        }
        Unit unit = found.unit();
        // "one second thought"; "three quarters" is read as a fraction before.
        if (unit.symbol().equals("s") && pieces.get(found.end()).is("second")) {
            return pieces.get(found.end()).glued()
                    || pieces.get(found.end() - 1).isDash()
                    || isOne(numeral);
        }
        return true;
    }

    private static boolean isOne(Numeral numeral) {
        return numeral.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** "20 million pounds" is money, "20 pounds" a mass. */
    private static Unit poundsOfMoney(Unit unit, Numeral numeral) {
        return unit.symbol().equals("lb") && isScaled(numeral) ? POUNDS : unit;
    }

    /** "19.99 pounds a month", "was fined 400 pounds", "a price of 60 pounds". */
    private static boolean isMoney(Draft draft, List<Piece> pieces, Sentence sentence) {
        boolean byTime = draft.per != null && PERIODS.contains(draft.per);
        int number = pieces.get(draft.first).token();
        for (int i = Math.max(0, number - NEAR); i < number && !byTime; i++) {
            byTime = PAYING.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
        }
        return byTime;
    }

    /** "a year and a half", "two years and a half". */
    private static void halfAfterUnit(Draft draft, List<Piece> pieces) {
        int at = draft.last + 1;
        if (at + 2 < pieces.size()
                && pieces.get(at).is("and")
                && pieces.get(at + 1).is("a")
                && pieces.get(at + 2).is("half")) {
            draft.value = draft.value.add(new BigDecimal("0.5"));
            draft.last = at + 2;
        }
    }

    /** "under 200 hp (147 kW / 199 PS)": the same measure in another unit says the same of the truth. */
    private static boolean isConversion(Draft before, Draft draft, List<Piece> pieces) {
        int end = before.last;
        while (end + 1 < draft.first && pieces.get(end + 1).token() <= before.countedHead) {
            end++;
        }
        int gap = draft.first - end;
        int or = end + (gap > 1 && pieces.get(end + 1).is(",") ? 2 : 1);
        boolean moved = before.change.equals("up") || before.change.equals("down");
        if (moved && draft.first == or + 1 && pieces.get(or).is("or") && draft.unit != null) {
            // "gained 46 points, or 0.8 percent"
            return draft.change.equals("=");
        }
        if (gap < 2 || gap > 3 || before.unit == null || draft.unit == null || !draft.change.equals("=")) {
            return false;
        }
        Piece between = pieces.get(end + 1);
        return between.is("(") || between.is("/");
    }

    private static Quantity quantity(Draft draft, List<Piece> pieces, Sentence sentence, Analysis analysis) {
        int first = pieces.get(draft.first).token();
        int last = pieces.get(draft.last).token();
        int number = pieces.get(draft.numberEnd).token();
        int head = draft.countedHead >= 0 ? draft.countedHead : head(sentence, first, last);
        int end = Math.max(pieces.get(draft.last).end(), 0);
        if (draft.countedHead >= 0) {
            end = Math.max(end, sentence.token(draft.countedHead).end());
            last = Math.max(last, draft.countedHead);
        }
        Span span = analysis.span(pieces.get(draft.first).start(), end);
        BigDecimal upper = draft.upper;
        return new Quantity(
                sentence.index(),
                draft.numeral.form().name().toLowerCase(Locale.ROOT),
                plain(draft.value),
                upper == null ? null : plain(upper),
                draft.unit,
                draft.per,
                draft.counted,
                draft.elided,
                draft.change,
                first,
                number,
                head,
                last,
                span);
    }

    /** 2.50 and 2.5 are one value, and 1E+6 is written out. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The token of number and unit on which the others depend. */
    private static int head(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.head() < first || token.head() > last) {
                return i;
            }
        }
        return last;
    }
}

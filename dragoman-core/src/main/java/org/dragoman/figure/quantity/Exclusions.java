package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Numeral.Form;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;

/**
 * Tells numbers that measure nothing: dates, years, clock times, parts of names ("Resolution 5"), serial numbers.
 * The nouns that are numbered are in {@code labels.tsv}.
 */
final class Exclusions {
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1000);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2199);
    private static final BigDecimal HOURS = new BigDecimal(24);
    private static final BigDecimal DAYS = new BigDecimal(31);
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in", "since", "until", "till", "from", "by", "before", "after", "during", "early", "late", "mid", "of",
            "for", "between", "spring", "summer", "autumn", "fall", "winter", "year", "to", "and", "through", "circa",
            "the", "last");
    /** "an average of 1250" is no year. */
    private static final Set<String> SUMS = Set.of("average", "total", "maximum", "minimum", "record", "sum", "price");

    private static final Set<String> CLOCK = Set.of("am", "pm", "a", "p", "o", "gmt", "utc", "et", "edt", "est");

    private static final Set<String> IN = Set.of("in", "on", "at", "near", "across", "throughout", "outside", "around");

    private static final Set<String> LEVELS = Set.of("by", "to", "from", "at");

    private static final Set<String> RECENT = Set.of("last", "this", "next");

    private final Units units;
    private final Set<String> labels = new HashSet<>();

    Exclusions(Units units) {
        this.units = units;
        for (String[] row : Table.read(Figure.class, "labels.tsv").rows()) {
            labels.add(row[0]);
        }
    }

    /** "G7", "COVID-19", "737MAX", "1960s", "192.168.1.1": digits inside a word, and number words inside one. */
    boolean isPartOfWord(Numeral numeral, List<Piece> pieces) {
        int first = numeral.first();
        int next = numeral.last() + 1;
        Piece piece = pieces.get(first);
        if (piece.glued() && first > 0) {
            Piece before = pieces.get(first - 1);
            if (before.kind() == Piece.Kind.WORD && !units.isCurrencyMark(before, isScaled(numeral))) {
                return true;
            }
            boolean word = first > 1
                    && before.isDash()
                    && before.glued()
                    && pieces.get(first - 2).kind() == Piece.Kind.WORD;
            if (word && numeral.digits() && units.scale(pieces, first) == null) {
                return true;
            }
            if (before.is("#")
                    || before.is("/") && first > 1 && pieces.get(first - 2).kind() == Piece.Kind.DIGITS) {
                return true;
            }
        }
        if (next < pieces.size() && pieces.get(next).glued() && numeral.digits() && numeral.form() == Form.CARDINAL) {
            Piece after = pieces.get(next);
            return after.is("s")
                    || after.is("/")
                            && next + 1 < pieces.size()
                            && pieces.get(next + 1).kind() == Piece.Kind.DIGITS;
        }
        return false;
    }

    private static boolean isScaled(Numeral numeral) {
        return numeral.scale().compareTo(BigDecimal.ONE) > 0;
    }

    boolean excludes(Draft draft, List<Piece> pieces, Sentence sentence, Times times) {
        return isTime(draft, pieces, sentence, times)
                || isMonthDay(draft, pieces)
                || isYear(draft, pieces, sentence)
                || isClock(draft, pieces)
                || isLabelled(draft, pieces, sentence)
                || isUnknownSymbol(draft, pieces)
                || isSerial(draft, pieces)
                || isPronoun(draft)
                || isBareAfterAdjective(draft, pieces, sentence)
                || isOpenFraction(draft, pieces, sentence);
    }

    private static boolean isTime(Draft draft, List<Piece> pieces, Sentence sentence, Times times) {
        if (draft.unit != null && !draft.unit.isDuration()
                || draft.countedHead >= 0 && draft.unit == null && !isYearLike(draft)) {
            return false;
        }
        int start = pieces.get(draft.first).start();
        int end = pieces.get(draft.last).end();
        for (TimeExpression time : times.in(sentence.index())) {
            if (time.type() != TimeExpression.Type.DURATION
                    && time.span().start() <= start
                    && end <= time.span().end()) {
                return draft.unit == null || time.edtf() != null;
            }
        }
        return false;
    }

    /** "May 16-17", "16 May", "the 4th of July". */
    private static boolean isMonthDay(Draft draft, List<Piece> pieces) {
        if (draft.unit != null || draft.value.compareTo(DAYS) > 0 && !isYearLike(draft)) {
            return false;
        }
        int before = draft.first - 1;
        while (before >= 0
                && (pieces.get(before).is(".")
                        || pieces.get(before).is(",")
                        || pieces.get(before).is("the"))) {
            before--;
        }
        int after = draft.last + 1;
        while (after < pieces.size()
                && (pieces.get(after).is("of") || pieces.get(after).is(","))) {
            after++;
        }
        return isMonth(pieces, before) || (draft.countedHead < 0 || draft.numeral.digits()) && isMonth(pieces, after);
    }

    private static boolean isMonth(List<Piece> pieces, int at) {
        if (at < 0 || at >= pieces.size()) {
            return false;
        }
        Piece piece = pieces.get(at);
        // "may" and "march" are verbs in small letters.
        return MONTHS.contains(piece.lower())
                && Character.isUpperCase(piece.text().codePointAt(0));
    }

    private static boolean isYearLike(Draft draft) {
        return draft.numeral.digits()
                && draft.numeral.form() == Form.CARDINAL
                && draft.value.scale() <= 0
                && draft.numeral.scale().compareTo(BigDecimal.ONE) == 0
                && draft.value.compareTo(FIRST_YEAR) >= 0
                && draft.value.compareTo(LAST_YEAR) <= 0;
    }

    /** "in 2019", "the 2019 summit"; but "2019 people" and "more than 2000". */
    private static boolean isYear(Draft draft, List<Piece> pieces, Sentence sentence) {
        if (!isYearLike(draft) || draft.unit != null) {
            return false;
        }
        String digits = pieces.get(draft.numberEnd).text();
        if (digits.length() != 4) {
            return false;
        }
        int before = draft.first - 1;
        if (before > 0
                && pieces.get(before).is("of")
                && SUMS.contains(pieces.get(before - 1).lower())) {
            return false;
        }
        if (draft.upper != null) {
            return before >= 0 && BEFORE_YEARS.contains(pieces.get(before).lower()) || draft.countedHead < 0;
        }
        boolean introduced = before < 0
                || BEFORE_YEARS.contains(pieces.get(before).lower())
                || !pieces.get(before).kind().equals(Piece.Kind.WORD);
        boolean modern =
                draft.value.compareTo(new BigDecimal(1900)) >= 0 && draft.value.compareTo(new BigDecimal(2099)) <= 0;
        if (draft.countedHead >= 0
                && before >= 0
                && sentence.token(pieces.get(before).token()).tag().equals("PRP$")) {
            // "its 2100 staff"
            return false;
        }
        if (draft.countedHead >= 0) {
            boolean plural = sentence.token(draft.countedHead).tag().equals("NNS");
            boolean named =
                    before >= 0 && sentence.token(pieces.get(before).token()).isNoun();
            return !plural || (introduced || named) && modern;
        }
        return introduced || modern;
    }

    /** "10.45pm", "5 p.m.", "at 5 o'clock". */
    private static boolean isClock(Draft draft, List<Piece> pieces) {
        int next = draft.numberEnd + 1;
        if (draft.prefixed
                || !draft.numeral.digits() && draft.numeral.form() != Form.CARDINAL
                || next >= pieces.size()) {
            return false;
        }
        Piece word = pieces.get(next);
        if (draft.value.compareTo(HOURS) > 0 && draft.value.scale() > 0) {
            // "134.5p."
            return false;
        }
        if (!CLOCK.contains(word.lower())) {
            return false;
        }
        if (word.text().length() > 1) {
            return true;
        }
        // "5 p.m.", "5 a.m.", "5 o'clock"
        return next + 1 < pieces.size()
                && pieces.get(next + 1).glued()
                && (pieces.get(next + 1).is(".")
                        || pieces.get(next + 1).is("'")
                        || pieces.get(next + 1).is("’"));
    }

    /** "Article 5", "Boeing 737", "phase 3": the number belongs to the name before it. */
    private boolean isLabelled(Draft draft, List<Piece> pieces, Sentence sentence) {
        int before = draft.first - 1;
        if (before < 0 || draft.unit != null || draft.numeral.form() != Form.CARDINAL) {
            return false;
        }
        if (isModel(draft, pieces, sentence)) {
            return true;
        }
        Piece piece = pieces.get(before);
        Token token = sentence.token(piece.token());
        if (piece.is(".")
                && before > 0
                && labels.contains(pieces.get(before - 1).lower())) {
            return true;
        }
        if (piece.kind() != Piece.Kind.WORD) {
            return false;
        }
        if (labels.contains(piece.lower())) {
            return true;
        }
        if (!token.isProper() || token.index() == pieces.get(draft.first).token()) {
            return false;
        }
        // "Leopard 2 tanks": a number right after a name belongs to it; "In Kenya 14 people died", "In March 141
        // states"
        return !isApart(draft, token, sentence);
    }

    /** A place or month behind a preposition, before things that are counted: another phrase. */
    private static boolean isApart(Draft draft, Token name, Sentence sentence) {
        boolean counts = draft.countedHead >= 0
                && sentence.token(draft.countedHead).tag().equals("NNS")
                && draft.value.compareTo(BigDecimal.ONE) > 0;
        boolean place = name.entity().equals("LOCATION") || Phrases.isPeriod(name);
        return counts && place && IN.contains(Phrases.preposition(sentence, name));
    }

    /** "its new 55 Explorer", "55 Park Road": one name cannot be counted, unless a verb or preposition asks for a number. */
    private static boolean isModel(Draft draft, List<Piece> pieces, Sentence sentence) {
        if (draft.countedHead < 0
                || !draft.numeral.digits()
                || !sentence.token(draft.countedHead).tag().equals("NNP")) {
            return false;
        }
        Token before = sentence.token(pieces.get(draft.first - 1).token());
        return !before.isVerb() && !before.tag().equals("IN") && !before.tag().equals("RB");
    }

    /** "4K", "5G", "3D": digits glued to letters that are no unit. */
    private static boolean isUnknownSymbol(Draft draft, List<Piece> pieces) {
        int next = draft.last + 1;
        return draft.unit == null
                && draft.numeral.digits()
                && draft.countedHead < 0
                && next < pieces.size()
                && pieces.get(next).glued()
                && pieces.get(next).kind() == Piece.Kind.WORD;
    }

    /** "555-01-99", "+7 495": digits joined by dashes more than once, or led by zeros or a plus. */
    private static boolean isSerial(Draft draft, List<Piece> pieces) {
        if (draft.unit != null || !draft.numeral.digits()) {
            return false;
        }
        String text = pieces.get(draft.numeral.first()).text();
        if (text.length() > 1 && text.startsWith("0") && Character.isDigit(text.charAt(1))) {
            return true;
        }
        int next = draft.last + 1;
        boolean dashAfter = next + 1 < pieces.size()
                && pieces.get(next).isDash()
                && pieces.get(next).glued()
                && pieces.get(next + 1).kind() == Piece.Kind.DIGITS
                && pieces.get(next + 1).glued();
        int before = draft.first - 1;
        boolean dashBefore = before > 0
                && pieces.get(before).isDash()
                && pieces.get(draft.first).glued()
                && pieces.get(before).glued()
                && pieces.get(before - 1).kind() == Piece.Kind.DIGITS;
        boolean international = before >= 0 && pieces.get(before).is("+") && draft.countedHead < 0;
        return dashAfter || dashBefore || international;
    }

    /** "each one", "one another", "no one", "one day": "one" counts only before a noun or "of". */
    private static boolean isPronoun(Draft draft) {
        if (draft.numeral.digits()
                || draft.numeral.form() != Form.CARDINAL
                || draft.unit != null
                || draft.value.compareTo(BigDecimal.ONE) != 0
                || draft.upper != null) {
            return false;
        }
        return draft.countedHead < 0;
    }

    /** "the last three", "the other two": words that stand for a noun said before. */
    private static boolean isBareAfterAdjective(Draft draft, List<Piece> pieces, Sentence sentence) {
        return draft.unit == null
                && draft.countedHead < 0
                && !draft.numeral.digits()
                && draft.numeral.form() == Form.CARDINAL
                && draft.first > 0
                && sentence.token(pieces.get(draft.first - 1).token()).tag().startsWith("JJ");
    }

    /** "a third party", "a quarter later": a fraction word that is an ordinal or a period. */
    private static boolean isOpenFraction(Draft draft, List<Piece> pieces, Sentence sentence) {
        if (draft.numeral.form() != Form.FRACTION || draft.unit != null || draft.numeral.digits()) {
            return false;
        }
        int next = draft.last + 1;
        if (draft.numeral.last() > draft.numeral.first() + 1
                && (pieces.get(draft.numeral.first() + 1).is("in")
                        || pieces.get(draft.numeral.first() + 1).is("out"))) {
            // "one in five refugees"
            return false;
        }
        Token last = sentence.token(pieces.get(draft.numberEnd).token());
        Token after = last.index() + 1 < sentence.size() ? sentence.token(last.index() + 1) : null;
        boolean of = next < pieces.size() && pieces.get(next).is("of");
        if (of) {
            return draft.first > 0 && pieces.get(draft.first - 1).is("the");
        }
        if (pieces.get(draft.numberEnd).is("half") && draft.first > 0) {
            Token previous = sentence.token(pieces.get(draft.first - 1).token());
            String word = previous.text().toLowerCase(Locale.ROOT);
            boolean named = previous.tag().startsWith("JJ")
                    || word.equals("the")
                    || word.equals("one")
                    || Set.of("first", "second", "other", "latter", "half").contains(word);
            if (named) {
                return true;
            }
        }
        if (next < pieces.size()
                && pieces.get(next).isDash()
                && pieces.get(next).glued()) {
            return true;
        }
        // "fell by a third last year", "fell to a third last year"
        boolean recent = after != null
                && RECENT.contains(after.text().toLowerCase(Locale.ROOT))
                && draft.first > 0
                && LEVELS.contains(pieces.get(draft.first - 1).lower());
        return after != null
                && !recent
                && (after.isNoun()
                        || after.tag().startsWith("JJ")
                        || after.tag().equals("CD"));
    }
}

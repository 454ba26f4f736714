package org.dragoman.figure.measure;

import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.Times;

/** Tells the times of a sentence that are those of something else than its number: "300 more than IN APRIL". */
final class OtherTimes {
    private static final Set<String> PERIODS =
            Set.of("year", "month", "quarter", "period", "week", "half", "decade", "season");
    private static final Set<String> OPENED = Set.of("to", "ended", "ending", "that", "which");
    private static final Set<String> LEVELS = Set.of("number", "level", "figure", "total", "rate", "amount");
    private static final Set<String> AMOUNTS = Set.of("many", "much", "more", "high", "large", "big");
    /** "rose from a year earlier". */
    private static final Set<String> EARLIER = Set.of("earlier", "ago", "before");

    private static final Set<String> FRACTIONS = Set.of("half", "third", "quarter", "fifth", "tenth");
    private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** Texts and happenings that are told apart by their year: "the contract of 2013". */
    private static final Set<String> DATED = Set.of(
            "war",
            "revolution",
            "coup",
            "contract",
            "treaty",
            "agreement",
            "accord",
            "pact",
            "deal",
            "protocol",
            "memorandum",
            "convention",
            "resolution",
            "law",
            "constitution",
            "crisis",
            "truce",
            "ceasefire",
            "armistice");

    private static final int OPENING = 3;
    private static final int NEAR = 2;
    private static final int REACH = 8;

    private OtherTimes() {}

    /** Whether a time belongs to something else than the number that ends at a token. */
    static boolean has(TimeExpression time, int last, Sentence sentence, Times times) {
        return isOfNeighbour(time, last, sentence)
                || isOfRecord(time, last, sentence)
                || isWhole(time, sentence, times)
                || isCompared(time, sentence)
                || isOfOther(time, last, sentence)
                || isOfSaying(time, last, sentence)
                || isOfSecond(time, last, sentence)
                || isOfPart(time, sentence, times)
                || isOfClauseBefore(time, last, sentence)
                || isOfSource(time, last, sentence)
                || isOfName(time, last, sentence);
    }

    /** "the year" of "the year to March 2024". */
    private static boolean isWhole(TimeExpression time, Sentence sentence, Times times) {
        int next = time.last() + 1;
        return next < sentence.size()
                && PERIODS.contains(sentence.token(time.last()).lemma().toLowerCase(Locale.ROOT))
                && OPENED.contains(sentence.token(next).text().toLowerCase(Locale.ROOT))
                && times.in(sentence.index()).stream()
                        .anyMatch(other -> other.first() > next && other.first() <= next + NEAR + 1);
    }

    /** "this year" of "the first eight months of this year". */
    static boolean isOfPart(TimeExpression time, Sentence sentence, Times times) {
        int of = time.first() - 1;
        return of > 0
                && sentence.token(of).text().equals("of")
                && times.in(sentence.index()).stream()
                        .anyMatch(other -> other.edtf() != null && other.last() == of - 1);
    }

    /** "Trade fell in 2021; some 2,700 companies have left": a time of the clause before, unless it opens the sentence. */
    private static boolean isOfClauseBefore(TimeExpression time, int last, Sentence sentence) {
        for (int i = time.last() + 1; time.first() > OPENING && i < last; i++) {
            if (sentence.token(i).text().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "paid 30 euros a dose, according to the contract published in March": when the source is from. */
    private static boolean isOfSource(TimeExpression time, int last, Sentence sentence) {
        for (int i = last + 1; i < time.first(); i++) {
            if (sentence.token(i).lemma().equals("accord")
                    || sentence.token(i).text().equalsIgnoreCase("according")) {
                return true;
            }
        }
        return false;
    }

    /** "300 more than in April", "twice as many as a year ago": the time of what it is compared with. */
    private static boolean isCompared(TimeExpression time, Sentence sentence) {
        // "9 percent less than a year before": the expression may begin with the comparison
        if (time.first() + 1 < sentence.size()
                && sentence.token(time.first() + 1).text().equalsIgnoreCase("than")) {
            return true;
        }
        for (int i = time.first() - 1; i >= 0 && i >= time.first() - 2; i--) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            boolean level = word.equals("of")
                    && i > 0
                    && LEVELS.contains(sentence.token(i - 1).lemma());
            boolean earlier = word.equals("from")
                    && EARLIER.contains(sentence.token(time.last()).text().toLowerCase(Locale.ROOT));
            if (level
                    || earlier
                    || word.equals("than")
                    || word.equals("as")
                            && i > 1
                            && AMOUNTS.contains(sentence.token(i - 1).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "42 million a day, down from 109 million in 2021": the year of the second number. */
    private static boolean isOfOther(TimeExpression time, int last, Sentence sentence) {
        // "up from 12.9 four years ago", "from 8.3 percent this year"
        boolean bare = time.first() > 0
                && (sentence.token(time.first() - 1).tag().equals("CD")
                        || time.first() > 1
                                && sentence.token(time.first() - 1).isNoun()
                                && sentence.token(time.first() - 2).tag().equals("CD"));
        // "up from 12.9 four years ago" has no preposition before its time
        int before = time.first() - (bare ? 1 : 2);
        boolean beside =
                before > last && (bare || sentence.token(before + 1).tag().equals("IN"));
        for (int i = before; beside && i > last && i >= before - 1; i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("CD") || FRACTIONS.contains(token.lemma())) {
                boolean from = false;
                for (int k = i - 1; k > last && k >= i - 4; k--) {
                    from |= sentence.token(k).text().equalsIgnoreCase("from");
                }
                return from;
            }
        }
        return false;
    }

    /** "lost 4,500 acres in May, the smallest loss since 1988": the time of what it is the smallest of. */
    private static boolean isOfRecord(TimeExpression time, int last, Sentence sentence) {
        boolean most = false;
        boolean since = Periods.isSince(time, sentence);
        for (int i = last + 1; i < time.first(); i++) {
            most |= sentence.token(i).tag().equals("JJS");
            // "the largest cut since the return of the king in 1990"
            since |= most && Periods.isWord("since", i, sentence);
        }
        return most && since;
    }

    /** "The share was 4 percent, and the contract ends in May": the time of a clause that begins behind the number. */
    private static boolean isOfNeighbour(TimeExpression time, int last, Sentence sentence) {
        boolean opened = false;
        for (int i = last + 1; i < time.first(); i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("WP$")) {
                // "of the company, whose output fell last year"
                return true;
            }
            boolean stop = token.text().equals(",") || token.text().equals(";");
            opened |= stop
                    && (token.text().equals(";")
                            || JOINING.contains(sentence.token(i + 1).text()));
            if (opened && (FINITE.contains(token.tag()) || isOtherClause(time, last, sentence))) {
                // also "…, and by the end of the year there could be more"
                return true;
            }
        }
        return isOfAim(time, last, sentence);
    }

    private static boolean isOtherClause(TimeExpression time, int last, Sentence sentence) {
        Token one = Phrases.clause(sentence, sentence.token(time.last()));
        Token other = Phrases.clause(sentence, sentence.token(last));
        return one != null && other != null && !one.equals(other) && one.index() > time.last();
    }

    /** "signed a paper to end smoking by 2030, and 12 donors gave money": the time of an aim is not that of a deed. */
    private static boolean isOfAim(TimeExpression time, int last, Sentence sentence) {
        Token aim = Phrases.clause(sentence, sentence.token(time.last()));
        if (aim == null
                || !aim.tag().equals("VB")
                || !sentence.token(Math.max(0, aim.index() - 1)).tag().equals("TO")) {
            return false;
        }
        Token at = sentence.token(last);
        for (int i = 0; i < REACH && at != null; i++) {
            if (at.equals(aim)) {
                return false;
            }
            at = sentence.head(at);
        }
        return time.first() > OPENING;
    }

    /** "…, the minister said on Monday", "…, the bank estimated in March": when it was told. */
    private static boolean isOfSaying(TimeExpression time, int last, Sentence sentence) {
        Token clause = Phrases.clause(sentence, sentence.token(time.last()));
        Token own = Phrases.clause(sentence, sentence.token(last));
        return clause != null
                && (own == null || own.index() != clause.index())
                && Measures.isReport(clause)
                && time.first() > clause.index()
                && time.first() - clause.index() <= NEAR + 1;
    }

    /** "won by 56 percent in 2018 and in 2020 by 53": a time behind "and" with a number of its own. */
    private static boolean isOfSecond(TimeExpression time, int last, Sentence sentence) {
        int joint = time.first() - 2;
        boolean second = joint > last && sentence.token(joint).tag().equals("CC");
        for (int i = time.last() + 1; second && i < sentence.size() && i <= time.last() + OPENING; i++) {
            if (sentence.token(i).tag().equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** "Under the contract of 2013", "consider that the war of 2008 is over": the year of a thing. */
    private static boolean isOfName(TimeExpression time, int last, Sentence sentence) {
        return isYearOfText(time, sentence)
                // "The treaty of 1959 gives it 55 million tonnes", "the war of 1998, in which 70 people died"
                && !isSubject(sentence.token(time.first() - 2), last, sentence)
                && !Periods.isOfAntecedent(time, last, sentence);
    }

    /** "of 2013" behind a text or happening that is told apart by it. */
    static boolean isYearOfText(TimeExpression time, Sentence sentence) {
        int of = time.first() - 1;
        return of > 0
                && sentence.token(of).text().equals("of")
                && DATED.contains(Phrases.lemma(sentence.token(of - 1)));
    }

    private static boolean isSubject(Token noun, int last, Sentence sentence) {
        Token clause = Phrases.clause(sentence, sentence.token(last));
        return noun.is("nsubj") && clause != null && clause.equals(sentence.head(noun));
    }
}

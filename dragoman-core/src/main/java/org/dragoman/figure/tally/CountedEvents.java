package org.dragoman.figure.tally;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.figure.measure.Anaphora;
import org.dragoman.figure.measure.MeasureWords;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.figure.quantity.Roman;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the event that a number counts: by a noun ("the third CALL"), a verb ("MET 40 times"), or one said before. */
final class CountedEvents {
    private static final BigDecimal DAYS = new BigDecimal(31);
    private static final Set<String> DAY_LINKS = Set.of("for", "on", "until", "till", "by", "before", "after", "from");
    private static final BigDecimal MOST = new BigDecimal(1_000_000);
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that", "both");
    /** Adverbs that count. */
    static final Map<String, Integer> ADVERBS = Map.of("twice", 2, "thrice", 3);

    private static final int REACH = 8;
    /** How far behind a noun it may be told that a row is counted. */
    private static final int FAR = 16;

    private static final Set<String> AGO = Set.of("since", "after", "before", "until");

    /** Verbs that say nothing without what follows: "came close to war". */
    private static final Set<String> LIGHT =
            Set.of("come", "go", "take", "make", "get", "bring", "put", "turn", "fall", "break", "give", "run");
    /** Verbs of states and ratios. */
    static final Set<String> NOT_COUNTED =
            Set.of("be", "have", "do", "multiply", "exceed", "outnumber", "cost", "say", "weigh", "earn");
    /** What makes a ratio or a rate of a number of times: "three times as many", "five times per week". */
    private static final Set<String> NOT_AGAIN =
            Set.of("a", "an", "the", "that", "those", "as", "what", "per", "each", "every", "over", "more", "less");
    /** Words that tell that an ordinal counts a row: "the fourth since 2017". */
    private static final Set<String> ROWS = Set.of("since", "ever", "far", "row", "within", "between");
    /** Longer rows are no counts of deeds. */
    private static final BigDecimal MANY = new BigDecimal(200);
    /** The longest complement of a light verb. */
    private static final int MOST_COMPLEMENT = 4;

    private final EventKinds kinds = new EventKinds();
    private final MeasureWords changes = new MeasureWords();
    private final Pioneers pioneers = new Pioneers(kinds);
    private final Firsts firsts = new Firsts();
    private final NumberOf numbers = new NumberOf(kinds);

    /**
     * What is counted.
     *
     * @param kind the kind of event
     * @param head the noun or verb that names it
     * @param words the noun phrase, empty for verbs
     * @param last the last token of the words to show
     * @param who the noun that names whose event it is, null where the clause tells
     */
    record Event(
            String kind,
            Token head,
            List<Token> words,
            int last,
            @Nullable Token who) {
        Event(String kind, Token head, List<Token> words, int last) {
            this(kind, head, words, last, null);
        }
    }

    /** Whether a kind is one that news counts, rather than a verb that happened to be counted. */
    boolean isKnown(String kind) {
        return kinds.isKnown(kind);
    }

    boolean isEncounter(Token noun) {
        return Encounters.KINDS.contains(String.valueOf(kinds.noun(lemma(noun), Set.of())));
    }

    @Nullable
    Event event(Quantity number, Sentence sentence) {
        if (number.value().compareTo(MOST) > 0
                || number.value().signum() <= 0
                || number.form().equals("fraction")
                || number.form().equals("multiple")) {
            return null;
        }
        boolean ordinal = number.form().equals("ordinal");
        if (!ordinal && number.unit() == null && (isHyphened(number, sentence) || isDefinite(number, sentence))) {
            // "three-way talks", "between the two meetings"
            return null;
        }
        if (number.unit() != null) {
            return number.unit().symbol().equals("times") ? repeated(number, sentence) : null;
        }
        Token following = number.last() + 1 < sentence.size() ? sentence.token(number.last() + 1) : null;
        if (ordinal && following != null && lemma(following).equals("time")) {
            Event told = told(following, sentence);
            if (told != null) {
                return told;
            }
            return number.value().compareTo(BigDecimal.ONE) == 0
                    ? firsts.event(following, sentence, this)
                    : again(number, sentence, following.index());
        }
        boolean one = !ordinal && number.value().compareTo(BigDecimal.ONE) == 0;
        if (ordinal
                && number.first() > 0
                && Character.isUpperCase(number.span().text().codePointAt(0))) {
            // "the Second World War", "the Third Nordic Forum" are names
            return null;
        }
        if (!ordinal && isOfName(number, sentence)) {
            return null;
        }
        if (ordinal
                && (following == null
                        || !following.isNoun()
                                && !isPremodifier(following)
                                && !isQuote(following)
                                && !isJoined(following, sentence))) {
            return elliptic(number, sentence);
        }
        Event noun = one ? null : noun(sentence, (ordinal ? number.last() : number.number()) + 1, ordinal);
        if (noun == null && ordinal) {
            return pioneers.event(number, sentence);
        }
        return noun != null ? noun : numbers.event(number, sentence, this);
    }

    /** "the Group of Seven summit": a number with a capital is of a name; but "accused Peru of seven violations". */
    private static boolean isOfName(Quantity number, Sentence sentence) {
        return number.first() > 1
                && Character.isUpperCase(number.span().text().codePointAt(0))
                && lemma(sentence.token(number.first() - 1)).equals("of")
                && sentence.token(number.first() - 2).tag().startsWith("NNP");
    }

    /** "the third AND LAST referendum". */
    private static boolean isJoined(Token following, Sentence sentence) {
        return following.tag().equals("CC")
                && following.index() + 1 < sentence.size()
                && isPremodifier(sentence.token(following.index() + 1));
    }

    /** "met three times", "has been postponed five times"; not "rose three times", "three times a day". */
    private @Nullable Event repeated(Quantity number, Sentence sentence) {
        Event known = verb(number, sentence, number.last());
        Token clause = Phrases.clause(sentence, sentence.token(number.last()));
        if (known != null || clause == null || !clause.isVerb() || !isRepetition(number, clause, sentence)) {
            return known;
        }
        // "came close to war three times": the verb alone says little
        boolean light = LIGHT.contains(lemma(clause));
        int from = clause.index() + 1;
        boolean complement = light && number.first() - from > 0 && number.first() - from <= MOST_COMPLEMENT;
        if (light && !complement) {
            return null;
        }
        StringBuilder kind = new StringBuilder(lemma(clause));
        for (int i = from; complement && i < number.first(); i++) {
            kind.append(' ').append(sentence.token(i).text().toLowerCase(Locale.ROOT));
        }
        return new Event(kind.toString(), clause, List.of(), number.last());
    }

    private boolean isRepetition(Quantity number, Token clause, Sentence sentence) {
        Token after = number.last() + 1 < sentence.size() ? sentence.token(number.last() + 1) : null;
        boolean compared = after != null
                && (after.tag().equals("JJR")
                        || after.tag().equals("RBR")
                        || after.tag().equals("PRP$")
                        || NOT_AGAIN.contains(lemma(after)));
        return !compared
                && number.per() == null
                && number.value().scale() <= 0
                && number.value().compareTo(MANY) < 0
                && !NOT_COUNTED.contains(lemma(clause))
                && !changes.isChange(lemma(clause));
    }

    /** "the third telephone conversation", "42 visits", "the first low-cost winter drill". */
    private @Nullable Event noun(Sentence sentence, int from, boolean ordinal) {
        Set<String> with = new HashSet<>();
        Token head = null;
        for (int i = from; i < sentence.size() && i < from + REACH; i++) {
            Token token = sentence.token(i);
            boolean afterHyphen = i > from && isHyphen(sentence.token(i - 1));
            boolean beforeHyphen = i + 1 < sentence.size() && isHyphen(sentence.token(i + 1));
            if (token.isNoun() && !beforeHyphen) {
                if (head != null) {
                    with.add(lemma(head));
                }
                head = token;
            } else if (afterHyphen || beforeHyphen || isHyphen(token)) {
                with.add(lemma(token));
            } else if (isPremodifier(token) && (head == null || isHyphen(sentence.token(head.index() - 1)))) {
                with.add(lemma(token));
            } else if (head != null || !isQuote(token) && !token.tag().equals("CC")) {
                // "the third and last referendum"
                break;
            }
        }
        Event event = head == null ? null : event(head, with, sentence);
        if (event != null || head == null || !ordinal || !isInRow(from, head, sentence)) {
            return event;
        }
        String kind = kinds.ordinal(lemma(head));
        return kind == null ? null : new Event(kind, head, Phrases.nounPhrase(sentence, head), head.index());
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    /** "the fourth accord since 2017", "their third deal this year"; not "the second accord, on trade". */
    private static boolean isInRow(int from, Token head, Sentence sentence) {
        for (int i = from; i < head.index(); i++) {
            if (sentence.token(i).tag().equals("JJS")) {
                // "the second largest deal"
                return false;
            }
        }
        for (int i = head.index() + 1; i < sentence.size() && i <= head.index() + FAR; i++) {
            String word = lemma(sentence.token(i));
            if (ROWS.contains(word)
                    || Phrases.isPeriod(sentence.token(i)) && !sentence.token(i).isProper()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-")
                || token.text().equals("–") && token.tag().equals("HYPH");
    }

    @Nullable
    Event event(Token head, Set<String> with, Sentence sentence) {
        for (Token child : sentence.children(head)) {
            if (child.index() < head.index()
                    || Phrases.preposition(sentence, child).equals("of")
                    || Phrases.preposition(sentence, child).equals("by")) {
                with.add(lemma(child));
            }
        }
        String kind = kinds.noun(lemma(head), with);
        if (kind == null) {
            return null;
        }
        return new Event(kind, head, Phrases.nounPhrase(sentence, head), head.index());
    }

    private static boolean isPremodifier(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("RB");
    }

    /** "a state visit, his ninth since 2013", "their 8th meeting, the fourth this year". */
    private @Nullable Event elliptic(Quantity number, Sentence sentence) {
        String before =
                number.first() == 0 ? "" : sentence.token(number.first() - 1).tag();
        if (!before.equals("PRP$") && !before.equals("DT") && !before.equals("POS") || isDay(number, sentence)) {
            return null;
        }
        for (int i = number.first() - 1; i >= 0 && i > number.first() - FAR; i--) {
            Token token = sentence.token(i);
            boolean kind = token.isNoun() && kinds.noun(lemma(token), Set.of()) != null;
            // "the worst attack since the coup, and the third this year"
            if (kind
                    && (!AGO.contains(Phrases.preposition(sentence, token))
                            || Anaphora.isBeside(token, number, sentence))) {
                Event event = event(token, new HashSet<>(), sentence);
                return event == null ? null : new Event(event.kind, event.head, event.words, number.last());
            }
        }
        return null;
    }

    /** "are set for the 14th": a day of the month. */
    private static boolean isDay(Quantity number, Sentence sentence) {
        return number.first() > 1
                && number.value().compareTo(DAYS) <= 0
                && lemma(sentence.token(number.first() - 1)).equals("the")
                && DAY_LINKS.contains(lemma(sentence.token(number.first() - 2)));
    }

    private static boolean isHyphened(Quantity number, Sentence sentence) {
        int next = number.number() + 1;
        return next < sentence.size()
                && sentence.token(next).text().equals("-")
                && sentence.token(next).start()
                        == sentence.token(number.number()).end();
    }

    private static boolean isDefinite(Quantity number, Sentence sentence) {
        return number.first() > 0
                && number.change().equals("=")
                && DEFINITE.contains(lemma(sentence.token(number.first() - 1)));
    }

    /** "It was the sixth time that they met": the clause behind "time" is counted, whatever it tells. */
    private @Nullable Event told(Token time, Sentence sentence) {
        for (Token clause : sentence.children(time)) {
            boolean behind = clause.index() > time.index()
                    && clause.isVerb()
                    && (clause.is("acl") || clause.is("dep") || clause.is("ccomp") || clause.is("advcl"));
            if (behind && sentence.has(clause, "nsubj") && sentence.has(time, "cop")) {
                return any(clause, sentence, time.index());
            }
        }
        return null;
    }

    /** "voted for the 27th time". */
    private @Nullable Event again(Quantity number, Sentence sentence, int last) {
        Token clause = Phrases.clause(sentence, sentence.token(number.last()));
        boolean adverbial = number.first() > 1
                && lemma(sentence.token(number.first() - 2)).equals("for")
                && lemma(sentence.token(number.first() - 1)).equals("the");
        if (clause == null) {
            return null;
        }
        return adverbial && clause.isVerb() ? any(clause, sentence, last) : verb(clause, sentence, last);
    }

    /** The event that a verb names, by the verb itself where it is of no known kind. */
    Event any(Token clause, Sentence sentence, int last) {
        Event event = verb(clause, sentence, last);
        return event == null ? new Event(lemma(clause), clause, List.of(), last) : event;
    }

    /** "met 40 times", "spoke by phone for the third time". */
    private @Nullable Event verb(Quantity number, Sentence sentence, int last) {
        Token clause = Phrases.clause(sentence, sentence.token(number.last()));
        return clause == null ? null : verb(clause, sentence, last);
    }

    private @Nullable Event verb(Token clause, Sentence sentence, int last) {
        Set<String> with = new HashSet<>();
        for (Token child : sentence.children(clause)) {
            with.add(lemma(child));
        }
        // Whatever the parse, "by phone" stands between the verb and the number.
        for (int i = clause.index() + 1; i < last && i < sentence.size(); i++) {
            with.add(lemma(sentence.token(i)));
        }
        String kind = kinds.verb(lemma(clause), with);
        if (kind != null) {
            return new Event(kind, clause, List.of(), last);
        }
        for (Token object : sentence.children(clause, "obj")) {
            // "held talks three times"
            Event event = event(object, new HashSet<>(), sentence);
            if (event != null) {
                return new Event(event.kind, clause, event.words, last);
            }
        }
        return null;
    }

    /** "met twice", "the IX economic forum": counts that are no numerals. */
    @Nullable
    Event plain(Token token, Sentence sentence) {
        if (ADVERBS.containsKey(lemma(token))) {
            Token clause = Phrases.clause(sentence, token);
            return clause == null ? null : verb(clause, sentence, token.index());
        }
        if (Roman.value(token.text()) > 0
                && (token.index() == 0 || !sentence.token(token.index() - 1).isNoun())) {
            return noun(sentence, token.index() + 1, true);
        }
        return null;
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

package org.dragoman.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Edtf;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds when an act was done, and until when a text is to hold. */
final class InstrumentDates {
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");

    private static final Pattern PERIOD = Pattern.compile("P\\d{1,4}[YMWD]");

    /** Acts from which a term is counted. */
    private static final Set<String> LASTING = Set.of("extended", "signed", "agreed", "in force");

    /** "six months ahead of schedule", "two days before": counted from something else. */
    private static final Pattern OFFSET =
            Pattern.compile("(?i)\\b(days?|weeks?|months?|years?) (ahead|before|after|earlier|later)\\b");

    /** Acts after which a text is said to hold for a time. */
    private static final Set<String> BINDING = Set.of("extended", "signed", "agreed", "in force", "suspended");

    /** Acts whose date a text is called by: "the statement of 7 December". */
    private static final Set<String> MADE = Set.of("signed", "issued", "adopted", "agreed", "initialled", "announced");

    /** "On 3 May, …": a time that opens the sentence holds for all of it. */
    private static final int OPENING = 3;

    /** Texts that are told apart by when they were made. */
    private static final Set<String> TEXTS = Set.of(
            "accord",
            "agreement",
            "armistice",
            "convention",
            "deal",
            "declaration",
            "memorandum",
            "pact",
            "protocol",
            "treaty",
            "truce");

    private static final int ELSEWHERE = 100;
    private static final int REACH = 6;

    private InstrumentDates() {}

    /** The year that stands in the name of a text, before its noun: "the 2001 treaty"; or null. */
    static @Nullable String year(int first, int head, Sentence sentence) {
        for (int i = Math.max(0, first - 1); i < head; i++) {
            String word = sentence.token(i).text();
            if (YEAR.matcher(word).matches()) {
                return word;
            }
        }
        return null;
    }

    /** EDTF of an act, or of a text with which nothing is done; null where the sentence does not tell. */
    static @Nullable String of(
            Acts.@Nullable Act act, InstrumentNames.Name name, @Nullable String year, Token head, Scene scene) {
        Sentence sentence = scene.sentence();
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        TimeExpression modifying = act == null ? null : scene.times().modifying(sentence, act.word());
        for (TimeExpression time : scene.times().in(sentence.index())) {
            int distance = distance(time, act, head, sentence);
            if (!isDate(time, name, act, sentence) || act != null && isOfOther(time, act, head, sentence)) {
                continue;
            }
            boolean denied = act != null && act.name().startsWith("not ");
            boolean own = act != null && isOwn(time, act, head, sentence);
            if (distance < 0 && time.equals(modifying) && !denied && !own) {
                distance = 2 * ELSEWHERE;
            }
            if (distance >= 0 && distance < nearest) {
                nearest = distance;
                best = time;
            }
        }
        if (best != null) {
            // "agreements reached since 2011"
            boolean open = act != null && !act.base().equals("in force") && isSince(best, sentence);
            return open ? best.edtf() + "/.." : best.edtf();
        }
        String told = act == null || !MADE.contains(act.base()) ? null : ofTelling(act.word(), scene);
        return told != null ? told : act == null || act.name().equals("signed") ? year : null;
    }

    /** "announced on Monday that they had agreed on a treaty": the day of what tells it, null where none is told. */
    private static @Nullable String ofTelling(Token deed, Scene scene) {
        Sentence sentence = scene.sentence();
        Token telling = sentence.head(deed);
        boolean told = telling != null
                && (deed.is("ccomp") || deed.is("acl") || deed.is("dep"))
                && Words.is("announcing", telling);
        for (TimeExpression time : told ? scene.times().in(sentence.index()) : List.<TimeExpression>of()) {
            if (telling != null
                    && time.edtf() != null
                    && time.type() == TimeExpression.Type.DATE
                    && hangs(time, telling, sentence)) {
                return time.edtf();
            }
        }
        return null;
    }

    /** The date that a text is called by, with which something else is done: "put into effect the treaty of 3 May 1990"; or null. */
    static @Nullable String own(Token head, Scene scene) {
        Sentence sentence = scene.sentence();
        for (TimeExpression time : scene.times().in(sentence.index())) {
            Token last = sentence.token(time.last());
            boolean day = time.type() == TimeExpression.Type.DATE && time.edtf() != null;
            boolean of = time.first() > 0 && isWord("of", time.first() - 1, sentence);
            if (day && of && time.first() > head.index() && hangs(last, head, sentence)) {
                return time.edtf();
            }
        }
        return null;
    }

    /** How far a time stands from the act, -1 where it belongs to something else. */
    private static int distance(TimeExpression time, Acts.@Nullable Act act, Token head, Sentence sentence) {
        if (act == null) {
            // "the agreement of December 2000"
            return time.first() > head.index() && hangs(time, head, sentence) ? time.first() - head.index() : -1;
        }
        int word = act.word().index();
        int distance = Math.min(Math.abs(time.first() - word), Math.abs(time.last() - word));
        if (isOwn(time, act, head, sentence) && !hangs(act.word(), head, sentence)) {
            return -1;
        }
        // "who met in 2019, signed it on 3 July": the date that hangs on the act comes first.
        if (hangs(time, act.word(), sentence)) {
            return distance;
        }
        boolean opens = time.first() <= OPENING && time.last() < word;
        return opens ? distance + ELSEWHERE : -1;
    }

    /** "the Compact of 2004 was extended": its own date, unless that is when it was made. */
    private static boolean isOwn(TimeExpression time, Acts.Act act, Token head, Sentence sentence) {
        return time.first() > head.index() && hangs(time, head, sentence) && !MADE.contains(act.base());
    }

    /** "signed an accord, the first since the treaty of 1996": the date of another text. */
    private static boolean isOfOther(TimeExpression time, Acts.Act act, Token head, Sentence sentence) {
        Token last = sentence.token(time.last());
        while (last.head() >= time.first() && last.head() <= time.last() && last.head() < last.index()) {
            last = sentence.token(last.head());
        }
        Token noun = sentence.head(last);
        return noun != null
                && noun.isNoun()
                && noun.index() < time.first()
                && last.is("nmod")
                && noun.index() != head.index()
                && noun.index() != act.word().index()
                && Phrases.preposition(sentence, last).equals("of")
                && TEXTS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isDate(
            TimeExpression time, InstrumentNames.Name name, Acts.@Nullable Act act, Sentence sentence) {
        boolean inName = time.first() >= name.first() - 1 && time.last() <= name.last();
        boolean planned = act != null && act.name().equals(Moods.PLANNED);
        return time.edtf() != null
                && (!inName || act == null && time.first() > name.first())
                && time.type() != TimeExpression.Type.DURATION
                && time.type() != TimeExpression.Type.SET
                && !OFFSET.matcher(time.span().text()).find()
                && (!isBehind("deadline", time, sentence)
                        || planned && !isBehind("until", time, sentence)
                        || isSince(time, sentence) && !time.edtf().contains("/"));
    }

    private static boolean isSince(TimeExpression time, Sentence sentence) {
        return isWord("since", time.first(), sentence) || isWord("since", time.first() - 1, sentence);
    }

    private static boolean isWord(String word, int at, Sentence sentence) {
        return at >= 0 && sentence.token(at).text().equalsIgnoreCase(word);
    }

    /** EDTF of the day until which a text holds: "extended it until 2026"; null where the sentence does not tell. */
    static @Nullable String until(Acts.@Nullable Act act, Scene scene) {
        if (act == null) {
            return null;
        }
        Sentence sentence = scene.sentence();
        for (TimeExpression time : scene.times().in(sentence.index())) {
            boolean expires = act.base().equals("expired")
                    && act.name().equals(Moods.PLANNED)
                    && time.equals(scene.times().modifying(sentence, act.word()));
            boolean bounded = BINDING.contains(act.base())
                    && isBehind("until", time, sentence)
                    && (hangs(time, act.word(), sentence)
                            || time.equals(scene.times().modifying(sentence, act.word())));
            if (time.edtf() != null && (expires || bounded)) {
                return time.edtf();
            }
        }
        return null;
    }

    /**
     * EDTF of the day until which a text holds that is told to hold for so long: "was extended on 3 May 2022 for 60 days";
     * approximate, as such terms begin at noon or on the next day. Null where the sentence tells no such time.
     *
     * @param when EDTF of the act
     */
    static @Nullable String lasting(Acts.@Nullable Act act, Token head, @Nullable String when, Scene scene) {
        Edtf from = Edtf.read(when);
        LocalDate day = from == null || from.precision().compareTo(Edtf.Precision.DAY) < 0 ? null : from.latest();
        boolean binding = act == null || LASTING.contains(act.name());
        Sentence sentence = scene.sentence();
        for (TimeExpression time :
                day != null && binding ? scene.times().in(sentence.index()) : List.<TimeExpression>of()) {
            Token last = sentence.token(time.last());
            boolean held = time.type() == TimeExpression.Type.DURATION
                    && isWord("for", time.first() - 1, sentence)
                    && (hangs(last, act == null ? head : act.word(), sentence) || isDesigned(last, head, sentence));
            Period period = held ? period(time.value()) : null;
            if (period != null && day != null) {
                return day.plus(period) + "~";
            }
        }
        return null;
    }

    /** "The treaty is designed for three years". */
    private static boolean isDesigned(Token time, Token head, Sentence sentence) {
        Token verb = sentence.head(time);
        // "The second, the treaty on grain, is designed for three years"
        Token above = head.is("appos") ? sentence.head(head) : null;
        if (above != null) {
            return isDesigned(time, above, sentence);
        }
        return verb != null && verb.index() == head.head() && Words.is("designing", verb);
    }

    private static @Nullable Period period(String value) {
        return PERIOD.matcher(value).matches() ? Period.parse(value) : null;
    }

    /** Whether a word of a kind opens a time: "until 2026", "by the end of May". */
    private static boolean isBehind(String kind, TimeExpression time, Sentence sentence) {
        for (int i = time.first() - 1; i >= 0 && i >= time.first() - 2; i--) {
            Token token = sentence.token(i);
            if (Words.is(kind, token)) {
                return true;
            }
            if (!token.tag().equals("DT")) {
                return false;
            }
        }
        return Words.is(kind, sentence.token(time.first()));
    }

    private static boolean hangs(TimeExpression time, Token word, Sentence sentence) {
        return hangs(sentence.token(time.last()), word, sentence);
    }

    private static boolean hangs(Token from, Token word, Sentence sentence) {
        Token at = from;
        for (int i = 0; i < REACH && at != null; i++) {
            if (at.index() == word.index()) {
                return true;
            }
            // "the protocol, which was part of the agreement of 2019"
            if (at.isVerb() && !at.is("amod") || sentence.has(at, "cop")) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
    }
}

package org.dragoman.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts and ordinals of events: "their third call this year", "five meetings in 2020 alone", "met 40 times
 * since 2013", "the number of her visits exceeded two dozen", "the IX economic forum".
 */
final class TallyReader {
    private static final BigDecimal MOST = new BigDecimal(1_000_000);
    private static final Map<String, Integer> ADVERBS = Map.of("twice", 2, "thrice", 3);
    private static final Set<String> COUNTING =
            Set.of("exceed", "reach", "surpass", "total", "top", "pass", "be", "hit", "approach");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that", "both");
    private static final Set<String> PARTNERS = Set.of("between", "with", "of", "by", "among", "to");
    private static final int REACH = 8;
    /** How far before a number its noun may stand: "the number of her visits to the king has by now exceeded". */
    private static final int FAR = 16;

    private final EventKinds kinds = new EventKinds();

    List<Tally> read(List<Quantity> numbers, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        List<Tally> found = new ArrayList<>();
        for (Quantity number : numbers) {
            Event event = event(number, sentence);
            Tally last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (event != null) {
                found.add(tally(number, event, analysis, sentence, mentions, times));
            } else if (last != null && isElliptic(number, sentence, times)) {
                // "three calls this year, and five in 2020 alone"
                Tally next = tally(
                        number,
                        new Event(last.of(), sentence.token(number.number()), List.of(), number.number()),
                        analysis,
                        sentence,
                        mentions,
                        times);
                found.add(new Tally(
                        next.id(),
                        next.document(),
                        next.of(),
                        last.actors(),
                        next.number(),
                        false,
                        next.change(),
                        next.period(),
                        null,
                        next.span(),
                        next.evidence()));
            }
        }
        for (Token token : sentence.tokens()) {
            Event event = plain(token, sentence);
            if (event != null) {
                found.add(plain(token, event, analysis, sentence, mentions, times));
            }
        }
        return found;
    }

    /**
     * What is counted.
     *
     * @param kind the kind of event
     * @param head the noun or verb that names it
     * @param words the noun phrase, empty for verbs
     * @param last the last token of the words to show
     */
    private record Event(String kind, Token head, List<Token> words, int last) {}

    private @Nullable Event event(Quantity number, Sentence sentence) {
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
            return number.unit().symbol().equals("times") ? verb(number, sentence, number.last()) : null;
        }
        Token following = number.last() + 1 < sentence.size() ? sentence.token(number.last() + 1) : null;
        if (ordinal && following != null && lemma(following).equals("time")) {
            if (number.value().compareTo(BigDecimal.ONE) == 0) {
                // "for the first time": nothing is counted
                return null;
            }
            return verb(number, sentence, following.index());
        }
        boolean one = !ordinal && number.value().compareTo(BigDecimal.ONE) == 0;
        if (ordinal
                && number.first() > 0
                && Character.isUpperCase(number.span().text().codePointAt(0))) {
            // "the Second World War", "the Third Nordic Forum" are names
            return null;
        }
        if (ordinal && (following == null || !following.isNoun() && !isPremodifier(following))) {
            return elliptic(number, sentence);
        }
        Event noun = one ? null : noun(sentence, (ordinal ? number.last() : number.number()) + 1);
        return noun != null || ordinal ? noun : numberOf(number, sentence);
    }

    /** "the third telephone conversation", "42 visits", "the first low-cost winter drill". */
    private @Nullable Event noun(Sentence sentence, int from) {
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
            } else {
                break;
            }
        }
        return head == null ? null : event(head, with, sentence);
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-")
                || token.text().equals("–") && token.tag().equals("HYPH");
    }

    private @Nullable Event event(Token head, Set<String> with, Sentence sentence) {
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
        if (!before.equals("PRP$") && !before.equals("DT") && !before.equals("POS")) {
            return null;
        }
        for (int i = number.first() - 1; i >= 0 && i > number.first() - FAR; i--) {
            Token token = sentence.token(i);
            if (token.isNoun() && kinds.noun(lemma(token), Set.of()) != null) {
                Event event = event(token, new HashSet<>(), sentence);
                return event == null ? null : new Event(event.kind, event.head, event.words, number.last());
            }
        }
        return null;
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

    /** "the number of her visits exceeded two dozen". */
    private @Nullable Event numberOf(Quantity number, Sentence sentence) {
        if (!number.counted().isEmpty()) {
            return null;
        }
        Token clause = Phrases.clause(sentence, sentence.token(number.number()));
        if (clause == null || !(COUNTING.contains(lemma(clause)) || sentence.has(clause, "cop"))) {
            return null;
        }
        Token counted = null;
        for (int i = number.first() - 1; i > 0 && i > number.first() - FAR; i--) {
            Token token = sentence.token(i);
            if (lemma(token).equals("number")
                    && i + 1 < sentence.size()
                    && lemma(sentence.token(i + 1)).equals("of")) {
                break;
            }
            counted = token.isNoun() && kinds.noun(lemma(token), Set.of()) != null ? token : counted;
            if (token.text().equals(".") || token.text().equals(";")) {
                return null;
            }
        }
        if (counted == null) {
            return null;
        }
        Event event = event(counted, new HashSet<>(), sentence);
        boolean isNumber = false;
        for (int i = counted.index() - 1; i >= 0 && i > counted.index() - REACH; i--) {
            isNumber |= lemma(sentence.token(i)).equals("number");
        }
        return event == null || !isNumber ? null : new Event(event.kind, event.head, event.words, number.last());
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

    /** "five in 2020 alone" after another count. */
    private static boolean isElliptic(Quantity number, Sentence sentence, Times times) {
        int next = number.last() + 1;
        return number.unit() == null
                && number.counted().isEmpty()
                && number.form().equals("cardinal")
                && next < sentence.size()
                && sentence.token(next).tag().equals("IN")
                && times.in(sentence.index()).stream()
                        .anyMatch(time -> time.first() == next || time.first() == next + 1);
    }

    private Tally tally(
            Quantity number, Event event, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        int first = Math.min(number.first(), event.words.isEmpty() ? number.first() : number.first());
        int last = Math.max(event.last, number.last());
        Span span = analysis.span(sentence, first, last);
        return new Tally(
                RecordId.of("ta", analysis.document().id(), span.start(), span.end()),
                analysis.document().id(),
                event.kind,
                actors(event, sentence, mentions),
                number.value().intValue(),
                number.form().equals("ordinal"),
                number.isLevel() ? number.change() : "=",
                Periods.counted(first, last, sentence, times),
                null,
                span,
                analysis.span(sentence));
    }

    /** "met twice", "the IX economic forum": counts that are no numerals. */
    private @Nullable Event plain(Token token, Sentence sentence) {
        if (ADVERBS.containsKey(lemma(token))) {
            Token clause = Phrases.clause(sentence, token);
            return clause == null ? null : verb(clause, sentence, token.index());
        }
        if (Roman.value(token.text()) > 0
                && (token.index() == 0 || !sentence.token(token.index() - 1).isNoun())) {
            return noun(sentence, token.index() + 1);
        }
        return null;
    }

    private Tally plain(
            Token token, Event event, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        Integer adverb = ADVERBS.get(lemma(token));
        int last = Math.max(event.last, token.index());
        Span span = analysis.span(sentence, token.index(), last);
        return new Tally(
                RecordId.of("ta", analysis.document().id(), span.start(), span.end()),
                analysis.document().id(),
                event.kind,
                actors(event, sentence, mentions),
                adverb == null ? Roman.value(token.text()) : adverb,
                adverb == null,
                "=",
                Periods.counted(token.index(), last, sentence, times),
                null,
                span,
                analysis.span(sentence));
    }

    /** Those of the phrase ("his 18th trip to Norway"), of partners elsewhere in the clause, and its subject. */
    private static List<String> actors(Event event, Sentence sentence, Mentions mentions) {
        Set<String> actors = new LinkedHashSet<>(Phrases.actors(mentions, sentence, event.words));
        if (actors.size() < 2
                && event.words.stream().anyMatch(word -> lemma(word).equals("bilateral"))) {
            // "opened the fourth bilateral forum": whoever opened it, it is one of two states
            return Parties.two(List.copyOf(actors), sentence, mentions);
        }
        Token clause = event.head.isVerb() ? event.head : Phrases.clause(sentence, event.head);
        if (clause == null) {
            return List.copyOf(actors);
        }
        Token subject = Phrases.subject(sentence, clause);
        boolean isSubject = subject != null && subject.index() == event.head.index();
        Set<String> all = new LinkedHashSet<>();
        if (subject != null && !isSubject && (actors.size() < 2 || event.words.isEmpty())) {
            all.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, subject)));
        }
        all.addAll(actors);
        for (Token child : sentence.children(clause)) {
            boolean partner = child.is("obl") && PARTNERS.contains(Phrases.preposition(sentence, child));
            boolean object = event.head.isVerb() && child.is("obj");
            if (all.size() < 2 && (partner || object)) {
                all.addAll(Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, child)));
            }
        }
        return List.copyOf(all);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

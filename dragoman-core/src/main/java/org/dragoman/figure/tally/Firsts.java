package org.dragoman.figure.tally;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.measure.MeasureWords;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.tally.CountedEvents.Event;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that happened "for the first time": "met for the first time since 2019", "for the first time, the
 * weapon was used". Not what is only told so with feeling: "for the first time he spoke about it".
 */
final class Firsts {
    private static final Set<String> ROWS = Set.of("since", "in", "after", "this");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    /** Words between "time" and the stretch that bounds a row: "in almost twenty-five". */
    private static final int NEAR = 4;
    /** In words. */
    private static final int LONGEST = 8;

    private final MeasureWords changes = new MeasureWords();

    /** The event that "time" of "for the first time" tells to be a first, or null. */
    @Nullable
    Event event(Token time, Sentence sentence, CountedEvents events) {
        Token clause = Phrases.clause(sentence, time);
        if (clause == null || !clause.isVerb() || !isAdverbial(time, sentence) || !isTold(clause, sentence)) {
            return null;
        }
        Event event = events.any(clause, sentence, time.index());
        if (!events.isKnown(event.kind())) {
            boolean deed = !changes.isChange(event.kind())
                    && !CountedEvents.NOT_COUNTED.contains(event.kind())
                    && !MeasureWords.is("report", event.kind());
            if (deed && isPassive(clause, sentence)) {
                return new Event(thing(clause, sentence), clause, List.of(), time.index());
            }
            return deed && isBounded(time, sentence) ? event : null;
        }
        // Whoever spoke may have spoken alone.
        boolean alone = event.kind().equals("talks") && event.words().isEmpty();
        return alone && !isBounded(time, sentence) ? null : event;
    }

    /** "for the first time", in headings "for first time"; not "the first time that". */
    private static boolean isAdverbial(Token time, Sentence sentence) {
        int at = time.index() - 2;
        if (at >= 0 && sentence.token(at).text().equalsIgnoreCase("the")) {
            at--;
        }
        return at >= 0
                && sentence.token(at).text().equalsIgnoreCase("for")
                && (at == 0 || !NEGATIONS.contains(sentence.token(at - 1).text().toLowerCase(Locale.ROOT)));
    }

    /** Whether a verb tells what was: not "will meet", "hope to meet", "did not meet". */
    private static boolean isTold(Token verb, Sentence sentence) {
        for (Token child : sentence.children(verb)) {
            boolean open = child.tag().equals("MD") || child.tag().equals("TO") && !child.is("case");
            if (open || NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !verb.tag().equals("VB") && !verb.tag().equals("VBG");
    }

    /** "since 2019", "in five years", "after a break of three years", "this year". */
    private static boolean isBounded(Token time, Sentence sentence) {
        int next = time.index() + 1;
        if (next >= sentence.size() || !ROWS.contains(CountedEvents.lemma(sentence.token(next)))) {
            return false;
        }
        for (int i = next; i < sentence.size() && i <= next + NEAR; i++) {
            Token token = sentence.token(i);
            if (CountedEvents.lemma(token).equals("since") || Phrases.isPeriod(token) && !token.isProper()) {
                return true;
            }
        }
        return false;
    }

    /** "the phrase was used": something named was done. */
    private static boolean isPassive(Token verb, Sentence sentence) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.relation().equals("nsubj:pass")
                        && (child.isProper()
                                || sentence.children(child, "det").stream()
                                        .anyMatch(the -> the.text().equalsIgnoreCase("the"))));
    }

    /** What was done with what: "word détente used". */
    private static String thing(Token verb, Sentence sentence) {
        Token subject = sentence.children(verb).stream()
                .filter(child -> child.relation().equals("nsubj:pass"))
                .findFirst()
                .orElse(verb);
        StringBuilder kind = new StringBuilder();
        int first = subject.index();
        while (first > 0
                && (sentence.token(first - 1).isNoun()
                        || !Character.isLetterOrDigit(
                                sentence.token(first - 1).text().codePointAt(0)))) {
            // "the word “truce” was used": the parse may put the quoted word above its noun
            first--;
        }
        for (int i = first; i < verb.index() && i <= first + LONGEST; i++) {
            Token word = sentence.token(i);
            if (word.is("aux")) {
                break;
            }
            boolean letters = Character.isLetterOrDigit(word.text().codePointAt(0));
            kind.append(letters ? word.text() + " " : "");
        }
        return kind + verb.text().toLowerCase(Locale.ROOT);
    }
}

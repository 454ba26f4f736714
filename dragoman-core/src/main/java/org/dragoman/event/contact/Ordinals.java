package org.dragoman.event.contact;

import java.util.List;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.discourse.Series;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that only their place in a row names: "Three rounds of talks were agreed. The first was held in Quito in June,
 * the second in Lima in July." What follows in the row is told apart by its place and date.
 */
final class Ordinals {
    private static final Set<String> HELD = Set.of("held", "hosted", "convened");

    private final Sentence sentence;

    Ordinals(Clauses clauses) {
        this.sentence = clauses.sentence();
    }

    /** The contact that a number tells, null where it tells none. */
    @Nullable
    Coded at(Token number) {
        if (!isElliptic(number)) {
            return null;
        }
        Token verb = held(number);
        return verb == null
                ? null
                : Encounters.coded(
                        number.lemma(), "meet", "040", number, verb, List.of(Sides.unnamed(number)), List.of());
    }

    /** "the first", with no noun that it counts: "the first was held", beside "the first visit", "the first to speak". */
    private boolean isElliptic(Token number) {
        if (number.index() == 0 || number.isVerb()) {
            return false;
        }
        String before = sentence.token(number.index() - 1).text();
        if (!(before.equalsIgnoreCase("the") || before.equalsIgnoreCase("a")) || !Series.isNumber(number)) {
            return false;
        }
        int next = number.index() + (isCounting(number.index() + 1) ? 2 : 1);
        return next < sentence.size()
                && !sentence.token(next).isNoun()
                && !sentence.token(next).tag().startsWith("JJ");
    }

    /** "a second round", which no words say what of. */
    private boolean isCounting(int at) {
        return at < sentence.size()
                && sentence.token(at).lemma().equals("round")
                && sentence.token(at).is("nsubj");
    }

    /** "the first was held", "the second took place": by the words alone, as parsers often see a noun in "took place". */
    private @Nullable Token held(Token number) {
        int at = number.index() + (isCounting(number.index() + 1) ? 2 : 1);
        if (at + 1 >= sentence.size()) {
            return null;
        }
        Token next = sentence.token(at);
        if (next.lemma().equals("take") && sentence.token(at + 1).lemma().equals("place")) {
            return next;
        }
        if (next.lemma().equals("follow")
                && Clauses.lower(sentence.token(at + 1)).matches("in|at|on")) {
            return next;
        }
        boolean passive = next.lemma().equals("be") && HELD.contains(Clauses.lower(sentence.token(at + 1)));
        return passive ? sentence.token(at + 1) : null;
    }
}

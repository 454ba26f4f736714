package org.dragoman.figure;

import java.util.Locale;
import java.util.Set;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.Realities;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Tells whether a figure is of what is or of what is to come: "trade is to be doubled to 10 billion", "could lose 5
 * million". Of "promised two ships" the promise is measured, which was made.
 */
final class Outlook {
    private static final Set<String> PAST = Set.of("was", "were", "had", "has", "have");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final int REACH = 4;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

    private final MeasureWords table = new MeasureWords();

    /** The reality of what a number measures. */
    Reality of(Quantity number, Sentence sentence) {
        Token head = sentence.token(number.head());
        Token clause = Phrases.clause(sentence, head);
        boolean counts = number.unit() == null && !number.counted().isEmpty();
        boolean deed = clause != null && (counts || table.measure(Measures.lemma(clause)) != null);
        Token from = clause != null && (deed || isOfNewSubject(head, clause, sentence)) ? clause : head;
        Reality told = new Realities(sentence).of(from).reality();
        boolean open = told != Reality.CONDITIONAL && clause != null && isPast(clause, sentence);
        // "Let us recall that two papers were signed"; "of 4 million, half have no land" denies no number
        return open || told == Reality.DENIED && (clause == null || !isDenied(clause, sentence))
                ? Reality.ACTUAL
                : told;
    }

    /** "a road of 40 kilometres would join them": what is not yet has its size where it will be. */
    private static boolean isOfNewSubject(Token head, Token clause, Sentence sentence) {
        Token at = head;
        for (int i = 0; i < REACH && at != null; i++) {
            Token above = sentence.head(at);
            if (at.is("nsubj") && clause.equals(above)) {
                return at != head
                        && sentence.children(at, "det").stream()
                                .anyMatch(article -> ARTICLES.contains(article.text().toLowerCase(Locale.ROOT)))
                        && sentence.children(clause, "aux").stream()
                                .anyMatch(aux -> aux.tag().equals("MD"));
            }
            boolean attribute = at.is("nmod") || at.is("compound") || at.is("nummod") || at.is("amod");
            at = attribute ? above : null;
        }
        return false;
    }

    /** "fell", "was signed", "has paid", not "could have paid", "did not pay". */
    private static boolean isPast(Token verb, Sentence sentence) {
        boolean past = verb.tag().equals("VBD");
        for (Token aux : sentence.children(verb, "aux")) {
            past |= PAST.contains(aux.text().toLowerCase(Locale.ROOT));
            if (aux.tag().equals("MD")) {
                return false;
            }
        }
        return past && !isDenied(verb, sentence);
    }

    private static boolean isDenied(Token verb, Sentence sentence) {
        return sentence.children(verb).stream()
                .anyMatch(child -> NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT)));
    }
}

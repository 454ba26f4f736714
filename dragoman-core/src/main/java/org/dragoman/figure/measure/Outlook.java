package org.dragoman.figure.measure;

import java.util.Locale;
import java.util.Set;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.reality.Realities;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Tells whether a figure is of what is or of what is to come: "trade is to be doubled to 10 billion", "could lose 5
 * million". Of "promised two ships" the promise is measured, which was made.
 */
public final class Outlook {
    private static final Set<String> PAST = Set.of("was", "were", "had", "has", "have");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final Set<String> BOUNDING = Set.of("exceed", "surpass", "top");
    private static final int REACH = 4;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

    private final MeasureWords table = new MeasureWords();

    /** The reality of what a number measures. */
    public Reality of(Quantity number, Sentence sentence) {
        Token head = sentence.token(number.head());
        Token clause = Phrases.clause(sentence, head);
        boolean counts = number.unit() == null && !number.counted().isEmpty();
        boolean beside = (head.is("nmod") || head.is("obl"))
                && Phrases.preposition(sentence, head).equals("with");
        // "The mission, with 12,000 soldiers the largest, will get more money"
        boolean deed = clause != null && !beside && (counts || table.measure(Phrases.lemma(clause)) != null);
        if (isFormer(number, sentence)
                || clause != null && BOUNDING.contains(Phrases.lemma(clause)) && isDenied(clause, sentence)) {
            // "will narrow to 2.8 percent from 8.3", "does not exceed 5 percent"
            return Reality.ACTUAL;
        }
        if (clause != null && MeasureWords.is("capacity", Phrases.lemma(clause)) && isAble(clause, sentence)) {
            return Reality.ACTUAL;
        }
        boolean share = head.is("nsubj") && number.unit() != null && !counts;
        Token from = clause != null && (deed || share || isOfNewSubject(head, clause, sentence)) ? clause : head;
        Reality told = new Realities(sentence).of(from).reality();
        boolean open = told != Reality.CONDITIONAL && clause != null && isPast(clause, sentence);
        // "Let us recall that two papers were signed"; "of 4 million, half have no land" denies no number
        return open || told == Reality.DENIED && (clause == null || !isDenied(clause, sentence))
                ? Reality.ACTUAL
                : told;
    }

    /** "The hall can seat 400 people": what it is able to do, it is. */
    private static boolean isAble(Token clause, Sentence sentence) {
        Token above = clause.is("xcomp") ? sentence.head(clause) : null;
        return above != null && ClauseMeasures.ABLE.contains(Phrases.lemma(above))
                || sentence.children(clause, "aux").stream()
                        .anyMatch(aux -> Phrases.lemma(aux).equals("can"));
    }

    private static boolean isIndefinite(Token noun, Sentence sentence) {
        return sentence.children(noun, "det").stream()
                .anyMatch(article -> ARTICLES.contains(article.text().toLowerCase(Locale.ROOT)));
    }

    /** "to 2.8 percent FROM 8.3 percent": what was before. */
    private static boolean isFormer(Quantity number, Sentence sentence) {
        return number.first() > 0
                && sentence.token(number.first() - 1).text().equalsIgnoreCase("from")
                && (number.unit() != null || number.counted().isEmpty());
    }

    /** "a road of 40 kilometres would join them": what is not yet has its size where it will be. */
    private static boolean isOfNewSubject(Token head, Token clause, Sentence sentence) {
        Token at = head;
        for (int i = 0; i < REACH && at != null; i++) {
            Token above = sentence.head(at);
            if ((at.is("nsubj") || at.is("obj")) && clause.equals(above)) {
                boolean bare = at.is("obj") && at.tag().equals("NNS") && !sentence.has(at, "det");
                return !at.equals(head)
                        && (bare || isIndefinite(at, sentence))
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

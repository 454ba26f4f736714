package org.dragoman.figure.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is measured in words: the noun with what belongs to it, without the number itself, other numbers and
 * what only frames them ("a credit for the sum of 5 million": credit).
 */
final class MeasureNames {
    private static final Set<String> FURTHER = Set.of("more", "other", "further", "additional", "another");
    /** How many words a clause behind "those" may have. */
    private static final int CLAUSE = 10;

    private final MeasureWords table;

    MeasureNames(MeasureWords table) {
        this.table = table;
    }

    /** "eleven of the 14 members", "signed nine papers in Oslo": neither the whole's number nor the place of the deed. */
    Measures.Measure plain(
            Token head, Quantity quantity, Analysis analysis, Sentence sentence, @Nullable Token clause) {
        List<Token> words = Phrases.nounPhrase(sentence, head, token -> {
            boolean other = token.is("nummod") && token.head() == head.index();
            boolean place = head.is("obj")
                    && token.is("nmod")
                    && token.entity().equals("LOCATION")
                    && Phrases.preposition(sentence, token).equals("in");
            // "cancelled 400 flights a day"
            boolean rate = quantity.per() != null && token.index() > head.index() && token.index() <= quantity.last();
            // "nine memoranda and a plan" are two things
            boolean second = token.is("conj")
                    && token.head() == head.index()
                    && sentence.children(token, "det").stream()
                            .anyMatch(article -> !article.text().equals("the"));
            return !isNumeral(token, quantity) && !other && !place && !second && !rate;
        });
        List<Token> shown = words.stream()
                .filter(token -> !isNumeral(token, quantity) || token.index() == head.index())
                .toList();
        // "12 more hostages"
        boolean more = shown.size() > 1 && FURTHER.contains(Phrases.lemma(shown.get(0)));
        shown = more ? shown.subList(1, shown.size()) : shown;
        // "160 ships each"
        boolean each = shown.size() > 1 && shown.get(shown.size() - 1).text().equals("each");
        shown = each ? shown.subList(0, shown.size() - 1) : shown;
        return new Measures.Measure(Phrases.text(analysis, withThose(shown, sentence)), shown, clause, null);
    }

    /** The number itself, and its unit; but "deployed" in "1,550 deployed warheads" tells what is measured. */
    static boolean isNumeral(Token token, Quantity quantity) {
        boolean whole = quantity.unit() != null
                || quantity.span().text().contains("-") && quantity.last() <= quantity.number() + 2;
        int last = whole ? quantity.last() : quantity.number();
        return quantity.first() <= token.index() && token.index() <= last;
    }

    Measures.Measure named(
            Token head,
            Quantity quantity,
            Analysis analysis,
            Sentence sentence,
            @Nullable Token clause,
            @Nullable String direction) {
        List<Token> words = new ArrayList<>(Phrases.nounPhrase(
                        sentence,
                        head,
                        token -> !isNumeral(token, quantity)
                                && !isOtherNumber(token, head)
                                && !isFrame(token, head, quantity))
                .stream()
                .filter(token -> !isNumeral(token, quantity) || token.index() == head.index())
                .toList());
        while (words.size() > 1 && words.get(0).text().equals("alone")) {
            // "In May alone exports fell by 5 percent"
            words.remove(0);
        }
        while (words.size() > 1 && words.get(words.size() - 1).tag().equals("IN")) {
            // "tariffs of 5 or 10 percent"
            words.remove(words.size() - 1);
        }
        Token whose = words.get(0);
        Token owner = whose.tag().equals("WP$") && words.size() > 1 ? owner(whose, sentence) : null;
        if (owner != null) {
            // "the company, whose output fell by 5 percent"
            List<Token> owners = Phrases.nounPhrase(sentence, owner);
            String text = Phrases.text(analysis, words.subList(1, words.size()));
            return new Measures.Measure(text + " of " + Phrases.text(analysis, owners), owners, clause, direction);
        }
        return new Measures.Measure(Phrases.text(analysis, withThose(words, sentence)), words, clause, direction);
    }

    /** "41 percent of the 270,000 inhabitants" is a share of the inhabitants. */
    private static boolean isOtherNumber(Token token, Token head) {
        return token.is("nummod")
                && token.head() == head.index()
                && !token.text().matches("1[6-9]\\d\\d|20\\d\\d");
    }

    /** "a credit for the sum of 5 million" is a credit. */
    private boolean isFrame(Token token, Token head, Quantity quantity) {
        return token.is("nmod")
                && token.head() == head.index()
                && token.index() < quantity.first()
                && table.isEmpty(Phrases.lemma(token))
                && quantity.first() - token.index() <= 2;
    }

    /** The noun before "whose". */
    private static @Nullable Token owner(Token whose, Sentence sentence) {
        for (int i = whose.index() - 1; i >= 0 && i >= whose.index() - 2; i--) {
            if (sentence.token(i).isNoun()) {
                return sentence.token(i);
            }
        }
        return null;
    }

    /** "the number of those WHO HAVE LEFT": without the clause nobody is meant. */
    private static List<Token> withThose(List<Token> words, Sentence sentence) {
        Token last = words.get(words.size() - 1);
        int next = last.index() + 1;
        if (!last.text().equalsIgnoreCase("those")
                || next >= sentence.size()
                || !sentence.token(next).tag().startsWith("W")) {
            return words;
        }
        List<Token> all = new ArrayList<>(words);
        boolean told = false;
        for (int i = next; i < sentence.size() && i <= next + CLAUSE; i++) {
            Token token = sentence.token(i);
            boolean finite = token.tag().startsWith("VB") && !token.is("aux") && !token.is("xcomp");
            if (token.is("punct") || told && (finite || token.is("aux"))) {
                break;
            }
            told |= finite;
            all.add(token);
        }
        return all;
    }
}

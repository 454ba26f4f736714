package org.dragoman.figure.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the noun that stands beside a quantity: "60 percent of its revenue", "goods worth 5 million". */
final class Complements {
    private static final Set<String> LINKS = Set.of("of", "in", "for", "worth", "on", "among");

    private static final Set<String> PERIODS = Set.of(
            "year", "month", "quarter", "week", "decade", "half", "period", "day", "time", "century", "past", "term");

    /** "60,000 soldiers on each side" measures no side. */
    private static final Set<String> EACH = Set.of("each", "either", "both");

    private static final Set<String> PARTNERS = Set.of("to", "from", "for");

    private final MeasureWords table;

    Complements(MeasureWords table) {
        this.table = table;
    }

    /** "a $5 million arms package" measures the package. */
    static Token whole(Token noun, Sentence sentence) {
        Token above = sentence.head(noun);
        return noun.is("compound") && above != null && above.isNoun() && above.index() > noun.index() ? above : noun;
    }

    /** "60 percent OF ITS REVENUE", "5 million dollars IN AID", "a rise IN EXPORTS". */
    @Nullable
    Token of(Sentence sentence, Token head, Quantity quantity) {
        for (Token child : sentence.children(head)) {
            boolean nominal = child.is("nmod") || child.is("obl");
            String preposition = Phrases.preposition(sentence, child);
            if (nominal && child.index() > quantity.last() && LINKS.contains(preposition) && child.isNoun()) {
                if (preposition.equals("of") || preposition.equals("worth")) {
                    return child;
                }
                boolean each = sentence.children(child, "det").stream().anyMatch(det -> EACH.contains(lemma(det)));
                boolean thing =
                        !each && (child.tag().equals("NN") || child.tag().equals("NNS"));
                if (thing && !child.entity().equals("LOCATION") && !isPeriod(child)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** "a loan of 5 million", "goods worth 5 million": the noun right before, whatever the parse. */
    @Nullable
    Token adjacent(Sentence sentence, Quantity quantity) {
        int at = quantity.first() - 1;
        while (at > 0
                && (sentence.token(at).tag().startsWith("RB")
                        || sentence.token(at).tag().startsWith("JJ")
                                && !lemma(sentence.token(at)).equals("worth")
                        || sentence.token(at).tag().equals("DT")
                        || lemma(sentence.token(at)).equals("than")
                        || lemma(sentence.token(at)).equals("at")
                                && sentence.token(at + 1).tag().matches("(?:RB|JJ)S")
                        || lemma(sentence.token(at)).equals("about"))) {
            at--;
        }
        if (at < 1) {
            return null;
        }
        String link = lemma(sentence.token(at));
        Token noun = sentence.token(at - 1);
        // "contract" is a verb of change as well
        boolean change = table.isChange(lemma(noun)) && !lemma(noun).equals("contract");
        boolean measured = noun.isNoun() && !table.isEmpty(lemma(noun)) && !change;
        if (!measured || !link.equals("of") && !link.equals("worth")) {
            return null;
        }
        // "goods from the United States worth 5 billion": the goods are
        Token whole = noun;
        for (Token above = sentence.head(whole);
                link.equals("worth")
                        && above != null
                        && (whole.is("nmod") && whole.isProper() || whole.is("compound"))
                        && above.isNoun()
                        && above.index() < quantity.first();
                above = sentence.head(whole)) {
            whole = above;
        }
        return whole;
    }

    /** "paid 5 million dollars IN TAXES", "30 euros a dose FOR THE VACCINE", which the parse may hang on the verb; or null. */
    @Nullable
    Token behind(Sentence sentence, Quantity quantity) {
        int at = quantity.last() + 1;
        boolean sum = quantity.unit() != null && quantity.unit().isCurrency();
        if (!sum || at + 1 >= sentence.size()) {
            return null;
        }
        String link = lemma(sentence.token(at));
        boolean article = sentence.token(at + 1).tag().equals("DT");
        boolean open = link.equals("in") && !article || link.equals("for") && quantity.per() != null;
        Token noun = open ? Phrases.lastNoun(article ? at + 2 : at + 1, sentence) : null;
        boolean thing = noun != null
                && (noun.tag().equals("NN") || noun.tag().equals("NNS"))
                && !noun.entity().equals("LOCATION")
                && !isPeriod(noun);
        return thing && noun != null && noun.is("obl") ? noun : null;
    }

    /** "a loan of 3 million dollars TO CHAD": who gets or gives it, behind the number; empty without. */
    List<Token> partner(Sentence sentence, Quantity quantity) {
        int at = quantity.last() + 1;
        boolean sum = quantity.unit() != null && quantity.unit().isCurrency();
        if (!sum
                || at + 1 >= sentence.size()
                || !PARTNERS.contains(sentence.token(at).text())) {
            return List.of();
        }
        int first = at + (sentence.token(at + 1).tag().equals("DT") ? 2 : 1);
        int last = first - 1;
        while (last + 1 < sentence.size() && sentence.token(last + 1).isProper()) {
            last++;
        }
        return last < first || !sentence.token(last).entity().equals("LOCATION")
                ? List.of()
                : sentence.tokens().subList(at, last + 1);
    }

    private static boolean isPeriod(Token token) {
        return PERIODS.contains(lemma(token));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

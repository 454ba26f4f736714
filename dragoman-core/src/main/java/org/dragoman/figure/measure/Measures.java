package org.dragoman.figure.measure;

import java.util.List;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity measures: "bilateral trade" in "bilateral trade rose 5 percent", "oil" in "2 million
 * tonnes of oil", "loan" in "a $5 billion loan". Verbs with a measure of their own ("invest": investment) and
 * empty nouns ("total") are in {@code measures.tsv}.
 */
public final class Measures {
    private static final int REACH = 5;
    private final Deeds deeds = new Deeds();

    private final MeasureWords table = new MeasureWords();
    private final Complements complements = new Complements(table);
    private final MeasureNames names = new MeasureNames(table);
    private final ClauseMeasures clauses = new ClauseMeasures(table, names, deeds);

    /**
     * What is measured.
     *
     * @param of its words, null where the sentence does not say
     * @param words tokens that name it, to look for parties in
     * @param clause the verb or predicate that governs the quantity, or null
     * @param direction {@code up} or {@code down} where a noun of change says so ("a 2 percent dip"), else null
     * @param transfer whether something goes from one to another: "bought", "exports"
     */
    public record Measure(
            @Nullable String of,
            List<Token> words,
            @Nullable Token clause,
            @Nullable String direction,
            boolean transfer) {
        Measure(@Nullable String of, List<Token> words, @Nullable Token clause, @Nullable String direction) {
            this(of, words, clause, direction, false);
        }
    }

    /** What a quantity measures. */
    public Measure of(Quantity quantity, Analysis analysis, Sentence sentence, Mentions mentions) {
        Measure found = measure(quantity, analysis, sentence, mentions);
        Token clause = found.clause;
        Token counted = sentence.token(quantity.head());
        boolean object = !quantity.counted().isEmpty() && counted.is("obj") && clause != null && clause.isVerb();
        boolean transfer =
                object || found.transfer || clause != null && MeasureWords.is("transfer", Phrases.lemma(clause));
        Token subject = clause == null ? null : Phrases.subject(sentence, clause);
        boolean share = quantity.unit() != null
                && quantity.unit().kind().equals("share")
                && clause != null
                && (MeasureWords.is("share", Phrases.lemma(clause)) || sentence.has(clause, "cop"))
                && found.of != null
                && subject != null
                && subject.isNoun()
                && !isInside(subject, quantity)
                && !found.words.contains(subject)
                && !ClauseMeasures.isActor(subject, sentence, mentions);
        if (share && subject != null) {
            List<Token> words = Phrases.nounPhrase(sentence, subject, token -> !isInside(token, quantity));
            return new Measure(
                    Phrases.text(analysis, words) + " as a share of " + found.of,
                    words,
                    clause,
                    found.direction,
                    false);
        }
        Token moved = clause == null || !table.isChange(Phrases.lemma(clause))
                ? null
                : ClauseMeasures.object(clause, quantity, sentence);
        boolean part = quantity.unit() != null && quantity.unit().kind().equals("share") && found.of != null;
        if (part && moved != null && !found.words.contains(moved)) {
            // "will raise its spending to 3 percent of its income"
            Measure whole = names.named(moved, quantity, analysis, sentence, clause, found.direction);
            List<Token> words =
                    clause == null ? whole.words : both(whole.words, ClauseMeasures.subject(sentence, clause));
            return new Measure(whole.of + " as a share of " + found.of, words, clause, found.direction, false);
        }
        return new Measure(found.of, found.words, clause, found.direction, transfer || found.transfer);
    }

    private static List<Token> both(List<Token> one, List<Token> other) {
        return one.stream().anyMatch(word -> word.tag().equals("PRP$")) || other.isEmpty() ? one : other;
    }

    private Measure measure(Quantity quantity, Analysis analysis, Sentence sentence, Mentions mentions) {
        Token head = sentence.token(quantity.head());
        Token clause = Phrases.clause(sentence, outside(sentence, head));
        if (!quantity.counted().isEmpty() && quantity.unit() == null) {
            Token described = sentence.head(head);
            boolean hyphened =
                    quantity.counted().size() == 1 && quantity.span().text().contains("-");
            if (hyphened && described != null && described.isNoun()) {
                // "a 30-page report" measures the report
                return names.named(described, quantity, analysis, sentence, clause, null);
            }
            Measure counted = names.plain(head, quantity, analysis, sentence, clause);
            Token verb = sentence.head(head);
            // "200 people were killed" measures people killed
            boolean passive = head.relation().equals("nsubj:pass")
                    && verb != null
                    && verb.tag().equals("VBN");
            return passive && verb != null && !MeasureWords.is("report", Phrases.lemma(verb))
                    ? new Measure(
                            counted.of + " " + deeds.done(verb, sentence) + Deeds.place(verb, sentence),
                            counted.words,
                            clause,
                            null)
                    : counted;
        }
        Token complement = complements.of(sentence, head, quantity);
        for (int i = quantity.first(); complement == null && i <= quantity.last(); i++) {
            // "two in five OF THE REFUGEES": the parse may hang them on the second number
            Token whole = complements.of(sentence, sentence.token(i), quantity);
            boolean of = whole != null && Phrases.preposition(sentence, whole).equals("of");
            complement = of ? whole : null;
        }
        boolean owned = complement != null
                && quantity.unit() != null
                && quantity.unit().isCurrency()
                && clause != null
                && head.is("obj")
                && mentions.headedBy(sentence.index(), complement.index()) != null;
        if (owned && complement != null && clause != null) {
            // "froze 5 billion euros of the central bank"
            Measure owner = names.named(complement, quantity, analysis, sentence, clause, null);
            return new Measure(
                    "money " + deeds.done(clause, sentence) + " of " + owner.of, owner.words, clause, null, true);
        }
        if (complement != null && table.isEmpty(Phrases.lemma(complement))) {
            Token meant = complements.of(sentence, complement, quantity);
            complement = meant == null ? complement : meant;
        }
        Token adjacent = complements.adjacent(sentence, quantity);
        boolean beside = complement != null
                && !Phrases.preposition(sentence, complement).equals("of")
                && adjacent != null
                && !adjacent.equals(complement);
        if (complement != null && !beside) {
            Measure named = names.named(complement, quantity, analysis, sentence, clause, null);
            return Phrases.preposition(sentence, complement).equals("of")
                    ? done(named, quantity, head, sentence)
                    : named;
        }
        boolean peopled =
                adjacent != null && quantity.unit() == null && MeasureWords.is("place", Phrases.lemma(adjacent));
        if (peopled && adjacent != null) {
            // "a town of 40,000"
            Measure place = names.named(adjacent, quantity, analysis, sentence, clause, null);
            return new Measure("population of " + place.of, place.words, clause, null);
        }
        Token behind = adjacent == null ? complements.behind(sentence, quantity) : null;
        if (behind != null) {
            Measure named = names.named(behind, quantity, analysis, sentence, clause, null);
            String verb = clause == null || !head.is("obj") ? null : table.measure(Phrases.lemma(clause));
            return new Measure(
                    verb == null ? named.of : verb + " for " + named.of, named.words, clause, null, verb != null);
        }
        List<Token> partner = adjacent == null ? List.of() : complements.partner(sentence, quantity);
        if (adjacent != null && !partner.isEmpty()) {
            // "a loan of 3 million dollars to Chad"
            Measure named = names.named(adjacent, quantity, analysis, sentence, clause, null);
            String of = named.of + " " + Phrases.text(analysis, partner);
            return new Measure(of, partner, clause, null, true);
        }
        if (adjacent != null) {
            return names.named(adjacent, quantity, analysis, sentence, clause, null);
        }
        Token governor = sentence.head(head);
        for (int i = 0; i < REACH && governor != null && (governor.isNoun() || isInside(governor, quantity)); i++) {
            // "contract" is a verb of change, the noun is a text
            boolean change = table.isChange(Phrases.lemma(governor))
                    && !Phrases.lemma(governor).equals("contract");
            Token meant = table.isEmpty(Phrases.lemma(governor)) && !isInside(governor, quantity)
                    ? complements.of(sentence, governor, quantity)
                    : null;
            if (meant != null) {
                // "about $20 billion worth of exports"
                return names.named(meant, quantity, analysis, sentence, clause, null);
            }
            if (!isInside(governor, quantity)
                    && !change
                    && !table.isEmpty(Phrases.lemma(governor))
                    && !Phrases.isPeriod(governor)
                    && modifies(head, sentence)) {
                return names.named(Complements.whole(governor, sentence), quantity, analysis, sentence, clause, null);
            }
            if (change && !isInside(governor, quantity)) {
                Token moved = complements.of(sentence, governor, quantity);
                String direction = table.direction(Phrases.lemma(governor));
                if (moved != null) {
                    return names.named(moved, quantity, analysis, sentence, clause, direction);
                }
                Measure subject = clauses.of(clause, quantity, analysis, sentence, mentions);
                return new Measure(subject.of, subject.words, clause, direction);
            }
            governor = sentence.head(governor);
        }
        return clauses.of(clause, quantity, analysis, sentence, mentions);
    }

    /** "pumped 3 million tonnes OF OIL": oil pumped; "spends 3 percent OF ITS INCOME": spending as a share of it. */
    private Measure done(Measure named, Quantity quantity, Token head, Sentence sentence) {
        Token verb = sentence.head(head);
        boolean share = quantity.unit() != null && quantity.unit().kind().equals("share");
        boolean told = verb != null
                && quantity.unit() != null
                && verb.isVerb()
                && !verb.tag().equals("VBG")
                && !table.isChange(Phrases.lemma(verb))
                && (!Deeds.isEmpty(verb) || Phrases.lemma(verb).equals("spend"))
                && !isReport(verb)
                && !MeasureWords.is("share", Phrases.lemma(verb))
                && !MeasureWords.is("level", Phrases.lemma(verb));
        if (!told || verb == null || named.of == null) {
            return named;
        }
        if (share && head.is("obj") && Phrases.lemma(verb).equals("spend")) {
            return new Measure("spending as a share of " + named.of, named.words, named.clause, named.direction);
        }
        boolean passive = head.relation().equals("nsubj:pass") && verb.tag().equals("VBN") && !share;
        return head.is("obj") && !passive || passive
                ? new Measure(named.of + " " + deeds.done(verb, sentence), named.words, named.clause, named.direction)
                : named;
    }

    /** "a 5 million euro loan", "a price of 60 dollars", "goods worth 5 million"; not an object beside another noun. */
    private static boolean modifies(Token head, Sentence sentence) {
        if (head.is("appos") || head.is("conj") || head.is("dep") || head.is("parataxis")) {
            return false;
        }
        return !Phrases.preposition(sentence, head).equals("in") || head.is("nummod");
    }

    static boolean isInside(Token token, Quantity quantity) {
        return quantity.first() <= token.index() && token.index() <= quantity.last();
    }

    private static Token outside(Sentence sentence, Token head) {
        Token above = sentence.head(head);
        return sentence.has(head, "cop") || above == null ? head : above;
    }

    /** Whether the verb only says that there is a number: "speak of two million". */
    public static boolean isReport(@Nullable Token clause) {
        return clause != null && clause.isVerb() && MeasureWords.is("report", Phrases.lemma(clause));
    }
}

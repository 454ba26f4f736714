package org.dragoman.figure;

import java.util.List;
import java.util.Locale;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity measures: "bilateral trade" in "bilateral trade rose 5 percent", "oil" in "2 million
 * tonnes of oil", "loan" in "a $5 billion loan". Verbs with a measure of their own ("invest": investment) and
 * empty nouns ("total") are in {@code measures.tsv}.
 */
final class Measures {
    private static final int REACH = 5;
    private final Deeds deeds = new Deeds();

    private final MeasureWords table = new MeasureWords();
    private final Complements complements = new Complements(table);
    private final MeasureNames names = new MeasureNames(table);

    /**
     * What is measured.
     *
     * @param of its words, null where the sentence does not say
     * @param words tokens that name it, to look for parties in
     * @param clause the verb or predicate that governs the quantity, or null
     * @param direction {@code up} or {@code down} where a noun of change says so ("a 2 percent dip"), else null
     * @param transfer whether something goes from one to another: "bought", "exports"
     */
    record Measure(
            @Nullable String of,
            List<Token> words,
            @Nullable Token clause,
            @Nullable String direction,
            boolean transfer) {
        Measure(@Nullable String of, List<Token> words, @Nullable Token clause, @Nullable String direction) {
            this(of, words, clause, direction, false);
        }
    }

    Measure of(Quantity quantity, Analysis analysis, Sentence sentence, Mentions mentions) {
        Measure found = measure(quantity, analysis, sentence, mentions);
        Token clause = found.clause;
        Token counted = sentence.token(quantity.head());
        boolean object = !quantity.counted().isEmpty() && counted.is("obj") && clause != null && clause.isVerb();
        boolean transfer = object || clause != null && MeasureWords.is("transfer", lemma(clause));
        Token subject = clause == null ? null : Phrases.subject(sentence, clause);
        boolean share = quantity.unit() != null
                && quantity.unit().kind().equals("share")
                && clause != null
                && (MeasureWords.is("share", lemma(clause)) || sentence.has(clause, "cop"))
                && found.of != null
                && subject != null
                && subject.isNoun()
                && !isInside(subject, quantity)
                && !found.words.contains(subject)
                && !isActor(subject, sentence, mentions);
        if (share && subject != null) {
            List<Token> words = Phrases.nounPhrase(sentence, subject, token -> !isInside(token, quantity));
            return new Measure(
                    Phrases.text(analysis, words) + " as a share of " + found.of,
                    words,
                    clause,
                    found.direction,
                    false);
        }
        Token moved = clause == null || !table.isChange(lemma(clause)) ? null : object(clause, quantity, sentence);
        boolean part = quantity.unit() != null && quantity.unit().kind().equals("share") && found.of != null;
        if (part && moved != null && !found.words.contains(moved)) {
            // "will raise its spending to 3 percent of its income"
            Measure whole = names.named(moved, quantity, analysis, sentence, clause, found.direction);
            List<Token> words = clause == null ? whole.words : both(whole.words, subject(sentence, clause));
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
            return passive && verb != null && !MeasureWords.is("report", lemma(verb))
                    ? new Measure(
                            counted.of + " " + verb.text().toLowerCase(Locale.ROOT) + Deeds.place(verb, sentence),
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
        if (complement != null && table.isEmpty(lemma(complement))) {
            Token meant = complements.of(sentence, complement, quantity);
            complement = meant == null ? complement : meant;
        }
        if (complement != null) {
            return names.named(complement, quantity, analysis, sentence, clause, null);
        }
        Token adjacent = complements.adjacent(sentence, quantity);
        boolean peopled = adjacent != null && quantity.unit() == null && MeasureWords.is("place", lemma(adjacent));
        if (peopled && adjacent != null) {
            // "a town of 40,000"
            Measure place = names.named(adjacent, quantity, analysis, sentence, clause, null);
            return new Measure("population of " + place.of, place.words, clause, null);
        }
        if (adjacent != null) {
            return names.named(adjacent, quantity, analysis, sentence, clause, null);
        }
        Token governor = sentence.head(head);
        for (int i = 0; i < REACH && governor != null && (governor.isNoun() || isInside(governor, quantity)); i++) {
            // "contract" is a verb of change, the noun is a text
            boolean change = table.isChange(lemma(governor)) && !lemma(governor).equals("contract");
            Token meant = table.isEmpty(lemma(governor)) && !isInside(governor, quantity)
                    ? complements.of(sentence, governor, quantity)
                    : null;
            if (meant != null) {
                // "about $20 billion worth of exports"
                return names.named(meant, quantity, analysis, sentence, clause, null);
            }
            if (!isInside(governor, quantity)
                    && !change
                    && !table.isEmpty(lemma(governor))
                    && !Phrases.isPeriod(governor)
                    && modifies(head, sentence)) {
                return names.named(Complements.whole(governor, sentence), quantity, analysis, sentence, clause, null);
            }
            if (change && !isInside(governor, quantity)) {
                Token moved = complements.of(sentence, governor, quantity);
                String direction = table.direction(lemma(governor));
                if (moved != null) {
                    return names.named(moved, quantity, analysis, sentence, clause, direction);
                }
                Measure subject = subject(clause, quantity, analysis, sentence, mentions);
                return new Measure(subject.of, subject.words, clause, direction);
            }
            governor = sentence.head(governor);
        }
        return subject(clause, quantity, analysis, sentence, mentions);
    }

    /** "a 5 million euro loan", "a price of 60 dollars", "goods worth 5 million"; not an object beside another noun. */
    private static boolean modifies(Token head, Sentence sentence) {
        if (head.is("appos") || head.is("conj") || head.is("dep") || head.is("parataxis")) {
            return false;
        }
        return !Phrases.preposition(sentence, head).equals("in") || head.is("nummod");
    }

    private static boolean isInside(Token token, Quantity quantity) {
        return quantity.first() <= token.index() && token.index() <= quantity.last();
    }

    private static Token outside(Sentence sentence, Token head) {
        Token above = sentence.head(head);
        return sentence.has(head, "cop") || above == null ? head : above;
    }

    private Measure subject(
            @Nullable Token clause, Quantity quantity, Analysis analysis, Sentence sentence, Mentions mentions) {
        if (clause == null) {
            return new Measure(null, List.of(), null, null);
        }
        if (MeasureWords.is("estimate", lemma(clause)) && isAt(quantity, sentence)) {
            Token estimated = estimated(clause, quantity, sentence);
            return estimated == null
                    ? new Measure(null, List.of(), clause, null)
                    : names.named(estimated, quantity, analysis, sentence, clause, null);
        }
        Token subject = antecedent(Phrases.subject(sentence, clause), clause, sentence);
        Token moved = object(clause, quantity, sentence);
        if (moved != null && quantity.unit() != null && quantity.unit().isDuration()) {
            // "finish the bridge in 90 days" measures finishing it
            List<Token> words = Phrases.nounPhrase(sentence, moved, token -> !isInside(token, quantity));
            String what = lemma(clause) + " " + Phrases.text(analysis, words);
            return new Measure(what, subject(sentence, clause), clause, null);
        }
        String to = Phrases.preposition(sentence, sentence.token(quantity.head()));
        if (moved != null && MeasureWords.is("limit", lemma(clause)) && (to.equals("to") || to.equals("at"))) {
            // "limited the number of tanks to 20,000"
            return names.named(moved, quantity, analysis, sentence, clause, "<");
        }
        if (moved != null && table.isChange(lemma(clause))) {
            // "the bank raised rates to 5 percent"
            return names.named(moved, quantity, analysis, sentence, clause, null);
        }
        if (lemma(clause).equals("cost") && subject != null && !isInside(subject, quantity) && subject.isNoun()) {
            Measure whole = names.named(subject, quantity, analysis, sentence, clause, null);
            return new Measure("cost of " + whole.of, whole.words, clause, null);
        }
        if (lemma(clause).equals("cost") && subject != null && subject.tag().equals("PRP")) {
            return new Measure("cost", List.of(), clause, null);
        }
        boolean able = sentence.children(clause, "aux").stream()
                .anyMatch(aux -> lemma(aux).equals("can") || lemma(aux).equals("could"));
        if (able
                && subject != null
                && subject.isNoun()
                && !isInside(subject, quantity)
                && MeasureWords.is("capacity", lemma(clause))
                && sentence.token(quantity.head()).is("obj")) {
            // "the pipeline can carry 3 billion cubic metres"
            Measure whole = names.named(subject, quantity, analysis, sentence, clause, null);
            return new Measure("capacity of " + whole.of, whole.words, clause, null);
        }
        String verb = table.measure(lemma(clause));
        // "the population of Chad is 18 million": a people that is a number is measured
        boolean measured = subject != null && !subject.isProper() && sentence.has(clause, "cop");
        boolean actor = subject != null && !measured && isActor(subject, sentence, mentions);
        // "the bank lent 5 million dollars": whoever lends, loans are measured
        boolean sum = quantity.unit() != null
                && quantity.unit().isCurrency()
                && subject != null
                && !isInside(subject, quantity)
                && MeasureWords.is("transfer", lemma(clause));
        if (verb != null && (actor || subject == null || sum)) {
            List<Token> words = subject == null ? List.of() : Phrases.nounPhrase(sentence, subject);
            return new Measure(verb, words, clause, null);
        }
        if (subject != null
                && quantity.unit() != null
                && isInside(subject, quantity)
                && clause.tag().equals("VBN")) {
            // "2 million tons were exported"
            return new Measure(verb == null ? clause.text().toLowerCase(Locale.ROOT) : verb, List.of(), clause, null);
        }
        Token own = sentence.token(quantity.head());
        boolean given = own.is("obj") && own.head() == clause.index() && clause.isVerb();
        boolean money = quantity.unit() != null && quantity.unit().isCurrency();
        boolean amount = quantity.unit() != null && actor && !quantity.unit().isDuration();
        if (given
                && (money || amount)
                && !MeasureWords.is("report", lemma(clause))
                && !MeasureWords.is("share", lemma(clause))
                && (!table.isChange(lemma(clause)) || MeasureWords.is("gain", lemma(clause)))
                && !MeasureWords.is("level", lemma(clause))) {
            // "the ministry withheld 3 million euros", "Chile pumped 4,000 barrels"
            return new Measure(
                    (money ? "money " : "") + deeds.done(clause, sentence), subject(sentence, clause), clause, null);
        }
        if (MeasureWords.is("report", lemma(clause)) && !sentence.has(clause, "cop")) {
            // "the chamber hopes for 1.2 billion": the speaker is not measured
            return new Measure(null, List.of(), clause, null);
        }
        if (subject == null
                || isInside(subject, quantity)
                || subject.tag().startsWith("PRP")
                || subject.tag().startsWith("W")
                || subject.tag().equals("DT")
                || subject.tag().equals("EX")) {
            return new Measure(null, List.of(), clause, null);
        }
        if (actor) {
            Token object = object(clause, quantity, sentence);
            if (object != null) {
                return names.named(object, quantity, analysis, sentence, clause, null);
            }
            boolean lasting = quantity.unit() != null && quantity.unit().isDuration() && clause.isVerb();
            // "the two leaders talked for two hours"
            return new Measure(lasting ? lemma(clause) : null, Phrases.nounPhrase(sentence, subject), clause, null);
        }
        Measure whole = names.named(subject, quantity, analysis, sentence, clause, null);
        // "60 miles long", whichever of the two the parse has for the predicate
        Token behind = sentence.token(Math.min(quantity.last() + 1, sentence.size() - 1));
        String dimension = quantity.unit() == null ? null : table.dimension(lemma(clause));
        dimension = quantity.unit() == null || dimension != null ? dimension : table.dimension(lemma(behind));
        // "the road is 40 miles long" measures its length
        return dimension == null ? whole : new Measure(dimension + " of " + whole.of, whole.words, clause, null);
    }

    /** Whether the verb only says that there is a number: "speak of two million". */
    static boolean isReport(@Nullable Token clause) {
        return clause != null && clause.isVerb() && MeasureWords.is("report", lemma(clause));
    }

    private static List<Token> subject(Sentence sentence, Token clause) {
        Token subject = antecedent(Phrases.subject(sentence, clause), clause, sentence);
        return subject == null ? List.of() : Phrases.nounPhrase(sentence, subject);
    }

    /** "trade, which was worth 5 billion": the noun that a relative pronoun stands for. */
    static @Nullable Token antecedent(@Nullable Token subject, Token clause, Sentence sentence) {
        Token noun = sentence.head(clause);
        boolean relative = subject != null && subject.tag().startsWith("W") && clause.is("acl");
        if (!relative || noun == null || !noun.isNoun()) {
            return subject;
        }
        Token whole = sentence.head(noun);
        // "trade between the neighbours, which was worth 5 billion": the trade was
        boolean partner = noun.is("nmod")
                && whole != null
                && whole.isNoun()
                && Phrases.preposition(sentence, noun).equals("between");
        return partner ? whole : noun;
    }

    /** "at 12", "at more than 12". */
    private static boolean isAt(Quantity quantity, Sentence sentence) {
        for (int i = quantity.first() - 1; i >= 0 && i >= quantity.first() - 3; i--) {
            if (lemma(sentence.token(i)).equals("at")) {
                return true;
            }
        }
        return false;
    }

    /** The object of who estimates, of a passive the subject. */
    private static @Nullable Token estimated(Token clause, Quantity quantity, Sentence sentence) {
        Token object = object(clause, quantity, sentence);
        return object != null
                ? object
                : sentence.children(clause).stream()
                        .filter(child -> child.relation().equals("nsubj:pass") && child.isNoun())
                        .findFirst()
                        .orElse(null);
    }

    /** "Norway cut its emissions by 5 percent": what the actor moved. */
    private static @Nullable Token object(Token clause, Quantity quantity, Sentence sentence) {
        for (Token child : sentence.children(clause, "obj")) {
            // "falls 12 percent, the largest cut since 1990" moves no cut
            boolean record = child.index() > quantity.last()
                    && sentence.children(child, "amod").stream()
                            .anyMatch(most -> most.tag().equals("JJS"));
            if (child.isNoun() && !isInside(child, quantity) && !record) {
                return child;
            }
        }
        return null;
    }

    private static boolean isActor(Token subject, Sentence sentence, Mentions mentions) {
        Mention mention = mentions.headedBy(sentence.index(), subject.index());
        if (mention == null || mention.how() == Mention.How.DEMONYM) {
            return subject.isProper() && !subject.entity().equals("O");
        }
        Actor actor = mentions.actor(mention.actor());
        return actor == null || actor.kind() != Actor.Kind.UNNAMED;
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

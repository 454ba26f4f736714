package org.dragoman.figure.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a clause measures by a number that stands beside no noun of its own: its subject ("exports fell by 5
 * percent"), its object or its deed.
 */
public final class ClauseMeasures {
    /** "is designed to carry 3 billion cubic metres". */
    static final Set<String> ABLE = Set.of("design", "able", "build", "capable", "equip");

    private final MeasureWords table;
    private final MeasureNames names;
    private final Deeds deeds;

    ClauseMeasures(MeasureWords table, MeasureNames names, Deeds deeds) {
        this.table = table;
        this.names = names;
        this.deeds = deeds;
    }

    /** What the subject or object of a clause tells is measured. */
    Measures.Measure of(
            @Nullable Token clause, Quantity quantity, Analysis analysis, Sentence sentence, Mentions mentions) {
        if (clause == null) {
            return new Measures.Measure(null, List.of(), null, null);
        }
        if (MeasureWords.is("estimate", Phrases.lemma(clause)) && isAt(quantity, sentence)) {
            Token estimated = estimated(clause, quantity, sentence);
            return estimated == null
                    ? new Measures.Measure(null, List.of(), clause, null)
                    : names.named(estimated, quantity, analysis, sentence, clause, null);
        }
        Token subject = antecedent(Phrases.subject(sentence, clause), clause, sentence);
        Token moved = object(clause, quantity, sentence);
        if (moved != null && quantity.unit() != null && quantity.unit().isDuration()) {
            // "finish the bridge in 90 days" measures finishing it
            List<Token> words = Phrases.nounPhrase(sentence, moved, token -> !Measures.isInside(token, quantity));
            String what = Phrases.lemma(clause) + " " + Phrases.text(analysis, words);
            return new Measures.Measure(what, subject(sentence, clause), clause, null);
        }
        String to = Phrases.preposition(sentence, sentence.token(quantity.head()));
        if (moved != null && MeasureWords.is("limit", Phrases.lemma(clause)) && (to.equals("to") || to.equals("at"))) {
            // "limited the number of tanks to 20,000"
            return names.named(moved, quantity, analysis, sentence, clause, "<");
        }
        if (moved != null && table.isChange(Phrases.lemma(clause))) {
            // "the bank raised rates to 5 percent"
            return names.named(moved, quantity, analysis, sentence, clause, null);
        }
        if (Phrases.lemma(clause).equals("cost")
                && subject != null
                && !Measures.isInside(subject, quantity)
                && subject.isNoun()) {
            Measures.Measure whole = names.named(subject, quantity, analysis, sentence, clause, null);
            return new Measures.Measure("cost of " + whole.of(), whole.words(), clause, null);
        }
        if (Phrases.lemma(clause).equals("cost")
                && subject != null
                && subject.tag().equals("PRP")) {
            return new Measures.Measure("cost", List.of(), clause, null);
        }
        Token above = clause.is("xcomp") ? sentence.head(clause) : null;
        boolean able = above != null && ABLE.contains(Phrases.lemma(above))
                || sentence.children(clause, "aux").stream()
                        .anyMatch(aux -> Phrases.lemma(aux).equals("can")
                                || Phrases.lemma(aux).equals("could"));
        if (able
                && subject != null
                && subject.isNoun()
                && !Measures.isInside(subject, quantity)
                && MeasureWords.is("capacity", Phrases.lemma(clause))
                && sentence.token(quantity.head()).is("obj")) {
            // "the pipeline can carry 3 billion cubic metres"
            Measures.Measure whole = names.named(subject, quantity, analysis, sentence, clause, null);
            return new Measures.Measure("capacity of " + whole.of(), whole.words(), clause, null);
        }
        String verb = table.measure(Phrases.lemma(clause));
        // "the population of Chad is 18 million": a people that is a number is measured
        boolean measured = subject != null && !subject.isProper() && sentence.has(clause, "cop");
        boolean actor = subject != null && !measured && isActor(subject, sentence, mentions);
        // "the bank lent 5 million dollars": whoever lends, loans are measured
        boolean sum = quantity.unit() != null
                && quantity.unit().isCurrency()
                && subject != null
                && !Measures.isInside(subject, quantity)
                && MeasureWords.is("transfer", Phrases.lemma(clause));
        if (verb != null && (actor || subject == null || sum)) {
            List<Token> words = subject == null ? List.of() : Phrases.nounPhrase(sentence, subject);
            return new Measures.Measure(verb, words, clause, null);
        }
        if (subject != null
                && quantity.unit() != null
                && Measures.isInside(subject, quantity)
                && clause.tag().equals("VBN")) {
            // "2 million tons were exported"
            return new Measures.Measure(
                    verb == null ? clause.text().toLowerCase(Locale.ROOT) : verb, List.of(), clause, null);
        }
        Token own = sentence.token(quantity.head());
        boolean given = own.is("obj") && own.head() == clause.index() && clause.isVerb();
        boolean money = quantity.unit() != null && quantity.unit().isCurrency();
        // "it pumped 4,000 barrels": whoever it is
        boolean who = actor || subject != null && subject.tag().equals("PRP");
        boolean amount = quantity.unit() != null && who && !quantity.unit().isDuration();
        if (given
                && (money || amount)
                && !MeasureWords.is("report", Phrases.lemma(clause))
                && !MeasureWords.is("share", Phrases.lemma(clause))
                && (!table.isChange(Phrases.lemma(clause)) || MeasureWords.is("gain", Phrases.lemma(clause)))
                && !MeasureWords.is("level", Phrases.lemma(clause))) {
            // "the ministry withheld 3 million euros", "Chile pumped 4,000 barrels"
            return new Measures.Measure(
                    (money ? "money " : "") + deeds.done(clause, sentence), subject(sentence, clause), clause, null);
        }
        if (MeasureWords.is("report", Phrases.lemma(clause)) && !sentence.has(clause, "cop")) {
            // "the chamber hopes for 1.2 billion": the speaker is not measured
            return new Measures.Measure(null, List.of(), clause, null);
        }
        if (subject == null
                || Measures.isInside(subject, quantity)
                || subject.tag().startsWith("PRP")
                || subject.tag().startsWith("W")
                || subject.tag().equals("DT")
                || subject.tag().equals("EX")) {
            return new Measures.Measure(null, List.of(), clause, null);
        }
        if (actor) {
            Token object = object(clause, quantity, sentence);
            if (object != null) {
                return names.named(object, quantity, analysis, sentence, clause, null);
            }
            boolean lasting = quantity.unit() != null && quantity.unit().isDuration() && clause.isVerb();
            // "the two leaders talked for two hours"
            return new Measures.Measure(
                    lasting ? Phrases.lemma(clause) : null, Phrases.nounPhrase(sentence, subject), clause, null);
        }
        Measures.Measure whole = names.named(subject, quantity, analysis, sentence, clause, null);
        // "60 miles long", whichever of the two the parse has for the predicate
        Token behind = sentence.token(Math.min(quantity.last() + 1, sentence.size() - 1));
        String dimension = quantity.unit() == null ? null : table.dimension(Phrases.lemma(clause));
        dimension = quantity.unit() == null || dimension != null ? dimension : table.dimension(Phrases.lemma(behind));
        // "the road is 40 miles long" measures its length
        return dimension == null
                ? whole
                : new Measures.Measure(dimension + " of " + whole.of(), whole.words(), clause, null);
    }

    static List<Token> subject(Sentence sentence, Token clause) {
        Token subject = antecedent(Phrases.subject(sentence, clause), clause, sentence);
        return subject == null ? List.of() : Phrases.nounPhrase(sentence, subject);
    }

    /** "trade, which was worth 5 billion": the noun that a relative pronoun stands for. */
    public static @Nullable Token antecedent(@Nullable Token subject, Token clause, Sentence sentence) {
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
            if (Phrases.lemma(sentence.token(i)).equals("at")) {
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
    static @Nullable Token object(Token clause, Quantity quantity, Sentence sentence) {
        for (Token child : sentence.children(clause, "obj")) {
            // "falls 12 percent, the largest cut since 1990" moves no cut
            boolean record = child.index() > quantity.last()
                    && sentence.children(child, "amod").stream()
                            .anyMatch(most -> most.tag().equals("JJS"));
            if (child.isNoun() && !Measures.isInside(child, quantity) && !record) {
                return child;
            }
        }
        return null;
    }

    static boolean isActor(Token subject, Sentence sentence, Mentions mentions) {
        Mention mention = mentions.headedBy(sentence.index(), subject.index());
        if (mention == null || mention.how() == Mention.How.DEMONYM) {
            return subject.isProper() && !subject.entity().equals("O");
        }
        Actor actor = mentions.actor(mention.actor());
        return actor == null || actor.kind() != Actor.Kind.UNNAMED;
    }
}

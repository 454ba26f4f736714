package org.dragoman.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.instrument.InstrumentReader.Candidate;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is done with a text that a noun of action leaves out: "The treaty ends in May. An extension was agreed on
 * Monday." The noun means the text told of last.
 */
final class Nominals {
    /** What is done with nothing but texts, or with texts above all. */
    private static final Set<String> ACTS = Set.of("signed", "initialled", "ratified", "extended");

    private static final int BACK = 1;

    private final Acts acts;

    Nominals(Acts acts) {
        this.acts = acts;
    }

    /** What is done with the text that a noun of action means; empty where it names another thing or no text is near. */
    List<Candidate> candidates(Token noun, List<Candidate> before, Scene scene) {
        Sentence sentence = scene.sentence();
        String base = acts.ofNoun(noun);
        if (base == null || !ACTS.contains(base) || !noun.tag().equals("NN") || hasObject(noun, sentence)) {
            return List.of();
        }
        Candidate meant = antecedent(before, sentence);
        if (meant == null) {
            return List.of();
        }
        Acts.Act act = Acts.Act.of(base, noun, sentence);
        Instrument known = meant.record();
        Span span = scene.analysis().span(sentence, noun.index(), noun.index());
        InstrumentNames.Name name = new InstrumentNames.Name(false, noun.index(), noun.index(), known.name());
        Set<String> parties = new LinkedHashSet<>(known.parties());
        String when = ofClause(noun, scene);
        when = when == null ? InstrumentDates.of(act, name, null, noun, scene) : when;
        if (meant.record().act().equals(base) && when == null) {
            // "They signed the treaty. The signing was broadcast."
            return List.of();
        }
        Instrument record = new Instrument(
                RecordId.of("in", known.document(), span.start(), span.end(), act.name()),
                known.document(),
                known.name(),
                known.form(),
                act.name(),
                Parties.at(List.copyOf(parties), when),
                when,
                Days.until(act, noun, when, scene),
                null,
                null,
                span,
                scene.analysis().span(sentence));
        return List.of(new Candidate(
                record,
                meant.family(),
                meant.proper(),
                meant.keywords(),
                meant.year(),
                true,
                meant.plural(),
                sentence.index(),
                meant,
                act));
    }

    /** "will be celebrated on 15 May with an extension": the only date of its clause, null without or with several. */
    private static @Nullable String ofClause(Token noun, Scene scene) {
        Sentence sentence = scene.sentence();
        Token clause = Phrases.clause(sentence, noun);
        List<String> dates = scene.times().in(sentence.index()).stream()
                .filter(time -> time.edtf() != null
                        // "The 20th anniversary will be celebrated on 15 May": not the first
                        && !sentence.token(time.last()).is("nsubj")
                        && time.first() < noun.index()
                        && clause != null
                        && clause.equals(Phrases.clause(sentence, sentence.token(time.last()))))
                .map(time -> String.valueOf(time.edtf()))
                .toList();
        return dates.size() == 1 ? dates.get(0) : null;
    }

    /** "an extension of the deadline", "visa extension", "the ministry's renewal": what is acted on is said. */
    private static boolean hasObject(Token noun, Sentence sentence) {
        int of = noun.index() + 1;
        // "with an extension of , but": what was lost in copying
        boolean lost = of + 1 < sentence.size() && sentence.token(of + 1).is("punct");
        boolean said = sentence.children(noun).stream()
                .anyMatch(child -> child.is("nmod:poss")
                        || child.is("compound")
                        || !lost
                                && child.is("nmod")
                                && Phrases.preposition(sentence, child).equals("of"));
        return said || noun.is("compound") || !hasDeterminer(noun, sentence);
    }

    private static boolean hasDeterminer(Token noun, Sentence sentence) {
        boolean opens = noun.index() == 0 || noun.is("nsubj");
        return opens || sentence.has(noun, "det");
    }

    private static @Nullable Candidate antecedent(List<Candidate> before, Sentence sentence) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Candidate candidate = before.get(i);
            if (candidate.sentence() < sentence.index() - BACK) {
                return null;
            }
            if (!candidate.plural() && !candidate.family().equals("statement")) {
                return candidate;
            }
        }
        return null;
    }
}

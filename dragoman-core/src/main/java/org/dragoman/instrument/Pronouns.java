package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.instrument.InstrumentReader.Candidate;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads what is done with a text that a pronoun stands for: "The treaty expired, but both sides prolonged it." */
final class Pronouns {
    /** Acts that are done with nothing but texts. */
    private static final Set<String> ACTS =
            Set.of("signed", "initialled", "ratified", "extended", "expired", "in force", "suspended");

    /** "They signed a treaty. It is long. The senate ratified it": how many sentences back. */
    private static final int BACK = 2;

    private final Acts acts;

    Pronouns(Acts acts) {
        this.acts = acts;
    }

    static boolean isPronoun(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.tag().equals("PRP") && (word.equals("it") || word.equals("they") || word.equals("them"));
    }

    /** What is done with the text that a pronoun stands for; empty where it stands for none. */
    List<Candidate> candidates(Token pronoun, List<Candidate> before, Scene scene) {
        Acts.Act act = acts.ofPronoun(pronoun, scene.sentence());
        Candidate meant = act == null || !ACTS.contains(act.base()) ? null : antecedent(pronoun, before, scene);
        if (act == null || meant == null || act.base().equals("expired")) {
            return List.of();
        }
        Sentence sentence = scene.sentence();
        Instrument known = meant.record();
        Span span = scene.analysis().span(sentence, pronoun.index(), pronoun.index());
        InstrumentNames.Name name = new InstrumentNames.Name(false, pronoun.index(), pronoun.index(), known.name());
        Set<String> parties = new LinkedHashSet<>(known.parties());
        if (parties.size() < 2) {
            parties.addAll(Contracting.signatories(act, scene));
        }
        String when = InstrumentDates.of(act, name, null, pronoun, scene);
        when = when == null ? Days.ofMeeting(act, List.copyOf(parties), scene) : when;
        Instrument record = new Instrument(
                RecordId.of("in", known.document(), span.start(), span.end(), act.name()),
                known.document(),
                known.name(),
                known.form(),
                act.name(),
                Parties.at(List.copyOf(parties), when),
                when,
                Days.until(act, pronoun, when, scene),
                null,
                null,
                span,
                scene.analysis().span(sentence));
        List<Candidate> found = new ArrayList<>();
        found.add(new Candidate(
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
        return found;
    }

    /** The last text named before, in this sentence or one shortly before. */
    private static @Nullable Candidate antecedent(Token pronoun, List<Candidate> before, Scene scene) {
        boolean plural = !pronoun.text().equalsIgnoreCase("it");
        for (int i = before.size() - 1; i >= 0; i--) {
            Candidate candidate = before.get(i);
            if (candidate.sentence() < scene.sentence().index() - BACK) {
                return null;
            }
            if (candidate.plural() == plural) {
                return candidate;
            }
        }
        return null;
    }
}

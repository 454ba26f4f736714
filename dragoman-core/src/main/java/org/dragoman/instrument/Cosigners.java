package org.dragoman.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.instrument.InstrumentReader.Candidate;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Who signs too, with no word for what: "The accord was signed by the two ministers. Premier Paz signed as the host." */
final class Cosigners {
    private Cosigners() {}

    /** Whether a verb tells of a signing and not of what is signed. */
    static boolean isSigning(Token verb, Sentence sentence) {
        return verb.isVerb()
                && Set.of("sign", "co-sign", "cosign", "countersign").contains(Words.lemma(verb))
                && !verb.is("amod")
                && !verb.is("acl")
                && sentence.has(verb, "nsubj")
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.is("obj")
                                || child.is("ccomp")
                                || child.is("xcomp")
                                || child.is("compound")
                                || child.relation().equals("nsubj:pass"));
    }

    /** Makes those who sign parties to the text whose signing the sentence, or the one before, tells of. */
    static void join(Token verb, List<Candidate> candidates, Scene scene) {
        Acts.Act act = Acts.Act.of("signed", verb, scene.sentence());
        Set<String> signers = act.name().equals("signed")
                ? Parties.states(List.copyOf(Contracting.signatories(act, scene)), scene.mentions())
                : Set.of();
        for (int i = candidates.size() - 1; i >= 0 && !signers.isEmpty(); i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.sentence() < scene.sentence().index() - 1) {
                return;
            }
            Instrument told = candidate.record();
            if (told.act().equals("signed") && !told.parties().isEmpty()) {
                Set<String> all = new LinkedHashSet<>(told.parties());
                all.addAll(signers);
                candidates.set(i, candidate.with(told.of(told.name(), List.copyOf(all), told.sameAs())));
                return;
            }
        }
    }
}

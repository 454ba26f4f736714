package org.dragoman.event;

import java.util.Set;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.contact.Visits;
import org.dragoman.event.lexicon.CommitmentWords;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Operator;
import org.dragoman.event.reality.Cancellations;
import org.dragoman.event.reality.Conditions;
import org.dragoman.event.reality.Realities;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Whether a coded event happened, by its grammar and by what its type tells: a refusal stands though what is refused does
 * not happen, an invitation is no visit yet.
 */
final class TypedRealities {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Realities realities;

    TypedRealities(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.realities = new Realities(sentence);
    }

    /** The reality of an event, with the reason. */
    Realities.Finding of(Coded coded) {
        Coded of = coded.of();
        boolean ended = coded.type() == Plover.REJECT || coded.type() == Plover.SANCTION;
        if (of != null && ended && of.anchor().equals(coded.anchor())) {
            // "will not lift", "no longer sells": the refusal is reported and stands, beside "if they will not lift"
            return new Conditions(sentence).isUnderCondition(coded.anchor())
                    ? new Realities.Finding(Reality.CONDITIONAL, 0.9, "a refusal under a condition")
                    : new Realities.Finding(Reality.ACTUAL, 2, "a refusal that is told");
        }
        if (of != null && coded.type() == Plover.THREATEN && of.anchor().equals(coded.anchor())) {
            Realities.Finding threat = new Conditions(sentence).ultimatum(coded.anchor());
            if (threat != null) {
                return threat;
            }
        }
        if (coded.type() == Plover.CONSULT && isInvitation(coded)) {
            return new Realities.Finding(Reality.POSSIBLE, 1.6, "no more than an invitation");
        }
        boolean own = of == null || of.type() == coded.type();
        Realities.Finding finding = realities.of(own ? coded.trigger() : coded.anchor());
        Token cancelled = finding.reality().happened() || finding.reality() == Reality.PLANNED
                ? Cancellations.of(sentence, coded)
                : null;
        if (cancelled != null) {
            return new Realities.Finding(Reality.DENIED, -1, "taken back at \"" + cancelled.text() + "\"");
        }
        if (finding.reality() == Reality.ACTUAL && coded.type() == Plover.CONSULT && Visits.isAwaited(coded)) {
            return new Realities.Finding(Reality.PLANNED, 1.6, "no more than awaited");
        }
        if (finding.reality() == Reality.ACTUAL
                && coded.anchor().isVerb()
                && !coded.anchor().equals(coded.trigger())) {
            // "agreed to hold the talks", "may use the pressure": the noun is definite, what is done with it is open
            finding = realities.of(coded.anchor());
        }
        if (finding.reality() == Reality.ACTUAL && isTried(coded)) {
            return new Realities.Finding(Reality.POSSIBLE, 1.6, "no more than tried");
        }
        boolean held = finding.reality().happened();
        if (held
                && coded.type() == Plover.AGREE
                && (CommitmentWords.isOpen(coded.anchor()) || CommitmentWords.isOpen(coded.trigger()))) {
            // "is ready to help": nothing is promised yet
            return new Realities.Finding(Reality.POSSIBLE, 1.6, "no more than readiness");
        }
        if (held && of != null && isIntended(coded)) {
            return new Realities.Finding(Reality.PLANNED, 1.6, "an intention");
        }
        return finding;
    }

    /** "made a push for an agreement": nothing says that it was reached. */
    private static boolean isTried(Coded coded) {
        return coded.trigger().isNoun()
                && !coded.type().equals(Plover.CONSULT)
                && coded.because().stream().anyMatch(line -> line.endsWith(" (noun) try"));
    }

    /** "plans to send", "seeks to attack": what is promised or threatened is only meant. */
    private boolean isIntended(Coded coded) {
        Token anchor = coded.anchor();
        String part = anchor.isVerb() ? "verb" : anchor.isNoun() ? "noun" : "adjective";
        return (coded.type() == Plover.AGREE || coded.type() == Plover.THREATEN)
                && lexicon.operators(part, anchor.lemma()).stream().anyMatch(o -> o.effect() == Operator.Effect.INTEND);
    }

    /** "invited her to Lima", "renewed the invitation to visit Lima"; one that is accepted is more. */
    private boolean isInvitation(Coded coded) {
        Token head = sentence.head(coded.anchor());
        Token noun = head == null || head.isNoun()
                ? head
                : sentence.children(head, "obj").stream().findFirst().orElse(null);
        Token verb = noun == null ? null : sentence.head(noun);
        boolean open = noun != null
                && noun.lemma().equals("invitation")
                && (coded.anchor().is("acl") || coded.anchor().is("xcomp"))
                && (verb == null || !Set.of("accept", "take").contains(verb.lemma()));
        return open || coded.trigger().lemma().equals("invite");
    }
}

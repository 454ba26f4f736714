package org.dragoman.event.coding;

import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.lexicon.CommitmentWords;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Roles;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** What tense and negation make of an event: "will send aid" promises, "will not" refuses. */
final class MoodEffects {
    /** What goes on between two until one of them ends it: trade, help, the hosting of exiles. */
    private static final Set<Plover> ENDED = Set.of(Plover.COOPERATE, Plover.AID, Plover.CONSULT);

    private final Clauses clauses;
    private final Sentence sentence;
    private final Moods moods;

    MoodEffects(Clauses clauses, Moods moods) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.moods = moods;
    }

    /** The event as its mood makes it; a contact that will take place stays, beside the promise of it. */
    List<Coded> apply(Coded event, Effects effects) {
        Token anchor = verb(event.anchor());
        boolean future = moods.isFuture(anchor) || isAlsoPromised(anchor) || isOfHeadline(anchor);
        boolean negated = moods.isNegated(anchor);
        boolean cooperative = Effects.COOPERATIVE.contains(event.type());
        // "we will meet or we will not", "it may be that we will not meet": nothing is refused
        if (negated && future && isOneOfTwo(anchor)) {
            return List.of();
        }
        if (negated && !future && event.type() == Plover.CONCEDE && isUnable(anchor)) {
            // "cannot pardon them": not able, and not unwilling
            return List.of(event);
        }
        // "has not been signed", "have not yet left": nobody is told to have refused it
        boolean refusal =
                (!clauses.passive(anchor) || !clauses.governed(anchor, "by").isEmpty()) && !isStillOpen(anchor);
        // "has not received the backing of the premier": nobody is told to have turned it down
        if (negated && event.type() != Plover.CONSULT && event.trigger().isNoun() && isOnlyGot(event)) {
            return List.of();
        }
        // "nobody will help", "no premier could ratify it": nobody is told who will not
        if (negated && clauses.subjects(anchor).stream().anyMatch(s -> Moods.isNobody(s) || isOfNone(s))) {
            return List.of();
        }
        // "no longer sells arms to Peru": has stopped it
        if (negated && cooperative && refusal && !future && moods.isNoLonger(anchor) && ENDED.contains(event.type())) {
            return List.of(effects.turned(event, Plover.SANCTION, "no longer"));
        }
        // "did not promise anything": nobody is told to have turned it down
        boolean tendered = event.type() == Plover.AGREE && !future && Trait.PROMISES.of(anchor.lemma());
        if (negated
                && cooperative
                && refusal
                && !tendered
                && (future
                        || event.type() == Plover.CONCEDE
                        || event.type() == Plover.AGREE
                        || event.type() == Plover.SUPPORT)) {
            return List.of(effects.turned(event, Plover.REJECT, future ? "will not" : "not"));
        }
        if (!negated
                && Effects.FORCEFUL.contains(event.type())
                && event.type() != Plover.THREATEN
                && isMenace(anchor)) {
            return List.of(effects.turned(event, Plover.THREATEN, "could, if"));
        }
        // "stressed that Peru and Chile should deepen their trade": what is held to be due is still to come
        if (!negated && event.type() == Plover.COOPERATE && isDue(verb(anchor))) {
            return List.of(effects.turned(event, Plover.AGREE, "should"));
        }
        if (!future || negated) {
            return List.of(event);
        }
        if (event.type() == Plover.CONSULT) {
            return List.of(event, effects.turned(event, Plover.AGREE, "future"));
        }
        // "would welcome talks": praise is given and not promised
        if (event.mode().equals("praise")) {
            return List.of(event);
        }
        if (cooperative && event.type() != Plover.AGREE) {
            return List.of(effects.turned(event, Plover.AGREE, "future"));
        }
        if (Effects.FORCEFUL.contains(event.type()) && event.type() != Plover.THREATEN) {
            return List.of(effects.turned(event, Plover.THREATEN, "future"));
        }
        return List.of(event);
    }

    private boolean isDue(Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(a -> Set.of("should", "must", "ought").contains(Clauses.lower(a)));
    }

    /** "agreed to halt the raids and close the base": the second infinitive is promised as the first is. */
    private boolean isAlsoPromised(Token verb) {
        Token first = verb.is("conj") && verb.tag().equals("VB") ? sentence.head(verb) : null;
        Token promise = first != null && first.is("xcomp") && clauses.isInfinitive(first) ? sentence.head(first) : null;
        return promise != null
                && CommitmentWords.INTENTION.contains(promise.lemma())
                && !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "aux");
    }

    /** "Peru to close base": the infinitive of a headline tells what will be. */
    private boolean isOfHeadline(Token verb) {
        return verb.tag().equals("VB")
                && sentence.head(verb) == null
                && clauses.isInfinitive(verb)
                && sentence.has(verb, "nsubj")
                && !sentence.has(verb, "aux")
                && sentence.tokens().stream()
                        .noneMatch(t -> t.index() < verb.index() && t.tag().matches("VB[DZ]"));
    }

    /** "Peru said it could shell the port if Chile arms it": what the speaker may do when others do something. */
    private boolean isMenace(Token verb) {
        boolean could = sentence.children(verb, "aux").stream()
                .anyMatch(a -> Set.of("could", "may", "might", "can").contains(Clauses.lower(a)));
        return could
                && moods.isReported(verb)
                && sentence.children(verb, "nsubj").stream().anyMatch(Roles::isThirdPerson)
                && sentence.children(verb, "advcl").stream()
                        .anyMatch(c -> sentence.has(c, "nsubj")
                                && sentence.children(c, "mark").stream()
                                        .anyMatch(m -> Clauses.lower(m).equals("if")
                                                || Clauses.lower(m).equals("unless")));
    }

    /** The verb that carries the tense of a noun or adjective. */
    private Token verb(Token anchor) {
        Token head = sentence.head(anchor);
        if (!anchor.isVerb() && !sentence.has(anchor, "cop") && head != null && head.isVerb()) {
            return head;
        }
        return anchor;
    }

    /** "have not yet left". */
    private boolean isStillOpen(Token verb) {
        return sentence.children(verb, "advmod").stream()
                .anyMatch(a -> Clauses.lower(a).equals("yet"));
    }

    /** Whether a clause is one of two that are set side by side, or what a word calls possible. */
    private boolean isOneOfTwo(Token verb) {
        Token at = verb;
        for (int i = 0; i < 4; i++) {
            Token head = sentence.head(at);
            if (head == null || !(at.is("conj") || at.is("ccomp") || at.is("csubj") || at.is("parataxis"))) {
                return false;
            }
            if (at.is("conj")
                    && sentence.children(at, "cc").stream()
                            .anyMatch(c -> Clauses.lower(c).equals("or"))) {
                return true;
            }
            if (!at.is("conj")
                    && (head.lemma().equals("possible") || head.lemma().equals("conceivable"))) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** Whether a noun tells what the subject of its verb has from others: "received praise", "has the backing". */
    private static boolean isOnlyGot(Coded event) {
        return event.because().stream().anyMatch(line -> line.endsWith(" undergo"))
                || event.because().stream().anyMatch(line -> line.startsWith("operator: have "));
    }

    private boolean isUnable(Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> switch (Clauses.lower(a)) {
            case "can", "could", "ca" -> true;
            default -> false;
        });
    }

    /** "no premier", beside "neither premier". */
    private boolean isOfNone(Token noun) {
        return sentence.children(noun, "det").stream()
                .anyMatch(d -> Clauses.lower(d).equals("no"));
    }
}

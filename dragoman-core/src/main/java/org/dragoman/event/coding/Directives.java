package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.MisplacedSubjects;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** What a speaker says that others must do, or will suffer: a demand or a threat without a verb of its own. */
final class Directives {
    private final Coder coder;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Effects effects;
    private final Moods moods;
    private final Used used;
    private final MisplacedSubjects misplaced;

    Directives(Coder coder, Clauses clauses, Arguments arguments, Effects effects, Moods moods, Used used) {
        this.coder = coder;
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.effects = effects;
        this.moods = moods;
        this.used = used;
        this.misplaced = new MisplacedSubjects(clauses);
    }

    /** The demand or threat that a verb in someone's speech is, null where it is none. */
    @Nullable
    Coded at(Token verb) {
        Coded wished = wished(verb);
        if (wished != null) {
            return wished;
        }
        Token speech = speech(verb);
        if (speech == null) {
            return null;
        }
        if (verb.isNoun()) {
            return nothing(verb, speech);
        }
        Coded demand = obligation(verb, speech);
        return demand != null ? demand : menace(verb, speech);
    }

    /** The verb of saying that a clause stands under: "said that it must", "it must, the court said"; null where none. */
    private @Nullable Token speech(Token verb) {
        Token head = sentence.head(verb);
        if (head != null
                && (verb.is("ccomp") || verb.is("dep") && (head.index() > verb.index() || sentence.has(verb, "nsubj")))
                && moods.isSpeech(head)) {
            return head;
        }
        Token told = misplaced.afterSaying(verb);
        if (told != null) {
            return sentence.head(told);
        }
        for (Token aside : sentence.children(verb, "parataxis")) {
            if (moods.isSpeech(aside)) {
                return aside;
            }
        }
        return null;
    }

    /** "What Peru wants is that Chile release the sailors": a demand, in two halves; null elsewhere. */
    private @Nullable Coded wished(Token verb) {
        Token be = verb.is("ccomp") ? sentence.head(verb) : null;
        if (be == null || !be.lemma().equals("be")) {
            return null;
        }
        for (Token wish : sentence.children(be, "csubj")) {
            boolean what = sentence.children(wish, "obj").stream()
                    .anyMatch(o -> Clauses.lower(o).equals("what"));
            List<Argument> sources = what && Trait.WISHES.of(wish.lemma())
                    ? arguments.doers(clauses.subjects(wish))
                    : List.<Argument>of();
            List<Argument> targets =
                    sources.isEmpty() ? List.of() : arguments.others(sentence.children(verb, "nsubj"), sources);
            if (!targets.isEmpty()) {
                Coded inner = coder.code(verb, null, 1);
                used.mark(verb);
                used.mark(wish);
                return new Coded(
                        Plover.DEMAND,
                        "demand",
                        effects.cameo(Plover.DEMAND, inner),
                        wish,
                        wish,
                        sources,
                        targets,
                        inner,
                        0.7,
                        List.of("what the source wants is what someone else does"));
            }
        }
        return null;
    }

    /** "there will be no talks with Chile, Peru said": a refusal. */
    private @Nullable Coded nothing(Token noun, Token speech) {
        boolean none = sentence.children(noun, "det").stream()
                .anyMatch(d -> Clauses.lower(d).equals("no"));
        if (!none || !sentence.has(noun, "expl") || !moods.isFuture(noun)) {
            return null;
        }
        List<Argument> sources = arguments.doers(clauses.subjects(speech));
        Coded inner = coder.code(noun, null, 1);
        if (inner == null || sources.isEmpty() || !Effects.COOPERATIVE.contains(inner.type())) {
            return null;
        }
        Coded refused = effects.turned(inner, Plover.REJECT, "there will be no");
        List<Argument> targets = Stream.concat(inner.sources().stream(), inner.targets().stream())
                .filter(t -> sources.stream().noneMatch(s -> s.isSame(t)))
                .toList();
        return refused.between(sources, targets);
    }

    /** "Peru said that Chile must withdraw": a demand. */
    private @Nullable Coded obligation(Token verb, Token speech) {
        boolean must = sentence.children(verb, "aux").stream().anyMatch(c -> switch (Clauses.lower(c)) {
            case "must", "should", "ought" -> true;
            case "has", "have" -> !c.tag().equals("VB") && clauses.isInfinitive(verb);
            default -> false;
        });
        // "said that Chile needs to withdraw", "has to withdraw"
        Token needed = must ? null : needed(verb);
        if (!must && needed == null) {
            return null;
        }
        List<Argument> sources = arguments.actors(clauses.subjects(speech));
        List<Argument> targets = new ArrayList<>();
        for (Token subject : obliged(verb)) {
            targets.addAll(arguments.of(clauses.conjuncts(subject)));
        }
        // "said that Chile's exports should grow": a forecast about a thing
        if (isExpected(verb)) {
            targets.removeIf(t -> !t.isThemselves() || t.because().startsWith("possessor"));
        }
        // "the premier said that Peru and Chile should cooperate": her own country is among those who are to act
        if (targets.stream()
                .anyMatch(t -> arguments.ownership().isOwner(t, sources)
                        || arguments.ownership().holdsOwner(t, sources)
                        || sources.stream().anyMatch(s -> s.isSame(t)))) {
            return null;
        }
        // "the sailors should be given more time": it is not they who should give it
        boolean suffered = clauses.passive(verb)
                && clauses.subjects(verb).isEmpty()
                && targets.stream().anyMatch(Argument::isThemselves);
        if (suffered || sources.isEmpty() || targets.isEmpty()) {
            return null;
        }
        Coded inner = coder.code(needed == null ? verb : needed, null, 1);
        // "said that the mayor will need to look ahead": what is likely, beside "will need to release them"
        if (needed != null && inner == null && moods.isFuture(verb)) {
            return null;
        }
        used.mark(verb);
        if (needed != null) {
            used.mark(needed);
        }
        return new Coded(
                Plover.DEMAND,
                "demand",
                effects.cameo(Plover.DEMAND, inner),
                inner == null ? speech : verb,
                speech,
                sources,
                targets,
                inner,
                0.7,
                List.of("what someone else must do, said by the source"));
    }

    /** "should grow", beside "must leave": as often what is likely as what is owed. */
    private boolean isExpected(Token verb) {
        return !clauses.passive(verb)
                && sentence.children(verb, "aux").stream()
                        .anyMatch(c -> Clauses.lower(c).equals("should"));
    }

    /** What a verb of need asks for: "needs <em>to withdraw</em>"; null where it is none. */
    private @Nullable Token needed(Token verb) {
        boolean need = verb.lemma().equals("need") || verb.lemma().equals("have");
        return !need
                ? null
                : sentence.children(verb, "xcomp").stream()
                        .filter(clauses::isInfinitive)
                        .filter(c -> !verb.lemma().equals("have")
                                || clauses.objects(verb).isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /** Who must: "says Chile must withdraw" may have them as the object of saying. */
    private List<Token> obliged(Token verb) {
        Token told = misplaced.afterSaying(verb);
        return told == null ? sentence.children(verb, "nsubj") : List.of(told);
    }

    /** "the general said that the rebels would be shelled if they stayed": a threat, made by the one who says it. */
    private @Nullable Coded menace(Token verb, Token speech) {
        boolean conditional = sentence.children(verb, "advcl").stream()
                .anyMatch(c -> sentence.children(c, "mark").stream()
                        .anyMatch(m -> Clauses.lower(m).equals("if")
                                || Clauses.lower(m).equals("unless")));
        if (!conditional
                || !moods.isFuture(verb)
                || !clauses.passive(verb)
                || !clauses.subjects(verb).isEmpty()) {
            return null;
        }
        Coded inner = coder.code(verb, null, 1);
        List<Argument> sources = arguments.doers(clauses.subjects(speech));
        if (inner == null || !Effects.FORCEFUL.contains(inner.type()) || sources.isEmpty()) {
            return null;
        }
        List<Argument> targets = inner.targets().stream()
                .filter(t -> sources.stream().noneMatch(s -> s.isSame(t)))
                .toList();
        return targets.isEmpty()
                ? null
                : new Coded(
                        Plover.THREATEN,
                        effects.turned(inner, Plover.THREATEN, "said").mode(),
                        effects.cameo(Plover.THREATEN, inner),
                        verb,
                        speech,
                        sources,
                        targets,
                        inner,
                        0.6,
                        List.of("what someone else will suffer if, said by the source"));
    }
}

package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Operator;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Agents;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Roles;
import org.dragoman.event.participant.Targets;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Makes an event of a verb or an adjective and the pattern that fits it: finds its source and its target in the sentence. */
final class Frames {
    /** Types of what one thinks of a thing, and through it of whose it is. */
    private static final Set<Plover> ATTITUDES = Set.of(Plover.ACCUSE, Plover.REJECT, Plover.SUPPORT);

    /** Types of what is said to others, who may do it or not. */
    private static final Set<Plover> SPOKEN = Set.of(Plover.DEMAND, Plover.THREATEN);

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final Targets directed;
    private final Lexicon lexicon;
    private final Used used;
    private final Senses senses;
    private final Agents agents;
    private final Agentless agentless;
    private final Complements complements;
    private final boolean strict;

    Frames(
            Clauses clauses,
            Arguments arguments,
            Roles roles,
            Targets directed,
            Lexicon lexicon,
            Used used,
            Senses senses,
            boolean strict) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = roles;
        this.directed = directed;
        this.lexicon = lexicon;
        this.used = used;
        this.senses = senses;
        this.agents = new Agents(clauses, arguments, roles, lexicon);
        this.agentless = new Agentless(clauses, arguments, roles);
        this.complements = new Complements(clauses, strict);
        this.strict = strict;
    }

    /** The event that a verb names, null where its places cannot be filled as the pattern asks. */
    @Nullable
    Coded verb(Token verb, PatternMatcher.Match match) {
        Pattern pattern = match.pattern();
        if (verb.lemma().equals("call")
                && !pattern.isSpecific()
                && sentence.children(verb).stream().anyMatch(c -> (c.is("xcomp") || c.is("ccomp")) && !c.isVerb())) {
            return null;
        }
        boolean converse = pattern.isConverse();
        List<Argument> acting =
                converse ? roles.givers(verb, pattern) : senses.withoutPlaces(pattern, roles.acting(verb));
        List<Argument> sources = acting.isEmpty() && clauses.passive(verb) ? agents.of(verb, pattern) : acting;
        // "went on strike against": the strike names the event and suffers nothing
        List<Argument> all = converse ? roles.acting(verb) : directed.of(verb, pattern, match.object(), sources);
        List<Argument> others = all.stream()
                .filter(t -> !match.words().contains(t.head()))
                // "held joint patrols along the coast": the patrols are what is held
                .filter(t -> pattern.type() != Plover.COOPERATE
                        || t.mention() != null
                        || !t.head().equals(match.object()))
                .toList();
        // "clashed with police in Lima": the police are words of the pattern, and still those it is done to
        List<Argument> words = arguments
                .actors(match.words().stream().filter(Token::isNoun).toList())
                .stream()
                .filter(a -> lexicon.classes().isActor(a.head()))
                .toList();
        boolean only = others.stream().allMatch(t -> clauses.hasCase(t.head(), "in") || !t.actor());
        List<Argument> targets = only && !words.isEmpty() ? words : others;
        // "the envoy called on the premier": went to see him
        if (pattern.line().startsWith("call on") && !sources.isEmpty() && isCourtesy(verb, sources)) {
            used.mark(verb, match);
            return new Coded(
                    Plover.CONSULT,
                    "visit",
                    "042",
                    verb,
                    verb,
                    sources,
                    targets,
                    null,
                    0.6,
                    List.of("pattern: call on (verb) without a demand"));
        }
        boolean mutual = Completion.MUTUAL.contains(pattern.type())
                && (sources.size() > 1 || (sources.size() == 1 && sources.get(0).isGroup()));
        boolean nobody = strict
                && pattern.actorOnly()
                && !mutual
                && targets.stream().noneMatch(t -> t.isThemselves() && !Selection.isOccasion(t))
                && !(!targets.isEmpty() && isPlace(verb, targets));
        boolean calling = pattern.line().equals("call") && sources.stream().allMatch(Argument::isState);
        if (nobody || calling || complements.isOther(verb, pattern, sources, targets, mutual)) {
            return null;
        }
        double confidence = pattern.isSpecific() ? 0.8 : 0.7;
        if (sources.isEmpty() && clauses.passive(verb)) {
            Agentless.Found found = agentless.of(verb, pattern, match.object(), targets, confidence);
            sources = found.sources();
            targets = found.targets();
            confidence = found.confidence();
        }
        // "left office": gives it up, and not to it
        if ("@office".equals(pattern.object())) {
            targets = targets.stream()
                    .filter(t -> t.mention() != null || !t.head().equals(match.object()))
                    .toList();
        }
        if (ATTITUDES.contains(pattern.type()) && match.object() == null && !targets.isEmpty()) {
            targets = withObject(verb, targets);
        }
        used.mark(verb, match);
        List<Argument> watching =
                targets.stream().anyMatch(Argument::actor) ? List.of() : watching(verb, pattern, sources);
        if (!watching.isEmpty()) {
            return new Coded(
                    Plover.MOBILIZE,
                    "troops",
                    "154",
                    verb,
                    verb,
                    sources,
                    watching,
                    null,
                    confidence,
                    List.of("pattern: " + pattern.line() + " (verb) alone, near someone else"));
        }
        if (pattern.type() == Plover.ASSAULT && senses.isOfWords(verb, match.object(), sources, targets)) {
            return new Coded(
                    Plover.ACCUSE,
                    "disapprove",
                    "111",
                    verb,
                    verb,
                    sources,
                    targets,
                    null,
                    confidence,
                    List.of("pattern: " + pattern.line() + " (verb) in words"));
        }
        if (senses.isOther(verb, pattern, sources, targets)) {
            return null;
        }
        markInside(verb, pattern, !sources.isEmpty());
        boolean search = senses.isSearch(verb, pattern, sources);
        return new Coded(
                search ? Plover.COERCE : pattern.type(),
                search ? "seize" : pattern.mode(),
                search ? "171" : pattern.cameo(),
                verb,
                verb,
                sources,
                targets,
                null,
                confidence,
                List.of("pattern: " + pattern.line() + " (verb) " + pattern.type() + "/" + pattern.mode()));
    }

    /** Marks what a verb has already told of the words below it. */
    private void markInside(Token verb, Pattern pattern, boolean done) {
        for (Token child : sentence.children(verb)) {
            // "Peru's call was ignored": nobody is told who did so, but the call stands
            if (child.is("obj") && child.isNoun() || child.is("nsubj:pass") && done) {
                used.mark(child);
            }
            // "warned Peru to leave": it is not told that Peru leaves
            if (SPOKEN.contains(pattern.type())
                    && (child.is("xcomp") || child.is("advcl"))
                    && (clauses.isInfinitive(child) || isWarnedOf(child))) {
                used.mark(child);
            }
            if (lexicon.operators("verb", verb.lemma()).stream().anyMatch(o -> o.effect() == Operator.Effect.ACCUSE)
                    && (child.is("advcl") && !sentence.has(child, "nsubj") || child.is("ccomp") || child.is("xcomp"))) {
                // "accused Peru of arming rebels, while Chile condemned the raid": only the charge is taken
                sentence.subtree(child).forEach(used::mark);
            }
        }
    }

    /** "warned Peru against arming the rebels": it is not told that Peru does. */
    private boolean isWarnedOf(Token clause) {
        return clause.tag().equals("VBG")
                && sentence.children(clause).stream()
                        .anyMatch(m -> (m.is("mark") || m.is("case"))
                                && Clauses.lower(m).equals("against"));
    }

    /** "attacked a camp of the rebels": what lies somewhere can be acted on as its holders can. */
    private boolean isPlace(Token verb, List<Argument> targets) {
        return Stream.concat(clauses.objects(verb).stream(), targets.stream().map(Argument::head))
                .anyMatch(o -> lexicon.classes().contains("territory", sentence, o)
                        || lexicon.classes().isPublic(o));
    }

    /** "called on the premier", "to discuss the budget", beside "called on the premier to leave". */
    private boolean isCourtesy(Token verb, List<Argument> sources) {
        return sources.stream().noneMatch(Argument::isState)
                && clauses.governed(verb, "for").isEmpty()
                && sentence.children(verb).stream()
                        .filter(c -> Clauses.isClausal(c) && !c.is("acl") && !c.is("parataxis"))
                        .allMatch(c -> Trait.COURTEOUS.of(c.lemma()));
    }

    /** "held drills near Peru", and with nobody: a show of force before those who are near; empty elsewhere. */
    private List<Argument> watching(Token verb, Pattern pattern, List<Argument> sources) {
        // "Peruvian and Chilean warships": two hold them together
        boolean alone = sources.size() == 1
                && !sources.get(0).isGroup()
                && sentence.subtree(sources.get(0).head()).stream().noneMatch(t -> t.is("cc"));
        if (!"@exercise".equals(pattern.object()) || !alone) {
            return List.of();
        }
        for (String place : List.of("near", "off", "around", "along", "opposite")) {
            List<Argument> found = arguments.others(clauses.governed(verb, place), sources);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "condemned the raid on the town by rebels": the rebels, and beside them the raid that is condemned. */
    private List<Argument> withObject(Token verb, List<Argument> targets) {
        for (Token object : clauses.objects(verb)) {
            boolean inside = targets.stream()
                    .anyMatch(t -> t.head().index() > object.index()
                            && t.because().startsWith("inside")
                            && sentence.subtree(object).contains(t.head()));
            if (inside && object.index() > verb.index() && object.isNoun() && arguments.self(object) == null) {
                List<Argument> all = new ArrayList<>(targets);
                all.add(arguments.phrase(object, false, "the thing named"));
                return all;
            }
        }
        return targets;
    }

    /** "was critical of": the event that an adjective names, null where it is of nobody. */
    @Nullable
    Coded adjective(Token adjective, PatternMatcher.Match match) {
        boolean said = match.pattern().source().contains("speech");
        List<Argument> subjects =
                adjective.isVerb() ? arguments.doers(clauses.objects(adjective)) : roles.acting(adjective);
        // "said that the rebels were responsible": the one who says so blames them
        List<Argument> sources = said ? roles.speaker(adjective) : subjects;
        List<Argument> targets = said ? subjects : directed.of(adjective, match.pattern(), null, sources);
        if (said && sources.isEmpty()) {
            return null;
        }
        // "is suspicious of Peru", beside "is suspicious of the plan": a doubt, and nobody is blamed
        boolean nobody = match.pattern().actorOnly() && targets.stream().noneMatch(Argument::actor);
        if (targets.isEmpty() || nobody || senses.isOfPrivateLife(sources, targets)) {
            return null;
        }
        used.mark(adjective, match);
        return new Coded(
                match.pattern().type(),
                match.pattern().mode(),
                match.pattern().cameo(),
                adjective,
                adjective,
                sources,
                targets,
                null,
                0.6,
                List.of("pattern: " + match.pattern().line() + " (adjective)"));
    }
}

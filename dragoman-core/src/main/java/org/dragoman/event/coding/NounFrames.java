package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Roles;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Makes an event of a noun and the pattern that fits it: finds its source and its target in the phrase around it. */
final class NounFrames {
    private static final Set<String> DYING = Set.of("die", "perish");

    private static final Set<String> BECOMING = Set.of("become", "remain", "stay");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final NounTargets directed;
    private final Lexicon lexicon;
    private final Used used;
    private final Senses senses;

    NounFrames(
            Clauses clauses,
            Arguments arguments,
            Roles roles,
            NounTargets directed,
            Lexicon lexicon,
            Used used,
            Senses senses) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = roles;
        this.directed = directed;
        this.lexicon = lexicon;
        this.used = used;
        this.senses = senses;
    }

    /** The event that a noun names, with those whom the phrase around it tells; null where it only speaks in figures. */
    @Nullable
    Coded noun(Token noun, PatternMatcher.Match match, @Nullable Token governor) {
        Pattern pattern = match.pattern();
        List<Argument> sources = new ArrayList<>();
        List<Argument> targets = new ArrayList<>();
        Token above = governor != null ? governor : noun.is("nsubj") ? sentence.head(noun) : null;
        for (String link : List.of("between", "among")) {
            // "the trip between Lima and Cusco": a way, and no visit
            if (pattern.target().contains(link)
                    || link.equals("between") && !pattern.mode().equals("visit")) {
                List<Token> sides = new ArrayList<>(clauses.governed(noun, link));
                // "an inquiry into contacts between Peru and Chile": the contacts are between them
                boolean mutual = Completion.MUTUAL.contains(pattern.type())
                        || pattern.target().contains(link);
                sides.removeIf(side -> !mutual && side.head() != noun.index());
                if (sides.isEmpty() && above != null) {
                    sides = clauses.governed(above, link);
                }
                List<Argument> both = sides.isEmpty() ? List.of() : arguments.actors(clauses.conjuncts(sides.get(0)));
                if (!both.isEmpty() && both.get(0).isGroup() && !pattern.mode().equals("mediate")) {
                    // "a call between the two leaders": the sides are told apart when the report is written
                    sources.add(both.get(0));
                } else if (!both.isEmpty() && pattern.mode().equals("mediate")) {
                    targets.addAll(both);
                } else if (both.size() > 1 && pattern.type() == Plover.THREATEN) {
                    // "a conspiracy between Peru and the rebels": not against each other
                    sources.addAll(both);
                } else if (both.size() > 1) {
                    sources.add(both.get(0));
                    targets.addAll(both.subList(1, both.size()));
                } else if (!both.isEmpty()) {
                    targets.addAll(both);
                }
            }
        }
        // "it is our fight": says what something is, and tells of no fight
        if (senses.isOnlyCalledSo(noun, pattern) || senses.isStatement(noun)) {
            return null;
        }
        // "is under investigation", "are in custody": the subject suffers it
        boolean in = sentence.has(noun, "cop") && clauses.hasCase(noun, "in");
        // "is in breach of the accord": the subject does it
        // "are on strike"
        boolean on = sentence.has(noun, "cop") && clauses.hasCase(noun, "on");
        boolean done = on || in && sentence.children(noun, "nmod").stream().anyMatch(c -> clauses.hasCase(c, "of"));
        if (done && targets.isEmpty()) {
            sources.addAll(roles.acting(noun));
            if (sources.isEmpty()) {
                return null;
            }
        }
        boolean suffered = sentence.has(noun, "cop") && clauses.hasCase(noun, "under") || in && !done;
        if (suffered && targets.isEmpty()) {
            targets.addAll(roles.acting(noun));
            sources.addAll(roles.sources(noun, pattern).stream()
                    .filter(s -> targets.stream().noneMatch(t -> s.isSame(t)))
                    .toList());
        }
        // "ordered the sailors' release": they are released, they do not release
        if (governor != null
                && governor.isVerb()
                && targets.isEmpty()
                && pattern.target().contains("of")
                && !roles.acting(governor).isEmpty()) {
            targets.addAll(roles.own(noun, "poss"));
        }
        if (sources.isEmpty() && targets.isEmpty()) {
            // "Peru is the largest donor to Chile", beside "is in custody"
            boolean predicate = sentence.has(noun, "cop") && !sentence.has(noun, "case");
            // "called it a lawsuit": the one who says so does not sue
            sources.addAll(predicate ? arguments.doers(clauses.subjects(noun)) : List.of());
            // "Peru stays a donor to Chile"
            Token verb = noun.is("xcomp") || noun.is("obj") ? sentence.head(noun) : null;
            if (verb != null && BECOMING.contains(verb.lemma())) {
                sources.addAll(arguments.doers(clauses.subjects(verb)));
            }
        }
        if (sources.isEmpty() && targets.isEmpty()) {
            sources.addAll(roles.sources(noun, pattern));
        }
        if (sources.isEmpty() && targets.isEmpty()) {
            sources.addAll(roles.sourcesAround(noun, match.words(), above));
        }
        // "four soldiers died in an ambush by rebels"
        Token fatal = sentence.head(noun);
        if (targets.isEmpty()
                && pattern.type() == Plover.ASSAULT
                && noun.is("obl")
                && clauses.hasCase(noun, "in")
                && fatal != null
                && DYING.contains(fatal.lemma())) {
            targets.addAll(roles.acting(fatal));
            sources.addAll(sources.isEmpty() ? arguments.actors(clauses.governed(fatal, "by")) : List.of());
        }
        // "walked out in protest at the ruling"
        Token above0 = sentence.head(noun);
        if (sources.isEmpty() && pattern.type() == Plover.PROTEST && clauses.hasCase(noun, "in") && above0 != null) {
            List<Argument> walking = above0.isVerb() ? roles.acting(above0) : List.of();
            // "sewed their lips shut in protest": the phrase belongs to a word below the verb
            Token over = walking.isEmpty() && !above0.is("nmod") ? sentence.head(above0) : null;
            sources.addAll(over != null && over.isVerb() ? roles.acting(over) : walking);
        }
        if (targets.isEmpty()
                && !(sources.size() == 1 && sources.get(0).isGroup() && Completion.MUTUAL.contains(pattern.type()))) {
            targets.addAll(directed.of(noun, pattern, governor, sources));
        }
        sources.retainAll(senses.withoutPlaces(pattern, List.copyOf(sources)));
        if (sources.isEmpty() && !targets.isEmpty()) {
            List<Argument> found = List.copyOf(targets);
            sources.addAll(beside(noun).stream()
                    .filter(s -> found.stream().noneMatch(t -> s.isSame(t)))
                    .toList());
        }
        used.mark(noun, match);
        // "an invasion of privacy by the company"
        if (pattern.type() == Plover.ASSAULT && senses.isOfNotion(noun)) {
            return null;
        }
        // "the release of the letters of the premier"
        boolean published = pattern.mode().equals("release")
                && !clauses.governed(noun, "of").isEmpty()
                && targets.stream().noneMatch(Argument::isThemselves);
        if (published || senses.isFigurative(pattern, targets) || Senses.isCampaign(pattern, sources, targets)) {
            return null;
        }
        if (senses.isAttackOfWords(noun, pattern, sources, targets)) {
            return new Coded(
                    Plover.ACCUSE,
                    "disapprove",
                    "111",
                    noun,
                    noun,
                    sources,
                    targets,
                    null,
                    0.65,
                    List.of("pattern: " + pattern.line() + " (noun) in words"));
        }
        boolean search = senses.isSearch(noun, pattern, sources);
        return new Coded(
                search ? Plover.COERCE : pattern.type(),
                search ? "seize" : pattern.mode(),
                search ? "171" : pattern.cameo(),
                noun,
                noun,
                sources,
                targets,
                null,
                pattern.isSpecific() ? 0.75 : 0.65,
                List.of("pattern: " + pattern.line() + " (noun) " + pattern.type() + "/" + pattern.mode()));
    }

    /**
     * "the attack of the rebels on the town": where another phrase tells the target, the one after "of" acts; "the seizure
     * of the port by rebels": the parser gives the one who acts to the port.
     */
    private List<Argument> beside(Token noun) {
        List<Argument> doers = arguments.actors(clauses.governed(noun, "by"));
        if (!doers.isEmpty()) {
            return doers;
        }
        for (Token child : sentence.children(noun, "nmod")) {
            if (clauses.hasCase(child, "of")
                    && lexicon.patterns("noun", child.lemma()).isEmpty()) {
                List<Argument> by = roles.own(child, "by");
                return by.isEmpty() ? arguments.doers(clauses.conjuncts(child)) : by;
            }
        }
        return List.of();
    }
}

package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence: patterns, the operators above them, and who fills their places. */
final class Coder {
    private static final int DEPTH = 5;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final Completion completion;
    private final PatternMatcher matcher;
    private final Lexicon lexicon;
    private final Effects effects;
    private final Moods moods;
    private final boolean strict;
    private final boolean[] used;
    private final @Nullable Selection selection;

    /** A coder for records: only events whose source is known, and whose target, where there is one, can be acted on. */
    Coder(Clauses clauses, Arguments arguments, Lexicon lexicon, Ontology ontology) {
        this(clauses, arguments, lexicon, ontology, true, new Selection(lexicon));
    }

    /** @param strict whether events without a source, or of words common in other senses, are left out */
    Coder(Clauses clauses, Arguments arguments, Lexicon lexicon, Ontology ontology, boolean strict) {
        this(clauses, arguments, lexicon, ontology, strict, null);
    }

    private Coder(
            Clauses clauses,
            Arguments arguments,
            Lexicon lexicon,
            Ontology ontology,
            boolean strict,
            @Nullable Selection selection) {
        this.selection = selection;
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = new Roles(clauses, arguments);
        this.completion = new Completion(clauses, roles);
        this.matcher = new PatternMatcher(clauses, lexicon);
        this.lexicon = lexicon;
        this.effects = new Effects(ontology);
        this.moods = new Moods(clauses);
        this.strict = strict;
        this.used = new boolean[sentence.size()];
    }

    /** The events of the sentence, outermost first. */
    List<Coded> events() {
        List<Token> order = new ArrayList<>(sentence.tokens());
        order.sort(Comparator.comparingInt(this::depth).thenComparingInt(Token::index));
        List<Coded> found = new ArrayList<>();
        for (Token token : order) {
            if (used[token.index()]) {
                continue;
            }
            List<Coded> coded = new ArrayList<>();
            Coded demand = token.isVerb() ? obligation(token) : null;
            if (demand != null) {
                coded.add(demand);
            } else {
                Coded one = code(token, null, 0);
                if (one != null) {
                    coded.addAll(moods.apply(one, effects));
                }
            }
            for (Coded event : coded) {
                Coded complete = strict ? completion.complete(event) : event;
                if (complete != null && selection != null) {
                    complete = selection.select(complete);
                }
                if (complete != null) {
                    found.add(complete);
                }
            }
        }
        return found;
    }

    /** For a sentence without reports: the patterns that fit, and what each lacked. */
    List<String> nearest() {
        List<String> lines = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String part = token.isVerb() ? "verb" : token.isNoun() ? "noun" : "adjective";
            PatternMatcher.Match match = matcher.best(part, token);
            if (match != null) {
                List<Argument> sources = token.isVerb() ? roles.acting(token) : roles.sources(token, match.pattern());
                lines.add("  near: \"" + token.text() + "\" fits "
                        + match.pattern().line() + " ("
                        + match.pattern().type() + ") but has no "
                        + (sources.isEmpty() ? "source who can act" : "target"));
            } else if (!lexicon.patterns(part, token.lemma()).isEmpty()) {
                lines.add("  near: \"" + token.text() + "\" is in the lexicon, but none of its patterns fits here");
            }
        }
        if (lines.isEmpty()) {
            lines.add("  no word of this sentence is in the lexicon");
        }
        return lines;
    }

    private int depth(Token token) {
        int depth = 0;
        for (Token at = sentence.head(token); at != null && depth <= sentence.size(); at = sentence.head(at)) {
            depth++;
        }
        return depth;
    }

    /** The event named at a word, null where it names none. */
    private @Nullable Coded code(Token token, @Nullable Token governor, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        boolean nominal = token.isNoun() || (token.isVerb() && isNominal(token));
        if (token.isVerb() && !nominal) {
            return verb(token, depth);
        }
        if (nominal) {
            return noun(token, governor, depth);
        }
        return token.tag().startsWith("JJ") ? adjective(token, depth) : null;
    }

    /** "carried out two air strikes": tagged a verb, but it stands where only a noun can. */
    private boolean isNominal(Token token) {
        return (token.is("obj") || token.is("obl") || token.is("nmod"))
                && sentence.children(token).stream()
                        .anyMatch(c -> c.is("det") || c.is("compound") || c.is("nummod") || c.is("amod"));
    }

    private @Nullable Coded verb(Token verb, int depth) {
        PatternMatcher.Match match = matcher.best("verb", verb);
        if (match != null
                && (match.pattern().object() != null || match.pattern().after().size() > 1)) {
            return fromVerb(verb, match);
        }
        Coded operated = operate(verb, "verb", null, depth);
        if (operated != null) {
            return operated;
        }
        // "is trying to sell" is no trial
        if (match != null
                && !match.pattern().isSpecific()
                && match.pattern().target().get(0).equals("obj")
                && clauses.objects(verb).isEmpty()
                && sentence.children(verb).stream().anyMatch(c -> c.is("xcomp") && clauses.isInfinitive(c))) {
            return null;
        }
        if (match == null || verb.is("amod") && clauses.subjects(verb).isEmpty()) {
            return null;
        }
        return fromVerb(verb, match);
    }

    private @Nullable Coded fromVerb(Token verb, PatternMatcher.Match match) {
        Pattern pattern = match.pattern();
        if (verb.lemma().equals("call")
                && !pattern.isSpecific()
                && sentence.children(verb).stream().anyMatch(c -> (c.is("xcomp") || c.is("ccomp")) && !c.isVerb())) {
            return null;
        }
        List<Argument> sources = roles.acting(verb);
        List<Argument> targets = roles.targets(verb, pattern, match.object(), sources);
        boolean mutual = Completion.MUTUAL.contains(pattern.type())
                && (sources.size() > 1 || (sources.size() == 1 && Roles.isGroup(sources.get(0))));
        if (strict && pattern.actorOnly() && !mutual && targets.stream().noneMatch(Argument::actor)) {
            return null;
        }
        if (pattern.line().equals("call") && sources.stream().allMatch(Roles::isState)) {
            return null;
        }
        boolean talking = pattern.mode().equals("talks") && targets.isEmpty() && pattern.object() == null;
        if (talking && sources.stream().allMatch(Roles::isState)) {
            return null;
        }
        double confidence = pattern.isSpecific() ? 0.8 : 0.7;
        if (sources.isEmpty() && clauses.passive(verb)) {
            // "was arrested in Lima": the one who did it is told by the place alone
            sources = arguments.actors(clauses.governed(verb, "in"));
            sources = sources.stream().filter(s -> s.head().isProper()).limit(1).toList();
            confidence = 0.5;
        }
        mark(verb, match);
        for (Token child : sentence.children(verb)) {
            if (child.is("obj") && child.isNoun() || child.is("nsubj:pass")) {
                used[child.index()] = true;
            }
            if (lexicon.operators("verb", verb.lemma()).stream().anyMatch(o -> o.effect() == Operator.Effect.ACCUSE)
                    && (child.is("advcl") || child.is("ccomp") || child.is("xcomp"))) {
                sentence.subtree(child).forEach(t -> used[t.index()] = true);
            }
        }
        return new Coded(
                pattern.type(),
                pattern.mode(),
                pattern.cameo(),
                verb,
                verb,
                sources,
                targets,
                null,
                confidence,
                List.of("pattern: " + pattern.line() + " (verb) " + pattern.type() + "/" + pattern.mode()));
    }

    private void mark(Token head, PatternMatcher.Match match) {
        used[head.index()] = true;
        for (Token word : match.words()) {
            used[word.index()] = true;
        }
        if (match.object() != null) {
            used[match.object().index()] = true;
        }
    }

    private @Nullable Coded noun(Token noun, @Nullable Token governor, int depth) {
        if (noun.isProper() && noun.index() > 0 && (governor == null || !governor.isVerb())) {
            return null;
        }
        PatternMatcher.Match match = matcher.best("noun", noun);
        if (match == null || !match.pattern().isSpecific()) {
            Coded operated = operate(noun, "noun", governor, depth);
            if (operated != null) {
                return operated;
            }
        }
        if (match == null) {
            return null;
        }
        Pattern pattern = match.pattern();
        List<Argument> sources = new ArrayList<>();
        List<Argument> targets = new ArrayList<>();
        Token above = governor != null ? governor : noun.is("nsubj") ? sentence.head(noun) : null;
        for (String link : List.of("between", "among")) {
            if (pattern.target().contains(link) || link.equals("between")) {
                List<Token> sides = clauses.governed(noun, link);
                if (sides.isEmpty() && above != null) {
                    sides = clauses.governed(above, link);
                }
                List<Argument> both = sides.isEmpty() ? List.of() : arguments.actors(clauses.conjuncts(sides.get(0)));
                if (!both.isEmpty()
                        && Roles.isGroup(both.get(0))
                        && !pattern.mode().equals("mediate")) {
                    // "a call between the two leaders": the sides are told apart when the report is written
                    sources.add(both.get(0));
                } else if (!both.isEmpty() && pattern.mode().equals("mediate")) {
                    targets.addAll(both);
                } else if (both.size() > 1) {
                    sources.add(both.get(0));
                    targets.addAll(both.subList(1, both.size()));
                } else if (!both.isEmpty()) {
                    targets.addAll(both);
                }
            }
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
            sources.addAll(roles.sources(noun, pattern));
        }
        if (targets.isEmpty()
                && !(sources.size() == 1
                        && Roles.isGroup(sources.get(0))
                        && Completion.MUTUAL.contains(pattern.type()))) {
            targets.addAll(roles.nounTargets(noun, pattern, governor, sources));
        }
        mark(noun, match);
        return new Coded(
                pattern.type(),
                pattern.mode(),
                pattern.cameo(),
                noun,
                noun,
                sources,
                targets,
                null,
                pattern.isSpecific() ? 0.75 : 0.65,
                List.of("pattern: " + pattern.line() + " (noun) " + pattern.type() + "/" + pattern.mode()));
    }

    private @Nullable Coded adjective(Token adjective, int depth) {
        Coded operated = operate(adjective, "adjective", null, depth);
        if (operated != null) {
            return operated;
        }
        PatternMatcher.Match match = matcher.best("adjective", adjective);
        if (match == null || !sentence.has(adjective, "cop")) {
            return null;
        }
        List<Argument> sources = roles.acting(adjective);
        List<Argument> targets = roles.targets(adjective, match.pattern(), null, sources);
        if (targets.isEmpty()) {
            return null;
        }
        mark(adjective, match);
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

    /** An operator with the event it takes: "agreed to send aid", "a halt to the raids". */
    private @Nullable Coded operate(Token token, String part, @Nullable Token governor, int depth) {
        List<Operator> operators = lexicon.operators(part, token.lemma());
        if (operators.isEmpty()) {
            return null;
        }
        Token clause = complement(token);
        for (Operator operator : operators) {
            String link = operator.after().isEmpty()
                    ? ""
                    : operator.after().get(operator.after().size() - 1);
            if (!operator.after().isEmpty() && matcher.follow(token, operator.after(), false) == null) {
                continue;
            }
            boolean prepositional = Pattern.isLink(link);
            boolean nominal = operator.effect() == Operator.Effect.DO
                    || operator.effect() == Operator.Effect.STOP
                    || operator.effect() == Operator.Effect.CANCEL;
            if (nominal
                    && clause != null
                    && part.equals("verb")
                    && !clauses.objects(token).isEmpty()
                    && !prepositional) {
                Coded result = operateNouns(operator, token, part, link, governor, depth);
                if (result != null) {
                    return result;
                }
            }
            if (clause != null
                    && operator.effect() != Operator.Effect.UNDERGO
                    && !(prepositional && !link.equals("on") && !link.equals("to") && !link.equals("for"))) {
                Coded inner = code(clause, null, depth + 1);
                Coded result = apply(operator, token, part, clause, inner, governor);
                if (result != null) {
                    return result;
                }
                continue;
            }
            Coded result = operateNouns(operator, token, part, link, governor, depth);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    private @Nullable Coded operateNouns(
            Operator operator, Token token, String part, String link, @Nullable Token governor, int depth) {
        boolean prepositional = Pattern.isLink(link);
        List<Token> nouns = new ArrayList<>();
        if (part.equals("noun")) {
            for (String preposition : List.of("of", "to", "for", "on", "in", "against")) {
                for (Token child : sentence.children(token)) {
                    if (child.is("nmod") && clauses.hasCase(child, preposition)) {
                        nouns.add(child);
                    }
                }
            }
        } else if (prepositional) {
            nouns.addAll(clauses.governed(token, link));
        } else {
            nouns.addAll(clauses.objects(token));
        }
        for (Token noun : nouns) {
            if (!(noun.isNoun() || isNominal(noun)) || noun.equals(token)) {
                continue;
            }
            Token event = Nouns.counts(noun) && !clauses.governed(noun, "of").isEmpty()
                    ? clauses.governed(noun, "of").get(0)
                    : noun;
            Coded inner = noun(event, token, depth + 1);
            if (inner == null) {
                continue;
            }
            Coded result = apply(operator, token, part, event, inner, governor);
            if (result != null) {
                used[noun.index()] = true;
                return result;
            }
        }
        return null;
    }

    /** The clause a word takes: "agreed <em>to send</em>", "refrained <em>from shelling</em>". */
    private @Nullable Token complement(Token token) {
        for (Token child : sentence.children(token)) {
            if (child.is("xcomp") && (child.isVerb() || child.tag().startsWith("JJ") || sentence.has(child, "cop"))) {
                return child;
            }
        }
        for (Token child : sentence.children(token)) {
            if (child.is("ccomp") && child.index() > token.index() && (child.isVerb() || sentence.has(child, "cop"))) {
                return child;
            }
        }
        for (Token child : sentence.children(token)) {
            if ((child.is("advcl") || child.is("acl"))
                    && child.isVerb()
                    && child.index() > token.index()
                    && sentence.children(child).stream().anyMatch(c -> c.is("mark") && isComplementMark(c))) {
                return child;
            }
        }
        // "denied having shelled": the parser does not know the relation
        for (Token child : sentence.children(token)) {
            if (child.is("dep")
                    && child.isVerb()
                    && child.index() > token.index()
                    && (child.tag().equals("VBG")
                            || sentence.children(child, "aux").stream()
                                    .anyMatch(a -> a.tag().equals("VBG")))) {
                return child;
            }
        }
        return null;
    }

    private static boolean isComplementMark(Token mark) {
        return switch (Clauses.lower(mark)) {
            case "to", "from", "of", "in", "on", "against", "that" -> true;
            default -> false;
        };
    }

    private @Nullable Coded apply(
            Operator operator,
            Token token,
            String part,
            Token complement,
            @Nullable Coded inner,
            @Nullable Token governor) {
        Plover type = effects.type(operator, inner == null ? null : inner.type(), complement.isNoun());
        if (type == null) {
            return null;
        }
        List<Argument> subjects = part.equals("noun") ? roles.holder(token, governor) : roles.acting(token);
        List<Argument> sources = subjects;
        List<Argument> targets = inner == null ? List.of() : inner.targets();
        boolean verbal = complement.isVerb() || sentence.has(complement, "cop");
        switch (operator.effect()) {
            case UNDERGO -> {
                if (inner == null) {
                    return null;
                }
                targets = subjects;
                sources = inner.sources();
                for (String link : List.of("from", "by")) {
                    if (sources.isEmpty()) {
                        sources = arguments.actors(clauses.governed(token, link));
                    }
                }
                if (sources.isEmpty()) {
                    sources = inner.targets();
                }
            }
            case DEMAND, ALLOW, FORCE, THREATEN -> {
                List<Argument> addressed = new ArrayList<>(arguments.of(clauses.receivers(token)));
                if (verbal) {
                    for (Token object : clauses.objects(token)) {
                        addressed.addAll(arguments.of(List.of(object)));
                    }
                    if (addressed.isEmpty() && operator.effect() != Operator.Effect.THREATEN) {
                        for (Token subject : sentence.children(complement, "nsubj")) {
                            addressed.addAll(arguments.of(clauses.conjuncts(subject)));
                        }
                    }
                    for (String link : operator.effect() == Operator.Effect.THREATEN
                            ? List.<String>of()
                            : List.of("on", "to", "for", "with")) {
                        if (addressed.isEmpty()) {
                            addressed.addAll(arguments.actors(clauses.governed(token, link)));
                        }
                    }
                } else if (inner != null && operator.effect() != Operator.Effect.THREATEN) {
                    addressed.addAll(inner.sources());
                    for (String link : List.of("from", "to", "on", "upon")) {
                        if (addressed.isEmpty()) {
                            addressed.addAll(arguments.actors(clauses.governed(token, link)));
                        }
                    }
                }
                addressed.removeIf(a -> subjects.stream().anyMatch(s -> Roles.same(s, a)));
                if (!addressed.isEmpty()) {
                    targets = addressed;
                }
            }
            default -> {
                // "rejected Peru's proposal": it is Peru that is rejected
                boolean turnedDown = operator.effect() == Operator.Effect.REFUSE
                        || operator.effect() == Operator.Effect.CANCEL
                        || operator.effect() == Operator.Effect.DENY;
                if (turnedDown && verbal) {
                    List<Argument> owners = arguments.actors(clauses.objects(token)).stream()
                            .filter(o -> subjects.stream().noneMatch(s -> Roles.same(s, o)))
                            .toList();
                    targets = owners.isEmpty() ? targets : owners;
                }
                if (turnedDown && !verbal && inner != null) {
                    List<Argument> owners = inner.sources().stream()
                            .filter(o -> subjects.stream().noneMatch(s -> Roles.same(s, o)))
                            .toList();
                    targets = owners.isEmpty() ? targets : owners;
                }
                if (sources.isEmpty()
                        && inner != null
                        && (operator.effect() == Operator.Effect.DO || !part.equals("verb"))) {
                    sources = inner.sources();
                }
                // "a meeting of the two": the subject is the host's or the speaker's, not a side
                if (operator.effect() == Operator.Effect.PROMISE || operator.effect() == Operator.Effect.REFUSE) {
                    List<Argument> with = arguments.actors(clauses.governed(token, "with"));
                    if (!with.isEmpty() && targets.isEmpty()) {
                        targets = with;
                    }
                }
            }
        }
        List<Argument> acting = sources;
        List<Argument> kept = new ArrayList<>(targets);
        kept.removeIf(t -> acting.stream().anyMatch(s -> Roles.same(s, t)));
        if (kept.isEmpty() && operator.effect() == Operator.Effect.DO && !verbal) {
            kept.addAll(roles.purpose(token, complement, acting));
        }
        if (kept.isEmpty() && operator.effect() != Operator.Effect.DO) {
            kept.addAll(roles.nearby(complement, token, acting));
        }
        used[token.index()] = true;
        used[complement.index()] = true;
        List<String> because = new ArrayList<>(inner == null ? List.of() : inner.because());
        because.add("operator: " + operator.line() + " (" + part + ") "
                + operator.effect().name().toLowerCase(Locale.ROOT)
                + (inner == null || inner.type() == type ? "" : ": " + inner.type() + " becomes " + type));
        Coded unchanged = inner != null && inner.type() == type ? inner : null;
        return new Coded(
                type,
                unchanged != null ? unchanged.mode() : effects.mode(operator, type, inner),
                unchanged != null ? unchanged.cameo() : effects.cameo(type, inner),
                unchanged == null ? token : unchanged.trigger(),
                token,
                sources,
                kept,
                inner,
                inner == null ? 0.6 : inner.confidence(),
                because);
    }

    /** "Peru said that Chile must withdraw": a demand. */
    private @Nullable Coded obligation(Token verb) {
        boolean must = sentence.children(verb).stream()
                .anyMatch(c -> c.is("aux")
                        && (Clauses.lower(c).equals("must") || Clauses.lower(c).equals("should")));
        Token speech = sentence.head(verb);
        if (!must || speech == null || !verb.is("ccomp") || !moods.isSpeech(speech)) {
            return null;
        }
        List<Argument> sources = arguments.actors(clauses.subjects(speech));
        List<Argument> targets = new ArrayList<>();
        for (Token subject : sentence.children(verb, "nsubj")) {
            targets.addAll(arguments.of(clauses.conjuncts(subject)));
        }
        targets.removeIf(t -> sources.stream().anyMatch(s -> Roles.same(s, t)));
        if (sources.isEmpty() || targets.isEmpty()) {
            return null;
        }
        used[verb.index()] = true;
        Coded inner = code(verb, null, 1);
        return new Coded(
                Plover.DEMAND,
                "demand",
                effects.cameo(Plover.DEMAND, inner),
                verb,
                speech,
                sources,
                targets,
                inner,
                0.7,
                List.of("what someone else must do, said by the source"));
    }
}

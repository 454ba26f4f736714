package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence: patterns, the operators above them, and who fills their places. */
final class Coder {
    private static final int DEPTH = 5;
    private static final Set<Plover> MUTUAL =
            Set.of(Plover.CONSULT, Plover.SUPPORT, Plover.COOPERATE, Plover.AGREE, Plover.REJECT, Plover.ASSAULT);

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final PatternMatcher matcher;
    private final Lexicon lexicon;
    private final Effects effects;
    private final Moods moods;
    private final boolean[] used;

    Coder(Clauses clauses, Arguments arguments, Lexicon lexicon, Ontology ontology) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.matcher = new PatternMatcher(clauses, lexicon);
        this.lexicon = lexicon;
        this.effects = new Effects(ontology);
        this.moods = new Moods(clauses);
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
                Coded complete = complete(event);
                if (complete != null) {
                    found.add(complete);
                }
            }
        }
        return found;
    }

    private int depth(Token token) {
        int depth = 0;
        for (Token at = sentence.head(token); at != null && depth <= sentence.size(); at = sentence.head(at)) {
            depth++;
        }
        return depth;
    }

    /** Fills what can be filled from the sentence around, and drops what has no source. */
    private @Nullable Coded complete(Coded event) {
        List<Argument> sources =
                event.sources().stream().filter(Argument::actor).toList();
        List<Argument> targets = event.targets().stream()
                .filter(t -> event.sources().stream().noneMatch(s -> same(s, t)))
                .toList();
        if (targets.isEmpty() && sources.size() > 1 && MUTUAL.contains(event.type())) {
            targets = sources.subList(1, sources.size());
            sources = sources.subList(0, 1);
        }
        boolean nominal = !event.anchor().isVerb() && !sentence.has(event.anchor(), "cop");
        if (sources.isEmpty() || (nominal && targets.isEmpty())) {
            return null;
        }
        return event.between(sources, targets);
    }

    static boolean same(Argument a, Argument b) {
        if (a.mention() != null && b.mention() != null) {
            return a.mention().actor().equals(b.mention().actor());
        }
        return a.head().equals(b.head());
    }

    /** The event named at a word, null where it names none. */
    private @Nullable Coded code(Token token, @Nullable Token governor, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        if (token.isVerb()) {
            return verb(token, depth);
        }
        if (token.isNoun()) {
            return noun(token, governor, depth);
        }
        return token.tag().startsWith("JJ") ? adjective(token, depth) : null;
    }

    private @Nullable Coded verb(Token verb, int depth) {
        PatternMatcher.Match match = matcher.best("verb", verb);
        if (match != null && match.pattern().isSpecific() && match.pattern().object() != null) {
            return fromVerb(verb, match);
        }
        Coded operated = operate(verb, "verb", null, depth);
        if (operated != null) {
            return operated;
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
        List<Argument> sources = arguments.actors(clauses.subjects(verb));
        List<Argument> targets = targets(verb, pattern, match.object(), sources);
        boolean mutual = sources.size() > 1 && MUTUAL.contains(pattern.type());
        if (pattern.actorOnly() && !mutual && targets.stream().noneMatch(Argument::actor)) {
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

    private List<Argument> targets(Token verb, Pattern pattern, @Nullable Token object, List<Argument> sources) {
        List<Argument> thing = List.of();
        for (String place : pattern.target()) {
            List<Token> heads = switch (place) {
                case "subj" -> clauses.objects(verb);
                case "obj" -> clauses.objects(verb);
                case "iobj" -> clauses.receivers(verb);
                case "comp" -> complementSubjects(verb);
                default -> {
                    List<Token> all = new ArrayList<>(clauses.governed(verb, place));
                    if (object != null) {
                        clauses.governed(object, place).stream()
                                .filter(t -> !all.contains(t))
                                .forEach(all::add);
                    }
                    yield all;
                }
            };
            List<Argument> found = new ArrayList<>();
            for (Token head : heads) {
                if (Pattern.isLink(place)) {
                    found.addAll(arguments.of(clauses.conjuncts(head)));
                    if (found.stream().anyMatch(Argument::actor)) {
                        break;
                    }
                } else {
                    found.addAll(arguments.of(List.of(head)));
                }
            }
            found.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
            List<Argument> actors = found.stream().filter(Argument::actor).toList();
            if (!actors.isEmpty()) {
                return actors;
            }
            if (thing.isEmpty()
                    && !found.isEmpty()
                    && (object == null || !found.get(0).head().equals(object) || place.equals("obj"))) {
                thing = List.copyOf(found);
            }
        }
        return thing;
    }

    private List<Token> complementSubjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.is("ccomp")) {
                for (Token subject : sentence.children(child, "nsubj")) {
                    found.addAll(clauses.conjuncts(subject));
                }
            }
        }
        return found;
    }

    private @Nullable Coded noun(Token noun, @Nullable Token governor, int depth) {
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
        for (String link : List.of("between", "among")) {
            if (pattern.target().contains(link) || link.equals("between")) {
                List<Token> sides = clauses.governed(noun, link);
                if (sides.isEmpty() && governor != null) {
                    sides = clauses.governed(governor, link);
                }
                List<Argument> both = sides.isEmpty() ? List.of() : arguments.actors(clauses.conjuncts(sides.get(0)));
                if (!both.isEmpty() && pattern.mode().equals("mediate")) {
                    targets.addAll(both);
                } else if (both.size() > 1) {
                    sources.add(both.get(0));
                    targets.addAll(both.subList(1, both.size()));
                } else if (!both.isEmpty()) {
                    targets.addAll(both);
                }
            }
        }
        if (sources.isEmpty()) {
            sources.addAll(sources(noun, pattern));
        }
        if (targets.isEmpty()) {
            targets.addAll(nounTargets(noun, pattern, governor, sources));
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

    /** Who does what a noun says: "Peru's visit", "a visit by Peru", "a Peruvian visit". */
    private List<Argument> sources(Token noun, Pattern pattern) {
        for (String place : pattern.source()) {
            if (place.equals("of") && pattern.target().contains("of")) {
                continue;
            }
            List<Argument> found = own(noun, place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Argument> own(Token noun, String place) {
        List<Token> heads = new ArrayList<>();
        switch (place) {
            case "poss" -> sentence.children(noun, "nmod:poss").forEach(t -> heads.addAll(clauses.conjuncts(t)));
            case "pre" -> {
                for (Token child : sentence.children(noun)) {
                    Argument self = child.is("compound") || child.is("amod") ? arguments.self(child) : null;
                    if (self != null) {
                        return List.of(self);
                    }
                }
            }
            default -> {
                for (Token child : sentence.children(noun)) {
                    if (child.is("nmod") && clauses.hasCase(child, place) && !Clauses.isTime(child)) {
                        heads.addAll(clauses.conjuncts(child));
                    }
                }
            }
        }
        return arguments.actors(heads);
    }

    private List<Argument> nounTargets(Token noun, Pattern pattern, @Nullable Token governor, List<Argument> sources) {
        List<Argument> thing = List.of();
        for (String place : pattern.target()) {
            List<Token> heads = new ArrayList<>(clauses.governed(noun, place));
            if (governor != null) {
                for (Token head : clauses.governed(governor, place)) {
                    if (!heads.contains(head) && head.index() > Math.min(noun.index(), governor.index())) {
                        heads.add(head);
                    }
                }
            }
            for (Token head : heads) {
                List<Argument> found = new ArrayList<>(arguments.of(clauses.conjuncts(head)));
                found.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
                if (found.stream().anyMatch(Argument::actor)) {
                    return found.stream().filter(Argument::actor).toList();
                }
                if (thing.isEmpty()) {
                    thing = found;
                }
            }
        }
        if (thing.isEmpty()) {
            List<Argument> before = new ArrayList<>(own(noun, "pre"));
            before.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
            return before;
        }
        return thing;
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
        List<Argument> sources = arguments.actors(clauses.subjects(adjective));
        List<Argument> targets = targets(adjective, match.pattern(), null, sources);
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
                if (!noun.isNoun() || noun.equals(token)) {
                    continue;
                }
                Token event =
                        Nouns.counts(noun) && !clauses.governed(noun, "of").isEmpty()
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
        Plover type = effects.type(operator, inner == null ? null : inner.type());
        if (type == null) {
            return null;
        }
        List<Argument> subjects =
                part.equals("noun") ? holder(token, governor) : arguments.actors(clauses.subjects(token));
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
            case DEMAND, ALLOW, FORCE -> {
                List<Argument> addressed = new ArrayList<>(arguments.of(clauses.receivers(token)));
                if (verbal) {
                    for (Token object : clauses.objects(token)) {
                        addressed.addAll(arguments.of(List.of(object)));
                    }
                    if (addressed.isEmpty()) {
                        for (Token subject : sentence.children(complement, "nsubj")) {
                            addressed.addAll(arguments.of(clauses.conjuncts(subject)));
                        }
                    }
                    for (String link : List.of("on", "to", "for", "with")) {
                        if (addressed.isEmpty()) {
                            addressed.addAll(arguments.actors(clauses.governed(token, link)));
                        }
                    }
                } else if (inner != null) {
                    addressed.addAll(inner.sources());
                    for (String link : List.of("from", "to", "on", "upon")) {
                        if (addressed.isEmpty()) {
                            addressed.addAll(arguments.actors(clauses.governed(token, link)));
                        }
                    }
                }
                addressed.removeIf(a -> subjects.stream().anyMatch(s -> same(s, a)));
                if (!addressed.isEmpty()) {
                    targets = addressed;
                }
            }
            default -> {
                // "rejected Peru's proposal": it is Peru that is rejected
                boolean turnedDown = operator.effect() == Operator.Effect.REFUSE
                        || operator.effect() == Operator.Effect.CANCEL
                        || operator.effect() == Operator.Effect.DENY;
                if (turnedDown && !verbal && inner != null) {
                    List<Argument> owners = inner.sources().stream()
                            .filter(o -> subjects.stream().noneMatch(s -> same(s, o)))
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
        kept.removeIf(t -> acting.stream().anyMatch(s -> same(s, t)));
        if (kept.isEmpty() && operator.effect() != Operator.Effect.DO) {
            kept.addAll(nearby(complement, token, acting));
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

    /** Who holds a promise, threat or demand that is a noun: "Peru's threat", "Peru made a threat". */
    private List<Argument> holder(Token noun, @Nullable Token governor) {
        for (String place : List.of("poss", "by", "from", "pre")) {
            List<Argument> found = own(noun, place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return governor != null && governor.isVerb() ? arguments.actors(clauses.subjects(governor)) : List.of();
    }

    /** Whom a clause that the lexicon does not know is directed at. */
    private List<Argument> nearby(Token clause, Token operator, List<Argument> sources) {
        List<Token> heads = new ArrayList<>();
        if (clause.isVerb()) {
            heads.addAll(clauses.receivers(clause));
        }
        for (String link : List.of(
                "to", "with", "against", "on", "from", "for", "in", "into", "over", "of", "at", "between", "by")) {
            heads.addAll(clauses.governed(clause, link));
        }
        if (clause.isVerb()) {
            heads.addAll(0, clauses.objects(clause));
        }
        for (Token head : heads) {
            List<Argument> found = new ArrayList<>(arguments.actors(clauses.conjuncts(head)));
            found.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Token child : sentence.children(clause)) {
            if (child.isVerb() && Clauses.isClausal(child)) {
                List<Argument> found = nearby(child, operator, sources);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        List<Argument> things = arguments.of(heads.stream().limit(1).toList());
        return things.stream()
                .filter(t -> sources.stream().noneMatch(s -> same(s, t)))
                .toList();
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
        targets.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
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

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
    private static final Set<Plover> MUTUAL = Set.of(Plover.CONSULT, Plover.SUPPORT, Plover.COOPERATE, Plover.AGREE);
    /** Types that say nothing without the one acted upon: nobody cooperates alone. */
    private static final Set<Plover> NEEDS_TARGET =
            Set.of(Plover.CONSULT, Plover.SUPPORT, Plover.COOPERATE, Plover.AID);

    private static final Set<String> FIGHTING =
            Set.of("clash", "fight", "battle", "skirmish", "exchange", "trade", "fire", "violate");

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

    /** For a sentence without reports: the patterns that fit, and what each lacked. */
    List<String> nearest() {
        List<String> lines = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String part = token.isVerb() ? "verb" : token.isNoun() ? "noun" : "adjective";
            PatternMatcher.Match match = matcher.best(part, token);
            if (match != null) {
                List<Argument> sources = token.isVerb() ? acting(token) : sources(token, match.pattern());
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

    /** Who does what the verb says; a pronoun in reported speech that nobody resolved is the speaker. */
    private List<Argument> acting(Token verb) {
        List<Token> subjects = clauses.subjects(verb);
        List<Argument> actors = arguments.doers(subjects);
        if (!actors.isEmpty() || subjects.stream().noneMatch(Coder::isThirdPerson)) {
            return actors;
        }
        Token at = verb;
        for (int i = 0; i < DEPTH; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return actors;
            }
            if (at.is("ccomp") && moods.isSpeech(head)) {
                return arguments.actors(clauses.subjects(head));
            }
            at = head;
        }
        return actors;
    }

    private static boolean isState(Argument argument) {
        return argument.mention() != null && argument.mention().actor().length() == 3;
    }

    private static boolean isGroup(Argument argument) {
        return argument.mention() != null && argument.mention().members().size() > 1;
    }

    private static boolean isThirdPerson(Token token) {
        return switch (Clauses.lower(token)) {
            case "it", "he", "she", "they" -> true;
            default -> false;
        };
    }

    /** Fills what can be filled from the sentence around, and drops what has no source. */
    private @Nullable Coded complete(Coded event) {
        List<Argument> sources =
                event.sources().stream().filter(Argument::actor).toList();
        List<Argument> targets = event.targets().stream()
                .filter(t -> event.sources().stream().noneMatch(s -> same(s, t)))
                .filter(t -> !isOneAnother(t))
                .toList();
        boolean group = sources.size() == 1 && isGroup(sources.get(0)) && isMutual(event);
        boolean noun = !event.anchor().isVerb() && !sentence.has(event.anchor(), "cop");
        if (noun && isBackground(event)) {
            return null;
        }
        if (group && targets.stream().noneMatch(t -> t.mention() != null)) {
            return event.between(sources, List.of());
        }
        boolean agreed = event.anchor().lemma().equals("agree")
                && sources.size() > 1
                && clauses.governed(event.anchor(), "with").isEmpty();
        if ((targets.stream().noneMatch(t -> t.actor() && isNamed(t)) || agreed)
                && sources.size() > 1
                && isMutual(event)) {
            targets = sources.subList(1, sources.size());
            sources = sources.subList(0, 1);
        }
        if (targets.isEmpty()) {
            targets = addressed(event.anchor(), sources);
        }
        boolean nominal = !event.anchor().isVerb() && !sentence.has(event.anchor(), "cop");
        boolean lone = targets.isEmpty() && (nominal || NEEDS_TARGET.contains(event.type()));
        if (sources.isEmpty() || lone) {
            return null;
        }
        return event.between(sources, targets);
    }

    /**
     * Whether a noun only refers to events in passing: "five calls took place" counts them, "the anniversary of the
     * signing" dates from one, "cooperation between the two" is a state of things.
     */
    private boolean isBackground(Coded event) {
        Token noun = event.anchor();
        if (event.type() == Plover.COOPERATE && event.mode().equals("cooperate")) {
            return true;
        }
        if (event.type() == Plover.CONSULT && sentence.has(noun, "nummod")) {
            return true;
        }
        Token at = sentence.head(noun);
        for (int i = 0; i < DEPTH && at != null; i++) {
            switch (at.lemma().toLowerCase(Locale.ROOT)) {
                case "anniversary", "centenary", "jubilee", "number" -> {
                    return true;
                }
                default -> at = at.isNoun() ? sentence.head(at) : null;
            }
        }
        return false;
    }

    private static boolean isNamed(Argument argument) {
        return argument.mention() != null
                || !argument.head().entity().equals("O")
                || !argument.head().isProper();
    }

    private boolean isOneAnother(Argument argument) {
        String word = Clauses.lower(argument.head());
        return (word.equals("other") || word.equals("another"))
                && argument.head().index() > 0
                && (Clauses.lower(sentence.token(argument.head().index() - 1)).equals("each")
                        || Clauses.lower(sentence.token(argument.head().index() - 1))
                                .equals("one"));
    }

    /** Whether those who do it together do it to one another: "the two agreed", "the sides failed to agree". */
    private static boolean isMutual(Coded event) {
        Coded of = event.of();
        return MUTUAL.contains(event.type())
                || (event.type() == Plover.ASSAULT
                        && FIGHTING.contains(event.trigger().lemma()))
                || (event.type() == Plover.REJECT && of != null && of.mode().equals("sign"));
    }

    /** "phoned the premier to apologise", "wrote to the bank threatening to sue": whom the clause above is directed at. */
    private List<Argument> addressed(Token anchor, List<Argument> sources) {
        Token verb = sentence.head(anchor);
        if (verb == null || !verb.isVerb() || !(anchor.is("advcl") || anchor.is("xcomp") || anchor.is("conj"))) {
            return List.of();
        }
        List<Token> heads = new ArrayList<>(clauses.objects(verb));
        heads.addAll(clauses.governed(verb, "to"));
        heads.addAll(clauses.governed(verb, "with"));
        for (Token head : heads) {
            Argument self = arguments.self(head);
            if (self != null && self.actor() && sources.stream().noneMatch(s -> same(s, self))) {
                return List.of(self);
            }
        }
        return List.of();
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
        List<Argument> sources = acting(verb);
        List<Argument> targets = targets(verb, pattern, match.object(), sources);
        boolean mutual = MUTUAL.contains(pattern.type())
                && (sources.size() > 1 || (sources.size() == 1 && isGroup(sources.get(0))));
        if (pattern.actorOnly() && !mutual && targets.stream().noneMatch(Argument::actor)) {
            return null;
        }
        if (pattern.line().equals("call") && sources.stream().allMatch(Coder::isState)) {
            return null;
        }
        boolean talking = pattern.mode().equals("talks") && targets.isEmpty();
        if (talking && sources.stream().allMatch(Coder::isState)) {
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
            boolean link = Pattern.isLink(place);
            for (Token head : heads(verb, place, object)) {
                List<Argument> found = new ArrayList<>(arguments.of(link ? clauses.conjuncts(head) : List.of(head)));
                found.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
                List<Argument> actors = found.stream()
                        .filter(t -> t.actor() && !arguments.isOwn(t, sources))
                        .toList();
                if (!actors.isEmpty()) {
                    return link ? actors : actorsAmong(heads(verb, place, object), sources);
                }
                boolean direct = head.head() == verb.index() || (object != null && head.head() == object.index());
                if (link && direct && !found.isEmpty() && !pattern.actorOnly() && isDirected(place)) {
                    return found;
                }
                if (thing.isEmpty() && !(object != null && head.equals(object))) {
                    thing = List.copyOf(found);
                }
            }
        }
        List<Argument> purpose = purpose(verb, object, sources);
        if (!purpose.isEmpty()) {
            return purpose;
        }
        if (thing.isEmpty() && object != null && pattern.target().contains("obj")) {
            return arguments.of(List.of(object));
        }
        return thing;
    }

    private List<Argument> actorsAmong(List<Token> heads, List<Argument> sources) {
        return arguments.of(heads).stream()
                .filter(t -> t.actor() && !arguments.isOwn(t, sources))
                .filter(t -> sources.stream().noneMatch(s -> same(s, t)))
                .toList();
    }

    private List<Token> heads(Token verb, String place, @Nullable Token object) {
        return switch (place) {
            case "subj" -> clauses.objects(verb);
            case "obj" -> clauses.objects(verb);
            case "iobj" -> clauses.receivers(verb);
            case "comp" -> complementSubjects(verb);
            default -> {
                List<Token> all = new ArrayList<>(clauses.governed(verb, place));
                if (object != null) {
                    List<Token> more = new ArrayList<>(clauses.governed(object, place));
                    // "sanctions imposed on Peru"
                    for (Token clause : sentence.children(object, "acl")) {
                        more.addAll(clauses.governed(clause, place));
                    }
                    more.stream().filter(t -> !all.contains(t)).forEach(all::add);
                }
                yield all;
            }
        };
    }

    /** Prepositions whose noun is the one acted on, whatever it is: "gave a grant to the arts". */
    private static boolean isDirected(String link) {
        return switch (link) {
            case "to", "against", "with", "on", "for", "into" -> true;
            default -> false;
        };
    }

    /** "sent a team to help flooded Peru": the target stands in the purpose. */
    private List<Argument> purpose(Token verb, @Nullable Token object, List<Argument> sources) {
        for (Token above : object == null ? List.of(verb) : List.of(verb, object)) {
            for (Token child : sentence.children(above)) {
                if ((child.is("advcl") || child.is("acl") || child.is("xcomp"))
                        && child.isVerb()
                        && clauses.isInfinitive(child)) {
                    List<Argument> found = nearby(child, verb, sources);
                    if (found.stream().anyMatch(Argument::actor)) {
                        return found;
                    }
                }
            }
        }
        return List.of();
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
                if (!both.isEmpty() && isGroup(both.get(0)) && !pattern.mode().equals("mediate")) {
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
                && !acting(governor).isEmpty()) {
            targets.addAll(own(noun, "poss"));
        }
        if (sources.isEmpty() && targets.isEmpty()) {
            sources.addAll(sources(noun, pattern));
        }
        if (targets.isEmpty() && !(sources.size() == 1 && isGroup(sources.get(0)) && MUTUAL.contains(pattern.type()))) {
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
        List<Argument> sources = acting(adjective);
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
        List<Argument> subjects = part.equals("noun") ? holder(token, governor) : acting(token);
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
                if (turnedDown && verbal) {
                    List<Argument> owners = arguments.actors(clauses.objects(token)).stream()
                            .filter(o -> subjects.stream().noneMatch(s -> same(s, o)))
                            .toList();
                    targets = owners.isEmpty() ? targets : owners;
                }
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
        if (kept.isEmpty() && operator.effect() == Operator.Effect.DO && !verbal) {
            kept.addAll(purpose(token, complement, acting));
        }
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
        return governor != null && governor.isVerb() ? acting(governor) : List.of();
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
            found.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)) || arguments.isOwn(t, sources));
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

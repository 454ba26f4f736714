package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.lexicon.Operator;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Purposes;
import org.dragoman.event.participant.Roles;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** What an operator makes of what it takes, and who fills the places: "refused to sign", "threatened Peru with sanctions". */
final class OperatorFrames {
    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Roles roles;
    private final Purposes purposes;
    private final Effects effects;
    private final Moods moods;
    private final Used used;

    /** Who does it, and to whom. */
    private record Sides(List<Argument> sources, List<Argument> targets) {}

    OperatorFrames(Clauses clauses, Arguments arguments, Roles roles, Effects effects, Used used) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
        this.roles = roles;
        this.purposes = new Purposes(clauses, arguments);
        this.effects = effects;
        this.moods = new Moods(clauses);
        this.used = used;
    }

    /** The event, null where there is none. */
    @Nullable
    Coded code(Taken taken) {
        Coded inner = taken.inner();
        if (isContinued(taken)) {
            return inner;
        }
        Plover effect = isNothing(taken)
                ? null
                : effects.type(
                        taken.operator(),
                        inner == null ? null : inner.type(),
                        taken.complement().isNoun() || clauses.passive(taken.complement()));
        if (effect == null || taken.effect() == Operator.Effect.UNDERGO && inner == null) {
            return null;
        }
        // "are less likely to vote for"
        if (taken.part().equals("adjective")
                && sentence.children(taken.token(), "advmod").stream()
                        .anyMatch(a -> Clauses.lower(a).equals("less"))) {
            return null;
        }
        // "is keen to remind voters of Peru", "a decision not to visit": what it promises is no event
        boolean idle = taken.effect() == Operator.Effect.PROMISE && inner == null && taken.isVerbal(sentence);
        if (idle
                && (taken.part().equals("adjective")
                        || taken.part().equals("noun") && moods.isNegated(taken.complement()))) {
            return null;
        }
        // "vowed never to sign", "vowed it would never sign"
        boolean negative = taken.isVerbal(sentence)
                && (clauses.isInfinitive(taken.complement()) || Operations.isToCome(sentence, taken.complement()))
                && moods.isNegated(taken.complement());
        Plover type = negative && inner != null ? effects.negated(taken.operator(), effect, inner.type()) : effect;
        Sides sides = sides(taken);
        used.mark(taken.token());
        used.mark(taken.complement());
        List<Argument> targets = directed(taken, sides);
        // "foiled an attack by pirates": what others meant to do, and nobody yields
        boolean foiled = type == Plover.CONCEDE
                && inner != null
                && inner.type() == Plover.ASSAULT
                && Trait.FOILS.of(taken.token().lemma())
                && inner.sources().stream()
                        .anyMatch(i -> sides.sources().stream().noneMatch(s -> s.isSame(i)));
        if (foiled) {
            return null;
        }
        // "pledged to expand its army": a mobilisation still to come, which threatens nobody
        boolean own = type == Plover.THREATEN
                && inner != null
                && inner.type() == Plover.MOBILIZE
                && targets.stream()
                        .noneMatch(t -> t.actor() && !arguments.ownership().isOwn(t, sides.sources()) && t.isNamed());
        return coded(taken, own ? Plover.MOBILIZE : type, sides.sources(), targets);
    }

    /** "did not stop accusing": it goes on. */
    private boolean isContinued(Taken taken) {
        return taken.effect() == Operator.Effect.STOP
                && taken.inner() != null
                && taken.complement().isVerb()
                && moods.isNegated(taken.token());
    }

    private boolean isNothing(Taken taken) {
        Coded inner = taken.inner();
        // "expects loyalty": wants it of others
        // "the launcher lets you choose": anyone at all
        boolean anyone = taken.effect() == Operator.Effect.ALLOW
                        && sentence.children(taken.token()).stream()
                                .anyMatch(c -> Clauses.lower(c).equals("you") && (c.is("obj") || c.is("iobj")))
                || taken.effect() == Operator.Effect.ALLOW
                        && sentence.children(taken.complement(), "nsubj").stream()
                                .anyMatch(c -> Clauses.lower(c).equals("you"));
        boolean wish = taken.effect() == Operator.Effect.INTEND
                && Trait.WISHES.of(taken.operator().head())
                && taken.complement().isNoun()
                && inner != null
                && inner.type() != Plover.CONSULT;
        // "did not limit its attacks": nothing has changed
        boolean unchanged = taken.effect() == Operator.Effect.STOP
                && taken.part().equals("verb")
                && !taken.complement().isVerb()
                && moods.isNegated(taken.token())
                && !moods.isFuture(taken.token());
        // "took out loans", "took the allegations seriously": has it from others, beside "took aid to the island"
        boolean received = taken.operator().head().equals("take")
                && taken.effect() == Operator.Effect.DO
                && inner != null
                && (inner.type() == Plover.AID
                                && !clauses.governed(taken.token(), "from").isEmpty()
                        || inner.type() == Plover.ACCUSE && inner.mode().equals("allege"));
        // "Peru requires no further tests": needs none, and asks nobody for any
        boolean unneeded = taken.effect() == Operator.Effect.DEMAND
                && taken.operator().head().equals("require")
                && moods.isNegated(taken.token());
        return anyone || wish || unchanged || received || unneeded || isOnlyReported(taken);
    }

    /** "state media announced a shutdown": who shuts down is not told, and the media do not. */
    private boolean isOnlyReported(Taken taken) {
        return taken.effect() == Operator.Effect.DO
                && !taken.isVerbal(sentence)
                && isTelling(taken.token())
                && innerSources(taken).isEmpty()
                && !clauses.passive(taken.token())
                && clauses.subjects(taken.token()).stream()
                        .anyMatch(s -> switch (s.lemma().toLowerCase(Locale.ROOT)) {
                            case "medium", "media", "newspaper", "newswire", "broadcaster", "daily" -> true;
                            default -> false;
                        });
    }

    private Sides sides(Taken taken) {
        List<Argument> subjects = subjects(taken);
        return switch (taken.effect()) {
            case UNDERGO -> new Sides(undergoes(taken), subjects);
            case DEMAND, ALLOW, FORCE, THREATEN -> {
                List<Argument> addressed = addressed(taken, subjects);
                yield new Sides(subjects, addressed.isEmpty() ? innerTargets(taken) : addressed);
            }
            default ->
                isToSuffer(taken)
                        ? new Sides(innerSources(taken), innerTargets(taken))
                        : new Sides(doers(taken, subjects), turnedDown(taken, subjects));
        };
    }

    /** "is expected to be charged": done to the subject, who does not charge anyone. */
    private boolean isToSuffer(Taken taken) {
        return taken.effect() == Operator.Effect.INTEND
                && taken.part().equals("adjective")
                && taken.inner() != null
                && taken.isVerbal(sentence)
                && clauses.passive(taken.complement());
    }

    private List<Argument> subjects(Taken taken) {
        if (taken.part().equals("noun")) {
            return roles.holder(taken.token(), taken.governor());
        }
        // "would be prepared to": a participle that is an adjective
        return taken.part().equals("adjective") && taken.token().isVerb()
                ? arguments.doers(clauses.objects(taken.token()))
                : roles.acting(taken.token());
    }

    private static List<Argument> innerSources(Taken taken) {
        Coded inner = taken.inner();
        return inner == null ? List.of() : inner.sources();
    }

    private static List<Argument> innerTargets(Taken taken) {
        Coded inner = taken.inner();
        return inner == null ? List.of() : inner.targets();
    }

    /** "came under fire from Peru": who does what the subject undergoes. */
    private List<Argument> undergoes(Taken taken) {
        List<Argument> sources = innerSources(taken);
        for (String link : List.of("from", "by")) {
            if (sources.isEmpty()) {
                // "has, by the count of a paper, the backing of the union": the paper counts, and backs nobody
                sources = arguments.actors(clauses.governed(taken.token(), link).stream()
                        .filter(noun -> noun.head() == taken.token().index()
                                || noun.head() == taken.complement().index())
                        .toList());
            }
        }
        return sources.isEmpty() ? innerTargets(taken) : sources;
    }

    /** Who is asked, allowed, forced or threatened. */
    private List<Argument> addressed(Taken taken, List<Argument> subjects) {
        Token token = taken.token();
        boolean threat = taken.effect() == Operator.Effect.THREATEN;
        List<Argument> addressed = new ArrayList<>(arguments.of(clauses.receivers(token)));
        if (taken.isVerbal(sentence)) {
            for (Token object : clauses.objects(token)) {
                addressed.addAll(arguments.of(List.of(object)));
            }
            if (addressed.isEmpty() && !threat) {
                for (Token subject : sentence.children(taken.complement(), "nsubj")) {
                    addressed.addAll(arguments.of(clauses.conjuncts(subject)));
                }
            }
            addJoined(addressed, token, threat ? List.of() : List.of("on", "to", "for", "with"));
        } else if (threat) {
            // "threatened Peru with sanctions"
            if (taken.part().equals("verb")) {
                addressed.addAll(arguments.of(clauses.objects(token)));
            }
        } else if (taken.inner() != null) {
            addressed.addAll(besideComplement(taken));
            addressed.addAll(addressed.isEmpty() ? innerSources(taken) : List.of());
            addJoined(addressed, token, List.of("from", "to", "on", "upon"));
        }
        addressed.removeIf(a -> subjects.stream().anyMatch(s -> s.isSame(a)));
        return addressed;
    }

    /** "asked Peru for more patrols along the coast": someone who is the object, where what is asked for is not. */
    private List<Argument> besideComplement(Taken taken) {
        return taken.part().equals("verb")
                ? arguments.actors(clauses.objects(taken.token())).stream()
                        .filter(Argument::isThemselves)
                        .filter(a -> !a.head().equals(taken.complement()))
                        .toList()
                : List.of();
    }

    /** Adds those whom the first of some prepositions joins to a word, where there is nobody yet. */
    private void addJoined(List<Argument> found, Token token, List<String> links) {
        for (String link : links) {
            if (found.isEmpty()) {
                found.addAll(arguments.actors(clauses.governed(token, link)));
            }
        }
    }

    private List<Argument> doers(Taken taken, List<Argument> subjects) {
        boolean doing = taken.effect() == Operator.Effect.DO;
        // "announced Chile's withdrawal": it is Chile that withdraws
        boolean told = doing && !taken.isVerbal(sentence) && isTelling(taken.token());
        boolean open = subjects.isEmpty() && (doing || !taken.part().equals("verb"));
        List<Argument> inner = innerSources(taken);
        return !inner.isEmpty() && (told || open) ? inner : subjects;
    }

    private List<Argument> turnedDown(Taken taken, List<Argument> subjects) {
        Operator.Effect effect = taken.effect();
        List<Argument> targets = innerTargets(taken);
        // "rejected Peru's proposal": it is Peru that is rejected
        if (effect == Operator.Effect.REFUSE || effect == Operator.Effect.CANCEL || effect == Operator.Effect.DENY) {
            List<Argument> all =
                    taken.isVerbal(sentence) ? arguments.actors(clauses.objects(taken.token())) : innerSources(taken);
            List<Argument> owners = all.stream()
                    .filter(o -> subjects.stream().noneMatch(s -> s.isSame(o)))
                    .toList();
            targets = owners.isEmpty() && !isOfInquiry(taken) ? targets : owners;
        }
        // "promised Peru to reopen the port": it is Peru that is promised it
        if (effect == Operator.Effect.PROMISE && taken.part().equals("verb") && taken.isVerbal(sentence)) {
            List<Argument> promised = arguments.actors(clauses.objects(taken.token())).stream()
                    .filter(Argument::isThemselves)
                    .filter(o -> subjects.stream().noneMatch(s -> s.isSame(o)))
                    .toList();
            targets = promised.isEmpty() ? told(taken, subjects, targets) : promised;
        }
        // "promised with Peru to": those who promise together, beside "with or without Peru"
        return targets.isEmpty() && (effect == Operator.Effect.PROMISE || effect == Operator.Effect.REFUSE)
                ? arguments.actors(clauses.governed(taken.token(), "with").stream()
                        .filter(one -> !isWithout(one))
                        .toList())
                : targets;
    }

    /** "pledged to the council that the clerk would be paid": the council is promised it, and not the clerk. */
    private List<Argument> told(Taken taken, List<Argument> subjects, List<Argument> otherwise) {
        Token promise = taken.token();
        List<Argument> told = clauses.isInfinitive(taken.complement())
                ? List.of()
                : arguments
                        .actors(clauses.governed(promise, "to").stream()
                                .filter(noun -> noun.head() == promise.index())
                                .toList())
                        .stream()
                        .filter(Argument::isThemselves)
                        .filter(one -> subjects.stream().noneMatch(s -> s.isSame(one)))
                        .toList();
        return told.isEmpty() ? otherwise : told;
    }

    /** "obstructed the inquiry into Peru's raids": those who inquire are refused, and not Peru. */
    private static boolean isOfInquiry(Taken taken) {
        Coded inner = taken.inner();
        return taken.effect() == Operator.Effect.CANCEL
                && inner != null
                && inner.mode().equals("investigate");
    }

    private boolean isWithout(Token noun) {
        int first = arguments.phrase(noun, true, "").first();
        return first > 0 && Clauses.lower(sentence.token(first - 1)).equals("without");
    }

    /** Whom it is directed at: never those who do it. */
    private List<Argument> directed(Taken taken, Sides sides) {
        boolean denial = isDenial(taken);
        List<Argument> kept =
                new ArrayList<>(denial ? arguments.actors(clauses.objects(taken.token())) : sides.targets());
        kept.removeIf(t -> sides.sources().stream().anyMatch(s -> s.isSame(t)));
        boolean doing = taken.effect() == Operator.Effect.DO;
        if (kept.isEmpty() && doing && !taken.isVerbal(sentence)) {
            kept.addAll(purposes.of(taken.token(), taken.complement(), sides.sources()));
        }
        // "requested that they be sent to the senate": the senate is to get them, and is not asked
        boolean passed = taken.effect() == Operator.Effect.DEMAND
                && taken.inner() == null
                && taken.isVerbal(sentence)
                && clauses.passive(taken.complement());
        boolean pronoun = isOfPronoun(taken);
        if (kept.isEmpty() && !doing && !denial && !passed && !pronoun && !isOfInquiry(taken)) {
            kept.addAll(purposes.nearby(taken.complement(), taken.token(), sides.sources()));
        }
        return kept;
    }

    /** "refused to let them be taken to Peru": it is they who are refused, whoever they are. */
    private boolean isOfPronoun(Taken taken) {
        Token let = taken.complement();
        Stream<Token> below = sentence.has(let, "xcomp") ? sentence.children(let, "obj").stream() : Stream.of();
        Stream<Token> beside = Stream.concat(
                sentence.children(taken.token(), "obj").stream(), sentence.children(let, "nsubj").stream());
        return taken.isVerbal(sentence)
                && Stream.concat(beside, below).anyMatch(o -> o.tag().equals("PRP"));
    }

    /** "denied that its men had crossed the border": the charge is denied, nobody is turned down. */
    private boolean isDenial(Taken taken) {
        return taken.operator().head().equals("deny")
                && taken.isVerbal(sentence)
                && !clauses.isInfinitive(taken.complement());
    }

    private Coded coded(Taken taken, Plover type, List<Argument> sources, List<Argument> targets) {
        Operator operator = taken.operator();
        Coded inner = taken.inner();
        List<String> because = new ArrayList<>(inner == null ? List.of() : inner.because());
        because.add("operator: " + operator.line() + " (" + taken.part() + ") "
                + operator.effect().name().toLowerCase(Locale.ROOT)
                + (inner == null || inner.type() == type ? "" : ": " + inner.type() + " becomes " + type));
        Coded unchanged = inner != null && inner.type() == type ? inner : null;
        return new Coded(
                type,
                isDenial(taken) ? "deny" : unchanged != null ? unchanged.mode() : effects.mode(operator, type, inner),
                unchanged != null ? unchanged.cameo() : effects.cameo(type, inner),
                unchanged == null ? taken.token() : unchanged.trigger(),
                taken.token(),
                sources,
                targets,
                inner,
                inner == null ? 0.6 : inner.confidence(),
                because);
    }

    /** "announced", "conveyed", "brokered": the subject only tells what others do, or brings it about. */
    private static boolean isTelling(Token verb) {
        return switch (verb.lemma()) {
            case "announce",
                    "convey",
                    "confirm",
                    "publish",
                    "repeat",
                    "reiterate",
                    "deliver",
                    "broker",
                    "mediate",
                    "facilitate",
                    "negotiate" -> true;
            default -> false;
        };
    }
}

package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Addressees;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Concerned;
import org.dragoman.event.participant.PublicLife;
import org.dragoman.event.participant.Roles;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The last look at an event: sides of mutual events are told apart, and what says nothing of anyone is dropped. */
public final class Completion {
    private static final int DEPTH = 5;
    static final Set<Plover> MUTUAL = Set.of(Plover.CONSULT, Plover.SUPPORT, Plover.COOPERATE, Plover.AGREE);
    /** Types that say nothing without the one acted upon: nobody cooperates alone. */
    private static final Set<Plover> NEEDS_TARGET =
            Set.of(Plover.CONSULT, Plover.SUPPORT, Plover.COOPERATE, Plover.AID);

    /** Types of what answers others: "put its army on alert as tension with Peru rose". */
    private static final Set<Plover> ANSWERS = Set.of(Plover.MOBILIZE, Plover.CONCEDE, Plover.PROTEST);

    /** Types of what is done for others, who may stand deep in what is done: "signed a decree granting them asylum". */
    private static final Set<Plover> CONCERNS = Set.of(Plover.SUPPORT, Plover.AID, Plover.AGREE, Plover.CONCEDE);

    /** Why each side of an event is the target of the other: "they accuse each other". */
    private static final String ONE_ANOTHER = "done to one another";

    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private static final Set<String> TRUTH = Set.of("accurate", "correct", "right", "true", "wrong", "mistaken");

    private static final Set<String> DELAYS = Set.of("unless", "until", "before", "till");

    private static final Set<String> TERMS = Set.of("if", "unless", "until", "before", "till");

    private static final Set<String> OCCASIONS = Set.of("after", "as", "because", "since", "when");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Roles roles;
    private final Arguments arguments;
    private final Addressees addressees;
    private final Concerned concerned;

    Completion(Clauses clauses, Roles roles, Arguments arguments, Addressees addressees, Concerned concerned) {
        this.concerned = concerned;
        this.addressees = addressees;
        this.arguments = arguments;
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.roles = roles;
    }

    /** Fills what can be filled from the sentence around, and drops what has no source. */
    @Nullable
    Coded complete(Coded told) {
        boolean both = told.targets().stream().anyMatch(t -> isOneAnother(t.head()))
                || sentence.children(told.anchor()).stream()
                        .filter(c -> c.is("obj") || c.is("iobj"))
                        .anyMatch(c ->
                                isOneAnother(c) || sentence.children(c).stream().anyMatch(this::isOneAnother));
        Coded event = both ? told.at(told.anchor(), ONE_ANOTHER) : told;
        List<Argument> actors = event.sources().stream().filter(Argument::actor).toList();
        List<Argument> sources = isMutual(event) && event.targets().isEmpty() && !areAlternatives(sentence, actors)
                ? parts(actors)
                : actors;
        List<Argument> targets = event.targets().stream()
                .filter(t -> event.sources().stream().noneMatch(s -> s.isSame(t)))
                .filter(t -> !isOneAnother(t.head()) && !isAllOf(t, event.sources()))
                .toList();
        boolean group = sources.size() == 1 && sources.get(0).isGroup() && isMutual(event);
        boolean noun = !event.anchor().isVerb() && !sentence.has(event.anchor(), "cop");
        if (noun && event.type() == Plover.AGREE) {
            // "in her campaign commitments": she promises her campaign nothing
            targets = targets.stream()
                    .filter(t -> !t.head().is("compound")
                            || actors.stream()
                                    .noneMatch(s -> arguments.ownership().isOwner(s, List.of(t))))
                    .toList();
        }
        if (noun && isBackground(event)) {
            return null;
        }
        if (group && targets.stream().noneMatch(t -> t.mention() != null)) {
            // "the three chairmen issued a joint statement": colleagues say something together, and sign no accord
            boolean said = event.mode().equals("sign")
                    && Set.of("issue", "release", "publish")
                            .contains(event.anchor().lemma())
                    && sources.get(0).mention() != null
                    && sources.get(0).mention().actor().startsWith("unnamed:");
            if (said) {
                return null;
            }
            return event.between(sources, List.of());
        }
        boolean agreed = (event.anchor().lemma().equals("agree")
                        || event.trigger().lemma().equals("agree")
                        || event.anchor().lemma().equals("exchange")
                        || event.mode().equals("sign"))
                && sources.size() > 1
                && clauses.governed(event.anchor(), "with").isEmpty();
        if ((targets.stream().noneMatch(t -> t.actor() && isNamed(t)) || agreed)
                && sources.size() > 1
                && !areAlternatives(sentence, sources)
                && isMutual(event)) {
            targets = sources.subList(1, sources.size());
            sources = sources.subList(0, 1);
        }
        if (targets.isEmpty() || isMutual(event) && targets.stream().noneMatch(Argument::actor)) {
            List<Argument> addressed = addressees.addressed(event.anchor(), sources);
            targets = addressed.isEmpty() ? targets : addressed;
        }
        if (targets.stream().noneMatch(Argument::actor) && ANSWERS.contains(event.type())) {
            List<Argument> occasion = occasion(event.anchor(), sources, event.type() == Plover.PROTEST);
            targets = occasion.isEmpty() ? targets : occasion;
        } else if (event.type() == Plover.MOBILIZE && targets.stream().noneMatch(Argument::isState)) {
            // "sent a carrier to the Gulf as tension with Peru rose": Peru rather than the place
            List<Argument> occasion = occasion(event.anchor(), sources, event.type() == Plover.PROTEST).stream()
                    .filter(Argument::isState)
                    .toList();
            targets = occasion.isEmpty() ? targets : occasion;
        }
        if (event.type() == Plover.PROTEST && targets.isEmpty() && sources.size() == 1) {
            // "bus drivers in Peru are on strike": in it, as "drivers are on strike in Peru"
            targets = roles.own(sources.get(0).head(), "in").stream()
                    .filter(Argument::isNamed)
                    .toList();
        }
        if (event.type() == Plover.THREATEN && targets.stream().noneMatch(Argument::actor)) {
            // "will walk out unless Peru pays them": who can avert it
            List<Argument> averting = under(event.anchor(), CONDITIONS, sources);
            Coded menaced = event.of();
            // "threatened to blockade the capital if the premier does not resign": the parser gave the clause to the
            // deed
            averting = averting.isEmpty() && menaced != null ? under(menaced.anchor(), CONDITIONS, sources) : averting;
            averting = averting.isEmpty() ? addressees.beside(event.anchor(), sources) : averting;
            targets = averting.isEmpty() ? targets : averting;
        } else if (event.type() == Plover.THREATEN && named(targets).isEmpty()) {
            // "threatened to kill the hostages unless Peru withdraws": it is Peru that is threatened, too
            Coded of = event.of();
            List<Argument> all = new ArrayList<>(named(under(event.anchor(), CONDITIONS, sources)));
            all.addAll(of != null && all.isEmpty() ? named(under(of.anchor(), CONDITIONS, sources)) : List.of());
            all.addAll(targets);
            targets = all;
        }
        if (event.type() == Plover.DEMAND && targets.stream().noneMatch(Argument::actor)) {
            List<Argument> expecting = expecting(event.anchor(), sources);
            targets = expecting.isEmpty() ? targets : expecting;
        }
        if (event.type() == Plover.REJECT && targets.stream().noneMatch(Argument::actor)) {
            // "will not lift the embargo until Peru frees them": who is refused it
            boolean turned = event.because().stream().anyMatch(b -> b.endsWith("becomes REJECT"));
            List<Argument> asked = under(event.anchor(), turned ? TERMS : DELAYS, sources);
            targets = asked.isEmpty() ? targets : asked;
        }
        if (CONCERNS.contains(event.type())
                && targets.stream().noneMatch(Argument::actor)
                && !event.mode().equals("accede")
                && event.anchor().isVerb()) {
            List<Argument> found = concerned.by(event.anchor(), sources);
            targets = found.isEmpty() ? targets : found;
        }
        if (event.mode().equals("invite") && targets.isEmpty()) {
            targets = addressees.invited(event.anchor(), sources);
        }
        if (event.type() == Plover.REJECT
                && event.mode().equals("refuse")
                && event.of() == null
                && event.because().stream().anyMatch(b -> b.startsWith("operator"))
                && targets.stream().noneMatch(Argument::actor)) {
            // "declined to comment"
            return null;
        }
        // "this is a Peruvian inquiry": says what something is, and not into whom
        boolean nominal = !event.anchor().isVerb() && (event.anchor().isNoun() || !sentence.has(event.anchor(), "cop"));
        // "will have a good meeting": with nobody, no promise to meet
        boolean alone = event.type() == Plover.AGREE
                && Pattern.isContactMode(event.mode())
                && targets.stream().noneMatch(Argument::actor);
        boolean lone = alone
                || targets.isEmpty() && (nominal || NEEDS_TARGET.contains(event.type()) || isBareCharge(event))
                // "delivered a positive message": to nobody
                || event.because().stream().anyMatch(line -> line.contains("[@message]"))
                        && event.mode().equals("voice")
                        && targets.stream().noneMatch(Argument::actor);
        if (sources.isEmpty() || lone) {
            return null;
        }
        return event.between(sources, targets);
    }

    /** "stepped up her attacks", "voiced their concerns": against whom and what is not told. */
    private static boolean isBareCharge(Coded event) {
        return event.type() == Plover.ACCUSE
                && event.of() == null
                && (event.mode().equals("disapprove") || event.mode().equals("allege"));
    }

    /** "scrambled jets as Peru crossed the line", "mobilised after talks with Peru": whom it answers. */
    private List<Argument> occasion(Token verb, List<Argument> sources, boolean striking) {
        if (!verb.isVerb()) {
            return List.of();
        }
        List<Argument> clause = under(verb, OCCASIONS, sources);
        // "stepped down after crowds had filled the square"
        List<Argument> answered = named(clause).isEmpty()
                ? clause.stream()
                        .filter(a -> PublicLife.isMany(a)
                                // "walked out after management had cut their pay"
                                || striking
                                // "scrambled jets when a Peruvian bomber came near"
                                || !roles.own(a.head(), "pre").isEmpty())
                        .toList()
                : named(clause);
        if (!answered.isEmpty()) {
            return answered;
        }
        for (String link : List.of("after", "ahead", "amid", "following", "over", "against")) {
            List<Argument> found = named(arguments.others(clauses.governed(verb, link), sources));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who acts in a clause below a verb that begins with one of some words: "as Peru crossed", "unless Peru pays". */
    private List<Argument> under(Token verb, Set<String> marks, List<Argument> sources) {
        for (Token clause : verb.isVerb() ? sentence.children(verb, "advcl") : List.<Token>of()) {
            boolean marked = sentence.children(clause).stream()
                    .anyMatch(m -> (m.is("mark") || m.is("advmod")) && marks.contains(Clauses.lower(m)));
            // "until their demands are met by the bank"
            List<Token> doers = clauses.passive(clause) ? clauses.subjects(clause) : sentence.children(clause, "nsubj");
            // "if the team is right, the port will close": nobody can avert it by being wrong
            boolean truth = sentence.has(clause, "cop") && TRUTH.contains(clause.lemma());
            List<Argument> found = marked && !truth ? arguments.others(doers, sources) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Peru expects Chile to ask for a delay": it is Peru that will be asked. */
    private List<Argument> expecting(Token anchor, List<Argument> sources) {
        Token head = anchor.is("xcomp") || anchor.is("ccomp") ? sentence.head(anchor) : null;
        return head != null && head.lemma().equals("expect")
                ? roles.acting(head).stream()
                        .filter(one -> sources.stream().noneMatch(s -> s.isSame(one)))
                        .toList()
                : List.of();
    }

    private static List<Argument> named(List<Argument> arguments) {
        return arguments.stream().filter(Argument::isNamed).toList();
    }

    /**
     * Whether a noun only refers to events in passing: "five calls took place" counts them, "the anniversary of the
     * signing" dates from one, "cooperation between the two" is a state of things.
     */
    boolean isBackground(Coded event) {
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

    static boolean isNamed(Argument argument) {
        return argument.mention() != null
                || !argument.head().entity().equals("O")
                || !argument.head().isProper();
    }

    /** "restored the line between them": all of the group do it. */
    private static boolean isAllOf(Argument target, List<Argument> sources) {
        Mention group = target.mention();
        return group != null
                && group.members().size() > 1
                && group.actors().stream()
                        .allMatch(one -> sources.stream()
                                .map(Argument::mention)
                                .anyMatch(m -> m != null && m.actors().contains(one)));
    }

    /** "the guards of Peru and Chile clashed": those of the one and those of the other. */
    private List<Argument> parts(List<Argument> sources) {
        boolean many = sources.size() == 1 && sources.get(0).head().tag().equals("NNS");
        List<Argument> holders = many ? roles.own(sources.get(0).head(), "of") : List.of();
        // "warships from Peru and Chile"
        holders = many && holders.isEmpty() ? roles.own(sources.get(0).head(), "from") : holders;
        return holders.size() > 1 && holders.stream().allMatch(Argument::isState) ? holders : sources;
    }

    /** "either the bank or the ministry approved it": one of them, and not with the other. */
    public static boolean areAlternatives(Sentence sentence, List<Argument> sources) {
        return sources.stream()
                .anyMatch(s -> sentence.children(s.head(), "cc").stream()
                        .anyMatch(c -> Clauses.lower(c).equals("or")
                                || Clauses.lower(c).equals("nor")));
    }

    /** "the sides did not agree", beside "did not promise". */
    private static boolean isAgreement(Coded event) {
        return event.type() == Plover.AGREE && event.anchor().lemma().equals("agree");
    }

    /** "each other", "one another". */
    private boolean isOneAnother(Token token) {
        String word = Clauses.lower(token);
        String before = token.index() == 0 ? "" : Clauses.lower(sentence.token(token.index() - 1));
        return (word.equals("other") || word.equals("another")) && (before.equals("each") || before.equals("one"));
    }

    /** Whether those who do it together do it to one another: "the two agreed", "the sides failed to agree". */
    public static boolean isMutual(Coded event) {
        Coded of = event.of();
        // "both praised the plan", "both pledged to help": each does it, and not to the other
        boolean each = event.type() == Plover.SUPPORT
                        && !event.mode().equals("sign")
                        && !event.mode().equals("align")
                        && !(event.mode().equals("recognise") && event.targets().isEmpty())
                || event.type() == Plover.AGREE
                        && Trait.PROMISES.of(event.anchor().lemma());
        return MUTUAL.contains(event.type()) && !each
                || event.because().contains(ONE_ANOTHER)
                || event.type() == Plover.SUPPORT && event.anchor().lemma().equals("exchange")
                || (event.type() == Plover.ASSAULT
                        && Trait.FIGHTS.of(event.trigger().lemma()))
                || (event.type() == Plover.REJECT && of != null && (of.mode().equals("sign") || isAgreement(of)));
    }
}

package org.dragoman.event.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What of an event goes into the records: a target must be someone, or a place or body with a name; an abstract noun
 * ("insists on fairness"), a war or a treaty is none.
 */
final class Selection {
    private static final Set<Plover> NEEDS_TARGET = Set.of(Plover.CONSULT, Plover.COOPERATE, Plover.DEMAND);

    /** Types done to someone; a demand, a refusal or a protest may well be about a thing. */
    private static final Set<Plover> TO_SOMEONE =
            Set.of(Plover.CONSULT, Plover.COOPERATE, Plover.SUPPORT, Plover.AGREE, Plover.AID);

    /** Types that may well be about a thing, which is then told as such: "declared its support for the pact". */
    private static final Set<Plover> ABOUT_THINGS = Set.of(Plover.SUPPORT, Plover.AGREE, Plover.AID);

    /** Types done to others: a country to which the source belongs is where it is done, or for whom. */
    private static final Set<Plover> OUTWARD = Set.of(
            Plover.CONCEDE,
            Plover.AGREE,
            Plover.MOBILIZE,
            Plover.THREATEN,
            Plover.ASSAULT,
            Plover.SANCTION,
            Plover.DEMAND,
            Plover.COOPERATE);

    /** Types of what is said, asked or promised, which only someone does. */
    private static final Set<Plover> SAID =
            Set.of(Plover.DEMAND, Plover.ACCUSE, Plover.AGREE, Plover.SUPPORT, Plover.REJECT);

    /** Types of deeds without words: an attack accuses nobody. */
    private static final Set<Plover> DONE = Set.of(Plover.ASSAULT, Plover.MOBILIZE);

    /** Types that are done with one's own troops. */
    private static final Set<Plover> MEANS = Set.of(Plover.MOBILIZE, Plover.CONCEDE);

    private static final Set<String> FAVOURED =
            Set.of("possessor of \"favour\"", "possessor of \"favor\"", "possessor of \"behalf\"");

    private static final Pattern BEFORE = Pattern.compile("stands before \"(.*)\"", Pattern.DOTALL);
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}");
    private static final Pattern ABSTRACT =
            Pattern.compile(".{3,}(tion|sion|ness|ity|ship|ism|ment|ence|ance|ancy|ency|dom|hood|tude)");

    private final Lexicon lexicon;
    private final Arguments arguments;

    Selection(Lexicon lexicon, Arguments arguments) {
        this.lexicon = lexicon;
        this.arguments = arguments;
    }

    /** The event with the targets that can be acted upon, null where it says nothing without the others. */
    @Nullable
    Coded select(Coded event) {
        List<Argument> targets = event.targets().stream()
                .filter(t -> !isFavoured(t) && !isReflexive(t.head()) && !isOfOccasion(event, t))
                .filter(t -> TO_SOMEONE.contains(event.type()) ? isSomeone(t) : !isOccasion(t))
                .toList();
        List<Argument> others = targets.stream().map(t -> atHome(event, t)).toList();
        boolean home =
                others.stream().noneMatch(Argument::actor) && targets.stream().anyMatch(Argument::actor);
        targets = event.type() == Plover.ACCUSE && others.size() > 1 ? withoutOwn(event, others) : others;
        boolean lost = home && NEEDS_TARGET.contains(event.type())
                || targets.isEmpty() && !event.targets().isEmpty();
        if (SAID.contains(event.type())
                && !event.sources().isEmpty()
                && event.sources().stream().allMatch(this::isDeed)) {
            return null;
        }
        boolean attending = event.mode().equals("attend");
        // "hopes to deepen bilateral cooperation": the text before may tell with whom
        boolean open = isPromised(event) && event.targets().stream().anyMatch(arguments.things()::isMutual);
        if (lost && !attending && !open && (NEEDS_TARGET.contains(event.type()) || isPromised(event))) {
            return null;
        }
        boolean empty = isEmpty(event);
        // "the two countries agreed to avoid a quarrel", beside "the bank agreed to wait"
        boolean agreed = event.sources().stream().anyMatch(Argument::isGroup)
                && event.anchor().lemma().equals("agree");
        if (empty && !agreed && targets.stream().noneMatch(Argument::actor)) {
            return null;
        }
        // "her mother refused to teach Peruvian children": what a private person refuses names no event
        if (empty
                && event.type() == Plover.REJECT
                && event.sources().stream().allMatch(s -> lexicon.classes().isAtHome(s.head()))) {
            return null;
        }
        boolean thing = targets.isEmpty()
                && ABOUT_THINGS.contains(event.type())
                && event.sources().size() == 1
                && !event.sources().get(0).isGroup();
        Coded selected = event.between(event.sources(), thing ? things(event.targets()) : targets);
        return isWish(selected) ? selected.of() == null ? selected : wish(selected, selected.of()) : selected;
    }

    /** "accused Chile of a plot against his government": he accuses Chile. */
    private List<Argument> withoutOwn(Coded event, List<Argument> targets) {
        List<Argument> kept = targets.stream()
                .filter(t -> !arguments.ownership().isPossessedBy(t, event.sources()))
                .toList();
        return kept.isEmpty() ? targets : kept;
    }

    /** "the Lima attacks compel voters", "Peru's missile tests raised concerns": a deed says nothing. */
    private boolean isDeed(Argument source) {
        boolean before = source.because().startsWith("stands before");
        if (before && arguments.things().isViolence(source)) {
            return true;
        }
        return (before || source.because().startsWith("possessor"))
                && arguments.things().isOfDeed(source, lexicon, DONE);
    }

    private List<Argument> things(List<Argument> targets) {
        return targets.stream()
                .filter(arguments.things()::isTakenUp)
                .map(t -> new Argument(t.head(), t.first(), t.last(), null, false, t.because()))
                .toList();
    }

    /**
     * The target, or the same words as a thing where they name the source's own country or the source's own men: "the
     * premier promised Peru a better year", "sent in troops".
     */
    private Argument atHome(Coded event, Argument target) {
        boolean own = OUTWARD.contains(event.type())
                && (arguments.ownership().isOwner(target, event.sources())
                        || arguments.ownership().arePartsOf(target, event.sources()));
        boolean means = MEANS.contains(event.type())
                && (target.mention() == null
                                && (arguments.things().isObject(target.head(), event.trigger())
                                        || arguments.things().isMadeOf(target.head()))
                                && lexicon.classes().isForce(target.head())
                        || event.sources().size() == 1
                                && arguments.ownership().isOwner(event.sources().get(0), List.of(target)));
        return own || means
                ? new Argument(target.head(), target.first(), target.last(), null, false, target.because())
                : target;
    }

    /** "vowed to bring jobs back", "asked to sit": what is promised or asked names no event. */
    private static boolean isEmpty(Coded event) {
        return event.of() == null
                && !event.mode().equals("deny")
                && !event.because().isEmpty()
                && event.because().get(0).startsWith("operator");
    }

    /** Whether what is promised needs someone for whom it is done. */
    private static boolean isPromised(Coded event) {
        Coded of = event.of();
        return event.type() == Plover.AGREE && of != null && NEEDS_TARGET.contains(of.type());
    }

    /** "hopes to deepen cooperation": the wish is told, the cooperation is still to come. */
    private static boolean isWish(Coded event) {
        Coded of = event.of();
        return event.type() == Plover.AGREE
                && of != null
                && event.because().stream().anyMatch(line -> line.contains(" intend"));
    }

    private static Coded wish(Coded event, Coded of) {
        return new Coded(
                event.type(),
                event.mode(),
                event.cameo(),
                of.trigger(),
                event.anchor(),
                event.sources(),
                event.targets(),
                null,
                event.confidence(),
                event.because());
    }

    /** "alleged a plot to turn the vote in the premier's favour": nobody against whom it is done. */
    private static boolean isFavoured(Argument target) {
        return FAVOURED.contains(target.because());
    }

    /** "can pardon himself": whoever does it, and nobody else. */
    private static boolean isReflexive(Token word) {
        return switch (Clauses.lower(word)) {
            case "himself", "herself", "itself", "themselves" -> true;
            default -> false;
        };
    }

    private boolean isSomeone(Argument target) {
        if (target.mention() != null) {
            return true;
        }
        Token head = target.head();
        String entity = head.entity();
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (lexicon.classes().isActor(head)) {
            return true;
        }
        // "shared it with others"
        if (lemma.equals("other") || lemma.equals("another")) {
            return false;
        }
        if (isOccasion(target) || head.tag().equals("CD") || head.isVerb() && !head.isNoun()) {
            return false;
        }
        boolean event = !lexicon.patterns("noun", lemma).isEmpty();
        boolean named = entity.equals("PERSON") || entity.equals("ORGANIZATION") || entity.equals("LOCATION");
        return named || (!event && !ABSTRACT.matcher(lemma).matches());
    }

    /** "his opposition to the Chaco War": a place that names the war. */
    private static boolean isOfOccasion(Coded event, Argument target) {
        Matcher before = BEFORE.matcher(target.because());
        String word = before.matches() ? before.group(1) : "";
        return event.type() != Plover.ASSAULT
                && !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && Trait.OCCASION.of(word);
    }

    /** A war, a treaty or an exhibition with a name or a number: "World War II", "the VIII Expo". */
    static boolean isOccasion(Argument target) {
        if (target.mention() != null) {
            return false;
        }
        Token head = target.head();
        return ROMAN.matcher(head.text()).matches() || Trait.OCCASION.of(head.lemma());
    }
}

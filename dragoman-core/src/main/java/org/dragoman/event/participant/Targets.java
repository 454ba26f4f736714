package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Whom or what a verb directs an event at: objects, those a preposition joins, those whom a purpose names. */
public final class Targets {
    /** Types of what is done to the object of a verb, whatever else stands beside it. */
    private static final Set<Plover> DIRECT = Set.of(
            Plover.PROTEST,
            Plover.ACCUSE,
            Plover.ASSAULT,
            Plover.COERCE,
            Plover.REJECT,
            Plover.SANCTION,
            Plover.DEMAND);

    /** Types of what is done with a thing, where the thing rather than its place is worth telling. */
    private static final Set<Plover> OBJECTIVE =
            Set.of(Plover.CONCEDE, Plover.SANCTION, Plover.REJECT, Plover.SUPPORT, Plover.AGREE, Plover.ACCUSE);

    /** Types of what is done somewhere in order to face someone. */
    private static final Set<Plover> GATHERED = Set.of(Plover.PROTEST, Plover.MOBILIZE);

    private static final List<String> WHERE = List.of("in", "at", "of", "through", "outside", "near");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Purposes purposes;
    private final Referents referents;
    private final ClauseSubjects clauseSubjects;
    private final Receivers receivers;
    private final Territories territories;
    private final Links links;

    public Targets(Clauses clauses, Arguments arguments) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
        this.purposes = new Purposes(clauses, arguments);
        this.referents = new Referents(clauses, arguments);
        this.clauseSubjects = new ClauseSubjects(clauses, arguments);
        this.receivers = new Receivers(clauses, arguments, referents);
        this.territories = new Territories(clauses, arguments);
        this.links = new Links(clauses);
    }

    /** Of what a verb tells: those who stand before all others, those in the places of its pattern, those told elsewhere. */
    public List<Argument> of(Token verb, Pattern pattern, @Nullable Token object, List<Argument> sources) {
        List<Argument> first = first(verb, pattern, object, sources);
        if (!first.isEmpty()) {
            return first;
        }
        List<Argument> things = new ArrayList<>();
        List<Argument> placed = placed(verb, pattern, object, sources, things);
        if (placed.isEmpty()) {
            return elsewhere(verb, pattern, object, sources, things);
        }
        List<Argument> faced =
                GATHERED.contains(pattern.type()) && placed.stream().allMatch(this::isPlaceOnly)
                        ? arguments.others(
                                purposes.of(verb, object, sources).stream()
                                        .map(Argument::head)
                                        .toList(),
                                sources)
                        : List.of();
        return faced.stream().anyMatch(Argument::isThemselves) ? faced : placed;
    }

    /** "marched through Lima to protest against the miners", "gathered in Quito": where it is done, and to nobody. */
    private boolean isPlaceOnly(Argument placed) {
        return WHERE.stream().anyMatch(link -> clauses.hasCase(placed.head(), link))
                && placed.head().entity().equals("LOCATION");
    }

    private List<Argument> first(Token verb, Pattern pattern, @Nullable Token object, List<Argument> sources) {
        List<Argument> given = receivers.of(verb, object, sources);
        if (!given.isEmpty()) {
            return given;
        }
        if (object != null) {
            return Argument.firstOf(() -> authors(object, sources), () -> nearest(verb, object, pattern, sources));
        }
        return Argument.firstOf(
                () -> referents.another(verb, sources),
                () -> pattern.mode().equals("praise") ? referents.praised(verb, sources) : List.of(),
                () -> direct(verb, pattern, sources));
    }

    /** Those in the places of the pattern; where nobody is, the first thing found there is added to the things. */
    private List<Argument> placed(
            Token verb, Pattern pattern, @Nullable Token object, List<Argument> sources, List<Argument> things) {
        for (String place : pattern.target()) {
            if (things.isEmpty() || !isBeside(place, pattern)) {
                for (Token head : links.heads(verb, place, object)) {
                    List<Argument> found = at(head, place, verb, pattern, object, sources, things);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** Whether a place tells of a thing found already: where it lies, or what is done with it. */
    private static boolean isBeside(String place, Pattern pattern) {
        // "attacked a camp in Mali", "threatened the studio with the release of letters"
        return Links.isWhere(place)
                || place.equals("with") && pattern.target().get(0).equals("obj");
    }

    private List<Argument> at(
            Token head,
            String place,
            Token verb,
            Pattern pattern,
            @Nullable Token object,
            List<Argument> sources,
            List<Argument> things) {
        boolean link = Pattern.isLink(place);
        List<Argument> found = new ArrayList<>(arguments.of(link ? clauses.conjuncts(head) : List.of(head)));
        found.removeIf(t -> sources.stream().anyMatch(s -> s.isSame(t)));
        if (link && found.isEmpty()) {
            found.addAll(beyond(head, sources));
        }
        List<Argument> actors = found.stream()
                .filter(t -> t.actor() && !arguments.ownership().isOwn(t, sources))
                .filter(t -> pattern.type() != Plover.ACCUSE || !isVictim(head, t))
                // "struck a camp, the third raid by the rebels": theirs is the raid
                .filter(t -> pattern.type() != Plover.ASSAULT || !t.isDoer())
                .toList();
        if (!actors.isEmpty()) {
            List<Argument> all = new ArrayList<>(link ? actors : List.of());
            arguments
                    .others(link ? links.alike(head, verb, place, object) : links.heads(verb, place, object), sources)
                    .stream()
                    .filter(t -> pattern.type() != Plover.ACCUSE || !isVictim(head, t))
                    .forEach(all::add);
            return pattern.type() == Plover.AID ? territories.withCountry(verb, all, sources) : all;
        }
        if (link && arguments.things().isBorder(head)) {
            // "sent soldiers to the frontier with Peru"
            List<Argument> neighbours = arguments.others(clauses.governed(verb, "with"), sources);
            if (!neighbours.isEmpty()) {
                return neighbours;
            }
        }
        boolean near = head.head() == verb.index() || object != null && head.head() == object.index();
        if (link && near && !found.isEmpty() && !pattern.actorOnly() && Links.isDirected(place)) {
            return aimed(verb, place, found, pattern.type(), sources);
        }
        if (things.isEmpty() && !head.equals(object)) {
            things.addAll(found);
        }
        return List.of();
    }

    /** A thing that the event is aimed at by a preposition, or whom it is aimed at through the thing. */
    private List<Argument> aimed(Token verb, String place, List<Argument> things, Plover type, List<Argument> sources) {
        return Argument.firstOf(
                () -> type == Plover.ACCUSE ? clauseSubjects.charged(verb, sources) : List.of(),
                // "provided the islanders with boats"
                () -> place.equals("with") ? themselvesAmong(clauses.objects(verb), sources) : List.of(),
                () -> territories.within(verb, things, type, sources),
                () -> territories.country(things, type));
    }

    /** Those told outside the places of the pattern, and the things in its places where nobody is. */
    private List<Argument> elsewhere(
            Token verb, Pattern pattern, @Nullable Token object, List<Argument> sources, List<Argument> things) {
        Plover type = pattern.type();
        List<Argument> actors =
                Argument.firstOf(() -> purposes.of(verb, object, sources), () -> late(verb, pattern, sources));
        if (!actors.isEmpty()) {
            return actors;
        }
        List<Argument> border = type == Plover.MOBILIZE && things.stream().noneMatch(Argument::actor)
                ? territories.beyondBorder(verb, sources)
                : List.of();
        List<Argument> thing = border.isEmpty() ? things : border;
        List<Argument> others = Argument.firstOf(
                () -> type == Plover.ACCUSE ? clauseSubjects.charged(verb, sources) : List.of(),
                () -> object != null && thing.stream().noneMatch(Argument::actor)
                        ? clauseSubjects.asked(object, sources)
                        : List.of(),
                () -> object == null ? referents.of(verb, sources) : List.of());
        if (!others.isEmpty()) {
            return others;
        }
        return object == null
                ? byThing(verb, pattern, thing, sources)
                : byObject(verb, pattern, object, thing, sources);
    }

    private List<Argument> byObject(
            Token verb, Pattern pattern, Token object, List<Argument> thing, List<Argument> sources) {
        if (thing.isEmpty() && pattern.target().contains("obj")) {
            List<Argument> itself = arguments.of(List.of(object));
            List<Argument> abroad = abroad(object, sources);
            boolean own = itself.stream().allMatch(o -> arguments.ownership().isOwn(o, sources));
            return own && !abroad.isEmpty() ? abroad : itself;
        }
        // "gave up its weapons in a hurry": the weapons, and not the hurry; but "voiced outrage at the ban": the ban
        boolean felt = pattern.type() == Plover.ACCUSE
                && thing.stream().anyMatch(t -> clauses.hasCase(t.head(), "at") || clauses.hasCase(t.head(), "over"));
        if (!felt
                && OBJECTIVE.contains(pattern.type())
                && thing.stream().noneMatch(t -> t.actor() || arguments.things().isTerritory(t.head()))) {
            List<Argument> told = List.of(arguments.phrase(object, false, "the thing named"));
            List<Argument> country = territories.within(verb, thing.isEmpty() ? told : thing, pattern.type(), sources);
            return country.isEmpty() ? told : country;
        }
        // "raided the editor's home", "froze Peruvian assets": whose it is
        List<Argument> owners = thing.stream().anyMatch(Argument::actor)
                ? List.of()
                : arguments.others(List.of(object), sources).stream()
                        .filter(Argument::isOwner)
                        .toList();
        return owners.isEmpty() ? byThing(verb, pattern, thing, sources) : owners;
    }

    private List<Argument> byThing(Token verb, Pattern pattern, List<Argument> thing, List<Argument> sources) {
        return Argument.firstOf(
                () -> territories.within(verb, thing, pattern.type(), sources),
                () -> thing.isEmpty() && pattern.mode().equals("praise")
                        ? pointed(verb)
                        : territories.country(thing, pattern.type()));
    }

    /** "closed its embassy in Peru": the state where what is one's own lies. */
    private List<Argument> abroad(Token object, List<Argument> sources) {
        return sentence.has(object, "nmod:poss")
                ? arguments.others(clauses.governed(object, "in"), sources).stream()
                        .filter(Argument::isNamed)
                        .toList()
                : List.of();
    }

    private List<Argument> themselvesAmong(List<Token> heads, List<Argument> sources) {
        return arguments.others(heads, sources).stream()
                .filter(Argument::isThemselves)
                .toList();
    }

    /** "Peru welcomed it": what was told before. */
    private List<Argument> pointed(Token verb) {
        return sentence.children(verb, "obj").stream()
                .filter(o -> Set.of("it", "this", "that").contains(Clauses.lower(o))
                        && sentence.children(o).isEmpty())
                .map(o -> arguments.phrase(o, false, "what was told before"))
                .toList();
    }

    /** "condemned the overthrow of the premier": no blame for the premier. */
    private boolean isVictim(Token noun, Argument argument) {
        return argument.because().startsWith("inside")
                && arguments.things().isSuffered(noun)
                && clauses.hasCase(argument.head(), "of");
    }

    /** "backed Peru's plan for the islands": whose plan it is. */
    private List<Argument> authors(Token object, List<Argument> sources) {
        return arguments.things().isProposal(object) && sentence.has(object, "nmod:poss")
                ? themselvesAmong(List.of(object), sources)
                : List.of();
    }

    /** "protested the ministry for selling arms to Peru": someone who is the object stands before all others. */
    private List<Argument> direct(Token verb, Pattern pattern, List<Argument> sources) {
        if (!DIRECT.contains(pattern.type())
                || !pattern.target().contains("obj")
                || Trait.CARRIES.of(verb.lemma()) && pattern.type() != Plover.DEMAND) {
            return List.of();
        }
        return themselvesAmong(clauses.objects(verb), sources);
    }

    /** The actors that a preposition of the pattern joins to the object itself, and to nothing below it. */
    private List<Argument> nearest(Token verb, Token object, Pattern pattern, List<Argument> sources) {
        for (String place : pattern.target()) {
            List<Token> heads = new ArrayList<>();
            for (Token first : !Pattern.isLink(place) || Links.isWhere(place)
                    ? List.<Token>of()
                    : sentence.children(object, "nmod")) {
                if (clauses.hasCase(first, place) && !Clauses.isTime(first)) {
                    heads.addAll(clauses.conjuncts(first));
                    heads.addAll(links.alike(first, verb, place, object));
                }
            }
            // "a complaint with the judge against four guards": the parser gave the guards to the judge
            boolean nested = heads.isEmpty()
                    && place.equals("against")
                    && !arguments
                            .others(links.heads(verb, place, object), sources)
                            .isEmpty();
            if (nested) {
                return List.of();
            }
            List<Argument> found = heads.stream()
                    .map(this::themselvesOrOwner)
                    .filter(a ->
                            a != null && a.actor() && !arguments.ownership().isOwn(a, sources))
                    .filter(a -> sources.stream().noneMatch(s -> s.isSame(a)))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "support for Peru", "support for Peru's claim to the islands"; null where neither is someone. */
    private @Nullable Argument themselvesOrOwner(Token noun) {
        Argument self = arguments.self(noun);
        List<Argument> owners = self == null && sentence.has(noun, "nmod:poss")
                ? arguments.actors(List.of(noun)).stream()
                        .filter(Argument::isThemselves)
                        .toList()
                : List.of();
        return owners.isEmpty() ? self : owners.get(0);
    }

    /** "returned a ring that was stolen in May to Peru": the parser gave the phrase to the clause about the ring. */
    private List<Argument> late(Token verb, Pattern pattern, List<Argument> sources) {
        if (!pattern.target().contains("to")) {
            return List.of();
        }
        List<Argument> found = List.of();
        for (Token object : clauses.objects(verb)) {
            for (Token token : sentence.subtree(object)) {
                boolean late = token.index() > verb.index() && clauses.hasCase(token, "to") && !Clauses.isTime(token);
                List<Argument> actors = late ? arguments.others(clauses.conjuncts(token), sources) : List.of();
                found = actors.stream().anyMatch(Argument::isNamed) ? actors : found;
            }
        }
        return found;
    }

    /** "for its war with Peru": where the war is the source's own, the other side of it. */
    private List<Argument> beyond(Token noun, List<Argument> sources) {
        if (!sentence.has(noun, "nmod:poss")) {
            return List.of();
        }
        List<Token> heads = new ArrayList<>();
        for (String link : List.of("with", "against", "on", "between")) {
            heads.addAll(clauses.governed(noun, link));
        }
        return arguments.others(heads, sources);
    }

    /** A state or place that the things lie in, where what is done to them is done to it; else the things themselves. */
    public List<Argument> country(List<Argument> things, Plover type) {
        return territories.country(things, type);
    }
}

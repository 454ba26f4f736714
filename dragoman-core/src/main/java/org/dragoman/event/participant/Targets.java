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

    /** Types of what is done to a state through what goes on in it. */
    private static final Set<Plover> PLACED = Set.of(Plover.CONCEDE, Plover.COERCE, Plover.SANCTION, Plover.MOBILIZE);

    private static final List<String> WHERE = List.of("in", "at", "into", "over");

    private static final List<String> HELPED = List.of("for", "in", "at", "into", "over");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Purposes purposes;
    private final Referents referents;
    private final ClauseSubjects clauseSubjects;

    public Targets(Clauses clauses, Arguments arguments) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.arguments = arguments;
        this.purposes = new Purposes(clauses, arguments);
        this.referents = new Referents(clauses, arguments);
        this.clauseSubjects = new ClauseSubjects(clauses, this);
    }

    /** Of what a verb tells. */
    public List<Argument> of(Token verb, Pattern pattern, @Nullable Token object, List<Argument> sources) {
        // "gave the exiles shelter", "promised the miners a rise": the one who gets it
        List<Argument> receivers = actorsAmong(clauses.receivers(verb), sources);
        if (!receivers.isEmpty()) {
            return receivers;
        }
        List<Argument> meant = receivers(verb, sources);
        if (!meant.isEmpty()) {
            return meant;
        }
        List<Argument> joined = object == null ? List.of() : joinedReceivers(verb, object, sources);
        if (!joined.isEmpty()) {
            return joined;
        }
        List<Argument> another = object == null ? referents.another(verb, sources) : List.of();
        if (another.isEmpty() && pattern.mode().equals("praise")) {
            another = referents.praised(verb, sources);
        }
        if (!another.isEmpty()) {
            return another;
        }
        List<Argument> authors = object == null ? List.of() : authors(object, sources);
        if (!authors.isEmpty()) {
            return authors;
        }
        // "lifted a boycott of the school, a house on the square": the school stands nearer than the square
        List<Argument> near = object == null ? List.of() : nearest(verb, object, pattern, sources);
        if (!near.isEmpty()) {
            return near;
        }
        List<Argument> objects = object == null ? direct(verb, pattern, sources) : List.of();
        if (!objects.isEmpty()) {
            return objects;
        }
        List<Argument> thing = List.of();
        for (String place : pattern.target()) {
            boolean link = Pattern.isLink(place);
            if (!thing.isEmpty() && isWhere(place)) {
                // "attacked a camp in Mali": the camp, and not where it lies
                continue;
            }
            if (!thing.isEmpty()
                    && link
                    && place.equals("with")
                    && pattern.target().get(0).equals("obj")) {
                // "threatened the studio with the release of letters": the studio
                continue;
            }
            for (Token head : heads(verb, place, object)) {
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
                if (actors.isEmpty() && link && arguments.things().isBorder(head)) {
                    // "sent soldiers to the frontier with Peru"
                    actors = actorsAmong(clauses.governed(verb, "with"), sources);
                    if (!actors.isEmpty()) {
                        return actors;
                    }
                }
                if (!actors.isEmpty()) {
                    List<Argument> all = new ArrayList<>(link ? actors : List.of());
                    all.addAll(
                            actorsAmong(link ? alike(head, verb, place, object) : heads(verb, place, object), sources)
                                    .stream()
                                    .filter(t -> pattern.type() != Plover.ACCUSE || !isVictim(head, t))
                                    .toList());
                    return pattern.type() == Plover.AID ? withCountry(verb, all, sources) : all;
                }
                boolean direct = head.head() == verb.index() || (object != null && head.head() == object.index());
                if (link && direct && !found.isEmpty() && !pattern.actorOnly() && isDirected(place)) {
                    List<Argument> charged =
                            pattern.type() == Plover.ACCUSE ? clauseSubjects.charged(verb, sources) : List.of();
                    if (!charged.isEmpty()) {
                        return charged;
                    }
                    // "provided the islanders with boats"
                    List<Argument> given = actorsAmong(clauses.objects(verb), sources).stream()
                            .filter(Argument::isThemselves)
                            .toList();
                    List<Argument> inside = within(verb, found, pattern.type(), sources);
                    return place.equals("with") && !given.isEmpty()
                            ? given
                            : inside.isEmpty() ? country(found, pattern.type()) : inside;
                }
                if (thing.isEmpty() && !(object != null && head.equals(object))) {
                    thing = List.copyOf(found);
                }
            }
        }
        List<Argument> purpose = purposes.of(verb, object, sources);
        if (!purpose.isEmpty()) {
            return purpose;
        }
        List<Argument> late = late(verb, pattern, sources);
        if (!late.isEmpty()) {
            return late;
        }
        if (pattern.type() == Plover.MOBILIZE && thing.stream().noneMatch(Argument::actor)) {
            List<Argument> beyond = beyondBorder(verb, sources);
            thing = beyond.isEmpty() ? thing : beyond;
        }
        List<Argument> charged = pattern.type() == Plover.ACCUSE ? clauseSubjects.charged(verb, sources) : List.of();
        if (charged.isEmpty() && object != null && thing.stream().noneMatch(Argument::actor)) {
            charged = clauseSubjects.asked(object, sources);
        }
        if (!charged.isEmpty()) {
            return charged;
        }
        List<Argument> pronoun = object == null ? referents.of(verb, sources) : List.of();
        if (!pronoun.isEmpty()) {
            return pronoun;
        }
        if (thing.isEmpty() && object != null && pattern.target().contains("obj")) {
            // "closed its embassy in Peru"
            List<Argument> there = sentence.has(object, "nmod:poss")
                    ? actorsAmong(clauses.governed(object, "in"), sources).stream()
                            .filter(Argument::isNamed)
                            .toList()
                    : List.of();
            if (!there.isEmpty()
                    && arguments.of(List.of(object)).stream()
                            .allMatch(o -> arguments.ownership().isOwn(o, sources))) {
                return there;
            }
            return arguments.of(List.of(object));
        }
        // "gave up its weapons in a hurry": the weapons, and not the hurry; but "voiced outrage at the ban": the ban
        boolean felt = pattern.type() == Plover.ACCUSE
                && thing.stream().anyMatch(t -> clauses.hasCase(t.head(), "at") || clauses.hasCase(t.head(), "over"));
        if (object != null
                && !felt
                && OBJECTIVE.contains(pattern.type())
                && thing.stream().noneMatch(t -> t.actor() || arguments.things().isTerritory(t.head()))) {
            List<Argument> told = List.of(arguments.phrase(object, false, "the thing named"));
            List<Argument> country = within(verb, thing.isEmpty() ? told : thing, pattern.type(), sources);
            return country.isEmpty() ? told : country;
        }
        List<Argument> country = within(verb, thing, pattern.type(), sources);
        return !country.isEmpty()
                ? country
                : thing.isEmpty() && pattern.mode().equals("praise") ? pointed(verb) : country(thing, pattern.type());
    }

    /** "Peru welcomed it": what was told before. */
    private List<Argument> pointed(Token verb) {
        return sentence.children(verb, "obj").stream()
                .filter(o -> Set.of("it", "this", "that").contains(Clauses.lower(o))
                        && sentence.children(o).isEmpty())
                .map(o -> arguments.phrase(o, false, "what was told before"))
                .toList();
    }

    /** "granted the Red Cross access": the one who is given something, whom the parser joined to what is given. */
    private List<Argument> joinedReceivers(Token verb, Token object, List<Argument> sources) {
        if (!Trait.TRANSFERS.of(verb.lemma())
                || clauses.passive(verb)
                || sentence.children(verb, "obl").stream().anyMatch(t -> clauses.hasCase(t, "to"))) {
            return List.of();
        }
        return sentence.children(object, "compound").stream()
                .filter(Token::isProper)
                .map(arguments::self)
                .filter(a -> a != null && a.isNamed() && a.mention() != null)
                .filter(a -> sources.stream().noneMatch(s -> s.isSame(a)))
                .filter(a -> a.first() == verb.index() + 1
                        || sentence.token(verb.index() + 1).is("det"))
                .limit(1)
                .toList();
    }

    /** "condemned the overthrow of the premier": no blame for the premier. */
    private boolean isVictim(Token noun, Argument argument) {
        return argument.because().startsWith("inside")
                && arguments.things().isSuffered(noun)
                && clauses.hasCase(argument.head(), "of");
    }

    /** "signed a pact with Peru and promised it grain": whom the pronoun means. */
    private List<Argument> receivers(Token verb, List<Argument> sources) {
        for (Token receiver : clauses.receivers(verb)) {
            List<Argument> found =
                    Arguments.isPronoun(receiver) ? referents.antecedent(verb, receiver, sources) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "backed Peru's plan for the islands": whose plan it is. */
    private List<Argument> authors(Token object, List<Argument> sources) {
        return arguments.things().isProposal(object) && sentence.has(object, "nmod:poss")
                ? actorsAmong(List.of(object), sources).stream()
                        .filter(Argument::isThemselves)
                        .toList()
                : List.of();
    }

    /** "protested the ministry for selling arms to Peru": someone who is the object stands before all others. */
    private List<Argument> direct(Token verb, Pattern pattern, List<Argument> sources) {
        if (!DIRECT.contains(pattern.type())
                || !pattern.target().contains("obj")
                || Trait.CARRIES.of(verb.lemma()) && pattern.type() != Plover.DEMAND) {
            return List.of();
        }
        return actorsAmong(clauses.objects(verb), sources).stream()
                .filter(Argument::isThemselves)
                .toList();
    }

    /** The actors that a preposition of the pattern joins to the object itself, and to nothing below it. */
    private List<Argument> nearest(Token verb, Token object, Pattern pattern, List<Argument> sources) {
        for (String place : pattern.target()) {
            List<Token> heads = new ArrayList<>();
            for (Token first :
                    !Pattern.isLink(place) || isWhere(place) ? List.<Token>of() : sentence.children(object, "nmod")) {
                if (clauses.hasCase(first, place) && !Clauses.isTime(first)) {
                    heads.addAll(clauses.conjuncts(first));
                    heads.addAll(alike(first, verb, place, object));
                }
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
                List<Argument> actors = late ? actorsAmong(clauses.conjuncts(token), sources) : List.of();
                found = actors.stream().anyMatch(Argument::isNamed) ? actors : found;
            }
        }
        return found;
    }

    /** "built a fence on parts of its frontier with Peru". */
    private List<Argument> beyondBorder(Token verb, List<Argument> sources) {
        for (Token token : sentence.subtree(verb, t -> !t.isVerb() || t.equals(verb))) {
            if (arguments.things().isBorder(token)) {
                List<Argument> found = actorsAmong(clauses.governed(token, "with"), sources);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
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
        return actorsAmong(heads, sources);
    }

    /** "treated patients in Peru": help for the nameless is help for their country too. */
    private List<Argument> withCountry(Token verb, List<Argument> helped, List<Argument> sources) {
        if (helped.stream().anyMatch(Argument::isNamed)) {
            return helped;
        }
        List<Argument> all = new ArrayList<>(helped);
        arguments.actors(clauses.governed(verb, "in")).stream()
                .filter(Argument::isNamed)
                .filter(c -> sources.stream().noneMatch(s -> s.isSame(c)))
                .forEach(all::add);
        return all;
    }

    /** "eased restrictions on the movement of goods into Peru": the state inside the thing named. */
    private List<Argument> within(Token verb, List<Argument> things, Plover type, List<Argument> sources) {
        if (!PLACED.contains(type) || things.stream().anyMatch(Argument::actor)) {
            return List.of();
        }
        List<Token> inside = new ArrayList<>();
        for (Argument thing : things) {
            sentence.subtree(thing.head(), t -> !t.isVerb() || t.is("acl")).stream()
                    .filter(t -> sentence.has(t, "case") && !t.equals(thing.head()))
                    .forEach(inside::add);
        }
        // the parser may give "into Peru" to the verb
        inside.addAll(things.isEmpty() ? List.of() : clauses.governed(verb, "into"));
        for (Token token : inside) {
            Argument self = arguments.self(token);
            if (self != null
                    && self.isState()
                    && !arguments.ownership().isOwn(self, sources)
                    && sources.stream().noneMatch(s -> s.isSame(self))) {
                return List.of(self);
            }
        }
        return List.of();
    }

    /** "support for farms in Peru", "bombed positions in Peru": what is done to a place is done to whose place it is. */
    public List<Argument> country(List<Argument> things, Plover type) {
        if (type == Plover.AID || type == Plover.ASSAULT) {
            for (Argument thing : things) {
                // "relief work for families in Peru"
                for (String link : type == Plover.AID ? HELPED : WHERE) {
                    List<Argument> found = arguments.actors(clauses.governed(thing.head(), link));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return things;
    }

    /** Those among the phrases who can act and do not act here themselves. */
    public List<Argument> actorsAmong(List<Token> heads, List<Argument> sources) {
        return arguments.of(heads).stream()
                .filter(t -> t.actor() && !arguments.ownership().isOwn(t, sources))
                .filter(t -> sources.stream().noneMatch(s -> s.isSame(t)))
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
                all.removeIf(t -> clauses.isAdverbial(t, place) || isViewpoint(t, verb));
                yield all;
            }
        };
    }

    /**
     * "To officials in Peru, the decision to close the port is a step": tells to whom it seems so, and no infinitive
     * begins with it.
     */
    private boolean isViewpoint(Token noun, Token verb) {
        Token first = sentence.token(0);
        boolean opens = first.is("case") && sentence.head(first) != null && first.head() <= noun.index();
        return opens
                && clauses.isInfinitive(verb)
                && first.head() < verb.index()
                && (first.head() == noun.index()
                        || sentence.subtree(sentence.token(first.head())).contains(noun));
    }

    /** "thanks to Peru for its help, and to Chile for its patience": the second phrase beside the first. */
    private List<Token> alike(Token first, Token verb, String place, @Nullable Token object) {
        List<Token> known = clauses.conjuncts(first);
        return heads(verb, place, object).stream()
                .filter(other -> other.is("conj") && other.index() > first.index() && !known.contains(other))
                .toList();
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

    /** Prepositions whose noun is the one acted on, whatever it is: "gave a grant to the arts". */
    static boolean isDirected(String link) {
        return switch (link) {
            case "to", "against", "with", "on", "for", "into" -> true;
            default -> false;
        };
    }

    /** Prepositions that rather tell where. */
    private static boolean isWhere(String link) {
        return switch (link) {
            case "in", "at", "near", "along", "over", "around", "outside", "through" -> true;
            default -> false;
        };
    }
}

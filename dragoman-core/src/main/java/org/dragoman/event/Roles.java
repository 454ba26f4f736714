package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who fills the places of a frame: the source and the target of a verb, a noun, or a clause. */
final class Roles {
    private static final int DEPTH = 5;

    /** Types of what is done to the object of a verb, whatever else stands beside it. */
    private static final Set<Plover> DIRECT = Set.of(
            Plover.PROTEST,
            Plover.ACCUSE,
            Plover.ASSAULT,
            Plover.COERCE,
            Plover.REJECT,
            Plover.SANCTION,
            Plover.DEMAND);

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Moods moods;

    Roles(Clauses clauses, Arguments arguments) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.moods = new Moods(clauses);
    }

    /** Who does what the verb says; a pronoun in reported speech that nobody resolved is the speaker. */
    List<Argument> acting(Token verb) {
        List<Token> subjects = clauses.subjects(verb);
        List<Argument> actors = arguments.doers(subjects);
        if (!actors.isEmpty() || subjects.stream().noneMatch(s -> isThirdPerson(s) || isFirstPerson(s))) {
            return actors;
        }
        return speaker(verb).stream()
                .filter(speaker -> subjects.stream().anyMatch(s -> canBe(s, speaker)))
                .toList();
    }

    /** Who says the clause that a word heads: "the court said that they must leave"; empty where nobody does. */
    List<Argument> speaker(Token clause) {
        Token at = clause;
        for (int i = 0; i < DEPTH; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return List.of();
            }
            boolean told = at.is("ccomp") || at.is("dep") && head.index() > at.index();
            if (told && moods.isSpeech(head)) {
                return arguments.actors(clauses.subjects(head));
            }
            at = head;
        }
        return List.of();
    }

    static boolean isState(Argument argument) {
        return argument.mention() != null && argument.mention().actor().length() == 3;
    }

    static boolean isGroup(Argument argument) {
        return argument.mention() != null && argument.mention().members().size() > 1;
    }

    static boolean isThirdPerson(Token token) {
        return switch (Clauses.lower(token)) {
            case "it", "he", "she", "they" -> true;
            default -> false;
        };
    }

    private static boolean isFirstPerson(Token token) {
        String word = Clauses.lower(token);
        return word.equals("we") || word.equals("i");
    }

    /** Whether a pronoun can be someone: "it" is no person, "she" no ministry. */
    private static boolean canBe(Token pronoun, Argument someone) {
        boolean person = someone.head().entity().equals("PERSON");
        return switch (Clauses.lower(pronoun)) {
            case "it" -> !person;
            case "he", "she" ->
                person || someone.mention() == null && someone.head().tag().equals("NN");
            default -> true;
        };
    }

    /** "phoned the premier to apologise", "wrote to the bank threatening to sue": whom the clause above is directed at. */
    List<Argument> addressed(Token anchor, List<Argument> sources) {
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

    List<Argument> targets(Token verb, Pattern pattern, @Nullable Token object, List<Argument> sources) {
        // "gave the exiles shelter", "promised the miners a rise": the one who gets it
        List<Argument> receivers = actorsAmong(clauses.receivers(verb), sources);
        if (!receivers.isEmpty()) {
            return receivers;
        }
        // "lifted a boycott of the school, a house on the square": the school stands nearer than the square
        List<Argument> near = object == null ? List.of() : nearest(object, pattern, sources);
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
            for (Token head : heads(verb, place, object)) {
                List<Argument> found = new ArrayList<>(arguments.of(link ? clauses.conjuncts(head) : List.of(head)));
                found.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
                if (link && found.isEmpty()) {
                    found.addAll(beyond(head, sources));
                }
                List<Argument> actors = found.stream()
                        .filter(t -> t.actor() && !arguments.isOwn(t, sources))
                        .toList();
                if (actors.isEmpty() && link && arguments.isBorder(head)) {
                    // "sent soldiers to the frontier with Peru"
                    actors = actorsAmong(clauses.governed(verb, "with"), sources);
                    if (!actors.isEmpty()) {
                        return actors;
                    }
                }
                if (!actors.isEmpty()) {
                    List<Argument> all = link ? actors : actorsAmong(heads(verb, place, object), sources);
                    return pattern.type() == Plover.AID ? withCountry(verb, all, sources) : all;
                }
                boolean direct = head.head() == verb.index() || (object != null && head.head() == object.index());
                if (link && direct && !found.isEmpty() && !pattern.actorOnly() && isDirected(place)) {
                    // "provided the islanders with boats"
                    List<Argument> given = actorsAmong(clauses.objects(verb), sources).stream()
                            .filter(Argument::isThemselves)
                            .toList();
                    return place.equals("with") && !given.isEmpty() ? given : country(found, pattern.type());
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
        List<Argument> late = late(verb, pattern, sources);
        if (!late.isEmpty()) {
            return late;
        }
        if (pattern.type() == Plover.MOBILIZE && thing.stream().noneMatch(Argument::actor)) {
            List<Argument> beyond = beyondBorder(verb, sources);
            thing = beyond.isEmpty() ? thing : beyond;
        }
        List<Argument> charged = pattern.type() == Plover.ACCUSE ? charged(verb, sources) : List.of();
        if (!charged.isEmpty()) {
            return charged;
        }
        if (thing.isEmpty() && object != null && pattern.target().contains("obj")) {
            return arguments.of(List.of(object));
        }
        return country(thing, pattern.type());
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
    private List<Argument> nearest(Token object, Pattern pattern, List<Argument> sources) {
        for (String place : pattern.target()) {
            List<Token> heads = !Pattern.isLink(place) || isWhere(place)
                    ? List.of()
                    : sentence.children(object, "nmod").stream()
                            .filter(t -> clauses.hasCase(t, place) && !Clauses.isTime(t))
                            .flatMap(t -> clauses.conjuncts(t).stream())
                            .toList();
            List<Argument> found = heads.stream()
                    .map(arguments::self)
                    .filter(a -> a != null && a.actor() && !arguments.isOwn(a, sources))
                    .filter(a -> sources.stream().noneMatch(s -> same(s, a)))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "opened an inquiry into whether Peru had shelled the town", "into claims that Peru had": those who are said to have. */
    private List<Argument> charged(Token verb, List<Argument> sources) {
        for (Token clause : sentence.subtree(verb, t -> !t.is("conj") && !t.is("parataxis"))) {
            boolean open = (clause.is("acl") || clause.is("ccomp") || clause.is("advcl"))
                    && !clause.relation().equals("acl:relcl")
                    && sentence.children(clause, "mark").stream()
                            .anyMatch(m -> Clauses.lower(m).equals("that")
                                    || Clauses.lower(m).equals("whether"));
            if (open) {
                List<Argument> found = actorsAmong(sentence.children(clause, "nsubj"), sources);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
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
            if (arguments.isBorder(token)) {
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
                .filter(c -> sources.stream().noneMatch(s -> same(s, c)))
                .forEach(all::add);
        return all;
    }

    /** "support for farms in Peru", "bombed positions in Peru": what is done to a place is done to whose place it is. */
    private List<Argument> country(List<Argument> things, Plover type) {
        if (type == Plover.AID || type == Plover.ASSAULT) {
            for (Argument thing : things) {
                for (String link : List.of("in", "at", "into", "over")) {
                    List<Argument> found = arguments.actors(clauses.governed(thing.head(), link));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return things;
    }

    List<Argument> actorsAmong(List<Token> heads, List<Argument> sources) {
        return arguments.of(heads).stream()
                .filter(t -> t.actor() && !arguments.isOwn(t, sources))
                .filter(t -> sources.stream().noneMatch(s -> same(s, t)))
                .toList();
    }

    List<Token> heads(Token verb, String place, @Nullable Token object) {
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
                all.removeIf(t -> clauses.isAdverbial(t, place));
                yield all;
            }
        };
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

    /** "sent a team to help flooded Peru": the target stands in the purpose. */
    List<Argument> purpose(Token verb, @Nullable Token object, List<Argument> sources) {
        for (Token above : object == null ? List.of(verb) : List.of(verb, object)) {
            for (Token child : sentence.children(above)) {
                if ((child.is("advcl") || child.is("acl") || child.is("xcomp") || child.is("dep"))
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

    List<Token> complementSubjects(Token verb) {
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

    /** Who does what a noun says: "Peru's visit", "a visit by Peru", "a Peruvian visit". */
    List<Argument> sources(Token noun, Pattern pattern) {
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

    List<Argument> own(Token noun, String place) {
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

    List<Argument> nounTargets(Token noun, Pattern pattern, @Nullable Token governor, List<Argument> sources) {
        List<Argument> thing = List.of();
        for (String place : pattern.target()) {
            List<Token> heads =
                    new ArrayList<>(place.equals("that") ? clauseSubjects(noun) : clauses.governed(noun, place));
            // "the seizure of power after the fall of the premier": power, and not the premier
            if (heads.stream().anyMatch(h -> h.head() == noun.index())) {
                heads.removeIf(h -> h.head() != noun.index());
            }
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
                    thing = country(found, pattern.type());
                }
            }
        }
        if (thing.isEmpty()) {
            List<Argument> before = new ArrayList<>(
                    own(noun, "pre").stream().filter(Argument::isNamed).toList());
            before.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)));
            return before;
        }
        return thing;
    }

    /** "a request that Peru send a ship": who is to do it. */
    private List<Token> clauseSubjects(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if ((child.is("acl") || child.is("ccomp")) && !child.relation().equals("acl:relcl")) {
                found.addAll(sentence.children(child, "nsubj"));
            }
        }
        return found;
    }

    /** Who holds a promise, threat or demand that is a noun: "Peru's threat", "Peru made a threat". */
    List<Argument> holder(Token noun, @Nullable Token governor) {
        for (String place : List.of("poss", "by", "from", "pre")) {
            List<Argument> found = own(noun, place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        // "the refusal of the council to sit", beside "the threat of sanctions"
        boolean clause = sentence.children(noun).stream().anyMatch(c -> c.is("acl") && clauses.isInfinitive(c));
        List<Argument> of =
                clause ? own(noun, "of").stream().filter(Argument::isThemselves).toList() : List.of();
        if (!of.isEmpty()) {
            return of;
        }
        return governor != null && governor.isVerb() ? acting(governor) : List.of();
    }

    /** Whom a clause that the lexicon does not know is directed at. */
    List<Argument> nearby(Token clause, Token operator, List<Argument> sources) {
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
        List<Argument> nameless = List.of();
        for (Token head : heads) {
            List<Argument> found = new ArrayList<>(arguments.actors(clauses.conjuncts(head)));
            found.removeIf(t -> sources.stream().anyMatch(s -> same(s, t)) || arguments.isOwn(t, sources));
            if (found.stream().anyMatch(Argument::isNamed)) {
                return found;
            }
            // "to send officers to Peru": Peru, and not the officers
            nameless = nameless.isEmpty() ? List.copyOf(found) : nameless;
        }
        if (!nameless.isEmpty()) {
            return nameless;
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
}

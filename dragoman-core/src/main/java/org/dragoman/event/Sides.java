package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who takes part in a contact: beside its noun, in the clause that tells it, or as guest and destination. */
final class Sides {
    /** Verbs that tell a contact whose noun they have, by what their subject is in it. */
    private static final Map<String, String> CARRIERS = Table.read(Lexicon.class, "carriers.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    /** Why sides are taken from what was told before. */
    static final String UNNAMED = "not named here";

    private static final Set<String> PLURAL = Set.of("they", "them", "their");

    private static final Set<String> FEW = Set.of("two", "three", "four", "five");

    private static final Set<String> SCENE = Set.of("in", "during", "at", "after", "following", "before");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final StandIns standIns;
    private final Company company;
    private final JointBodies bodies;

    Sides(Clauses clauses, Arguments arguments, Lexicon lexicon, Mentions mentions) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = new Roles(clauses, arguments);
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.standIns = new StandIns(clauses, arguments, mentions);
        this.company = new Company(sentence, mentions);
        this.bodies = new JointBodies(sentence, mentions);
    }

    /** Whether the subject of a verb gives a contact its place: "host", "convene". */
    static boolean isHosting(Token verb) {
        return "host".equals(CARRIERS.get(verb.lemma()));
    }

    /** "a visit that she paid": the clause only tells who holds what the noun names. */
    static boolean isHolding(Token verb, Token noun) {
        return verb.is("acl") && verb.head() == noun.index() && CARRIERS.containsKey(verb.lemma());
    }

    /** Those who do what the verb says. */
    List<Argument> subjects(Token verb) {
        List<Argument> found = new ArrayList<>();
        for (Argument argument : roles.acting(verb)) {
            List<Argument> inner = standIns.of(argument.head(), argument.mention() != null);
            if (!inner.isEmpty()) {
                found.addAll(inner);
            } else if (isSomeone(argument) && !isPlace(argument)) {
                found.add(argument);
            }
        }
        if (found.isEmpty()) {
            clauses.subjects(verb).stream()
                    .filter(t -> PLURAL.contains(Clauses.lower(t)) || isTheTwo(t))
                    .map(t -> arguments.phrase(t, true, "a pronoun"))
                    .forEach(found::add);
        }
        if (found.isEmpty() && clauses.isInfinitive(verb) && (verb.is("acl") || verb.is("advcl") || verb.is("xcomp"))) {
            // "will be in Oslo to meet the king"
            Token there = sentence.head(verb);
            if (there != null && sentence.has(there, "cop")) {
                found.addAll(people(sentence.children(there, "nsubj")));
            }
        }
        return withCompany(verb, found);
    }

    /** "On Friday Sosa and the premier, Luis Paz, discussed trade": those whom the parser did not take for subjects. */
    private List<Argument> withCompany(Token verb, List<Argument> found) {
        boolean lost = found.isEmpty() && sentence.children(verb).stream().noneMatch(c -> c.is("nsubj") || c.is("cop"));
        boolean finite = clauses.hasFiniteTense(verb)
                && !clauses.passive(verb)
                && !verb.relation().equals("acl:relcl");
        if (!finite || !lost && found.isEmpty()) {
            return found;
        }
        List<Argument> row = company.before(verb);
        boolean more = row.size() > found.size()
                && found.stream().allMatch(one -> row.stream().anyMatch(other -> Roles.same(one, other)));
        return more ? row : found;
    }

    /** "met the king and, in private, the premier": those whom the parser did not join to the last who is met. */
    List<Argument> withNext(List<Argument> found, @Nullable String preposition) {
        if (found.isEmpty()) {
            return found;
        }
        List<Argument> all = new ArrayList<>(found);
        for (Argument next : company.behind(found.get(found.size() - 1), preposition)) {
            if (all.stream().noneMatch(one -> Roles.same(one, next))) {
                all.add(next);
            }
        }
        return all;
    }

    /** "The two had breakfast", "the four met". */
    private boolean isTheTwo(Token token) {
        return FEW.contains(Clauses.lower(token)) && token.tag().equals("CD") && sentence.has(token, "det");
    }

    /** Those whom noun phrases name: "the premier", "a group of ministers"; not "the premier's plan". */
    List<Argument> people(List<Token> heads) {
        List<Argument> found = new ArrayList<>();
        for (Token head : heads) {
            Argument self = arguments.self(head);
            List<Argument> inner = standIns.of(head, self != null && self.mention() != null);
            if (!inner.isEmpty()) {
                found.addAll(inner);
            } else if (self == null && PLURAL.contains(Clauses.lower(head))) {
                found.add(arguments.phrase(head, true, "a pronoun"));
            } else if (self == null && Trait.counts(head)) {
                found.addAll(people(governed(head, "of")));
            } else if (self != null
                    && isSomeone(self)
                    && found.stream().noneMatch(f -> f.head().equals(self.head()))) {
                found.add(self);
            }
        }
        return withoutTitle(found);
    }

    /** "met her two counterparts, Ana Sosa and Luis Paz": those named are the counterparts. */
    private List<Argument> withoutTitle(List<Argument> found) {
        Argument first = found.size() < 3 ? null : found.get(0);
        boolean titled = first != null
                && first.head().tag().equals("NNS")
                && Level.of(Clauses.lower(first.head())) != null
                && first.last() + 1 < sentence.size()
                && sentence.token(first.last() + 1).text().equals(",")
                && found.get(1).first() == first.last() + 2
                && found.subList(1, found.size()).stream().allMatch(this::isPerson);
        return titled ? found.subList(1, found.size()) : found;
    }

    private boolean isPerson(Argument argument) {
        Actor actor = argument.mention() == null
                ? null
                : mentions.actor(argument.mention().actor());
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    private boolean isSomeone(Argument argument) {
        if (argument.mention() != null) {
            return true;
        }
        String entity = argument.head().entity();
        return PLURAL.contains(Clauses.lower(argument.head()))
                || lexicon.classes().isActor(argument.head())
                || entity.equals("PERSON")
                || entity.equals("ORGANIZATION")
                || argument.head().isProper() && place(argument.head()) == null;
    }

    /** Whether the words name a place that is no actor. */
    boolean isPlace(Argument argument) {
        return argument.mention() == null && place(argument.head()) != null;
    }

    /** Whether those named are more than one, who can be one another's sides: "the two leaders", "both delegations". */
    boolean isSeveral(Argument argument) {
        if (Roles.isGroup(argument)) {
            return true;
        }
        Token head = argument.head();
        return PLURAL.contains(Clauses.lower(head))
                || isTheTwo(head)
                || head.tag().equals("NNS") && Level.of(Clauses.lower(head)) != null
                || head.lemma().equals("pair")
                || head.lemma().equals("both");
    }

    /** Those who are told something in public: "spoke to reporters", "to members of the press". */
    boolean isAudience(Argument argument) {
        return lexicon.classes().contains("audience", sentence, argument.head())
                || Level.of(Clauses.lower(argument.head())) != null
                        && governed(argument.head(), "of").stream()
                                .anyMatch(whole -> lexicon.classes().contains("audience", sentence, whole));
    }

    /** Whether a noun tells of a day or a place when the members of a body come together: "the November summit of the union". */
    boolean isGathering(Token noun, Argument body) {
        Actor actor =
                body.mention() == null ? null : mentions.actor(body.mention().actor());
        boolean joint = actor != null
                && (actor.kind() == Actor.Kind.BLOC || actor.kind() == Actor.Kind.ORGANISATION)
                && actor.of() == null
                && !actor.provisional();
        if (!joint) {
            return false;
        }
        boolean frame = sentence.children(noun, "case").stream()
                .anyMatch(c -> Set.of("of", "before", "after", "since").contains(Clauses.lower(c)));
        return !frame
                && sentence.children(noun).stream()
                        .anyMatch(
                                c -> Clauses.isTime(c) || c.is("nmod") && place(c) != null && clauses.hasCase(c, "in"));
    }

    /** "the call, which took place by video": the verb of the clause right behind a noun, by the words alone; else 0. */
    private int clauseAfter(Token noun) {
        int at = noun.index() + 1;
        at += sentence.token(at).text().equals(",") ? 1 : 0;
        if (at + 1 >= sentence.size() || !sentence.token(at).lemma().equals("which")) {
            return 0;
        }
        Token verb = sentence.token(at + 1);
        boolean passive = verb.lemma().equals("be") && at + 2 < sentence.size();
        String told = passive ? sentence.token(at + 2).lemma() : verb.lemma();
        return passive && CARRIERS.containsKey(told)
                        || told.equals("take") && verb.tag().equals("VBD")
                ? at + 1
                : 0;
    }

    /** Whether no name and no office says who it is: "her sister", "a stranger". */
    boolean isNameless(Argument argument) {
        return argument.mention() == null || argument.mention().actor().startsWith("unnamed:");
    }

    /** Whether a clause says that it took place: "the call, which was held on Monday". */
    boolean isHeldInClause(Token noun) {
        return noun.index() + 3 < sentence.size() && clauseAfter(noun) > 0
                || clausesOf(noun).stream().anyMatch(c -> c.relation().equals("acl:relcl") && clauses.isOver(c));
    }

    /** Whether a noun names someone who deals with other states. */
    boolean isOfficial(Argument argument) {
        for (int i = argument.first(); i <= argument.last(); i++) {
            if (Level.of(Clauses.lower(sentence.token(i))) != null) {
                return true;
            }
        }
        return argument.head().entity().equals("PERSON");
    }

    /** Those of whom a name and an office, or a state, is known. */
    List<Argument> officials(List<Token> heads) {
        return people(heads).stream()
                .filter(one -> one.mention() != null
                        && one.mention().actors().stream().allMatch(id -> {
                            Actor actor = mentions.actor(id);
                            return actor != null
                                    && actor.kind() == Actor.Kind.PERSON
                                    && (actor.of() != null || actor.role() != null || !actor.provisional());
                        }))
                .toList();
    }

    /** Those joined by a preposition to a word, or to the object between it and them. */
    List<Argument> linked(@Nullable Token object, Token anchor, String link) {
        List<Token> heads = new ArrayList<>(governed(anchor, link));
        if (object != null && !object.equals(anchor)) {
            governed(object, link).stream().filter(t -> !heads.contains(t)).forEach(heads::add);
        }
        List<Argument> found = people(withConjuncts(heads));
        // "the heads of state of Peru and Chile": Chile is part of who they are
        return found.stream()
                .filter(a -> found.stream()
                        .noneMatch(b -> !Roles.same(a, b)
                                && b.first() <= a.head().index()
                                && a.head().index() <= b.last()))
                .toList();
    }

    List<Token> withConjuncts(List<Token> heads) {
        List<Token> all = new ArrayList<>();
        for (Token head : heads) {
            clauses.conjuncts(head).stream().filter(t -> !all.contains(t)).forEach(all::add);
        }
        return all;
    }

    /**
     * The nouns that a preposition joins to a word; of what hangs deeper only that on a place or a time, where the
     * parser often puts it: "held talks in Tunis with the envoy".
     */
    List<Token> governed(Token anchor, String link) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(anchor)) {
            if (!child.is("nmod") && !child.is("obl") && !child.is("dep")) {
                continue;
            }
            if (clauses.hasCase(child, link) && !Clauses.isTime(child)) {
                found.add(child);
            } else if (Clauses.isTime(child) || place(child) != null || clauses.hasCase(child, "on")) {
                found.addAll(governed(child, link));
            }
        }
        return found;
    }

    /** The verb that tells a contact, where the noun is what it holds or what takes place; else the noun itself. */
    Token anchor(Token noun) {
        Token top = top(noun);
        Token verb = sentence.head(top);
        if (verb == null || !verb.isVerb()) {
            return noun;
        }
        if (top.is("nsubj") && !CARRIERS.containsKey(verb.lemma())) {
            // "a meeting closed to the press was held": the parser took the participle for the verb
            for (Token child : sentence.children(verb)) {
                boolean finite = child.index() > verb.index()
                        && CARRIERS.containsKey(child.lemma())
                        && sentence.children(child).stream()
                                .anyMatch(c -> c.relation().equals("aux:pass"))
                        && !sentence.has(child, "nsubj");
                if (finite && !child.is("conj") && !child.is("advcl")) {
                    return child;
                }
            }
        }
        boolean place = top.is("nsubj") || top.is("obj") || top.is("obl") && !isScene(top);
        return place && CARRIERS.containsKey(verb.lemma()) ? verb : noun;
    }

    /** "the third round of talks": the noun that counts them. */
    Token top(Token noun) {
        Token head = sentence.head(noun);
        return head != null && noun.is("nmod") && clauses.hasCase(noun, "of") && Trait.counts(head) ? head : noun;
    }

    private boolean isScene(Token noun) {
        return sentence.children(noun, "case").stream().anyMatch(c -> SCENE.contains(Clauses.lower(c)));
    }

    /** The two sides of a contact that a noun names; the second is empty where all are in the first. */
    List<List<Argument>> of(Token noun, Pattern pattern) {
        Token anchor = anchor(noun);
        Token top = top(noun);
        List<Token> places = new ArrayList<>(List.of(noun));
        if (!top.equals(noun)) {
            places.add(top);
        }
        List<Token> held = clausesOf(noun);
        places.addAll(held);
        if (!anchor.equals(noun)) {
            places.add(anchor);
        }
        List<Argument> between = first(places, List.of("between", "among"));
        if (!between.isEmpty() && isHosting(anchor) && isGroupOf(between.get(0), subjects(anchor))) {
            // "Peru and Chile hosted talks between the two sides": not their own
            return List.of(List.of(unnamed(noun)), List.of());
        }
        if (between.size() > 1 || !between.isEmpty() && isSeveral(between.get(0))) {
            return List.of(between.subList(0, 1), between.subList(1, between.size()));
        }
        List<Argument> others = new ArrayList<>(withNext(first(places, List.of("with")), "with"));
        if (!others.isEmpty()) {
            others.addAll(joined(noun));
        }
        others.addAll(between);
        List<Argument> own = new ArrayList<>(own(noun, top, pattern));
        if (own.isEmpty()) {
            own.addAll(first(places, List.of("by")));
        }
        if (own.size() == 1 && bodies.isJoint(own.get(0))) {
            return ofBody(noun, anchor, own.get(0), others);
        }
        boolean whole = own.size() > 1 || !own.isEmpty() && (isSeveral(own.get(0)) || !others.isEmpty());
        if (!whole) {
            for (Token clause : held) {
                own.addAll(subjects(clause));
            }
            if (!anchor.equals(noun)) {
                boolean alone =
                        own.size() + others.size() == 1 && !isSeveral(own.isEmpty() ? others.get(0) : own.get(0));
                // "cancelled a meeting with the envoy": whoever cancels it was to take part
                boolean event = "event".equals(CARRIERS.get(anchor.lemma()));
                String subject = event && top.is("obj") ? "side" : CARRIERS.get(anchor.lemma());
                // "hosted a summit of the union", "hosted a dinner with the envoys": the host comes first
                if ("side".equals(subject) || "host".equals(subject) && (alone || !others.isEmpty())) {
                    own.addAll(0, subjects(anchor));
                }
            } else if (own.isEmpty()) {
                own.addAll(scene(noun, others));
            }
        }
        return List.of(own, others);
    }

    /** "co-chaired the third meeting of the joint commission with Paz": the chairs, else the states that sit in it. */
    private List<List<Argument>> ofBody(Token noun, Token anchor, Argument body, List<Argument> others) {
        List<Argument> chairs = anchor.equals(noun) || clauses.passive(anchor) ? List.of() : subjects(anchor);
        List<Argument> persons = Stream.concat(chairs.stream(), others.stream())
                .filter(this::isPerson)
                .toList();
        if (persons.size() > 1) {
            return List.of(persons.subList(0, 1), persons.subList(1, persons.size()));
        }
        List<Argument> states = bodies.sides(body);
        return states.isEmpty()
                ? List.of(List.of(unnamed(noun)), List.of())
                : List.of(states.subList(0, 1), states.subList(1, 2));
    }

    /** "held talks with the king, including some in private, and the premier": a person is no second contact. */
    private List<Argument> joined(Token noun) {
        return people(clauses.conjuncts(noun).stream()
                        .filter(t -> !t.equals(noun))
                        .toList())
                .stream()
                .filter(this::isPerson)
                .toList();
    }

    private static boolean isGroupOf(Argument group, List<Argument> subjects) {
        Mention mention = group.mention();
        return mention != null
                && mention.members().size() > 1
                && subjects.stream()
                        .allMatch(s -> s.mention() != null
                                && mention.members().containsAll(s.mention().actors()));
    }

    /** The sides of a contact whose words name none. */
    Argument unnamed(Token noun) {
        return new Argument(noun, noun.index(), noun.index(), null, true, UNNAMED);
    }

    /** The clauses that tell who holds what a noun names: "talks held in Riga", "a visit that she paid". */
    List<Token> clausesOf(Token noun) {
        return sentence.children(noun).stream()
                .filter(c -> c.is("acl") && CARRIERS.containsKey(c.lemma()))
                .toList();
    }

    private List<Argument> first(List<Token> places, List<String> links) {
        for (Token place : places) {
            for (String link : links) {
                List<Argument> found = linked(null, place, link);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "their talks", "a meeting of the two ministers", "the Peru–Chile summit". */
    private List<Argument> own(Token noun, Token top, Pattern pattern) {
        List<Argument> found = new ArrayList<>();
        for (Token at : top.equals(noun) ? List.of(noun) : List.of(noun, top)) {
            sentence.children(at, "nmod:poss").forEach(t -> found.addAll(people(clauses.conjuncts(t))));
        }
        if (found.isEmpty()
                && (pattern.source().contains("of") || pattern.target().contains("of"))) {
            found.addAll(linked(null, noun, "of"));
        }
        if (found.isEmpty()) {
            for (Token child : sentence.children(noun)) {
                if ((child.is("compound") || child.is("amod")) && child.index() < noun.index()) {
                    Argument self = arguments.self(child);
                    if (self != null && self.mention() != null) {
                        found.add(self);
                    }
                }
            }
        }
        return found;
    }

    /** "In a call on Monday the king told the emir …": those who speak and are spoken to in it. */
    private List<Argument> scene(Token noun, List<Argument> others) {
        Token verb = sentence.head(noun);
        if (verb == null || !verb.isVerb() || !noun.is("obl") || !isScene(noun) && !clauses.hasCase(noun, "for")) {
            return List.of();
        }
        List<Argument> found = new ArrayList<>(subjects(verb));
        if (others.isEmpty() && !clauses.hasCase(noun, "for")) {
            List<Token> told = new ArrayList<>(clauses.receivers(verb));
            told.addAll(clauses.objects(verb));
            people(told).stream().filter(a -> !isAudience(a)).forEach(found::add);
        }
        return found;
    }

    /** Whether a place follows on someone: "the premier in Fes". */
    boolean hasPlace(Argument argument) {
        return mentions.places().stream()
                .anyMatch(place -> place.sentence() == sentence.index() && follows(sentence, place, argument));
    }

    /** Whether the place stands right behind the words, after "in" or "at". */
    static boolean follows(Sentence sentence, PlaceMention place, Argument argument) {
        int gap = place.first() - argument.last();
        return gap >= 2 && gap <= 3 && Set.of("in", "at").contains(Clauses.lower(sentence.token(argument.last() + 1)));
    }

    /** Whether a place is told at the verb: "in Riga", "at the palace". */
    boolean isPlaced(Token verb) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(c -> !Clauses.isTime(c)
                        && (clauses.hasCase(c, "in") || clauses.hasCase(c, "at"))
                        && (place(c) != null || c.entity().equals("LOCATION") || clauses.hasCase(c, "at")));
    }

    @Nullable
    PlaceMention place(Token head) {
        for (PlaceMention place : mentions.places()) {
            if (place.sentence() == sentence.index() && place.first() <= head.index() && head.index() <= place.last()) {
                return place;
            }
        }
        return null;
    }
}

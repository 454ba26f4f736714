package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.CommitmentWords;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who takes part in a contact: beside its noun, in the clause that tells it, or as guest and destination. */
public final class Sides {
    /** Verbs that tell a contact whose noun they have, by what their subject is in it. */
    private static final Map<String, String> CARRIERS = Table.read(Plover.class, "carriers.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    /** Why sides are taken from what was told before. */
    public static final String UNNAMED = "not named here";

    /** What days may be of: "two days of talks", beside "the first day of the visit". */
    private static final Set<String> SPOKEN =
            Set.of("talk", "talks", "negotiation", "consultation", "discussion", "meeting");

    /** "a meeting arranged by a charity", beside "the envoy arranged a meeting". */
    private static final Set<String> ARRANGING = Set.of("arrange", "organise", "organize", "sponsor");

    private static final Set<String> MEANS = Set.of("by", "on", "over", "through", "via");

    private static final Set<String> SCENE = Set.of("in", "during", "at", "after", "following", "before");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Attendees attendees;
    private final JointBodies bodies;
    private final Belonging belonging;

    public Sides(Clauses clauses, Arguments arguments, Mentions mentions, Attendees attendees) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.attendees = attendees;
        this.bodies = new JointBodies(sentence, mentions);
        this.belonging = new Belonging(mentions);
    }

    /** Whether the subject of a verb gives a contact its place: "host", "convene". */
    public static boolean isHosting(Token verb) {
        return "host".equals(CARRIERS.get(verb.lemma()));
    }

    /** "talks mediated by Oman": who brings others together is none of the sides. */
    private static boolean isBrokering(Token verb) {
        boolean arranged = verb.tag().equals("VBN") && verb.is("acl") && ARRANGING.contains(verb.lemma());
        return arranged || "broker".equals(CARRIERS.get(verb.lemma()));
    }

    /** "a visit that she paid": the clause only tells who holds what the noun names. */
    public static boolean isHolding(Token verb, Token noun) {
        return verb.is("acl") && verb.head() == noun.index() && CARRIERS.containsKey(verb.lemma());
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

    /** Whether a clause says that it took place: "the call, which was held on Monday". */
    public boolean isHeldInClause(Token noun) {
        return noun.index() + 3 < sentence.size() && clauseAfter(noun) > 0
                || clausesOf(noun).stream().anyMatch(c -> c.relation().equals("acl:relcl") && clauses.isOver(c));
    }

    /** The verb that tells a contact, where the noun is what it holds or what takes place; else the noun itself. */
    public Token anchor(Token noun) {
        Token top = top(noun);
        Token verb = sentence.head(top);
        if (verb == null || !verb.isVerb()) {
            return noun;
        }
        if (top.is("nsubj") && !sentence.has(verb, "aux")) {
            // "a meeting closed to the press was held": the parser took the participle for the verb
            for (Token child : sentence.children(verb)) {
                boolean finite = child.index() > verb.index()
                        && (CARRIERS.containsKey(child.lemma()) || CommitmentWords.isNegative(sentence, child))
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

    /** "the third round of talks", "two days of talks": the noun that counts them. */
    Token top(Token noun) {
        Token head = sentence.head(noun);
        boolean days = head != null && Clauses.isTime(head) && SPOKEN.contains(noun.lemma());
        boolean counted = head != null && head.isNoun() && (days || Trait.counts(head));
        return head != null && counted && noun.is("nmod") && clauses.hasCase(noun, "of") ? head : noun;
    }

    private boolean isScene(Token noun) {
        return sentence.children(noun, "case").stream().anyMatch(c -> SCENE.contains(Clauses.lower(c)));
    }

    /** The two sides of a contact that a noun names; the second is empty where all are in the first. */
    public List<List<Argument>> of(Token noun, Pattern pattern) {
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
        List<Token> near = new ArrayList<>(places);
        // "a call over the hotline between the two premiers": not the hotline is between them
        sentence.children(noun, "nmod").stream()
                .filter(means -> MEANS.stream().anyMatch(link -> clauses.hasCase(means, link)))
                .forEach(near::add);
        List<Argument> between = first(near, List.of("between", "among"));
        if (!between.isEmpty() && isHosting(anchor) && isGroupOf(between.get(0), attendees.subjects(anchor))) {
            // "Peru and Chile hosted talks between the two sides": not their own
            return List.of(List.of(unnamed(noun)), List.of());
        }
        if (between.size() > 1 || !between.isEmpty() && attendees.isSeveral(between.get(0))) {
            return List.of(between.subList(0, 1), between.subList(1, between.size()));
        }
        List<Argument> others = new ArrayList<>(attendees.withNext(first(places, List.of("with")), "with"));
        if (!others.isEmpty()) {
            others.addAll(joined(noun));
        }
        others.addAll(between);
        others.addAll(others.isEmpty() ? reached(noun, anchor) : List.of());
        List<Argument> own = new ArrayList<>(own(noun, top, pattern));
        own.removeIf(one -> isStateOf(one, others));
        if (own.isEmpty()) {
            own.addAll(
                    first(places.stream().filter(place -> !isBrokering(place)).toList(), List.of("by")));
        }
        if (own.size() == 1 && bodies.isJoint(own.get(0))) {
            return ofBody(noun, anchor, own.get(0), others);
        }
        boolean whole = own.size() > 1 || !own.isEmpty() && (attendees.isSeveral(own.get(0)) || !others.isEmpty());
        if (!whole) {
            for (Token clause : held) {
                own.addAll(isBrokering(clause) ? List.of() : attendees.subjects(clause));
            }
            if (!anchor.equals(noun)) {
                boolean alone = own.size() + others.size() == 1
                        && !attendees.isSeveral(own.isEmpty() ? others.get(0) : own.get(0));
                // "cancelled a meeting with the envoy": whoever cancels it was to take part
                boolean event = "event".equals(CARRIERS.get(anchor.lemma()));
                String subject = event && top.is("obj") ? "side" : CARRIERS.get(anchor.lemma());
                // "hosted a summit of the union", "hosted a dinner with the envoys": the host comes first
                if ("side".equals(subject) || "host".equals(subject) && (alone || !others.isEmpty())) {
                    // "was granted an audience"
                    boolean given = top.is("obj") && clauses.passive(anchor);
                    List<Token> received = clauses.receivers(anchor);
                    own.addAll(
                            0,
                            given
                                    ? attendees.people(received.isEmpty() ? clauses.objects(anchor) : received)
                                    : attendees.subjects(anchor));
                }
            } else if (own.isEmpty()) {
                own.addAll(scene(top, others));
            }
        }
        return List.of(own, others);
    }

    /** "received a call from the emir", "granted an audience to the premier": the other side by what it does. */
    private List<Argument> reached(Token noun, Token anchor) {
        String link = switch (anchor.lemma()) {
            case "receive", "take", "get" -> "from";
            case "grant", "give" -> "to";
            default -> null;
        };
        return link == null || !noun.is("obj") ? List.of() : first(List.of(noun, anchor), List.of(link));
    }

    /** "co-chaired the third meeting of the joint commission with Paz": the chairs, else the states that sit in it. */
    private List<List<Argument>> ofBody(Token noun, Token anchor, Argument body, List<Argument> others) {
        List<Argument> chairs = anchor.equals(noun) || clauses.passive(anchor) ? List.of() : attendees.subjects(anchor);
        List<Argument> persons = Stream.concat(chairs.stream(), others.stream())
                .filter(attendees::isPerson)
                .toList();
        if (persons.size() > 1) {
            return List.of(persons.subList(0, 1), persons.subList(1, persons.size()));
        }
        List<Argument> named = bodies.sides(body);
        // "the council between Peru and Chile"
        List<Argument> states = named.isEmpty() ? attendees.linked(null, body.head(), "between") : named;
        return states.size() != 2
                ? List.of(List.of(unnamed(body.head())), List.of())
                : List.of(states.subList(0, 1), states.subList(1, 2));
    }

    /** "held talks with the king, including some in private, and the premier": a person is no second contact. */
    private List<Argument> joined(Token noun) {
        return attendees
                .people(clauses.conjuncts(noun).stream()
                        .filter(t -> !t.equals(noun))
                        .toList())
                .stream()
                .filter(attendees::isPerson)
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
    public static Argument unnamed(Token noun) {
        return new Argument(noun, noun.index(), noun.index(), null, true, UNNAMED);
    }

    /** The clauses that tell who holds what a noun names: "talks held in Riga", "a visit that she paid". */
    public List<Token> clausesOf(Token noun) {
        return sentence.children(noun).stream()
                .filter(c -> c.is("acl") && CARRIERS.containsKey(c.lemma()))
                .toList();
    }

    private List<Argument> first(List<Token> places, List<String> links) {
        for (Token place : places) {
            for (String link : links) {
                List<Argument> found = attendees.linked(null, place, link);
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
            sentence.children(at, "nmod:poss").forEach(t -> found.addAll(attendees.people(clauses.conjuncts(t))));
            boolean open = isTheirs(at) && found.stream().allMatch(one -> one.mention() == null);
            List<Argument> pair = open ? pairBefore(at) : List.of();
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        if (found.isEmpty()
                && (pattern.source().contains("of") || pattern.target().contains("of"))) {
            found.addAll(attendees.linked(null, noun, "of"));
        }
        if (found.isEmpty()) {
            for (Token child : sentence.children(noun)) {
                if ((child.is("compound") || child.is("amod")) && child.index() < noun.index()) {
                    found.addAll(hyphened(child));
                    Argument self = arguments.self(child);
                    if (self != null && self.mention() != null) {
                        found.add(self);
                    }
                }
            }
        }
        return found;
    }

    /** "the Sosa-Paz summit": the first of a pair, which parsers hang on the second. */
    private List<Argument> hyphened(Token second) {
        int dash = second.index() - 1;
        boolean joined = dash > 0
                && Set.of("-", "\u2013", "\u2014", "/")
                        .contains(sentence.token(dash).text());
        Argument self = joined ? arguments.self(sentence.token(dash - 1)) : null;
        return self == null || self.mention() == null ? List.of() : List.of(self);
    }

    private boolean isTheirs(Token noun) {
        return sentence.children(noun, "nmod:poss").stream()
                .anyMatch(c -> Clauses.lower(c).equals("their"));
    }

    /** "as Ana Sosa and Luis Paz agreed at their meeting": the persons in a row nearest before it. */
    private List<Argument> pairBefore(Token noun) {
        for (int i = noun.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            List<Argument> row = token.isProper() ? attendees.people(clauses.conjuncts(token)) : List.of();
            if (row.size() > 1 && row.stream().allMatch(attendees::isPerson)) {
                return row;
            }
        }
        return List.of();
    }

    /** "agreed to it after talks that had not been announced": not the verb of what describes the talks, which parsers may take for it. */
    private @Nullable Token sceneOf(Token noun) {
        Token verb = sentence.head(noun);
        boolean run = verb != null
                && verb.is("parataxis")
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(c -> c.index() > noun.index()
                                && Set.of("that", "which").contains(Clauses.lower(c)));
        return verb != null && run ? sentence.head(verb) : verb;
    }

    /** "In a call on Monday the king told the emir …": those who speak and are spoken to in it. */
    private List<Argument> scene(Token noun, List<Argument> others) {
        Token head = sceneOf(noun);
        // "spoke two days before a meeting with the king"
        boolean counted = head != null && !others.isEmpty() && isCountedFrom(noun, head);
        Token verb = head != null && counted ? sentence.head(head) : head;
        if (verb == null
                || !verb.isVerb()
                || !counted && (!noun.is("obl") || !isScene(noun) && !clauses.hasCase(noun, "for"))) {
            return List.of();
        }
        if (noun.lemma().equals("summit") && clauses.hasCase(noun, "before")) {
            // "will meet once more before the summit": another contact
            return List.of();
        }
        List<Argument> found = new ArrayList<>(attendees.subjects(verb));
        if (found.removeIf(one -> isStateOf(one, others)) && found.isEmpty()) {
            // "will raise the threats that Peru poses during a meeting with its premier": he who will raise them
            Token above = verb.is("acl") ? clauseOver(verb) : null;
            return above == null ? List.of() : attendees.subjects(above);
        }
        if (found.isEmpty() && !others.isEmpty()) {
            // "Her speech came a day before a meeting with the king"
            sentence.children(verb, "nsubj").stream()
                    .flatMap(subject -> sentence.children(subject, "nmod:poss").stream())
                    .forEach(owner -> found.addAll(attendees.people(clauses.conjuncts(owner))));
        }
        if (others.isEmpty() && !clauses.hasCase(noun, "for")) {
            List<Token> told = new ArrayList<>(clauses.receivers(verb));
            told.addAll(clauses.objects(verb));
            attendees.people(told).stream()
                    .filter(a -> !attendees.isAudience(a))
                    // "agreed to reopen embassies after talks"
                    .filter(a -> !attendees.isNameless(a) || attendees.isOfficial(a))
                    .forEach(found::add);
        }
        return found;
    }

    /** "a day before a meeting": whether a time is told by its distance from what a noun names. */
    private boolean isCountedFrom(Token noun, Token time) {
        boolean inside = noun.is("nmod") && isScene(noun);
        // the parser may give the preposition to the time
        boolean beside = noun.is("dep")
                && sentence.children(time, "case").stream()
                        .anyMatch(c -> c.index() > time.index() && SCENE.contains(Clauses.lower(c)));
        return Clauses.isTime(time) && (inside || beside);
    }

    /** The nearest verb above the noun that a relative clause describes, null where there is none. */
    private @Nullable Token clauseOver(Token clause) {
        Token at = sentence.head(clause);
        while (at != null && !at.isVerb()) {
            at = sentence.head(at);
        }
        return at;
    }

    /** "a meeting with the premier of Peru": the state is no side beside its own premier. */
    private boolean isStateOf(Argument one, List<Argument> others) {
        return one.isState()
                && one.mention() != null
                && others.stream()
                        .anyMatch(other -> other.mention() != null
                                && !other.isState()
                                && belonging
                                        .side(other.mention().actor())
                                        .equals(one.mention().actor()));
    }
}

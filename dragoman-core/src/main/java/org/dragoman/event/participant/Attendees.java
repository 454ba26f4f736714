package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.event.Level;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who can take part in a contact: those whom subjects, objects and prepositions name, and what sort of people they are. */
public final class Attendees {
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> FEW = Set.of("two", "three", "four", "five");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final StandIns standIns;
    private final Company company;

    public Attendees(Clauses clauses, Arguments arguments, Lexicon lexicon, Mentions mentions) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = new Roles(clauses, arguments);
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.standIns = new StandIns(clauses, arguments, mentions);
        this.company = new Company(sentence, mentions);
    }

    /** Those who do what the verb says. */
    public List<Argument> subjects(Token verb) {
        List<Argument> found = new ArrayList<>();
        for (Argument argument : roles.acting(verb)) {
            // "a picture released by the agency shows her at a meeting": whoever released it is not there
            if (argument.because().startsWith("agent of")) {
                continue;
            }
            List<Argument> inner = standIns.of(argument.head(), argument.mention() != null);
            if (!inner.isEmpty()) {
                found.addAll(inner);
            } else if (isSomeone(argument) && !isPlace(argument)) {
                found.add(argument);
            }
        }
        if (found.size() == 1) {
            found.addAll(0, coordinated(found.get(0), verb));
        }
        if (found.isEmpty()) {
            clauses.subjects(verb).stream()
                    .filter(t -> PLURAL.contains(Clauses.lower(t)) || isTheTwo(t) || isBoth(t))
                    .map(t -> arguments.phrase(t, true, "a pronoun"))
                    .forEach(found::add);
        }
        if (found.isEmpty() && sentence.children(verb, "nsubj").isEmpty()) {
            // "both will attend": the parser takes it for an adverb
            sentence.children(verb).stream()
                    .filter(t -> t.index() < verb.index() && Clauses.lower(t).equals("both") && !t.is("det"))
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
        return withCompany(verb, named(found));
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
                && found.stream().allMatch(one -> row.stream().anyMatch(other -> one.isSame(other)));
        return more ? row : found;
    }

    /** "met the king and, in private, the premier": those whom the parser did not join to the last who is met. */
    public List<Argument> withNext(List<Argument> found, @Nullable String preposition) {
        if (found.isEmpty()) {
            return found;
        }
        List<Argument> all = new ArrayList<>(found);
        for (Argument next : company.behind(found.get(found.size() - 1), preposition)) {
            if (all.stream().noneMatch(one -> one.isSame(next))) {
                all.add(next);
            }
        }
        return all;
    }

    /** Who is named last before a verb, whatever else the name describes; nobody where there is no verb. */
    public List<Argument> before(@Nullable Token verb) {
        return verb == null || !verb.isVerb() ? List.of() : company.last(verb);
    }

    /** "received in Accra on Friday the premier of Fiji": those whom the parser lost behind place and day. */
    public List<Argument> behind(Token verb) {
        return company.shifted(verb);
    }

    /** "Both attended a dinner", "received both in Lima". */
    private static boolean isBoth(Token token) {
        return Clauses.lower(token).equals("both") && (token.is("nsubj") || token.is("obj"));
    }

    /** "The two had breakfast", "the four met". */
    private boolean isTheTwo(Token token) {
        return FEW.contains(Clauses.lower(token)) && token.tag().equals("CD") && sentence.has(token, "det");
    }

    /** Those whom noun phrases name: "the premier", "a group of ministers"; not "the premier's plan". */
    public List<Argument> people(List<Token> heads) {
        List<Argument> found = new ArrayList<>();
        for (Token head : heads) {
            Argument self = arguments.self(head);
            List<Argument> inner = standIns.of(head, self != null && self.mention() != null);
            if (!inner.isEmpty()) {
                found.addAll(inner);
            } else if (self == null && (PLURAL.contains(Clauses.lower(head)) || isBoth(head))) {
                found.add(arguments.phrase(head, true, "a pronoun"));
            } else if (self == null && Trait.counts(head)) {
                found.addAll(people(governed(head, "of")));
            } else if (self != null
                    && isSomeone(self)
                    && found.stream().noneMatch(f -> f.head().equals(self.head()))) {
                found.add(self);
            }
        }
        return named(withoutTitle(found));
    }

    /** "met the Minister of Trade and Ports of the Republic of Fiji, Luis Paz": the name for the titles before it. */
    private List<Argument> named(List<Argument> found) {
        for (Argument title : found) {
            Argument name = isNameless(title) && isOfficial(title) && !isSeveral(title) ? company.named(title) : null;
            if (name != null) {
                List<Argument> all = new ArrayList<>();
                for (Argument each : found) {
                    boolean inside = each.first() >= title.first() && each.last() <= name.last();
                    if (each.equals(title)) {
                        all.add(name);
                    } else if (!inside) {
                        all.add(each);
                    }
                }
                return all;
            }
        }
        return found;
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

    /** Whether it is a person or persons, and neither a state nor a body. */
    public boolean isPerson(Argument argument) {
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
    public boolean isPlace(Argument argument) {
        return argument.mention() == null && place(argument.head()) != null;
    }

    /** Whether those named are more than one, who can be one another's sides: "the two leaders", "both delegations". */
    public boolean isSeveral(Argument argument) {
        if (argument.isGroup()) {
            return true;
        }
        Token head = argument.head();
        return PLURAL.contains(Clauses.lower(head))
                || isTheTwo(head)
                || head.tag().equals("NNS") && Level.of(Clauses.lower(head)) != null
                || isCapitalised(head)
                || head.tag().equals("NNS") && head.lemma().endsWith("man") && isFew(head)
                || head.lemma().equals("pair")
                || head.lemma().equals("both");
    }

    /** "The Ministers exchanged views", as communiqués write it; taggers take the word for a name. */
    private boolean isCapitalised(Token head) {
        String word = Clauses.lower(head);
        String level = word.endsWith("s") && head.isProper() && sentence.has(head, "det") ? Level.of(word) : null;
        return level != null && !level.equals("other");
    }

    /** "the two men", "both women". */
    private boolean isFew(Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(
                        c -> FEW.contains(Clauses.lower(c)) || Clauses.lower(c).equals("both"));
    }

    /** Those who are told something in public: "spoke to reporters", "to members of the press". */
    public boolean isAudience(Argument argument) {
        return lexicon.classes().contains("audience", sentence, argument.head())
                || Level.of(Clauses.lower(argument.head())) != null
                        && governed(argument.head(), "of").stream()
                                .anyMatch(whole -> lexicon.classes().contains("audience", sentence, whole));
    }

    /** Whether a noun tells of a day or a place when the members of a body come together: "the November summit of the union". */
    public boolean isGathering(Token noun, Argument body) {
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

    /** Whether no name and no office says who it is: "her sister", "a stranger". */
    public boolean isNameless(Argument argument) {
        return argument.mention() == null || argument.mention().actor().startsWith("unnamed:");
    }

    /** Whether a noun names someone who deals with other states. */
    public boolean isOfficial(Argument argument) {
        for (int i = argument.first(); i <= argument.last(); i++) {
            if (Level.of(Clauses.lower(sentence.token(i))) != null) {
                return true;
            }
        }
        return argument.head().entity().equals("PERSON");
    }

    /** Those of whom a name and an office, or a state, is known. */
    public List<Argument> officials(List<Token> heads) {
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

    /** "President of Peru Ana Sosa and President of Chile Luis Paz met": the one before "and", whatever the parser hangs it on. */
    private List<Argument> coordinated(Argument subject, Token verb) {
        int and = subject.first() - 1;
        boolean opens = and > 0
                && subject.head().index() < verb.index()
                && Clauses.lower(sentence.token(and)).equals("and")
                && sentence.tokens().subList(0, and).stream().noneMatch(Token::isVerb);
        for (Mention mention : opens ? mentions.in(sentence.index()) : List.<Mention>of()) {
            if (mention.last() == and - 1 && mention.how() == Mention.How.NAME && subject.mention() != null) {
                Token head = sentence.token(mention.head());
                Argument named = new Argument(
                        head, mention.first(), mention.last(), mention, true, "in one row with the subject");
                return isPerson(named) && !named.isSame(subject) ? List.of(named) : List.of();
            }
        }
        return List.of();
    }

    /** Those joined by a preposition to a word, or to the object between it and them. */
    public List<Argument> linked(@Nullable Token object, Token anchor, String link) {
        List<Token> heads = new ArrayList<>(governed(anchor, link));
        if (object != null && !object.equals(anchor)) {
            governed(object, link).stream().filter(t -> !heads.contains(t)).forEach(heads::add);
        }
        List<Argument> found = people(withConjuncts(heads));
        // "the heads of state of Peru and Chile": Chile is part of who they are
        return found.stream()
                .filter(a -> found.stream()
                        .noneMatch(b -> !a.isSame(b)
                                && b.first() <= a.head().index()
                                && a.head().index() <= b.last()))
                .toList();
    }

    /** The phrases with what is joined to them: "the king and the premier". */
    public List<Token> withConjuncts(List<Token> heads) {
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
    public List<Token> governed(Token anchor, String link) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(anchor)) {
            if (child.is("advmod") && Set.of("back", "home").contains(Clauses.lower(child))) {
                // "flew back from Lima"
                found.addAll(governed(child, link));
            }
            if (child.is("advcl") && child.tag().equals("JJ") && clauses.hasCase(child, "in")) {
                // "flew in secret to Lima"
                found.addAll(governed(child, link));
            }
            if (!child.is("nmod") && !child.is("obl") && !child.is("dep")) {
                continue;
            }
            if (clauses.hasCase(child, link) && !Clauses.isTime(child)) {
                found.add(child);
            } else if (Clauses.isTime(child) || place(child) != null || !link.equals("of") && isAside(child)) {
                found.addAll(governed(child, link));
            }
        }
        return found;
    }

    /** "a meeting on trade with the envoy", but not what the margins are of: "on the margins of the forum", "on a release of men". */
    private boolean isAside(Token noun) {
        return clauses.hasCase(noun, "on")
                && !Set.of("sideline", "margin", "fringe").contains(noun.lemma());
    }

    /** Whether a place follows on someone: "the premier in Fes". */
    public boolean hasPlace(Argument argument) {
        return mentions.places().stream()
                .anyMatch(place -> place.sentence() == sentence.index() && follows(sentence, place, argument));
    }

    /** Whether the place stands right behind the words, after "in" or "at". */
    public static boolean follows(Sentence sentence, PlaceMention place, Argument argument) {
        int gap = place.first() - argument.last();
        return gap >= 2 && gap <= 3 && Set.of("in", "at").contains(Clauses.lower(sentence.token(argument.last() + 1)));
    }

    /** Whether a place is told at the verb: "in Riga", "at the palace", "upon arrival". */
    public boolean isPlaced(Token verb) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(c -> c.lemma().equals("arrival")
                        || !Clauses.isTime(c)
                                && (clauses.hasCase(c, "in") || clauses.hasCase(c, "at"))
                                && (place(c) != null || c.entity().equals("LOCATION") || clauses.hasCase(c, "at")));
    }

    /** The place that a phrase names, null where it names none. */
    public @Nullable PlaceMention place(Token head) {
        for (PlaceMention place : mentions.places()) {
            if (place.sentence() == sentence.index() && place.first() <= head.index() && head.index() <= place.last()) {
                return place;
            }
        }
        return null;
    }
}

package org.dragoman.actor.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.person.Persons;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Says whom titles, roles, groups and pronouns mean, from left to right, from what was named before them. */
public final class Resolver {
    /** Bodies that need no article: "told parliament". */
    private static final Set<String> BARE = Set.of("parliament", "police", "congress", "cabinet");

    private final Offices offices;
    private final Discourse discourse;
    private final Groups groups;
    private final Titles titles;
    private final NamedBodies bodies;
    private final StateKinds stateKinds;
    private final @Nullable Actor homeland;
    private List<Phrase> current = List.of();

    /** @param homeland the state that the document takes for granted, or null */
    public Resolver(
            Offices offices,
            Persons persons,
            Discourse discourse,
            Pairs pairs,
            StateKinds stateKinds,
            @Nullable Actor homeland) {
        this.offices = offices;
        this.discourse = discourse;
        this.stateKinds = stateKinds;
        this.homeland = homeland;
        this.bodies = new NamedBodies(discourse);
        this.groups = new Groups(offices, persons, discourse, pairs);
        this.titles = new Titles(offices, discourse, groups, bodies, homeland);
    }

    /** Resolves the phrases of a sentence, in order, and remembers them. */
    public void read(List<Phrase> phrases) {
        current = phrases;
        for (Phrase phrase : phrases) {
            if (!phrase.isResolved()) {
                resolve(phrase, phrases);
            }
            if (phrase.isResolved()) {
                discourse.add(phrase);
            }
        }
    }

    private void resolve(Phrase phrase, List<Phrase> phrases) {
        if (phrase.possessive >= 0 && phrase.of.isEmpty()) {
            for (Phrase pronoun : phrases) {
                if (pronoun.kind == Phrase.Kind.PRONOUN && pronoun.head == phrase.possessive) {
                    discourse.resolve(pronoun, phrases);
                    phrase.of.addAll(pronoun.actors());
                }
            }
        }
        if (phrase.person >= 0) {
            for (Phrase person : phrases) {
                if (person.kind == Phrase.Kind.PERSON && person.last == phrase.person) {
                    phrase.of.addAll(person.actors());
                }
            }
        }
        Phrase owner = phrase.owner;
        if (owner != null) {
            if (!owner.isResolved()) {
                resolve(owner, phrases);
            }
            phrase.of.addAll(owner.actors());
        }
        if (phrase.plural && phrase.of.isEmpty()) {
            phrase.of.addAll(employer(phrase, phrases));
        }
        if (phrase.same != null && phrase.kind != Phrase.Kind.TITLE) {
            phrase.actor = phrase.same.actor;
            return;
        }
        switch (phrase.kind) {
            case TITLE -> phrase.actor = titles.actor(phrase, current);
            case NATIONALS -> phrase.actor = national(phrase);
            case PEOPLE -> phrase.actor = people(phrase);
            case BODY -> phrase.actor = body(phrase);
            case STATE -> phrase.actor = state(phrase);
            case GROUP -> groups.resolve(phrase);
            case PRONOUN -> discourse.resolve(phrase, phrases);
            case LATTER -> phrase.actor = discourse.ofTwo(phrase);
            default -> {
                // names are resolved before
            }
        }
    }

    static RoleNouns.Found noun(Phrase phrase) {
        RoleNouns.Found noun = phrase.noun;
        if (noun == null) {
            throw new IllegalStateException("a title without a noun: " + phrase.words());
        }
        return noun;
    }

    /** "the countries that signed", "the leaders of the movement": what follows says which, not what came before. */
    static boolean isRestricted(Phrase phrase) {
        for (Token child : phrase.sentence.children(phrase.headToken())) {
            boolean after = child.index() > phrase.last;
            if (after && (child.is("acl") || child.is("nmod") && isOf(phrase, child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Phrase phrase, Token noun) {
        for (Token preposition : phrase.sentence.children(noun, "case")) {
            if (preposition.index() > phrase.last
                    && Set.of("of", "in", "from", "for").contains(preposition.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(Phrase phrase) {
        String noun = noun(phrase).noun();
        return phrase.sentence.children(phrase.headToken(), "nmod:poss").stream()
                        .anyMatch(t -> t.text().equalsIgnoreCase("our"))
                && (NounClass.COUNTRY.has(noun) || noun.equals("state"));
    }

    private Actor home(Actor actor) {
        return home(actor, offices.book());
    }

    /** "Putin" owns what Russia owns, where a state is asked for: "his foreign minister". */
    static Actor home(Actor actor, ActorBook book) {
        if (actor.kind() == Actor.Kind.PERSON && actor.of() != null) {
            Actor home = book.actor(actor.of());
            return home == null ? actor : home;
        }
        // the ministers of a government are the state's
        if (actor.provisional() && actor.of() != null && actor.id().endsWith("/government")) {
            Actor state = book.actor(actor.of());
            return state == null ? actor : state;
        }
        return actor;
    }

    /** "The Peruvian envoys said that their government": Peru's, as those of a state have no government of their own. */
    private Actor governed(Actor actor, String noun) {
        Actor state = actor.kind() == Actor.Kind.GROUP && actor.of() != null && noun.equals("government")
                ? offices.book().actor(actor.of())
                : null;
        return state == null || state.kind() != Actor.Kind.STATE || NounClass.FIGHTER.has(String.valueOf(actor.role()))
                ? home(actor)
                : state;
    }

    static Actor unnamed(Phrase phrase, @Nullable String of) {
        String role = phrase.role == null ? phrase.words() : phrase.role;
        return Provisional.unnamed(role, role, of);
    }

    /** "The American" is the one last named, though he may serve an international body. */
    /** "officials of the Petrov administration", "aides of President Petrov": whose they are, by a name behind "of". */
    private List<Actor> employer(Phrase people, List<Phrase> phrases) {
        for (Phrase other : phrases) {
            boolean body = other.kind == Phrase.Kind.BODY
                    && other.person >= 0
                    && other.first > people.last
                    && other.headToken().head() == people.head
                    && other.sentence.children(other.headToken(), "case").stream()
                            .anyMatch(link ->
                                    link.lemma().equals("of") || link.lemma().equals("from"));
            boolean superior = other.kind == Phrase.Kind.PERSON
                    && people.head < other.first
                    && other.first <= people.last
                    && people.last < other.last;
            if (body || superior) {
                resolveFirst(other, phrases);
                return other.actors();
            }
        }
        return List.of();
    }

    /** Resolves a phrase before its turn, and before it the person by whose name it is called. */
    private void resolveFirst(Phrase phrase, List<Phrase> phrases) {
        for (Phrase name : phrases) {
            if (name.kind == Phrase.Kind.PERSON && name.last == phrase.person && !name.isResolved()) {
                resolve(name, phrases);
            }
        }
        if (!phrase.isResolved()) {
            resolve(phrase, phrases);
        }
    }

    private @Nullable Actor national(Phrase phrase) {
        Actor state = phrase.of.isEmpty() ? null : phrase.of.get(0);
        NamedPersons named = new NamedPersons(discourse);
        Phrase person = state == null ? null : named.lastPersonOf(state.id(), phrase);
        if (person == null && state != null) {
            person = named.lastPersonFrom(state.id(), phrase, offices);
        }
        if (person == null && state != null) {
            person = named.lastOfBody(phrase);
        }
        return person == null ? null : person.actor;
    }

    private @Nullable Actor people(Phrase phrase) {
        RoleNouns.Found noun = noun(phrase);
        if (!phrase.of.isEmpty()) {
            if (phrase.of.size() > 1 && noun.noun().equals("head")) {
                groups.named(phrase);
                return phrase.actor;
            }
            if (phrase.of.size() > 1) {
                List<Actor> members = new ArrayList<>();
                for (Actor of : phrase.of) {
                    members.add(Provisional.people(of, noun.noun(), of.name() + ": " + noun.noun()));
                }
                return Groups.groupOf(phrase, members);
            }
            Actor whole = home(phrase.of.get(0));
            return Provisional.people(
                    whole, noun.noun(), Provisional.whose(whole, phrase.role == null ? phrase.words() : phrase.role));
        }
        if (phrase.nounKind == RoleNouns.Kind.PEOPLE || phrase.nounKind == RoleNouns.Kind.OFFICE) {
            return null;
        }
        if (phrase.definite && NounClass.FIGHTER.has(noun.noun())) {
            Actor armed = bodies.armed(phrase);
            if (armed != null) {
                return Provisional.people(armed, noun.noun(), armed.name() + ": " + noun.noun());
            }
        }
        String role = phrase.role == null ? phrase.words() : phrase.role;
        return Provisional.people(null, role, role);
    }

    private @Nullable Actor body(Phrase phrase) {
        RoleNouns.Found noun = noun(phrase);
        String organ = noun.office(RoleNouns.Kind.BODY);
        String part = organ.isEmpty() ? noun.noun() : organ;
        if (phrase.of.size() > 1 && phrase.plural) {
            List<Actor> members = new ArrayList<>();
            for (Actor of : phrase.of) {
                members.add(Provisional.partOf(of, part, of.name() + ": " + noun.noun()));
            }
            return Groups.groupOf(phrase, members);
        }
        if (phrase.of.size() > 1) {
            // "the Franco-German alliance" is no part of France
            return null;
        }
        if (!phrase.of.isEmpty()) {
            Actor own = phrase.possessive >= 0 ? bodies.of(phrase.of.get(0), noun.noun()) : null;
            if (own != null) {
                return own;
            }
            Actor of = NounClass.PERSONAL.has(noun.noun()) ? phrase.of.get(0) : governed(phrase.of.get(0), noun.noun());
            Actor branch = NounClass.AGENCY.has(noun.noun()) && phrase.definite ? bodies.organ(phrase, of) : null;
            if (branch != null) {
                return branch;
            }
            Actor named = noun.noun().endsWith(" party") ? named(noun.noun() + " of " + of.name(), of) : null;
            if (named != null) {
                return named;
            }
            // "the Petrov administration" of one text is no name for that of the next, which is the same body
            boolean owned = phrase.person >= 0;
            String shown = phrase.role == null ? phrase.words() : phrase.role;
            return Provisional.partOf(
                    of, part, owned ? of.name() + ": " + part.replace('-', ' ') : Provisional.whose(of, shown));
        }
        boolean bare = phrase.first == noun.first()
                && BARE.contains(noun.noun())
                && !phrase.headToken().is("compound");
        if (!phrase.definite && !bare || isRestricted(phrase)) {
            return null;
        }
        Actor called = discourse.bodyCalled(noun.noun());
        if (called != null || phrase.modified && !isDescribed(phrase)) {
            return called;
        }
        Actor meant = bodies.meant(phrase, noun.noun());
        return meant == null ? ofHomeland(phrase, noun, part) : meant;
    }

    /** "The regional bloc", "the 27-nation union": words that describe the body without telling it from others. */
    private static boolean isDescribed(Phrase phrase) {
        RoleNouns.Found noun = noun(phrase);
        for (int i = phrase.first; i < noun.first(); i++) {
            String word = phrase.sentence.token(i).text().toLowerCase(Locale.ROOT);
            boolean plain = word.equals("the")
                    || NounClass.DESCRIBING.has(word)
                    || word.equals("-")
                    || word.equals("based")
                    || word.endsWith("-member")
                    || word.endsWith("-nation")
                    || word.endsWith("-based")
                    || phrase.sentence.token(i).tag().equals("CD")
                    || i + 2 < noun.first()
                            && phrase.sentence.token(i + 2).text().equals("based");
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** "The government", "the police" in news that takes one state for granted, or speaks of one state in the sentence. */
    private @Nullable Actor ofHomeland(Phrase phrase, RoleNouns.Found noun, String part) {
        if (phrase.modified || offices.book().institution(noun.noun()) == null) {
            return null;
        }
        Actor here = discourse.states().onlyState(phrase);
        Actor state = here == null || isOther(phrase, here) ? homeland : here;
        return state == null ? null : Provisional.partOf(state, part, state.name() + ": " + noun.noun());
    }

    /** "Kenya lent the government a sum": not the government of the state that acts on it. */
    private boolean isOther(Phrase phrase, Actor state) {
        Token head = phrase.headToken();
        Token verb = head.is("nsubj") ? null : phrase.sentence.head(head);
        return homeland != null
                && verb != null
                && current.stream()
                        .anyMatch(other -> other.headToken().is("nsubj")
                                && other.headToken().head() == verb.index()
                                && state.id().equals(Pairs.state(other)));
    }

    /** "the Kenyan labour party" where the book has the Labour Party of Kenya. */
    private @Nullable Actor named(String name, Actor of) {
        StringBuilder title = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean small = word.equals("of");
            title.append(title.isEmpty() ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        for (Entry entry : offices.book().find(title.toString())) {
            Actor actor = offices.book().actor(entry.id());
            if (actor != null && of.id().equals(actor.of())) {
                return actor;
            }
        }
        return null;
    }

    private static boolean isCountry(Phrase phrase) {
        return NounClass.COUNTRY.has(noun(phrase).noun());
    }

    /** "the American side" is the United States; "the country" is the one last spoken of. */
    private @Nullable Actor state(Phrase phrase) {
        if (isCountry(phrase)
                && phrase.last > noun(phrase).last()
                && phrase.of.size() == 1
                && phrase.of.get(0).kind() == Actor.Kind.STATE) {
            // "the island nation of Nauru"
            return phrase.of.get(0);
        }
        Set<String> fitting =
                isCountry(phrase) || noun(phrase).noun().equals("state") ? stateKinds.of(phrase, offices.date()) : null;
        if (fitting != null) {
            return phrase.definite ? discourse.states().lastStateAmong(fitting, phrase) : null;
        }
        for (Actor of : phrase.of) {
            if (of.kind() == Actor.Kind.STATE) {
                return Set.of("side", "party").contains(noun(phrase).noun()) ? of : null;
            }
        }
        if (isOurs(phrase)) {
            // "the head of our state", in what a ministry publishes
            return homeland;
        }
        if (phrase.possessive >= 0 && isCountry(phrase) && !phrase.of.isEmpty()) {
            // "his country" is the one that he serves
            Actor home = home(phrase.of.get(0));
            return home.kind() == Actor.Kind.STATE ? home : null;
        }
        if (phrase.definite && noun(phrase).noun().equals("party")) {
            // "the party" is one side of a contract only where no party was named
            return bodies.meant(phrase, "party");
        }
        if (phrase.definite && isCountry(phrase) && phrase.possessive < 0) {
            Phrase state = discourse.states().lastState(phrase, noun(phrase).noun());
            return state == null ? null : state.actor;
        }
        return null;
    }
}

package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Says whom titles, roles, groups and pronouns mean, from left to right, from what was named before them. */
final class Resolver {
    private static final Set<String> COMMON_OWNERS = Set.of("country", "nation", "republic", "kingdom");

    /** "the Kenyan guest": no role of his own, so it is the Kenyan spoken of. */
    private static final Set<String> GUESTS = Set.of("guest", "visitor", "host");

    private final Offices offices;
    private final Persons persons;
    private final Discourse discourse;
    private final Pairs pairs;
    private List<Phrase> current = List.of();

    Resolver(Offices offices, Persons persons, Discourse discourse, Pairs pairs) {
        this.offices = offices;
        this.persons = persons;
        this.discourse = discourse;
        this.pairs = pairs;
    }

    /** Resolves the phrases of a sentence, in order, and remembers them. */
    void read(List<Phrase> phrases) {
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
        if (phrase.same != null && phrase.kind != Phrase.Kind.TITLE) {
            phrase.actor = phrase.same.actor;
            return;
        }
        switch (phrase.kind) {
            case TITLE -> phrase.actor = title(phrase);
            case PEOPLE -> phrase.actor = people(phrase);
            case BODY -> phrase.actor = body(phrase);
            case STATE -> phrase.actor = state(phrase);
            case GROUP -> {
                group(phrase);
                if (!phrase.isResolved()) {
                    unnamedGroup(phrase);
                }
            }
            case PRONOUN -> discourse.resolve(phrase, phrases);
            default -> {
                // names are resolved before
            }
        }
    }

    private static RoleNouns.Found noun(Phrase phrase) {
        RoleNouns.Found noun = phrase.noun;
        if (noun == null) {
            throw new IllegalStateException("a title without a noun: " + phrase.words());
        }
        return noun;
    }

    private @Nullable Actor title(Phrase phrase) {
        if (phrase.same != null) {
            return phrase.same.actor;
        }
        RoleNouns.Found noun = noun(phrase);
        if (noun.noun().equals("counterpart")) {
            return counterpart(phrase);
        }
        if (noun.noun().equals("source") && phrase.words().contains(" of ")) {
            // "the source of the trouble" does not speak
            return null;
        }
        boolean office = phrase.nounKind == RoleNouns.Kind.OFFICE;
        if (!phrase.of.isEmpty()) {
            Actor of = home(phrase.of.get(0));
            if (phrase.definite && GUESTS.contains(noun.noun())) {
                Phrase guest = discourse.lastPersonOf(of.id(), phrase);
                if (guest != null) {
                    return guest.actor;
                }
            }
            if (office && !phrase.former) {
                Actor inText = holderInText(noun, of, phrase);
                if (inText != null && Offices.isSingle(noun) || inText != null && phrase.definite) {
                    return inText;
                }
                Person holder = offices.holder(noun, of);
                if (holder != null && (Offices.isSingle(noun) || phrase.definite)) {
                    return offices.book().actor(holder.id());
                }
                if (Offices.isSingle(noun)) {
                    String name = noun.noun() + " of " + of.name();
                    return new Actor(
                            "person:" + Provisional.slug(of.id()) + "/" + Provisional.slug(noun.noun()),
                            Actor.Kind.PERSON,
                            name,
                            List.of(),
                            phrase.role,
                            of.id(),
                            true);
                }
            }
            if (!office && isHeadOfBody(noun, of)) {
                Person head = offices.holder(noun, of);
                if (head != null) {
                    return offices.book().actor(head.id());
                }
            }
            Phrase earlier = phrase.definite ? discourse.byRole(phrase, of.id()) : null;
            return earlier != null ? earlier.actor : unnamed(phrase, of.id());
        }
        if (isRestricted(phrase)) {
            // "the source of the trouble" is nobody spoken of before
            return null;
        }
        if (phrase.definite || isBareTitle(phrase)) {
            if (office) {
                Phrase earlier = discourse.byOffice(phrase, Offices.classes(noun), offices);
                if (earlier != null) {
                    return earlier.actor;
                }
            }
            Phrase earlier = discourse.byRole(phrase, null);
            if (earlier != null) {
                return earlier.actor;
            }
            return office ? null : unnamed(phrase, null);
        }
        return office ? null : unnamed(phrase, null);
    }

    /** "the Chinese leader" is the one whom news calls so, before a prime minister whom the text names as well. */
    private @Nullable Actor holderInText(RoleNouns.Found noun, Actor of, Phrase phrase) {
        if (isLeader(noun)) {
            Person leader = offices.leader(of.id());
            if (leader != null) {
                return offices.book().actor(leader.id());
            }
        }
        return persons.inOffice(Offices.classes(noun), of.id(), phrase);
    }

    /** "the heads of both countries" are their leaders. */
    private static boolean isLeader(RoleNouns.Found noun) {
        return noun.office(RoleNouns.Kind.OFFICE).equals("leader")
                || noun.noun().equals("head");
    }

    private static boolean isHeadOfBody(RoleNouns.Found noun, Actor of) {
        return of.kind() != Actor.Kind.STATE
                && !of.provisional()
                && Set.of("chief", "head", "boss", "chairman", "president", "leader", "chair")
                        .contains(noun.noun());
    }

    /** "the countries that signed", "the leaders of the movement": what follows says which, not what came before. */
    private static boolean isRestricted(Phrase phrase) {
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

    /** "Putin" owns what Russia owns, where a state is asked for: "his foreign minister". */
    private Actor home(Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON && actor.of() != null) {
            Actor home = offices.book().actor(actor.of());
            return home == null ? actor : home;
        }
        return actor;
    }

    private static boolean isBareTitle(Phrase phrase) {
        return phrase.sentence.token(phrase.first).isProper()
                && !phrase.headToken().is("compound");
    }

    private static Actor unnamed(Phrase phrase, @Nullable String of) {
        String role = phrase.role == null ? phrase.words() : phrase.role;
        return Provisional.unnamed(role, role, of);
    }

    /** "his Chinese counterpart": who holds the same office in the other state. */
    private @Nullable Actor counterpart(Phrase phrase) {
        Actor whole = owner(phrase);
        if (whole != null && whole.kind() != Actor.Kind.PERSON) {
            return otherSide(phrase, whole);
        }
        Phrase owner = discourse.lastPerson(phrase);
        if (owner == null || owner.actor == null) {
            return null;
        }
        for (Actor of : phrase.of) {
            if (of.kind() == Actor.Kind.STATE && !of.id().equals(owner.actor.of())) {
                Person other = offices.counterpart(owner.actor.id(), of.id());
                return other == null ? unnamed(phrase, of.id()) : offices.book().actor(other.id());
            }
        }
        return null;
    }

    /** Whom the possessive before a noun means, or null. */
    private @Nullable Actor owner(Phrase phrase) {
        if (phrase.possessive < 0) {
            return null;
        }
        for (Phrase pronoun : current) {
            if (pronoun.kind == Phrase.Kind.PRONOUN && pronoun.head == phrase.possessive) {
                discourse.resolve(pronoun, current);
                return pronoun.actor;
            }
        }
        return null;
    }

    /** "the ministry and its Kenyan counterpart": the same organ of the other state; a state's is the other state. */
    private static @Nullable Actor otherSide(Phrase phrase, Actor whole) {
        for (Actor of : phrase.of) {
            if (of.kind() != Actor.Kind.STATE
                    || of.id().equals(whole.id())
                    || of.id().equals(whole.of())) {
                continue;
            }
            if (whole.kind() == Actor.Kind.STATE) {
                return of;
            }
            int slash = whole.id().indexOf('/');
            if (slash > 0) {
                String part = whole.id().substring(slash + 1);
                return Provisional.partOf(of, part, of.name() + ": " + part.replace('-', ' '));
            }
        }
        return null;
    }

    private @Nullable Actor people(Phrase phrase) {
        RoleNouns.Found noun = noun(phrase);
        if (!phrase.of.isEmpty()) {
            if (phrase.of.size() > 1 && noun.noun().equals("head")) {
                group(phrase);
                return phrase.actor;
            }
            if (phrase.of.size() > 1) {
                List<Actor> members = new ArrayList<>();
                for (Actor of : phrase.of) {
                    members.add(Provisional.people(of, noun.noun(), of.name() + ": " + noun.noun()));
                }
                return groupOf(phrase, members);
            }
            return Provisional.people(
                    home(phrase.of.get(0)), noun.noun(), phrase.role == null ? phrase.words() : phrase.role);
        }
        if (phrase.nounKind == RoleNouns.Kind.PEOPLE || phrase.nounKind == RoleNouns.Kind.OFFICE) {
            return null;
        }
        String role = phrase.role == null ? phrase.words() : phrase.role;
        return Provisional.people(null, role, role);
    }

    private static Actor groupOf(Phrase phrase, List<Actor> members) {
        phrase.members = List.copyOf(members);
        return Provisional.group(members);
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
            return groupOf(phrase, members);
        }
        if (phrase.of.size() > 1) {
            // "the Franco-German alliance" is no part of France
            return null;
        }
        if (!phrase.of.isEmpty()) {
            Actor of = home(phrase.of.get(0));
            Actor named = noun.noun().endsWith(" party") ? named(noun.noun() + " of " + of.name(), of) : null;
            if (named != null) {
                return named;
            }
            String shown = phrase.role == null ? phrase.words() : phrase.role;
            // "the Petrov administration" is shown by the name
            boolean owned = phrase.person >= 0;
            String words = owned ? phrase.words().replaceFirst("^(?i)the ", "") : shown;
            return Provisional.partOf(of, part, words);
        }
        return phrase.definite ? discourse.bodyCalled(noun.noun()) : null;
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

    /** "the American side" is the United States; "the country" is the one last spoken of. */
    private @Nullable Actor state(Phrase phrase) {
        for (Actor of : phrase.of) {
            if (of.kind() == Actor.Kind.STATE) {
                return Set.of("side", "party").contains(noun(phrase).noun()) ? of : null;
            }
        }
        if (phrase.definite && COMMON_OWNERS.contains(noun(phrase).noun()) && phrase.possessive < 0) {
            Phrase state = discourse.lastState(phrase);
            return state == null ? null : state.actor;
        }
        return null;
    }

    /**
     * "The two presidents met" where no president is named: as many unnamed presidents, so that what they did has someone
     * who did it. Named the same again, they are the same.
     */
    private void unnamedGroup(Phrase phrase) {
        boolean counted = phrase.number >= 2;
        boolean holders = phrase.nounKind == RoleNouns.Kind.OFFICE && phrase.definite;
        if (!phrase.of.isEmpty() || !counted && !holders || isRestricted(phrase) || phrase.possessive >= 0) {
            return;
        }
        Phrase earlier = discourse.unnamedGroup(phrase);
        if (earlier != null) {
            phrase.actor = earlier.actor;
            phrase.members = earlier.members;
            return;
        }
        if (counted) {
            phrase.members = Provisional.unnamedMembers(noun(phrase).noun(), phrase.number);
        }
        String words = phrase.words()
                .replaceFirst("^(?i)(the|these|those) ", "")
                .replaceFirst("^(?i)both (the |of the )?", "two ");
        phrase.actor = Provisional.unnamed(words, noun(phrase).noun(), null);
    }

    private void group(Phrase phrase) {
        RoleNouns.Found noun = noun(phrase);
        boolean polity = phrase.nounKind == RoleNouns.Kind.POLITY;
        List<Actor> states = new ArrayList<>();
        states.addAll(phrase.of);
        if (states.size() == 1 && !polity) {
            phrase.actor = Provisional.people(states.get(0), noun.noun(), String.valueOf(phrase.role));
            return;
        }
        if (states.size() == 1) {
            return;
        }
        if (states.size() > 2) {
            return;
        }
        // "its allies" are others than the two
        boolean two = phrase.number == 2
                || phrase.number == 0
                        && phrase.definite
                        && phrase.possessive < 0
                        && !phrase.modified
                        && !isRestricted(phrase);
        if (states.isEmpty() && polity && phrase.last > noun.last()) {
            // "the countries of East Africa" are not two states named before
            String region =
                    Phrase.words(phrase.sentence, noun.last() + 1, phrase.last).replaceFirst("^(of|in) (the )?", "");
            phrase.actor = new Actor(
                    "group:" + Provisional.slug(region),
                    Actor.Kind.GROUP,
                    String.valueOf(phrase.role),
                    List.of(),
                    null,
                    null,
                    true);
            return;
        }
        if (states.isEmpty() && polity && phrase.number > 2) {
            List<Actor> several = pairs.several(phrase, discourse, phrase.number);
            phrase.actor = several.isEmpty() ? null : groupOf(phrase, several);
            return;
        }
        if (states.isEmpty()) {
            if (!two) {
                return;
            }
            if (!polity) {
                List<Actor> people = pairs.persons(phrase, discourse, Offices.classes(noun), offices);
                if (people.size() == 2) {
                    phrase.actor = groupOf(phrase, people);
                    return;
                }
            }
            states.addAll(pairs.states(phrase, discourse));
        }
        if (states.size() != 2) {
            return;
        }
        if (polity && noun.is(RoleNouns.Kind.BODY)) {
            List<Actor> governments = new ArrayList<>();
            for (Actor state : states) {
                governments.add(
                        Provisional.partOf(state, noun.office(RoleNouns.Kind.BODY), state.name() + ": " + noun.noun()));
            }
            phrase.actor = groupOf(phrase, governments);
            return;
        }
        if (polity) {
            phrase.actor = groupOf(phrase, states);
            return;
        }
        Map<String, Actor> holders = new LinkedHashMap<>();
        Set<OfficeClass> classes = new LinkedHashSet<>(Offices.classes(noun));
        for (Actor state : states) {
            boolean office = !classes.isEmpty() || isLeader(noun);
            Actor holder = office ? holderInText(noun, state, phrase) : null;
            if (holder == null && office) {
                Person person = offices.holder(noun, state);
                holder = person == null ? null : offices.book().actor(person.id());
            }
            if (holder != null) {
                holders.put(holder.id(), holder);
            }
        }
        if (holders.size() == 2) {
            phrase.actor = groupOf(phrase, List.copyOf(holders.values()));
        } else {
            List<Actor> members = new ArrayList<>();
            for (Actor state : states) {
                members.add(Provisional.people(state, noun.noun(), state.name() + ": " + noun.noun()));
            }
            phrase.actor = groupOf(phrase, members);
        }
    }
}

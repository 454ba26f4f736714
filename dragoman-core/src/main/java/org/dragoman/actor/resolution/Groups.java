package org.dragoman.actor.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.person.Persons;
import org.dragoman.actor.phrase.Counted;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.jspecify.annotations.Nullable;

/** Says who "the two leaders", "both countries", "the three ministers" are. */
final class Groups {
    private static final Set<String> HUMANS = Set.of("man", "woman", "men", "women");

    private final Offices offices;
    private final Persons persons;
    private final Discourse discourse;
    private final Pairs pairs;

    Groups(Offices offices, Persons persons, Discourse discourse, Pairs pairs) {
        this.offices = offices;
        this.persons = persons;
        this.discourse = discourse;
        this.pairs = pairs;
    }

    /** Finds the members of a group from what was named before it; where nobody was, they are unnamed. */
    void resolve(Phrase phrase) {
        named(phrase);
        if (!phrase.isResolved()) {
            unnamed(phrase);
        }
    }

    /**
     * "The two presidents met" where no president is named: as many unnamed presidents, so that what they did has someone
     * who did it. Named the same again, they are the same.
     */
    private void unnamed(Phrase phrase) {
        boolean counted = phrase.number >= 2;
        boolean holders = phrase.nounKind == RoleNouns.Kind.OFFICE && phrase.definite;
        if (!phrase.of.isEmpty() || !counted && !holders || Resolver.isRestricted(phrase) || phrase.possessive >= 0) {
            return;
        }
        Phrase earlier = discourse.unnamedGroup(phrase);
        if (earlier != null) {
            phrase.actor = earlier.actor;
            phrase.members = earlier.members;
            return;
        }
        if (counted && (phrase.definite || phrase.nounKind == RoleNouns.Kind.POLITY)) {
            phrase.members = Provisional.unnamedMembers(Resolver.noun(phrase).noun(), phrase.number);
        }
        String words = phrase.words()
                .replaceFirst("^(?i)(the|these|those) ", "")
                .replaceFirst("^(?i)both (the |of the )?", "two ");
        phrase.actor = Provisional.unnamed(words, Resolver.noun(phrase).noun(), null);
    }

    /** Resolves what the phrase itself names, or what can be told from names before. */
    void named(Phrase phrase) {
        RoleNouns.Found noun = Resolver.noun(phrase);
        boolean polity = phrase.nounKind == RoleNouns.Kind.POLITY;
        if (phrase.of.size() == 1
                && phrase.number >= 2
                && phrase.noun != null
                && phrase.noun.noun().equals(Counted.NOUN)) {
            Actor of = phrase.of.get(0);
            List<Actor> members = membersOf(phrase, of, polity);
            if (members.size() == phrase.number) {
                phrase.actor = groupOf(phrase, members);
            } else {
                phrase.actor = polity ? of : Provisional.people(of, "people", phrase.words());
            }
            return;
        }
        if (phrase.of.size() == 1) {
            phrase.actor = polity
                    ? null
                    : Provisional.people(
                            phrase.of.get(0),
                            noun.noun(),
                            Provisional.whose(phrase.of.get(0), String.valueOf(phrase.role)));
            return;
        }
        if (phrase.of.size() > 1) {
            together(phrase, noun, phrase.of.stream().map(this::state).toList(), polity);
            return;
        }
        if (polity && phrase.last > noun.last()) {
            phrase.actor = region(phrase, noun);
            return;
        }
        int number = number(phrase);
        if (number == 0) {
            return;
        }
        if (number == 2 && NounClass.EITHER.has(noun.noun())) {
            List<Actor> two = discourse.lastSubjects(phrase);
            if (two.size() == 2) {
                phrase.actor = groupOf(phrase, two);
                return;
            }
        }
        if (!polity) {
            Set<OfficeClass> classes = Offices.classes(noun);
            List<Actor> people = pairs.persons(phrase, discourse, classes, offices, number);
            if (people.size() == number) {
                phrase.actor = groupOf(phrase, people);
                return;
            }
            if (phrase.nounKind == RoleNouns.Kind.OFFICE) {
                // "the two presidents" are those of whom the text has said so before
                List<Actor> again = discourse.lastPersons(
                        number, actor -> classes.isEmpty() || offices.fits(actor.id(), classes, null, false));
                if (again.size() == number) {
                    phrase.actor = groupOf(phrase, again);
                    return;
                }
            }
        }
        if (number == 2 && HUMANS.contains(noun.noun())) {
            // "the two men" where more were named: the two whom the text is about; never one man of each of two states
            List<Actor> two = pairs.protagonists();
            two = two.isEmpty() ? namedHere(phrase) : two;
            phrase.actor = two.isEmpty() ? null : groupOf(phrase, two);
            return;
        }
        List<Actor> states = number == 2 ? pairs.states(phrase, discourse) : pairs.several(phrase, discourse, number);
        if (states.size() != number && number > 2) {
            states = discourse.states().membersOfLastBody(phrase, number, offices.date());
        }
        if (states.size() == number) {
            together(phrase, noun, states, polity || RoleNouns.together(noun.noun()) > 0);
        }
    }

    /** "The premier recognised Paz, and both men backed the plan": the two whom the sentence itself named last. */
    private List<Actor> namedHere(Phrase phrase) {
        Map<String, Actor> named = new LinkedHashMap<>();
        for (Phrase earlier : discourse.in(phrase.sentence.index())) {
            Actor actor = earlier.kind == Phrase.Kind.PERSON && earlier.last < phrase.first ? earlier.actor : null;
            if (actor != null && actor.kind() == Actor.Kind.PERSON) {
                named.putIfAbsent(actor.id(), actor);
            }
        }
        List<Actor> all = List.copyOf(named.values());
        return all.size() < 2 ? List.of() : all.subList(all.size() - 2, all.size());
    }

    /** The persons of a state, or the states of a region, that the last sentences name: "the two Americans". */
    private List<Actor> membersOf(Phrase phrase, Actor of, boolean states) {
        Map<String, Actor> found = new LinkedHashMap<>();
        int here = phrase.sentence.index();
        for (int sentence = here; sentence >= here - 2 && found.size() < phrase.number; sentence--) {
            for (Phrase earlier : discourse.in(sentence)) {
                String state = Pairs.state(earlier);
                Actor actor = !states
                        ? earlier.kind == Phrase.Kind.PERSON ? earlier.actor : null
                        : state == null ? null : offices.book().actor(state);
                if (actor != null && isOf(actor, of)) {
                    found.putIfAbsent(actor.id(), actor);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether a person is of a state, or a state of a region. */
    private boolean isOf(Actor member, Actor of) {
        return member.kind() == Actor.Kind.STATE
                ? offices.book().members(of.id(), offices.date()).contains(member.id())
                : of.id().equals(member.of()) || offices.fits(member.id(), Set.of(), of.id(), true);
    }

    /** "their foreign ministers", said of two presidents, are those of their states. */
    private Actor state(Actor owner) {
        String of = owner.kind() == Actor.Kind.PERSON ? owner.of() : null;
        Actor state = of == null ? null : offices.book().actor(of);
        return state == null ? owner : state;
    }

    /** How many are meant; two by "the leaders" alone, 0 where others than those named before may be meant. */
    private static int number(Phrase phrase) {
        if (phrase.number > 0) {
            // "two people briefed on the trip" are no two that were named
            boolean bodies = phrase.nounKind == RoleNouns.Kind.BODY;
            return phrase.definite || phrase.nounKind != RoleNouns.Kind.PEOPLE && !bodies ? phrase.number : 0;
        }
        boolean two = phrase.definite
                // "its allies" are others than the two
                && phrase.possessive < 0
                && !phrase.modified
                && !Resolver.isRestricted(phrase);
        return two ? 2 : 0;
    }

    /** "the countries of East Africa" are not two states named before. */
    private static Actor region(Phrase phrase, RoleNouns.Found noun) {
        String region =
                Phrase.words(phrase.sentence, noun.last() + 1, phrase.last).replaceFirst("^(of|in) (the )?", "");
        String id = "group:" + Provisional.slug(region);
        return new Actor(id, Actor.Kind.GROUP, String.valueOf(phrase.role), List.of(), null, null, true);
    }

    /** The states themselves, their governments, or those who hold such an office in each. */
    private void together(Phrase phrase, RoleNouns.Found noun, List<Actor> states, boolean polity) {
        if (polity && noun.is(RoleNouns.Kind.BODY)) {
            String organ = noun.office(RoleNouns.Kind.BODY);
            phrase.actor = groupOf(
                    phrase,
                    states.stream()
                            .map(state -> Provisional.partOf(state, organ, state.name() + ": " + noun.noun()))
                            .toList());
            return;
        }
        if (polity) {
            phrase.actor = groupOf(phrase, states);
            return;
        }
        Map<String, Actor> holders = new LinkedHashMap<>();
        for (Actor state : states) {
            Actor holder = holder(noun, state, phrase);
            if (holder != null) {
                holders.put(holder.id(), holder);
            }
        }
        if (holders.size() == states.size()) {
            phrase.actor = groupOf(phrase, List.copyOf(holders.values()));
            return;
        }
        phrase.actor = groupOf(
                phrase,
                states.stream()
                        .map(state -> Provisional.people(state, noun.noun(), state.name() + ": " + noun.noun()))
                        .toList());
    }

    private @Nullable Actor holder(RoleNouns.Found noun, Actor state, Phrase phrase) {
        if (Offices.classes(noun).isEmpty() && !isLeader(noun)) {
            return null;
        }
        Actor holder = holderInText(noun, state, phrase);
        if (holder != null) {
            return holder;
        }
        Person person = offices.holder(noun, state);
        return person == null ? null : offices.book().actor(person.id());
    }

    /** The actor for several together; the phrase is told its members. */
    static Actor groupOf(Phrase phrase, List<Actor> members) {
        phrase.members = List.copyOf(members);
        return Provisional.group(members);
    }

    /** "the Chinese leader" is the one whom news calls so, before a prime minister whom the text names as well. */
    @Nullable
    Actor holderInText(RoleNouns.Found noun, Actor of, Phrase phrase) {
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
}

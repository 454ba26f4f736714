package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Says whom titles, roles, groups and pronouns mean, from left to right, from what was named before them. */
final class Resolver {
    private static final String UNITED_NATIONS = "Q1065";

    private final Offices offices;
    private final Discourse discourse;
    private final Groups groups;
    private final Counterparts counterparts;
    private List<Phrase> current = List.of();

    Resolver(Offices offices, Persons persons, Discourse discourse, Pairs pairs) {
        this.offices = offices;
        this.discourse = discourse;
        this.counterparts = new Counterparts(offices, discourse);
        this.groups = new Groups(offices, persons, discourse, pairs);
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

    private @Nullable Actor title(Phrase phrase) {
        if (phrase.same != null) {
            return phrase.same.actor;
        }
        RoleNouns.Found noun = noun(phrase);
        if (noun.noun().equals("counterpart") || noun.noun().equals("colleague") && Counterparts.isOfState(phrase)) {
            return counterparts.of(phrase, current);
        }
        if (noun.noun().equals("predecessor") || noun.noun().equals("successor")) {
            return counterparts.neighbour(phrase, noun.noun().equals("predecessor"));
        }
        if (noun.noun().equals("source") && phrase.words().contains(" of ")) {
            // "the source of the trouble" does not speak
            return null;
        }
        boolean office = phrase.nounKind == RoleNouns.Kind.OFFICE;
        if (!phrase.of.isEmpty()) {
            Actor of = home(phrase.of.get(0));
            if (phrase.definite && NounClass.GUEST.has(noun.noun())) {
                Actor owner = counterparts.owner(phrase, current);
                Phrase guest = owner != null && owner.kind() == Actor.Kind.PERSON
                        ? discourse.lastPersonFacing(owner, phrase)
                        : discourse.lastPersonOf(of.id(), phrase);
                if (guest != null) {
                    return guest.actor;
                }
            }
            if (office && !phrase.former) {
                Actor inText = groups.holderInText(noun, of, phrase);
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
        if (phrase.owner != null || phrase.possessive >= 0) {
            // "the group's leader", "their commander": theirs, whoever they are
            return unnamed(phrase, null);
        }
        Phrase guest = phrase.definite && NounClass.GUEST.has(noun.noun()) ? discourse.lastGuest(phrase) : null;
        if (guest != null) {
            return guest.actor;
        }
        if (phrase.definite || isBareTitle(phrase)) {
            if (office) {
                Phrase earlier = discourse.byOffice(phrase, Offices.classes(noun), offices);
                if (earlier != null && !discourse.isElsewhere(earlier, phrase)) {
                    return earlier.actor;
                }
                Actor here = phrase.definite && Offices.isSingle(noun) ? discourse.onlyState(phrase) : null;
                Person holder = here == null ? null : offices.holder(noun, here);
                if (holder != null) {
                    return offices.book().actor(holder.id());
                }
                if (earlier != null) {
                    return null;
                }
                Actor head =
                        noun.office(RoleNouns.Kind.OFFICE).equals("head_of_body") ? headOfLastBody(phrase, noun) : null;
                if (head != null) {
                    return head;
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

    /** "The Secretary-General" is that of the body last spoken of, else that of the United Nations, of whom news speaks so. */
    private @Nullable Actor headOfLastBody(Phrase phrase, RoleNouns.Found noun) {
        boolean general = noun.noun().replaceAll("[ -]+", "-").equals("secretary-general");
        if (!phrase.definite || !general || phrase.modified) {
            return null;
        }
        Actor last = discourse.lastBody(phrase);
        Actor body = last == null ? offices.book().actor(UNITED_NATIONS) : last;
        Person head = body == null ? null : offices.holder(noun, body);
        return head == null ? null : offices.book().actor(head.id());
    }

    private static boolean isHeadOfBody(RoleNouns.Found noun, Actor of) {
        return of.kind() != Actor.Kind.STATE
                && !of.provisional()
                && Set.of("chief", "head", "boss", "chairman", "president", "leader", "chair")
                        .contains(noun.noun());
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

    /** "Putin" owns what Russia owns, where a state is asked for: "his foreign minister". */
    private Actor home(Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON && actor.of() != null) {
            Actor home = offices.book().actor(actor.of());
            return home == null ? actor : home;
        }
        // the ministers of a government are the state's
        if (actor.provisional() && actor.of() != null && actor.id().endsWith("/government")) {
            Actor state = offices.book().actor(actor.of());
            return state == null ? actor : state;
        }
        return actor;
    }

    private static boolean isBareTitle(Phrase phrase) {
        return phrase.sentence.token(phrase.first).isProper()
                && !phrase.headToken().is("compound");
    }

    static Actor unnamed(Phrase phrase, @Nullable String of) {
        String role = phrase.role == null ? phrase.words() : phrase.role;
        return Provisional.unnamed(role, role, of);
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
            return Provisional.people(
                    home(phrase.of.get(0)), noun.noun(), phrase.role == null ? phrase.words() : phrase.role);
        }
        if (phrase.nounKind == RoleNouns.Kind.PEOPLE || phrase.nounKind == RoleNouns.Kind.OFFICE) {
            return null;
        }
        if (phrase.definite && NounClass.FIGHTER.has(noun.noun())) {
            Actor armed = discourse.lastArmed(phrase);
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
        if (!phrase.definite || isRestricted(phrase)) {
            return null;
        }
        Actor called = discourse.bodyCalled(noun.noun());
        if (called != null || phrase.modified) {
            return called;
        }
        Actor bloc = NounClass.BODY.has(noun.noun()) ? discourse.lastBody(phrase) : null;
        return bloc == null && NounClass.ANY_BODY.has(noun.noun()) ? discourse.lastOrganisation(phrase) : bloc;
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
        if (phrase.possessive >= 0 && NounClass.COUNTRY.has(noun(phrase).noun()) && !phrase.of.isEmpty()) {
            // "his country" is the one that he serves
            Actor home = home(phrase.of.get(0));
            return home.kind() == Actor.Kind.STATE ? home : null;
        }
        if (phrase.definite && NounClass.COUNTRY.has(noun(phrase).noun()) && phrase.possessive < 0) {
            Phrase state = discourse.lastState(phrase, noun(phrase).noun());
            return state == null ? null : state.actor;
        }
        return null;
    }
}

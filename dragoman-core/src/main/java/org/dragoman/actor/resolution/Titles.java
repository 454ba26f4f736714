package org.dragoman.actor.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.jspecify.annotations.Nullable;

/** Says whom a title without a name means: "the French president", "the visitor", "the head of the foreign ministry". */
final class Titles {
    private static final String UNITED_NATIONS = "Q1065";

    private static final Set<String> ANY = Set.of("a", "an", "any", "no", "another");

    private static final Set<OfficeClass> DIPLOMATS = Set.of(
            OfficeClass.FOREIGN_MINISTER,
            OfficeClass.FOREIGN_SPOKESPERSON,
            OfficeClass.AMBASSADOR,
            OfficeClass.UN_AMBASSADOR,
            OfficeClass.ENVOY,
            OfficeClass.DEPUTY_MINISTER);

    private final Offices offices;
    private final Discourse discourse;
    private final Groups groups;
    private final NamedBodies bodies;
    private final NamedPersons persons;
    private final Counterparts counterparts;
    private final Heads heads;
    private final @Nullable Actor homeland;

    /** @param homeland the state that the document takes for granted, or null */
    Titles(Offices offices, Discourse discourse, Groups groups, NamedBodies bodies, @Nullable Actor homeland) {
        this.offices = offices;
        this.discourse = discourse;
        this.groups = groups;
        this.bodies = bodies;
        this.homeland = homeland;
        this.persons = new NamedPersons(discourse);
        this.counterparts = new Counterparts(offices, discourse);
        this.heads = new Heads(offices, discourse, homeland);
    }

    /** The actor that a title means, or null where that cannot be told. */
    @Nullable
    Actor actor(Phrase phrase, List<Phrase> current) {
        if (phrase.same != null) {
            return phrase.same.actor;
        }
        RoleNouns.Found noun = Resolver.noun(phrase);
        if (noun.noun().equals("head") && isBodily(phrase)) {
            return null;
        }
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
        if (office && isAny(phrase) && phrase.of.size() == 1) {
            // "the first visit by an Iranian president": not the one in office
            return Resolver.unnamed(
                    phrase, Resolver.home(phrase.of.get(0), offices.book()).id());
        }
        Actor headed = Heads.isHead(noun) && !phrase.former ? heads.actor(phrase) : null;
        if (headed != null) {
            return headed;
        }
        Phrase regional = phrase.definite && phrase.of.size() == 1
                ? persons.lastPersonAmong(
                        offices.book().body(phrase.of.get(0).id()) == null || !isRegion(phrase.of.get(0))
                                ? List.of()
                                : offices.book().members(phrase.of.get(0).id(), offices.date()),
                        phrase,
                        offices)
                : null;
        if (regional != null) {
            return regional.actor;
        }
        if (!phrase.of.isEmpty()) {
            Actor of = Resolver.home(phrase.of.get(0), offices.book());
            if (phrase.definite && NounClass.GUEST.has(noun.noun())) {
                Actor owner = counterparts.owner(phrase, current);
                Phrase guest = owner != null && owner.kind() == Actor.Kind.PERSON
                        ? persons.lastPersonFacing(owner, phrase)
                        : persons.lastPersonOf(of.id(), phrase);
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
            Phrase past = phrase.former && phrase.definite ? persons.lastPast(phrase, noun, of, offices) : null;
            if (past != null) {
                return past.actor;
            }
            if (!office && !phrase.former && isHeadOfBody(noun, of)) {
                Person head = offices.holder(noun, of);
                if (head != null) {
                    return offices.book().actor(head.id());
                }
            }
            Phrase chief = phrase.definite && isHead(noun) && of.kind() != Actor.Kind.STATE
                    ? persons.lastHead(phrase, earlier -> belongs(earlier, of))
                    : null;
            if (chief != null) {
                return chief.actor;
            }
            Phrase earlier = phrase.definite
                    ? phrase.former ? persons.lastFormer(phrase, noun.noun()) : discourse.byRole(phrase, of.id())
                    : null;
            boolean servant = NounClass.SERVANT.has(noun.noun()) || NounClass.ANYONE.has(noun.noun());
            if (earlier == null && phrase.definite && servant && of.kind() == Actor.Kind.STATE) {
                // "the Swedish diplomat" who speaks for the United Nations
                earlier = persons.lastOfBody(phrase);
            }
            return earlier != null ? earlier.actor : unnamed(phrase, of, phrase.of.get(0));
        }
        if (Resolver.isRestricted(phrase)) {
            // "the source of the trouble" is nobody spoken of before
            return null;
        }
        if (phrase.owner != null || phrase.possessive >= 0) {
            // "the group's leader", "their commander": theirs, whoever they are
            Phrase named = phrase.possessive >= 0 ? persons.lastRelated(phrase, noun.noun()) : null;
            return named == null ? Resolver.unnamed(phrase, null) : named.actor;
        }
        Phrase elect = noun.noun().endsWith(" elect") ? persons.lastElected(phrase, offices) : null;
        if (elect != null) {
            return elect.actor;
        }
        Phrase guest = null;
        if (phrase.definite && NounClass.GUEST.has(noun.noun())) {
            guest = noun.noun().equals("host") ? persons.lastHost(phrase) : persons.lastGuest(phrase);
        }
        if (guest != null) {
            return guest.actor;
        }
        if (office && phrase.former && phrase.definite) {
            // "the former premier" is not the one in office
            Phrase former = persons.lastFormer(phrase, noun.noun());
            former = former == null ? persons.lastPast(phrase, Offices.classes(noun), offices) : former;
            return former == null ? Resolver.unnamed(phrase, null) : former.actor;
        }
        if (phrase.definite || isBareTitle(phrase)) {
            if (office) {
                Actor only = phrase.modified ? null : heads.onlyBearer(noun);
                if (only != null) {
                    return only;
                }
                Phrase earlier = discourse.byOffice(phrase, Offices.classes(noun), offices);
                if (earlier != null && !discourse.states().isElsewhere(earlier, phrase)) {
                    return earlier.actor;
                }
                boolean single = phrase.definite && Offices.isSingle(noun);
                Actor here = single ? discourse.states().onlyState(phrase) : null;
                if (single && here == null && earlier == null) {
                    here = homeland;
                }
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
            Actor body = phrase.definite && !phrase.modified ? body(phrase, noun.noun()) : null;
            if (body != null) {
                return body;
            }
            Phrase leader = phrase.definite && noun.noun().endsWith(" leader")
                    ? persons.lastHead(phrase, this::isOfGroup)
                    : null;
            if (leader != null) {
                return leader.actor;
            }
            Phrase earlier = phrase.definite && !phrase.modified && noun.noun().equals("diplomat")
                    ? persons.lastHolder(phrase, DIPLOMATS, offices)
                    : null;
            earlier = earlier == null ? discourse.byRole(phrase, null) : earlier;
            earlier = earlier == null && phrase.definite ? persons.described(phrase) : earlier;
            if (earlier != null) {
                return earlier.actor;
            }
            return office ? null : Resolver.unnamed(phrase, null);
        }
        return office ? null : Resolver.unnamed(phrase, null);
    }

    /** "shook his head": what he has on his shoulders. */
    private static boolean isBodily(Phrase phrase) {
        return phrase.possessive >= 0
                && Set.of("his", "her", "my")
                        .contains(
                                phrase.sentence.token(phrase.possessive).text().toLowerCase(Locale.ROOT));
    }

    /** "Paz's personal attorney": nobody's else. */
    private static Actor unnamed(Phrase phrase, Actor of, Actor owner) {
        String role = phrase.role == null ? phrase.words() : phrase.role;
        return Provisional.unnamed(Provisional.whose(owner, role), role, of.id());
    }

    /** "a Peruvian president", "no French minister": any who held the office. */
    private static boolean isAny(Phrase phrase) {
        String article = phrase.sentence.token(phrase.first).lemma().toLowerCase(Locale.ROOT);
        return ANY.contains(article);
    }

    /** "Baltic", "Gulf": states by where they lie, who have no organs of their own. */
    private static boolean isRegion(Actor body) {
        return body.kind() == Actor.Kind.BLOC && body.id().matches("org:.*(states|countries|asia)");
    }

    /** "The airline", "the agency": nouns for those one may work for, where one was named. */
    private @Nullable Actor body(Phrase phrase, String noun) {
        return NounClass.COMPANY.has(noun) || NounClass.AGENCY.has(noun) ? bodies.meant(phrase, noun) : null;
    }

    /** "The Secretary-General" is that of the body last spoken of, else that of the United Nations, of whom news speaks so. */
    private @Nullable Actor headOfLastBody(Phrase phrase, RoleNouns.Found noun) {
        boolean general = noun.noun().replaceAll("[ -]+", "-").equals("secretary-general");
        if (!phrase.definite || !general || phrase.modified) {
            return null;
        }
        Actor last = bodies.lastBody(phrase);
        Actor body = last == null ? offices.book().actor(UNITED_NATIONS) : last;
        Person head = body == null ? null : offices.holder(noun, body);
        return head == null ? null : offices.book().actor(head.id());
    }

    private static boolean isHeadOfBody(RoleNouns.Found noun, Actor of) {
        return of.kind() != Actor.Kind.STATE && !of.provisional() && isHead(noun);
    }

    private static boolean isHead(RoleNouns.Found noun) {
        return Set.of("chief", "head", "boss", "chairman", "president", "leader", "chair")
                .contains(noun.noun());
    }

    private static boolean belongs(Phrase person, Actor body) {
        Actor actor = person.actor;
        return actor != null && body.id().equals(actor.of())
                || person.of.stream().anyMatch(of -> of.id().equals(body.id()));
    }

    /** Serves a party or an armed group: neither a state nor an international body. */
    private boolean isOfGroup(Phrase person) {
        String of = person.actor == null ? null : person.actor.of();
        return of != null && offices.book().state(of) == null && offices.book().body(of) == null;
    }

    private static boolean isBareTitle(Phrase phrase) {
        return phrase.sentence.token(phrase.first).isProper()
                && !phrase.headToken().is("compound");
    }
}

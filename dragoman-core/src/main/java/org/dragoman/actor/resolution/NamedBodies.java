package org.dragoman.actor.resolution;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.book.Body;
import org.dragoman.actor.book.Group;
import org.dragoman.actor.phrase.NounClass;
import org.dragoman.actor.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Which body named before a noun takes up: "the bloc" is one of states, "the alliance" one that is called so, "the party",
 * "the militia", "the company", "the UN agency" are each of their kind. The nouns are in {@code noun-class.tsv}.
 */
final class NamedBodies {
    /** How many sentences back a bloc may have been named. */
    private static final int BODY_REACH = 6;

    /** How many sentences back a group, a party or a company may have been named. */
    private static final int GROUP_REACH = 4;

    /** How many sentences back a body may have been named whose name has the noun: "the alliance". */
    private static final int NAME_REACH = 15;

    private static final String UNITED_NATIONS = "Q1065";

    private final Discourse discourse;
    private final ActorBook book;

    NamedBodies(Discourse discourse) {
        this.discourse = discourse;
        this.book = discourse.book();
    }

    /** The body that a noun with its article takes up, or null where none was named that fits. */
    @Nullable
    Actor meant(Phrase phrase, String noun) {
        Actor found = null;
        if (NounClass.BODY.has(noun)) {
            found = ofStates(phrase, noun);
        }
        if (found == null && NounClass.ARMED.has(noun)) {
            found = armed(phrase);
        }
        if (found == null && NounClass.PARTY.has(noun)) {
            found = named(phrase, actor -> isParty(actor));
        }
        if (found == null && NounClass.COMPANY.has(noun)) {
            found = named(phrase, actor -> isCompany(actor));
        }
        if (found == null && NounClass.AGENCY.has(noun)) {
            found = named(phrase, actor -> isAgency(actor));
        }
        return found == null && NounClass.ANY_BODY.has(noun) ? named(phrase, this::isOrganisation) : found;
    }

    /** "his party", "her company": the one that a person serves, or null where he serves none of that kind. */
    @Nullable
    Actor of(Actor person, String noun) {
        String home = person.kind() == Actor.Kind.PERSON ? person.of() : null;
        Actor body = home == null || book.state(home) != null ? null : discourse.named(home);
        boolean fits = body != null
                && (NounClass.PARTY.has(noun) && isParty(body)
                        || NounClass.COMPANY.has(noun) && isCompany(body)
                        || NounClass.ANY_BODY.has(noun) && isOrganisation(body));
        return fits ? body : null;
    }

    /** The organ of a body that "the UN agency" takes up, or null. */
    @Nullable
    Actor organ(Phrase phrase, Actor whole) {
        return named(phrase, actor -> whole.id().equals(actor.of()) && book.body(actor.id()) != null);
    }

    /** The bloc or organisation last spoken of that may be called so, or the one that it is an organ of. */
    private @Nullable Actor ofStates(Phrase phrase, String noun) {
        return switch (noun) {
            case "alliance", "union" -> lastCalled(phrase, noun);
            case "bloc", "grouping" -> {
                Actor found = last(phrase, actor -> isBody(actor) && withStates(actor) != null);
                yield found == null ? null : withStates(found);
            }
            default -> last(phrase, this::isBody);
        };
    }

    private @Nullable Actor lastCalled(Phrase phrase, String noun) {
        return discourse.lastActor(
                phrase, NAME_REACH, earlier -> true, actor -> isBody(actor) && isCalled(actor, noun));
    }

    /** The bloc or organisation last spoken of, or null. */
    @Nullable
    Actor lastBody(Phrase phrase) {
        return last(phrase, this::isBody);
    }

    private boolean isBody(Actor actor) {
        return book.body(actor.id()) != null;
    }

    /** The body itself if it has states for members, else the whole that it belongs to if that has. */
    private @Nullable Actor withStates(Actor body) {
        if (!book.membershipsOf(body.id()).isEmpty()) {
            return body;
        }
        String of = body.of();
        return of == null || book.membershipsOf(of).isEmpty() ? null : book.actor(of);
    }

    private boolean isCalled(Actor actor, String noun) {
        Body body = book.body(actor.id());
        return body != null
                && (has(body.name(), noun) || body.aliases().stream().anyMatch(alias -> has(alias, noun)));
    }

    private static boolean has(String name, String noun) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
    }

    /** The armed group last named, or null: "the rebels". */
    @Nullable
    Actor armed(Phrase phrase) {
        return named(phrase, actor -> {
            Group group = book.group(actor.id());
            return group != null && group.kind() == Group.Kind.ARMED_GROUP;
        });
    }

    private boolean isOrganisation(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANISATION || book.group(actor.id()) != null;
    }

    private boolean isParty(Actor actor) {
        Group group = book.group(actor.id());
        return group == null ? isUnknown(actor) && !isOfficial(actor) : group.kind() == Group.Kind.PARTY;
    }

    private boolean isCompany(Actor actor) {
        Group group = book.group(actor.id());
        boolean unknown = isUnknown(actor) && !isOfficial(actor) && !isPartyLike(actor);
        return group == null ? unknown : group.kind() == Group.Kind.COMPANY;
    }

    /** Organs of the United Nations and the like, agencies of states, associations, and whom the book does not know. */
    private boolean isAgency(Actor actor) {
        Group group = book.group(actor.id());
        if (group != null) {
            return Set.of(Group.Kind.AGENCY, Group.Kind.ASSOCIATION).contains(group.kind());
        }
        Body body = book.body(actor.id());
        if (body != null) {
            return UNITED_NATIONS.equals(body.of())
                    || book.membershipsOf(actor.id()).isEmpty();
        }
        return isUnknown(actor) && !isOfficial(actor) && !isPartyLike(actor);
    }

    /** An organisation made from a name of the text; a part of another is told by its words alone. */
    private static boolean isUnknown(Actor actor) {
        return actor.provisional()
                && actor.kind() == Actor.Kind.ORGANISATION
                && actor.id().indexOf('/') < 0;
    }

    /** "the Coastal Farmers' Alliance" is no company. */
    private static boolean isPartyLike(Actor actor) {
        String last = lastWord(actor);
        return Set.of("party", "alliance", "movement", "front", "league", "army", "congress", "coalition", "union")
                .contains(last);
    }

    private static String lastWord(Actor actor) {
        return actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfficial(Actor actor) {
        String last = lastWord(actor);
        return has(actor.name(), "ministry")
                || has(actor.name(), "department")
                || Set.of("council", "court", "parliament", "assembly", "commission", "police", "army")
                        .contains(last);
    }

    private @Nullable Actor last(Phrase phrase, Predicate<Actor> wanted) {
        return discourse.lastActor(phrase, BODY_REACH, earlier -> earlier.how != Mention.How.DEMONYM, wanted);
    }

    private @Nullable Actor named(Phrase phrase, Predicate<Actor> wanted) {
        return discourse.lastActor(phrase, GROUP_REACH, earlier -> earlier.how == Mention.How.NAME, wanted);
    }
}

package org.dragoman.actor.resolution;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Those who are named by another who does the same: "his Chinese counterpart", "her predecessor", "its Kenyan counterpart". */
final class Counterparts {
    private static final Set<OfficeClass> LEADERS = Set.of(OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

    private final Offices offices;
    private final Discourse discourse;

    Counterparts(Offices offices, Discourse discourse) {
        this.offices = offices;
        this.discourse = discourse;
    }

    /** "her predecessor": who held the same office before her; unnamed where the book does not tell. */
    @Nullable
    Actor neighbour(Phrase phrase, boolean before) {
        Actor owner = phrase.of.size() == 1 ? phrase.of.get(0) : null;
        if (owner == null || owner.kind() != Actor.Kind.PERSON) {
            return null;
        }
        Person other = offices.neighbour(owner.id(), before);
        Actor known = other == null ? null : offices.book().actor(other.id());
        return known == null ? Resolver.unnamed(phrase, owner.of()) : known;
    }

    /** "his Chinese counterpart": who holds the same office in the other state. */
    @Nullable
    Actor of(Phrase phrase, List<Phrase> current) {
        Actor whole = owner(phrase, current);
        if (whole != null && whole.kind() != Actor.Kind.PERSON) {
            return otherSide(phrase, whole);
        }
        boolean its = phrase.possessive >= 0
                && phrase.sentence.token(phrase.possessive).text().equalsIgnoreCase("its");
        Phrase owner = its ? null : discourse.lastPerson(phrase);
        if (owner == null || owner.actor == null) {
            return null;
        }
        for (Actor of : phrase.of) {
            if (of.kind() == Actor.Kind.STATE && !of.id().equals(owner.actor.of())) {
                Actor told = leaderTold(phrase, owner.actor, of.id());
                if (told != null) {
                    return told;
                }
                Person other = offices.counterpart(owner.actor.id(), of.id());
                return other == null
                        ? Resolver.unnamed(phrase, of.id())
                        : offices.book().actor(other.id());
            }
        }
        return null;
    }

    /** "the president and his Japanese counterpart": the premier whom the text has named, before an emperor whom it has not. */
    private @Nullable Actor leaderTold(Phrase phrase, Actor owner, String state) {
        boolean leads = offices.fits(owner.id(), LEADERS, null, true);
        for (int sentence = phrase.sentence.index(); leads && sentence >= 0; sentence--) {
            for (Phrase earlier : discourse.in(sentence)) {
                Actor actor = earlier.kind == Phrase.Kind.PERSON ? earlier.actor : null;
                boolean before = earlier.sentence != phrase.sentence || earlier.last < phrase.first;
                if (actor != null && before && offices.fits(actor.id(), LEADERS, state, true)) {
                    return actor;
                }
            }
        }
        return null;
    }

    /** "his Kenyan colleague": who does there what he does here. */
    static boolean isOfState(Phrase phrase) {
        return phrase.possessive >= 0 && phrase.of.stream().anyMatch(of -> of.kind() == Actor.Kind.STATE);
    }

    /** Whom the possessive before a noun means among the phrases of its sentence, or null. */
    @Nullable
    Actor owner(Phrase phrase, List<Phrase> current) {
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
}

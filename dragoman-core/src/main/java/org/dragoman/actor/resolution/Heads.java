package org.dragoman.actor.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.book.Institution;
import org.dragoman.actor.book.Office;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Term;
import org.dragoman.actor.person.Offices;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.jspecify.annotations.Nullable;

/**
 * Offices told by what their holders stand at the head of: "the head of the Kenyan foreign ministry" is the foreign
 * minister, "the head of the White House" the president, "the head of the Polish state" the president of Poland.
 */
final class Heads {
    private static final Set<String> STATES = Set.of("state", "republic", "country");

    private final Offices offices;
    private final Discourse discourse;
    private final @Nullable Actor homeland;
    private final List<Institution> institutions;

    /** @param homeland the state that the document takes for granted, or null */
    Heads(Offices offices, Discourse discourse, @Nullable Actor homeland) {
        this.offices = offices;
        this.discourse = discourse;
        this.homeland = homeland;
        this.institutions = offices.book().institutions().stream()
                .filter(institution -> institution.head() != null)
                .sorted(Comparator.comparingInt((Institution i) -> -i.name().length())
                        .thenComparing(Institution::name))
                .toList();
    }

    static boolean isHead(RoleNouns.Found noun) {
        return noun.noun().equals("head") || noun.noun().equals("chief");
    }

    /** The holder of the office, or null where the words do not tell it, or the book does not. */
    @Nullable
    Actor actor(Phrase phrase) {
        RoleNouns.Found noun = Resolver.noun(phrase);
        if (phrase.last == noun.last()) {
            return null;
        }
        String rest = Phrase.words(phrase.sentence, noun.last() + 1, phrase.last);
        OfficeClass office = office(rest);
        Actor of = phrase.of.isEmpty() ? null : phrase.of.get(0);
        if (of == null && office != null) {
            Actor here = discourse.states().onlyState(phrase);
            of = here == null ? homeland : here;
        }
        if (of != null && of.kind() == Actor.Kind.ORGANISATION && office != null && of.of() != null) {
            // "the head of the Turkish Foreign Ministry", which the book knows by that name
            of = offices.book().actor(of.of());
        }
        if (of == null || of.kind() != Actor.Kind.STATE) {
            return null;
        }
        if (office != null) {
            return person(offices.book().holder(office, of.id(), offices.date()));
        }
        if (!noun.noun().equals("head")) {
            return null;
        }
        String last = rest.substring(rest.lastIndexOf(' ') + 1);
        if (STATES.contains(last)) {
            return person(offices.book().holder(OfficeClass.HEAD_OF_STATE, of.id(), offices.date()));
        }
        return Character.isUpperCase(last.codePointAt(0))
                ? person(offices.book().leader(of.id(), offices.date()))
                : null;
    }

    /** The office at the head of the institution that words name, or null. */
    private @Nullable OfficeClass office(String words) {
        String padded = " " + words.toLowerCase(Locale.ROOT) + " ";
        for (Institution institution : institutions) {
            if (padded.contains(" " + institution.name() + " ")) {
                return institution.head();
            }
        }
        return null;
    }

    /** The holder of an office that there is in one state only, or null: "the pope". */
    @Nullable
    Actor onlyBearer(RoleNouns.Found noun) {
        List<Office> meanings = offices.book().offices(noun.noun());
        String of = meanings.size() == 1 ? meanings.get(0).of() : null;
        return of == null ? null : person(offices.book().holder(meanings.get(0).office(), of, offices.date()));
    }

    private @Nullable Actor person(Optional<Term> term) {
        return term.map(found -> offices.book().actor(found.person())).orElse(null);
    }
}

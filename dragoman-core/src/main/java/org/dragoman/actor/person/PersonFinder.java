package org.dragoman.actor.person;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Spelling;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.jspecify.annotations.Nullable;

/** Finds who of the book is meant by a full name, though it may be misspelt. */
final class PersonFinder {
    private final Offices offices;

    PersonFinder(Offices offices) {
        this.offices = offices;
    }

    /**
     * The person of the book whom a full name means, or null.
     *
     * @param states those that the document speaks of
     */
    @Nullable
    Person find(Phrase phrase, Set<String> states) {
        Person best = null;
        int bestScore = -1;
        for (Entry entry : phrase.entries) {
            Person person = offices.book().person(entry.id());
            if (person == null) {
                continue;
            }
            // "Li Wei, a student": short names are shared by many
            boolean other = phrase.nounKind == RoleNouns.Kind.PERSON
                    && person.name().length() <= 8
                    && !offices.fits(person.id(), Set.of(), null, false);
            if (other) {
                continue;
            }
            int score = score(person, phrase);
            if (score > bestScore) {
                bestScore = score;
                best = person;
            }
        }
        if (best != null) {
            return best;
        }
        return misspelt(phrase, states);
    }

    private int score(Person person, Phrase phrase) {
        Set<OfficeClass> classes = Offices.classes(phrase.noun);
        int score = offices.fits(person.id(), Set.of(), null, false) ? 1 : 0;
        for (Actor of : phrase.of) {
            score += offices.fits(person.id(), Set.of(), of.id(), true) ? 2 : 0;
            score += offices.fits(person.id(), classes, of.id(), phrase.former) ? 4 : 0;
        }
        return score;
    }

    /** "US Secretary of State Anthony Blinken": office and surname, or most of the letters, tell who is meant. */
    private @Nullable Person misspelt(Phrase phrase, Set<String> states) {
        String name = phrase.name;
        if (name == null) {
            return null;
        }
        List<String> words = phrase.nameWords();
        for (Actor of : phrase.of) {
            if (phrase.noun != null && phrase.noun.is(RoleNouns.Kind.OFFICE)) {
                Person holder = offices.holder(phrase.noun, of);
                if (holder != null && !phrase.former && Likeness.isNear(words, holder)) {
                    return holder;
                }
            }
        }
        Person holder = phrase.of.isEmpty() ? holderSpelt(words, phrase, states) : null;
        if (holder != null) {
            return holder;
        }
        List<Person> spelt = offices.book().spelt(name);
        if (spelt.size() == 1 && phrase.nounKind != RoleNouns.Kind.PERSON) {
            return spelt.get(0);
        }
        for (String word : List.of(words.get(words.size() - 1), words.get(0))) {
            for (Person person : offices.surnamed(word)) {
                if (isLongEnough(name, phrase) && Spelling.alike(person.name(), name)
                        || phrase.noun != null
                                && fitsTitle(person, phrase)
                                && Likeness.sameInitial(words, person, word)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** "Foreign Minister Ayan Tokaev" in a text on Kazakhstan: who holds the office there, if the names differ by a slip. */
    private @Nullable Person holderSpelt(List<String> words, Phrase phrase, Set<String> states) {
        if (phrase.noun == null || phrase.former || !Offices.isSingle(phrase.noun) || words.size() < 2) {
            return null;
        }
        for (String state : states) {
            Actor of = offices.book().actor(state);
            Person holder = of == null ? null : offices.holder(phrase.noun, of);
            if (holder != null
                    && Likeness.isNear(words, holder)
                    && Likeness.sameInitial(words, holder, words.get(words.size() - 1))) {
                return holder;
            }
        }
        return null;
    }

    /** "Jiang Yi" and "Jiang Yu" are two people; so are a minister and an expert whose names are nearly the same. */
    private static boolean isLongEnough(String name, Phrase phrase) {
        return name.length() >= 11 && phrase.nounKind != RoleNouns.Kind.PERSON;
    }

    /** Whether a person held such an office as stands before the name, when the text was written. */
    boolean fitsTitle(Person person, Phrase phrase) {
        Set<OfficeClass> classes = Offices.classes(phrase.noun);
        if (classes.isEmpty()) {
            return false;
        }
        for (Actor of : phrase.of) {
            if (offices.fits(person.id(), classes, of.id(), phrase.former)) {
                return true;
            }
        }
        return phrase.of.isEmpty() && offices.fits(person.id(), classes, null, phrase.former);
    }
}

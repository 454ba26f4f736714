package org.dragoman.actor.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Provisional;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.actor.phrase.RoleNouns;
import org.jspecify.annotations.Nullable;

/**
 * The people that one document names: who of the book they are, and which spellings are one person's. Full names are
 * read first, wherever they stand, so that "Petrov" in a headline is the "Ivan Petrov" of the text.
 */
public final class Persons {
    /** One person of the document. */
    private static final class Known {
        Actor actor;
        final List<String> words;
        final Phrase phrase;
        final boolean inBook;
        final Set<String> variants = new TreeSet<>();

        Known(Actor actor, List<String> words, Phrase phrase, boolean inBook) {
            this.actor = actor;
            this.words = words;
            this.phrase = phrase;
            this.inBook = inBook;
        }
    }

    private final Offices offices;
    private final PersonFinder finder;
    private final @Nullable Actor homeland;
    private final List<Known> known = new ArrayList<>();
    private Set<String> states = Set.of();
    private List<Phrase> named = List.of();
    private final Map<Phrase, Known> byPhrase = new LinkedHashMap<>();
    private final Map<String, Known> nicknames = new HashMap<>();

    /** @param homeland the state that the document takes for granted, or null */
    public Persons(Offices offices, @Nullable Actor homeland) {
        this.offices = offices;
        this.finder = new PersonFinder(offices);
        this.homeland = homeland;
    }

    /** Reads the phrases with names in them and says whom each refers to. */
    public void read(List<Phrase> phrases, Set<String> spokenOf) {
        states = new TreeSet<>(spokenOf);
        named = List.copyOf(phrases);
        for (Phrase phrase : phrases) {
            if (phrase.nameWords().size() > 1 && !Likeness.hasInitial(phrase.nameWords())) {
                enter(phrase, full(phrase));
            }
        }
        for (Phrase phrase : phrases) {
            if (phrase.nameWords().size() > 1 && Likeness.hasInitial(phrase.nameWords())) {
                enter(phrase, initialled(phrase));
            }
        }
        Phrase before = null;
        for (Phrase phrase : phrases) {
            Known bearer = before == null || !Likeness.isNickname(before, phrase) ? null : byPhrase.get(before);
            if (phrase.nameWords().size() == 1 && bearer != null) {
                enter(phrase, bearer);
                nicknames.put(String.valueOf(phrase.name), bearer);
            }
            before = phrase;
        }
        for (Phrase phrase : phrases) {
            Known bearer = nicknames.get(String.valueOf(phrase.name));
            if (phrase.nameWords().size() == 1 && bearer != null) {
                byPhrase.putIfAbsent(phrase, bearer);
            } else if (phrase.nameWords().size() == 1) {
                enter(phrase, single(phrase));
            }
        }
        for (Map.Entry<Phrase, Known> entry : byPhrase.entrySet()) {
            Known person = entry.getValue();
            if (!person.inBook) {
                person.actor = provisional(person);
            }
        }
        Map<Known, Phrase.Gender> genders = new HashMap<>();
        byPhrase.forEach((phrase, person) -> {
            if (phrase.gender != Phrase.Gender.UNKNOWN) {
                genders.putIfAbsent(person, phrase.gender);
            }
        });
        byPhrase.forEach((phrase, person) -> {
            phrase.actor = person.actor;
            phrase.gender = genders.getOrDefault(person, phrase.gender);
        });
    }

    private void enter(Phrase phrase, Known person) {
        byPhrase.put(phrase, person);
        if (phrase.name != null) {
            person.variants.add(phrase.name);
        }
        if (!known.contains(person)) {
            known.add(person);
        }
    }

    private Known full(Phrase phrase) {
        Person person = finder.find(phrase, states);
        person = person == null ? withoutMiddle(phrase) : person;
        if (person != null) {
            return of(person, phrase);
        }
        for (Known other : known) {
            if (!other.inBook && Likeness.sameFullName(other.variants, String.valueOf(phrase.name))) {
                return other;
            }
        }
        return newcomer(phrase);
    }

    /** "Ana Luz Sosa" in a text that also calls her "Ana Sosa", whom the book knows; null elsewhere. */
    private @Nullable Person withoutMiddle(Phrase phrase) {
        List<String> words = phrase.nameWords();
        for (Phrase other : words.size() == 3 ? named : List.<Phrase>of()) {
            List<String> shorter = other.nameWords();
            if (shorter.size() == 2
                    && shorter.get(0).equals(words.get(0))
                    && shorter.get(1).equals(words.get(2))) {
                return finder.find(other, states);
            }
        }
        return null;
    }

    /** "A. Sosa" is the Ana Sosa of the text, else the one whom news calls so. */
    private Known initialled(Phrase phrase) {
        List<String> words = phrase.nameWords();
        String surname = words.get(words.size() - 1);
        for (Known person : known) {
            if (goesBy(person, surname)
                    && Likeness.sameInitial(words, person.words, surname, surname)
                    && !contradicts(person, phrase)) {
                return person;
            }
        }
        if (phrase.entries.isEmpty()) {
            for (Person person : offices.surnamed(surname)) {
                boolean titled = phrase.noun != null && finder.fitsTitle(person, phrase);
                if (Likeness.sameInitial(words, person, surname) && (titled || offices.isProminent(person, states))) {
                    return of(person, phrase);
                }
            }
        }
        return full(phrase);
    }

    private Known single(Phrase phrase) {
        String word = phrase.nameWords().get(0);
        // "Ana Sosa ... her brother Luis Sosa ... Sosa said": a relative who comes later keeps the given name
        for (Known person : known) {
            if (goesBy(person, word) && !contradicts(person, phrase) && !isOfOtherGender(person, phrase)) {
                return person;
            }
        }
        for (Person person : offices.surnamed(word)) {
            boolean titled = phrase.noun != null && finder.fitsTitle(person, phrase);
            if (titled || phrase.noun == null && offices.isProminent(person, states)) {
                return of(person, phrase);
            }
        }
        if (phrase.noun != null && phrase.noun.is(RoleNouns.Kind.OFFICE)) {
            for (Actor of : phrase.of) {
                Person holder = offices.holder(phrase.noun, of);
                if (holder != null && !phrase.former && Likeness.isNear(List.of(word), holder)) {
                    return of(holder, phrase);
                }
            }
        }
        for (Known person : known) {
            if (!person.inBook && !contradicts(person, phrase) && Likeness.isSlipOf(person.variants, word)) {
                return person;
            }
        }
        return newcomer(phrase);
    }

    private Known of(Person person, Phrase phrase) {
        for (Known other : known) {
            if (other.actor.id().equals(person.id())) {
                return other;
            }
        }
        Actor actor = offices.book().actor(person.id());
        if (actor == null) {
            return newcomer(phrase);
        }
        return new Known(actor, List.of(person.name().split(" ")), phrase, true);
    }

    private static Known newcomer(Phrase phrase) {
        return new Known(
                Provisional.person(String.valueOf(phrase.name), List.of(), null, null),
                phrase.nameWords(),
                phrase,
                false);
    }

    private boolean goesBy(Known person, String word) {
        if (person.inBook) {
            Person entry = offices.book().person(person.actor.id());
            return entry != null
                    && (Likeness.isSurname(entry.family(), word)
                            || person.words.get(person.words.size() - 1).equalsIgnoreCase(word)
                            || person.words.size() > 1 && person.words.get(0).equalsIgnoreCase(word)
                            // the text may spell the surname otherwise than the book
                            || person.variants.stream().anyMatch(variant -> variant.endsWith(" " + word)));
        }
        for (String variant : person.variants) {
            String[] parts = variant.split(" ");
            for (String part : parts) {
                if (Likeness.isSurname(part, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two states, or two offices, are two people. */
    private boolean contradicts(Known person, Phrase phrase) {
        if (phrase.of.isEmpty() || phrase.noun == null) {
            return false;
        }
        if (person.inBook) {
            return !phrase.of.stream().anyMatch(of -> offices.fits(person.actor.id(), Set.of(), of.id(), true));
        }
        List<Actor> known = person.phrase.of;
        return !known.isEmpty() && known.stream().noneMatch(phrase.of::contains);
    }

    /** "Mrs. Sosa" is not Luis Sosa. */
    private static boolean isOfOtherGender(Known person, Phrase phrase) {
        return phrase.gender != Phrase.Gender.UNKNOWN
                && person.phrase.gender != Phrase.Gender.UNKNOWN
                && phrase.gender != person.phrase.gender;
    }

    private static boolean isBefore(Phrase one, Phrase other) {
        int a = one.sentence.index();
        int b = other.sentence.index();
        return a < b || a == b && one.first < other.first;
    }

    /** "Defence Minister Ada Brown" without a state serves the one that the document takes for granted. */
    private @Nullable String homeOf(Known person) {
        if (homeland == null) {
            return null;
        }
        boolean serves = byPhrase.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == person
                        && entry.getKey().possessive < 0
                        && Service.isAtHome(entry.getKey().noun));
        return serves ? homeland.id() : null;
    }

    private Actor provisional(Known person) {
        String name = null;
        String role = null;
        String of = null;
        for (Map.Entry<Phrase, Known> entry : byPhrase.entrySet()) {
            Phrase phrase = entry.getKey();
            if (entry.getValue() != person || phrase.name == null) {
                continue;
            }
            if (name == null || phrase.name.split(" ").length > name.split(" ").length) {
                name = phrase.name;
            }
            role = role == null ? phrase.role : role;
            of = of == null && !phrase.of.isEmpty() ? phrase.of.get(0).id() : of;
        }
        of = of == null ? homeOf(person) : of;
        String shown = name == null ? person.actor.name() : name;
        List<String> aliases =
                person.variants.stream().filter(v -> !v.equals(shown)).toList();
        return Provisional.person(shown, aliases, role, of);
    }

    /** The person of the document who holds such an office there, or null; the last named before a phrase first. */
    @Nullable
    public Actor inOffice(Set<OfficeClass> classes, @Nullable String of, Phrase before) {
        Actor best = null;
        boolean bestBefore = false;
        for (Map.Entry<Phrase, Known> entry : byPhrase.entrySet()) {
            Known person = entry.getValue();
            boolean fits = person.inBook
                    ? offices.fits(person.actor.id(), classes, of, false)
                    : entry.getKey().noun != null
                            && !entry.getKey().former
                            && Offices.classes(entry.getKey().noun).stream().anyMatch(classes::contains)
                            && (of == null
                                    || entry.getKey().of.stream()
                                            .anyMatch(actor -> actor.id().equals(of)));
            boolean earlier = isBefore(entry.getKey(), before);
            if (fits && (best == null || earlier || !bestBefore)) {
                if (best != null && bestBefore && !earlier) {
                    continue;
                }
                best = person.actor;
                bestBefore = earlier;
            }
        }
        return best;
    }
}

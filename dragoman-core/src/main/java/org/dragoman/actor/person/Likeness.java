package org.dragoman.actor.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Spelling;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.language.Token;

/** Whether two spellings in one document are of one name. */
final class Likeness {
    /** The Arabic article, as it is written before the letters that change it. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "an", "ar", "at", "ad", "ash", "az");

    private Likeness() {}

    /** Whether news may call by one word whoever bears a name, with its article or without: "al-Sudani", "Sudani". */
    static boolean isSurname(String name, String word) {
        if (name.equalsIgnoreCase(word)) {
            return true;
        }
        int dash = name.indexOf('-');
        return word.length() > 3
                && dash > 0
                && ARTICLES.contains(name.substring(0, dash).toLowerCase(Locale.ROOT))
                && name.substring(dash + 1).toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name gives only initials before the surname: "A. Sosa", "A.B. Sosa". */
    static boolean hasInitial(List<String> words) {
        String first = words.get(0);
        return words.size() > 1 && (first.length() == 1 || first.length() <= 6 && first.matches("(\\p{L}{1,2}\\.)+"));
    }

    /** Whether the given names begin with one letter: "A. Blinken", "Anthony Blinken". */
    static boolean sameInitial(List<String> words, Person person, String surname) {
        return sameInitial(words, List.of(person.name().split(" ")), surname, person.family());
    }

    /** Whether the first given name of one spelling begins with the letter that one of the other's begins with. */
    static boolean sameInitial(List<String> words, List<String> name, String surname, String family) {
        for (String word : words) {
            if (!word.equals(surname)) {
                return name.stream().anyMatch(part -> !part.equals(family) && part.charAt(0) == word.charAt(0));
            }
        }
        return true;
    }

    /** Whether the last word, or the first for names in the eastern order, is the surname, or differs by a slip. */
    static boolean isNear(List<String> words, Person person) {
        for (String word : List.of(words.get(words.size() - 1), words.get(0))) {
            if (person.family().equalsIgnoreCase(word) || isSlip(word, person.family())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a surname is a slip for that of one of the spellings. */
    static boolean isSlipOf(Set<String> variants, String word) {
        for (String variant : variants) {
            String[] parts = variant.split(" ");
            if (isSlip(parts[parts.length - 1], word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a full name is one of the spellings, or a slip for it. */
    static boolean sameFullName(Set<String> variants, String name) {
        for (String variant : variants) {
            if (variant.equalsIgnoreCase(name)) {
                return true;
            }
            String[] one = variant.split(" ");
            String[] two = name.split(" ");
            boolean surname = one[one.length - 1].equalsIgnoreCase(two[two.length - 1])
                    || isSlip(one[one.length - 1], two[two.length - 1]);
            if (surname && one.length > 1 && two.length > 1 && (one[0].equals(two[0]) || isSlip(one[0], two[0]))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two spellings are so near that in one text they are one name: the same initial, and one letter in six
     * changed, left out, put in or two swapped.
     */
    static boolean isSlip(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (a.length() < 5 || b.length() < 5 || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        return Spelling.distance(a, b) <= Math.max(1, Math.min(a.length(), b.length()) / 6);
    }

    /** "Ana Sosa, known as Nita": both names in one sentence, few words between. */
    static boolean isNickname(Phrase person, Phrase name) {
        if (person.sentence != name.sentence || name.first - person.last > 6 || name.first < 2) {
            return false;
        }
        Token as = name.sentence.token(name.first - 1);
        Token known = name.sentence.token(name.first - 2);
        return as.text().equals("as") && known.lemma().equals("know")
                || as.lemma().matches("nickname|nicknamed|alias");
    }
}

package org.dragoman.document;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.data.Table;

/**
 * The third step of a repair: forms of address are left out of what the parser sees. In {@code She met H.E. Mr. Ito and
 * Dato' Seri Doe} they say nothing about who is met, but their stops end sentences and their words look like names.
 */
final class Courtesies {
    private static final Set<String> FORMS = of("form");
    private static final Set<String> AFTER_PRONOUN = of("pronoun");
    private static final Set<String> CAPITALS = of("capitals");
    private static final Set<String> TITLES = of("title");
    private static final Set<String> STOPPED = of("stop");
    private static final Set<String> PRONOUNS = Set.of("His", "Her", "Their", "Your", "his", "her", "their", "your");

    /** Words in the longest form: "Dato' Seri Diraja", and a pronoun before it. */
    private static final int MOST_WORDS = 3;

    private static final int LONGEST_WORD = 12;

    private Courtesies() {}

    static Mapped drop(Mapped in) {
        Mapped out = new Mapped(in.length());
        int i = 0;
        while (i < in.length()) {
            boolean begins = Character.isLetter(in.at(i)) && !isWithinWord(in.at(i - 1));
            int end = begins ? end(in, i) : i;
            if (end > i) {
                i = end;
                continue;
            }
            if (in.at(i) == '.' && isStopOfTitle(in, i)) {
                i++;
                continue;
            }
            out.add(in.at(i), in.offset(i));
            i++;
        }
        return out;
    }

    /** Where the words after a form of address begin, the same place where none stands here. */
    private static int end(Mapped in, int start) {
        boolean pronoun = PRONOUNS.contains(word(in, start));
        int first = pronoun ? next(in, start) : start;
        StringBuilder form = new StringBuilder();
        int best = start;
        int at = first;
        for (int words = 0; words < MOST_WORDS && at < in.length(); words++) {
            String word = word(in, at);
            if (word.isEmpty()) {
                break;
            }
            form.append(words == 0 ? "" : " ").append(word);
            int after = next(in, at);
            String said = form.toString();
            boolean fits = pronoun
                    ? AFTER_PRONOUN.contains(said)
                    : FORMS.contains(said) || CAPITALS.contains(said) && TITLES.contains(word(in, after));
            if (fits && isNamed(in, after)) {
                best = after;
            }
            at = after;
        }
        return best;
    }

    /** "Dr", "Ito", "the Amir": a word with a capital follows in the same line, and one with small letters among them. */
    private static boolean isNamed(Mapped in, int at) {
        int name = word(in, at).equals("the") ? next(in, at) : at;
        return Character.isUpperCase(in.at(name)) && !isBreak(in, at);
    }

    /** "Amb. Doe": not where "amb." ends a sentence, which no such word does before a name. */
    private static boolean isStopOfTitle(Mapped in, int stop) {
        int start = stop;
        while (stop - start < LONGEST_WORD && Character.isLetter(in.at(start - 1))) {
            start--;
        }
        StringBuilder word = new StringBuilder();
        for (int i = start; i <= stop; i++) {
            word.append(in.at(i));
        }
        return STOPPED.contains(word.toString()) && in.at(stop + 1) == ' ' && Character.isUpperCase(in.at(stop + 2));
    }

    /** The word that begins at a place with its stops and apostrophe: "H.E.", "Dato'", "Seri". */
    private static String word(Mapped in, int start) {
        StringBuilder word = new StringBuilder();
        for (int i = start; i < in.length() && word.length() < LONGEST_WORD; i++) {
            char c = in.at(i);
            boolean mark = c == '.' || c == '\'' || c == '’';
            if (!Character.isLetter(c) && !mark || isGlued(in, start, i)) {
                break;
            }
            word.append(c == '’' ? '\'' : c);
        }
        return word.toString();
    }

    /** "H.E.Mr. Doe": a word of more than a letter after a stop begins anew. */
    private static boolean isGlued(Mapped in, int start, int i) {
        return i > start && in.at(i - 1) == '.' && Character.isLetter(in.at(i)) && Character.isLowerCase(in.at(i + 1));
    }

    private static int next(Mapped in, int start) {
        int at = start + word(in, start).length();
        while (in.at(at) == ' ' && at < in.length()) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(Mapped in, int at) {
        return at >= in.length() || in.at(at - 1) == '\n';
    }

    private static boolean isWithinWord(char before) {
        return Character.isLetterOrDigit(before) || before == '.' || before == '\'' || before == '’' || before == '-';
    }

    private static Set<String> of(String use) {
        Set<String> forms = new HashSet<>();
        for (String[] row : Table.read(Courtesies.class, "courtesies.tsv").rows()) {
            if (row[1].equals(use)) {
                forms.add(row[0]);
            }
        }
        return Set.copyOf(forms);
    }
}

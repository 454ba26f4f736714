package org.dragoman.actor.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a row of tokens.
 *
 * <p>Names and tokens are compared by their {@link Spelling#atoms}, so it does not matter whether "Guinea-Bissau" or
 * "U.S.-led" came as one token or as several. Case must agree: a word that the book writes with a capital is found
 * capitalised as it is or in capitals throughout (headlines); an acronym of four letters or more is also found as
 * "Nato"; "who" and "us" are never the body or the state.
 */
public final class NameIndex {
    private static final Comparator<Entry> ORDER = Comparator.comparingInt((Entry e) -> -e.salience())
            .thenComparing(Entry::kind)
            .thenComparing(Entry::use)
            .thenComparing(Entry::id)
            .thenComparing(Entry::name);

    private final Map<String, List<Entry>> entries;
    private final Map<String, Integer> longest;
    private final Set<String> commonWords;

    /**
     * A name found.
     *
     * @param first index of its first token
     * @param last index of its last token
     * @param entries what it may name, most likely first
     */
    public record Match(int first, int last, List<Entry> entries) {}

    /**
     * @param all what may be found
     * @param size about how many there are
     * @param commonWords words in lower case that are no acronym unless in capitals
     */
    public NameIndex(Iterable<Entry> all, int size, Set<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
        entries = new HashMap<>(size * 2);
        longest = new HashMap<>(size * 2);
        for (Entry entry : all) {
            String key = Spelling.key(entry.name());
            if (key.isEmpty()) {
                continue;
            }
            List<Entry> list = entries.get(key);
            if (list == null) {
                list = new ArrayList<>(1);
                entries.put(key, list);
            }
            list.add(entry);
            int blank = key.indexOf(' ');
            String head = blank < 0 ? key : key.substring(0, blank);
            int count = 1;
            for (int at = blank; at >= 0; at = key.indexOf(' ', at + 1)) {
                count++;
            }
            Integer known = longest.get(head);
            if (known == null || known < count) {
                longest.put(head, count);
            }
        }
        for (List<Entry> list : entries.values()) {
            if (list.size() > 1) {
                list.sort(ORDER);
            }
        }
    }

    /** Every entry of that name, most likely first; "the" before it may be left out. Empty if there is none. */
    public List<Entry> find(String name) {
        List<String> atoms = Spelling.atoms(name);
        List<Entry> found = agreeing(atoms);
        if (found.isEmpty() && atoms.size() > 1 && atoms.get(0).equalsIgnoreCase("the")) {
            return agreeing(atoms.subList(1, atoms.size()));
        }
        return found;
    }

    /**
     * The longest name that begins with a token, or null if none does.
     *
     * @param tokens the tokens of a sentence
     * @param start index of the token to begin with
     */
    public @Nullable Match longest(List<String> tokens, int start) {
        List<String> atoms = new ArrayList<>(Spelling.atoms(tokens.get(start)));
        if (atoms.isEmpty()) {
            return null;
        }
        Integer limit = longest.get(atoms.get(0).toLowerCase(Locale.ROOT));
        if (limit == null) {
            return null;
        }
        Match best = null;
        for (int last = start; atoms.size() <= limit; ) {
            List<Entry> found = agreeing(atoms);
            if (!found.isEmpty()) {
                best = new Match(start, last, found);
            }
            do {
                last++;
            } while (last < tokens.size() && joins(tokens.get(last)));
            if (last >= tokens.size()) {
                break;
            }
            List<String> more = Spelling.atoms(tokens.get(last));
            if (more.isEmpty()) {
                break;
            }
            atoms.addAll(more);
        }
        return best;
    }

    /** Every name in a row of tokens, longest first from the left, without overlaps. */
    public List<Match> all(List<String> tokens) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Match match = longest(tokens, i);
            if (match == null) {
                i++;
            } else {
                matches.add(match);
                i = match.last() + 1;
            }
        }
        return matches;
    }

    private List<Entry> agreeing(List<String> atoms) {
        List<Entry> found = entries.get(String.join(" ", atoms).toLowerCase(Locale.ROOT));
        if (found == null) {
            return List.of();
        }
        List<Entry> agreeing = new ArrayList<>(found.size());
        for (Entry entry : found) {
            List<String> written = Spelling.atoms(entry.name());
            boolean agrees = true;
            for (int i = 0; i < atoms.size() && agrees; i++) {
                agrees = agrees(written.get(i), atoms.get(i));
            }
            if (agrees) {
                agreeing.add(entry);
            }
        }
        return agreeing;
    }

    /** Whether the case of a word in the text fits that in the book. */
    private boolean agrees(String book, String text) {
        if (book.equals(text) || Character.isLowerCase(book.codePointAt(0))) {
            return true;
        }
        if (upper(book)) {
            return book.length() >= 4
                    && Character.isUpperCase(text.codePointAt(0))
                    && text.substring(1).equals(book.substring(1).toLowerCase(Locale.ROOT))
                    && !commonWords.contains(text.toLowerCase(Locale.ROOT));
        }
        return upper(text) || book.length() > 1 && sameButInner(book, text);
    }

    /** "McConnell" and "Mcconnell", "Leyen" and "LeYen". */
    private static boolean sameButInner(String book, String text) {
        return Character.isUpperCase(text.codePointAt(0)) && book.equalsIgnoreCase(text);
    }

    private static boolean upper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tokens that stand within names: the hyphen of "Asia-Pacific" where it is a token of its own. */
    private static boolean joins(String token) {
        return token.length() == 1 && "-\u2010\u2011'\u2019.&/".indexOf(token.charAt(0)) >= 0;
    }
}

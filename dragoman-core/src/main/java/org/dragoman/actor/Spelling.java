package org.dragoman.actor;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Brings the spellings of one name together.
 *
 * <p>Three strengths: {@link #atoms} keeps case and drops accents, hyphens, apostrophes and the dots of abbreviations
 * ("N'Djaména" is N, Djamena; "U.S." is US); {@link #key} also drops case; {@link #loose} also unites the usual
 * transliterations ("Zelenskyy", "Zelenskiy" and "Zelensky"; "Muhammad" and "Mohamed").
 */
public final class Spelling {
    private static final int FOLDED = 0x2000;
    private static final @Nullable String[] FOLD = folds();

    private Spelling() {}

    /** Runs of letters and digits, accents folded, case kept; a plus sign is an atom too ("OPEC+"). */
    public static List<String> atoms(String text) {
        String scanned = scan(text);
        if (scanned.isEmpty()) {
            return List.of();
        }
        int blank = scanned.indexOf(' ');
        if (blank < 0) {
            return List.of(scanned);
        }
        List<String> atoms = new ArrayList<>(4);
        int at = 0;
        while (blank >= 0) {
            atoms.add(scanned.substring(at, blank));
            at = blank + 1;
            blank = scanned.indexOf(' ', at);
        }
        atoms.add(scanned.substring(at));
        return atoms;
    }

    /** The atoms in lower case, with a blank between: what two names must share to be the same spelling. */
    public static String key(String text) {
        return scan(text).toLowerCase(Locale.ROOT);
    }

    /** The atoms with a blank between; the text itself where it is one already. */
    private static String scan(String text) {
        int length = text.length();
        int plain = 0;
        while (plain < length && asciiLetterOrDigit(text.charAt(plain))) {
            plain++;
        }
        if (plain == length) {
            return text;
        }
        StringBuilder out = new StringBuilder(length + 4);
        int run = 0;
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c < 128 ? asciiLetterOrDigit(c) : Character.isLetterOrDigit(c)) {
                append(out, c);
                run++;
            } else if (c == '+') {
                space(out);
                out.append("+ ");
                run = 0;
            } else if (c == '.' && run == 1 && abbreviates(text, next)) {
                run = 0;
            } else if (!mark(c)) {
                space(out);
                run = 0;
            }
            i = next;
        }
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c < 128) {
            out.append((char) c);
        } else if (c < FOLDED && FOLD[c] != null) {
            out.append(FOLD[c]);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static void space(StringBuilder out) {
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) != ' ') {
            out.append(' ');
        }
    }

    /**
     * A key that the usual transliterations of one name from Cyrillic, Arabic or Persian share. It unites too much to
     * identify by; use it to compare names that something else already connects.
     */
    public static String loose(String text) {
        String key = key(latin(text)).replace(" al ", " ").replace(" el ", " ");
        StringBuilder out = new StringBuilder(key.length());
        for (String atom : key.split(" ", -1)) {
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(looseAtom(atom));
        }
        return out.toString();
    }

    /** Whether two names may be spellings of one: same loose key, or one letter apart in a word of six or more. */
    public static boolean alike(String one, String other) {
        String a = loose(one);
        String b = loose(other);
        return a.equals(b) || (Math.min(a.length(), b.length()) >= 6 && oneApart(a, b));
    }

    /**
     * The text in Latin letters: Russian as news in English spells it ("Sergey Shoygu"), Chinese names as joined pinyin
     * with the family name first ("Xi Jinping"); Latin text is returned as it is.
     */
    public static String latin(String text) {
        boolean cyrillic = false;
        boolean han = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            cyrillic |= c >= 0x400 && c < 0x530;
            han |= c >= 0x4E00 && c < 0xA000;
        }
        if (cyrillic) {
            return Russian.LATIN
                    .transliterate(text)
                    .replace("\u02B9", "")
                    .replace("\u2019", "")
                    .replace("'", "");
        }
        return han ? joinPinyin(Han.LATIN.transliterate(text)) : text;
    }

    private static final class Russian {
        static final Transliterator LATIN = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII");
    }

    private static final class Han {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    }

    /** "xi jin ping" is "Xi Jinping". */
    private static String joinPinyin(String syllables) {
        StringBuilder out = new StringBuilder();
        int count = 0;
        for (String syllable : syllables.strip().split(" ", -1)) {
            if (syllable.isEmpty()) {
                continue;
            }
            if (count < 2) {
                out.append(count == 0 ? "" : " ")
                        .append(syllable.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(syllable.substring(1));
            } else {
                out.append(syllable);
            }
            count++;
        }
        return out.toString();
    }

    private static String looseAtom(String atom) {
        String s = atom;
        if (s.length() > 3) {
            s = s.replace("tch", "ch")
                    .replace("shch", "sch")
                    .replace("dzh", "j")
                    .replace("zh", "j");
            s = s.replace("kh", "h").replace("gh", "g").replace("ph", "f").replace("ks", "x");
            s = s.replace("ou", "u")
                    .replace("oo", "u")
                    .replace("ee", "i")
                    .replace("q", "k")
                    .replace("w", "v");
            s = s.replace("iy", "y")
                    .replace("yi", "y")
                    .replace("yy", "y")
                    .replace("ij", "y")
                    .replace("ii", "y");
            s = s.replace("yo", "e")
                    .replace("ye", "e")
                    .replace("io", "e")
                    .replace("ey", "ei")
                    .replace("ay", "ai");
            s = s.replace("oy", "oi").replace("uy", "ui").replace("ya", "ia").replace("yu", "iu");
            s = s.replace("muham", "moham").replace("mohamm", "moham").replace("mad", "med");
        }
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
                out.append(s.charAt(i));
            }
        }
        int last = out.length() - 1;
        if (last > 2 && out.charAt(last) == 'i') {
            out.setCharAt(last, 'y');
        }
        return out.toString();
    }

    private static boolean oneApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }

    /** Whether the dot before {@code at} stands between single letters: the first in "U.S.", not that in "J.Smith". */
    private static boolean abbreviates(String text, int at) {
        if (at >= text.length() || !Character.isLetter(text.charAt(at))) {
            return false;
        }
        return at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean asciiLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Marks that are written or left out within a word. */
    private static boolean mark(int c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x2B0 && c <= 0x2FF) || c == 0xAD || (c >= 0x200B && c <= 0x200D);
    }

    /** What a letter is folded to, null where it stays. */
    private static @Nullable String[] folds() {
        @Nullable String[] folds = new @Nullable String[FOLDED];
        for (int c = 0xC0; c < FOLDED; c++) {
            if (c == 0x250) {
                c = 0x1E00;
            }
            String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            if (plain.length() > 1 && plain.charAt(0) < 128) {
                folds[c] = plain.substring(0, 1);
            }
        }
        String[][] pairs = {
            {"ß", "ss"}, {"æ", "ae"}, {"Æ", "Ae"}, {"œ", "oe"}, {"Œ", "Oe"}, {"ø", "o"}, {"Ø", "O"}, {"đ", "d"},
            {"Đ", "D"}, {"ð", "d"}, {"Ð", "D"}, {"þ", "th"}, {"Þ", "Th"}, {"ł", "l"}, {"Ł", "L"}, {"ı", "i"},
            {"ħ", "h"}, {"Ħ", "H"}, {"ə", "a"}, {"Ə", "A"}, {"ё", "е"}, {"Ё", "Е"}
        };
        for (String[] pair : pairs) {
            folds[pair[0].charAt(0)] = pair[1];
        }
        for (int c = 0x2B0; c < 0x300; c++) {
            folds[c] = "";
        }
        return folds;
    }

    /**
     * Number of letters to change, add or drop (Levenshtein 1966); half the largest number where the
     * lengths differ by more than eight, which is no slip.
     */
    public static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 8) {
            return Integer.MAX_VALUE / 2;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}

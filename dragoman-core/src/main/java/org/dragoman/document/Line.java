package org.dragoman.document;

import java.util.Locale;
import java.util.Set;
import org.dragoman.data.Table;

/**
 * What can be seen of a block of text without understanding it.
 *
 * @param words how many words; a Chinese character counts for half a word
 * @param letters how many letters
 * @param functionWords the share of English function words, 0 to 1
 * @param lower how many words begin with a small letter
 * @param upper how many words begin with a capital or a digit
 * @param endsSentence whether it ends as a sentence does
 * @param beginsUpper whether its first letter or digit is no small letter
 * @param script the script of most letters
 */
record Line(
        int words,
        int letters,
        double functionWords,
        int lower,
        int upper,
        boolean endsSentence,
        boolean beginsUpper,
        Script script) {
    /** Scripts as far as pages need them. */
    enum Script {
        LATIN,
        CYRILLIC,
        HAN,
        OTHER,
        NONE
    }

    private static final Set<String> FUNCTION_WORDS =
            Table.read(Line.class, "function-words.tsv").first();

    static Line of(String text) {
        int words = 0;
        int han = 0;
        int letters = 0;
        int function = 0;
        int lower = 0;
        int upper = 0;
        int[] scripts = new int[Script.values().length];
        StringBuilder word = new StringBuilder();
        boolean beginsUpper = false;
        boolean begun = false;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                scripts[script(c).ordinal()]++;
            }
            if (!begun && Character.isLetterOrDigit(c)) {
                begun = true;
                beginsUpper = !Character.isLowerCase(c);
            }
            if (Character.isIdeographic(c)) {
                han++;
            } else if (Character.isLetterOrDigit(c) || (c == '\'' || c == '’' || c == '-') && !word.isEmpty()) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words++;
                if (Character.isLowerCase(word.codePointAt(0))) {
                    lower++;
                } else {
                    upper++;
                }
                if (word.length() <= 8
                        && FUNCTION_WORDS.contains(word.toString().toLowerCase(Locale.ROOT))) {
                    function++;
                }
                word.setLength(0);
            }
        }
        return new Line(
                words + (han + 1) / 2,
                letters,
                words == 0 ? 0 : (double) function / words,
                lower,
                upper,
                endsSentence(text),
                beginsUpper,
                main(scripts));
    }

    /** A full stop, a question or exclamation mark, perhaps inside quotation marks, brackets or before a note. */
    static boolean endsSentence(String text) {
        int end = text.length() - PagePhrases.standard().endMark(text);
        for (int i = end - 1; i >= 0 && i > end - 8; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c == '…' || c == '。' || c == '？' || c == '！') {
                return true;
            } else if ("\"'”’“»)]>」』）* ".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static Script main(int[] scripts) {
        Script best = Script.NONE;
        for (Script script : Script.values()) {
            int weight = scripts[script.ordinal()] * (script == Script.HAN ? 3 : 1);
            int highest = best == Script.NONE ? 0 : scripts[best.ordinal()] * (best == Script.HAN ? 3 : 1);
            if (weight > highest) {
                best = script;
            }
        }
        return best;
    }

    private static Script script(int c) {
        if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
            return Script.LATIN;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> Script.LATIN;
            case CYRILLIC -> Script.CYRILLIC;
            case HAN -> Script.HAN;
            default -> Script.OTHER;
        };
    }
}

package org.dragoman.document;

/** The last step of a repair: spaces where a sentence, a clause or a quotation ends without one. */
final class Spacing {
    private Spacing() {}

    static Mapped space(Mapped in) {
        Mapped out = new Mapped(in.length() + 16);
        boolean open = false;
        for (int i = 0; i < in.length(); i++) {
            char c = in.at(i);
            if (c == ' ' && isBeforeStop(in, i)) {
                continue;
            }
            boolean opens = c == '“' || c == '"' && isOpening(in, i, open);
            if (opens && isGluedOpening(in, i) && out.at(out.length() - 1) != ' ') {
                out.add(' ', in.offset(i));
            }
            if (c == '"') {
                open = opens;
            }
            out.add(c, in.offset(i));
            if (i + 1 < in.length() && (isGluedStop(in, i) || isGluedClosing(in, i, opens) || isGluedComma(in, i))) {
                out.add(' ', in.offset(i + 1));
            }
        }
        return out;
    }

    /** "the progress of the talks .Every state": the space belongs behind the stop. */
    private static boolean isBeforeStop(Mapped in, int i) {
        char stop = in.at(i + 1);
        char after = in.at(i + 2);
        return (isStop(stop) && stop != '…' || stop == ',' || stop == ';')
                && Character.isLetterOrDigit(in.at(i - 1))
                && (after == ' '
                        || after == '\n'
                        || Character.isUpperCase(after) && Character.isLowerCase(in.at(i + 3)));
    }

    /** A straight quotation mark opens where the text around it says so, else in turn. */
    private static boolean isOpening(Mapped in, int i, boolean open) {
        char before = in.at(i - 1);
        char after = in.at(i + 1);
        boolean spaceBefore = before == ' ' || before == '\n' || before == '(' || before == '—';
        boolean spaceAfter = after == ' ' || after == '\n' || isStop(after) || after == ',' || after == ')';
        return spaceBefore == spaceAfter ? !open : spaceBefore;
    }

    /** "He said“We agreed": an opening mark stands apart from the word before it. */
    private static boolean isGluedOpening(Mapped in, int i) {
        char before = in.at(i - 1);
        return (Character.isLowerCase(before) || isStop(before) || before == ',' || before == ':')
                && Character.isLetterOrDigit(in.at(i + 1));
    }

    /** "We agreed.”He left" and "”said": a closing mark stands apart from the word after it. */
    private static boolean isGluedClosing(Mapped in, int i, boolean opens) {
        char c = in.at(i);
        char before = in.at(i - 1);
        char after = in.at(i + 1);
        if (c == '”' || c == '"' && !opens) {
            return Character.isLetter(after) && !Character.isIdeographic(after)
                    || isStop(before) && (after == '“' || after == '‘');
        }
        return (c == '’' || c == ')' || c == '»') && isStop(before) && startsWord(in, i + 1);
    }

    /** "Paris,London", "he said:We agreed". */
    private static boolean isGluedComma(Mapped in, int i) {
        char c = in.at(i);
        char before = in.at(i - 1);
        char after = in.at(i + 1);
        return (c == ',' || c == ';')
                        && isLatinLetter(before)
                        && isLatinLetter(after)
                        && Character.isLetter(in.at(i + 2))
                        && Character.isLetter(in.at(i - 2))
                || c == ':' && Character.isLowerCase(before) && Character.isUpperCase(after) && startsWord(in, i + 1);
    }

    /** "the plan.He", "in 2021.In", "NATO.The", "the plan”.He"; but not "U.S.", "Ph.D.", "3.5", "J.K.", "No.5". */
    private static boolean isGluedStop(Mapped in, int i) {
        char c = in.at(i);
        if (!isStop(c) || !startsWord(in, i + 1)) {
            return false;
        }
        if (in.at(i - 1) == ' ' && isBeforeStop(in, i - 1)) {
            return true;
        }
        char before = in.at(i - 1);
        if (c != '.') {
            return before != ' ' && before != '\n' && !isInAddress(in, i);
        }
        if (before == '.' || before == '”' || before == '"' || before == '’' || before == ')' || before == '%') {
            return true;
        }
        if (Character.isDigit(before)) {
            return !isInAddress(in, i);
        }
        return Character.isLetter(before)
                && Character.isLetter(in.at(i - 2))
                && !(before == 'h' && in.at(i - 2) == 'P' && in.at(i + 1) == 'D')
                && !isInAddress(in, i);
    }

    /** Whether a word with a capital begins here: "He", "A ", "UN ", "“We". */
    private static boolean startsWord(Mapped in, int i) {
        char first = in.at(i);
        if (first == '“' || first == '‘') {
            return Character.isLetterOrDigit(in.at(i + 1));
        }
        char second = in.at(i + 1);
        return Character.isUpperCase(first)
                && (Character.isLowerCase(second)
                        || second == '’'
                        || second == '\''
                        || second == ' ' && (first == 'A' || first == 'I')
                        || Character.isUpperCase(second) && Character.isLetter(in.at(i - 2)));
    }

    /** Whether the run without spaces around this place is an address: "www.Example.Org", "a@b.Net". */
    private static boolean isInAddress(Mapped in, int i) {
        for (int j = i - 1; j > i - 40 && in.at(j) != ' ' && in.at(j) != '\n'; j--) {
            if (in.at(j) == '@' || in.at(j) == '/' && in.at(j - 1) == '/') {
                return true;
            }
            if (in.at(j) == 'w' && in.at(j - 1) == 'w' && in.at(j - 2) == 'w') {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isLatinLetter(char c) {
        return Character.isLetter(c) && c < '\u0250';
    }
}

package org.dragoman.document;

import java.util.Set;
import org.dragoman.data.Table;

/**
 * The second step of a repair: quotation marks that stand the wrong way round. Machine translation
 * opens quotations with the closing mark ({@code It rained.”We stayed,” he said}) or doubles it. A mark
 * is only turned where the text around it leaves no doubt; straight marks and pairs in order stay.
 */
final class Quotation {
    /** How many characters after a mark may hold the verb of saying. */
    private static final int NEAR = 60;

    private static final Set<String> SAYING =
            Table.read(Quotation.class, "saying.tsv").first();

    private Quotation() {}

    static Mapped turn(Mapped in) {
        Mapped out = new Mapped(in.length());
        int lastDouble = lastClosing(in, '”');
        int lastSingle = lastClosing(in, '’');
        boolean open = false;
        boolean single = false;
        for (int i = 0; i < in.length(); i++) {
            char c = in.at(i);
            char mark = c;
            switch (c) {
                case '“', '”' -> {
                    if (c == '”' && !open && in.at(i - 1) == '”') {
                        continue;
                    }
                    if (c == '“' && open && endsQuotation(in, i)) {
                        mark = '”';
                    } else if (c == '”' && !open && i < lastDouble && beginsQuotation(in, i)) {
                        mark = '“';
                    }
                    open = mark == '“';
                }
                case '’' -> {
                    if (!single && i < lastSingle && isStop(in.at(i - 1)) && beginsQuotation(in, i)) {
                        mark = '‘';
                        single = true;
                    } else if (single && endsQuotation(in, i)) {
                        single = false;
                    }
                }
                case '‘' -> single = true;
                case '`', '´' -> mark = in.at(i - 1) == c || in.at(i + 1) == c ? c : '\'';
                default -> {}
            }
            out.add(mark, in.offset(i));
        }
        return out;
    }

    /** "agreed.”We stayed" begins one; "agreed.”Lindqvist said" ends one, although its beginning is lost. */
    private static boolean beginsQuotation(Mapped in, int i) {
        char before = in.at(i - 1);
        return (before == ' ' || before == '\n' || before == '(' || before == ':' || before == ',' || isStop(before))
                && Character.isLetterOrDigit(in.at(i + 1))
                && !isAttribution(in, i + 1);
    }

    private static boolean endsQuotation(Mapped in, int i) {
        char before = in.at(i - 1);
        char after = in.at(i + 1);
        return (Character.isLetterOrDigit(before) || isStop(before) || before == ',')
                && !Character.isLetterOrDigit(after);
    }

    /** "Lindqvist said", "The deputy minister added": a name or subject of few words and a verb of saying. */
    private static boolean isAttribution(Mapped in, int from) {
        int words = 0;
        StringBuilder word = new StringBuilder();
        for (int i = from; i <= from + NEAR && words < 5; i++) {
            char c = in.at(i);
            if (Character.isLetter(c) || c == '-') {
                word.append(c);
            } else {
                if (SAYING.contains(word.toString())) {
                    return words > 0;
                }
                words++;
                word.setLength(0);
                if (c != ' ') {
                    return false;
                }
            }
        }
        return false;
    }

    /** The last place where such a mark ends a quotation, -1 if none does. */
    private static int lastClosing(Mapped in, char mark) {
        for (int i = in.length() - 1; i >= 0; i--) {
            if (in.at(i) == mark
                    && (isStop(in.at(i - 1)) || in.at(i - 1) == ',' || mark == '”' && in.at(i - 1) != ' ')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }
}

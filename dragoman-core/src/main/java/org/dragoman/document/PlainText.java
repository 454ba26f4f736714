package org.dragoman.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text into blocks: lines, or paragraphs where lines were wrapped at a margin. */
final class PlainText {
    /** Text wrapped by a program or a typist has lines of at most this many characters. */
    private static final int WIDEST_MARGIN = 120;

    private PlainText() {}

    private record Cut(int start, int end, boolean afterBlank) {
        int length() {
            return end - start;
        }
    }

    static List<Block> blocks(String text) {
        List<Cut> lines = lines(text);
        int margin = margin(text, lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Cut first = lines.get(i);
            int end = first.end;
            while (margin > 0
                    && i + 1 < lines.size()
                    && !lines.get(i + 1).afterBlank
                    && lines.get(i).length() > 0.6 * margin) {
                i++;
                end = lines.get(i).end;
            }
            add(blocks, text, first.start, end);
        }
        return blocks;
    }

    private static List<Cut> lines(String text) {
        List<Cut> lines = new ArrayList<>();
        boolean blank = true;
        for (int from = 0; from <= text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            int start = from;
            int end = to;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Cut(start, end, blank));
            }
            blank = start == end;
            from = to + 1;
        }
        return lines;
    }

    /** The margin at which lines were wrapped, 0 where each line is a paragraph. */
    private static int margin(String text, List<Cut> lines) {
        int widest = lines.stream().mapToInt(Cut::length).max().orElse(0);
        if (widest > WIDEST_MARGIN || widest < 40) {
            return 0;
        }
        int followed = 0;
        int full = 0;
        int stopped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank) {
                followed++;
                full += lines.get(i).length() > 0.75 * widest ? 1 : 0;
                stopped += Line.endsSentence(text.substring(lines.get(i).start, lines.get(i).end)) ? 1 : 0;
            }
        }
        return followed >= 3 && full * 10 >= followed * 6 && stopped * 2 < followed ? widest : 0;
    }

    /**
     * Adds a block, and the tags before and after it as blocks of their own: {@code <b>What comes next</b>};
     * so the signs of a heading in Markdown, {@code ## What comes next}.
     */
    private static void add(List<Block> blocks, String text, int start, int end) {
        int from = start;
        for (int tag = tagEnd(text, from, end); tag > 0; tag = tagEnd(text, from, end)) {
            from = tag;
            while (from < end && isBlank(text.charAt(from))) {
                from++;
            }
        }
        int mark = from;
        while (mark < end && mark < from + 6 && text.charAt(mark) == '#') {
            mark++;
        }
        boolean heading = mark > from && mark + 1 < end && text.charAt(mark) == ' ';
        if (heading) {
            from = mark + 1;
        }
        int to = end;
        int tail = from;
        while (to > from && text.charAt(to - 1) == '>') {
            int open = text.lastIndexOf('<', to - 1);
            if (open < from || Cleaning.tagEnd(text, open, to) != to) {
                break;
            }
            to = open;
            tail = to;
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
        }
        if (from > start) {
            blocks.add(tags(text, start, from));
        }
        if (to > from) {
            blocks.add(Block.of(
                    from, to, text.substring(from, to), Block.Zone.UNKNOWN, heading ? Region.Kind.HEADING : null));
        }
        if (to < end && tail >= to) {
            blocks.add(tags(text, Math.max(to, tail), end));
        }
    }

    private static int tagEnd(String text, int from, int end) {
        return from < end && text.charAt(from) == '<' ? Cleaning.tagEnd(text, from, end) : -1;
    }

    private static Block tags(String text, int start, int end) {
        int to = end;
        while (to > start && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return Block.of(start, to, text.substring(start, to), Block.Zone.UNKNOWN, Region.Kind.BOILERPLATE);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\ufeff';
    }
}

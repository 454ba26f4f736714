package org.dragoman.statement.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds quotations in a text whose marks cannot be trusted: straight or curly, reversed, doubled, not
 * closed, not opened. Every mark may open, close or be a slip; each reading has a cost that depends
 * on the spaces around it and on its shape, and the cheapest reading of the whole text is taken
 * (dynamic programming, linear in the number of marks). A quotation that is never closed ends with the
 * sentence in which it opened, so that one slip cannot swallow the rest of a text.
 */
public final class Quotations {
    private static final int DEEPEST = 2;
    private static final double NEVER = 1e9;

    private final List<Quotation> all;
    private final Quotation[] outermost;
    private final Quotation[] innermost;

    private Quotations(List<Quotation> all, int words) {
        this.all = all;
        this.outermost = new Quotation[words];
        this.innermost = new Quotation[words];
        for (Quotation quotation : all) {
            Arrays.fill(innermost, quotation.first(), quotation.last() + 1, quotation);
            if (quotation.depth() == 0) {
                Arrays.fill(outermost, quotation.first(), quotation.last() + 1, quotation);
            }
        }
    }

    /** All quotations in the order of the text, an outer one before the inner. */
    public List<Quotation> all() {
        return all;
    }

    /** The outermost quotation that covers a word, marks included, or null. */
    @org.jspecify.annotations.Nullable
    public Quotation at(int word) {
        return word < 0 || word >= outermost.length ? null : outermost[word];
    }

    /** Whether a word stands in a quotation that does not hold the other: “The bank says that prices fall” quotes no bank. */
    public boolean quotes(int word, int other) {
        Quotation inner = innermost[word];
        return inner != null && !inner.covers(other);
    }

    /** Finds the quotations of a document. */
    public static Quotations of(Words words) {
        List<Quotation> found = new ArrayList<>(new DoubleMarks(words).read());
        addSingle(words, found);
        found.sort(Comparator.comparingInt(Quotation::first)
                .thenComparing(Comparator.comparingInt(Quotation::last).reversed()));
        return new Quotations(nest(found), words.size());
    }

    /** Gives each quotation its depth; one that crosses another is dropped. */
    private static List<Quotation> nest(List<Quotation> sorted) {
        List<Quotation> kept = new ArrayList<>();
        List<Quotation> open = new ArrayList<>();
        for (Quotation next : sorted) {
            while (!open.isEmpty() && open.get(open.size() - 1).last() < next.first()) {
                open.remove(open.size() - 1);
            }
            if (open.isEmpty() || next.last() <= open.get(open.size() - 1).last()) {
                Quotation nested = new Quotation(next.first(), next.last(), open.size(), next.opened(), next.closed());
                kept.add(nested);
                open.add(nested);
            }
        }
        return kept;
    }

    /** Whether a text is a double quotation mark. */
    public static boolean isDouble(String text) {
        return switch (text) {
            case "\"", "“", "”", "„", "‟", "''", "``", "«", "»", "「", "」", "『", "』", "＂" -> true;
            // An inner quotation that opens or ends with the outer: the tokenizer takes both marks for one.
            case "’”", "'”", "'\"", "“‘", "\"'" -> true;
            default -> false;
        };
    }

    static boolean isSingle(String text) {
        return text.equals("'")
                || text.equals("‘")
                || text.equals("’")
                || text.equals("`")
                || text.equals("‹")
                || text.equals("›");
    }

    private static boolean isBoth(String text) {
        return text.length() == 2 && isDouble(text) && !text.equals("''") && !text.equals("``");
    }

    /** Whether a text is a quotation mark. */
    public static boolean isMark(String text) {
        return isDouble(text) || isSingle(text);
    }

    private static boolean isWordLike(String text) {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Pairs single marks inside a paragraph; an apostrophe is no mark. */
    private static void addSingle(Words words, List<Quotation> found) {
        int opened = -1;
        for (int w = 0; w < words.size(); w++) {
            if (opened >= 0 && words.paragraph(opened) != words.paragraph(w)) {
                opened = -1;
            }
            String text = words.token(w).text();
            if (!isSingle(text) && !isBoth(text)) {
                continue;
            }
            boolean spaceAfter = w + 1 >= words.size() || words.spaceBefore(w + 1);
            boolean glued = !words.spaceBefore(w) && !spaceAfter;
            boolean stopBefore = w > 0 && ".!?".contains(words.token(w - 1).text());
            boolean opens = !spaceAfter
                    && !text.equals("›")
                    && isWordLike(words.token(w + 1).text())
                    && (words.spaceBefore(w)
                            || glued && stopBefore
                            || glued && isMark(words.token(w - 1).text())
                            || glued && words.token(w - 1).text().equals("("));
            if (opened < 0) {
                // '90s opens nothing
                if (opens && !Character.isDigit(words.token(w + 1).text().charAt(0))) {
                    opened = w;
                }
            } else if (!words.spaceBefore(w) && !opens && w > opened + 1 && !isPossessive(words, w)) {
                found.add(new Quotation(opened, w, 0, true, true));
                opened = -1;
            }
        }
    }

    /** "the leaders' summit": a mark after s before a noun, with no comma or stop around. */
    private static boolean isPossessive(Words words, int w) {
        return words.token(w).tag().equals("POS")
                && words.token(w - 1).text().endsWith("s")
                && w + 1 < words.size()
                && words.token(w + 1).isNoun();
    }

    /** The cheapest reading of the double marks. */
    private static final class DoubleMarks {
        private final Words words;
        private final int[] marks;

        DoubleMarks(Words words) {
            this.words = words;
            int[] found = new int[words.size()];
            int count = 0;
            for (int w = 0; w < words.size(); w++) {
                if (isDouble(words.token(w).text())) {
                    found[count++] = w;
                }
            }
            this.marks = Arrays.copyOf(found, count);
        }

        /** What a mark may do: each moves between depths at a cost. */
        private enum Move {
            OPEN,
            CLOSE,
            SLIP,
            /** Closes a quotation whose opening mark is missing. */
            CLOSE_UNOPENED,
            /** Opens a quotation although the last was not closed. */
            REOPEN,
            /** Opens a paragraph of a quotation that goes on. */
            CONTINUE
        }

        List<Quotation> read() {
            int count = marks.length;
            Move[][] moves = new Move[count][DEEPEST + 1];
            int[][] from = new int[count][DEEPEST + 1];
            boolean[][] reset = new boolean[count][DEEPEST + 1];
            double[] cost = new double[DEEPEST + 1];
            Arrays.fill(cost, NEVER);
            cost[0] = 0;
            for (int m = 0; m < count; m++) {
                double[] next = new double[DEEPEST + 1];
                Arrays.fill(next, NEVER);
                int crossed = m == 0 ? 0 : words.paragraph(marks[m]) - words.paragraph(marks[m - 1]);
                for (int depth = 0; depth <= DEEPEST; depth++) {
                    // Where a paragraph has ended since the last mark, an open quotation may end there or go on.
                    for (int choice = 0; choice < (crossed > 0 && depth > 0 ? 2 : 1); choice++) {
                        boolean resets = crossed > 0 && depth > 0 && choice == 0;
                        double base = cost[depth] + (resets ? 1.6 + depth - 1 : 0);
                        int now = resets ? 0 : depth;
                        for (Move move : Move.values()) {
                            int then = depthAfter(now, move);
                            if (base >= NEVER || then < 0 || then > DEEPEST) {
                                continue;
                            }
                            double total = base + cost(m, now, move, resets ? 0 : crossed);
                            if (total < next[then]) {
                                next[then] = total;
                                moves[m][then] = move;
                                from[m][then] = depth;
                                reset[m][then] = resets;
                            }
                        }
                    }
                }
                cost = next;
            }
            int best = 0;
            for (int depth = 1; depth <= DEEPEST; depth++) {
                if (cost[depth] + 1.6 + depth - 1 < cost[best] + (best == 0 ? 0 : 1.6 + best - 1)) {
                    best = depth;
                }
            }
            Move[] path = new Move[count];
            boolean[] resets = new boolean[count];
            for (int m = count - 1; m >= 0; m--) {
                path[m] = moves[m][best];
                resets[m] = reset[m][best];
                best = from[m][best];
            }
            return build(path, resets);
        }

        private static int depthAfter(int depth, Move move) {
            return switch (move) {
                case OPEN -> depth + 1;
                case CLOSE -> depth - 1;
                case SLIP -> depth;
                case CLOSE_UNOPENED -> depth == 0 ? 0 : -1;
                case REOPEN, CONTINUE -> depth == 1 ? 1 : -1;
            };
        }

        private double cost(int m, int depth, Move move, int crossed) {
            int w = marks[m];
            boolean startsParagraph = w == 0 || words.paragraph(w - 1) != words.paragraph(w);
            double cost = 0;
            if (depth > 0 && crossed > 0) {
                cost += startsParagraph && move == Move.CONTINUE ? 0.3 * crossed : 2.2 * crossed;
            }
            boolean twin = m > 0 && marks[m - 1] == w - 1 && !words.spaceBefore(w);
            return cost
                    + switch (move) {
                        case OPEN -> opening(w) + (depth == 0 ? 0 : 0.6);
                        case CLOSE -> closing(w) + (twin && m > 0 && opening(marks[m - 1]) <= 0.3 ? 1 : 0);
                        case SLIP -> twin ? 0.2 : 2.6;
                        case CLOSE_UNOPENED -> closing(w) + 1.4;
                        case REOPEN -> opening(w) + 1.5;
                        case CONTINUE -> startsParagraph && crossed > 0 ? opening(w) : NEVER;
                    };
        }

        private double opening(int w) {
            return spacing(w, true) + ("”»」』".contains(words.token(w).text()) ? 0.5 : 0);
        }

        private double closing(int w) {
            return spacing(w, false) + ("“«「『„".contains(words.token(w).text()) ? 0.9 : 0);
        }

        /** An opening mark stands after a space and before a word, a closing one the other way round. */
        private double spacing(int w, boolean opens) {
            boolean before = w == 0
                    || words.spaceBefore(w)
                    || isOpener(words.token(w - 1).text());
            boolean after = w + 1 >= words.size()
                    || words.spaceBefore(w + 1)
                    || isCloser(words.token(w + 1).text());
            if (before == after) {
                return 0.3;
            }
            return before == opens ? 0 : 2;
        }

        private static boolean isOpener(String text) {
            return "([-LRB-–—".contains(text) || text.equals("--") || isMark(text);
        }

        private static boolean isCloser(String text) {
            return text.length() == 1 && ".,;:!?)]–—…".contains(text)
                    || text.equals("...")
                    || text.equals("--")
                    || text.equals("-RRB-")
                    || isMark(text);
        }

        private List<Quotation> build(Move[] path, boolean[] resets) {
            List<Quotation> found = new ArrayList<>();
            int[] open = new int[DEEPEST + 2];
            int depth = 0;
            int free = 0;
            for (int m = 0; m < marks.length; m++) {
                int w = marks[m];
                if (resets[m]) {
                    free = Math.max(free, abandon(open, depth, found));
                    depth = 0;
                }
                switch (path[m]) {
                    case OPEN -> open[depth++] = w;
                    case CLOSE -> {
                        depth--;
                        found.add(new Quotation(open[depth], w, depth, true, true));
                        free = w + 1;
                    }
                    case CLOSE_UNOPENED -> {
                        int first = Math.max(free, words.first(words.sentenceIndex(w)));
                        if (first == w && w > 0) {
                            // The mark was split off into the next sentence.
                            first = Math.max(free, words.first(words.sentenceIndex(w - 1)));
                        }
                        if (first < w) {
                            found.add(new Quotation(first, w, 0, false, true));
                        }
                        free = w + 1;
                    }
                    case REOPEN -> {
                        free = Math.max(free, abandon(open, depth, found));
                        open[0] = w;
                        depth = 1;
                    }
                    case SLIP, CONTINUE -> {}
                }
            }
            abandon(open, depth, found);
            return found;
        }

        /** Ends what was never closed with the sentence it opened in; returns the first free word. */
        private int abandon(int[] open, int depth, List<Quotation> found) {
            if (depth == 0) {
                return 0;
            }
            int first = open[0];
            int start = first + 1 < words.size() ? first + 1 : first;
            int last = words.last(words.sentenceIndex(start));
            if (words.paragraph(last) != words.paragraph(first) || last <= first) {
                return first + 1;
            }
            for (int m = Arrays.binarySearch(marks, first) + 1; m < marks.length && marks[m] <= last; m++) {
                if (m > 0 && marks[m] > first) {
                    last = marks[m] - 1;
                    break;
                }
            }
            if (last > first) {
                found.add(new Quotation(first, last, 0, true, false));
            }
            return last + 1;
        }
    }
}

package org.dragoman.export;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: as narrow as its cells allow, never wider than asked; long cells are wrapped. */
public final class Table {
    private static final String GAP = "  ";
    private static final int LINES = 4;

    private record Column(String title, int least, boolean right, int lines) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A column that keeps its full width. */
    public Table column(String title) {
        columns.add(new Column(title, Integer.MAX_VALUE, false, LINES));
        return this;
    }

    /** A column of numbers, kept in full and set to the right. */
    public Table numbers(String title) {
        columns.add(new Column(title, Integer.MAX_VALUE, true, LINES));
        return this;
    }

    /** A column whose cells are wrapped where room is short, never below so many columns. */
    public Table wrapped(String title, int least) {
        columns.add(new Column(title, Math.max(least, TerminalText.width(title)), false, LINES));
        return this;
    }

    /** A column whose cells stay on one line and are cut where room is short, never below so many columns. */
    public Table cut(String title, int least) {
        columns.add(new Column(title, Math.max(least, TerminalText.width(title)), false, 1));
        return this;
    }

    /** Adds a row; characters that steer a terminal are taken out of its cells. */
    public Table row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.stream().map(TerminalText::line).toList());
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The lines of the table, its head first.
     *
     * @param width the most columns a line may take; a column that keeps its width may make it longer
     */
    public List<String> render(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            head.append(i == 0 ? "" : GAP)
                    .append(cell(columns.get(i), columns.get(i).title(), widths[i]));
        }
        lines.add(head.toString().stripTrailing());
        for (List<String> row : rows) {
            render(row, widths, lines);
        }
        return lines;
    }

    private void render(List<String> row, int[] widths, List<String> lines) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> wrapped = new ArrayList<>(TerminalText.wrap(row.get(i), widths[i]));
            int most = columns.get(i).lines();
            if (wrapped.size() > most) {
                String rest = most == 1 ? row.get(i) : String.join(" ", wrapped.subList(most - 1, wrapped.size()));
                wrapped = new ArrayList<>(wrapped.subList(0, most - 1));
                wrapped.add(TerminalText.cut(rest, widths[i]));
            }
            cells.add(wrapped);
            height = Math.max(height, wrapped.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                out.append(i == 0 ? "" : GAP).append(cell(columns.get(i), text, widths[i]));
            }
            lines.add(out.toString().stripTrailing());
        }
    }

    private static String cell(Column column, String text, int width) {
        return column.right()
                ? " ".repeat(Math.max(0, width - TerminalText.width(text))) + text
                : TerminalText.pad(text, width);
    }

    /**
     * Natural widths, then the widest column that may shrink gives a column at a time until all fits: at first
     * none below its longest word, then the one where the fewest words would be broken.
     */
    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int total = GAP.length() * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TerminalText.width(columns.get(i).title());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], TerminalText.width(row.get(i)));
            }
            total += widths[i];
        }
        List<List<Integer>> words = words();
        while (total > width) {
            int giving = -1;
            long broken = 0;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > columns.get(i).least()) {
                    int less = widths[i] - 1;
                    long breaks =
                            words.get(i).stream().filter(word -> word > less).count();
                    if (giving < 0 || breaks < broken || (breaks == broken && widths[i] > widths[giving])) {
                        giving = i;
                        broken = breaks;
                    }
                }
            }
            if (giving < 0) {
                return widths;
            }
            widths[giving]--;
            total--;
        }
        return widths;
    }

    /** The widths of the words of each column that is wrapped. */
    private List<List<Integer>> words() {
        List<List<Integer>> words = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Integer> widths = new ArrayList<>();
            if (columns.get(i).lines() > 1) {
                for (List<String> row : rows) {
                    TerminalText.pieces(row.get(i)).forEach(piece -> widths.add(TerminalText.width(piece.strip())));
                }
            }
            words.add(widths);
        }
        return words;
    }
}

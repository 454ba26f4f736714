package org.dragoman.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts: UTF-8, columns divided by tabs, comments after {@code #}, one line that names the
 * columns, then one fact a line. Lines are cut by hand: the large tables are read at every start.
 */
public final class Table {
    private final String name;
    private final String[] columns;
    private final List<String[]> rows;

    private Table(String name, String[] columns, List<String[]> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads the table of that name in the package of a class.
     *
     * @throws IllegalStateException if it is missing, or a line has another number of cells than the header
     */
    public static Table read(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing beside " + neighbour.getName());
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    /**
     * Reads a table from its text.
     *
     * @param name how to name it where it is wrong
     * @throws IllegalStateException if it has no header, or a line has another number of cells than the header
     */
    public static Table parse(String name, String text) {
        String @Nullable [] header = null;
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            number++;
            if (end > at && text.charAt(at) != '#') {
                String[] cells = cells(text, at, end, header == null ? 4 : header.length);
                if (header == null) {
                    header = cells;
                } else if (cells.length == header.length) {
                    rows.add(cells);
                } else {
                    throw new IllegalStateException(name + ", line " + number + ": " + cells.length
                            + " cells where the header names " + header.length + ": " + text.substring(at, end));
                }
            }
            at = end + 1;
        }
        if (header == null) {
            throw new IllegalStateException(name + " has no line that names the columns");
        }
        return new Table(name, header, rows);
    }

    private static String[] cells(String text, int start, int end, int expected) {
        String[] cells = new String[expected];
        int count = 0;
        for (int at = start; ; ) {
            int tab = text.indexOf('\t', at);
            int stop = tab < 0 || tab > end ? end : tab;
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, count * 2);
            }
            cells[count++] = text.substring(at, stop);
            if (stop == end) {
                return count == cells.length ? cells : Arrays.copyOf(cells, count);
            }
            at = stop + 1;
        }
    }

    /** The facts in the order of the file; cells in the order of the header. */
    public List<String[]> rows() {
        return rows;
    }

    /** The values of the first column. */
    public Set<String> first() {
        return rows.stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** The place of a column. */
    public int column(String wanted) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(wanted)) {
                return i;
            }
        }
        throw new IllegalStateException(name + " has no column " + wanted);
    }
}

package org.dragoman.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of tab-separated values: comments after {@code #}, one line of column names, then rows. */
final class Table {
    private final String resource;
    private final String[] columns;
    private final List<String[]> rows;

    private Table(String resource, String[] columns, List<String[]> rows) {
        this.resource = resource;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a resource that lies beside this class.
     *
     * @throws IllegalStateException if the resource is missing or a row has another number of columns
     */
    static Table read(String resource) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no table " + resource + " on the class path");
            }
            return parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read table " + resource, problem);
        }
    }

    private static Table parse(String resource, String text) {
        String @Nullable [] header = null;
        List<String[]> rows = new ArrayList<>();
        int at = 0;
        int number = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            number++;
            if (end > at && text.charAt(at) != '#') {
                if (header == null) {
                    header = cells(text, at, end, 1);
                } else {
                    String[] row = cells(text, at, end, header.length);
                    if (row.length != header.length) {
                        throw new IllegalStateException(resource + " line " + number + " has " + row.length
                                + " columns, not " + header.length + ": " + text.substring(at, end));
                    }
                    rows.add(row);
                }
            }
            at = end + 1;
        }
        if (header == null) {
            throw new IllegalStateException(resource + " has no line of column names");
        }
        return new Table(resource, header, rows);
    }

    private static String[] cells(String text, int start, int end, int expected) {
        String[] cells = new String[Math.max(expected, 4)];
        int count = 0;
        int at = start;
        while (true) {
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

    List<String[]> rows() {
        return rows;
    }

    /** The place of a column. */
    int column(String name) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException(resource + " has no column " + name);
    }

    /**
     * Refuses a second thing of one id.
     *
     * @param previous what stood under the id before
     */
    static void once(@Nullable Object previous, String id) {
        if (previous != null) {
            throw new IllegalStateException("two rows of one id in a table of the actor book: " + id);
        }
    }

    /** The cell, or null where it is empty. */
    static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The parts of a cell that holds several values separated by {@code |}. */
    static List<String> list(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (true) {
            int bar = cell.indexOf('|', at);
            if (bar < 0) {
                parts.add(cell.substring(at));
                return List.copyOf(parts);
            }
            parts.add(cell.substring(at, bar));
            at = bar + 1;
        }
    }
}

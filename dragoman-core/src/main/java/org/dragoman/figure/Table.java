package org.dragoman.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated file of facts beside a class: comment lines start with {@code #}, the first other
 * line names the columns, every further line is one fact.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<List<String>> rows;

    private Table(String name, List<String> columns, List<List<String>> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads the file of that name in the package of a class.
     *
     * @throws IllegalStateException if the file is missing or a line has another number of columns than the header
     */
    public static Table read(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + neighbour.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> columns = List.of();
            List<List<String>> rows = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (columns.isEmpty()) {
                    columns = List.copyOf(cells);
                } else if (cells.size() == columns.size()) {
                    rows.add(List.copyOf(cells));
                } else {
                    throw new IllegalStateException(name + ", line " + number + ": " + cells.size()
                            + " cells where the header names " + columns.size());
                }
            }
            return new Table(name, columns, List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The facts, in the order of the file; cells in the order of the header. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The place of a column. */
    public int column(String wanted) {
        int at = columns.indexOf(wanted);
        if (at < 0) {
            throw new IllegalStateException(name + " has no column " + wanted);
        }
        return at;
    }
}

package org.dragoman.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of this package: tab-separated, a header line, comments after {@code #}. */
final class WordList {
    private WordList() {}

    /**
     * The rows of a table without its header.
     *
     * @param name the file beside this class
     * @param columns how many columns a row has; missing ones at its end are empty
     * @throws IllegalStateException if there is no such table
     */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream stream = WordList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            boolean header = true;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    List<String> row = new ArrayList<>(List.of(line.split("\t", -1)));
                    while (row.size() < columns) {
                        row.add("");
                    }
                    rows.add(List.copyOf(row));
                }
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
        return rows;
    }
}

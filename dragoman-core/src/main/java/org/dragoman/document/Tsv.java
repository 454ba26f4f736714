package org.dragoman.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the package's data: one fact a line, columns divided by tabs, a header line, comments after {@code #}. */
final class Tsv {
    private Tsv() {}

    /** The rows without the header, each with as many columns as the header has. */
    static List<String[]> rows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the data file " + name + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            int columns = -1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (columns < 0) {
                    columns = row.length;
                } else if (row.length != columns) {
                    throw new IllegalStateException(name + " needs " + columns + " columns in the line: " + line);
                } else {
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("the data file " + name + " cannot be read", e);
        }
    }

    /** The values of the first column. */
    static Set<String> first(Class<?> owner, String name) {
        return rows(owner, name).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }
}

package org.dragoman.fuzz;

import java.nio.charset.StandardCharsets;
import org.dragoman.data.Table;

/** Any text as a table of knowledge, such as the lexicon: refused with the line that is wrong, or full rows. */
public final class TableTarget {
    private TableTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Table table;
        try {
            table = Table.parse("noise.tsv", new String(data, StandardCharsets.UTF_8));
        } catch (IllegalStateException e) {
            Documents.require(String.valueOf(e.getMessage()).startsWith("noise.tsv"), "where it is wrong", e);
            return;
        }
        for (String[] row : table.rows()) {
            for (String cell : row) {
                Documents.require(cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0, "a cell", cell);
            }
        }
    }
}

package org.dragoman.actor.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.Correction;
import org.dragoman.actor.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * A user's own corrections, one a line, in tab-separated columns:
 *
 * <pre>{@code
 * action  actor              value             of    documents  reason
 * add     person:ada-brown   Ada Brown         KEN              heads the new agency
 * add     Q7747              Vladimir V. Putin
 * rename  TUR                Turkey                             house style
 * merge   person:v-putin     Q7747
 * split   person:ivan-petrov person:ivan-petrov-2    doc-1,doc-7 another of the name
 * forbid  Q94                Android
 * }</pre>
 *
 * Lines that begin with {@code #} and a first line of column names do not count. Columns at the end may be left out.
 */
public final class CorrectionTable {
    private static final int COLUMNS = 6;

    private CorrectionTable() {}

    /**
     * Reads a table.
     *
     * @param text the whole file
     * @param name what to call it in messages
     * @throws IllegalArgumentException if a line is wrong; the message says which and why
     */
    public static Corrections parse(String text, String name) {
        List<Correction> corrections = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isBlank() || line.startsWith("#") || line.startsWith("action\t")) {
                continue;
            }
            try {
                corrections.add(correction(line));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + " line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new Corrections(corrections);
    }

    private static Correction correction(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3 || cells.length > COLUMNS) {
            throw new IllegalArgumentException(
                    "three to six columns with tabs between are needed: action, actor, value,"
                            + " of, documents, reason");
        }
        String[] row = Arrays.copyOf(cells, COLUMNS);
        Correction.Action action;
        try {
            action = Correction.Action.valueOf(cells[0].strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "there is no action [" + cells[0].strip() + "]: use add, rename, merge, split or forbid", e);
        }
        String actor = cells[1].strip();
        String value = cells[2].strip();
        if (actor.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("the actor and the value may not be empty");
        }
        String documents = orNull(row[4]);
        return new Correction(
                action,
                actor,
                value,
                orNull(row[3]),
                documents == null ? List.of() : List.of(documents.split(" *, *")),
                orNull(row[5]));
    }

    private static @Nullable String orNull(@Nullable String cell) {
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}

package org.dragoman.fuzz;

import java.nio.charset.StandardCharsets;
import org.dragoman.actor.Correction;
import org.dragoman.actor.Corrections;
import org.dragoman.actor.book.CorrectionTable;

/** Any text as a table of corrections to the actor book: refused with the line that is wrong, or read the same twice. */
public final class CorrectionsTarget {
    private CorrectionsTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        try {
            Corrections corrections = CorrectionTable.parse(text, "noise.tsv");
            for (Correction one : corrections.all()) {
                // Whom a correction leads to, nobody leads on from: no two can go round in a circle.
                String meant = corrections.idOf(one.actor(), null);
                Documents.require(meant.equals(corrections.idOf(meant, null)), "settled", text);
            }
        } catch (IllegalArgumentException e) {
            Documents.require(String.valueOf(e.getMessage()).startsWith("noise.tsv line "), "where it is wrong", e);
        }
    }
}

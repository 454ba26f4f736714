package org.dragoman.cli;

import org.jspecify.annotations.Nullable;

/** What a date rests on, in words. */
final class Dated {
    private Dated() {}

    /**
     * A date and why an event has it.
     *
     * @param edtf the date
     * @param basis event, sentence, narrative or document
     * @param words that give it, or null
     */
    static String of(String edtf, @Nullable String basis, @Nullable String words) {
        if (basis == null) {
            return edtf;
        }
        String quoted = words == null ? null : "\u201c" + words + "\u201d";
        return switch (basis) {
            case "document" -> edtf + ", as the document's own date: no words date this event";
            case "narrative" ->
                edtf + ", from the narrative"
                        + (quoted == null ? " before it" : ": the words " + quoted + " went before");
            case "sentence" ->
                quoted == null ? edtf + ", from its sentence" : edtf + ": the words " + quoted + " date its sentence";
            default ->
                quoted == null ? edtf + ", from its own words" : edtf + ": the words " + quoted + " date this event";
        };
    }
}

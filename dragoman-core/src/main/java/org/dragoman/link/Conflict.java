package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * A place where records about one thing cannot all be right. Nothing is decided; both sides are shown.
 *
 * @param id {@code cf-} and twelve hexadecimal digits, a function of the rest
 * @param about id of the event, accord, measurement or tally that they are about
 * @param between ids of the records that differ, one at least of each side, sorted
 * @param what in what they differ
 * @param explanation in words: who says what, and why the two do not go together
 */
public record Conflict(String id, String about, List<String> between, What what, String explanation)
        implements Serializable {
    /** In what records can differ; written in lower case in records. */
    public enum What {
        /** "146.9 billion", "140.7 billion" for one year. */
        VALUE,
        /** "on 3 March", "on 5 March". */
        DATE,
        /** "in Geneva", "in Vienna". */
        PLACE,
        /** "their third call this year", while the ledger has four. */
        COUNT,
        /** "with the foreign minister", "with his deputy". */
        PARTICIPANT,
        /** "shelled the port", "did not shell the port". */
        DENIAL
    }

    public Conflict {
        requireNonNull(id, "id is null");
        requireNonNull(about, "about is null");
        between = List.copyOf(between);
        requireNonNull(what, "what is null");
        requireNonNull(explanation, "explanation is null");
    }
}

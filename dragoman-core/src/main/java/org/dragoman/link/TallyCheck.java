package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claimed count beside what the ledger holds. "Their third call this year" claims three; the ledger may know of two,
 * because it has read few documents (a gap), or of four (a contradiction).
 *
 * @param tally id of the tally
 * @param of the kind of event counted: {@code call}, {@code visit}, …
 * @param actors ids of those whose events are counted
 * @param period EDTF of the period counted over, null where not said
 * @param until EDTF of the time up to which the claim counts: that of the event which an ordinal numbers, else that of
 *     its document; null where unknown
 * @param claimed the number claimed
 * @param change how it is claimed: {@code =}, {@code >}, {@code <}, {@code ~}
 * @param ordinal whether it is a place in a row
 * @param events ids of the events that the ledger holds for it, in the order of time
 * @param documents number of documents that the ledger holds from the period, the denominator
 * @param outlets number of outlets these are from
 * @param verdict how the two stand
 * @param explanation in words
 */
public record TallyCheck(
        String tally,
        String of,
        List<String> actors,
        @Nullable String period,
        @Nullable String until,
        int claimed,
        String change,
        boolean ordinal,
        List<String> events,
        int documents,
        int outlets,
        Verdict verdict,
        String explanation) {
    /** How a claim stands to the ledger; written in lower case in records. */
    public enum Verdict {
        /** As many as claimed. */
        AGREES,
        /** Fewer than claimed: the ledger has not read of them all. */
        GAP,
        /** More than claimed: one of the two is wrong. */
        CONTRADICTION,
        /** The ledger does not count events of this kind. */
        NOT_COUNTED
    }

    public TallyCheck {
        requireNonNull(tally, "tally is null");
        requireNonNull(of, "of is null");
        actors = List.copyOf(actors);
        requireNonNull(change, "change is null");
        events = List.copyOf(events);
        requireNonNull(verdict, "verdict is null");
        requireNonNull(explanation, "explanation is null");
    }
}

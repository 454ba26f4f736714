package org.dragoman.event.participant;

/**
 * The words of one of several contacts that one verb tells: "met [the king in Oslo on Monday] and [the premier in Bergen
 * on Tuesday]". Grammars call it an argument cluster (Dowty 1988); parsers have no arc for it.
 *
 * @param first index of its first word
 * @param last index of its last
 * @param rowFirst index of the first word of the first cluster beside it
 * @param rowLast index of the last word of the last
 * @param dateShared whether one date stands for all of them: "the king in Oslo and the premier in Bergen on Monday"
 */
public record Cluster(int first, int last, int rowFirst, int rowLast, boolean dateShared) {
    /** Whether a word is of this cluster. */
    public boolean holds(int token) {
        return first <= token && token <= last;
    }

    /** Whether a place is not that of another cluster. */
    public boolean admitsPlace(int token) {
        return holds(token) || token < rowFirst || token > rowLast;
    }

    /** Whether a date is not that of another cluster alone. */
    public boolean admitsDate(int token) {
        return dateShared || admitsPlace(token);
    }
}

package org.dragoman.statement.extent;

import java.util.Set;
import org.dragoman.document.Region;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/**
 * Finds what a report tells before its cue, where no labels do: "The road is closed, the ministry here said Tuesday",
 * "The road is closed, the mayor told reporters, and only boats will help". Wire news puts its source last.
 */
public final class Trailing {
    /** In words. */
    private static final int LONGEST_SOURCE = 16;

    private static final int SHORTEST = 3;
    private static final int LONGEST_DATELINE = 14;
    /** Words that open a clause beside what is told: "When the road was closed, the mayor spoke." */
    private static final Set<String> LEADING = Set.of(
            "after", "although", "as", "because", "before", "despite", "during", "since", "though", "when", "while");

    private final Words words;
    private final Quotations quotations;
    private final int cue;

    private Trailing(Words words, Quotations quotations, int cue) {
        this.words = words;
        this.quotations = quotations;
        this.cue = cue;
    }

    /**
     * Labels what stands before a cue and its source; nothing where the sentence has another build.
     *
     * @param first first word of the frame
     */
    public static void label(Words words, Quotations quotations, int cue, int first, int[] labels) {
        Trailing trailing = new Trailing(words, quotations, cue);
        int comma = trailing.comma();
        // "…, the mayor told reporters" has a hearer; "…, the mayor thanked the crew" tells something else.
        boolean other = words.child(cue, "obj") >= 0 && !words.lemma(cue).equals("tell");
        if (comma < 0 || other || !trailing.ends()) {
            return;
        }
        int start = trailing.start(comma);
        for (int w = start; w < comma; w++) {
            if (w < first || Label.role(labels[w - first]) == Label.CUE) {
                return;
            }
        }
        if (start < comma) {
            Bounds.label(labels, first, new Found.Piece(start, comma - 1), Label.CONTENT);
            Bounds.label(labels, first, new Found.Piece(comma + 1, trailing.sourceEnd(comma + 1)), Label.SOURCE);
        }
    }

    /** The comma between what is told and who tells it, or -1. */
    private int comma() {
        int first = words.first(words.sentenceIndex(cue));
        boolean noun = false;
        for (int w = cue - 1; w > first && cue - w <= LONGEST_SOURCE; w--) {
            if (words.token(w).text().equals(",")) {
                boolean joined = words.token(w + 1).tag().equals("CC");
                return noun && !joined && quotations.at(w) == null ? w : -1;
            }
            boolean verb = words.finite(w) && !words.token(w).is("aux");
            if (verb || quotations.at(w) != null || words.token(w).tag().startsWith("W")) {
                return -1;
            }
            noun |= words.token(w).isNoun() || words.token(w).tag().equals("PRP");
        }
        return -1;
    }

    /** Whether nothing that could be told follows but what "and" or "but" joins on. */
    private boolean ends() {
        int last = words.last(words.sentenceIndex(cue));
        for (int w = cue + 1; w <= last; w++) {
            if (words.token(w).text().equals(",") && w < last) {
                return words.token(w + 1).tag().equals("CC");
            }
            boolean told = words.finite(w)
                    || quotations.at(w) != null
                    || words.token(w).text().equals(":");
            if (told || words.token(w).tag().equals("TO")) {
                return false;
            }
        }
        return true;
    }

    /** The first word that is told: behind a dateline; the comma itself where nothing is told. */
    private int start(int comma) {
        int start = words.first(words.sentenceIndex(cue));
        for (int w = start; w < comma; w++) {
            boolean dash = !words.token(w).text().equals(":")
                    && Cues.isColonOrDash(words.token(w).text());
            if (dash && words.spaceBefore(w) && words.spaceBefore(w + 1) && w - start < LONGEST_DATELINE) {
                start = w + 1;
            }
        }
        boolean heading = words.sentence(cue).region() == Region.Kind.HEADING;
        boolean verb = false;
        for (int w = start; w < comma; w++) {
            verb |= words.finite(w) || heading && words.token(w).isVerb();
        }
        boolean told = verb && comma - start >= SHORTEST && !LEADING.contains(words.lemma(start));
        return told ? start : comma;
    }

    /** "the ministry here": an adverb behind the source is none of it. */
    private int sourceEnd(int source) {
        int end = cue - 1;
        while (end > source
                && (words.token(end).tag().startsWith("RB") || words.token(end).is("aux"))) {
            end--;
        }
        return end;
    }
}

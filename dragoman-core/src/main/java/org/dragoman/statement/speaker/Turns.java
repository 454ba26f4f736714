package org.dragoman.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/**
 * Finds the turns of interviews and transcripts: paragraphs that open with who speaks ("Question: …", "ANNA BERG: …").
 * A turn lasts until the next one begins; the last is its own paragraph.
 */
public final class Turns {
    private static final double CONFIDENCE = 0.85;
    /** In words. */
    private static final int LONGEST_LABEL = 5;

    static final int LONGEST_TURN = 800;
    private static final int SHORTEST_TURN = 3;

    private final Words words;

    private Turns(Words words) {
        this.words = words;
    }

    /**
     * Where the colon behind a label stands, and the label in lower case.
     *
     * @param first the first word of the paragraph
     * @param colon the colon
     */
    private record Opening(int first, int colon, String label, boolean capitals) {}

    /** The turns of a text, in order. */
    public static List<Found> of(Words words) {
        Turns turns = new Turns(words);
        List<Opening> openings = turns.spoken(turns.openings());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            int last = i + 1 < openings.size() ? openings.get(i + 1).first() - 1 : turns.paragraphEnd(opening.first());
            last = Math.min(last, opening.colon() + LONGEST_TURN);
            if (last - opening.colon() >= SHORTEST_TURN) {
                found.add(turns.turn(opening, last));
            }
        }
        return found;
    }

    /** The turns, and of what was found beside them whatever does not rest on their colons. */
    public static List<Found> with(List<Found> turns, List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        for (Found turn : turns) {
            all.removeIf(
                    one -> one.role(turn.cue()) == Label.CUE || one.cue() >= turn.first() && one.cue() <= turn.cue());
            all.add(turn);
        }
        return all;
    }

    private List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            int first = words.first(s);
            if (first > 0 && words.paragraph(first - 1) == words.paragraph(first)) {
                continue;
            }
            // A transcript may be quoted whole: "BERG: We agree.
            int begin = Quotations.isMark(words.token(first).text()) ? first + 1 : first;
            StringBuilder label = new StringBuilder();
            boolean capitals = true;
            for (int w = begin; w <= Math.min(words.last(s), first + LONGEST_LABEL); w++) {
                String text = words.token(w).text();
                if (text.equals(":") && w > begin) {
                    openings.add(new Opening(begin, w, label.toString(), capitals));
                    break;
                }
                if (!Character.isLetter(text.codePointAt(0)) || Character.isLowerCase(text.codePointAt(0))) {
                    break;
                }
                capitals &= text.toUpperCase(Locale.ROOT).equals(text);
                label.append(label.isEmpty() ? "" : " ").append(text.toLowerCase(Locale.ROOT));
            }
        }
        return openings;
    }

    /** One label may be a headline's colon: speakers come back, or question and answer follow each other. */
    private List<Opening> spoken(List<Opening> openings) {
        Map<String, Integer> counts = new TreeMap<>();
        openings.forEach(opening -> counts.merge(opening.label(), 1, Integer::sum));
        long capitals = openings.stream()
                .filter(Opening::capitals)
                .map(Opening::label)
                .distinct()
                .count();
        boolean interview = counts.keySet().stream().anyMatch(Turns::asks)
                && counts.keySet().stream().anyMatch(Turns::answers);
        List<Opening> spoken = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            // Whoever asks once stands right before one who answers again and again.
            boolean asks = i + 1 < openings.size()
                    && counts.getOrDefault(openings.get(i + 1).label(), 0) > 1
                    && words.paragraph(openings.get(i + 1).first()) - words.paragraph(opening.first()) == 1;
            if (counts.getOrDefault(opening.label(), 0) > 1 && counts.size() > 1
                    || asks
                    || opening.capitals() && capitals > 1 && counts.size() < openings.size()
                    || interview && PARTS.containsKey(opening.label())) {
                spoken.add(opening);
            }
        }
        return spoken;
    }

    /** Whether a label is that of whoever asks. */
    static boolean asks(String label) {
        return "asks".equals(PARTS.get(label));
    }

    /** Whether a label is that of whoever answers. */
    static boolean answers(String label) {
        return "answers".equals(PARTS.get(label));
    }

    private static final Map<String, String> PARTS = new TreeMap<>();

    static {
        for (String[] row : Cues.rows("turns.tsv")) {
            PARTS.put(row[0], row[1]);
        }
    }

    private int paragraphEnd(int first) {
        int end = first;
        while (end + 1 < words.size() && words.paragraph(end + 1) == words.paragraph(first)) {
            end++;
        }
        return end;
    }

    private Found turn(Opening opening, int last) {
        int first = opening.first();
        int[] labels = new int[last - first + 1];
        for (int w = first; w <= last; w++) {
            int role = w < opening.colon() ? Label.SOURCE : w == opening.colon() ? Label.CUE : Label.CONTENT;
            boolean edge = w > first && words.paragraph(w) != words.paragraph(w - 1)
                    || w + 1 < words.size() && words.paragraph(w) != words.paragraph(w + 1);
            // The marks around a transcript that is quoted whole are none of its words.
            role = edge && Quotations.isMark(words.token(w).text()) ? Label.OUTSIDE : role;
            boolean same = w > first && Label.role(labels[w - 1 - first]) == role;
            labels[w - first] = Label.of(role, !same || words.paragraph(w) != words.paragraph(w - 1));
        }
        return new Found(opening.colon(), first, labels, CONFIDENCE, true);
    }
}

package org.dragoman.statement.model;

import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Words;

/**
 * Parts the words of a frame where commas, dashes and the like stand, and tells of each stretch how it opens, what it
 * hangs on, and whether it holds a cue of its own: content mostly ends where a stretch does.
 */
final class Stretches {
    private static final int FARTHEST = 3;
    /** Where the head of a stretch lies outside the frame. */
    private static final int BEYOND = 9;

    private final Words words;
    private final Frame frame;
    private final Cues cues;
    private final int[] coarse;
    /** The number of the stretch of each word. */
    private final int[] number;
    /** How far from the cue's stretch each lies, and whether it has a finite verb. */
    final int[] side;
    /** The tag that it opens with. */
    final int[] first;
    /** What its topmost word hangs on. */
    final int[] top;
    /** Whether it holds another word of speech, with or without a subject. */
    final int[] cue;

    /**
     * @param coarse for each word of the frame the branch of the tree it is on, seen from the cue
     */
    Stretches(Words words, Cues cues, Frame frame, int[] coarse) {
        this.words = words;
        this.cues = cues;
        this.frame = frame;
        this.coarse = coarse;
        int size = frame.size();
        number = new int[size];
        side = new int[size];
        first = new int[size];
        top = new int[size];
        cue = new int[size];
        int count = 0;
        for (int i = 1; i < size; i++) {
            int word = frame.first() + i;
            boolean sentence = words.sentenceIndex(word) != words.sentenceIndex(word - 1);
            count += sentence || breaks(words.token(word - 1).text()) ? 1 : 0;
            number[i] = count;
        }
        for (int start = 0, end; start < size; start = end + 1) {
            end = start;
            while (end + 1 < size && number[end + 1] == number[start]) {
                end++;
            }
            describe(start, end);
        }
    }

    private void describe(int start, int end) {
        int topmost = -1;
        int speech = 0;
        boolean verb = false;
        for (int i = start; i <= end; i++) {
            int word = frame.first() + i;
            int at = words.head(word) - frame.first();
            boolean outside = words.head(word) < 0 || at < start || at > end;
            if (outside && !words.token(word).is("punct") && topmost < 0) {
                topmost = i;
            }
            String tag = words.token(word).tag();
            verb |= tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN") || tag.equals("MD");
            if (word != frame.cue() && speech == 0 && words.token(word).isVerb()) {
                Cues.Kind kind = cues.kind(words.token(word), words.lemma(word));
                if (kind == Cues.Kind.SPEECH || kind == Cues.Kind.THOUGHT) {
                    speech = words.child(word, "nsubj") >= 0 ? 2 : 1;
                }
            }
        }
        int distance = near(number[start] - number[frame.cue() - frame.first()]);
        String opening = words.token(frame.first() + start).tag();
        int hangs = topmost < 0 ? 0 : hangs(topmost);
        for (int i = start; i <= end; i++) {
            side[i] = Features.join(distance, verb ? 1 : 0);
            first[i] = Features.join(distance, opening.hashCode());
            top[i] = hangs;
            cue[i] = Features.join(distance, speech);
        }
    }

    private int hangs(int topmost) {
        int head = words.head(frame.first() + topmost);
        int at = head - frame.first();
        int distance = head < 0 || at < 0 || at >= number.length ? BEYOND : near(number[at] - number[topmost]);
        int relation = words.token(frame.first() + topmost).relation().hashCode();
        return Features.join(Features.join(coarse[topmost], relation), distance);
    }

    private static int near(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }

    private static boolean breaks(String text) {
        return switch (text) {
            case ",", ";", ":", "--", "-", "–", "—", "―", "(", ")", "-LRB-", "-RRB-" -> true;
            default -> false;
        };
    }
}

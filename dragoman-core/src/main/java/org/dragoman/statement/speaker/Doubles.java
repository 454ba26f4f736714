package org.dragoman.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Silences what someone tells of his own thoughts in what he says: "He said he felt that the door was open" is one
 * statement, of which the outer verb tells who makes it.
 */
public final class Doubles {
    private Doubles() {}

    /**
     * The same, with {@code said} taken from inner ones of the same speaker that tell a thought.
     *
     * @param parents for each the one that it stands in, or null
     * @param speakers who makes each
     */
    public static List<Found> silenced(
            Words words, Cues cues, List<Found> found, List<@Nullable Found> parents, List<Speakers.Speaker> speakers) {
        List<Found> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Found parent = parents.get(i);
            String actor = speakers.get(i).actor();
            boolean twice = one.said()
                    && parent != null
                    && parent.said()
                    && (first(words, one)
                            || actor != null
                                    && actor.equals(speakers.get(ByCue.at(found, parent.cue()))
                                            .actor()))
                    && inward(words, cues, one.cue());
            kept.add(twice ? one.unsaid() : one);
        }
        return kept;
    }

    /** “I hope that it rains,” she said. */
    private static boolean first(Words words, Found one) {
        List<Found.Piece> source = one.pieces(Label.SOURCE);
        String word = source.isEmpty() ? "" : words.lemma(source.get(0).first());
        return word.equals("i") || word.equals("we");
    }

    private static boolean inward(Words words, Cues cues, int cue) {
        // "I would like to thank you": what is wished is said.
        if (Mood.spoken(words, cues, cue) != cue) {
            return false;
        }
        Act act = cues.act(words.token(cue), words.lemma(cue));
        boolean thought = cues.kind(words.token(cue), words.lemma(cue)) == Cues.Kind.THOUGHT;
        boolean progressive = words.token(cue).tag().equals("VBG") && words.child(cue, "aux") >= 0;
        return thought || act == Act.OPINION || act == Act.EMOTION || act == Act.DOUBT || progressive;
    }
}

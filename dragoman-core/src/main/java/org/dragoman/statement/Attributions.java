package org.dragoman.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the cues of a document and labels the words around each. */
final class Attributions {
    static final double THRESHOLD = Double.parseDouble(System.getProperty("dragoman.cue", "0.45"));
    private final Cues cues;
    private final StatementModel model;

    Attributions(Cues cues, StatementModel model) {
        this.cues = cues;
        this.model = model;
    }

    /** In the order of their cues. */
    List<Found> find(Words words, Quotations quotations) {
        CueFeatures extractor = new CueFeatures(words, quotations, cues);
        Features features = new Features();
        List<Found> found = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            if (!extractor.possible(w)) {
                continue;
            }
            extractor.extract(w, true, features);
            double outer = StatementModel.probability(model.outer(), features);
            if (outer >= THRESHOLD) {
                Found one = label(words, quotations, w, outer);
                if (one.has(Label.CONTENT)) {
                    found.add(one);
                }
            }
        }
        return withoutRivals(found);
    }

    private Found label(Words words, Quotations quotations, int cue, double confidence) {
        Frame frame = Frame.around(words, quotations, cue);
        FrameTagger.Tagging tagging = model.tagger().tag(new FrameFeatures(words, quotations, cues, frame));
        return new Found(cue, frame.first(), tagging.labels(), confidence);
    }

    /** Two words of one cue ("refused to say") give one attribution; of two that contain each other the surer stays. */
    private static List<Found> withoutRivals(List<Found> found) {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingDouble(Found::confidence).reversed().thenComparingInt(Found::cue));
        List<Found> kept = new ArrayList<>();
        for (Found next : ordered) {
            boolean rival = false;
            for (Found other : kept) {
                boolean sameCue = other.role(next.cue()) == Label.CUE || next.role(other.cue()) == Label.CUE;
                boolean mutual = other.role(next.cue()) == Label.CONTENT && next.role(other.cue()) == Label.CONTENT;
                if (sameCue || mutual) {
                    rival = true;
                    break;
                }
            }
            if (!rival) {
                kept.add(next);
            }
        }
        kept.sort(Comparator.comparingInt(Found::cue));
        return kept;
    }
}

package org.dragoman.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the cues of a document and labels the words around each. */
final class Attributions {
    /** Where precision and recall of cues balance on annotated news. */
    private static final double THRESHOLD = 0.42;

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
        int[] labels = tagging.labels();
        completeQuotations(quotations, frame, labels);
        return new Found(cue, frame.first(), labels, confidence);
    }

    /** A quotation is said whole: where part of one is content, all of it is. */
    private static void completeQuotations(Quotations quotations, Frame frame, int[] labels) {
        int i = 0;
        while (i < labels.length) {
            Quotation quotation = quotations.at(frame.first() + i);
            if (quotation == null || quotation.covers(frame.cue()) || !quotation.opened() || !quotation.closed()) {
                i++;
                continue;
            }
            int end = Math.min(labels.length - 1, quotation.last() - frame.first());
            int content = 0;
            boolean other = false;
            for (int j = i; j <= end; j++) {
                int role = Label.role(labels[j]);
                content += role == Label.CONTENT ? 1 : 0;
                other |= role == Label.SOURCE || role == Label.CUE;
            }
            if (content * 5 >= end - i + 1 && !other && content < end - i + 1) {
                for (int j = i; j <= end; j++) {
                    boolean opens = j == 0 || Label.role(labels[j - 1]) != Label.CONTENT;
                    labels[j] = Label.of(Label.CONTENT, opens);
                }
                if (end + 1 < labels.length && labels[end + 1] == Label.CONTENT) {
                    labels[end + 1] = Label.of(Label.CONTENT, false);
                }
            }
            i = end + 1;
        }
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

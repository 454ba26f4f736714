package org.dragoman.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dragoman.statement.extent.Asides;
import org.dragoman.statement.extent.Overlaps;
import org.dragoman.statement.model.Confirmation;
import org.dragoman.statement.model.CueFeatures;
import org.dragoman.statement.model.Features;
import org.dragoman.statement.model.StatementModel;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Finds the cues of a document and labels the words around each. */
public final class Attributions {
    /** Where precision and recall of cues balance on annotated news. */
    private static final double THRESHOLD = 0.42;

    /** What a verb needs beside a quotation that nothing else explains. */
    private static final double QUOTED_THRESHOLD = 0.08;

    private static final int SHORTEST_SPEECH = 5;
    /** What a word needs inside the content of another statement. */
    private static final double INNER_THRESHOLD = 0.6;

    /** What a word needs that has its {@link Complements}. */
    private static final double WHOLE_THRESHOLD = 0.2;

    private static final double INNER_WHOLE_THRESHOLD = 0.3;

    private static final double RARE_THRESHOLD = 0.08;

    /** How sure at least what is {@linkplain Complements#certain certain} is. */
    private static final double CERTAIN = 0.5;

    private final Cues cues;
    private final StatementModel model;
    private final Admission admission;

    public Attributions(Cues cues, StatementModel model, Admission admission) {
        this.cues = cues;
        this.model = model;
        this.admission = admission;
    }

    /**
     * In the order of their cues.
     *
     * @param turns of a conversation, within which others may be told of
     */
    public List<Found> find(Words words, Quotations quotations, List<Found> turns) {
        CueFeatures extractor = new CueFeatures(words, quotations, cues);
        Complements complements = new Complements(words, cues);
        Labelling labelling = new Labelling(words, quotations, cues, model, admission);
        Features features = new Features();
        double[] outer = new double[words.size()];
        List<Found> found = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            if (extractor.possible(w)) {
                extractor.extract(w, true, features);
                outer[w] = StatementModel.probability(model.outer(), features);
                boolean certain = complements.certain(w);
                boolean rare = outer[w] >= RARE_THRESHOLD && complements.rare(w);
                if (outer[w] >= Confirmation.CANDIDATE || certain || rare) {
                    Found one = labelling.confirmed(w, outer[w]);
                    double needed = rare ? RARE_THRESHOLD : complements.whole(w) ? WHOLE_THRESHOLD : THRESHOLD;
                    if ((certain || one.confidence() >= needed) && admission.admits(words, one)) {
                        found.add(certain ? one.as(Math.max(CERTAIN, one.confidence())) : one);
                    }
                }
            }
        }
        found = withoutRivals(Overlaps.part(words, quotations, Asides.withoutAttribution(words, found)))
                .all();
        BitSet told = contents(words, found);
        for (Quotation quotation : quotations.all()) {
            int cue = quotation.depth() == 0 ? unexplained(words, quotations, quotation, outer, told) : -1;
            Found one = cue < 0 ? null : labelling.of(cue, outer[cue]);
            if (one != null && admission.admits(words, one)) {
                found.add(one);
            }
        }
        found.sort(ByCue.ORDER);
        Kept kept = withoutRivals(Overlaps.part(words, quotations, found));
        BitSet contents = contents(words, kept.all());
        contents.or(contents(words, turns));
        for (int w = contents.nextSetBit(0); w >= 0; w = contents.nextSetBit(w + 1)) {
            if (extractor.possible(w) && !kept.heads(w)) {
                extractor.extract(w, false, features);
                double inner = StatementModel.probability(model.inner(), features);
                boolean cue = inner >= INNER_THRESHOLD
                        || inner >= INNER_WHOLE_THRESHOLD && complements.whole(w)
                        || complements.certain(w);
                Found one = cue ? labelling.of(w, inner) : null;
                if (one != null && admission.admits(words, one) && !kept.rivals(one)) {
                    kept.add(one);
                }
            }
        }
        return kept.all();
    }

    private static BitSet contents(Words words, List<Found> found) {
        BitSet contents = new BitSet(words.size());
        for (Found one : found) {
            one.pieces(Label.CONTENT).forEach(piece -> contents.set(piece.first(), piece.last() + 1));
        }
        return contents;
    }

    /**
     * The likeliest verb beside a quotation that no cue explains yet, or -1: between quotation marks and a name, a
     * rare verb is a cue ("We agree on all points," the envoy specified).
     */
    private static int unexplained(
            Words words, Quotations quotations, Quotation quotation, double[] outer, BitSet contents) {
        if (quotation.last() - quotation.first() < SHORTEST_SPEECH) {
            return -1;
        }
        int told = contents.nextSetBit(quotation.first());
        if (told >= 0 && told <= quotation.last()) {
            return -1;
        }
        int best = -1;
        int first = words.first(words.sentenceIndex(quotation.first()));
        int last = words.last(words.sentenceIndex(quotation.last()));
        for (int w = first; w <= last; w++) {
            if (quotations.at(w) == null
                    && words.token(w).isVerb()
                    && outer[w] >= QUOTED_THRESHOLD
                    && (best < 0 || outer[w] > outer[best])) {
                best = w;
            }
        }
        return best;
    }

    /** Two words of one cue ("refused to say") give one attribution; of two that contain each other the surer stays. */
    private static Kept withoutRivals(List<Found> found) {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingDouble(Found::confidence).reversed().thenComparingInt(Found::cue));
        Kept kept = new Kept();
        for (Found next : ordered) {
            if (!kept.rivals(next)) {
                kept.add(next);
            }
        }
        return kept;
    }
}

package org.dragoman.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the cues of a document and labels the words around each. */
final class Attributions {
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

    private final Cues cues;
    private final StatementModel model;
    private final Admission admission;

    Attributions(Cues cues, StatementModel model, Admission admission) {
        this.cues = cues;
        this.model = model;
        this.admission = admission;
    }

    /** In the order of their cues. */
    List<Found> find(Words words, Quotations quotations) {
        CueFeatures extractor = new CueFeatures(words, quotations, cues);
        Complements complements = new Complements(words, cues);
        Features features = new Features();
        double[] outer = new double[words.size()];
        List<Found> found = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            if (extractor.possible(w)) {
                extractor.extract(w, true, features);
                outer[w] = StatementModel.probability(model.outer(), features);
                if (outer[w] >= Confirmation.CANDIDATE) {
                    Found one = label(words, quotations, w, outer[w], true);
                    double needed = complements.whole(w) ? WHOLE_THRESHOLD : THRESHOLD;
                    if (one.confidence() >= needed && admission.admits(words, one)) {
                        found.add(one);
                    }
                }
            }
        }
        found = withoutRivals(Overlaps.part(words, quotations, found));
        BitSet told = contents(words, found);
        for (Quotation quotation : quotations.all()) {
            int cue = quotation.depth() == 0 ? unexplained(words, quotations, quotation, outer, told) : -1;
            if (cue >= 0) {
                add(words, quotations, cue, outer[cue], found);
            }
        }
        found = withoutRivals(Overlaps.part(words, quotations, found));
        BitSet contents = contents(words, found);
        for (int w = contents.nextSetBit(0); w >= 0; w = contents.nextSetBit(w + 1)) {
            int word = w;
            if (extractor.possible(w) && found.stream().noneMatch(one -> one.cue() == word)) {
                extractor.extract(w, false, features);
                double inner = StatementModel.probability(model.inner(), features);
                boolean cue = inner >= INNER_THRESHOLD || inner >= INNER_WHOLE_THRESHOLD && complements.whole(w);
                Found one = cue ? label(words, quotations, w, inner, false) : null;
                if (one != null
                        && admission.admits(words, one)
                        && found.stream().noneMatch(other -> rivals(one, other))) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::cue));
        return found;
    }

    private static BitSet contents(Words words, List<Found> found) {
        BitSet contents = new BitSet(words.size());
        for (Found one : found) {
            one.pieces(Label.CONTENT).forEach(piece -> contents.set(piece.first(), piece.last() + 1));
        }
        return contents;
    }

    private void add(Words words, Quotations quotations, int cue, double confidence, List<Found> found) {
        Found one = label(words, quotations, cue, confidence, false);
        if (admission.admits(words, one)) {
            found.add(one);
        }
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

    /** @param again whether the confidence that the word is a cue is to be looked at again */
    private Found label(Words words, Quotations quotations, int cue, double first, boolean again) {
        Frame frame = Frame.around(words, quotations, cue);
        List<FrameTagger.Tagging> taggings =
                model.tagger().tag(new FrameFeatures(words, quotations, cues, frame), Choice.COUNT);
        WholeFeatures features = new WholeFeatures(words, quotations, cues, frame);
        FrameTagger.Tagging tagging = model.choice().best(taggings, features);
        double confidence = again ? model.confirmation().probability(first, tagging, features) : first;
        int[] labels = tagging.labels();
        completeQuotations(quotations, frame, labels);
        Cues.Kind kind = cues.kind(words.token(cue), words.lemma(cue));
        if (kind == Cues.Kind.SPEECH && aside(words, cue)) {
            addContent(words, quotations, frame, labels);
        } else if ((kind == Cues.Kind.SPEECH || kind == Cues.Kind.TOPIC)
                && words.token(cue).isVerb()
                && "that".equals(words.text(cue + 1))) {
            addClause(words, frame, labels);
        }
        Found found = new Found(cue, frame.first(), labels, confidence, false);
        boolean said = admission.said(words, quotations, found);
        return said ? new Found(cue, frame.first(), labels, confidence, true) : found;
    }

    /** "As the envoy noted, trade grew": where no content was labelled, a verb of speech has what the tree gives it. */
    private static void addContent(Words words, Quotations quotations, Frame frame, int[] labels) {
        for (int label : labels) {
            if (Label.role(label) == Label.CONTENT) {
                return;
            }
        }
        byte[] proposed = FrameRules.propose(words, quotations, frame);
        int sentence = words.sentenceIndex(frame.cue());
        int from = words.first(sentence) - frame.first();
        int to = words.last(sentence) - frame.first();
        while (to > from && !told(words, quotations, frame.first() + to)) {
            to--;
        }
        for (int i = from; i <= to; i++) {
            boolean goesOn = i > from && Label.role(labels[i - 1]) == Label.CONTENT;
            boolean told = goesOn || told(words, quotations, frame.first() + i);
            if (proposed[i] == FrameRules.CONTENT && labels[i] == Label.OUTSIDE && told) {
                labels[i] = Label.of(Label.CONTENT, !goesOn);
            }
        }
    }

    /** "answers that the police act so": what stands behind "that" is told, whatever the parser makes of it. */
    private static void addClause(Words words, Frame frame, int[] labels) {
        for (int label : labels) {
            if (Label.role(label) == Label.CONTENT) {
                return;
            }
        }
        int first = frame.cue() + 1;
        int last = words.last(words.sentenceIndex(first));
        while (last > first && words.token(last).is("punct")) {
            last--;
        }
        boolean pronoun = last - first < 2 || words.token(first + 1).isVerb();
        for (int w = first; w <= last && !pronoun; w++) {
            labels[w - frame.first()] = Label.of(Label.CONTENT, w == first);
        }
    }

    /** "As the envoy noted, …": the clause beside is what is said. */
    private static boolean aside(Words words, int cue) {
        for (int mark : words.children(cue, "mark")) {
            if (words.lemma(mark).equals("as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean told(Words words, Quotations quotations, int word) {
        return quotations.at(word) != null
                || Character.isLetterOrDigit(words.token(word).text().codePointAt(0));
    }

    /** A quotation is said whole: where part of one is content, all of it is. */
    private static void completeQuotations(Quotations quotations, Frame frame, int[] labels) {
        int i = 0;
        while (i < labels.length) {
            Quotation quotation = quotations.at(frame.first() + i);
            if (quotation == null || quotation.covers(frame.cue()) || !quotation.opened()) {
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
            boolean rival = kept.stream().anyMatch(other -> rivals(next, other));
            if (!rival) {
                kept.add(next);
            }
        }
        kept.sort(Comparator.comparingInt(Found::cue));
        return kept;
    }

    private static boolean rivals(Found one, Found other) {
        boolean sameCue = other.role(one.cue()) == Label.CUE || one.role(other.cue()) == Label.CUE;
        boolean mutual = other.role(one.cue()) == Label.CONTENT && one.role(other.cue()) == Label.CONTENT;
        return sameCue || mutual;
    }
}

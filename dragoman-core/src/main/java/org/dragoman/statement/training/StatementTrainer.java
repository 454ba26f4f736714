package org.dragoman.statement.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.statement.model.CueFeatures;
import org.dragoman.statement.model.Features;
import org.dragoman.statement.model.Learner;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/**
 * Learns from annotated texts what {@link StatementReader} needs to know: a logistic regression that
 * tells cues from other words, and by {@link FrameTrainer} what labels the words around a cue.
 * The same texts in the same order give the same model.
 */
public final class StatementTrainer {
    private static final int RAREST = 2;
    /** The rounds before this one, from 0, only lead there. */
    static final int FIRST_AVERAGED = 2;

    static final long SEED = 20160912;

    private final Cues cues = Cues.load();
    private final List<Example> examples;
    private final int rounds;

    /**
     * A text with the attributions marked in it.
     *
     * @param analysis the text
     * @param attributions source, cue and content of each
     */
    public record Example(Analysis analysis, List<Attribution> attributions) {
        public Example {
            attributions = List.copyOf(attributions);
        }
    }

    /** The pieces of one attribution; the source may be empty. */
    public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
        public Attribution {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    public StatementTrainer(List<Example> examples, int rounds) {
        this.examples = List.copyOf(examples);
        this.rounds = rounds;
    }

    /** Learns and writes the model. */
    public void train(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            trainCues(examples, true).write(data);
            trainCues(examples, false).write(data);
            for (Learner learner : new FrameTrainer(examples, cues, rounds)
                    .train(seen -> trainCues(seen, true).weights())) {
                learner.write(data);
            }
        }
    }

    private Learner trainCues(List<Example> seen, boolean outer) {
        List<int[]> instances = new ArrayList<>();
        BitSet positive = new BitSet();
        Features features = new Features();
        for (Example example : seen) {
            Words words = new Words(example.analysis());
            CueFeatures extractor = new CueFeatures(words, Quotations.of(words), cues);
            BitSet heads = new BitSet();
            BitSet contents = new BitSet();
            for (Attribution attribution : example.attributions()) {
                heads.set(Math.max(0, head(words, extractor, attribution.cue())));
                mark(words, attribution.content(), contents);
            }
            for (int w = 0; w < words.size(); w++) {
                if (extractor.possible(w) && (outer || !contents.get(w))) {
                    extractor.extract(w, outer, features);
                    positive.set(instances.size(), heads.get(w));
                    instances.add(features.toArray());
                }
            }
        }
        Learner learner = new Learner(1, 0.08, 0.15, 0.2);
        List<int[]> kept = index(instances, learner);
        learner.prepare();
        int[] order = new int[kept.size()];
        Random random = new Random(SEED);
        double[] score = new double[1];
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int at : order) {
                score[0] = 0;
                learner.score(kept.get(at), score);
                score[0] = 1 / (1 + Math.exp(-score[0])) - (positive.get(at) ? 1 : 0);
                learner.learn(kept.get(at), score);
            }
            if (round >= FIRST_AVERAGED) {
                learner.average();
            }
        }
        return learner;
    }

    /** The word that heads a cue: one whose own head is outside, a verb where there is a choice; or -1. */
    static int head(Words words, CueFeatures extractor, List<Span> cue) {
        BitSet marked = new BitSet();
        mark(words, cue, marked);
        int best = -1;
        int bestRank = -1;
        for (int w = marked.nextSetBit(0); w >= 0; w = marked.nextSetBit(w + 1)) {
            if (!extractor.possible(w)) {
                continue;
            }
            int head = words.head(w);
            int rank = (head < 0 || !marked.get(head) ? 4 : 0)
                    + (words.token(w).isVerb() && !words.token(w).is("aux") ? 2 : 0)
                    + (words.token(w).isNoun() ? 1 : 0);
            if (rank > bestRank) {
                best = w;
                bestRank = rank;
            }
        }
        return best;
    }

    static void mark(Words words, List<Span> pieces, BitSet marked) {
        for (Span piece : pieces) {
            int w = words.at(piece.start());
            for (; w < words.size() && words.token(w).start() < piece.end(); w++) {
                marked.set(w);
            }
        }
    }

    /** Turns hashes into rows; features seen less than {@link #RAREST} times are left out. */
    static List<int[]> index(List<int[]> instances, Learner learner) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int[] instance : instances) {
            for (int hash : instance) {
                counts.computeIfAbsent(hash, h -> new int[1])[0]++;
            }
        }
        List<int[]> indexed = new ArrayList<>(instances.size());
        for (int i = 0; i < instances.size(); i++) {
            int[] instance = instances.get(i);
            int[] rows = new int[instance.length];
            int kept = 0;
            for (int hash : instance) {
                if (counts.getOrDefault(hash, new int[1])[0] >= RAREST) {
                    rows[kept++] = learner.row(hash);
                }
            }
            indexed.add(java.util.Arrays.copyOf(rows, kept));
            instances.set(i, new int[0]);
        }
        return indexed;
    }

    static void shuffle(int[] order, Random random) {
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
    }
}

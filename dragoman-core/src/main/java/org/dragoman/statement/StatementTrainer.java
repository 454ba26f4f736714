package org.dragoman.statement;

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

/**
 * Learns from annotated texts what {@link StatementReader} needs to know: a logistic regression that
 * tells cues from other words, and a conditional random field that labels the words around a cue.
 * The same texts in the same order give the same model.
 */
public final class StatementTrainer {
    private static final int RAREST = 2;
    /** The rounds before this one, from 0, only lead there. */
    private static final int FIRST_AVERAGED = 2;

    private static final long SEED = 20160912;

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
            trainCues(true).write(data);
            trainCues(false).write(data);
            Learner[] learners = trainTagger();
            learners[0].write(data);
            learners[1].write(data);
        }
    }

    Learner trainCues(boolean outer) {
        List<int[]> instances = new ArrayList<>();
        BitSet positive = new BitSet();
        Features features = new Features();
        for (Example example : examples) {
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

    Learner[] trainTagger() {
        List<int[]> singles = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Features features = new Features();
        for (Example example : examples) {
            Words words = new Words(example.analysis());
            Quotations quotations = Quotations.of(words);
            CueFeatures extractor = new CueFeatures(words, quotations, cues);
            for (Attribution attribution : example.attributions()) {
                int head = head(words, extractor, attribution.cue());
                if (head < 0) {
                    continue;
                }
                Frame frame = Frame.around(words, quotations, head);
                FrameFeatures frameFeatures = new FrameFeatures(words, quotations, cues, frame);
                starts.add(singles.size());
                labels.add(labels(words, frame, attribution));
                for (int i = 0; i < frame.size(); i++) {
                    frameFeatures.extract(i, features);
                    singles.add(features.toArray());
                    frameFeatures.pair(i, features);
                    pairs.add(features.toArray());
                }
            }
        }
        Learner single = new Learner(Label.COUNT, 0.06, 0.12, 0.5);
        Learner pair = new Learner(Label.COUNT * Label.COUNT, 0.06, 0.3, 0.5);
        List<int[]> singleRows = index(singles, single);
        List<int[]> pairRows = index(pairs, pair);
        single.prepare();
        pair.prepare();
        int[] order = new int[labels.size()];
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            double loss = 0;
            for (int at : order) {
                int start = starts.get(at);
                int[] gold = labels.get(at);
                loss += step(
                        single,
                        pair,
                        singleRows.subList(start, start + gold.length),
                        pairRows.subList(start, start + gold.length),
                        gold);
            }
            if (round >= FIRST_AVERAGED) {
                single.average();
                pair.average();
            }
            System.Logger logger = System.getLogger(StatementTrainer.class.getName());
            logger.log(System.Logger.Level.DEBUG, "round {0}: loss {1}", round, loss / order.length);
        }
        return new Learner[] {single, pair};
    }

    static int[] labels(Words words, Frame frame, Attribution attribution) {
        int[] roles = new int[frame.size()];
        fill(words, frame, attribution.content(), Label.CONTENT, roles);
        fill(words, frame, attribution.source(), Label.SOURCE, roles);
        fill(words, frame, attribution.cue(), Label.CUE, roles);
        int[] labels = new int[roles.length];
        for (int i = 0; i < roles.length; i++) {
            labels[i] = Label.of(roles[i], i == 0 || roles[i - 1] != roles[i]);
        }
        return labels;
    }

    private static void fill(Words words, Frame frame, List<Span> pieces, int role, int[] roles) {
        BitSet marked = new BitSet();
        mark(words, pieces, marked);
        for (int i = 0; i < roles.length; i++) {
            if (marked.get(frame.first() + i)) {
                roles[i] = role;
            }
        }
    }

    /** One step down the gradient of the conditional likelihood: forward and backward sums over the chain. */
    private static double step(Learner single, Learner pair, List<int[]> singles, List<int[]> pairs, int[] gold) {
        int size = gold.length;
        int labels = Label.COUNT;
        double[][] scores = new double[size][labels];
        double[][] transitions = new double[size][labels * labels];
        for (int i = 0; i < size; i++) {
            single.score(singles.get(i), scores[i]);
            if (i > 0) {
                pair.score(pairs.get(i), transitions[i]);
            }
        }
        double[][] forward = new double[size][labels];
        double[][] backward = new double[size][labels];
        double[] terms = new double[labels];
        for (int i = 0; i < size; i++) {
            for (int next = 0; next < labels; next++) {
                if (i == 0) {
                    forward[0][next] = FrameTagger.allowedFirst(next) ? scores[0][next] : Double.NEGATIVE_INFINITY;
                    continue;
                }
                for (int previous = 0; previous < labels; previous++) {
                    terms[previous] = Label.follows(previous, next)
                            ? forward[i - 1][previous] + transitions[i][previous * labels + next]
                            : Double.NEGATIVE_INFINITY;
                }
                forward[i][next] = FrameTagger.logSum(terms) + scores[i][next];
            }
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int previous = 0; previous < labels; previous++) {
                for (int next = 0; next < labels; next++) {
                    terms[next] = Label.follows(previous, next)
                            ? backward[i + 1][next] + transitions[i + 1][previous * labels + next] + scores[i + 1][next]
                            : Double.NEGATIVE_INFINITY;
                }
                backward[i][previous] = FrameTagger.logSum(terms);
            }
        }
        double total = FrameTagger.logSum(forward[size - 1]);
        double goldScore = 0;
        double[] gradient = new double[labels];
        double[] pairGradient = new double[labels * labels];
        for (int i = 0; i < size; i++) {
            goldScore += scores[i][gold[i]] + (i > 0 ? transitions[i][gold[i - 1] * labels + gold[i]] : 0);
            for (int label = 0; label < labels; label++) {
                gradient[label] = Math.exp(forward[i][label] + backward[i][label] - total);
            }
            gradient[gold[i]] -= 1;
            if (i > 0) {
                for (int previous = 0; previous < labels; previous++) {
                    for (int next = 0; next < labels; next++) {
                        int at = previous * labels + next;
                        pairGradient[at] = Label.follows(previous, next)
                                ? Math.exp(forward[i - 1][previous]
                                        + transitions[i][at]
                                        + scores[i][next]
                                        + backward[i][next]
                                        - total)
                                : 0;
                    }
                }
                pairGradient[gold[i - 1] * labels + gold[i]] -= 1;
                pair.learn(pairs.get(i), pairGradient);
            }
            single.learn(singles.get(i), gradient);
        }
        return total - goldScore;
    }

    /** Turns hashes into rows; features seen less than {@link #RAREST} times are left out. */
    private static List<int[]> index(List<int[]> instances, Learner learner) {
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

    private static void shuffle(int[] order, Random random) {
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
    }
}

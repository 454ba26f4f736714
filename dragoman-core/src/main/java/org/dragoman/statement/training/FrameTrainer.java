package org.dragoman.statement.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.dragoman.document.Span;
import org.dragoman.statement.model.Choice;
import org.dragoman.statement.model.Confirmation;
import org.dragoman.statement.model.CueFeatures;
import org.dragoman.statement.model.Features;
import org.dragoman.statement.model.Frame;
import org.dragoman.statement.model.FrameFeatures;
import org.dragoman.statement.model.FrameTagger;
import org.dragoman.statement.model.Learner;
import org.dragoman.statement.model.StatementModel;
import org.dragoman.statement.model.Weights;
import org.dragoman.statement.model.WholeFeatures;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;
import org.dragoman.statement.training.StatementTrainer.Attribution;
import org.dragoman.statement.training.StatementTrainer.Example;

/**
 * Learns to label the words around a cue: a conditional random field, and what chooses among the sequences that it
 * holds likeliest. The choice is learned from sequences for texts that the field had not seen (one half of the texts
 * labelled by what was learned of the other), since on what it has learned from the field errs too little.
 */
final class FrameTrainer {
    private static final int FOLDS = 2;
    private static final int FOLD_ROUNDS = 4;
    private static final int LABELS = Label.COUNT;

    private final List<Example> examples;
    private final Cues cues;
    private final int rounds;
    private final List<FrameExample> frames = new ArrayList<>();
    private final Learner single = new Learner(LABELS, 0.06, 0.12, 0.5);
    private final Learner pair = new Learner(LABELS * LABELS, 0.06, 0.3, 0.5);

    /**
     * A frame with the labels that annotators gave it.
     *
     * @param text the number of its text
     * @param gold one label a word
     * @param singles for each word the rows of its features
     * @param pairs for each word the rows of the features of it and the one before
     */
    private record FrameExample(int text, Frame frame, int[] gold, List<int[]> singles, List<int[]> pairs) {}

    FrameTrainer(List<Example> examples, Cues cues, int rounds) {
        this.examples = examples;
        this.cues = cues;
        this.rounds = rounds;
    }

    /**
     * What scores words, pairs of neighbours, whole sequences, and whether there is a report at all.
     *
     * @param outer learns from texts which words head cues
     */
    List<Learner> train(Function<List<Example>, Weights> outer) {
        collect();
        ChoiceTrainer choices = new ChoiceTrainer();
        ConfirmationTrainer confirmations = new ConfirmationTrainer();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            learn(frames.stream().filter(f -> f.text() % FOLDS != left).toList(), FOLD_ROUNDS);
            single.settle();
            pair.settle();
            choose(frames.stream().filter(f -> f.text() % FOLDS == left).toList(), choices);
            List<Example> seen = new ArrayList<>();
            for (int text = 0; text < examples.size(); text++) {
                if (text % FOLDS != left) {
                    seen.add(examples.get(text));
                }
            }
            Weights cueWeights = outer.apply(seen);
            FrameTagger tagger = new FrameTagger(single.weights(), pair.weights());
            for (int text = left; text < examples.size(); text += FOLDS) {
                propose(examples.get(text), cueWeights, tagger, confirmations);
            }
        }
        Learner whole = choices.train();
        Learner confirmation = confirmations.train(new Choice(whole.weights()));
        learn(frames, rounds);
        return List.of(single, pair, whole, confirmation);
    }

    /** Hands on the words of a text that may head cues, with the labels around them. */
    private void propose(Example example, Weights cueWeights, FrameTagger tagger, ConfirmationTrainer confirmations) {
        Words words = new Words(example.analysis());
        Quotations quotations = Quotations.of(words);
        CueFeatures extractor = new CueFeatures(words, quotations, cues);
        Features features = new Features();
        BitSet heads = new BitSet();
        for (Attribution attribution : example.attributions()) {
            heads.set(Math.max(0, StatementTrainer.head(words, extractor, attribution.cue())));
        }
        for (int w = 0; w < words.size(); w++) {
            if (!extractor.possible(w)) {
                continue;
            }
            extractor.extract(w, true, features);
            double first = StatementModel.probability(cueWeights, features);
            if (first >= Confirmation.CANDIDATE) {
                Frame frame = Frame.around(words, quotations, w);
                confirmations.add(
                        first,
                        tagger.tag(new FrameFeatures(words, quotations, cues, frame), Choice.COUNT),
                        new WholeFeatures(words, quotations, cues, frame),
                        heads.get(w));
            }
        }
    }

    private void collect() {
        List<int[]> singles = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        Features features = new Features();
        for (int text = 0; text < examples.size(); text++) {
            Words words = new Words(examples.get(text).analysis());
            Quotations quotations = Quotations.of(words);
            CueFeatures extractor = new CueFeatures(words, quotations, cues);
            for (Attribution attribution : examples.get(text).attributions()) {
                int head = StatementTrainer.head(words, extractor, attribution.cue());
                if (head < 0) {
                    continue;
                }
                Frame frame = Frame.around(words, quotations, head);
                FrameFeatures frameFeatures = new FrameFeatures(words, quotations, cues, frame);
                frames.add(new FrameExample(text, frame, labels(words, frame, attribution), List.of(), List.of()));
                for (int i = 0; i < frame.size(); i++) {
                    frameFeatures.extract(i, features);
                    singles.add(features.toArray());
                    frameFeatures.pair(i, features);
                    pairs.add(features.toArray());
                }
            }
        }
        List<int[]> singleRows = StatementTrainer.index(singles, single);
        List<int[]> pairRows = StatementTrainer.index(pairs, pair);
        int start = 0;
        for (int f = 0; f < frames.size(); f++) {
            FrameExample frame = frames.get(f);
            int end = start + frame.gold().length;
            frames.set(
                    f,
                    new FrameExample(
                            frame.text(),
                            frame.frame(),
                            frame.gold(),
                            singleRows.subList(start, end),
                            pairRows.subList(start, end)));
            start = end;
        }
    }

    private void learn(List<FrameExample> learned, int times) {
        single.prepare();
        pair.prepare();
        int[] order = new int[learned.size()];
        Random random = new Random(StatementTrainer.SEED);
        for (int round = 0; round < times; round++) {
            StatementTrainer.shuffle(order, random);
            double loss = 0;
            for (int at : order) {
                FrameExample one = learned.get(at);
                loss += step(single, pair, one.singles(), one.pairs(), one.gold());
            }
            if (round >= StatementTrainer.FIRST_AVERAGED) {
                single.average();
                pair.average();
            }
            System.Logger logger = System.getLogger(FrameTrainer.class.getName());
            logger.log(System.Logger.Level.DEBUG, "round {0}: loss {1}", round, loss / order.length);
        }
    }

    /** Labels frames and hands the likeliest sequences on. */
    private void choose(List<FrameExample> left, ChoiceTrainer choices) {
        Words words = null;
        Quotations quotations = null;
        int text = -1;
        for (FrameExample one : left) {
            if (words == null || quotations == null || one.text() != text) {
                text = one.text();
                words = new Words(examples.get(text).analysis());
                quotations = Quotations.of(words);
            }
            int size = one.gold().length;
            double[][] scores = new double[size][LABELS];
            double[][] pairScores = new double[size][LABELS * LABELS];
            for (int i = 0; i < size; i++) {
                single.score(one.singles().get(i), scores[i]);
                if (i > 0) {
                    pair.score(one.pairs().get(i), pairScores[i]);
                }
            }
            choices.add(
                    FrameTagger.best(scores, pairScores, Choice.COUNT),
                    new WholeFeatures(words, quotations, cues, one.frame()),
                    one.gold());
        }
    }

    static int[] labels(Words words, Frame frame, Attribution attribution) {
        int[] roles = new int[frame.size()];
        fill(words, frame, attribution.content(), Label.CONTENT, roles);
        withoutStops(words, frame, roles);
        fill(words, frame, attribution.source(), Label.SOURCE, roles);
        fill(words, frame, attribution.cue(), Label.CUE, roles);
        int[] labels = new int[roles.length];
        for (int i = 0; i < roles.length; i++) {
            labels[i] = Label.of(roles[i], i == 0 || roles[i - 1] != roles[i]);
        }
        return labels;
    }

    /** Some annotators take the full stop of a sentence into what is said, most do not: it is left out for all. */
    private static void withoutStops(Words words, Frame frame, int[] roles) {
        for (int i = 1; i < roles.length; i++) {
            int word = frame.first() + i;
            boolean last = i + 1 == roles.length || roles[i + 1] != roles[i];
            boolean stop = words.token(word).text().equals(".") && words.last(words.sentenceIndex(word)) == word;
            if (stop && last && roles[i] == Label.CONTENT) {
                roles[i] = Label.OUTSIDE;
            }
        }
    }

    private static void fill(Words words, Frame frame, List<Span> pieces, int role, int[] roles) {
        BitSet marked = new BitSet();
        StatementTrainer.mark(words, pieces, marked);
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
}

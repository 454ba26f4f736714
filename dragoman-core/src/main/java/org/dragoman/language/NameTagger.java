package org.dragoman.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dragoman.language.NameWord.Suffix;

/**
 * Finds the names of persons, places and organisations by CoreNLP's conditional random field (Finkel et al., ACL 2005),
 * and the best row of labels exactly (Viterbi). It gives the labels that CoreNLP gives, many times faster, since
 * features are neither put together as texts nor looked up anew for a word seen before. One instance serves all threads.
 */
final class NameTagger {
    private static final int NEAR = 5;
    /** A word so short is not all that stands before or after another: "the Republic of Chad". */
    private static final int SHORT = 3;

    private final NameModel model;
    private final NameWord nothing;
    private final Occurrences occurrences;

    private NameTagger(NameModel model) {
        this.model = model;
        this.nothing = NameWord.nothing(model);
        this.occurrences = new Occurrences(model);
    }

    /** @param resource name of the model on the class path */
    static NameTagger load(String resource) throws IOException, ClassNotFoundException {
        return new NameTagger(NameModel.load(resource));
    }

    /**
     * The label of each word of a sentence.
     *
     * @param sentence its words, with their tags
     */
    String[] labels(List<CoreLabel> sentence) {
        NameWord[] words = new NameWord[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = model.word(sentence.get(i).word());
        }
        int count = model.labels().size();
        int[][] trace = new int[words.length][count];
        double[] score = new double[count];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        score[model.background()] = 0;
        double[] own = new double[count];
        double[] pair = new double[count * count];
        for (int at = 0; at < words.length; at++) {
            Arrays.fill(own, 0);
            Arrays.fill(pair, 0);
            addOwn(words, at, own);
            occurrences.add(words, sentence, at, own);
            addPair(words, at, pair);
            score = step(score, own, pair, trace[at]);
        }
        return follow(score, trace);
    }

    private static double[] step(double[] score, double[] own, double[] pair, int[] trace) {
        int count = score.length;
        double[] next = new double[count];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int label = 0; label < count; label++) {
            for (int previous = 0; previous < count; previous++) {
                double all = score[previous] + pair[previous * count + label] + own[label];
                if (all > next[label]) {
                    next[label] = all;
                    trace[label] = previous;
                }
            }
        }
        return next;
    }

    private String[] follow(double[] score, int[][] trace) {
        int best = 0;
        for (int i = 1; i < score.length; i++) {
            best = score[i] > score[best] ? i : best;
        }
        String[] labels = new String[trace.length];
        for (int at = trace.length - 1; at >= 0; at--) {
            labels[at] = model.labels().get(best);
            best = trace[at][best];
        }
        return labels;
    }

    private NameWord at(NameWord[] words, int place) {
        return place < 0 || place >= words.length ? nothing : words[place];
    }

    private void addOwn(NameWord[] words, int at, double[] sum) {
        FeatureWeights weights = model.ofWords();
        NameWord word = words[at];
        NameWord previous = at(words, at - 1);
        NameWord next = at(words, at + 1);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += word.own[i] + previous.asPrevious[i] + next.asNext[i];
        }
        FeatureHash shapeAfterDots = Suffix.DOTS.then(word.shape);
        weights.add(previous.word.then(shapeAfterDots).then(Suffix.PREVIOUS_WORD_SHAPE), sum);
        FeatureHash shapeBeforeDots = word.shape.then(Suffix.DOTS);
        weights.add(shapeBeforeDots.then(next.word).then(Suffix.SHAPE_NEXT_WORD), sum);
        FeatureHash shapes = previous.shape.then(shapeAfterDots);
        weights.add(shapes.then(Suffix.SHAPES_BEFORE), sum);
        weights.add(shapeBeforeDots.then(next.shape).then(Suffix.SHAPES_AFTER), sum);
        weights.add(shapes.then(Suffix.DOTS).then(next.shape).then(Suffix.SHAPES_AROUND), sum);
        if (previous.text.length() <= SHORT) {
            weights.add(at(words, at - 2).word.then(shapeAfterDots).then(Suffix.LAST_LONG_WORD), sum);
        }
        if (next.text.length() <= SHORT) {
            weights.add(at(words, at + 2).word.then(shapeAfterDots).then(Suffix.NEXT_LONG_WORD), sum);
        }
        for (int i = 1; i <= NEAR; i++) {
            int after = at(words, at + i).near;
            int before = at(words, at - i).nearBefore;
            boolean newAfter = true;
            boolean newBefore = true;
            // A word that stands there twice counts once.
            for (int j = 1; j < i; j++) {
                newAfter &= at(words, at + j).near != after;
                newBefore &= at(words, at - j).nearBefore != before;
            }
            weights.add(newAfter ? after : FeatureWeights.NONE, sum);
            weights.add(newBefore ? before : FeatureWeights.NONE, sum);
        }
    }

    private void addPair(NameWord[] words, int at, double[] sum) {
        FeatureWeights weights = model.ofPairs();
        NameWord word = words[at];
        NameWord previous = at(words, at - 1);
        NameWord next = at(words, at + 1);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += word.pair[i] + previous.pairAsPrevious[i] + next.pairAsNext[i];
        }
        weights.add(previous.word.then(Suffix.DASH).then(word.word).then(Suffix.PAIR_WORDS), sum);
        weights.add(previous.similar.then(Suffix.DASH).then(word.similar).then(Suffix.PAIR_SIMILARS), sum);
        weights.add(previous.shape.then(Suffix.DASH).then(word.shape).then(Suffix.PAIR_SHAPES), sum);
    }
}

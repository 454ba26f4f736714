package org.dragoman.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Tags words with parts of speech by CoreNLP's maximum entropy model (Toutanova et al., NAACL 2003): the probability of a
 * word's tag depends on the words around it and on the two tags before it, and the best row of tags is sought exactly
 * (Viterbi). It gives the tags that CoreNLP's own tagger gives, several times faster.
 *
 * <p>What the words add to the score of a tag does not depend on the tags before, and what the two tags before add does
 * not depend on the words. So the library is asked for the former once for each word ({@link TagScores}), and for the
 * latter once for each pair of tags, when the model is loaded; the library itself asks for both again for each pair of
 * tags at each word. One instance serves all threads.
 */
final class PartOfSpeechTagger {
    private final MaxentTagger model;
    private final TagSet tags;
    /** What two tags before add to the score of each tag; in the last place of the first, nothing before them. */
    private final double[][][] before;

    /** The exponential of the same. */
    private final double[][][] factors;

    private PartOfSpeechTagger(MaxentTagger model) {
        this.model = model;
        this.tags = new TagSet(model);
        this.before = TagScores.before(model, tags);
        this.factors = new double[before.length][][];
        for (int i = 0; i < before.length; i++) {
            factors[i] = new double[before[i].length][];
            for (int j = 0; j < before[i].length; j++) {
                factors[i][j] = Arrays.stream(before[i][j]).map(Math::exp).toArray();
            }
        }
    }

    /** @param resource name of the model on the class path */
    static PartOfSpeechTagger load(String resource) {
        return new PartOfSpeechTagger(new MaxentTagger(resource, new Properties(), false));
    }

    /** Gives each word of a sentence its tag. */
    void tag(List<CoreLabel> words) {
        int[] best = best(new TagScores(model, tags, words));
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setTag(tags.name(best[i]));
        }
    }

    /** The row of tags with the highest probability, the end of the sentence included. */
    private int[] best(TagScores sentence) {
        int length = sentence.length();
        // For each word, by the tag before it and its own: the best score, and the tag before the one before.
        double[][][] score = new double[length][][];
        int[][][] trace = new int[length][][];
        score[0] = new double[][] {first(sentence)};
        for (int at = 1; at < length; at++) {
            int[] earlier = at == 1 ? new int[] {tags.size()} : sentence.possible(at - 2);
            int[] previous = sentence.possible(at - 1);
            int[] possible = sentence.possible(at);
            double[] words = sentence.scores(at);
            double[] likely = null;
            score[at] = new double[previous.length][possible.length];
            trace[at] = new int[previous.length][possible.length];
            for (int j = 0; j < previous.length; j++) {
                Arrays.fill(score[at][j], Double.NEGATIVE_INFINITY);
                for (int i = 0; i < earlier.length; i++) {
                    double[] tagsBefore = before[earlier[i]][previous[j]];
                    double reached = score[at - 1][i][j];
                    // Where no other tags can stand before, their sum changes nothing.
                    if (earlier.length * previous.length > 1) {
                        likely = likely == null ? exponentials(words) : likely;
                        reached -= Math.log(product(likely, factors[earlier[i]][previous[j]]));
                    }
                    for (int k = 0; k < possible.length; k++) {
                        double all = reached + words[possible[k]] + tagsBefore[possible[k]];
                        if (all > score[at][j][k]) {
                            score[at][j][k] = all;
                            trace[at][j][k] = i;
                        }
                    }
                }
            }
        }
        return follow(sentence, score[length - 1], trace);
    }

    private static double[] first(TagScores sentence) {
        int[] possible = sentence.possible(0);
        double[] score = new double[possible.length];
        for (int i = 0; i < possible.length; i++) {
            score[i] = sentence.scores(0)[possible[i]];
        }
        return score;
    }

    private static int[] follow(TagScores sentence, double[][] last, int[][][] trace) {
        int length = sentence.length();
        int previous = 0;
        int own = 0;
        for (int j = 0; j < last.length; j++) {
            for (int k = 0; k < last[j].length; k++) {
                if (last[j][k] > last[previous][own]) {
                    previous = j;
                    own = k;
                }
            }
        }
        int[] best = new int[length];
        for (int at = length - 1; at >= 0; at--) {
            best[at] = sentence.possible(at)[own];
            int earlier = at == 0 ? 0 : trace[at][previous][own];
            own = previous;
            previous = earlier;
        }
        return best;
    }

    private static double[] exponentials(double[] scores) {
        double[] all = new double[scores.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.exp(scores[i]);
        }
        return all;
    }

    private static double product(double[] one, double[] other) {
        double even = 0;
        double odd = 0;
        int last = one.length - 1;
        for (int i = 0; i < last; i += 2) {
            even += one[i] * other[i];
            odd += one[i + 1] * other[i + 1];
        }
        return even + odd + ((last & 1) == 0 ? one[last] * other[last] : 0);
    }
}

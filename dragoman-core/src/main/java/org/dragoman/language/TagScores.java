package org.dragoman.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What CoreNLP's tagger knows of the words of a sentence: which tags each can have, and a score for every tag. The scores
 * are logarithms of probabilities, given that the same two tags stand before each word; see {@link #before} for others.
 */
class TagScores extends TestSentence {
    /** The tag that stands before each word when scores are asked for. */
    private static final int STANDARD = 0;

    private final TagSet tags;
    private final String[] any;
    private final int[][] possible;
    private final double[][] scores;
    private double[] last = {};

    /** Asks the model about a sentence. */
    TagScores(MaxentTagger model, TagSet tags, List<CoreLabel> words) {
        this(model, tags, words.size());
        tagSentence(words, false);
    }

    private TagScores(MaxentTagger model, TagSet tags, int words) {
        super(model);
        this.tags = tags;
        this.any = new String[] {tags.name(STANDARD)};
        // The end of the sentence is one more word.
        this.possible = new int[words + 1][];
        this.scores = new double[words + 1][];
    }

    /** The tags that the word can have. */
    int[] possible(int word) {
        return possible[word];
    }

    /** A score for every tag, that the word has it. */
    double[] scores(int word) {
        return scores[word];
    }

    /** Called by the library for what to try: one tag is enough, as all are scored at once. */
    @Override
    public int[] getPossibleValues(int position) {
        int word = position - leftWindow();
        if (word < 0 || word >= possible.length) {
            return super.getPossibleValues(position);
        }
        possible[word] = tags.numbers(super.stringTagsAt(position));
        return new int[] {STANDARD};
    }

    /** Called by the library for the tags to score; it scores all, then picks these. */
    @Override
    protected String[] stringTagsAt(int position) {
        int word = position - leftWindow();
        return word < 0 || word >= possible.length ? super.stringTagsAt(position) : any;
    }

    /** Called by the library for the scores of all tags, which it then makes logarithms of probabilities in place. */
    @Override
    protected double[] getHistories(String[] wanted, History history) {
        double[] all = super.getHistories(wanted, history);
        last = all;
        return all;
    }

    @Override
    public double[] scoresOf(int[] sequence, int position) {
        double[] wanted = super.scoresOf(sequence, position);
        scores[position - leftWindow()] = last;
        return wanted;
    }

    /**
     * By how much the score of each tag changes with the two tags before it, but for a constant that is the same for all
     * tags: first the tag two words before (the number after the last tag where there is no such word), then the tag
     * before, then the tag. It does not depend on the words.
     */
    static double[][][] before(MaxentTagger model, TagSet tags) {
        double[][][] before = new double[tags.size() + 1][tags.size()][];
        List<HasWord> words = List.of(new Word("the"), new Word("the"), new Word("the"));
        new Pairs(model, tags, words.size(), before).tagSentence(words, false);
        return before;
    }

    /** Asks about the second and the third word with all pairs of tags before them. */
    private static final class Pairs extends TagScores {
        private final double[][][] before;
        private final int count;

        Pairs(MaxentTagger model, TagSet tags, int words, double[][][] before) {
            super(model, tags, words);
            this.before = before;
            this.count = tags.size();
        }

        @Override
        public double[] scoresOf(int[] sequence, int position) {
            double[] wanted = super.scoresOf(sequence, position);
            double[] standard = scores(position - leftWindow());
            int word = position - leftWindow();
            if (word == 1) {
                for (int i = 0; i < count; i++) {
                    before[count][i] = difference(sequence, position, null, i, standard);
                }
            } else if (word == 2) {
                for (int i = 0; i < count; i++) {
                    for (int j = 0; j < count; j++) {
                        before[i][j] = difference(sequence, position, i, j, standard);
                    }
                }
            }
            return wanted;
        }

        private double[] difference(
                int[] sequence, int position, @Nullable Integer earlier, int previous, double[] standard) {
            int[] changed = sequence.clone();
            if (earlier != null) {
                changed[position - 2] = earlier;
            }
            changed[position - 1] = previous;
            super.scoresOf(changed, position);
            double[] difference = scores(position - leftWindow()).clone();
            for (int i = 0; i < difference.length; i++) {
                difference[i] -= standard[i];
            }
            return difference;
        }
    }
}

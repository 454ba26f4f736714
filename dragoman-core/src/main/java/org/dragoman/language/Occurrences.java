package org.dragoman.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a word in capitals before a word without stands elsewhere in the sentence, and with the same word before it:
 * {@code Kofi Annan said … Annan added}.
 */
final class Occurrences {
    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;
    private static final String PROPER_NOUN = "NNP";

    private enum Pattern {
        NO_OCCURRENCE_PATTERN,
        XY_NEXT_OCCURRENCE_XY,
        XY_NEXT_OCCURRENCE_Y,
        XY_PREV_OCCURRENCE_XY,
        XY_PREV_OCCURRENCE_Y,
        X_NEXT_OCCURRENCE_YX,
        X_NEXT_OCCURRENCE_XY,
        X_NEXT_OCCURRENCE_X,
        X_PREV_OCCURRENCE_YX,
        X_PREV_OCCURRENCE_XY,
        X_PREV_OCCURRENCE_X
    }

    private final FeatureWeights weights;
    private final Map<Pattern, Integer> numbers = new EnumMap<>(Pattern.class);

    Occurrences(NameModel model) {
        weights = model.ofWords();
        for (Pattern pattern : Pattern.values()) {
            String feature = pattern.name().replace('_', '-') + "|C";
            numbers.put(pattern, weights.number(FeatureHash.of(feature)));
        }
    }

    /** Adds the weights of the patterns in which a word stands. */
    void add(NameWord[] words, List<CoreLabel> sentence, int at, double[] sum) {
        boolean name = words[at].nameCase
                && at > 0
                && at + 1 < words.length
                && !words[at + 1].upperCase
                && words[at + 1].letter
                && words[at - 1].letter;
        if (!name) {
            weights.add(numbers.getOrDefault(Pattern.NO_OCCURRENCE_PATTERN, FeatureWeights.NONE), sum);
            return;
        }
        Set<Pattern> found = EnumSet.noneOf(Pattern.class);
        boolean afterName = isName(words, sentence, at - 1);
        for (int i = Math.max(0, at - FARTHEST); i < Math.min(words.length, at + FARTHEST + 1); i++) {
            if (Math.abs(i - at) >= NEAREST && words[i].text.equals(words[at].text)) {
                found.add(afterName ? afterName(words, at, i) : alone(words, sentence, at, i));
            }
        }
        for (Pattern pattern : found) {
            weights.add(numbers.getOrDefault(pattern, FeatureWeights.NONE), sum);
        }
    }

    private static Pattern afterName(NameWord[] words, int at, int other) {
        boolean same = other > 0 && words[other - 1].text.equals(words[at - 1].text);
        if (other > at) {
            return same ? Pattern.XY_NEXT_OCCURRENCE_XY : Pattern.XY_NEXT_OCCURRENCE_Y;
        }
        return same ? Pattern.XY_PREV_OCCURRENCE_XY : Pattern.XY_PREV_OCCURRENCE_Y;
    }

    private static Pattern alone(NameWord[] words, List<CoreLabel> sentence, int at, int other) {
        boolean nameBefore = isName(words, sentence, other - 1);
        boolean nameAfter = isName(words, sentence, other + 1);
        if (other > at) {
            return nameBefore
                    ? Pattern.X_NEXT_OCCURRENCE_YX
                    : nameAfter ? Pattern.X_NEXT_OCCURRENCE_XY : Pattern.X_NEXT_OCCURRENCE_X;
        }
        // As the model was trained: before a word it looks at the name after the other first.
        return nameAfter
                ? Pattern.X_PREV_OCCURRENCE_YX
                : nameBefore ? Pattern.X_PREV_OCCURRENCE_XY : Pattern.X_PREV_OCCURRENCE_X;
    }

    private static boolean isName(NameWord[] words, List<CoreLabel> sentence, int at) {
        return at >= 0
                && at < words.length
                && words[at].nameCase
                && PROPER_NOUN.equals(sentence.get(at).tag());
    }
}

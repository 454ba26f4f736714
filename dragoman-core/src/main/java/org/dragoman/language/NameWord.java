package org.dragoman.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a model for names knows of a word wherever it stands: the sums of the weights of all features that look at this
 * word alone, and the parts of those that look at its neighbours too.
 */
final class NameWord {
    private static final int LONGEST_PART = 6;

    final String text;
    final FeatureHash word;
    final FeatureHash shape;
    /** Class of words used alike. */
    final FeatureHash similar;
    /** Weights of the word's own label, of that of the word after it, of that of the word before it. */
    final double[] own;

    final double[] asPrevious;
    final double[] asNext;
    /** Features of words up to five places before and after. */
    final int near;

    final int nearBefore;
    /** Weights of two labels: that of this word and the one before; that of this word and the one after; that before this. */
    final double[] pair;

    final double[] pairAsPrevious;
    final double[] pairAsNext;
    final boolean nameCase;
    final boolean upperCase;
    final boolean letter;

    private NameWord(NameModel model, String text, String shape, String similar, boolean real) {
        this.text = text;
        this.word = FeatureHash.of(text);
        this.shape = FeatureHash.of(shape);
        this.similar = FeatureHash.of(similar);
        this.nameCase = isNameCase(text);
        this.upperCase = text.chars().anyMatch(Character::isUpperCase);
        this.letter = text.chars().anyMatch(Character::isLetter);
        // The library says null of a word that is none in some features, nothing in others.
        FeatureHash alike = real ? this.similar : FeatureHash.of("null");
        FeatureWeights words = model.ofWords();
        own = new double[model.labels().size()];
        asPrevious = new double[own.length];
        asNext = new double[own.length];
        if (real) {
            words.add(word.then(Suffix.WORD), own);
            words.add(alike.then(Suffix.SIMILAR), own);
            words.add(this.shape.then(Suffix.SHAPE), own);
            words.add(FeatureHash.of("###|C"), own);
            for (String part : parts('<' + text + '>')) {
                words.add(FeatureHash.of('#' + part + "#|C"), own);
            }
        }
        words.add(word.then(Suffix.PREVIOUS_WORD), asPrevious);
        words.add(alike.then(Suffix.PREVIOUS_SIMILAR), asPrevious);
        words.add(this.shape.then(Suffix.PREVIOUS_SHAPE), asPrevious);
        words.add(word.then(Suffix.NEXT_WORD), asNext);
        words.add(alike.then(Suffix.NEXT_SIMILAR), asNext);
        words.add(this.shape.then(Suffix.NEXT_SHAPE), asNext);
        near = words.number(word.then(Suffix.NEAR));
        nearBefore = words.number(word.then(Suffix.NEAR_BEFORE));
        FeatureWeights pairs = model.ofPairs();
        pair = new double[own.length * own.length];
        pairAsPrevious = new double[pair.length];
        pairAsNext = new double[pair.length];
        pairs.add(FeatureHash.of("PSEQ|CpC"), pair);
        pairs.add(word.then(Suffix.PAIR_WORD), pair);
        pairs.add(this.similar.then(Suffix.PAIR_SIMILAR), pair);
        pairs.add(this.shape.then(Suffix.PAIR_SHAPE), pair);
        pairs.add(this.shape.then(Suffix.PAIR_OWN_SHAPE), pair);
        pairs.add(word.then(Suffix.PAIR_PREVIOUS_WORD), pairAsPrevious);
        pairs.add(this.similar.then(Suffix.PAIR_PREVIOUS_SIMILAR), pairAsPrevious);
        pairs.add(this.shape.then(Suffix.PAIR_PREVIOUS_SHAPE), pairAsPrevious);
        pairs.add((real ? this.shape : FeatureHash.of("null")).then(Suffix.PAIR_NEXT_SHAPE), pairAsNext);
    }

    /** @param similar the class of words used alike */
    static NameWord of(NameModel model, String text, String shape, String similar) {
        return new NameWord(model, text, shape, similar, true);
    }

    /** What stands before the first word and after the last. */
    static NameWord nothing(NameModel model) {
        return new NameWord(model, "", "", "", false);
    }

    /** Beginnings and ends of a word with its bounds, of two letters or more. */
    private static Set<String> parts(String bounded) {
        Set<String> parts = new LinkedHashSet<>();
        for (int end = 2; end <= Math.min(LONGEST_PART, bounded.length()); end++) {
            parts.add(bounded.substring(0, end));
        }
        for (int start = Math.max(0, bounded.length() - LONGEST_PART); start < bounded.length() - 1; start++) {
            parts.add(bounded.substring(start));
        }
        return parts;
    }

    /** Two letters or more, the first a capital, no other: {@code Lima}. */
    private static boolean isNameCase(String text) {
        return text.length() >= 2
                && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
                && text.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** The ends of the names of the model's features. */
    static final class Suffix {
        static final FeatureHash WORD = FeatureHash.of("-WORD|C");
        static final FeatureHash SIMILAR = FeatureHash.of("-DISTSIM|C");
        static final FeatureHash SHAPE = FeatureHash.of("-TYPE|C");
        static final FeatureHash PREVIOUS_WORD = FeatureHash.of("-PW|C");
        static final FeatureHash PREVIOUS_SIMILAR = FeatureHash.of("-PDISTSIM|C");
        static final FeatureHash PREVIOUS_SHAPE = FeatureHash.of("-PTYPE|C");
        static final FeatureHash NEXT_WORD = FeatureHash.of("-NW|C");
        static final FeatureHash NEXT_SIMILAR = FeatureHash.of("-NDISTSIM|C");
        static final FeatureHash NEXT_SHAPE = FeatureHash.of("-NTYPE|C");
        static final FeatureHash NEAR = FeatureHash.of("-DISJN|C");
        static final FeatureHash NEAR_BEFORE = FeatureHash.of("-DISJP|C");
        static final FeatureHash PREVIOUS_WORD_SHAPE = FeatureHash.of("-PW_CTYPE|C");
        static final FeatureHash SHAPE_NEXT_WORD = FeatureHash.of("-NW_CTYPE|C");
        static final FeatureHash SHAPES_BEFORE = FeatureHash.of("-PCTYPE|C");
        static final FeatureHash SHAPES_AFTER = FeatureHash.of("-CNTYPE|C");
        static final FeatureHash SHAPES_AROUND = FeatureHash.of("-PCNTYPE|C");
        static final FeatureHash LAST_LONG_WORD = FeatureHash.of("-PPW_CTYPE|C");
        static final FeatureHash NEXT_LONG_WORD = FeatureHash.of("-NNW_CTYPE|C");
        static final FeatureHash PAIR_WORD = FeatureHash.of("-PSEQW|CpC");
        static final FeatureHash PAIR_WORDS = FeatureHash.of("-PSEQW2|CpC");
        static final FeatureHash PAIR_PREVIOUS_WORD = FeatureHash.of("-PSEQpW|CpC");
        static final FeatureHash PAIR_PREVIOUS_SIMILAR = FeatureHash.of("-PSEQpDS|CpC");
        static final FeatureHash PAIR_SIMILAR = FeatureHash.of("-PSEQcDS|CpC");
        static final FeatureHash PAIR_SIMILARS = FeatureHash.of("-PSEQpcDS|CpC");
        static final FeatureHash PAIR_PREVIOUS_SHAPE = FeatureHash.of("-PSEQpS|CpC");
        static final FeatureHash PAIR_SHAPE = FeatureHash.of("-PSEQcS|CpC");
        static final FeatureHash PAIR_SHAPES = FeatureHash.of("-TYPES|CpC");
        static final FeatureHash PAIR_OWN_SHAPE = FeatureHash.of("-TPS2|CpC");
        static final FeatureHash PAIR_NEXT_SHAPE = FeatureHash.of("-TNS1|CpC");
        static final FeatureHash DOTS = FeatureHash.of("...");
        static final FeatureHash DASH = FeatureHash.of("-");

        private Suffix() {}
    }
}

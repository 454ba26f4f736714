package org.dragoman.language;

import java.util.Arrays;
import java.util.List;

/**
 * Parses sentences with the arc-standard transitions (Nivre, 2004) and a neural classifier (Chen and
 * Manning, EMNLP 2014), using CoreNLP's model. It returns the same trees as CoreNLP's own parser, many times
 * faster and in less memory, since the sums of the hidden layer are kept and run in vector instructions.
 * Time is linear in the number of words. One instance serves all threads.
 */
final class TransitionParser {
    private static final int WORDS = 18;
    private static final int NOTHING = -1;

    private final ParserModel model;
    private final List<String> relations;
    private final int[] relationFeatures;
    private final int nullWord;
    private final int nullTag;
    private final int nullRelation;

    TransitionParser(ParserModel model) {
        this.model = model;
        this.relations = model.arcRelations();
        this.relationFeatures = relations.stream().mapToInt(model::relation).toArray();
        this.nullWord = model.word(ParserModel.NULL);
        this.nullTag = model.tag(ParserModel.NULL);
        this.nullRelation = model.relation(ParserModel.NULL);
    }

    /**
     * Parses a sentence.
     *
     * @param words its words
     * @param tags a Penn tag for each
     * @param heads filled with the index of each word's head, -1 for the root
     * @param labels filled with each word's relation to its head
     */
    void parse(String[] words, String[] tags, int[] heads, String[] labels) {
        State state = new State(words, tags);
        float[] layer = new float[model.hiddenSize()];
        int[] features = new int[48];
        while (state.depth > 1 || state.next <= state.length) {
            state.fill(features);
            state.apply(best(model.score(features, layer), state));
        }
        for (int i = 1; i <= state.length; i++) {
            heads[i - 1] = state.head[i] - 1;
            // The root relation is the first; below a word it says nothing.
            labels[i - 1] = state.relation[i] == 0 && state.head[i] != 0 ? "dep" : relations.get(state.relation[i]);
        }
    }

    /** The best transition that is allowed. Words are numbered from 1; 0 is the root above them. */
    private int best(float[] scores, State state) {
        int count = relations.size();
        boolean left = state.depth > 2;
        boolean right = state.depth > 2 || (state.depth == 2 && state.next > state.length);
        boolean shift = state.next <= state.length;
        // Only the root relation, the first, may hang below the root.
        int rightLast = state.depth == 2 ? 1 : count;
        int best = -1;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; left && i < count; i++) {
            if (scores[i] > highest) {
                highest = scores[i];
                best = i;
            }
        }
        for (int i = 0; right && i < rightLast; i++) {
            if (scores[count + i] > highest) {
                highest = scores[count + i];
                best = count + i;
            }
        }
        return shift && scores[2 * count] > highest ? 2 * count : best;
    }

    /** A stack of words, the words to come, and the arcs found so far. */
    private final class State {
        private final int length;
        private final int[] wordFeature;
        private final int[] tagFeature;
        private final int[] head;
        private final int[] relation;
        /** For each word its two outermost children on each side: first, second, last, last but one. */
        private final int[][] outer;

        private final int[] stack;
        private int depth = 1;
        private int next = 1;

        State(String[] words, String[] tags) {
            length = words.length;
            wordFeature = new int[length + 1];
            tagFeature = new int[length + 1];
            wordFeature[0] = model.word(ParserModel.ROOT);
            tagFeature[0] = model.tag(ParserModel.ROOT);
            for (int i = 1; i <= length; i++) {
                wordFeature[i] = model.word(words[i - 1]);
                tagFeature[i] = model.tag(tags[i - 1]);
            }
            head = new int[length + 1];
            relation = new int[length + 1];
            stack = new int[length + 1];
            outer = new int[4][length + 1];
            for (int[] children : outer) {
                Arrays.fill(children, NOTHING);
            }
        }

        void apply(int transition) {
            int count = relations.size();
            if (transition == 2 * count) {
                stack[depth++] = next++;
            } else if (transition < count) {
                arc(stack[depth - 1], stack[depth - 2], transition);
                stack[depth - 2] = stack[depth - 1];
                depth--;
            } else {
                arc(stack[depth - 2], stack[depth - 1], transition - count);
                depth--;
            }
        }

        private void arc(int from, int to, int label) {
            head[to] = from;
            relation[to] = label;
            // Arc-standard attaches children from the inside out, so the newest is the outermost.
            int side = to < from ? 0 : 2;
            outer[side + 1][from] = outer[side][from];
            outer[side][from] = to;
        }

        private int stackAt(int place) {
            return place < depth ? stack[depth - 1 - place] : NOTHING;
        }

        private int child(int kind, int of) {
            return of < 0 ? NOTHING : outer[kind][of];
        }

        void fill(int[] features) {
            for (int i = 0; i < 3; i++) {
                set(features, i, stackAt(2 - i));
                set(features, 3 + i, next + i <= length ? next + i : NOTHING);
            }
            for (int i = 0; i < 2; i++) {
                int top = stackAt(i);
                int at = 6 + 6 * i;
                setChild(features, at, child(0, top));
                setChild(features, at + 1, child(2, top));
                setChild(features, at + 2, child(1, top));
                setChild(features, at + 3, child(3, top));
                setChild(features, at + 4, child(0, child(0, top)));
                setChild(features, at + 5, child(2, child(2, top)));
            }
        }

        private void set(int[] features, int at, int word) {
            features[at] = word < 0 ? nullWord : wordFeature[word];
            features[WORDS + at] = word < 0 ? nullTag : tagFeature[word];
        }

        private void setChild(int[] features, int at, int word) {
            set(features, at, word);
            // The first six places, of stack and buffer, have no relation.
            features[2 * WORDS + at - 6] = word < 0 ? nullRelation : relationFeatures[relation[word]];
        }
    }
}

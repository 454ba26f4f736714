package org.dragoman.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /** For each place, what it adds to the hidden layer where no word stands. */
    private final float[][] absent;

    TransitionParser(ParserModel model) {
        this.model = model;
        this.relations = model.arcRelations();
        this.relationFeatures = relations.stream().mapToInt(model::relation).toArray();
        this.absent = new float[WORDS][model.hiddenSize()];
        for (int i = 0; i < WORDS; i++) {
            Floats.add(model.row(model.word(ParserModel.NULL), i), absent[i]);
            Floats.add(model.row(model.tag(ParserModel.NULL), WORDS + i), absent[i]);
            if (i >= 6) {
                Floats.add(model.row(model.relation(ParserModel.NULL), 2 * WORDS + i - 6), absent[i]);
            }
        }
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
        OutputLayer output = model.output();
        OutputLayer.Room room = new OutputLayer.Room(output);
        boolean[] allowed = new boolean[output.transitions()];
        while (state.depth > 1 || state.next <= state.length) {
            int only = state.only();
            if (only >= 0) {
                state.apply(only);
                continue;
            }
            state.allow(allowed);
            model.sum(state.parts, state.fill(), layer);
            state.apply(output.best(layer, allowed, room));
        }
        for (int i = 1; i <= state.length; i++) {
            heads[i - 1] = state.head[i] - 1;
            // The root relation is the first; below a word it says nothing.
            labels[i - 1] = state.relation[i] == 0 && state.head[i] != 0 ? "dep" : relations.get(state.relation[i]);
        }
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
        private final float[][] parts = new float[3 * WORDS][];
        private final float[] @Nullable [] wordRows;
        private int count;
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
            wordRows = new float[(length + 1) * WORDS][];
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

        /** The transition that must be taken, or -1 where there is a choice. */
        int only() {
            if (depth > 2) {
                return NOTHING;
            }
            // Only the root relation, the first, may hang below the root, and only when all else is attached.
            return next <= length ? 2 * relations.size() : relations.size();
        }

        /** With two words or more above the root, every arc is allowed, and a shift if words are left. */
        void allow(boolean[] allowed) {
            Arrays.fill(allowed, true);
            allowed[2 * relations.size()] = next <= length;
        }

        /** Puts together what the features add to the hidden layer; returns of how many parts it is made. */
        int fill() {
            count = 0;
            for (int i = 0; i < 3; i++) {
                add(i, stackAt(2 - i));
                add(3 + i, next + i <= length ? next + i : NOTHING);
            }
            for (int i = 0; i < 2; i++) {
                int top = stackAt(i);
                int at = 6 + 6 * i;
                addChild(at, child(0, top));
                addChild(at + 1, child(2, top));
                addChild(at + 2, child(1, top));
                addChild(at + 3, child(3, top));
                addChild(at + 4, child(0, child(0, top)));
                addChild(at + 5, child(2, child(2, top)));
            }
            return count;
        }

        /** The first six places, of stack and buffer, have no relation. */
        private void add(int at, int word) {
            if (word < 0) {
                parts[count++] = absent[at];
            } else {
                parts[count++] = wordRow(word, at);
                parts[count++] = model.row(tagFeature[word], WORDS + at);
            }
        }

        private void addChild(int at, int word) {
            add(at, word);
            if (word >= 0) {
                parts[count++] = model.row(relationFeatures[relation[word]], 2 * WORDS + at - 6);
            }
        }

        /** A word stands at the same places again and again while its sentence is parsed. */
        private float[] wordRow(int word, int at) {
            float[] row = wordRows[word * WORDS + at];
            if (row == null) {
                row = model.row(wordFeature[word], at);
                wordRows[word * WORDS + at] = row;
            }
            return row;
        }
    }
}

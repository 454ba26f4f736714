package org.dragoman.language;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a neural transition parser (Chen and Manning, EMNLP 2014) in CoreNLP's text format:
 * embeddings of words, tags and relations, one hidden layer, one score for each transition.
 *
 * <p>What a feature adds to the hidden layer depends only on the feature and its place, so it is
 * computed once and kept for frequent words and for all tags and relations (about 100 MiB at most).
 */
final class ParserModel {
    static final String UNKNOWN = "-UNKNOWN-";
    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    /** Words come in order of frequency: those after this one are not kept. */
    private static final int FREQUENT_WORDS = 4000;

    private static final int MOST_ROWS_KEPT = 24_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> relations = new HashMap<>();
    private final String[] relationNames;
    private final int embedding;
    private final int hidden;
    private final int places;
    private final float[][] embeddings;
    /** For each place and dimension of the embedding, its weights to the hidden layer. */
    private final float[][] inputWeights;

    private final float[] bias;
    private final OutputLayer output;
    private final int wordCount;
    private final AtomicReferenceArray<float @Nullable []> rows;
    private final AtomicInteger rowsKept = new AtomicInteger();

    private ParserModel(Numbers in) throws IOException {
        wordCount = in.setting("dict");
        int tagCount = in.setting("pos");
        int relationCount = in.setting("label");
        embedding = in.setting("embeddingSize");
        hidden = in.setting("hiddenSize");
        places = in.setting("numTokens");
        in.setting("preComputed");
        embeddings = new float[wordCount + tagCount + relationCount][];
        relationNames = new String[relationCount];
        for (int i = 0; i < embeddings.length; i++) {
            String name = in.word();
            embeddings[i] = in.numbers(embedding);
            if (i < wordCount) {
                words.put(name, i);
            } else if (i < wordCount + tagCount) {
                tags.put(name, i);
            } else {
                relations.put(name, i);
                relationNames[i - wordCount - tagCount] = name;
            }
        }
        inputWeights = new float[places * embedding][];
        for (int i = 0; i < inputWeights.length; i++) {
            inputWeights[i] = in.numbers(hidden);
        }
        bias = in.numbers(hidden);
        float[][] outputWeights = new float[hidden][];
        for (int i = 0; i < hidden; i++) {
            outputWeights[i] = in.numbers(2 * (relationCount - 1) + 1);
        }
        output = new OutputLayer(outputWeights);
        rows = new AtomicReferenceArray<>((Math.min(wordCount, FREQUENT_WORDS) + tagCount + relationCount) * places);
    }

    /**
     * Loads a model.
     *
     * @param resource its name on the class path
     * @throws IOException if it is missing or not in the format
     */
    static ParserModel load(String resource) throws IOException {
        InputStream in = ParserModel.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("the parser's model is not on the class path: " + resource);
        }
        try (InputStream text = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)) {
            return new ParserModel(new Numbers(text));
        }
    }

    int word(String word) {
        Integer id = words.get(word);
        return id == null ? words.getOrDefault(UNKNOWN, 0) : id;
    }

    int tag(String tag) {
        Integer id = tags.get(tag);
        return id == null ? tags.getOrDefault(UNKNOWN, wordCount) : id;
    }

    int relation(String relation) {
        return relations.getOrDefault(relation, wordCount);
    }

    /** The relations that an arc can have, the one for the root first. */
    List<String> arcRelations() {
        return Arrays.asList(relationNames).subList(1, relationNames.length);
    }

    int hiddenSize() {
        return hidden;
    }

    /** Scores for each relation an arc to the left, for each an arc to the right, then the shift. */
    OutputLayer output() {
        return output;
    }

    /**
     * Fills the hidden layer, before it is cubed.
     *
     * @param parts what the features add to it, from {@link #row}
     * @param count how many of them
     * @param layer the hidden layer, overwritten
     */
    void sum(float[][] parts, int count, float[] layer) {
        System.arraycopy(bias, 0, layer, 0, hidden);
        int at = 0;
        for (; at + 3 < count; at += 4) {
            Floats.add(parts[at], parts[at + 1], parts[at + 2], parts[at + 3], layer);
        }
        for (; at < count; at++) {
            Floats.add(parts[at], layer);
        }
    }

    /** What a feature adds to each unit of the hidden layer; not to be changed. */
    float[] row(int feature, int place) {
        int kept = Math.min(wordCount, FREQUENT_WORDS);
        int slot;
        if (feature < kept) {
            slot = feature * places + place;
        } else if (feature >= wordCount) {
            slot = (feature - wordCount + kept) * places + place;
        } else {
            return compute(feature, place);
        }
        float[] row = rows.get(slot);
        if (row == null) {
            row = compute(feature, place);
            if (rowsKept.get() < MOST_ROWS_KEPT && rows.compareAndSet(slot, null, row)) {
                rowsKept.incrementAndGet();
            }
        }
        return row;
    }

    private float[] compute(int feature, int place) {
        float[] row = new float[hidden];
        float[] of = embeddings[feature];
        int first = place * embedding;
        int i = 0;
        for (; i + 3 < embedding; i += 4) {
            Floats.addScaled(
                    of[i],
                    inputWeights[first + i],
                    of[i + 1],
                    inputWeights[first + i + 1],
                    of[i + 2],
                    inputWeights[first + i + 2],
                    of[i + 3],
                    inputWeights[first + i + 3],
                    row);
        }
        for (; i < embedding; i++) {
            Floats.addScaled(of[i], inputWeights[first + i], row);
        }
        return row;
    }

    /** Reads words and decimal numbers separated by white space; much faster than splitting lines. */
    private static final class Numbers {
        private final InputStream in;
        private final byte[] buffer = new byte[256];

        Numbers(InputStream in) {
            this.in = in;
        }

        String word() throws IOException {
            int length = token();
            return new String(buffer, 0, length, StandardCharsets.UTF_8);
        }

        int setting(String name) throws IOException {
            String word = word();
            if (!word.startsWith(name + "=")) {
                throw new IOException("expected the setting " + name + ", found " + word);
            }
            return Integer.parseInt(word.substring(name.length() + 1));
        }

        float[] numbers(int count) throws IOException {
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = number(token());
            }
            return numbers;
        }

        private int token() throws IOException {
            int c = in.read();
            while (c == ' ' || c == '\n' || c == '\r') {
                c = in.read();
            }
            int length = 0;
            while (c > ' ' && length < buffer.length) {
                buffer[length++] = (byte) c;
                c = in.read();
            }
            if (length == 0) {
                throw new EOFException("the parser's model ends too soon");
            }
            return length;
        }

        private float number(int length) {
            int at = buffer[0] == '-' ? 1 : 0;
            long digits = 0;
            int scale = 0;
            boolean fraction = false;
            for (; at < length; at++) {
                byte c = buffer[at];
                if (c == '.' && !fraction) {
                    fraction = true;
                } else if (c >= '0' && c <= '9' && digits < 100_000_000_000_000L) {
                    digits = digits * 10 + (c - '0');
                    scale += fraction ? 1 : 0;
                } else {
                    return Float.parseFloat(new String(buffer, 0, length, StandardCharsets.US_ASCII));
                }
            }
            double value = digits / Math.pow(10, scale);
            return (float) (buffer[0] == '-' ? -value : value);
        }
    }
}

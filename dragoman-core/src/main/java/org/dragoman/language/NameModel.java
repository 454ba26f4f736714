package org.dragoman.language;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.PaddedList;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/**
 * CoreNLP's conditional random field for names (Finkel et al., ACL 2005): the weights of its features, and what it wants
 * to know of a word. Features are found by hashes, so that their names need neither be kept nor put together.
 */
final class NameModel {
    private static final int MOST_WORDS_KEPT = 20_000;

    private final List<String> labels;
    private final int background;
    /** Weights of a word's label. */
    private final FeatureWeights ofWords;
    /** Weights of two labels in a row: by the label before times the number of labels plus the label. */
    private final FeatureWeights ofPairs;

    private final SeqClassifierFlags flags;
    private final FeatureFactory<CoreLabel> library;
    private final Set<String> lowerCaseWords;
    private final ConcurrentHashMap<String, NameWord> words = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // the file's format says what each object is
    private NameModel(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<Index<CRFLabel>> rows = (List<Index<CRFLabel>>) in.readObject();
        Index<String> names = (Index<String>) in.readObject();
        Index<String> features = (Index<String>) in.readObject();
        flags = (SeqClassifierFlags) in.readObject();
        if (!(in.readObject() instanceof Integer factories) || factories != 1) {
            throw new IOException("the model for names has features of another kind");
        }
        library = (FeatureFactory<CoreLabel>) in.readObject();
        library.init(flags);
        if (in.readInt() != 2) {
            throw new IOException("the model for names looks at more than two labels in a row");
        }
        Object weights = in.readObject();
        lowerCaseWords = (Set<String>) in.readObject();
        labels = List.copyOf(names.objectsList());
        background = names.indexOf(flags.backgroundSymbol);
        int pairs = 0;
        for (int i = 0; i < features.size(); i++) {
            pairs += isPair(features.get(i)) ? 1 : 0;
        }
        ofWords = new FeatureWeights(labels.size(), features.size() - pairs);
        ofPairs = new FeatureWeights(labels.size() * labels.size(), pairs);
        for (int i = 0; i < features.size(); i++) {
            boolean pair = isPair(features.get(i));
            float[] ordered = ordered(row(weights, i), rows.get(pair ? 1 : 0));
            (pair ? ofPairs : ofWords).put(FeatureHash.of(features.get(i)), ordered);
        }
    }

    private static boolean isPair(String feature) {
        return feature.endsWith("|CpC");
    }

    private static float[] row(Object weights, int feature) {
        if (weights instanceof float[][] single) {
            return single[feature];
        }
        double[] row = ((double[][]) weights)[feature];
        float[] single = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            single[i] = (float) row[i];
        }
        return single;
    }

    /** The model numbers rows of labels as it met them. */
    private float[] ordered(float[] weights, Index<CRFLabel> rows) {
        float[] ordered = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            int place = 0;
            for (int label : rows.get(i).getLabel()) {
                place = place * labels.size() + label;
            }
            ordered[place] = weights[i];
        }
        return ordered;
    }

    /**
     * Loads a model.
     *
     * @param resource its name on the class path
     * @throws IOException if it is missing or not in the format
     * @throws ClassNotFoundException if it was made by another version of the library
     */
    static NameModel load(String resource) throws IOException, ClassNotFoundException {
        InputStream in = NameModel.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("the model for names is not on the class path: " + resource);
        }
        try (ObjectInputStream objects =
                new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
            return new NameModel(objects);
        }
    }

    List<String> labels() {
        return labels;
    }

    /** The number of the label of words that are in no name. */
    int background() {
        return background;
    }

    FeatureWeights ofWords() {
        return ofWords;
    }

    FeatureWeights ofPairs() {
        return ofPairs;
    }

    /** What the model knows of a word. */
    NameWord word(String text) {
        NameWord known = words.get(text);
        if (known == null) {
            known = NameWord.of(this, normal(text), shape(normal(text)), similar(text));
            if (words.size() >= MOST_WORDS_KEPT) {
                words.clear();
            }
            words.put(text, known);
        }
        return known;
    }

    /** The word in American spelling. */
    private String normal(String text) {
        return flags.wordFunction == null ? text : flags.wordFunction.apply(text);
    }

    private String shape(String word) {
        return WordShapeClassifier.wordShape(word, flags.wordShape, lowerCaseWords);
    }

    /** The class of words used in like surroundings; only the library can look into its lexicon. */
    private String similar(String text) {
        CoreLabel label = new CoreLabel();
        label.setWord(text);
        CoreLabel nothing = new CoreLabel();
        library.getCliqueFeatures(new PaddedList<>(List.of(label), nothing), 0, FeatureFactory.cliqueC);
        return label.getString(CoreAnnotations.DistSimAnnotation.class);
    }
}

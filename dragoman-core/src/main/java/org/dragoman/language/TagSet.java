package org.dragoman.language;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.HashMap;
import java.util.Map;

/** The tags of a model, numbered as in the model. */
final class TagSet {
    private final String[] names;
    private final Map<String, Integer> numbers = new HashMap<>();

    TagSet(MaxentTagger model) {
        names = new String[model.numTags()];
        for (int i = 0; i < names.length; i++) {
            names[i] = model.getTag(i);
            numbers.put(names[i], i);
        }
    }

    int size() {
        return names.length;
    }

    String name(int tag) {
        return names[tag];
    }

    /** The numbers of tags of this set. */
    int[] numbers(String[] tags) {
        int[] all = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            all[i] = numbers.getOrDefault(tags[i], 0);
        }
        return all;
    }
}

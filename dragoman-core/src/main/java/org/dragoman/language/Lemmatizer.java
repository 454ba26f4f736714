package org.dragoman.language;

import edu.stanford.nlp.process.Morphology;
import java.util.concurrent.ConcurrentHashMap;

/** Dictionary forms of words by CoreNLP's rules (Minnen, Carroll and Pearce, 2001); what was asked is remembered. */
final class Lemmatizer {
    private static final int MOST_KEPT = 50_000;

    private record Form(String word, String tag) {}

    private final ConcurrentHashMap<Form, String> lemmas = new ConcurrentHashMap<>();

    String lemma(String word, String tag) {
        Form form = new Form(word, tag);
        String lemma = lemmas.get(form);
        if (lemma == null) {
            // One instance of the library's class serves one thread; to make it is cheap.
            lemma = new Morphology().lemma(word, tag);
            if (lemmas.size() >= MOST_KEPT) {
                lemmas.clear();
            }
            lemmas.put(form, lemma);
        }
        return lemma;
    }
}

package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final CRFClassifier<CoreLabel> LIBRARY = CRFClassifier.getClassifierNoExceptions(MODEL);
    private static final NameTagger TAGGER = own();

    private static NameTagger own() {
        try {
            return NameTagger.load(MODEL);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void gives_the_labels_that_the_library_gives() throws IOException {
        Set<String> labels = new HashSet<>();
        for (String text : Texts.all()) {
            for (Sentence sentence :
                    Models.ANALYZER.analyze(Document.of(text, null)).sentences()) {
                List<CoreLabel> words = new ArrayList<>();
                sentence.tokens().forEach(token -> words.add(word(token.text(), token.tag())));
                assertThat(TAGGER.labels(words)).isEqualTo(library(words));
                labels.addAll(List.of(TAGGER.labels(words)));
            }
        }
        assertThat(labels).containsExactlyInAnyOrder("O", "PERSON", "LOCATION", "ORGANIZATION");
    }

    @Test
    void a_name_that_stands_twice_is_seen_by_the_name_before_it_and_by_itself() {
        List<CoreLabel> words = new ArrayList<>();
        String[] sentence = ("Ama/NNP Kuffour/NNP told/VBD the/DT panel/NN that/IN Kuffour/NNP and/CC not/RB Ama/NNP"
                        + " Kuffour/NNP 's/POS aide/NN went/VBD to/TO Tamale/NNP before/IN Tamale/NNP fell/VBD ./.")
                .split(" ");
        for (String word : sentence) {
            words.add(word(word.substring(0, word.indexOf('/')), word.substring(word.indexOf('/') + 1)));
        }
        assertThat(TAGGER.labels(words)).isEqualTo(library(words));
    }

    @Test
    void one_word_has_a_label() {
        List<CoreLabel> words = List.of(word("Lima", "NNP"));
        assertThat(TAGGER.labels(words)).isEqualTo(library(words));
    }

    private static CoreLabel word(String text, String tag) {
        CoreLabel word = new CoreLabel();
        word.setWord(text);
        word.setTag(tag);
        return word;
    }

    private static String[] library(List<CoreLabel> words) {
        return LIBRARY.classifySentence(words).stream()
                .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                .toArray(String[]::new);
    }
}

package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

class PartOfSpeechTaggerTest {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final MaxentTagger LIBRARY = new MaxentTagger(MODEL, new Properties(), false);
    private static final PartOfSpeechTagger TAGGER = PartOfSpeechTagger.load(MODEL);

    @Test
    void gives_the_tags_that_the_library_gives() throws IOException {
        int words = 0;
        for (String text : Texts.all()) {
            for (Sentence sentence :
                    Models.ANALYZER.analyze(Document.of(text, null)).sentences()) {
                String[] all = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
                assertThat(own(all)).isEqualTo(library(all));
                words += all.length;
            }
        }
        assertThat(words).isGreaterThan(300);
    }

    @Test
    void words_that_no_one_knows_have_the_same_tags_as_well() {
        String[] unknown = {"Zyrgat", "blorfed", "7xq-3", "Qwibs", "frindling", "Vorpal-class", "@@", "ünzig"};
        assertThat(own(unknown)).isEqualTo(library(unknown));
    }

    @Test
    void one_word_has_a_tag() {
        assertThat(own("Stop")).isEqualTo(library("Stop")).hasSize(1);
    }

    private static List<String> own(String... words) {
        List<CoreLabel> labels = labels(words);
        TAGGER.tag(labels);
        return labels.stream().map(CoreLabel::tag).toList();
    }

    private static List<String> library(String... words) {
        List<CoreLabel> labels = labels(words);
        LIBRARY.tagCoreLabels(labels);
        return labels.stream().map(CoreLabel::tag).toList();
    }

    private static List<CoreLabel> labels(String... words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            labels.add(label);
        }
        return labels;
    }
}

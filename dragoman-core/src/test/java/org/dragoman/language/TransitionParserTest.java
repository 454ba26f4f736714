package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

class TransitionParserTest {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    @Test
    void gives_the_trees_that_the_library_gives() throws IOException {
        Analyzer analyzer = Models.ANALYZER;
        DependencyParser library = DependencyParser.loadFromModelFile(MODEL);
        TransitionParser parser = new TransitionParser(ParserModel.load(MODEL));
        int words = 0;
        int differing = 0;
        for (String text : Texts.all()) {
            for (Sentence sentence : analyzer.analyze(Document.of(text, null)).sentences()) {
                words += sentence.size();
                differing += differing(sentence, parser, library);
            }
        }
        assertThat(words).isGreaterThan(300);
        // Both add the same numbers in another order: a near tie may fall the other way.
        assertThat(differing).isLessThanOrEqualTo(words / 500);
    }

    @Test
    void any_row_of_words_becomes_one_tree() throws IOException {
        TransitionParser parser = new TransitionParser(ParserModel.load(MODEL));
        Random random = new Random(7);
        String[] tags = {"NN", "NNP", "VBD", "IN", "DT", "JJ", ",", ".", "CC", "``", "no-such-tag"};
        for (int length = 1; length < 80; length++) {
            String[] words = new String[length];
            String[] wordTags = new String[length];
            for (int i = 0; i < length; i++) {
                words[i] = random.nextBoolean() ? "the" : "word" + random.nextInt(100);
                wordTags[i] = tags[random.nextInt(tags.length)];
            }
            int[] heads = new int[length];
            String[] relations = new String[length];
            parser.parse(words, wordTags, heads, relations);
            assertThat(java.util.Arrays.stream(heads).filter(head -> head == -1))
                    .hasSize(1);
            assertThat(relations).doesNotContainNull();
            for (int i = 0; i < length; i++) {
                int steps = 0;
                for (int at = i; at >= 0; at = heads[at]) {
                    assertThat(++steps).isLessThanOrEqualTo(length);
                }
            }
        }
    }

    /** Words of which the two trees differ, before any of them is mended. */
    private static int differing(Sentence sentence, TransitionParser parser, DependencyParser library) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            // The analyzer gives quotation marks their Penn names before it parses.
            label.setWord(token.text().equals("\"") ? (token.tag().equals("``") ? "``" : "''") : token.text());
            label.setTag(token.tag());
            label.setIndex(token.index() + 1);
            labels.add(label);
        }
        CoreMap map = new Annotation("");
        map.set(CoreAnnotations.TokensAnnotation.class, labels);
        String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
        String[] tags = labels.stream().map(CoreLabel::tag).toArray(String[]::new);
        int[] heads = new int[words.length];
        String[] relations = new String[words.length];
        parser.parse(words, tags, heads, relations);
        int differing = 0;
        for (TypedDependency dependency : library.predict(map).typedDependencies()) {
            int word = dependency.dep().index() - 1;
            if (heads[word] != dependency.gov().index() - 1
                    || !relations[word].equals(dependency.reln().toString())) {
                differing++;
            }
        }
        return differing;
    }
}

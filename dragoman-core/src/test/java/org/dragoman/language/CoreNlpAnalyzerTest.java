package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.Published;
import org.dragoman.document.Region;
import org.junit.jupiter.api.Test;

class CoreNlpAnalyzerTest {
    private static final Analyzer ANALYZER = Models.ANALYZER;

    @Test
    void every_token_slices_back_to_its_text_with_emoji_and_chinese_before_it() {
        Document document =
                Document.of("😀 北京 The minister (58) said \"we agree\" in Beijing.Then he left for Oslo.", null);
        CodePoints points = new CodePoints(document.text());
        List<Sentence> sentences = ANALYZER.analyze(document).sentences();
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(2);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(points.slice(token.start(), token.end())).isEqualTo(token.text());
            }
        }
    }

    @Test
    void what_has_no_space_for_very_long_is_cut_and_every_part_slices_back() {
        Document document =
                Document.of("a".repeat(2500) + "😀".repeat(700) + " met " + "&".repeat(3000) + " in Oslo.", null);
        CodePoints points = new CodePoints(document.text());
        List<Token> tokens = ANALYZER.analyze(document).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        assertThat(tokens).allSatisfy(token -> {
            assertThat(points.slice(token.start(), token.end())).isEqualTo(token.text());
            assertThat(token.text()).hasSizeLessThanOrEqualTo(1001);
        });
        assertThat(tokens).extracting(Token::text).contains("met", "Oslo");
    }

    @Test
    void a_sentence_is_one_tree() {
        Document document =
                Document.of("Norway and Sweden signed a treaty, and their ministers met in Oslo on Monday.", null);
        for (Sentence sentence : ANALYZER.analyze(document).sentences()) {
            assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
            Token root = sentence.tokens().stream()
                    .filter(token -> token.head() < 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(sentence.subtree(root)).hasSize(sentence.size());
        }
    }

    @Test
    void names_tags_and_relations_are_found() {
        Sentence sentence = ANALYZER.analyze(Document.of("Jonas Gahr Store visited Stockholm.", null))
                .sentences()
                .get(0);
        assertThat(sentence.token(2).entity()).isEqualTo("PERSON");
        assertThat(sentence.token(3).lemma()).isEqualTo("visit");
        assertThat(sentence.token(2).relation()).isEqualTo("nsubj");
        assertThat(sentence.token(4).relation()).isEqualTo("obj");
    }

    @Test
    void boilerplate_is_not_read() {
        String text = "Share this page\n\nThe ministers met.";
        Document document = new Document(
                "doc-1",
                "a.txt",
                null,
                null,
                List.of(),
                "en",
                Published.UNKNOWN,
                text,
                List.of(new Region(Region.Kind.BOILERPLATE, 0, 15), new Region(Region.Kind.BODY, 17, text.length())),
                null);
        assertThat(ANALYZER.analyze(document).sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.start()).isEqualTo(17);
            assertThat(sentence.toString()).isEqualTo("The ministers met .");
        });
    }

    @Test
    void a_text_without_words_has_no_sentences() {
        assertThat(ANALYZER.analyze(Document.of("   \n ", null)).sentences()).isEmpty();
    }
}

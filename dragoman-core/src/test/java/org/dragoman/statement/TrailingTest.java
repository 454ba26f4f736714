package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway, Sweden and Denmark have fully opened a new system for sharing warnings on storms, the defence"
                        + " ministry here said Tuesday. | the defence ministry | Norway, Sweden and Denmark have fully"
                        + " opened a new system for sharing warnings on storms",
                "Norway is prepared to drain the upper lake to its bed, the head of Sweden's rescue service told"
                        + " lawmakers Monday, and only luck prevented a flood in July. | the head of Sweden's rescue"
                        + " service | Norway is prepared to drain the upper lake to its bed",
            })
    void wire_news_names_its_source_behind_the_words(String text, String source, String content) {
        assertThat(read(text)).filteredOn(Statement::said).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo(source);
            assertThat(s.content().get(0).text()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the road was closed on Monday, the mayor spoke.",
                "Oslo and Bergen held several rounds of talks, and the statement thanked both.",
            })
    void a_sentence_of_another_build_tells_nothing_before_its_cue(String text) {
        assertThat(read(text))
                .noneSatisfy(s -> assertThat(s.content())
                        .extracting(Span::text)
                        .anyMatch(piece -> piece.contains("road was closed") || piece.contains("several rounds")));
    }
}

package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By the data of the customs service, trade grew by 12 percent. | the customs service | trade grew by"
                        + " 12 percent",
                "In the opinion of the Danish minister, the ferry will be sold. | the Danish minister | the ferry will"
                        + " be sold",
                "As was said in Oslo, the agreement will be signed in May. | Oslo | the agreement will be signed in"
                        + " May",
                "From the point of view of the union, the treaty has lost its force. | the union | the treaty has lost"
                        + " its force",
            })
    void phrases_of_translations_attribute(String text, String source, String content) {
        assertThat(read(text)).singleElement().satisfies(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo(source);
            assertThat(s.content()).extracting(Span::text).containsExactly(content);
            assertThat(s.said()).isTrue();
        });
    }

    @Test
    void two_phrases_of_one_sentence_have_a_part_each() {
        assertThat(read("By the data of the bank, exports grew by a fifth, and imports fell, as was said in Oslo."))
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.within()).isNull());
    }

    @Test
    void a_phrase_inside_a_clause_is_no_cue() {
        assertThat(read("The minister lives in the words of his songs."))
                .noneSatisfy(s -> assertThat(s.cue()).extracting(Span::text).isEqualTo("in the words of"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The term is thirty days, and not ninety, as they hurried to declare in Oslo. | Oslo | ninety",
                "As they believe in Oslo, the lake belongs to both towns. | Oslo | the lake belongs to both towns",
            })
    void they_who_say_something_in_a_place_speak_for_it(String text, String source, String content) {
        assertThat(read(text)).filteredOn(Statement::said).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo(source);
            assertThat(s.content()).extracting(Span::text).containsExactly(content);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Trade set a new record – according to Danish statistics, 240 million crowns, while fishing fell,” the"
                        + " mayor said. | Danish statistics | 240 million crowns",
                "The new hall has nine hundred seats (according to its owner). | its owner | The new hall has nine"
                        + " hundred seats",
            })
    void a_phrase_behind_a_dash_or_bracket_attributes_its_own_part(String text, String source, String content) {
        assertThat(read(text)).filteredOn(Statement::said).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo(source);
            assertThat(s.content()).extracting(Span::text).containsExactly(content);
        });
    }
}

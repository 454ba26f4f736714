package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.dragoman.statement.Statement.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
    @Test
    void a_phrase_that_was_used_is_somebodys_words() {
        assertThat(read("At the meeting in Bergen, for the first time, the phrase “a sea without fences” was used."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.said()).isTrue();
                    assertThat(s.source().span()).isNull();
                    assertThat(s.manner()).isEqualTo(Manner.DIRECT);
                    assertThat(s.content()).extracting(Span::text).containsExactly("“a sea without fences”");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both ministers used the formula “as soon as the ice allows” in their letters. | Both ministers",
                "The expression “a sea without fences” was coined by the Danish envoy. | the Danish envoy",
                "The term “a sea without fences” appears in the joint statement. | the joint statement",
            })
    void whoever_uses_a_phrase_says_it(String text, String source) {
        assertThat(read(text)).filteredOn(Statement::said).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo(source);
            assertThat(s.content())
                    .singleElement()
                    .extracting(Span::text)
                    .asString()
                    .matches("“a.*”");
        });
    }

    @Test
    void a_phrase_that_nobody_used_is_not_said() {
        assertThat(read("The phrase “a sea without fences” was not used this time."))
                .noneMatch(Statement::said);
    }

    @Test
    void a_text_may_end_with_a_phrase() {
        assertThat(read("The envoy reads the phrase “a sea without fences”"))
                .noneMatch(s -> s.content().isEmpty());
    }
}

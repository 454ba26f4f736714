package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Danish minister renewed to his Norwegian colleague the invitation to visit the fair in May. | the"
                        + " invitation to visit the fair in May",
                "The president, who announced the extension on Saturday, gave no term. | the extension",
                "Talks began after the union demanded a new levy, and after prices of fuel rose. | a new levy",
                "The envoy assured the traders that the code would hold. | that the code would hold",
            })
    void to_whom_and_when_something_is_said_is_none_of_it(String text, String content) {
        assertThat(read(text))
                .anySatisfy(s -> assertThat(s.content()).extracting(Span::text).containsExactly(content));
    }
}

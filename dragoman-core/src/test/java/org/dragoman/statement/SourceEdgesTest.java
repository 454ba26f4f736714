package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceEdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Earlier Oslo had accused the neighbours that they held back the boats. | Oslo",
                "“We will wait,” the mayor of the town was quoted as saying by the Nordic Post. | the mayor of the"
                        + " town",
            })
    void who_speaks_is_named_without_what_leads_to_it(String text, String source) {
        assertThat(read(text))
                .anySatisfy(s ->
                        assertThat(s.source().span()).extracting(Span::text).isEqualTo(source));
    }
}

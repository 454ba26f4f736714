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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two days before the talks of the ministers the mayor of Bergen warned Sweden to leave the lake. | the"
                        + " mayor of Bergen",
                "“Next year without fail,” said the trade minister of Norway in 2015. | the trade minister of Norway",
                "The board called for calm, with a spokeswoman noting that no ship was late. | a spokeswoman",
                "Briefing the board, the harbour master of Bergen, Anna Berg, said that thefts had fallen. | the"
                        + " harbour master of Bergen, Anna Berg,",
                "The feud is over, say Anna Berg and Eva Dahl in Oslo. | Anna Berg and Eva Dahl",
            })
    void neither_times_nor_places_speak(String text, String source) {
        assertThat(read(text))
                .anySatisfy(s ->
                        assertThat(s.source().span()).extracting(Span::text).isEqualTo(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By thirteen votes to one the judges found that the harbour had not been lawfully sold. | the judges",
                "18:40 The Danish minister, Eva Dahl, tells reporters that there is “no easy way”. | The Danish"
                        + " minister, Eva Dahl,",
                "The mayor says that the talks have not stopped, denying a report by the bank that the town had asked"
                        + " for help. | The mayor",
            })
    void what_leads_to_the_source_is_none_of_it(String text, String source) {
        assertThat(read(text))
                .filteredOn(Statement::said)
                .first()
                .satisfies(s ->
                        assertThat(s.source().span()).extracting(Span::text).isEqualTo(source));
    }
}

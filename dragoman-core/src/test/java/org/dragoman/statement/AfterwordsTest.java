package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterwordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will sail again in May. This was stated by the harbour master Anna Berg. | harbour master",
                "“We sow and they reap.” With these words the mayor opened the fair. | mayor",
                "“We will build it with or without partners.” So said the minister of transport. | minister",
            })
    void a_sentence_may_tell_whose_words_stand_before_it(String text, String speaker) {
        assertThat(read(text)).filteredOn(Statement::said).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).asString().contains(speaker);
            assertThat(s.content().get(0).start()).isZero();
        });
    }

    @Test
    void a_passive_without_an_agent_tells_of_nobody() {
        assertThat(read("The ferry will sail again in May. This was stated yesterday."))
                .noneMatch(Statement::said);
    }

    @Test
    void those_words_are_the_marked_ones() {
        assertThat(read("So now the town has a “new and brighter harbour”. Those were the words of the mayor."))
                .filteredOn(Statement::said)
                .anySatisfy(s ->
                        assertThat(s.content()).extracting(Span::text).containsExactly("“new and brighter harbour”"));
    }

    @Test
    void translations_name_the_speaker_last() {
        assertThat(read("The border post was closed for repairs. About this informed the journalists the mayor Anna"
                        + " Berg."))
                .filteredOn(Statement::said)
                .anySatisfy(s -> assertThat(s.source().span())
                        .extracting(Span::text)
                        .asString()
                        .contains("Berg"));
    }
}

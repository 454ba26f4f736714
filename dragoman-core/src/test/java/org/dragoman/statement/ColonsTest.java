package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.dragoman.statement.Statement.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColonsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opposition leader Eva Dahl: “This bill was written in a night.” | Opposition leader Eva Dahl",
                "14:40 The harbour chief tweets: “We are worried by the debate.” | The harbour chief",
                "The Nordic Post gave the answer: both of the towns will have to pay. | The Nordic Post",
            })
    void a_name_or_a_word_of_speech_before_a_colon_attributes(String text, String source) {
        assertThat(read(text)).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo(source);
            assertThat(s.said()).isTrue();
        });
    }

    @Test
    void who_speaks_again_needs_no_marks() {
        assertThat(read("Novak again: the price of the bridge is “small”.")).anySatisfy(s -> {
            assertThat(s.source().span()).extracting(Span::text).isEqualTo("Novak");
            assertThat(s.manner()).isEqualTo(Manner.MIXED);
        });
    }

    @Test
    void the_colon_of_a_headline_stands_for_a_verb_behind_who_speaks() {
        assertThat(read(TestTexts.headed("Finance Minister: No New Loans Before May", "The harbour is open.")))
                .anySatisfy(s -> {
                    assertThat(s.source().span()).extracting(Span::text).isEqualTo("Finance Minister");
                    assertThat(s.content().get(0).text()).isEqualTo("No New Loans Before May");
                    assertThat(s.manner()).isEqualTo(Manner.INDIRECT);
                });
    }

    @Test
    void a_list_behind_a_colon_is_not_said() {
        assertThat(read("The bridge has three parts: two towers and a deck of steel."))
                .isEmpty();
    }

    @Test
    void the_label_of_a_heading_does_not_speak() {
        assertThat(TestTexts.read(TestTexts.headed("Interview: “We never closed the door”", "The mayor spoke.")))
                .noneSatisfy(s -> assertThat(s.source().actor()).isEqualTo("unnamed:interview"));
    }
}

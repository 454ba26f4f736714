package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

class RetaggingTest {
    private static String tag(String text, String word) {
        return Models.ANALYZER.analyze(Document.of(text, null)).sentences().get(0).tokens().stream()
                .filter(token -> token.text().equals(word))
                .map(Token::tag)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sentence_has_a_verb() {
        assertThat(tag("The archbishop implored gang leaders to wait.", "implored"))
                .isEqualTo("VBD");
        assertThat(tag("Norwegian transport planes parachuted food to people in the north.", "parachuted"))
                .isEqualTo("VBD");
    }

    @Test
    void the_verb_of_a_clause_below_is_not_that_of_the_sentence() {
        assertThat(tag("In 2022 Honduras handed over its former president to Norway, which wanted him.", "handed"))
                .isEqualTo("VBD");
    }

    @Test
    void a_participle_beside_a_verb_stays_one() {
        assertThat(tag("The ships loaded with grain left the port.", "loaded")).isEqualTo("VBN");
    }

    @Test
    void what_a_court_is_asked_to_do_is_a_verb() {
        assertThat(tag("Prosecutors asked a court in Lima on Tuesday to jail the former leader.", "jail"))
                .isEqualTo("VB");
    }

    @Test
    void what_begins_is_done() {
        assertThat(tag("Ethiopia began in November to export electricity to Kenya.", "export"))
                .isEqualTo("VB");
    }

    @Test
    void the_second_half_of_a_given_name_is_no_preposition() {
        assertThat(tag("President Lee Myung-in received the premier of Norway.", "in"))
                .isEqualTo("NNP");
        assertThat(tag("The premier of Norway stayed in Oslo.", "in")).isEqualTo("IN");
    }
}

package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.contents;

import org.junit.jupiter.api.Test;

class OverlapsTest {
    @Test
    void who_closes_a_sentence_is_no_part_of_what_is_told_before() {
        assertThat(contents("They underlined that disputes should be settled by peaceful means, the ministry said."))
                .contains("that disputes should be settled by peaceful means");
    }

    @Test
    void a_claim_ends_before_what_became_of_it() {
        assertThat(contents("Berg's claim that the stores were empty was rejected by the bank."))
                .contains("that the stores were empty");
    }

    @Test
    void what_is_stated_first_is_not_added() {
        assertThat(contents("Stating that the mill was safe, the envoy added: “They know very well what we do there.”"))
                .contains("“They know very well what we do there.”");
    }

    @Test
    void a_quotation_with_a_cue_of_its_own_is_not_told_before() {
        assertThat(contents("The elder said both towns were to blame. “The boats must sail again,” he said."))
                .contains("both towns were to blame", "“The boats must sail again,”");
    }
}

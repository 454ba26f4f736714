package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.contents;

import org.junit.jupiter.api.Test;

class StraysTest {
    @Test
    void whom_a_relative_pronoun_stands_for_is_not_announced() {
        assertThat(contents("The ferry was held back by the mayor of the town, who announced the delay on Monday."))
                .noneMatch(text -> text.contains("mayor"));
    }

    @Test
    void with_a_clause_of_its_own_a_verb_has_its_report() {
        assertThat(contents("We signed the lease because we were told that the road would be built."))
                .containsExactly("that the road would be built");
    }
}

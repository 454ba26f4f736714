package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import java.util.List;
import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
    @Test
    void a_noun_of_speech_tells_a_clause_behind_its_speaker() {
        assertThat(read("The visit followed an announcement on Friday by the harbour minister Anna Berg that the two"
                        + " towns had agreed on a new ferry."))
                .filteredOn(Statement::said)
                .anySatisfy(s -> {
                    assertThat(s.cue()).extracting(Span::text).isEqualTo("announcement");
                    assertThat(s.source().span()).extracting(Span::text).isEqualTo("the harbour minister Anna Berg");
                    assertThat(s.content())
                            .extracting(Span::text)
                            .containsExactly("that the two towns had agreed on a new ferry");
                });
    }

    @Test
    void what_is_agreed_in_an_announcement_stands_within_it() {
        List<Statement> statements = read("The visit followed an announcement on Friday by the harbour minister Anna"
                + " Berg that the two towns had agreed on a new ferry.");
        assertThat(statements)
                .filteredOn(s -> s.cue() != null && s.cue().text().contains("agreed"))
                .allSatisfy(s -> assertThat(s.within()).isNotNull());
    }

    @Test
    void a_noun_with_a_verb_before_its_clause_tells_nothing() {
        assertThat(read("The announcement by the minister surprised those that wait for the ferry."))
                .noneMatch(Statement::said);
    }
}

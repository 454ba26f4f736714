package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.paragraphs;
import static org.dragoman.statement.TestTexts.read;

import java.util.List;
import org.dragoman.document.Span;
import org.dragoman.statement.Statement.Manner;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void question_and_answer_are_said_word_for_word() {
        List<Statement> statements = read(paragraphs(
                "The magazine met Anna Berg in her office.",
                "Question: Will the bridge be built in the spring?",
                "Answer: We shall build it together with our neighbours.",
                "It will be ready in two years."));
        assertThat(statements)
                .filteredOn(s -> s.cue() != null && s.cue().text().equals(":"))
                .extracting(s -> s.source().actor(), Statement::manner)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unnamed:interviewer", Manner.DIRECT),
                        org.assertj.core.groups.Tuple.tuple("unnamed:interviewee", Manner.DIRECT));
    }

    @Test
    void speakers_that_come_back_have_turns_of_several_paragraphs() {
        List<Statement> statements = read(paragraphs(
                "BERG: The bridge will open in May.",
                "It will serve both towns.",
                "DAHL: Who pays for the bridge?",
                "BERG: Both of the towns will pay."));
        assertThat(statements).hasSize(3);
        assertThat(statements.get(0).content())
                .extracting(Span::text)
                .containsExactly("The bridge will open in May.", "It will serve both towns.");
    }

    @Test
    void one_colon_is_no_conversation() {
        assertThat(read(paragraphs("Prices: The market opened at nine.", "The harbour stayed closed.")))
                .isEmpty();
    }

    @Test
    void a_quotation_may_be_signed() {
        assertThat(read(paragraphs(
                        "The town asked its people.", "“I hope that the bridge comes soon.” ― Anna Berg, baker")))
                .filteredOn(Statement::said)
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.source().span())
                            .extracting(Span::text)
                            .asString()
                            .startsWith("Anna Berg");
                    assertThat(s.manner()).isEqualTo(Manner.DIRECT);
                });
    }

    @Test
    void who_asks_once_has_a_turn_before_one_who_answers_again() {
        List<Statement> statements = read(paragraphs(
                "The ministry met the press on Monday.",
                "Nordic Wire: Have two crossings been closed?",
                "Anna Berg: I have seen these reports. Both of the crossings are open.",
                "Harbour Post: Will they stay open?",
                "Anna Berg: They will."));
        assertThat(statements)
                .filteredOn(s ->
                        s.within() == null && s.cue() != null && s.cue().text().equals(":"))
                .extracting(s -> s.source().span())
                .extracting(Span::text)
                .startsWith("Nordic Wire", "Anna Berg", "Harbour Post");
    }

    @Test
    void within_a_turn_others_are_told_of() {
        assertThat(read(paragraphs(
                        "Question: What did the minister want?",
                        "Answer: The minister proposed a fund, and I told him that the towns would not pay twice.",
                        "Question: And now?",
                        "Answer: Now we wait.")))
                .anySatisfy(s -> assertThat(s.content().get(0).text()).startsWith("that the towns would not pay"));
    }
}

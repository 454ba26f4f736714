package org.dragoman.statement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.quoted;

import org.dragoman.statement.TestTexts;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void straight_and_curly_marks_pair() {
        assertThat(quoted("\"We agree,\" the envoy said. “We will sign,” he added."))
                .containsExactly("\"We agree,\"", "“We will sign,”");
    }

    @Test
    void closing_marks_may_open_where_a_text_was_translated_by_machine() {
        assertThat(quoted("The envoy was pleased.”The harbour will open in May.”He left for Oslo."))
                .containsExactly("”The harbour will open in May.”");
    }

    @Test
    void an_inner_quotation_does_not_end_the_outer_one() {
        assertThat(quoted("The envoy said: “They spoke of a “new chapter” in trade and left.” Talks go on."))
                .containsExactly("“They spoke of a “new chapter” in trade and left.”");
    }

    @Test
    void a_mark_that_is_never_closed_ends_with_its_sentence() {
        assertThat(
                        quoted(
                                "The envoy said, \"The harbour will open. Talks go on in Oslo. The ministers will meet \"soon\" there."))
                .containsExactly("\"The harbour will open.", "\"soon\"");
    }

    @Test
    void a_mark_that_was_never_opened_takes_its_sentence() {
        assertThat(quoted("Talks go on. The harbour will open in May.” The envoy left."))
                .containsExactly("The harbour will open in May.”");
    }

    @Test
    void a_quotation_may_run_over_paragraphs_that_open_with_a_mark() {
        Words words = new Words(TestTexts.analysis(TestTexts.paragraphs(
                "The envoy said: “The harbour will open in May.", "“Trade will grow by a fifth.”")));
        assertThat(Quotations.of(words).all()).singleElement().satisfies(q -> {
            assertThat(words.paragraph(q.first())).isEqualTo(0);
            assertThat(words.paragraph(q.last())).isEqualTo(1);
        });
    }

    @Test
    void an_apostrophe_is_no_mark() {
        assertThat(quoted("The ministers' summit didn't end Norway's talks.")).isEmpty();
    }

    @Test
    void single_marks_quote() {
        assertThat(quoted("‘The harbour will open in May,’ the envoy said."))
                .containsExactly("‘The harbour will open in May,’");
    }

    @Test
    void guillemets_and_corner_brackets_quote() {
        assertThat(quoted("«The harbour will open,» the envoy said. 「Trade will grow」 he added."))
                .hasSize(2);
    }
}

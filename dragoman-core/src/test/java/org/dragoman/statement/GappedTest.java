package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import java.util.List;
import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;

class GappedTest {
    @Test
    void a_second_count_without_a_verb_is_told_by_whom_it_names() {
        List<Statement> statements = read("In March Norway reported 63 cases, Sweden 41.");
        assertThat(statements)
                .filteredOn(Statement::said)
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.cue()).extracting(Span::text).isEqualTo("reported"));
        assertThat(statements)
                .filteredOn(Statement::said)
                .extracting(
                        s -> s.source().span() == null ? "" : s.source().span().text())
                .containsExactly("Norway", "Sweden");
        assertThat(statements)
                .filteredOn(Statement::said)
                .extracting(s -> s.content().get(0).text())
                .containsExactly("63 cases", "41");
    }

    @Test
    void counts_of_places_are_told_by_one() {
        assertThat(read("The ministry reported 63 cases in Bergen, Oslo 41."))
                .filteredOn(Statement::said)
                .hasSizeLessThan(2);
    }
}

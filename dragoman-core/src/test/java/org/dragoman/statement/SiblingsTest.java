package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;

class SiblingsTest {
    @Test
    void things_do_not_go_on_with_a_report_but_whoever_tells_of_them() {
        assertThat(read("Anna Berg cautioned, however, that the gains remained fragile, and called on donors to keep"
                        + " their word."))
                .filteredOn(Statement::said)
                .satisfiesExactly(
                        s -> assertThat(s.content())
                                .extracting(Span::text)
                                .containsExactly("that the gains remained fragile"),
                        s -> assertThat(s.source().span())
                                .extracting(Span::text)
                                .isEqualTo("Anna Berg"));
    }
}

package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.junit.jupiter.api.Test;

class InnerQuotationsTest {
    @Test
    void those_who_are_quoted_quote_others() {
        assertThat(read("“The children ask us, ‘When will the ferry come back?’” the teacher said."))
                .anySatisfy(s -> {
                    assertThat(s.source().span())
                            .isNotNull()
                            .extracting(span -> span.text())
                            .isEqualTo("The children");
                    assertThat(s.content().get(0).text()).isEqualTo("‘When will the ferry come back?");
                    assertThat(s.within()).isNotNull();
                });
    }
}

package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.document.Span;
import org.dragoman.instrument.Instrument;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Span WORDS = new Span(0, 19, "The joint statement");

    private static Statement statement(String document) {
        return new Statement(
                "st-1",
                document,
                new Statement.Source("text:joint-statement", WORDS),
                null,
                List.of(WORDS),
                Statement.Manner.INDIRECT,
                null,
                null,
                List.of(),
                Statement.Position.NEUTRAL,
                null,
                null,
                true,
                WORDS,
                1);
    }

    private static List<Instrument> signed(String when) {
        return List.of(new Instrument(
                "in-1",
                "doc-1",
                "joint statement",
                "joint statement",
                "signed",
                List.of("SWE", "NOR"),
                when,
                null,
                WORDS,
                WORDS));
    }

    private static @Nullable String speaker(String document, List<Instrument> instruments) {
        return Texts.named(List.of(statement(document)), instruments)
                .get(0)
                .source()
                .actor();
    }

    @Test
    void a_text_of_known_sides_and_day_is_named_by_them() {
        assertThat(speaker("doc-1", signed("2024-05-16"))).isEqualTo("text:joint-statement/nor+swe/2024-05-16");
    }

    @Test
    void a_text_without_a_year_or_a_record_is_the_text_of_its_document() {
        assertThat(speaker("doc-1", signed("XXXX-05-16"))).isEqualTo("text:joint-statement/nor+swe/doc-1");
        assertThat(speaker("doc-2", List.of())).isEqualTo("text:joint-statement/doc-2");
    }
}

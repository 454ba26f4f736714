package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestraintsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since the spring, Norway did not stop accusing Sweden of draining the lake.",
                "The skippers never ceased to demand that the harbour be opened.",
                "The mayor did not hesitate to call the plan of the union a trap.",
            })
    void what_nothing_keeps_from_being_said_is_said(String text) {
        assertThat(read(text)).anySatisfy(s -> {
            assertThat(s.said()).isTrue();
            assertThat(s.source().span())
                    .extracting(Span::text)
                    .asString()
                    .containsAnyOf("Norway", "skippers", "mayor");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In May Norway stopped accusing Sweden of draining the lake.",
                "The mayor refrained from calling the plan of the union a trap.",
                "The envoy stopped short of saying that the talks had failed.",
            })
    void what_is_held_back_is_not_said(String text) {
        assertThat(read(text)).noneMatch(Statement::said);
    }

    @ParameterizedTest
    @ValueSource(strings = "The mayor stopped to tell reporters that the fair would open.")
    void who_stops_to_say_something_says_it(String text) {
        assertThat(read(text)).anyMatch(Statement::said);
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journeys that are told as contacts. */
class VisitTest {
    private static List<EventReport> visits(String text) {
        return EventFixture.read(Document.of(text, "2024-05-20")).stream()
                .filter(report -> "visit".equals(report.mode()))
                .toList();
    }

    @Test
    void a_journey_to_two_states_is_a_visit_to_each() {
        assertThat(visits("Emmanuel Macron visited Ghana and Kenya in May."))
                .extracting(report -> report.target() + " "
                        + (report.contact() == null ? "" : report.contact().host()))
                .containsExactlyInAnyOrder("[GHA] GHA", "[KEN] KEN");
    }

    @Test
    void two_towns_of_a_state_are_one_visit() {
        assertThat(visits("Emmanuel Macron visited Berlin and Hamburg on Monday."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Emmanuel Macron returned on Monday from Ghana.          | GHA
        Emmanuel Macron had spent three days in Nairobi.        | KEN
        Emmanuel Macron touched down in Accra on Friday.        | GHA
        Emmanuel Macron will pass through Vienna on Tuesday.    | AUT
        """)
    void who_was_or_will_be_in_a_state_visits_it(String text, String state) {
        assertThat(visits(text))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly(state));
    }

    @Test
    void who_returns_from_a_place_at_home_visits_nobody() {
        assertThat(visits("Emmanuel Macron returned on Monday from Lyon.")).isEmpty();
    }

    @Test
    void who_is_due_in_a_state_is_to_visit_it() {
        assertThat(visits("Emmanuel Macron is due in Vienna on Friday."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.reality()).isEqualTo(Reality.PLANNED);
                    assertThat(Objects.requireNonNull(report.when()).edtf()).isEqualTo("2024-05-24");
                });
    }

    @Test
    void who_was_to_have_come_did_not() {
        assertThat(visits("Emmanuel Macron was to have flown to Vienna in May."))
                .singleElement()
                .satisfies(report -> assertThat(report.reality()).isEqualTo(Reality.DENIED));
    }

    @Test
    void a_capital_that_stands_for_its_state_is_the_place_of_a_visit() {
        assertThat(visits("Emmanuel Macron travelled to Beirut and to Damascus."))
                .extracting(report -> Objects.requireNonNull(report.where()).name())
                .containsExactlyInAnyOrder("Beirut", "Damascus");
    }
}

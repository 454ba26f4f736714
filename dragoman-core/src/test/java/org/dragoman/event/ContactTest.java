package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static List<EventReport> contacts(String text) {
        return EventFixture.read(text).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    @Test
    void a_call_in_one_sentence_is_one_report() {
        List<EventReport> found = contacts("Emmanuel Macron held a telephone conversation with Olaf Scholz on Friday.");
        assertThat(found).singleElement().satisfies(report -> {
            assertThat(report.mode()).isEqualTo("call");
            assertThat(report.cameo()).isEqualTo("041");
        });
    }

    @Test
    void a_visit_has_the_guest_as_source_and_the_host_s_state_as_target() {
        List<EventReport> found = contacts("Emmanuel Macron visited Germany on Monday.");
        assertThat(found).singleElement().satisfies(report -> {
            assertThat(report.mode()).isEqualTo("visit");
            assertThat(report.target()).containsExactly("DEU");
            Contact contact = Objects.requireNonNull(report.contact());
            assertThat(contact.host()).isEqualTo("DEU");
            assertThat(contact.level()).isEqualTo("leaders");
        });
    }

    @Test
    void who_visits_a_capital_visits_its_state() {
        assertThat(contacts("Emmanuel Macron flew to Berlin on Monday."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly("DEU"));
    }

    @Test
    void a_contact_to_come_is_planned() {
        assertThat(contacts("Emmanuel Macron will meet Olaf Scholz in Berlin next week."))
                .singleElement()
                .satisfies(report -> assertThat(report.reality()).isEqualTo(Reality.PLANNED));
    }

    @Test
    void the_two_leaders_are_one_another_s_sides() {
        List<EventReport> found =
                contacts("Emmanuel Macron met Olaf Scholz on Friday. The two leaders talked about trade.");
        assertThat(found).hasSize(2).allSatisfy(report -> {
            assertThat(report.source()).hasSize(1);
            assertThat(report.target()).hasSize(1);
            assertThat(report.source()).doesNotContainAnyElementsOf(report.target());
        });
    }

    @Test
    void a_count_of_contacts_is_no_contact() {
        assertThat(contacts("Four video calls were held by the ministers.")).isEmpty();
    }

    @Test
    void a_press_conference_is_no_contact() {
        assertThat(contacts("The minister of Chile held a press conference with reporters."))
                .isEmpty();
    }

    @Test
    void what_took_place_between_two_is_theirs() {
        assertThat(contacts("A meeting took place between Emmanuel Macron and Olaf Scholz."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.source()).hasSize(1);
                    assertThat(report.target()).hasSize(1);
                });
    }
}

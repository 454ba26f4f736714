package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
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

    @Test
    void who_is_coordinated_with_a_counterpart_takes_part() {
        assertThat(contacts("Emmanuel Macron held talks with Olaf Scholz, including a private conversation,"
                        + " and Foreign Minister Annalena Baerbock."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).hasSize(2));
    }

    @Test
    void members_of_the_press_are_told_something() {
        assertThat(contacts("Speaking to representatives of the press, Emmanuel Macron praised the accord."))
                .isEmpty();
    }

    @Test
    void states_that_talk_about_something_hold_no_talks() {
        assertThat(contacts("France and Germany talk about defending the order of the world."))
                .isEmpty();
        assertThat(contacts("France and Germany talked about trade in Vienna.")).hasSize(1);
    }

    @Test
    void a_call_to_a_relative_is_private() {
        assertThat(contacts("Emmanuel Macron called his sister in Lyon.")).isEmpty();
    }

    @Test
    void those_who_open_a_festival_of_two_states_are_the_persons() {
        assertThat(contacts(
                        "Emmanuel Macron and Olaf Scholz took part in the ceremony that opened the Years of Culture of"
                                + " France and Germany."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.mode()).isEqualTo("attend");
                    assertThat(report.source()).hasSize(1);
                    assertThat(report.target()).hasSize(1).doesNotContain("FRA", "DEU");
                });
    }

    @Test
    void a_dated_summit_of_a_bloc_is_its_own() {
        assertThat(contacts("Trade will be discussed at the November ASEAN summit."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).isEmpty());
    }

    @Test
    void the_capital_of_a_state_is_a_city() {
        assertThat(contacts("Emmanuel Macron met Olaf Scholz in the Austrian capital."))
                .singleElement()
                .satisfies(report -> assertThat(report.where())
                        .isNotNull()
                        .extracting(Where::name)
                        .isEqualTo("Vienna"));
    }

    @Test
    void an_island_is_no_topic() {
        assertThat(contacts("Emmanuel Macron met Olaf Scholz on the Indonesian island of Bali."))
                .singleElement()
                .satisfies(report -> assertThat(report.where()).isNotNull());
    }

    @Test
    void those_named_beside_their_title_are_counted_once() {
        assertThat(contacts("Emmanuel Macron met his German and Polish counterparts, Olaf Scholz and Andrzej Duda,"
                        + " in Vienna."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).hasSize(2));
    }

    @Test
    void what_is_always_so_is_no_contact() {
        assertThat(contacts("Leaders do not meet to agree.")).isEmpty();
    }

    @Test
    void who_pays_a_courtesy_call_on_someone_meets_him() {
        assertThat(contacts("Emmanuel Macron paid a courtesy call on Olaf Scholz."))
                .singleElement()
                .satisfies(report -> assertThat(report.mode()).isEqualTo("meet"));
    }

    @Test
    void an_invitation_to_a_place_is_a_possible_visit() {
        assertThat(contacts("Emmanuel Macron has invited Olaf Scholz to Paris."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.reality()).isEqualTo(Reality.POSSIBLE);
                    assertThat(report.target()).containsExactly("FRA");
                });
    }

    @Test
    void those_who_see_each_other_meet() {
        assertThat(contacts("Emmanuel Macron and Olaf Scholz will see each other in Vienna."))
                .singleElement()
                .satisfies(report -> assertThat(report.mode()).isEqualTo("meet"));
    }

    @Test
    void a_city_and_its_state_are_one_visit() {
        assertThat(contacts("Emmanuel Macron arrived in Berlin on a visit to Germany on 4 March 2024."))
                .hasSize(1);
    }

    @Test
    void what_is_discussed_is_no_venue() {
        assertThat(contacts("Emmanuel Macron and Olaf Scholz discussed Sicily in a phone call."))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.where()).isNull());
    }
}

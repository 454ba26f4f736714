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
    void the_town_in_which_a_visit_to_a_state_was_spent_is_told() {
        assertThat(visits("In May Emmanuel Macron paid a visit to Ghana, during which he visited Accra and Kumasi."))
                .extracting(
                        report -> report.where() == null ? "" : report.where().name())
                .containsExactly("Ghana", "Accra");
    }

    @Test
    void a_memorial_to_those_of_a_state_may_stand_anywhere() {
        assertThat(visits(
                        "Emmanuel Macron and Olaf Scholz visited a memorial to Kenyan victims of the flood on Monday."))
                .isEmpty();
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
        Emmanuel Macron left the Ghanaian capital on Friday.    | GHA
        Emmanuel Macron flew in secret to Accra.                | GHA
        Emmanuel Macron flew back from Nairobi on Friday.       | KEN
        Emmanuel Macron had come from Nairobi.                  | KEN
        Emmanuel Macron's three days in Ghana were a success.   | GHA
        Foreign Minister Ana Sosa has been in Accra since May.  | GHA
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
    void a_heading_without_a_verb_tells_who_is_where() {
        assertThat(EventFixture.read(EventFixture.titled(
                        "Emmanuel Macron in Accra for talks", "It rained all day in the port.", "2024-05-20")))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.mode()).isEqualTo("visit");
                    assertThat(report.target()).containsExactly("GHA");
                });
    }

    @Test
    void a_plan_that_is_denied_is_no_plan() {
        assertThat(visits("A spokesman denied that a trip by Emmanuel Macron to Accra was planned."))
                .singleElement()
                .satisfies(report -> assertThat(report.reality()).isEqualTo(Reality.DENIED));
    }

    @Test
    void the_year_since_which_one_counts_dates_no_visit() {
        assertThat(visits("It was Emmanuel Macron's third visit to Ghana since he took office in 2017."))
                .singleElement()
                .satisfies(report -> assertThat(report.when()).isNull());
    }

    @Test
    void who_pays_a_visit_to_someone_meets_that_person() {
        assertThat(EventFixture.read(Document.of("Emmanuel Macron paid a visit to Olaf Scholz.", "2024-05-20")))
                .singleElement()
                .satisfies(report -> assertThat(report.mode()).isEqualTo("meet"));
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

    @Test
    void an_ambassador_who_leaves_did_not_visit() {
        assertThat(visits("The French ambassador, Ana Sosa, left Accra on Friday."))
                .isEmpty();
    }

    @Test
    void who_was_there_was_in_the_place_named_before() {
        assertThat(visits("Would Emmanuel Macron go to Accra? He was last there in August 2022."))
                .last()
                .satisfies(report -> {
                    assertThat(report.target()).containsExactly("GHA");
                    assertThat(Objects.requireNonNull(report.when()).edtf()).isEqualTo("2022-08");
                });
    }

    @Test
    void who_came_later_came_to_where_the_one_before_had_gone() {
        assertThat(visits("Emmanuel Macron went to Ghana in 2021; two years later Olaf Scholz followed."))
                .hasSize(2)
                .allSatisfy(report -> assertThat(report.target()).containsExactly("GHA"));
    }

    @Test
    void the_guest_is_the_last_who_is_named_before_the_verb_where_the_first_is_at_home() {
        assertThat(visits("At the invitation of the president of France, Emmanuel Macron, the chancellor of Germany, "
                        + "Olaf Scholz, paid a visit to Lyon."))
                .singleElement()
                .satisfies(report -> assertThat(report.source()).containsExactly("person:olaf-scholz"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Emmanuel Macron has dropped a visit to Accra.                         | DENIED
        A visit by Emmanuel Macron to Accra planned for May was called off.   | DENIED
        A visit by Emmanuel Macron to Accra has not been announced.           | DENIED
        No visit by Emmanuel Macron to Accra is planned.                      | DENIED
        It should be noted that Emmanuel Macron visited Accra in May.         | ACTUAL
        """)
    void whether_a_visit_took_place_is_told_by_what_is_said_of_it(String text, Reality reality) {
        assertThat(visits(text))
                .singleElement()
                .satisfies(report -> assertThat(report.reality()).isEqualTo(reality));
    }

    @Test
    void the_day_before_a_purpose_is_that_of_the_deed() {
        assertThat(visits("Emmanuel Macron visited Ghana on Friday to open a fair."))
                .singleElement()
                .satisfies(report ->
                        assertThat(Objects.requireNonNull(report.when()).edtf()).isEqualTo("2024-05-17"));
    }

    @Test
    void a_guest_who_is_on_a_visit_is_where_the_report_is_written() {
        assertThat(visits("ACCRA, May 19 -- Emmanuel Macron, who is visiting the country, opened a fair on Sunday."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly("GHA"));
    }

    @Test
    void an_arrival_on_a_second_trip_is_one_visit() {
        assertThat(visits("Emmanuel Macron arrived in Accra on Friday on his second trip abroad."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenya will send a delegation to Accra in June.                   | GHA
        Emmanuel Macron sent Foreign Minister Ana Sosa to Vienna.        | AUT
        """)
    void an_envoy_who_is_sent_to_a_state_visits_it(String text, String state) {
        assertThat(visits(text))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly(state));
    }

    @Test
    void goods_that_are_sent_visit_nobody() {
        assertThat(visits("Kenya will send a shipment of tea to Accra in June."))
                .isEmpty();
    }

    @Test
    void officials_of_an_administration_are_of_its_state() {
        assertThat(visits("French President Emmanuel Macron spoke on Monday. "
                        + "Senior officials of the Macron administration visited Ghana in May."))
                .singleElement()
                .satisfies(report -> assertThat(report.source()).containsExactly("group:fra/official"));
    }

    @Test
    void aides_of_a_president_are_of_his_state() {
        assertThat(visits("Senior aides of President Emmanuel Macron travelled to Ghana."))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.source()).singleElement().asString().startsWith("group:fra/"));
    }

    @Test
    void a_council_between_two_states_meets_as_both() {
        assertThat(EventFixture.read(Document.of(
                        "The fifth meeting of the Cooperation Council between Ghana and Kenya took place in Accra.",
                        "2024-05-20")))
                .singleElement()
                .satisfies(report -> assertThat(List.of(report.source(), report.target()))
                        .containsExactlyInAnyOrder(List.of("GHA"), List.of("KEN")));
    }

    @Test
    void who_gives_a_banquet_for_a_guest_receives_him() {
        assertThat(EventFixture.read(Document.of(
                        "Emmanuel Macron hosted a ceremony and a banquet for Olaf Scholz on Monday.", "2024-05-20")))
                .filteredOn(report -> "host".equals(report.mode()))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).hasSize(1));
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.Contact;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts in other constructions than a subject that meets an object. */
class EncounterTest {
    private static List<EventReport> contacts(String text) {
        return EventFixture.read(Document.of(text, "2024-05-20")).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static List<EventReport> under(String title, String body) {
        return EventFixture.read(EventFixture.titled(title, body, "2024-05-20")).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static EventReport contact(String text) {
        List<EventReport> found = contacts(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static String sides(EventReport report) {
        TreeSet<String> sides = new TreeSet<>(report.source());
        sides.addAll(report.target());
        return String.join(" ", sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Talks on the canal were led by Ana Sosa and Luis Paz.                              | talks | person:ana-sosa person:luis-paz
        A meeting of Ana Sosa and Luis Paz took place in Quito.                            | meet  | person:ana-sosa person:luis-paz
        The second round of negotiations between Ecuador and Norway was held in Oslo.      | talks | ECU NOR
        In a phone call on Monday, Ana Sosa told Luis Paz that the port would stay open.   | call  | person:ana-sosa person:luis-paz
        Ana Sosa and Luis Paz spoke over the phone on Friday.                              | call  | person:ana-sosa person:luis-paz
        Ana Sosa talked with Luis Paz via videoconference.                                 | video | person:ana-sosa person:luis-paz
        Norway and Chile held online consultations on fisheries.                           | video | CHL NOR
        On the sidelines of a forum in Lima, Ana Sosa held talks with Luis Paz.            | talks | person:ana-sosa person:luis-paz
        Ana Sosa was received by Luis Paz at the palace.                                   | host  | person:ana-sosa person:luis-paz
        Ana Sosa was accepted by President Luis Paz at the palace.                         | host  | person:ana-sosa person:luis-paz
        Ana Sosa received in Nairobi on Friday the premier, Luis Paz.                      | host  | person:ana-sosa person:luis-paz
        Ana Sosa was the guest of Luis Paz on Friday.                                      | host  | person:ana-sosa person:luis-paz
        Ana Sosa shook hands with Luis Paz before the session.                             | meet  | person:ana-sosa person:luis-paz
        President Ana Sosa saw President Luis Paz twice in May.                            | meet  | person:ana-sosa person:luis-paz
        Ana Sosa and Luis Paz met face to face on a train.                                 | meet  | person:ana-sosa person:luis-paz
        Ana Sosa and Luis Paz held two days of talks.                                      | talks | person:ana-sosa person:luis-paz
        Ana Sosa welcomed Luis Paz to Nairobi.                                             | host  | person:ana-sosa person:luis-paz
        A dinner in Nairobi brought together Ana Sosa and Luis Paz.                        | meet  | person:ana-sosa person:luis-paz
        Ana Sosa was welcomed upon her arrival at the airport by Premier Luis Paz.         | host  | person:ana-sosa person:luis-paz
        Ana Sosa held a bilateral with Luis Paz.                                           | meet  | person:ana-sosa person:luis-paz
        Ana Sosa was granted an audience with King Luis Paz.                               | meet  | person:ana-sosa person:luis-paz
        Ana Sosa received a phone call from Luis Paz.                                      | call  | person:ana-sosa person:luis-paz
        Ana Sosa met the Minister of Trade and Ports of the Republic of Fiji, Luis Paz.    | meet  | person:ana-sosa person:luis-paz
        Ana Sosa welcomed Luis Paz in Nairobi.                                             | host  | person:ana-sosa person:luis-paz
        Ana Sosa called on President Luis Paz at the palace.                               | meet  | person:ana-sosa person:luis-paz
        Ana Sosa saw President Luis Paz in Nairobi.                                        | meet  | person:ana-sosa person:luis-paz
        Ana Sosa spent two hours with President Luis Paz.                                  | meet  | person:ana-sosa person:luis-paz
        Ana Sosa hosted a dinner with Luis Paz.                                            | meet  | person:ana-sosa person:luis-paz
        Ana Sosa and Luis Paz signed a water treaty in Nairobi.                            | meet  | person:ana-sosa person:luis-paz
        Ana Sosa of Kenya and Luis Paz of Uganda shook hands in Nairobi.                   | meet  | person:ana-sosa person:luis-paz
        Norway hosted talks between Colombia and Ecuador.                                  | talks | COL ECU
        The trip of Ana Sosa to Ghana lasted three days.                                   | visit | GHA person:ana-sosa
        Ana Sosa paid an official visit to Accra in May.                                   | visit | GHA person:ana-sosa
        """)
    void a_contact_is_found_in_every_construction(String text, String mode, String sides) {
        EventReport report = contact(text);
        assertThat(report.mode()).isEqualTo(mode);
        assertThat(sides(report)).isEqualTo(sides);
        assertThat(report.reality()).isEqualTo(Reality.ACTUAL);
    }

    @Test
    void common_interests_that_bring_states_together_are_no_meeting() {
        assertThat(contacts("Common interests bring Peru and Chile together.")).isEmpty();
        assertThat(contacts("Peru and Chile trade. This will bring the two powers closer together."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Sosa is to travel to Ghana in June.",
                "Ana Sosa is due to visit Ghana.",
                "Ana Sosa accepted an invitation to visit Accra.",
                "The visit of Ana Sosa to Ghana is planned for June.",
                "Ana Sosa will arrive in Accra next week."
            })
    void a_visit_to_come_is_planned(String text) {
        EventReport report = contact(text);
        assertThat(report.mode()).isEqualTo("visit");
        assertThat(sides(report)).isEqualTo("GHA person:ana-sosa");
        assertThat(report.reality()).isEqualTo(Reality.PLANNED);
    }

    @Test
    void a_visit_that_someone_is_invited_to_is_possible() {
        EventReport report = contact("Ana Sosa was invited to visit Ghana.");
        assertThat(sides(report)).isEqualTo("GHA person:ana-sosa");
        assertThat(report.reality()).isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void the_next_round_of_talks_that_was_agreed_is_planned() {
        assertThat(contact("Norway and Chile agreed to hold the next round of talks in Muscat.")
                        .reality())
                .isEqualTo(Reality.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Sosa cancelled a meeting with Luis Paz.",
                "A meeting between Ana Sosa and Luis Paz was called off.",
                "A meeting between Ana Sosa and Luis Paz has been put off."
            })
    void what_is_called_off_is_denied_to_both(String text) {
        EventReport report = contact(text);
        assertThat(report.reality()).isEqualTo(Reality.DENIED);
        assertThat(sides(report)).isEqualTo("person:ana-sosa person:luis-paz");
    }

    @Test
    void two_unnamed_presidents_who_met_are_kept() {
        EventReport report = contact("The two presidents met in Geneva on Wednesday.");
        assertThat(sides(report)).isEqualTo("unnamed:president-1-of-2 unnamed:president-2-of-2");
        assertThat(Objects.requireNonNull(report.contact()).level()).isEqualTo("leaders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parties should maintain contacts.",
                "Relations between Peru and Chile rest on a long history of contact.",
                "The anniversary of the first meeting between Ana Sosa and Luis Paz was marked.",
                "Ana Sosa spoke to reporters in Lima.",
                "Ana Sosa met the conditions of the bank.",
                "Ana Sosa called Luis Paz a liar.",
                "Lawmakers of Peru and Chile debated the budget."
            })
    void what_only_looks_like_a_contact_is_none(String text) {
        assertThat(contacts(text)).isEmpty();
    }

    @Test
    void states_whose_relations_are_talked_about_take_no_part() {
        assertThat(sides(contact("Denmark and Norway exchanged views on relations between Sweden and Finland.")))
                .isEqualTo("DNK NOR");
    }

    @Test
    void a_contact_told_twice_in_a_sentence_is_one_report() {
        assertThat(contacts("Ana Sosa arrived in Ghana on Monday on a three-day visit to Accra."))
                .hasSize(1);
    }

    @Test
    void whom_someone_meets_in_two_places_are_two_contacts() {
        assertThat(contacts("Ana Sosa met Luis Paz in Lima and Mia Kern in Quito."))
                .extracting(report -> Objects.requireNonNull(report.where()).name() + " " + report.target())
                .containsExactlyInAnyOrder("Lima [person:luis-paz]", "Quito [person:mia-kern]");
    }

    @Test
    void what_was_done_before_it_was_told_is_actual_and_elsewhere() {
        EventReport report = contact("Ana Sosa told reporters in Lima that she had spoken to Luis Paz by phone.");
        assertThat(report.reality()).isEqualTo(Reality.ACTUAL);
        assertThat(report.where()).isNull();
    }

    @Test
    void delegations_from_two_states_are_those_of_the_states() {
        assertThat(sides(contact("Delegations from Peru and Chile met in Quito.")))
                .contains("CHL", "PER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        In a telephone call on Thursday, Ana Sosa and the Peruvian premier, Luis Paz, discussed the port. | person:ana-sosa person:luis-paz
        Ana Sosa met Luis Paz, the Peruvian premier, in Lima on Monday, and Mia Kern.                | person:ana-sosa person:luis-paz person:mia-kern
        The Chilean and Peruvian advisers, Ana Sosa and Luis Paz, met in Quito.                      | person:ana-sosa person:luis-paz
        A Chilean delegation led by Ana Sosa met Luis Paz in Quito.                                  | person:ana-sosa person:luis-paz
        The fourth meeting of the Peru-Chile Border Commission took place in Lima.                   | CHL PER
        Ana Sosa co-chaired the third meeting of the Joint Border Commission with her Peruvian counterpart, Luis Paz. | person:ana-sosa person:luis-paz
        """)
    void those_named_in_a_row_or_in_a_title_are_the_sides(String text, String sides) {
        assertThat(sides(contact(text))).isEqualTo(sides);
    }

    @Test
    void a_headline_that_names_nobody_has_the_sides_of_what_follows() {
        List<EventReport> reports = under(
                "Premiers hold phone call",
                "Ana Sosa, the premier of Ghana, spoke with the premier of Togo, Luis Paz, on Monday.");
        assertThat(reports).hasSize(2).allSatisfy(report -> {
            assertThat(report.mode()).isEqualTo("call");
            assertThat(sides(report)).isEqualTo("person:ana-sosa person:luis-paz");
        });
        assertThat(under("Premiers hold phone call", "The price of grain fell again on Monday."))
                .isEmpty();
    }

    @Test
    void who_attends_the_meeting_is_there_on_its_day() {
        List<EventReport> reports =
                contacts("Ana Sosa met Luis Paz in Lima on 3 May 2024. The meeting was attended by Mia Kern.");
        assertThat(reports)
                .extracting(report -> Objects.requireNonNull(report.when()).edtf())
                .containsExactly("2024-05-03", "2024-05-03");
        assertThat(reports)
                .extracting(report -> Objects.requireNonNull(report.where()).name())
                .containsExactly("Lima", "Lima");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Chilean foreign minister, Ana Sosa, was in Accra last week. | GHA person:ana-sosa
        The Peruvian envoy, Ana Sosa, had been to Accra in May.         | GHA person:ana-sosa
        """)
    void who_is_in_a_place_abroad_visits_it(String text, String sides) {
        EventReport report = contact(text);
        assertThat(report.mode()).isEqualTo("visit");
        assertThat(sides(report)).isEqualTo(sides);
    }

    @Test
    void who_is_at_home_or_only_from_there_visits_nobody() {
        assertThat(contacts("The Chilean foreign minister, Ana Sosa, was in Santiago last week."))
                .isEmpty();
        assertThat(contacts("Ana Sosa was in Accra.")).isEmpty();
    }

    @Test
    void a_guest_is_received_in_the_place_of_the_visit() {
        List<EventReport> reports = contacts(
                "The Chilean premier, Ana Sosa, landed in Accra on 3 May 2024. She was received by the Ghanaian"
                        + " premier, Luis Paz. She telephoned the Peruvian premier, Mia Kern.");
        assertThat(reports)
                .extracting(report -> report.mode() + " "
                        + (report.where() == null ? "" : report.where().name()))
                .containsExactly("visit Accra", "host Accra", "call ");
    }

    @Test
    void both_are_those_who_met_before() {
        List<EventReport> reports = contacts("Ana Sosa of Peru and Luis Paz of Chile met in Quito on 3 May 2024."
                + " Mia Kern, the host, met both men an hour before.");
        assertThat(reports)
                .extracting(EncounterTest::sides)
                .containsExactly("person:ana-sosa person:luis-paz", "person:ana-sosa person:luis-paz person:mia-kern");
    }

    @Test
    void what_leaders_love_to_do_is_told_of_nobody() {
        assertThat(contacts("Leaders love to meet.")).isEmpty();
        assertThat(contacts("Every spring envoys meet.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ana Sosa visited Moscow in May 1972. | SUN
        Ana Sosa visited Moscow in May 1995. | RUS
        Ana Sosa visited Zagreb in May 1956. | YUG
        """)
    void who_visited_a_place_visited_the_state_it_was_in(String text, String state) {
        EventReport report = contact(text);
        assertThat(report.target()).containsExactly(state);
        assertThat(Objects.requireNonNull(report.where()).country()).isEqualTo(state);
        assertThat(Objects.requireNonNull(report.contact()).host()).isEqualTo(state);
    }

    @Test
    void here_is_the_place_of_the_dateline() {
        Where where = contact("COLOMBO, May 4 -- Ana Sosa and Luis Paz met here on Friday.")
                .where();
        assertThat(where).isNotNull().extracting(Where::name).isEqualTo("Colombo");
    }

    @Test
    void who_hosts_talks_gives_them_a_place_and_is_no_side() {
        EventReport report = contact("Oman hosted talks between Peru and Chile.");
        Contact details = Objects.requireNonNull(report.contact());
        assertThat(details.host()).isEqualTo("OMN");
        assertThat(report.where()).isNotNull().extracting(Where::country).isEqualTo("OMN");
    }

    @Test
    void a_round_of_talks_has_the_date_and_place_of_its_verb() {
        EventReport report = contact(
                "The third round of negotiations between Ecuador and Norway took place in Quito on 6 June 2019.");
        assertThat(report.when()).isNotNull().extracting(When::edtf).isEqualTo("2019-06-06");
        assertThat(report.where()).isNotNull().extracting(Where::name).isEqualTo("Quito");
    }

    @Test
    void who_travels_home_visits_nobody() {
        assertThat(contacts("Emmanuel Macron returned to Paris on Monday.")).isEmpty();
    }

    @Test
    void a_contact_among_the_members_of_a_body_is_multilateral() {
        Contact details = Objects.requireNonNull(
                contact("The leaders of the G20 held talks in Lima.").contact());
        assertThat(details.setting()).isEqualTo("multilateral");
    }

    @Test
    void a_contact_of_three_states_is_multilateral() {
        Contact details = Objects.requireNonNull(
                contact("Norway, Peru and Chile held talks in Lima.").contact());
        assertThat(details.setting()).isEqualTo("multilateral");
    }

    @Test
    void whoever_is_consulted_takes_part() {
        assertThat(contact("The premier of Peru consulted the premier of Norway on the terms of the loan.")
                        .type())
                .isEqualTo(Plover.CONSULT);
    }

    @Test
    void a_courtesy_call_has_two_sides() {
        EventReport report = contact("The premier of Norway paid a courtesy call on the king of Morocco.");
        assertThat(report.participants()).hasSize(2);
    }
}

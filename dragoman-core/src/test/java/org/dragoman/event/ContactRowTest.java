package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

/** Contacts that stand in a row with others, or at a distance from them. */
class ContactRowTest {
    private static List<EventReport> contacts(Document document) {
        return EventFixture.read(document).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static List<EventReport> contacts(String text) {
        return contacts(Document.of(text, "2024-05-20"));
    }

    private static String told(EventReport report) {
        TreeSet<String> sides = new TreeSet<>(report.source());
        sides.addAll(report.target());
        return report.mode() + " " + sides + " "
                + (report.when() == null ? "" : report.when().edtf()) + " "
                + (report.where() == null ? "" : report.where().name());
    }

    @Test
    void the_first_of_several_rounds_is_of_those_who_hold_them() {
        assertThat(contacts("Three rounds of talks between Peru and Chile were agreed last year. The first was held in "
                        + "Quito on February 4, the second in Lima in March."))
                .extracting(ContactRowTest::told)
                .contains("meet [CHL, PER] 2024-02-04 Quito", "meet [CHL, PER] 2024-03 Lima");
    }

    @Test
    void the_first_of_nothing_told_is_nobodys() {
        assertThat(contacts("Ana Sosa wrote a novel. The first was held in Quito on February 4."))
                .isEmpty();
    }

    @Test
    void days_behind_a_semicolon_are_not_those_of_what_stands_before_it() {
        assertThat(contacts(
                        "President Ana Sosa met President Luis Paz in Lima on May 17. It is the second meeting of the two "
                                + "presidents this year; the first took place in Quito on March 20."))
                .extracting(ContactRowTest::told)
                .contains(
                        "meet [person:ana-sosa, person:luis-paz] 2024-05-17 Lima",
                        "meet [person:ana-sosa, person:luis-paz] 2024-03-20 Quito")
                .hasSize(3);
    }

    @Test
    void talks_after_which_two_agree_are_theirs_though_a_clause_describes_them() {
        assertThat(contacts(
                        "Peru and Chile agreed on Friday to renew relations and to reopen missions within two months, "
                                + "after four days of talks in Quito that had not been made public."))
                .extracting(ContactRowTest::told)
                .containsExactly("talks [CHL, PER]  Quito");
    }

    @Test
    void the_third_meeting_of_a_council_is_of_the_states_whose_leaders_met() {
        assertThat(contacts("Emmanuel Macron met Olaf Scholz in Paris on Friday. The talks were followed by the fifth "
                        + "meeting of the High-Level Cooperation Council."))
                .extracting(ContactRowTest::told)
                .contains("meet [DEU, FRA]  ");
    }

    @Test
    void a_visit_told_by_its_distance_from_a_meeting_has_its_own_day() {
        assertThat(
                        contacts(
                                "Kenyan President William Ruto met President Emmanuel Macron in the Elysee Palace on May 17, two "
                                        + "days after landing in Marseille, and thirty years after Daniel arap Moi made the first such trip."))
                .extracting(report -> report.mode() + " "
                        + (report.when() == null ? "" : report.when().edtf()) + " "
                        + (report.where() == null ? "" : report.where().name()))
                .contains("meet 2024-05-17 Paris", "visit 2024-05-15 Marseille")
                .anyMatch(told -> told.startsWith("visit 1994"));
    }

    @Test
    void a_visit_of_several_days_that_begins_on_one_lasts_to_another() {
        assertThat(contacts("Kenyan President William Ruto arrived in Berlin on May 13 for a three-day state visit."))
                .extracting(ContactRowTest::told)
                .allMatch(told -> told.contains("2024-05-13/2024-05-15"));
    }

    @Test
    void what_a_deed_of_a_month_answers_is_of_that_month() {
        assertThat(contacts(
                        "The talks were suspended in August 2022 after the French minister, Bruno Le Maire, visited "
                                + "Taiwan."))
                .singleElement()
                .satisfies(report -> assertThat(told(report)).contains("2022-08 Taiwan"));
    }

    @Test
    void who_stands_beside_those_who_sign_is_there_too() {
        assertThat(contacts(
                        "President Gabriel Boric and President Dina Boluarte, standing beside U.S. President Joe Biden, "
                                + "signed a joint declaration in Lima on Friday."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).hasSize(2));
    }

    @Test
    void a_video_link_by_which_a_thing_is_done_is_no_call() {
        assertThat(contacts(
                        "Ana Sosa met Luis Paz in Lima. The two leaders then opened by video link two border posts."))
                .extracting(EventReport::mode)
                .doesNotContain("video");
    }

    @Test
    void a_phone_call_far_behind_what_is_discussed_is_the_means() {
        assertThat(contacts(
                        "Emmanuel Macron and Olaf Scholz discussed the harvest, the price of gas and the state of the "
                                + "common market in a phone call."))
                .singleElement()
                .satisfies(report -> assertThat(report.mode()).isEqualTo("call"));
    }

    @Test
    void both_are_those_who_met() {
        assertThat(
                        contacts(
                                "Emmanuel Macron met Olaf Scholz in Paris on Friday. Both were received by the mayor of Paris."))
                .last()
                .satisfies(report -> assertThat(report.target()).hasSize(2));
    }

    @Test
    void a_meeting_with_a_day_of_its_own_is_in_the_place_of_the_one_it_takes_up() {
        assertThat(contacts(
                        "Peru and Chile held talks in Quito on Friday. The meeting, which opened on Thursday, failed."))
                .extracting(ContactRowTest::told)
                .contains("meet [CHL, PER] 2024-05-16 Quito");
    }

    @Test
    void a_heading_is_dated_by_the_talks_in_its_place_however_late_they_are_told() {
        assertThat(contacts(EventFixture.titled(
                        "Peru and Chile agree to reopen border after talks in Quito",
                        "Peru and Chile said so on Friday. Farmers rejoiced. Shops will open. The rain has stopped. "
                                + "Nobody knew of it. The harvest was poor. The price of copper fell. Trucks are waiting. "
                                + "The talks in Quito were held from May 6 to 10.",
                        "2024-05-20")))
                .first()
                .satisfies(report -> assertThat(told(report)).contains("2024-05-06/2024-05-10"));
    }

    @Test
    void they_in_a_quotation_are_not_its_speaker() {
        assertThat(contacts(
                        "Emmanuel Macron met Olaf Scholz in Paris. \"Without us they would not be discussing anything,\" "
                                + "Macron said."))
                .hasSize(1);
    }

    @Test
    void both_names_before_a_summit_are_its_sides() {
        assertThat(contacts("Emmanuel Macron and Olaf Scholz spoke. The Macron-Scholz summit in Lyon ended on Friday."))
                .last()
                .satisfies(report -> {
                    assertThat(report.source()).hasSize(1);
                    assertThat(report.target()).hasSize(1);
                });
    }

    @Test
    void a_second_round_that_follows_is_of_those_who_held_the_first() {
        assertThat(contacts(
                        "Peru and Chile held a round of talks in Quito on 6 May. A second round followed in Guayaquil on "
                                + "10 May."))
                .extracting(ContactRowTest::told)
                .contains("meet [CHL, PER] 2024-05-10 Guayaquil");
    }

    @Test
    void a_host_stands_right_behind_by_whatever_the_parser_makes_of_it() {
        assertThat(contacts(
                        "French minister Bruno Le Maire is due in Accra on Friday. He will be received by President Nana "
                                + "Akufo-Addo, the ministry said."))
                .extracting(EventReport::mode)
                .contains("host");
    }

    @Test
    void a_town_that_no_gazetteer_has_is_still_the_place() {
        assertThat(contacts("William Ruto met Samia Suluhu Hassan at the border town of Ngweloko on " + "Friday."))
                .singleElement()
                .satisfies(report -> assertThat(told(report)).endsWith("2024-05-17 Ngweloko"));
    }

    @Test
    void a_summit_before_which_leaders_meet_is_not_told_as_theirs() {
        assertThat(contacts("Emmanuel Macron and Olaf Scholz will meet once more before the summit."))
                .extracting(EventReport::mode)
                .containsExactly("meet");
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

/** The day, the place and the sides that a contact has from the words around it. */
class ContactSceneTest {
    private static List<EventReport> contacts(Document document) {
        return EventFixture.read(document).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static List<EventReport> contacts(String text) {
        return contacts(Document.of(text, "2024-05-20"));
    }

    private static String day(EventReport report) {
        return report.when() == null ? "" : report.when().edtf();
    }

    private static String place(EventReport report) {
        return report.where() == null ? "" : report.where().name();
    }

    @Test
    void the_day_of_what_is_expected_is_that_of_the_contact() {
        assertThat(contacts("On Friday Emmanuel Macron is expected to meet Olaf Scholz."))
                .singleElement()
                .satisfies(report -> assertThat(day(report)).isEqualTo("2024-05-24"));
    }

    @Test
    void who_is_due_somewhere_to_meet_someone_travels_and_meets() {
        List<EventReport> found =
                contacts("Emmanuel Macron is due in Nairobi on Friday to meet President William Ruto.");
        assertThat(found).extracting(EventReport::mode).containsExactlyInAnyOrder("visit", "meet");
        assertThat(found)
                .allMatch(report ->
                        report.reality() == Reality.PLANNED && day(report).equals("2024-05-24"));
    }

    @Test
    void the_first_to_visit_a_state_visits_it() {
        assertThat(contacts("William Ruto has become the first Kenyan president to visit Norway since 2008."))
                // beside the one who did in 2008
                .filteredOn(report -> !report.source().contains("KEN"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.reality()).isEqualTo(Reality.ACTUAL);
                    assertThat(report.target()).containsExactly("NOR");
                    assertThat(report.when()).isNull();
                });
    }

    @Test
    void what_someone_is_the_first_to_do_behind_a_comma_is_said_of_the_guest() {
        assertThat(contacts("William Ruto landed in Oslo on Friday, the first Kenyan leader to do so since 2008."))
                .singleElement()
                .satisfies(report -> assertThat(place(report)).isEqualTo("Oslo"));
    }

    @Test
    void the_date_of_what_bounds_a_count_is_not_that_of_the_visit() {
        assertThat(contacts("It was the first trip of William Ruto to Norway since his election in August 2022."))
                .allMatch(report -> !day(report).startsWith("2022"));
    }

    @Test
    void whom_the_aid_is_for_is_not_spoken_to() {
        assertThat(contacts("Emmanuel Macron and Olaf Scholz discussed aid to Chad for two hours."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.target()).doesNotContain("TCD");
                    assertThat(report.source()).hasSize(1);
                });
    }

    @Test
    void where_things_are_that_are_talked_of_nobody_meets() {
        assertThat(contacts("Emmanuel Macron and Olaf Scholz discussed the situation in Chad at a meeting on Friday."))
                .isNotEmpty()
                .allMatch(report -> !place(report).equals("Chad"));
    }

    @Test
    void there_is_the_place_named_before_it_in_the_sentence() {
        assertThat(contacts("Emmanuel Macron was in Lagos on Friday. "
                        + "William Ruto, who began his tour in Oslo, spoke with Jonas Gahr Støre there on Saturday."))
                .filteredOn(report -> "talks".equals(report.mode()))
                .singleElement()
                .satisfies(report -> assertThat(place(report)).isEqualTo("Oslo"));
    }

    @Test
    void whom_someone_did_not_meet_is_not_met() {
        assertThat(contacts("Emmanuel Macron met William Ruto but not Olaf Scholz."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).hasSize(1));
    }

    @Test
    void who_brings_others_together_is_no_side() {
        assertThat(contacts("Talks mediated by Oman ended without result."))
                .noneMatch(report ->
                        report.source().contains("OMN") || report.target().contains("OMN"));
    }

    @Test
    void who_leaves_after_days_of_meetings_has_met() {
        assertThat(contacts("Emmanuel Macron left Nairobi on Friday after two days of meetings with William Ruto."))
                .filteredOn(report -> !"visit".equals(report.mode()))
                .singleElement()
                .satisfies(report -> assertThat(
                                report.source().size() + report.target().size())
                        .isEqualTo(2));
    }

    @Test
    void a_meeting_that_is_ruled_out_is_denied() {
        assertThat(contacts("Emmanuel Macron ruled out a meeting with William Ruto."))
                .singleElement()
                .satisfies(report -> assertThat(report.reality()).isEqualTo(Reality.DENIED));
    }

    @Test
    void those_at_a_joint_press_conference_have_met() {
        assertThat(contacts("At a joint news conference with William Ruto, Emmanuel Macron praised the accord."))
                .singleElement()
                .satisfies(report -> assertThat(report.mode()).isEqualTo("meet"));
    }

    @Test
    void a_row_in_a_headline_has_a_comma_for_and() {
        assertThat(contacts(EventFixture.titled(
                        "Macron hosts Scholz, Ruto in Paris",
                        "Emmanuel Macron, Olaf Scholz and William Ruto spoke of trade. The weather was fine.",
                        "2024-05-20")))
                .filteredOn(report -> "host".equals(report.mode()))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).hasSize(2));
    }

    @Test
    void a_day_and_a_colon_date_an_entry_and_say_nothing() {
        assertThat(contacts("March 5: Emmanuel Macron meets William Ruto in Nairobi."))
                .singleElement()
                .satisfies(report -> assertThat(day(report)).endsWith("-03-05"));
    }

    @Test
    void a_flight_has_the_day_of_what_followed_it_there() {
        assertThat(contacts("Emmanuel Macron met Olaf Scholz on Monday. "
                        + "He flew to Nairobi, where he was received by William Ruto on 12 May."))
                .filteredOn(report -> "visit".equals(report.mode()))
                .singleElement()
                .satisfies(report -> assertThat(day(report)).isEqualTo("2024-05-12"));
    }

    @Test
    void the_day_of_the_last_time_is_that_of_the_meeting() {
        assertThat(contacts("The last time Emmanuel Macron and William Ruto met was in Oslo in September 2023."))
                .singleElement()
                .satisfies(report -> assertThat(day(report)).isEqualTo("2023-09"));
    }

    @Test
    void talks_to_come_do_not_hide_the_meeting_that_was_held() {
        assertThat(contacts("Emmanuel Macron and William Ruto agreed on Monday to begin talks on trade. "
                        + "The meeting lasted three hours."))
                .extracting(EventReport::reality)
                .contains(Reality.ACTUAL);
    }

    @Test
    void a_state_and_the_ministers_of_another_in_a_headline_are_two_ministers() {
        assertThat(contacts(EventFixture.titled(
                        "Germany, Poland ministers hold talks on rail",
                        "German Foreign Minister Annalena Baerbock held talks with her Polish counterpart, "
                                + "Radoslaw Sikorski, in Warsaw on Monday. The weather was fine.",
                        "2024-05-20")))
                .hasSize(2)
                .noneMatch(report -> report.source().contains("DEU"));
    }

    @Test
    void the_parties_of_a_communique_may_have_capitals() {
        assertThat(contacts("Foreign Minister Annalena Baerbock met Foreign Minister Radoslaw Sikorski on Monday. "
                        + "The Ministers exchanged views on rail."))
                .hasSize(2)
                .allMatch(report -> report.target().size() == 1);
    }

    @Test
    void a_press_conference_of_the_two_has_the_day_of_their_meeting() {
        assertThat(contacts("Emmanuel Macron met William Ruto in Nairobi on 14 May. "
                        + "In a joint press conference the two leaders praised the accord."))
                .hasSize(2)
                .allMatch(report -> day(report).equals("2024-05-14"));
    }

    @Test
    void who_arranges_a_meeting_is_no_side() {
        assertThat(contacts("Emmanuel Macron met William Ruto in Nairobi on 14 May. "
                        + "The meeting, arranged by a charity, lasted an hour."))
                .noneMatch(report -> report.source().contains("unnamed:charity"));
    }

    @Test
    void the_day_of_what_is_to_be_done_lies_ahead() {
        assertThat(contacts("On Friday Emmanuel Macron is to host William Ruto for a working dinner."))
                .singleElement()
                .satisfies(report -> assertThat(day(report)).isEqualTo("2024-05-24"));
    }

    @Test
    void the_meeting_at_which_two_agreed_was_on_that_day() {
        assertThat(contacts("Emmanuel Macron and William Ruto agreed on Friday to open a school in Nairobi.\n\n"
                        + "The meeting at the villa lasted three hours."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.source()).containsExactly("Q3052772");
                    assertThat(day(report)).isEqualTo("2024-05-17");
                });
    }

    @Test
    void talks_after_which_two_agreed_were_on_that_day() {
        assertThat(contacts("After some twelve hours of talks, Peru and Ecuador agreed on Friday on a map."))
                .singleElement()
                .satisfies(report -> assertThat(day(report)).isEqualTo("2024-05-17"));
    }

    @Test
    void talks_told_far_into_a_text_are_those_of_the_two_it_is_about() {
        assertThat(contacts("Peru and Ecuador held talks in Oslo in April. Trade has grown. Wheat is cheap. Rain fell. "
                        + "Farmers were glad. The talks in Oslo were held from April 6 to 10."))
                .last()
                .satisfies(report -> {
                    assertThat(report.source()).containsExactly("PER");
                    assertThat(report.target()).containsExactly("ECU");
                    assertThat(day(report)).isEqualTo("2024-04-06/2024-04-10");
                });
    }

    @Test
    void several_rounds_in_two_years_are_spread_over_both() {
        assertThat(contacts("Peru and Ecuador held several rounds of talks in 2021 and 2022."))
                .singleElement()
                .satisfies(report -> assertThat(day(report)).isEqualTo("2021/2022"));
    }

    @Test
    void who_joins_those_who_met_does_so_on_that_day() {
        assertThat(
                        contacts(
                                "Emmanuel Macron met William Ruto in Nairobi on Friday. It rained. "
                                        + "Their ministers, Catherine Colonna and Musalia Mudavadi, joined the two presidents for an hour."))
                .hasSize(2)
                .allMatch(report -> day(report).equals("2024-05-17"));
    }

    @Test
    void two_leaders_in_a_town_by_a_heading_meet_there() {
        assertThat(contacts(EventFixture.titled(
                        "Macron and Ruto in Geneva: envoys to return",
                        "French President Emmanuel Macron and Kenyan President William Ruto agreed to send envoys.",
                        "2024-05-20")))
                .first()
                .satisfies(report -> {
                    assertThat(report.mode()).isEqualTo("meet");
                    assertThat(report.target()).hasSize(1);
                    assertThat(place(report)).isEqualTo("Geneva");
                });
    }

    @Test
    void leaders_meet_in_the_town_of_the_dateline_that_is_no_capital() {
        assertThat(contacts(
                        "GENEVA, May 17 (Agency) - French President Emmanuel Macron met Kenyan President William Ruto "
                                + "on Friday."))
                .singleElement()
                .satisfies(report -> assertThat(place(report)).isEqualTo("Geneva"));
    }

    @Test
    void a_leader_does_not_meet_the_own_state() {
        assertThat(contacts(
                        "William Ruto's speech came two days before a meeting with Chancellor Olaf Scholz of Germany."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.source()).containsExactly("person:william-ruto");
                    assertThat(report.target()).containsExactly("person:olaf-scholz");
                });
        assertThat(
                        contacts(
                                "Chancellor Olaf Scholz will raise the duties that Kenya imposed during talks with William Ruto."))
                .singleElement()
                .satisfies(report -> assertThat(report.source()).containsExactly("person:olaf-scholz"));
    }

    @Test
    void who_right_behind_a_person_is_that_person() {
        assertThat(contacts(
                        "Norway set up a line between the king and William Ruto, who will meet Olaf Scholz in Berlin."))
                .anySatisfy(report -> {
                    assertThat(report.source()).containsExactly("person:william-ruto");
                    assertThat(report.target()).containsExactly("person:olaf-scholz");
                });
    }
}

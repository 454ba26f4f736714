package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.When;
import org.junit.jupiter.api.Test;

class EventDateTest {
    private static List<EventReport> read(String text, String published) {
        return EventFixture.read(Document.of(text, published));
    }

    private static EventReport last(List<EventReport> reports) {
        assertThat(reports).isNotEmpty();
        return reports.get(reports.size() - 1);
    }

    private static String edtf(EventReport report) {
        return Objects.requireNonNull(report.when()).edtf();
    }

    @Test
    void a_past_tense_alone_does_not_date_to_the_day_of_publication() {
        assertThat(read("Peru condemned Chile.", "2019-03-07")).isNotEmpty().allMatch(r -> r.when() == null);
    }

    @Test
    void a_habit_has_no_date() {
        assertThat(read("Peru condemns Chile.", "2019-03-07")).isNotEmpty().allMatch(r -> r.when() == null);
    }

    @Test
    void the_lead_of_fresh_news_dates_what_it_tells() {
        List<EventReport> found = read("The strike began on Wednesday. Peru condemned Chile.", "2019-03-07");
        assertThat(last(found).when()).isEqualTo(new When("2019-03-06", null, "document"));
    }

    @Test
    void what_has_just_happened_has_the_day_of_publication() {
        List<EventReport> found = read("Peru has just condemned Chile.", "2019-03-07");
        assertThat(last(found).when()).isEqualTo(new When("2019-03-07", null, "document"));
    }

    @Test
    void a_vague_past_is_only_bounded_by_publication() {
        assertThat(edtf(last(read("Peru recently condemned Chile.", "2019-03-07"))))
                .isEqualTo("../2019-03-07");
    }

    @Test
    void the_contact_spoken_of_keeps_its_date() {
        List<EventReport> found = read(
                "Emmanuel Macron visited Japan on 4-6 May 2015. Trade grew. Prices fell. Wages rose. Rents fell. "
                        + "Emmanuel Macron's visit to Japan was a success.",
                "2015-06-01");
        assertThat(found).filteredOn(r -> "visit".equals(r.mode())).hasSize(2).allSatisfy(report -> {
            assertThat(edtf(report)).isEqualTo("2015-05-04/2015-05-06");
            assertThat(Objects.requireNonNull(report.where()).country()).isEqualTo("JPN");
        });
    }

    @Test
    void another_contact_is_not_the_one_spoken_of() {
        List<EventReport> found = read(
                "Emmanuel Macron visited Japan on 4 May 2015. Another visit of Emmanuel Macron to Japan followed.",
                "2015-06-01");
        assertThat(found).filteredOn(r -> r.when() != null).hasSize(1);
    }

    @Test
    void talks_during_a_visit_have_its_dates() {
        List<EventReport> found = read(
                "Emmanuel Macron visited Germany on 4-6 May 2022. The president held talks with Olaf Scholz.",
                "2022-06-01");
        EventReport talks = last(found);
        assertThat(talks.mode()).isEqualTo("talks");
        assertThat(talks.when()).isEqualTo(new When("2022-05-04/2022-05-06", null, "narrative"));
    }

    @Test
    void talks_with_others_do_not_have_its_dates() {
        List<EventReport> found = read(
                "Emmanuel Macron visited Germany on 4-6 May 2022. Joe Biden held talks with Xi Jinping.", "2022-06-01");
        assertThat(last(found).when()).isNull();
    }

    @Test
    void an_ordinal_s_year_gives_way_to_the_day_spoken_of() {
        List<EventReport> found = read(
                "Emmanuel Macron called Olaf Scholz on 3 March 2022. This was the second telephone conversation"
                        + " between Emmanuel Macron and Olaf Scholz this year.",
                "2022-03-05");
        assertThat(edtf(last(found))).isEqualTo("2022-03-03");
    }

    @Test
    void a_date_reckoned_from_a_contact_is_not_its_own() {
        List<EventReport> found = read(
                "Two days before the telephone conversation between Emmanuel Macron and Olaf Scholz, Peru condemned"
                        + " Chile.",
                "2022-03-05");
        assertThat(found)
                .filteredOn(r -> r.type() == Plover.CONSULT)
                .isNotEmpty()
                .allMatch(r -> r.when() == null);
    }

    @Test
    void what_has_not_happened_since_a_date_was_not_then() {
        List<EventReport> found = read("It was Emmanuel Macron's first visit to Japan since May 2015.", "2022-03-05");
        // the one before is taken for granted
        assertThat(found)
                .filteredOn(r -> r.because().stream().noneMatch(reason -> reason.startsWith("taken for granted")))
                .isNotEmpty()
                .allMatch(r -> r.when() == null);
    }

    @Test
    void what_takes_up_an_undated_contact_has_no_date() {
        List<EventReport> found = read(
                "Emmanuel Macron met Olaf Scholz, who had visited France on 3 May 2022. "
                        + "The two leaders talked for an hour.",
                "2022-06-05");
        assertThat(last(found).mode()).isEqualTo("talks");
        assertThat(last(found).when()).isNull();
    }

    @Test
    void a_relative_clause_keeps_its_date() {
        List<EventReport> found = read(
                "Emmanuel Macron held talks with Olaf Scholz on a plan, which will be put to the vote in October 2022.",
                "2022-03-05");
        assertThat(found)
                .filteredOn(r -> r.type() == Plover.CONSULT)
                .isNotEmpty()
                .allMatch(r -> r.when() == null);
    }

    @Test
    void the_finest_date_of_several_counts() {
        List<EventReport> found =
                read("In 2021, Emmanuel Macron met Angela Merkel in Berlin on 18 June.", "2021-12-01");
        assertThat(edtf(last(found))).isEqualTo("2021-06-18");
    }

    @Test
    void a_guest_is_in_the_state_visited() {
        assertThat(read("Emmanuel Macron made a visit to Kenya.", "2021-12-01"))
                .singleElement()
                .satisfies(report -> assertThat(
                                Objects.requireNonNull(report.where()).country())
                        .isEqualTo("KEN"));
    }

    @Test
    void a_topic_is_no_place() {
        assertThat(read("Emmanuel Macron held talks with Olaf Scholz on the situation in Mali.", "2022-03-05"))
                .filteredOn(r -> r.type() == Plover.CONSULT)
                .isNotEmpty()
                .allMatch(r -> r.where() == null);
    }

    @Test
    void a_count_up_to_a_month_is_not_of_that_month() {
        EventReport report = last(
                read("As of April, Emmanuel Macron and Olaf Scholz had spoken by phone three times.", "2024-05-20"));
        assertThat(report.when()).isNull();
    }

    @Test
    void a_visit_has_the_date_of_the_clause_that_tells_who_paid_it() {
        List<EventReport> found =
                read("Emmanuel Macron recalled the visit that Olaf Scholz paid to France on 4 March.", "2024-05-20");
        assertThat(edtf(last(found))).isEqualTo("2024-03-04");
    }

    @Test
    void who_was_there_was_in_the_place_named_before() {
        List<EventReport> found = read(
                "It is the fifth trip of Emmanuel Macron to Germany; he was there on a state visit in" + " March.",
                "2024-05-20");
        assertThat(last(found).target()).containsExactly("DEU");
        assertThat(edtf(last(found))).isEqualTo("2024-03");
    }

    @Test
    void a_headline_tells_the_news_of_the_day() {
        String title = "Peru condemns Chile";
        Document titled = EventFixture.titled(title, "The strike began on Wednesday.", "2019-03-07");
        assertThat(EventFixture.read(titled).get(0).when()).isEqualTo(new When("2019-03-06", null, "document"));
    }

    @Test
    void a_lead_with_a_dateline_is_of_about_that_day_and_the_rest_is_not() {
        String text = "LIMA, March 7, 2019 (Andes Wire) - Peru has condemned Chile. Chile accused Bolivia.";
        List<EventReport> found = read(text, "2019-03-07");
        assertThat(found.get(0).when()).isEqualTo(new When("2019-03-07~", null, "document"));
        assertThat(last(found).when()).isNull();
    }

    @Test
    void what_a_lead_tells_as_a_cause_is_not_of_its_day() {
        List<EventReport> found =
                read("The strike began on Wednesday. Peru condemned the militia that attacked Chile.", "2019-03-07");
        assertThat(found).anyMatch(r -> r.when() != null).anyMatch(r -> r.when() == null);
    }

    @Test
    void only_what_is_just_done_is_of_the_day() {
        assertThat(read("Peru just condemned Chile.", "2019-03-07"))
                .isNotEmpty()
                .allMatch(r -> r.when() == null);
    }

    @Test
    void what_two_leaders_agreed_they_agreed_where_they_met() {
        EventReport agreed = last(read(
                "Emmanuel Macron met Olaf Scholz in Vienna on 6 May 2024. The two leaders agreed to reopen the border.",
                "2024-05-20"));
        assertThat(agreed.type()).isEqualTo(Plover.AGREE);
        assertThat(edtf(agreed)).isEqualTo("2024-05-06");
        assertThat(Objects.requireNonNull(agreed.when()).basis()).isEqualTo("narrative");
    }

    @Test
    void a_visit_that_was_in_a_month_has_it() {
        assertThat(edtf(last(read("Emmanuel Macron's last visit to Germany was in September 2021.", "2024-05-20"))))
                .isEqualTo("2021-09");
    }

    @Test
    void the_day_of_a_deed_is_that_of_the_next() {
        List<EventReport> found =
                read("Emmanuel Macron met Annalena Baerbock on Monday and was received by Olaf Scholz.", "2024-05-08");
        assertThat(found).hasSize(2).allMatch(r -> edtf(r).equals("2024-05-06"));
    }

    @Test
    void an_anniversary_that_is_marked_dates_nothing() {
        assertThat(read(
                        "Peru thanked Chile on the occasion of the tenth anniversary of the flood of 2009.",
                        "2020-03-07"))
                .isNotEmpty()
                .allMatch(report ->
                        report.when() == null || !report.when().basis().equals("event"));
    }

    @Test
    void a_date_of_the_clause_after_is_not_of_the_one_before() {
        List<EventReport> found = read(
                "The European Union condemned the shelling of the port, and Kenya closed its embassy in September.",
                "2024-11-20");
        assertThat(found.get(0).type()).isEqualTo(Plover.ACCUSE);
        assertThat(found.get(0).when()).isNull();
    }

    @Test
    void the_year_of_a_treaty_is_not_that_of_its_breach() {
        assertThat(read("Peru accused Chile of breaking the treaty of 1904.", "2020-03-07"))
                .isNotEmpty()
                .allMatch(report -> report.when() == null);
    }

    @Test
    void a_time_described_by_when_is_that_of_the_whole_clause() {
        assertThat(read(
                        "Last year, when Peru and Chile exchanged congratulatory messages, the king kept silent.",
                        "2023-05-10"))
                .isNotEmpty()
                .allMatch(report -> edtf(report).equals("2022"));
        assertThat(read(
                        "Relations have been tense since August 2019, when Peru annexed the valley and Chile withdrew its ambassador.",
                        "2023-05-10"))
                .hasSize(2)
                .allMatch(report -> edtf(report).equals("2019-08"));
    }

    @Test
    void fighting_that_broke_out_has_the_date_of_the_verb() {
        assertThat(read("Fighting broke out between Peru and Chile in March 2019.", "2023-05-10"))
                .isNotEmpty()
                .allMatch(report -> edtf(report).equals("2019-03"));
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.event.EventReport.Where;
import org.junit.jupiter.api.Test;

/** What shares the day and the place of a contact told before, or beside it in one sentence. */
class SceneTest {
    private static List<EventReport> contacts(String text) {
        return EventFixture.read(Document.of(text, "2024-05-20")).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static EventReport last(String text) {
        List<EventReport> found = contacts(text);
        assertThat(found).as(text).isNotEmpty();
        return found.get(found.size() - 1);
    }

    private static String day(EventReport report) {
        return report.when() == null ? "-" : report.when().edtf();
    }

    private static String place(EventReport report) {
        return report.where() == null ? "-" : report.where().name();
    }

    @Test
    void who_meets_another_in_the_next_sentence_does_so_on_the_same_day() {
        EventReport report = last("Emmanuel Macron met Olaf Scholz in Vienna on 6 May 2024."
                + " Olaf Scholz then received Karl Nehammer.");
        assertThat(day(report)).isEqualTo("2024-05-06");
    }

    @Test
    void separate_talks_of_the_ministers_are_on_the_day_of_the_leaders() {
        EventReport report = last("Kenyan President Ana Sosa met Ugandan President Luis Paz in Vienna on 6 May 2024."
                + " Kenyan Foreign Minister Mia Kern held separate talks with her Ugandan counterpart, Tom Ode.");
        assertThat(day(report)).isEqualTo("2024-05-06");
    }

    @Test
    void what_was_done_before_the_story_has_no_day_of_it() {
        EventReport report = last("Emmanuel Macron met Olaf Scholz in Vienna on 6 May 2024."
                + " Olaf Scholz had met Karl Nehammer in Berlin.");
        assertThat(day(report)).isEqualTo("-");
    }

    @Test
    void what_took_place_elsewhere_has_no_day_of_it() {
        EventReport report =
                last("Emmanuel Macron met Olaf Scholz in Vienna on 6 May 2024. Olaf Scholz met Karl Nehammer in Rome.");
        assertThat(day(report)).isEqualTo("-");
    }

    @Test
    void on_the_same_day_is_that_of_the_contact_before() {
        EventReport report = last("Emmanuel Macron met Olaf Scholz in Vienna on 6 May 2024. Prices rose. Wages fell."
                + " On the same day Joe Biden received Xi Jinping.");
        assertThat(day(report)).isEqualTo("2024-05-06");
        assertThat(place(report)).isNotEqualTo("Vienna");
    }

    @Test
    void whom_someone_is_to_meet_where_he_travels_is_met_there_and_then() {
        EventReport report = last(
                "Emmanuel Macron will travel to Vienna on 27 May 2024 for a forum, where he is to meet Olaf Scholz.");
        assertThat(report.mode()).isEqualTo("meet");
        assertThat(day(report)).isEqualTo("2024-05-27");
        assertThat(place(report)).isEqualTo("Vienna");
    }

    @Test
    void a_meeting_where_a_summit_will_be_held_is_on_its_days() {
        assertThat(contacts("Emmanuel Macron is to meet Olaf Scholz in Lyon, where France will host the summit of the"
                        + " Group of Seven from 6 to 8 June 2024."))
                .isNotEmpty()
                .allSatisfy(report -> {
                    assertThat(day(report)).isEqualTo("2024-06-06/2024-06-08");
                    assertThat(place(report)).isEqualTo("Lyon");
                });
    }

    private static EventReport news(String lead) {
        String body = "VIENNA, May 20, 2024 (Danube Wire) - " + lead + " They spoke about the river.";
        byte[] bytes = ("Leaders of two countries meet\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new DocumentReader().read(bytes, "news.txt", Metadata.NONE);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return EventFixture.read(((Outcome.Read) outcome).document()).stream()
                .filter(report -> report.evidence().text().contains("Monday"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_contact_told_without_a_place_is_at_the_dateline_of_the_host() {
        assertThat(place(news("Austrian Chancellor Karl Nehammer received Olaf Scholz on Monday.")))
                .isEqualTo("Vienna");
        assertThat(place(news("Austrian Chancellor Karl Nehammer telephoned Olaf Scholz on Monday.")))
                .isEqualTo("-");
        assertThat(place(news("Emmanuel Macron met Olaf Scholz on Monday."))).isEqualTo("-");
    }

    @Test
    void whence_someone_comes_is_no_place_of_a_meeting() {
        EventReport report = last("From Vienna Emmanuel Macron flew to Lyon and met Olaf Scholz.");
        assertThat(place(report)).isNotEqualTo("Vienna");
    }

    @Test
    void a_town_on_a_lake_is_the_town() {
        Where where = Objects.requireNonNull(last("Emmanuel Macron met Olaf Scholz in the Lake Geneva resort of Evian.")
                .where());
        assertThat(where.name()).startsWith("Evian");
    }

    @Test
    void whom_someone_travels_to_meet_is_met_on_the_day_of_the_journey() {
        EventReport report = last("Emmanuel Macron will be in Vienna on 27 May 2024 to meet Olaf Scholz.");
        assertThat(report.mode()).isEqualTo("meet");
        assertThat(report.source()).containsExactly("Q3052772");
        assertThat(day(report)).isEqualTo("2024-05-27");
    }

    @Test
    void what_someone_does_along_the_way_is_on_its_day() {
        EventReport report = last("Emmanuel Macron began a tour of the region on 6 May 2024, flying to Vienna for talks"
                + " with Olaf Scholz.");
        assertThat(day(report)).isEqualTo("2024-05-06");
    }

    @Test
    void what_is_before_a_date_is_not_on_it() {
        assertThat(day(last("Emmanuel Macron spoke with Olaf Scholz about trade ahead of next week's summit.")))
                .isEqualTo("-");
    }

    @Test
    void a_host_of_those_who_met_hosted_them_then_and_there() {
        EventReport report = last("Emmanuel Macron and Olaf Scholz met in Vienna on 6 May 2024."
                + " Austrian Chancellor Karl Nehammer hosted them.");
        assertThat(report.mode()).isEqualTo("host");
        assertThat(day(report)).isEqualTo("2024-05-06");
        assertThat(place(report)).isEqualTo("Vienna");
    }

    @Test
    void in_the_afternoon_is_on_the_day_before_it() {
        assertThat(day(last("Emmanuel Macron flew to Vienna on 6 May 2024. In the afternoon he met Olaf Scholz.")))
                .isEqualTo("2024-05-06");
    }

    @Test
    void a_call_has_no_place() {
        assertThat(place(last("Emmanuel Macron met Karl Nehammer in Vienna and spoke with Olaf Scholz by telephone.")))
                .isEqualTo("-");
    }

    @Test
    void what_is_to_happen_there_is_in_the_place_named_before_some_words_on_time() {
        EventReport report = last("Ana Sosa will go to Riga in the coming days, where she hopes to meet Luis Paz.");
        assertThat(place(report)).isEqualTo("Riga");
    }

    @Test
    void what_follows_a_day_to_come_is_of_that_day() {
        EventReport report =
                last("Ana Sosa will arrive in Riga on June 3 for a fair and will be received by Luis Paz.");
        assertThat(day(report)).isEqualTo("2024-06-03");
    }

    @Test
    void a_meeting_that_evening_is_of_the_day_of_the_news() {
        EventReport report = last("Ana Sosa arrived in Riga today. She opened a fair. She met Luis Paz that evening.");
        assertThat(day(report)).isEqualTo("2024-05-20");
    }

    @Test
    void the_time_that_a_clause_describes_is_that_of_what_it_tells() {
        EventReport report = last("Ana Sosa was last abroad in February 2020, when she met Luis Paz.");
        assertThat(day(report)).isEqualTo("2020-02");
    }

    @Test
    void what_took_place_there_is_of_the_days_of_the_visit() {
        EventReport report = last("On 29 April, Emmanuel Macron was in Riga. There he was received by Luis Paz.");
        assertThat(day(report)).isEqualTo("2024-04-29");
        assertThat(place(report)).isEqualTo("Riga");
    }

    @Test
    void the_place_of_a_second_deed_is_not_that_of_the_first() {
        List<EventReport> found =
                contacts("Ana Sosa hosted Luis Paz in April and dined with Emmanuel Macron in Riga in May.");
        assertThat(found).hasSize(2);
        assertThat(place(found.get(0))).isEqualTo("-");
        assertThat(place(found.get(1))).isEqualTo("Riga");
    }

    @Test
    void whoever_flies_somewhere_to_meet_others_is_to_meet_them_there() {
        EventReport report =
                last("Emmanuel Macron flew to Vienna on 6 May 2024 to meet the presidents of Brazil and Chile.");
        assertThat(report.mode()).isEqualTo("meet");
        assertThat(place(report)).isEqualTo("Vienna");
        assertThat(day(report)).isEqualTo("2024-05-06");
    }

    @Test
    void what_the_two_then_did_by_video_makes_no_video_call_of_their_meeting() {
        List<EventReport> found =
                contacts("Emmanuel Macron met Olaf Scholz in Vienna on 6 May 2024. The talks were long."
                        + "\n\nThe two leaders then opened by video link two bridges.");
        assertThat(found.get(0).mode()).isEqualTo("meet");
        assertThat(day(found.get(found.size() - 1))).isEqualTo("2024-05-06");
    }
}

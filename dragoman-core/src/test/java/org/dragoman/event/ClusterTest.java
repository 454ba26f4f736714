package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.junit.jupiter.api.Test;

/** Several contacts that are told by one verb. */
class ClusterTest {
    /** Contacts as "who | where | when", with a Monday as the day of publication. */
    private static List<String> contacts(String text) {
        return EventFixture.read(Document.of(text, "2024-05-20")).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .map(ClusterTest::line)
                .toList();
    }

    private static String line(EventReport report) {
        TreeSet<String> sides = new TreeSet<>(report.source());
        sides.addAll(report.target());
        Where where = report.where();
        When when = report.when();
        return String.join(" ", sides) + " | " + (where == null ? "-" : where.name()) + " | "
                + (when == null ? "-" : when.edtf());
    }

    @Test
    void two_who_are_met_on_two_days_are_two_contacts() {
        assertThat(contacts("Emmanuel Macron will receive Olaf Scholz on Friday and Giorgia Meloni on Sunday."))
                .containsExactlyInAnyOrder(
                        "Q3052772 person:olaf-scholz | - | 2024-05-24",
                        "Q3052772 person:giorgia-meloni | - | 2024-05-26");
    }

    @Test
    void two_towns_with_two_days_are_two_visits() {
        assertThat(contacts("Emmanuel Macron will arrive in Oslo on Friday and in Helsinki on Saturday."))
                .containsExactlyInAnyOrder("NOR Q3052772 | Oslo | 2024-05-24", "FIN Q3052772 | Helsinki | 2024-05-25");
    }

    @Test
    void those_who_meet_again_elsewhere_meet_twice() {
        assertThat(contacts("Emmanuel Macron met Olaf Scholz in Bern in March 2022 and in Vienna in April 2023."))
                .containsExactlyInAnyOrder(
                        "Q3052772 person:olaf-scholz | Bern | 2022-03",
                        "Q3052772 person:olaf-scholz | Vienna | 2023-04");
    }

    @Test
    void what_was_before_that_is_a_contact_of_its_own() {
        assertThat(contacts(
                        "Emmanuel Macron met Olaf Scholz in Bern in March 2022 and before that in Vienna in May 2021."))
                .containsExactlyInAnyOrder(
                        "Q3052772 person:olaf-scholz | Bern | 2022-03",
                        "Q3052772 person:olaf-scholz | Vienna | 2021-05");
    }

    @Test
    void one_day_at_the_end_is_that_of_all() {
        assertThat(contacts("Emmanuel Macron met Olaf Scholz in Bern and Giorgia Meloni in Vienna on Friday."))
                .containsExactlyInAnyOrder(
                        "Q3052772 person:olaf-scholz | Bern | 2024-05-17",
                        "Q3052772 person:giorgia-meloni | Vienna | 2024-05-17");
    }

    @Test
    void two_who_are_met_at_once_are_one_contact() {
        assertThat(contacts("Emmanuel Macron met Olaf Scholz and Giorgia Meloni in Vienna on Friday."))
                .hasSize(1);
    }

    @Test
    void what_another_verb_tells_is_no_part_of_the_row() {
        assertThat(contacts(
                        "Emmanuel Macron met Olaf Scholz in Bern on Friday, and on Saturday Giorgia Meloni resigned."))
                .containsExactly("Q3052772 person:olaf-scholz | Bern | 2024-05-17");
    }

    @Test
    void who_goes_elsewhere_behind_an_and_shares_the_verb() {
        assertThat(contacts("Emmanuel Macron flew to Oslo and Olaf Scholz to Vienna."))
                .containsExactlyInAnyOrder("NOR Q3052772 | Oslo | -", "AUT person:olaf-scholz | Vienna | -");
        assertThat(contacts("Emmanuel Macron flew with Olaf Scholz to Oslo.")).hasSize(1);
    }

    @Test
    void years_in_a_row_are_those_of_several_visits() {
        assertThat(contacts("Emmanuel Macron visited Oslo in 2018, in 2020 and in 2023."))
                .containsExactlyInAnyOrder(
                        "NOR Q3052772 | Oslo | 2018", "NOR Q3052772 | Oslo | 2020", "NOR Q3052772 | Oslo | 2023");
        assertThat(contacts("Emmanuel Macron visited Oslo on Monday and Tuesday."))
                .hasSize(1);
    }

    @Test
    void contacts_of_one_row_have_ids_of_their_own() {
        List<EventReport> found = EventFixture.read(Document.of(
                "Emmanuel Macron met Olaf Scholz in Bern in March 2022 and in Vienna in April 2023.", "2024-05-20"));
        assertThat(found).extracting(EventReport::id).doesNotHaveDuplicates().hasSize(2);
    }
}

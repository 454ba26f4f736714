package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

/** What words take for granted: "the first since" tells of one before. */
class PresupposedTest {
    private static List<String> contacts(String text) {
        return Models.reader().read(Document.of(text, "2022-05-06")).events().stream()
                .filter(event -> event.type() == Plover.CONSULT)
                .map(event -> event.mode() + " "
                        + (event.when() == null ? null : event.when().edtf()))
                .toList();
    }

    @Test
    void a_first_visit_since_a_month_tells_of_one_in_that_month() {
        assertThat(contacts(
                        "President Ana Sosa of Peru arrived in Oslo on Thursday. It was Ms. Sosa's first visit to Norway"
                                + " since December 2017."))
                .contains("visit 2017-12");
    }

    @Test
    void a_first_meeting_since_a_month_tells_of_one_in_that_month() {
        assertThat(contacts(
                        "President Ana Sosa of Peru and President Luis Paz of Chile met in Lima on Wednesday, their first"
                                + " meeting since October 2019."))
                .contains("meet 2019-10");
    }

    @Test
    void ministers_who_met_before_may_have_been_others() {
        assertThat(contacts("It was the first meeting of the foreign ministers of Peru and Chile since October 2019."))
                .doesNotContain("meet 2019-10");
    }

    @Test
    void two_with_names_who_sign_one_paper_meet() {
        assertThat(contacts("The accord was signed in Lima on Wednesday. The accord was signed by Ana Sosa, the foreign"
                        + " minister of Peru, and Luis Paz, the foreign minister of Chile."))
                .anyMatch(contact -> contact.startsWith("meet"));
    }

    @Test
    void what_someone_attends_is_the_occasion() {
        assertThat(Models.reader()
                        .read(Document.of(
                                "President Paz of Chile attended the previous forum in Lima in 2017.", "2022-05-06"))
                        .events())
                .extracting(event ->
                        event.contact() == null ? null : event.contact().frame())
                .contains("previous forum");
    }
}

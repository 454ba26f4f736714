package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

/** What a contact has from the words around it: the people, the day and the place that were told before or after. */
class CeremonyTest {
    private static List<String> contacts(String text) {
        return Models.reader().read(Document.of(text, "2022-05-06")).events().stream()
                .filter(event -> event.type() == Plover.CONSULT)
                .map(event -> event.mode() + " " + String.join("+", event.source()) + " > "
                        + String.join("+", event.target()) + " | "
                        + (event.when() == null ? "-" : event.when().edtf()) + " | "
                        + (event.where() == null ? "-" : event.where().name()) + " | "
                        + event.reality().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    @Test
    void who_attends_the_signing_is_there_with_those_who_held_the_talks() {
        assertThat(
                        contacts(
                                "Foreign Minister Ana Sosa of Peru and Foreign Minister Luis Paz of Chile held talks in Oslo"
                                        + " on Wednesday. The Norwegian prime minister, Kari Dahl, attended the signing of the statement."))
                .contains("attend person:kari-dahl > person:ana-sosa+person:luis-paz | 2022-05-04 | Oslo | actual");
    }

    @Test
    void who_attends_the_session_of_a_body_is_not_there_with_others() {
        assertThat(contacts(
                        "Foreign Minister Ana Sosa of Peru and Foreign Minister Luis Paz of Chile held talks in Oslo"
                                + " on Wednesday. Kari Dahl attended the session of the Security Council."))
                .noneMatch(contact -> contact.startsWith("attend person:kari-dahl > person:ana-sosa"));
    }

    @Test
    void who_signs_as_the_host_is_there_with_those_who_signed() {
        assertThat(contacts("Peru and Chile held talks in Oslo on Wednesday. The accord was signed by Ana Sosa, the"
                        + " foreign minister of Peru, and Luis Paz, the foreign minister of Chile. The Norwegian prime"
                        + " minister, Kari Dahl, signed as the host."))
                .anyMatch(contact -> contact.startsWith("meet person:ana-sosa > person:luis-paz")
                        && contact.endsWith("| Oslo | actual"))
                .anyMatch(contact -> contact.startsWith("attend person:kari-dahl > person:ana-sosa+person:luis-paz")
                        && contact.endsWith("| Oslo | actual"));
    }

    @Test
    void two_hosts_of_several_rounds_hosted_some_each() {
        assertThat(contacts("Norway and Ghana hosted several rounds of talks between Peru and Chile in 2021."))
                .containsExactly("talks PER > CHL | 2021 | Norway | actual", "talks PER > CHL | 2021 | Ghana | actual");
    }

    @Test
    void one_host_gives_several_rounds_their_place() {
        assertThat(contacts("Norway hosted several rounds of talks between Peru and Chile in 2021."))
                .containsExactly("talks PER > CHL | 2021 | Norway | actual");
    }

    @Test
    void talks_of_the_first_sentence_have_the_days_that_are_told_later() {
        assertThat(contacts("Peru and Chile agreed to reopen the border after three days of talks in Oslo. Both"
                        + " thanked their host. The talks in Oslo were held from 2 to 4 May."))
                .contains("talks PER > CHL | 2022-05-02/2022-05-04 | Oslo | actual");
    }

    @Test
    void what_followed_talks_was_held_on_their_day() {
        assertThat(contacts(
                        "President Ana Sosa of Peru held talks in Oslo on Wednesday with Prime Minister Kari Dahl of"
                                + " Norway, which were followed by a meeting with King Harald."))
                .filteredOn(contact -> contact.startsWith("meet"))
                .allMatch(contact -> contact.contains("| 2022-05-04 | Oslo"));
    }

    @Test
    void a_first_trip_goes_to_where_its_guest_was_told_to_be() {
        assertThat(contacts("President Ana Sosa of Peru held talks with Prime Minister Kari Dahl of Norway in Oslo on"
                        + " Wednesday. It was the first trip of Ms. Sosa outside South America."))
                .contains("visit person:ana-sosa > NOR | 2022-05-04 | Oslo | actual");
    }

    @Test
    void what_went_on_since_then_began_on_the_day_told_before() {
        assertThat(contacts(
                        "The border was closed on 3 May 2021. Since then, the envoys of Peru and Chile have held nine"
                                + " rounds of talks."))
                .anyMatch(contact -> contact.startsWith("talks") && contact.contains("| 2021-05-03/.. |"));
    }

    @Test
    void an_invitation_that_is_renewed_is_still_only_possible() {
        assertThat(contacts(
                        "Foreign Minister Kari Dahl of Norway and Foreign Minister Luis Paz of Chile held talks. Ms. Dahl"
                                + " renewed to her Chilean counterpart the invitation to visit Norway."))
                .anyMatch(contact -> contact.startsWith("visit") && contact.endsWith("possible"));
    }

    @Test
    void the_first_premier_to_visit_since_a_year_tells_of_another_who_did_so_then() {
        assertThat(contacts("Kari Dahl has become the first Norwegian prime minister to visit Peru since 2016."))
                .contains("visit NOR > PER | 2016 | Peru | actual");
    }

    @Test
    void a_count_that_stands_apart_tells_of_one_before_as_well() {
        assertThat(contacts(
                        "President Ana Sosa of Peru opened the fifth meeting of the Joint Council of Peru and Chile,"
                                + " the first since 2016."))
                .anyMatch(contact -> contact.contains("| 2016 |"));
    }
}

package org.dragoman.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.dragoman.reading.Reader;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.Test;

/** What the text around an instrument tells of it: its day, its sides, how long it holds, in whose voice. */
class ContextTest {
    private static final Reader READER = Models.reader();

    private static Reading reading(String text) {
        return READER.read(Document.of(text, "2022-05-06"));
    }

    private static List<Instrument> read(String text) {
        return reading(text).instruments();
    }

    @Test
    void what_is_announced_as_agreed_has_the_day_of_the_announcement() {
        assertThat(read(
                        "An announcement on Monday by Foreign Minister Ana Sosa said little. Peru and Chile announced on"
                                + " Tuesday in Lima that they had concluded talks on a fisheries agreement."))
                .extracting(Instrument::when)
                .containsExactly("2022-05-03");
    }

    @Test
    void those_who_agree_on_a_text_are_not_the_voice_that_tells_so() {
        Reading reading = reading("Foreign Minister Ana Sosa said on Monday that Peru and Chile had agreed on"
                + " arrangements for joint patrols along the border.");
        assertThat(reading.instruments()).singleElement().satisfies(found -> {
            assertThat(reading.statements().stream()
                            .filter(one -> one.id().equals(found.voice()))
                            .map(one -> one.source().actor()))
                    .containsExactly("person:ana-sosa");
        });
    }

    @Test
    void the_agreement_signed_after_sides_agreed_is_of_the_day_they_agreed() {
        assertThat(read(
                        "Peru and Chile agreed on Wednesday to reopen their border after talks held in Quito from May 1 to"
                                + " 4. The agreement was signed by Ministers Ana Sosa of Peru and Luis Paz of Chile."))
                .filteredOn(found -> found.act().equals("signed"))
                .extracting(Instrument::when)
                .containsExactly("2022-05-04");
    }

    @Test
    void a_host_who_signs_too_is_a_party() {
        assertThat(read(
                        "The agreement was signed in Quito by the foreign ministers of Peru and Chile. Ecuador's foreign"
                                + " minister, Juan Vega, signed as the host."))
                .filteredOn(found -> found.act().equals("signed"))
                .singleElement()
                .satisfies(found -> assertThat(found.parties()).containsExactlyInAnyOrder("PER", "CHL", "ECU"));
    }

    @Test
    void a_text_that_is_put_into_effect_keeps_the_date_it_is_called_by() {
        assertThat(read("Peru and Chile agreed to put into effect a fisheries agreement of 17 April 2001."))
                .extracting(Instrument::act, Instrument::when)
                .containsExactlyInAnyOrder(tuple("planned", null), tuple("mentioned", "2001-04-17"));
    }

    @Test
    void each_of_two_dated_texts_has_done_with_it_what_is_said_once_of_both() {
        assertThat(read(
                        "Peru and Chile agreed to activate the Mining Agreement signed in 2001 and the Fisheries Agreement"
                                + " signed in 1998."))
                .extracting(found -> found.name() + " " + found.act() + " " + found.when())
                .containsExactlyInAnyOrder(
                        "Mining Agreement planned null",
                        "Mining Agreement signed 2001",
                        "Fisheries Agreement planned null",
                        "Fisheries Agreement signed 1998");
    }

    @Test
    void what_sides_will_meet_to_carry_out_or_find_important_is_to_come() {
        assertThat(read("The ministers of Peru and Chile will meet to implement the Fisheries Agreement."))
                .extracting(Instrument::act)
                .containsExactly("planned");
        assertThat(read("Peru and Chile stressed the importance of the implementation of the Fisheries Agreement."))
                .extracting(Instrument::act)
                .containsExactly("planned");
    }

    @Test
    void a_text_is_called_by_the_place_where_it_was_signed() {
        assertThat(read(
                        "The fisheries agreement was signed in Quito in 2020 by Peru and Chile. Trade has grown since. Peru"
                                + " praised the Quito agreement."))
                .extracting(Instrument::act)
                .containsExactly("signed");
    }

    @Test
    void a_text_extended_for_a_time_holds_until_about_its_end() {
        assertThat(read("Peru and Chile extended the fisheries agreement on 3 May 2022 for 60 days."))
                .extracting(Instrument::until)
                .containsExactly("2022-07-02~");
        assertThat(read("Two documents were signed in Quito on 3 May 2022. The first opened the ports. The second, the"
                        + " memorandum between Peru and Chile, is designed for three years."))
                .extracting(Instrument::until)
                .contains("2025-05-03~");
    }

    @Test
    void what_was_done_has_the_day_on_which_the_next_sentence_says_it_was_stated() {
        assertThat(read(
                        "Peru has prolonged the fisheries agreement for 60 days. This was stated on May 4 by its foreign"
                                + " ministry."))
                .extracting(Instrument::when)
                .containsExactly("2022-05-04");
    }

    @Test
    void what_will_be_signed_at_a_meeting_to_come_is_of_its_sides_and_its_day() {
        assertThat(
                        read(
                                "Peru and Chile signed a border treaty in Lima on Monday. A meeting of the presidents of Peru, Chile"
                                        + " and Ecuador is planned in Quito on 20 May. There they intend to sign one more treaty."))
                .filteredOn(found -> found.act().equals("planned"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.parties()).containsExactlyInAnyOrder("PER", "CHL", "ECU");
                    assertThat(found.when()).isEqualTo("2022-05-20");
                });
    }

    @Test
    void far_from_both_the_agreement_is_that_which_was_called_so_before() {
        assertThat(read(
                        "Peru and Chile reached an agreement in Quito. The agreement was signed by their ministers. They"
                                + " also named a mining agreement of 1998. The ministers spoke at length. Trade was on the agenda, too."
                                + " Fishing was not. The agreement will be ratified in June."))
                .filteredOn(found -> found.act().equals("planned"))
                .extracting(Instrument::name)
                .containsExactly("agreement");
    }
}

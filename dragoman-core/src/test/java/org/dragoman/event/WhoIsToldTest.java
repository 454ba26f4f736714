package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in what is told, and what is no event though its words name one. */
class WhoIsToldTest {
    private static List<String> events(String text) {
        return Models.reader().read(Document.of(text, "2022-05-06")).events().stream()
                .map(event -> event.type() + "/" + event.mode() + " " + String.join("+", event.source()) + " > "
                        + String.join("+", event.target()) + " "
                        + event.reality().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void what_is_alleged_at_the_end_is_charged_to_whom_the_clause_before_is_about() {
        assertThat(events("The army of Peru had known of the plan, the Democratic Party alleges."))
                .anyMatch(event -> event.startsWith("ACCUSE/allege org:democratic-party > org:per/armed-forces"));
    }

    @Test
    void the_suit_is_the_one_told_before_whoever_files_it() {
        assertThat(events("In Lima the Democratic Party has sued the government of Peru. Its lawyers were there. The"
                        + " Democratic Party filed the suit in a federal court."))
                .filteredOn(event -> event.startsWith("ACCUSE/sue"))
                .allMatch(event -> event.contains("> org:per/government"));
    }

    @Test
    void who_condemns_the_suit_condemns_whoever_brought_it() {
        assertThat(events("In Lima the Democratic Party has sued the government of Peru. The case may last a year. A"
                        + " judge was named on Monday. Foreign Minister Ana Sosa of Peru condemned the lawsuit."))
                .contains("ACCUSE/disapprove person:ana-sosa > org:democratic-party actual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will have a good meeting,\" President Ana Sosa of Peru said.",
                "Two chairwomen released a common declaration at noon.",
                "President Ana Sosa of Peru has the ability to strike Chile.",
                "President Ana Sosa of Peru pointed a finger at her head.",
                "The envoy of Peru assured the senators that the wages had been paid.",
                "Peru hosted the Olympics.",
                "Ana Sosa, the foreign minister of Peru, has received a master's in law.",
                "A picture that Peru's news agency put out shows President Luis Paz at his party's congress.",
                "Those who had talked with deputies said so."
            })
    void what_only_looks_like_an_event_is_none(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void those_whom_a_speaker_will_call_are_not_one_another_s_sides() {
        assertThat(events("\"I plan a call with Minister Ana Sosa of Peru and Premier Kari Dahl of Norway,\" the"
                        + " governor said."))
                .noneMatch(event -> event.startsWith("CONSULT/call"));
    }

    @Test
    void a_promise_is_made_to_whom_it_is_told() {
        assertThat(events("Foreign Minister Luis Paz of Chile pledged to Peru that the ministry would pay the miners."))
                .contains("AGREE/promise person:luis-paz > PER actual");
    }

    @Test
    void what_comes_before_things_to_come_is_to_come_itself() {
        assertThat(events("President Ana Sosa of Peru said that she would announce a plan before she met Premier Kari"
                        + " Dahl of Norway."))
                .contains("CONSULT/meet person:ana-sosa > person:kari-dahl planned");
    }

    @Test
    void in_the_same_meeting_are_those_who_met() {
        assertThat(events("President Ana Sosa of Peru met Premier Kari Dahl of Norway in Oslo. In the same meeting, Ms."
                        + " Sosa said that the border was safe."))
                .filteredOn(event -> event.startsWith("CONSULT/meet"))
                .allMatch(event -> event.contains("person:ana-sosa > person:kari-dahl"));
    }

    @Test
    void a_visit_that_is_reported_is_told() {
        assertThat(events("Foreign Minister Ana Sosa of Peru has reportedly visited Norway."))
                .contains("CONSULT/visit person:ana-sosa > NOR actual");
    }
}

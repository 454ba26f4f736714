package org.dragoman.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.figure.TestTexts.figures;

import java.util.List;
import java.util.Map;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and tallies that lean on what was said before. */
class SaidBeforeTest {
    private static final Map<String, String> STATES = Map.of("Chile", "CHL", "Peru", "PER", "Chad", "TCD");

    @Test
    void then_is_the_time_told_of_last() {
        Map<String, String> dates = Map.of("May 2008", "2008-05", "June 2009", "2009-06");
        assertThat(figures("The war broke out in May 2008. Chile then reported 40 dead.", STATES, dates)
                        .figures())
                .extracting(Figure::period)
                .containsExactly("2008-05");
        assertThat(figures(
                                "The war broke out in May 2008. Peru admitted in June 2009 that it had lost it."
                                        + " Since then, the two presidents have met nine times.",
                                STATES,
                                dates)
                        .tallies())
                .extracting(Tally::period)
                .containsExactly("2008-05/..");
    }

    @Test
    void the_same_period_is_that_of_the_sentence_before() {
        assertThat(figures(
                                "Chile bought 40 ships in May 2008. Imports of coal grew by 5 percent in the same"
                                        + " period.",
                                STATES,
                                Map.of("May 2008", "2008-05"))
                        .figures())
                .last()
                .extracting(Figure::period)
                .isEqualTo("2008-05");
    }

    @Test
    void parts_have_the_unit_of_the_whole_and_places_of_their_own() {
        assertThat(figures("About 560 farmers have fled, including 250 into Chile and 170 into Peru.", STATES, Map.of())
                        .figures())
                .extracting(figure -> figure.value() + " " + figure.unit() + " " + figure.of() + " " + figure.parties())
                .containsExactly(
                        "560 farmer farmers fled []",
                        "250 farmer farmers fled into Chile [CHL]",
                        "170 farmer farmers fled into Peru [PER]");
        assertThat(figures("Chad has received 40 ships, of which 30 came from Peru.", STATES, Map.of())
                        .figures())
                .last()
                .extracting(figure -> figure.value() + " " + figure.of() + " " + figure.parties())
                .isEqualTo("30 ships received that came from Peru [TCD, PER]");
    }

    @Test
    void parts_of_a_mass_go_to_several_places() {
        assertThat(figures(
                                "Some 9 million tonnes have been exported, including 2 million to Chile and 1 million"
                                        + " to Peru.",
                                STATES,
                                Map.of())
                        .figures())
                .extracting(figure -> figure.unit() + " " + figure.of() + " " + figure.parties())
                .containsExactly("t exports []", "t exports to Chile [CHL]", "t exports to Peru [PER]");
    }

    @Test
    void others_who_did_something_else_are_of_the_kind_counted_before() {
        assertThat(figures("Some 140 farmers promised to help, and 103 signed a plan.")
                        .figures())
                .extracting(Figure::of)
                .last()
                .asString()
                .contains("signed");
    }

    @Test
    void whoever_follows_with_a_number_has_as_many_of_the_kind() {
        assertThat(figures("Chile sent 8,000 soldiers, followed by Peru with 7,000.", STATES, Map.of())
                        .figures())
                .last()
                .extracting(figure -> figure.value() + " " + figure.unit() + " " + figure.parties())
                .isEqualTo("7000 soldier [PER]");
    }

    @Test
    void those_are_what_was_measured_before() {
        assertThat(figures("Exports to Chile fell by 5 percent and those to Peru by 8 percent.", STATES, Map.of())
                        .figures())
                .extracting(Figure::of)
                .containsExactly("Exports to Chile", "Exports to Peru");
    }

    @Test
    void what_is_worth_a_sum_behind_a_comma_was_counted_before() {
        assertThat(figures("Boats landed 8,000 tonnes of cod, worth 32 million euros.")
                        .figures())
                .last()
                .extracting(Figure::of)
                .isEqualTo("cod landed");
    }

    @Test
    void a_second_end_behind_a_time_is_of_the_same_money() {
        assertThat(figures(
                                "The debt rose from 630 million dollars in 2014 to 6.7 billion last year.",
                                Map.of(),
                                Map.of("2014", "2014"))
                        .figures())
                .extracting(figure -> figure.value().toPlainString() + " " + figure.unit())
                .containsExactly("630000000 USD", "6700000000 USD");
    }

    @Test
    void beside_hundreds_of_billions_few_millions_are_no_money() {
        assertThat(figures("The surplus was 823 billion dollars. Exports of cars rose to 5 million.")
                        .figures())
                .extracting(Figure::unit)
                .containsExactly("USD", null);
    }

    @Test
    void since_then_a_count_is_open() {
        assertThat(figures(
                                "Chile declared a truce in May 2008, but only 20 lorries have come since then.",
                                STATES,
                                Map.of("May 2008", "2008-05"))
                        .figures())
                .extracting(Figure::period)
                .containsExactly("2008-05/..");
    }

    @Test
    void what_is_then_done_is_done_later() {
        assertThat(figures(
                                "The king arrived in May 2008. He then opened two bridges.",
                                STATES,
                                Map.of("May 2008", "2008-05"))
                        .figures())
                .extracting(Figure::period)
                .containsOnlyNulls();
    }

    @Test
    void those_of_their_own_are_of_the_kind_counted_before() {
        assertThat(figures(
                                "Some 20 Chilean soldiers were killed. Peru said that four of its own had died.",
                                STATES,
                                Map.of())
                        .figures())
                .last()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo("4");
                    assertThat(figure.unit()).isEqualTo("soldier");
                    assertThat(figure.of()).isEqualTo("soldiers died");
                    assertThat(figure.parties()).containsExactly("PER");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The flood killed 36 people, 11 of them children.                    | 11       | people | people killed that are children
        The king spent 240 million euros, 45 million of which he borrowed.  | 45000000 | EUR    | money spent
        Some 3,000 soldiers came. Twenty of them left.                      | 20       | soldier | soldiers came that left
        """)
    void a_part_of_them_is_counted_as_they_are(String text, String value, String unit, String of) {
        assertThat(figures(text).figures()).last().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(value);
            assertThat(figure.unit()).isEqualTo(unit);
            assertThat(figure.of()).isEqualTo(of);
        });
    }

    @Test
    void what_it_is_not_is_denied() {
        assertThat(figures("Chile prolonged the fishing deal for 60 days, and not for 120.", STATES, Map.of())
                        .figures())
                .last()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo("120");
                    assertThat(figure.unit()).isEqualTo("d");
                    assertThat(figure.of()).isEqualTo("extension of fishing deal");
                    assertThat(figure.reality()).isEqualTo(Reality.DENIED);
                });
    }

    @Test
    void people_may_be_told_by_their_nation_alone() {
        assertThat(figures("Chad hosts 450,000 Sudanese.").figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.unit()).isEqualTo("sudanese");
                });
    }

    @Test
    void the_line_is_the_border_told_of() {
        String text = "Chile and Peru signed a treaty on their border. The line is 169 kilometres long.";
        assertThat(figures(text, STATES, Map.of()).figures()).last().satisfies(figure -> {
            assertThat(figure.of()).isEqualTo("length of line");
            assertThat(figure.parties()).containsExactly("CHL", "PER");
        });
    }

    @Test
    void each_side_is_one_of_the_two_states_that_a_document_names_all_the_time() {
        String text = "Chile and Peru met. Chile and Peru spoke. Chile and Peru agreed. It rained. It snowed. It froze."
                + " It thawed. It was hot. The wind rose. The sea was calm. There are 500 tanks on each side.";
        assertThat(figures(text, STATES, Map.of()).figures())
                .last()
                .extracting(Figure::parties)
                .isEqualTo(List.of("CHL", "PER"));
    }

    @Test
    void a_number_before_names_that_follow_is_told() {
        assertThat(figures("They began to build new units at the two power plants Alta and Bora.")
                        .figures())
                .extracting(Figure::unit)
                .containsExactly("plant");
        assertThat(figures("They began to build new units at the two power plants.")
                        .figures())
                .isEmpty();
    }

    @Test
    void all_of_many_are_counted() {
        assertThat(figures("They agreed on all 17 articles of the treaty.").figures())
                .extracting(Figure::unit)
                .containsExactly("article");
        assertThat(figures("They agreed with all three sides of the dispute.").figures())
                .isEmpty();
    }

    @Test
    void what_would_be_has_its_size_where_it_will_be() {
        assertThat(figures("A road of 40 kilometres would join the two towns.").figures())
                .extracting(Figure::reality)
                .doesNotContain(Reality.ACTUAL);
        assertThat(figures("The road of 40 kilometres will be closed.").figures())
                .extracting(Figure::reality)
                .containsExactly(Reality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berg and Dahl met for the first time since 2019.",
                "For the first time in ten years, the two kings held talks.",
                "The two kings held talks for the first time since 2019.",
                "For the first time, the word was used in a treaty."
            })
    void the_first_time_opens_a_row(String text) {
        assertThat(figures(text).tallies())
                .as(text)
                .hasSize(1)
                .allMatch(tally -> tally.number() == 1 && tally.ordinal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the first time he spoke about it.",
                "Berg and Dahl will meet for the first time since 2019.",
                "Not for the first time, the bridge was closed.",
                "Exports fell for the first time since 2019.",
                "For the first time, they did not meet this year."
            })
    void what_is_to_come_or_only_felt_opens_none(String text) {
        assertThat(figures(text).tallies()).as(text).isEmpty();
    }

    @Test
    void a_nation_in_the_name_of_a_sea_is_no_party() {
        assertThat(figures(
                                "It was the third settlement of the Irish Sea border since 2010.",
                                Map.of("Irish", "IRL"),
                                Map.of())
                        .tallies())
                .allSatisfy(tally -> assertThat(tally.actors()).isEmpty());
    }

    @Test
    void what_had_happened_when_it_was_told_happened_with_the_rest() {
        assertThat(figures(
                                "In May 2008, 20 Chilean soldiers were killed in a clash. Peru admitted in June 2009"
                                        + " that four of its own had died.",
                                STATES,
                                Map.of("May 2008", "2008-05", "June 2009", "2009-06"))
                        .figures())
                .extracting(Figure::period)
                .containsExactly("2008-05", "2008-05");
    }
}

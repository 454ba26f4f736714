package org.dragoman.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.figure.TestTexts.figures;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        This is the fourth telephone call between the ministers this year. | call    | = | 4  | true
        In 2018 alone, six meetings took place between the envoys.         | meeting | = | 6  | false
        They have spoken by telephone five times this year.                | call    | = | 5  | false
        It was his 12th trip to Japan.                                     | visit   | = | 12 | true
        The number of her meetings with the king exceeded three dozen.     | meeting | > | 36 | false
        The leaders have met 30 times since 2012.                          | meeting | = | 30 | false
        The two envoys met twice in Oslo.                                  | meeting | = | 2  | false
        They held their first video call this year.                        | video   | = | 1  | true
        He opened the VII Nordic economic forum.                           | forum   | = | 7  | true
        It was the eighth missile test of the year.                        | test    | = | 8  | true
        It was the sixth time the two envoys had met.                      | meeting | = | 6  | true
        It is not the first time that Chile has provoked Peru.             | provoke | > | 1  | true
        The council elected a speaker for the 27th time.                   | election | = | 27 | true
        """)
    void events_are_counted(String text, String of, String change, int number, boolean ordinal) {
        assertThat(figures(text).tallies()).singleElement().satisfies(tally -> {
            assertThat(tally.of()).isEqualTo(of);
            assertThat(tally.change()).isEqualTo(change);
            assertThat(tally.number()).isEqualTo(number);
            assertThat(tally.ordinal()).isEqualTo(ordinal);
        });
        assertThat(figures(text).figures()).isEmpty();
    }

    @Test
    void both_sides_of_a_count_are_named() {
        Map<String, String> actors = Map.of("Chile", "CHL", "Peru", "PER");
        assertThat(figures("In 2018, six meetings took place between Chile and Peru.", actors, Map.of("2018", "2018"))
                        .tallies())
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.actors()).containsExactly("CHL", "PER");
                    assertThat(tally.period()).isEqualTo("2018");
                });
        assertThat(figures(
                                "The two sides have met 30 times since 2012.",
                                Map.of("The two sides", "CHL+PER"),
                                Map.of("2012", "2012"))
                        .tallies())
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.actors()).containsExactly("CHL", "PER");
                    assertThat(tally.period()).isEqualTo("2012/..");
                });
    }

    @Test
    void a_second_count_without_its_noun_takes_the_first_one() {
        assertThat(figures(
                                "They held three calls in 2021, and five in 2020 alone.",
                                Map.of("They", "CHL+PER"),
                                Map.of("2021", "2021", "2020", "2020"))
                        .tallies())
                .extracting(Tally::of, Tally::number, Tally::period)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("call", 3, "2021"),
                        org.assertj.core.groups.Tuple.tuple("call", 5, "2020"));
    }

    @Test
    void each_count_has_the_year_that_follows_it() {
        assertThat(figures(
                                "They met six times in 2020 and four times in 2021.",
                                Map.of("They", "CHL+PER"),
                                Map.of("2021", "2021", "2020", "2020"))
                        .tallies())
                .extracting(Tally::number, Tally::period)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6, "2020"), org.assertj.core.groups.Tuple.tuple(4, "2021"));
    }

    @Test
    void the_day_of_the_third_is_not_that_of_all_three() {
        assertThat(figures("On Monday she paid her third visit to Chile.", Map.of(), Map.of("Monday", "2020-03-02"))
                        .tallies())
                .singleElement()
                .extracting(Tally::period)
                .isNull();
    }

    @Test
    void an_ordinal_may_leave_its_noun_out() {
        assertThat(figures("The king came for a state visit, his ninth.").tallies())
                .extracting(Tally::of, Tally::number, Tally::ordinal)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("visit", 9, true));
    }

    @Test
    void days_and_anniversaries_are_no_events() {
        for (String text : List.of(
                "On the second day of the visit they marked the 30th anniversary of the bridge.",
                "They held three-way talks.",
                "Between the two meetings nothing happened.",
                "It was built after the Second World War.",
                "The talks are set for the 14th.",
                "For the first time he spoke about it.")) {
            assertThat(figures(text).tallies()).as(text).isEmpty();
        }
    }

    @Test
    void the_number_in_the_name_of_a_group_counts_no_summits() {
        for (String text : List.of(
                "The king attended the Group of Seven summit in Oslo.",
                "She left before the Group of Twenty meeting began.")) {
            assertThat(figures(text).tallies()).as(text).isEmpty();
        }
        assertThat(figures("Chile accused Peru of 120 violations in 2020.", Map.of("Peru", "PER"), Map.of())
                        .tallies())
                .extracting(Tally::number)
                .containsExactly(120);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The truce has been extended three times.                               | extension          | 3 | false
        Chile and Peru have come close to war three times.                     | come close to war  | 3 | false
        Chile has denied Peru the loan five times.                             | deny               | 5 | false
        The two states have fought three wars since 1947.                      | war                | 3 | false
        He calls it the fourth "final" settlement since 2017.                  | agreement          | 4 | true
        Chile is the third state to visit the island.                          | visit              | 3 | true
        Berg landed in Lima, the first Norwegian leader to do so since 1990.   | visit              | 1 | true
        He opened the VIII Nordic EXPO.                                        | exhibition         | 8 | true
        The third and last referendum was held in spring.                      | election           | 3 | true
        """)
    void repeated_deeds_and_places_in_a_row_are_counted(String text, String of, int number, boolean ordinal) {
        assertThat(figures(text, Map.of("Chile", "CHL", "Peru", "PER", "Lima", "PER", "Berg", "Q1"), Map.of())
                        .tallies())
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.of()).isEqualTo(of);
                    assertThat(tally.number()).isEqualTo(number);
                    assertThat(tally.ordinal()).isEqualTo(ordinal);
                });
    }

    @Test
    void whoever_is_numbered_by_a_deed_has_done_it() {
        Map<String, String> actors = Map.of("Berg", "Q1", "Lima", "PER", "Peru", "PER");
        for (String text : List.of(
                "Berg landed in Lima, the first Norwegian leader to do so since 1990.",
                "Berg is the third leader to visit Peru.",
                "Berg became the second premier to visit Peru.")) {
            assertThat(figures(text, actors, Map.of()).tallies())
                    .as(text)
                    .singleElement()
                    .extracting(Tally::actors)
                    .isEqualTo(List.of("Q1", "PER"));
        }
    }

    @Test
    void ratios_rates_and_second_items_are_no_counts() {
        for (String text : List.of(
                "Exports of Chile rose three times.",
                "Chile is three times as large as Peru.",
                "Chile washes its ships three times a day.",
                "The sailors shouted three times.",
                "The second accord, on trade, was praised.",
                "It was the second largest deal since 2001.")) {
            assertThat(figures(text, Map.of("Chile", "CHL", "Peru", "PER"), Map.of())
                            .tallies())
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void what_is_between_them_is_between_the_two_told_of() {
        assertThat(figures(
                                "Chile and Peru agreed a truce. It is the fourth truce between them since 2020.",
                                Map.of("Chile", "CHL", "Peru", "PER"),
                                Map.of("2020", "2020"))
                        .tallies())
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.actors()).containsExactly("CHL", "PER");
                    assertThat(tally.period()).isEqualTo("2020/..");
                });
    }

    @Test
    void violations_are_counted_and_the_year_of_a_truce_is_not_when() {
        assertThat(figures(
                                "Peru violated the truce 267 times. The truce of 2003 was renewed twice.",
                                Map.of("Chile", "CHL", "Peru", "PER"),
                                Map.of("2003", "2003"))
                        .tallies())
                .extracting(tally -> tally.of() + " " + tally.number() + " " + tally.period())
                .containsExactly("violation 267 null", "extension 2 null");
    }

    @Test
    void since_a_war_is_since_its_end() {
        assertThat(figures(
                                "It was the first visit since the war of 1998 to 2000.",
                                Map.of(),
                                Map.of("1998 to 2000", "1998/2000"))
                        .tallies())
                .singleElement()
                .extracting(Tally::period)
                .isEqualTo("2000/..");
    }

    @Test
    void what_nobody_known_does_is_no_news() {
        assertThat(figures("A porter said that he had called his sister for the first time in nine years.")
                        .tallies())
                .isEmpty();
    }

    @Test
    void what_was_done_first_is_told_with_what_it_was_done_to() {
        assertThat(figures(
                                "In today's telephone conversation between Chile and Peru, for the first time, the"
                                        + " word \"truce\" was used.",
                                Map.of("Chile", "CHL", "Peru", "PER"),
                                Map.of())
                        .tallies())
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.of()).isEqualTo("word truce used");
                    assertThat(tally.actors()).containsExactly("CHL", "PER");
                });
    }

    @Test
    void a_session_is_counted_right_behind_its_noun() {
        assertThat(figures("He spoke after a session of the council, the fourth this month.")
                        .tallies())
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.of()).isEqualTo("session");
                    assertThat(tally.number()).isEqualTo(4);
                });
    }

    @Test
    void who_tells_of_a_launch_fired_nothing() {
        assertThat(figures(
                                "Peru fired two missiles into the East Sea on Wednesday, Chile's army said, the ninth"
                                        + " launch this year.",
                                Map.of("Chile", "CHL", "Peru", "PER"),
                                Map.of())
                        .tallies())
                .singleElement()
                .satisfies(tally -> assertThat(tally.actors()).doesNotContain("CHL"));
    }
}

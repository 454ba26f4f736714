package org.dragoman.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.figure.TestTexts.figures;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    private static String shown(Figure figure) {
        String upper = figure.upper() == null ? "" : ".." + figure.upper().toPlainString();
        return figure.change() + " " + figure.value().toPlainString() + upper + " " + figure.unit();
    }

    private static List<String> shown(String text) {
        return figures(text).figures().stream().map(FigureReaderTest::shown).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Exports grew 12.4 percent in the first quarter.                   | up 12.4 %
        The price fell by 3 percentage points.                            | down 3 pp
        The length of the pipeline is about 1,200 km.                     | ~ 1200 km
        The two countries share a border of more than nine hundred miles. | > 900 mi
        Kenya has supplied more than 40 countries with tea.               | > 40 country
        The cost of the bridge was $1.2bn.                                | = 1200000000 USD
        The fund holds up to 30 billion yuan.                             | < 30000000000 CNY
        The loan of 5 million roubles was repaid.                         | = 5000000 RUB
        Turnover increased by a quarter.                                  | up 25 %
        Sales tripled in a decade.                                        | up 3 times
        The reserves halved.                                              | down 0.5 times
        The harbour needs at least another 5 to 10 cranes.                | > 5..10 crane
        More than three dozen ships left the port.                        | > 36 ship
        The ministers opened a 40-room house.                             | = 40 room
        One in five farmers is poor.                                      | = 20 %
        The hall has 1,200 sq. ft. of space.                              | = 1200 sq ft
        The reactor gives 1.2 GWe.                                        | = 1.2 GW
        The road cost 300 million kwacha.                                 | = 300000000 ZMW
        The pipe carries 38 bcm of gas.                                   | = 38 km3
        Sweden reported 63 dead.                                          | = 63 dead
        Brazil is the world's fifth-largest economy.                      | rank 5 null
        Canada took third place in the list of buyers.                    | rank 3 null
        Five of the 27 members have left.                                 | = 5 member
        Gas rose above $90 a barrel.                                      | > 90 USD/barrel
        Norway sold 18 Leopard 2 tanks.                                   | = 18 tank
        The ministry approved a $275 million arms package.                | = 275000000 USD
        Output was 50% more than a year earlier.                          | up 50 %
        Turnover, which was worth 7 billion euros, fell sharply.          | = 7000000000 EUR
        Some 2 million tons were exported to Chile.                       | ~ 2000000 ton
        The house was sold for PS1.2m.                                    | = 1200000 GBP
        The ticket costs 19.99 pounds a month.                            | = 19.99 GBP/month
        The parcel weighs 19 pounds.                                      | = 19 lb
        The lamp uses 9 W.                                                | = 9 W
        The error of the scale is plus or minus 3 percent.                | = 3 %
        The road is closer to 60 km long.                                 | ~ 60 km
        """)
    void a_number_has_unit_and_change(String text, String expected) {
        assertThat(shown(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lind, 61, said that the harbour was closed.",
                "At 61, she is the oldest member of the crew.",
                "The driver, 34, was not hurt."
            })
    void an_age_is_no_figure(String text) {
        assertThat(figures(text).figures()).isEmpty();
    }

    private static List<String> measured(String text) {
        return figures(text).figures().stream()
                .map(figure -> shown(figure) + " of " + figure.of())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The truce was extended for 60 days.                                | = 60 d of extension of truce
        Sweden prolonged the fishing agreement for another five years.     | = 5 year of extension of fishing agreement
        A 72-hour ceasefire took effect on Monday.                         | = 72 h of truce
        The court sentenced the former minister to 12 years in prison.     | = 12 year of sentence for former minister
        The captain was jailed for six months.                             | = 6 month of sentence for captain
        The mandate of the mission was renewed for one year.               | = 1 year of extension of mandate of the mission
        The pact was signed for 20 years.                                  | = 20 year of pact
        The moratorium will last two years.                                | = 2 year of moratorium
        They agreed on an extension of 90 days.                            | = 90 d of extension
        The talks lasted about three hours.                                | ~ 3 h of talks
        The border was closed for three weeks.                             | = 3 week of closure of border
        """)
    void how_long_something_holds_is_a_figure(String text, String expected) {
        assertThat(measured(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers walked for three hours.",
                "The ship left after two years.",
                "The deal was prolonged, but not for 120 days."
            })
    void how_long_something_took_or_does_not_hold_is_none(String text) {
        assertThat(figures(text).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Police put the number of demonstrators at 7,500.                                   | = 7500 null of number of demonstrators
        Some 5,000 people marched through Oslo. The police counted 2,000.                  | = 2000 people of people marched through Oslo
        Police said that 750 people took part, while the organisers spoke of two thousand. | = 2000 people of people took part
        Twelve sailors were killed in Lagos.                                               | = 12 sailor of sailors killed in Lagos
        """)
    void a_number_put_otherwise_is_of_the_same_measure(String text, String expected) {
        assertThat(measured(text)).last().isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two countries agreed.",
                "One of the reasons is the weather.",
                "On 5 May 2019 the ministers met at 10:30.",
                "Nord Stream 2 was discussed by the G7.",
                "Article 5 and Resolution 2231 were cited.",
                "The COVID-19 pandemic began in 2019.",
                "World War II ended in 1945.",
                "First, the ministers spoke about trade.",
                "It was built five years ago.",
                "Both sides want a two-way street.",
                "They play a zero-sum game.",
                "There are three ways and one step.",
                "It was the first visit in five years.",
                "The COP29 summit is near."
            })
    void names_dates_and_idioms_are_no_figures(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void a_change_and_the_level_it_reached_are_two_figures_of_one_measure() {
        List<Figure> found = figures(
                        "Bilateral trade between Chile and Peru rose 12 percent to a record $4.5 billion in 2019.",
                        Map.of("Chile", "CHL", "Peru", "PER"),
                        Map.of("2019", "2019"))
                .figures();
        assertThat(found).extracting(FigureReaderTest::shown).containsExactly("up 12 %", "= 4500000000 USD");
        assertThat(found).allSatisfy(figure -> {
            assertThat(figure.of()).isEqualTo("Bilateral trade between Chile and Peru");
            assertThat(figure.parties()).containsExactly("CHL", "PER");
            assertThat(figure.period()).isEqualTo("2019");
        });
    }

    @Test
    void a_rank_belongs_to_the_subject() {
        assertThat(figures("Canada took third place among buyers in 2018.", Map.of("Canada", "CAN"), Map.of())
                        .figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.parties()).containsExactly("CAN");
                    assertThat(figure.of()).isEqualTo("buyers");
                });
    }

    @Test
    void wounded_after_killed_are_counted_alike() {
        List<Figure> found =
                figures("Some 200 soldiers were killed and 1,500 wounded.").figures();
        assertThat(found).extracting(FigureReaderTest::shown).containsExactly("~ 200 soldier", "= 1500 soldier");
        assertThat(found).extracting(Figure::of).containsExactly("soldiers killed", "soldiers wounded");
    }

    @Test
    void what_is_counted_keeps_its_description() {
        assertThat(figures("Ten Chilean diplomats were expelled.").figures())
                .singleElement()
                .extracting(Figure::of)
                .isEqualTo("Chilean diplomats expelled");
    }

    @Test
    void how_long_something_lasts_is_no_figure() {
        assertThat(figures("The bridge stayed shut for over a year and a half.").figures())
                .isEmpty();
        assertThat(figures("The mill must finish the order in 60 days.").figures())
                .isEmpty();
    }

    @Test
    void a_count_does_not_repeat_its_noun() {
        assertThat(figures("Kenya has supplied more than 40 countries with tea.")
                        .figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.unit()).isEqualTo("country");
                    assertThat(figure.of()).isEqualTo("countries supplied with tea");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The storm killed 14 people.                          | people killed
        Chile will send 40 doctors to Peru.                  | doctors sent to Peru
        Some 3,000 farmers fled the valley.                  | farmers fled the valley
        At least 70 people are thought to have died.         | people died
        Its debt stands at 60 percent of its gross product.  | Its debt as a share of its gross product
        Trade between the neighbours, which was worth 5 billion dollars, is falling. | Trade between the neighbours
        """)
    void what_was_done_with_the_counted_is_what_is_measured(String text, String of) {
        assertThat(figures(text).figures())
                .singleElement()
                .extracting(Figure::of)
                .isEqualTo(of);
    }

    @Test
    void a_verb_said_once_serves_several_numbers() {
        List<Figure> found = figures(
                        "Chile reported 14 new cases, Peru 31 and Bolivia nine.",
                        Map.of("Chile", "CHL", "Peru", "PER", "Bolivia", "BOL"),
                        Map.of())
                .figures();
        assertThat(found).extracting(FigureReaderTest::shown).containsExactly("= 14 case", "= 31 case", "= 9 case");
        assertThat(found).extracting(Figure::parties).containsExactly(List.of("CHL"), List.of("PER"), List.of("BOL"));
    }

    @Test
    void a_second_deed_is_done_to_others_of_the_kind() {
        List<Figure> found = figures("The storm killed 88 people, injured 410 and left 12,000 homeless.")
                .figures();
        assertThat(found)
                .extracting(FigureReaderTest::shown)
                .containsExactly("= 88 people", "= 410 people", "= 12000 homeless");
        assertThat(found.get(1).of()).isEqualTo("people injured");
    }

    @Test
    void a_half_of_a_decade_is_no_figure() {
        assertThat(figures("In the second half of the decade tariffs fell.").figures())
                .isEmpty();
    }

    @Test
    void a_part_takes_the_unit_of_the_whole() {
        assertThat(figures("The port took 32 million tonnes of grain, of which 5 million went to Chile.")
                        .figures())
                .extracting(FigureReaderTest::shown)
                .containsExactly("= 32000000 t", "= 5000000 t");
    }

    @Test
    void whoever_sells_and_whoever_buys_are_parties() {
        assertThat(figures(
                                "Chile bought 55 percent of its gas from Peru.",
                                Map.of("Chile", "CHL", "Peru", "PER"),
                                Map.of())
                        .figures())
                .singleElement()
                .extracting(Figure::parties)
                .isEqualTo(List.of("CHL", "PER"));
    }

    @Test
    void the_day_of_a_statement_is_not_that_of_what_it_promises() {
        assertThat(figures(
                                "In a paper issued on Tuesday, Chile promised to build two new ships for Peru.",
                                Map.of("Chile", "CHL"),
                                Map.of("Tuesday", "2011-03-01"))
                        .figures())
                .singleElement()
                .extracting(Figure::period)
                .isNull();
        assertThat(figures(
                                "Oil fell from $110 to $57 between June and December.",
                                Map.of(),
                                Map.of("June", "2014-06", "December", "2014-12"))
                        .figures())
                .extracting(Figure::period)
                .containsOnly("2014-06/2014-12");
    }

    @Test
    void what_readers_are_asked_for_is_no_figure() {
        for (String text : List.of(
                "Please donate $25 a month.",
                "Support our work with your donation of 25 dollars.",
                "See page 14 of 90.",
                "The film had 1,204 views.",
                "She has been there seven times.")) {
            assertThat(figures(text).figures()).as(text).isEmpty();
        }
        assertThat(figures("Norway will donate $25 million to Chad.").figures()).hasSize(1);
    }

    @Test
    void two_levels_in_two_years_stay_apart() {
        List<Figure> found = figures(
                        "Exports fell from $40.2 billion in 2021 to $26.1 billion in 2022.",
                        Map.of(),
                        Map.of("2021", "2021", "2022", "2022"))
                .figures();
        assertThat(found).extracting(FigureReaderTest::shown).containsExactly("= 40200000000 USD", "= 26100000000 USD");
        assertThat(found).extracting(Figure::period).containsExactly("2021", "2022");
        assertThat(found).extracting(Figure::of).containsOnly("Exports");
    }

    @Test
    void money_without_its_unit_takes_that_of_the_figure_before() {
        assertThat(shown("Trade was worth 7 billion dollars in 2008 and had fallen to some 400 million in 2021."))
                .containsExactly("= 7000000000 USD", "~ 400000000 USD");
    }

    @Test
    void two_readings_are_equal() {
        String text = "Trade rose from 5 to 6 billion euros, a 20 percent increase, in three of 27 regions.";
        assertThat(figures(text)).isEqualTo(figures(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The rebels freed 14 of the 31 hostages.                           | 14 hostages freed
        Chad expelled 40 Libyan traders.                                  | 40 Libyan traders expelled
        The ministry withheld 3 million euros.                            | 3000000 money withheld
        The defence budget will rise to 2.6 percent of output.            | 2.6 defence budget as a share of output
        The works will take 10 to 15 years.                               | 10 works
        The population of the island is 11,200.                           | 11200 population of the island
        The bridge will cost 2 billion dollars.                           | 2000000000 cost of bridge
        The meeting was attended by 120 delegations.                      | 120 delegations that attended
        """)
    void a_figure_tells_what_it_measures(String text, String expected) {
        assertThat(figures(text).figures())
                .extracting(figure -> figure.value().toPlainString() + " " + figure.of())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Trade reached 118 billion dollars in the year that ended in March 2024.  | March 2024 | 2024-03 | 2023-04/2024-03
        Exports rose 4 percent in the half to June 2021.                         | June 2021  | 2021-06 | 2021-01/2021-06
        Chile sold 300 tonnes more than in May 2020.                             | May 2020   | 2020-05 |
        It shipped 42 million tonnes a day, down from 109 million in 2021.       | 2021       | 2021    |
        The dam will cost 3 billion euros, the bank estimated in March 2020.     | March 2020 | 2020-03 |
        """)
    void a_figure_holds_for_its_own_period(String text, String words, String edtf, String period) {
        assertThat(figures(text, Map.of(), Map.of(words, edtf)).figures().get(0).period())
                .isEqualTo(period);
    }

    @Test
    void who_does_it_and_to_whom_are_parties() {
        Figure sent = figures("Peru sent 40 nurses to Chile.", Map.of("Peru", "PER", "Chile", "CHL"), Map.of())
                .figures()
                .get(0);
        assertThat(sent.parties()).containsExactly("PER", "CHL");
        Figure rank = figures(
                        "Norway remained Moldova's largest donor.", Map.of("Norway", "NOR", "Moldova", "MDA"), Map.of())
                .figures()
                .get(0);
        assertThat(rank.parties()).containsExactly("NOR", "MDA");
        assertThat(rank.change()).isEqualTo("rank");
    }

    @Test
    void whose_money_it_is_does_not_tell_whose_trade() {
        assertThat(figures(
                                "Chile and Peru met. Two-way trade totalled 89 billion U.S. dollars.",
                                Map.of("Chile", "CHL", "Peru", "PER", "U.S.", "USA"),
                                Map.of())
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.parties()).containsExactly("CHL", "PER"));
    }
}

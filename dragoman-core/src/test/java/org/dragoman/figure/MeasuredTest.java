package org.dragoman.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.figure.TestTexts.figures;

import java.util.List;
import java.util.Map;
import org.dragoman.event.EventReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure measures, whose it is and in which money. */
class MeasuredTest {
    private static final Map<String, String> STATES = Map.of(
            "Chile",
            "CHL",
            "Peru",
            "PER",
            "Kenya",
            "KEN",
            "India",
            "IND",
            "Pakistan",
            "PAK",
            "Egypt",
            "EGY",
            "Mali",
            "MLI");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chile, together with 12 countries, opened the drill.       | countries that opened the drill
        The Peruvian vaccine was approved in 40 countries.         | countries in which the Peruvian vaccine approved
        The release of 14 sailors was welcomed in Lima.            | sailors released
        Chile demanded the withdrawal of 3,000 soldiers.           | soldiers withdrawn
        The river is 900 miles long.                               | length of river
        Sweden reported 63 dead.                                   | people dead
        Passengers may visit ten islands for seven days.           | islands visited
        A fifth of the houses was not rebuilt in 2019.             | houses not rebuilt
        A third of the refugees are women and children.            | refugees that are women and children
        Some 60 percent of the farmers own a well.                 | farmers that own a well
        They published a paper of 12 points.                       | points of paper
        The list now counts 2,200 names.                           | names of list
        The number of those who want peace fell by 6 percent.      | number of those who want peace
        Adre is a town of 40,000.                                  | population of town
        The pipeline can carry 3 million tonnes of oil a year.     | oil carried
        The pipeline can carry 3 million tonnes.                   | capacity of pipeline
        It cost 240 million euros.                                 | cost
        Spending fell 12 percent, the largest cut since 1990.      | Spending
        Chad bans 27 tankers.                                      | tankers banned
        Some 41 percent of the 270,000 inhabitants are old.        | inhabitants that are old
        A credit for the sum of 5 million dollars was granted.     | credit
        They put the number of the dead at more than 12,000.       | number of the dead
        Three soldiers were wounded by bombs.                      | soldiers wounded
        The army freed 12 more hostages.                           | hostages freed
        They tax goods from Chile worth 75 million dollars.        | goods from Chile
        A tariff of 10 percent was set.                            | tariff
        Chad bought 280 air-to-air missiles.                       | air-to-air missiles bought
        Eleven of the 14 members of the council signed.            | members of the council signed
        They signed nine documents in Lima.                        | documents signed
        They limited the number of tanks to 20,000.                | number of tanks
        After ten hours of negotiations they signed.               | negotiations
        In Lima five people were wounded.                          | people wounded in Lima
        The firm, whose output fell by a third last year, is old.  | output of firm
        The king will raise spending to 3 percent of income.       | spending as a share of income
        The law speaks of four metals used in batteries.           | metals used in batteries
        The line moved 3 billion cubic metres of gas.              | gas moved
        Some 300 million euros of the reserves were blocked.       | reserves blocked
        Chad spends 2 percent of its income on roads.              | spending as a share of its income
        It vaccinated 36 percent of the nurses.                    | nurses vaccinated
        It cancelled debts of at least 3 million dollars in Asia.  | debts
        The mill is designed to process 4,000 tonnes a year.       | capacity of mill
        The plan created 3 million man-days of work.               | man-days of work created
        Chile returned 200 doses of vaccine.                       | doses of vaccine returned
        They signed nine memoranda and a plan.                     | memoranda signed
        The bank lent 3 million dollars to Chad.                   | loans
        A loan of 3 million dollars was granted.                   | loan
        Two envoys were handed over in return.                     | envoys handed over
        The mills emit 27 percent of the gases.                    | gases emitted
        The line cancelled 400 tours a day.                        | tours cancelled
        Some 3,000 people spent the night in tents.                | null
        The firm paid 5 million dollars in taxes.                  | payment for taxes
        The state paid 30 euros per dose for the vaccine.          | payment for vaccine
        """)
    void what_is_measured_is_named(String text, String of) {
        assertThat(figures(text).figures()).first().extracting(Figure::of).isEqualTo(of.equals("null") ? null : of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The kings met for three hours.                             | meeting
        The envoys and the minister talked for 40 minutes.         | talks
        """)
    void hours_tell_how_long_those_who_met_sat(String text, String of) {
        assertThat(figures(text).figures()).first().extracting(Figure::of).isEqualTo(of);
    }

    @Test
    void a_part_of_it_is_a_part_of_what_was_measured_before() {
        List<Figure> found = figures("The road is 900 miles long. Almost a third of it is paved.")
                .figures();
        assertThat(found).extracting(Figure::of).containsExactly("length of road", "road that is paved");
        assertThat(figures("The defence budget is 90 million dollars. Pensions take up 23 percent of it.")
                        .figures())
                .last()
                .extracting(Figure::of)
                .isEqualTo("Pensions as a share of defence budget");
    }

    @Test
    void what_each_side_has_is_of_both() {
        assertThat(figures("Chile and Peru met in Lima. They keep 500 tanks on each side.", STATES, Map.of())
                        .figures())
                .singleElement()
                .extracting(Figure::parties)
                .isEqualTo(List.of("CHL", "PER"));
    }

    @Test
    void a_sum_that_someone_asked_for_is_a_figure() {
        assertThat(figures("Donors gave 2 billion dollars, less than the 4 billion that Chile had asked for.")
                        .figures())
                .extracting(figure -> figure.value().toPlainString() + " " + figure.unit())
                .containsExactly("2000000000 USD", "4000000000 USD");
    }

    @Test
    void a_second_level_has_the_rate_of_the_first() {
        assertThat(figures("Trade, now worth 5 billion dollars a year, will be doubled to 10 billion.")
                        .figures())
                .last()
                .extracting(Figure::unit)
                .isEqualTo("USD/year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenya earned 5 billion shillings.                              | KES
        Mali spent 30 billion francs on roads.                         | XOF
        Pakistan borrowed 300 million rupees.                          | PKR
        India gave Pakistan 300 million rupees.                        | INR
        Pakistan borrowed 300 million Indian rupees.                   | INR
        Egypt owes 5 billion pounds.                                   | EGP
        The bank lent 40 million pesos, said the president of Chile.   | CLP
        The ship costs 40 million pesos.                               | peso
        Kenya spent Sh5 million.                                       | KES
        """)
    void whose_money_it_is_tells_the_currency(String text, String unit) {
        assertThat(figures(text, STATES, Map.of()).figures())
                .first()
                .extracting(Figure::unit)
                .isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Exports make up 40 percent of its income.                           | = 40 % of Exports as a share of its income
        Fewer than 3 percent called themselves poor.                        | < 3 % of called themselves poor
        Chile pumped 4,000 barrels in May.                                  | = 4000 bbl of pumped
        Two thirds of the crew, some 600 men, need help.                    | ~ 600 man of men need help
        In March 141 states backed the plan.                                | = 141 state of states backed the plan
        Of the 4 million farmers in Peru, 1.7 million have no land.         | = 1700000 farmer of farmers in Peru that have no land
        """)
    void a_number_that_stands_for_those_it_counts_is_measured(String text, String expected) {
        assertThat(figures(text, STATES, Map.of()).figures())
                .last()
                .extracting(figure -> figure.change() + " " + figure.value().toPlainString() + " " + figure.unit()
                        + " of " + figure.of())
                .isEqualTo(expected);
    }

    @Test
    void the_deal_is_that_of_the_two_who_were_told_of() {
        assertThat(figures(
                                "Chile has signed a contract with Peru. The deal, worth 3 billion euros, includes four"
                                        + " ferries.",
                                STATES,
                                Map.of())
                        .figures())
                .extracting(Figure::parties)
                .containsOnly(List.of("CHL", "PER"));
        assertThat(figures("Chile and Peru oppose the deal. The deal costs 3 billion euros.", STATES, Map.of())
                        .figures())
                .extracting(Figure::parties)
                .containsOnly(List.of());
    }

    @Test
    void a_loan_is_that_of_who_gives_and_who_gets_it() {
        assertThat(figures("Chile approved a loan of 3 million dollars to Peru.", STATES, Map.of())
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.parties()).containsExactly("CHL", "PER"));
    }

    @Test
    void whoever_speaks_of_its_own_has_the_figure() {
        assertThat(figures("Chile said that 71 of its soldiers had died in Peru.", STATES, Map.of())
                        .figures())
                .singleElement()
                .extracting(Figure::parties)
                .isEqualTo(List.of("CHL"));
    }

    @Test
    void each_giver_behind_a_comma_or_and_has_given_its_own() {
        assertThat(figures("Chile promised 44 million dollars and Peru 30 million euros.", STATES, Map.of())
                        .figures())
                .extracting(figure -> figure.unit() + " " + figure.of() + " " + figure.parties())
                .containsExactly("USD pledges [CHL]", "EUR pledges [PER]");
    }

    @Test
    void the_year_of_a_level_before_is_not_that_of_the_level_now() {
        assertThat(figures(
                                "Fewer than 3 percent have land, down from a quarter in 1992.",
                                Map.of(),
                                Map.of("1992", "1992"))
                        .figures())
                .extracting(Figure::period)
                .containsExactly(null, "1992");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Trade is to reach 10 billion dollars.                      | PLANNED
        Trade reached 10 billion dollars.                          | ACTUAL
        The mission can be extended for five years.                | POSSIBLE
        Chile promised 40 buses.                                   | ACTUAL
        Chile will send 40 buses.                                  | PLANNED
        Chile did not pay 5 million dollars.                       | DENIED
        If 30 members object, the law will fall.                   | CONDITIONAL
        Let us recall that two ships were sunk.                    | ACTUAL
        Prices were almost unchanged at 57 dollars.                | ACTUAL
        """)
    void what_is_to_come_is_told_from_what_is(String text, EventReport.Reality reality) {
        assertThat(figures(text).figures()).first().extracting(Figure::reality).isEqualTo(reality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The share of gas was 46 percent, and its contract ends in December.             | December
        More than 100 leaders agreed to end smoking by 2030, and 12 donors paid for it. | 2030
        Chile lost 450 acres of forest, the smallest loss since 1988.                   | 1988
        It has withdrawn 1,500 soldiers; others will be home by August.                 | August
        Their trade was closed down in May; some 270 firms have left.                   | May
        The state paid 30 euros, according to the contract of March.                    | March
        Exports rose by 2 percent from a year earlier.                                  | a year earlier
        """)
    void the_time_of_a_clause_beside_is_not_that_of_the_number(String text, String time) {
        assertThat(figures(text, Map.of(), Map.of(time, "2030")).figures())
                .first()
                .extracting(Figure::period)
                .isNull();
    }

    @Test
    void whoever_puts_a_cost_is_not_who_bears_it_and_a_contract_is_no_decline() {
        assertThat(figures("Its contract for 10 million barrels ends.").figures())
                .first()
                .satisfies(figure -> {
                    assertThat(figure.change()).isEqualTo("=");
                    assertThat(figure.of()).isEqualTo("Its contract");
                });
        assertThat(figures("Mali, which owes 30 billion CFA francs to banks, asked for time.", STATES, Map.of())
                        .figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.parties()).containsExactly("MLI");
                    assertThat(figure.unit()).isEqualTo("XOF");
                });
    }

    @Test
    void others_who_had_something_else_done_to_them_are_told_apart() {
        assertThat(figures("Some 474 soldiers had died and 1,109 had been wounded.")
                        .figures())
                .extracting(Figure::of)
                .containsExactly("soldiers died", "soldiers wounded");
    }
}

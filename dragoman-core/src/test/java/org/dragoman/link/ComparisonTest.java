package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dragoman.link.TallyCheck.Verdict;
import org.junit.jupiter.api.Test;

/** Figures, instruments and claimed counts across documents. */
class ComparisonTest {
    private static final String TRADE = " unit=USD parties=KEN,SWE ";

    @Test
    void figures_of_one_thing_under_several_words_are_one_measurement() {
        Linked linked = Planted.linked(
                "figure value=146880000000 of=bilateral_trade_between_Kenya_and_Sweden period=2021" + TRADE,
                "figure value=147000000000 of=trade_turnover period=2021" + TRADE,
                "figure value=240000000000 of=trade period=2023" + TRADE);
        assertThat(linked.measurements()).hasSize(2);
        Measurement measurement = linked.measurement("fg-1").orElseThrow();
        assertThat(measurement.figures()).containsExactly("fg-1", "fg-2");
        assertThat(measurement.agreed()).isTrue();
        assertThat(measurement.origins()).hasSize(2);
        assertThat(linked.conflicts()).isEmpty();
    }

    @Test
    void each_rule_gives_one_value() {
        Measurement measurement = Planted.linked(
                        "figure value=12 unit=people of=killed parties=KEN period=2020-02-02",
                        "figure value=15 unit=people of=killed parties=KEN period=2020-02-02",
                        "figure value=117 unit=people of=killed parties=KEN period=2020-02-02")
                .measurements()
                .get(0);
        assertThat(measurement.values())
                .containsEntry(Rule.CONSERVATIVE, BigDecimal.valueOf(12))
                .containsEntry(Rule.REPRESENTATIVE, BigDecimal.valueOf(15))
                .containsEntry(Rule.INFORMATIVE, BigDecimal.valueOf(117));
        assertThat(measurement.agreed()).isFalse();
    }

    @Test
    void a_treaty_is_one_under_two_names_and_has_its_acts_in_order() {
        Linked linked = Planted.linked(
                "instrument name=Treaty_of_Good_Neighbourliness,_Friendship_and_Cooperation form=treaty act=extended"
                        + " parties=KEN,SWE when=2021",
                "instrument name=Treaty_on_Good-Neighbourly_and_Friendly_Cooperation form=treaty act=signed"
                        + " parties=KEN,SWE when=2001",
                "instrument name=Treaty_of_Lund form=treaty act=signed parties=KEN,SWE when=1950");
        assertThat(linked.accords()).hasSize(2);
        assertThat(linked.accord("in-1").orElseThrow().steps())
                .extracting(Accord.Step::act)
                .containsExactly("signed", "extended");
    }

    @Test
    void statements_without_a_name_are_one_only_of_one_day() {
        assertThat(Planted.linked(
                                "instrument name=joint_statement form=joint_statement act=adopted parties=KEN,SWE"
                                        + " when=2021-06-28",
                                "instrument name=a_joint_statement form=joint_statement act=adopted parties=KEN,SWE"
                                        + " when=2021-06-28",
                                "instrument name=joint_statement form=joint_statement act=adopted parties=KEN,SWE")
                        .accords())
                .hasSize(2);
    }

    @Test
    void a_claimed_count_stands_beside_what_the_ledger_holds() {
        Linked linked = Planted.linked(
                "tally of=call number=3 ordinal=true actors=person:kamau,person:lind period=2021 published=2021-12-20",
                "event CONSULT/call person:kamau > person:lind when=2021-02-01 published=2021-02-02",
                "event CONSULT/video person:lind > person:kamau when=2021-06-01 published=2021-06-02",
                "event CONSULT/call person:kamau > person:lind when=2021-07-01 reality=planned",
                "event CONSULT/call person:kamau > person:lind when=2020-07-01 published=2020-07-01");
        TallyCheck check = linked.tallies().get(0);
        assertThat(check.verdict()).isEqualTo(Verdict.GAP);
        assertThat(check.events()).hasSize(2);
        assertThat(check.documents()).as("those of 2021").isEqualTo(3);
        assertThat(check.explanation())
                .isEqualTo(
                        "number 3 claimed, 2 held, from 3 documents of 1 outlet: the ledger has not read of them all");
    }

    @Test
    void an_ordinal_counts_up_to_the_event_it_numbers() {
        TallyCheck check = Planted.linked(
                        "tally of=call number=1 ordinal=true actors=person:kamau,person:lind period=2021 doc=a at=7"
                                + " published=2021-12-20",
                        "event CONSULT/call person:kamau > person:lind when=2021-02-01 doc=a at=7",
                        "event CONSULT/call person:kamau > person:lind when=2021-06-01")
                .tallies()
                .get(0);
        assertThat(check.until()).isEqualTo("2021-02-01");
        assertThat(check.verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_first_trip_of_nobody_knows_what_kind_is_not_counted() {
        assertThat(Planted.linked("tally of=visit number=1 ordinal=true actors=person:kamau")
                        .tallies()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.NOT_COUNTED);
    }
}

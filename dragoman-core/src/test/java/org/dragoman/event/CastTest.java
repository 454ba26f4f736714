package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

class CastTest {
    @Test
    void a_premiers_own_country_is_not_whom_the_premier_promises_something() {
        assertThat(read("The Peruvian prime minister promised Peru a better year."))
                .allMatch(report -> !report.target().contains("PER"));
    }

    @Test
    void troops_that_are_sent_in_are_a_means_and_no_target() {
        assertThat(read("Peru sent in troops and police.")).singleElement().satisfies(report -> {
            assertThat(report.type()).isEqualTo(Plover.MOBILIZE);
            assertThat(report.target()).isEmpty();
            assertThat(report.participants()).extracting(Participant::role).contains("object");
        });
    }

    @Test
    void a_war_on_poverty_is_no_assault() {
        assertThat(read("Peru fought poverty and inflation.")).noneMatch(r -> r.type() == Plover.ASSAULT);
        assertThat(read("Peru fought Chile.")).anyMatch(r -> r.type() == Plover.ASSAULT);
    }

    @Test
    void named_examples_of_a_nameless_many_take_part() {
        assertThat(read("Several countries such as Peru and Chile condemned Bolivia."))
                .singleElement()
                .satisfies(report -> assertThat(report.source()).containsExactly("PER", "CHL"));
    }

    @Test
    void whoever_is_threatened_in_a_relative_clause_is_the_target() {
        assertThat(read("Chile, which Peru has threatened with missile strikes, called for calm."))
                .filteredOn(report -> report.type() == Plover.THREATEN)
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly("CHL"));
    }

    @Test
    void a_decision_not_to_help_is_a_refusal() {
        assertThat(read("The decision of Peru not to exempt Chile from the tariffs was final."))
                .anyMatch(report -> report.type() == Plover.REJECT
                        && report.source().equals(List.of("PER"))
                        && report.target().equals(List.of("CHL")));
    }

    @Test
    void who_denies_a_charge_turns_nobody_down() {
        assertThat(read("Peru denied the charges of Chile.")).noneMatch(report -> report.type() == Plover.REJECT);
        assertThat(read("Peru denied that its ministry colluded with Chile."))
                .noneMatch(report -> report.type() == Plover.REJECT);
    }

    @Test
    void the_own_country_of_one_who_speaks_for_two_is_no_target() {
        assertThat(read("Emmanuel Macron met the president of Ghana in Accra. Macron hopes to strengthen the ties of"
                        + " the two countries."))
                .filteredOn(report -> report.type() == Plover.AGREE)
                .allSatisfy(report -> assertThat(report.target()).doesNotContain("FRA"));
    }

    @Test
    void a_meeting_to_come_is_told_once() {
        assertThat(read("The prime minister of Peru will meet the president of Chile on Monday."))
                .extracting(EventReport::type)
                .containsExactly(Plover.CONSULT);
    }

    @Test
    void what_is_awaited_has_not_happened() {
        assertThat(read("Peru will not lift the embargo until Chile releases the sailors."))
                .filteredOn(report -> report.type() == Plover.CONCEDE)
                .allMatch(report -> report.reality() == Reality.CONDITIONAL)
                .isNotEmpty();
    }

    @Test
    void who_insists_that_something_is_so_demands_nothing() {
        assertThat(read("Peru insists that it knows nothing of the ship."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void what_feels_threatened_threatens_nobody() {
        assertThat(read("The Chilean minister felt threatened by Peru."))
                .filteredOn(report -> report.type() == Plover.THREATEN)
                .allMatch(report -> report.source().equals(List.of("PER")))
                .isNotEmpty();
    }

    @Test
    void what_could_be_afforded_is_no_event() {
        assertThat(read("Peru cannot afford to retreat.")).isEmpty();
    }

    @Test
    void not_the_first_time_is_no_denial() {
        assertThat(read("This is not the first time that Peru has provoked Chile."))
                .isNotEmpty()
                .allMatch(report -> report.reality() == Reality.ACTUAL);
    }

    @Test
    void violence_between_quotation_marks_is_none() {
        assertThat(read("The envoy said that Peru had never \u201cwiped out\u201d its partner Chile."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void what_both_countries_should_do_is_no_demand_on_the_other() {
        assertThat(read("The president of Peru said that Peru and Chile should deepen their cooperation."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
        assertThat(read("The president of Peru said that Chile should withdraw its troops."))
                .anyMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void two_sides_re_establish_relations_with_one_another() {
        assertThat(read("Peru and Chile re-established diplomatic relations."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.source()).containsExactly("PER");
                    assertThat(report.target()).containsExactly("CHL");
                });
    }

    @Test
    void a_purpose_before_its_verb_is_only_planned() {
        assertThat(read("In order to attack Chile, Peru is trying to buy missiles."))
                .filteredOn(report -> report.type() == Plover.ASSAULT)
                .allMatch(report -> report.reality() == Reality.PLANNED);
    }

    @Test
    void what_one_no_longer_insists_on_is_no_demand_that_stands() {
        assertThat(read("Peru no longer insisted on the withdrawal of the Chilean troops."))
                .filteredOn(report -> report.type() == Plover.DEMAND)
                .allMatch(report -> report.reality() == Reality.DENIED)
                .isNotEmpty();
    }

    @Test
    void an_ability_is_no_deed() {
        assertThat(read("Peru has the ability to kill thousands of soldiers."))
                .noneMatch(report -> report.reality() == Reality.ACTUAL);
    }

    @Test
    void who_expects_loyalty_promises_none() {
        assertThat(read("The president of Peru expects loyalty from Chile."))
                .noneMatch(report -> report.type() == Plover.AGREE);
    }

    @Test
    void a_number_of_leaders_among_others_do_not_stand_for_all() {
        assertThat(EventFixture.lines("Seven senators, including two of the group's leaders, are supporting Peru."))
                .anyMatch(line -> line.startsWith("SUPPORT Seven senators"));
    }
}

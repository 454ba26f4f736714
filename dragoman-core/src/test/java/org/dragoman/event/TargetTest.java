package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void those_whom_a_vehicle_carries_are_hit_with_it() {
        assertThat(lines("A bus carrying Norwegian soldiers was blown up by rebels."))
                .contains("ASSAULT rebels > Norwegian soldiers");
    }

    @Test
    void the_state_that_eased_goods_go_to_gains() {
        assertThat(lines("Peru eased restrictions on the movement of goods into Chile."))
                .containsExactly("CONCEDE Peru > Chile");
    }

    @Test
    void those_whose_rally_is_broken_up_are_dispersed() {
        assertThat(lines("The police broke up a rally by opposition activists."))
                .contains("COERCE The police > opposition activists");
    }

    @Test
    void what_deeds_are_likened_to_does_nothing() {
        assertThat(lines("Norway likened Peru's deeds to those of Chile.")).containsExactly("ACCUSE Norway > Peru");
    }

    @Test
    void a_court_before_which_someone_stands_acts() {
        assertThat(lines("Ten officers went on trial in Chile on Monday.")).contains("ACCUSE Chile > Ten officers");
    }

    @Test
    void a_strike_across_a_country_is_one_in_it() {
        assertThat(lines("Rail workers walked off the job across Peru on Monday."))
                .contains("PROTEST Rail workers > Peru");
    }

    @Test
    void an_envoy_who_calls_on_a_premier_visits_him() {
        assertThat(lines("The ambassador of Norway called on Peruvian President Ana Sosa in Lima on Monday."))
                .anyMatch(line -> line.startsWith("CONSULT"))
                .noneMatch(line -> line.startsWith("DEMAND"));
        assertThat(lines("Bishops called on the government of Peru to resign."))
                .contains("DEMAND Bishops > the government of Peru");
    }

    @Test
    void what_a_war_that_is_marched_against_goes_on_in_is_not_marched_against() {
        assertThat(lines("Two million people marched through London against a war in Iraq."))
                .noneMatch(line -> line.endsWith("> Iraq"));
    }

    @Test
    void strikers_in_a_country_strike_in_it() {
        assertThat(lines("Bus drivers in Peru have been on strike since dawn."))
                .containsExactly("PROTEST Bus drivers in Peru > Peru");
    }

    @Test
    void what_is_done_for_someone_deep_in_it_is_done_for_them() {
        assertThat(lines("The Norwegian envoy promised support for efforts at expanding the Peruvian economy."))
                .contains("SUPPORT The Norwegian envoy > Peruvian");
    }

    @Test
    void those_whose_raid_is_likened_to_another_are_not_struck() {
        assertThat(
                        lines(
                                "The army launched airstrikes against a camp in Mali, the third such incursion by Chadian forces."))
                .contains("ASSAULT The army > Mali")
                .noneMatch(line -> line.contains("> Chadian"));
    }

    @Test
    void a_raid_that_is_answered_does_not_name_the_target() {
        assertThat(lines("The navy carried out an attack on a Chilean depot in retaliation for the raid of Peru."))
                .contains("ASSAULT The navy > Chilean")
                .noneMatch(line -> line.endsWith("> Peru"));
    }

    @Test
    void a_demand_dropped_is_conceded_to_those_of_whom_it_was_made() {
        assertThat(lines("Norway dropped its demand that Peru acknowledge the treaty."))
                .contains("CONCEDE Norway > Peru");
    }

    @Test
    void jets_are_scrambled_against_those_whose_bomber_came_near() {
        assertThat(lines("Norway scrambled jets when a Chilean bomber came near the coast."))
                .containsExactly("MOBILIZE Norway > a Chilean bomber");
    }

    @Test
    void who_can_avert_a_threat_is_threatened() {
        assertThat(lines("The miners have threatened to blockade the port if the Peruvian president does not resign."))
                .contains("THREATEN The miners > the Peruvian president");
    }

    @Test
    void those_who_are_to_get_what_is_requested_are_not_asked() {
        assertThat(EventFixture.read("Three Peruvian ministers requested that the letters be sent to the Senate."))
                .noneMatch(report -> report.type() == Plover.DEMAND
                        && report.target().toString().contains("senate"));
    }

    @Test
    void whom_a_hindered_inquiry_is_about_is_not_refused() {
        assertThat(EventFixture.read("The Chilean premier obstructed the probe of Peru's raids."))
                .noneMatch(report -> report.type() == Plover.REJECT
                        && report.target().toString().contains("PER"));
    }

    @Test
    void those_to_whom_a_decision_seems_a_step_are_promised_nothing() {
        assertThat(EventFixture.read("To lawmakers in Peru, Ms. Paz's decision to close the mine is welcome news."))
                .noneMatch(report -> report.target().toString().contains("PER"));
    }

    @Test
    void what_a_test_is_meant_to_show_is_done_to_nobody() {
        assertThat(EventFixture.read("Chile conducted torpedo tests to show that it can reach ships off Peru."))
                .noneMatch(report -> "alert".equals(report.mode())
                        && report.target().toString().contains("PER"));
    }

    @Test
    void what_is_done_to_a_home_is_done_to_those_who_live_there() {
        assertThat(lines("The police raided the editor's home.")).containsExactly("COERCE The police > the editor");
    }
}

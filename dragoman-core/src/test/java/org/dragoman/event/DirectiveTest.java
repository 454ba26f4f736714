package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

class DirectiveTest {
    @Test
    void what_another_needs_or_has_to_do_is_a_demand() {
        assertThat(lines("Norway said that Peru needs to free the miners.")).containsExactly("DEMAND Norway > Peru");
        assertThat(lines("Norway says Peru has to free the miners.")).containsExactly("DEMAND Norway > Peru");
    }

    @Test
    void one_who_does_not_have_to_is_asked_nothing() {
        assertThat(lines("Norway said that the bank would have to close its branch in Lima."))
                .noneMatch(line -> line.startsWith("DEMAND"));
    }

    @Test
    void what_another_must_be_ready_to_do_is_a_demand() {
        assertThat(lines("Norway said that Peru must be ready to send observers."))
                .containsExactly("DEMAND Norway > Peru");
    }

    @Test
    void one_who_must_may_stand_right_behind_the_verb_of_saying() {
        assertThat(lines("Norway says Peru must end attacks on Chile after the latest raids."))
                .containsExactly("DEMAND Norway > Peru");
    }

    @Test
    void what_the_speaker_could_do_if_another_acts_is_a_threat_to_the_other() {
        assertThat(lines("Peru says it could close the strait if Chile blocks its exports."))
                .contains("THREATEN Peru > Chile");
    }

    @Test
    void one_who_can_avert_a_threat_is_threatened_beside_the_victims() {
        assertThat(lines("Rebels threatened to kill the hostages unless Peru withdraws its troops."))
                .contains("THREATEN Rebels > Peru, the hostages");
    }

    @Test
    void a_warning_without_that_is_still_what_the_subject_will_do() {
        assertThat(lines("Peru warned it would expel the envoy of Chile."))
                .containsExactly("THREATEN Peru > the envoy of Chile");
    }

    @Test
    void a_refusal_until_another_acts_is_directed_at_the_other() {
        assertThat(lines("Peru will not lift the embargo until Chile frees the sailors."))
                .contains("REJECT Peru > Chile");
        assertThat(lines("The union said it would not end the strike unless the ministry raises pay."))
                .contains("REJECT The union > the ministry");
    }

    @Test
    void a_veto_that_a_condition_only_allows_has_no_target_there() {
        assertThat(lines("If senators object to the rule, Peru can veto it."))
                .noneMatch(line -> line.equals("REJECT Peru > senators"));
    }

    @Test
    void what_a_text_does_is_done_by_its_makers() {
        assertThat(lines("The council adopted a resolution condemning Peru for the raid."))
                .contains("ACCUSE The council > Peru");
        assertThat(lines("Fifty lawmakers signed a letter urging the president to free the miners."))
                .contains("DEMAND Fifty lawmakers > the president");
    }

    @Test
    void a_subjunctive_that_looks_like_a_past_tense_is_still_demanded() {
        assertThat(lines("The senate demanded that the ministry cut off aid to Peru."))
                .contains("DEMAND The senate > the ministry");
    }

    @Test
    void that_there_will_be_no_talks_is_a_refusal_of_the_one_who_says_so() {
        assertThat(lines("There will be no talks with Chile, Peru said on Friday."))
                .containsExactly("REJECT Peru > Chile");
    }

    @Test
    void that_another_will_pay_for_it_is_a_threat_of_the_one_who_says_so() {
        assertThat(lines("Norway warned that Peru would pay a heavy price for the raid."))
                .contains("THREATEN Norway > Peru");
    }

    @Test
    void pressure_that_one_comes_under_is_a_demand_of_the_other() {
        assertThat(lines("Peru came under pressure from Norway to end the raids."))
                .containsExactly("DEMAND Norway > Peru");
    }

    @Test
    void what_someones_things_are_likely_to_do_is_no_demand() {
        assertThat(lines("The ministry said that Chile's exports should grow this year."))
                .noneMatch(line -> line.startsWith("DEMAND"));
        assertThat(lines("Peru said that Chile's government should leave the islands."))
                .containsExactly("DEMAND Peru > Chile's government");
    }

    @Test
    void a_wrong_that_only_a_speaker_tells_of_is_a_charge() {
        assertThat(lines("Opposition leader Ana Sosa says the ruling party rigged the poll."))
                .containsExactly("ACCUSE Opposition leader Ana Sosa > the ruling party");
    }

    @Test
    void troops_that_are_ready_to_attack_threaten() {
        assertThat(lines("The premier said his troops were ready to crush Chile."))
                .contains("THREATEN his troops > Chile");
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void an_active_verb_has_its_subject_as_source() {
        assertThat(lines("Peru condemned Chile on Monday.")).containsExactly("ACCUSE Peru > Chile");
    }

    @Test
    void a_passive_verb_has_its_agent_as_source() {
        assertThat(lines("Chile was condemned by Peru.")).containsExactly("ACCUSE Peru > Chile");
    }

    @Test
    void a_reduced_relative_clause_keeps_its_agent() {
        assertThat(lines("Ecuador praised the miners who were detained by Chile."))
                .contains("COERCE Chile > the miners");
    }

    @Test
    void a_promise_takes_the_target_of_what_is_promised() {
        assertThat(lines("Peru has agreed to send medicine to Chile.")).containsExactly("AGREE Peru > Chile");
    }

    @Test
    void a_threat_takes_the_target_of_what_is_threatened() {
        assertThat(lines("Peru threatened to impose sanctions on Chile.")).containsExactly("THREATEN Peru > Chile");
    }

    @Test
    void a_refusal_takes_the_target_of_what_is_refused() {
        assertThat(lines("Peru refused to recognise Chile.")).containsExactly("REJECT Peru > Chile");
    }

    @Test
    void what_does_not_stop_is_told_as_what_goes_on() {
        assertThat(lines("Peru did not stop accusing Chile of theft.")).containsExactly("ACCUSE Peru > Chile");
        assertThat(lines("Peru has never ceased to support Chile.")).containsExactly("SUPPORT Peru > Chile");
    }

    @Test
    void a_light_verb_lends_its_subject_to_the_noun() {
        assertThat(lines("Peru launched an attack on Chile.")).containsExactly("ASSAULT Peru > Chile");
        assertThat(lines("Peru held talks with Chile.")).containsExactly("CONSULT Peru > Chile");
    }

    @Test
    void a_halt_to_aid_is_a_sanction() {
        assertThat(lines("Peru announced a suspension of aid to Chile.")).containsExactly("SANCTION Peru > Chile");
    }

    @Test
    void an_end_to_sanctions_is_a_concession() {
        assertThat(lines("Peru lifted its sanctions on Chile.")).containsExactly("CONCEDE Peru > Chile");
    }

    @Test
    void those_who_meet_are_one_another_s_sides() {
        assertThat(lines("Peru and Chile met in Quito.")).containsExactly("CONSULT Peru > Chile");
    }

    @Test
    void the_owner_of_a_proposal_is_the_target_of_its_rejection() {
        assertThat(lines("Peru rejected Chile's proposal.")).containsExactly("REJECT Peru > Chile");
    }

    @Test
    void what_someone_else_must_do_is_a_demand() {
        assertThat(lines("Peru said that Chile must withdraw.")).containsExactly("DEMAND Peru > Chile");
    }

    @Test
    void an_accused_one_is_the_object_and_not_the_charge() {
        assertThat(lines("Peru accused Chile of arming smugglers.")).contains("ACCUSE Peru > Chile");
    }

    @Test
    void a_named_receiver_goes_before_the_nameless_who_are_sent() {
        assertThat(lines("Peru agreed to send two hundred police officers to Chile."))
                .contains("AGREE Peru > Chile");
    }

    @Test
    void a_camp_is_hit_and_not_the_state_beside_it() {
        assertThat(lines("Rebels attacked an army camp near the border with Bolivia."))
                .noneMatch(line -> line.endsWith("> Bolivia"));
    }

    @Test
    void the_town_a_treaty_is_named_after_does_nothing() {
        assertThat(lines("The Lima treaty stopped the fighting.")).noneMatch(line -> line.contains("Lima"));
    }

    @Test
    void a_refusal_that_is_announced_is_no_promise() {
        assertThat(lines("Peru announced its refusal to impose sanctions on Chile."))
                .containsExactly("REJECT Peru > Chile");
    }

    @Test
    void what_another_is_hoped_to_do_is_no_intention_of_the_one_who_hopes() {
        assertThat(lines("Peru hopes that Chile will lift the embargo on Bolivia."))
                .noneMatch(line -> line.contains(" Peru >"));
    }

    @Test
    void telling_someone_that_something_is_so_demands_nothing() {
        assertThat(lines("Chile told Peru that the border was closed.")).noneMatch(line -> line.startsWith("DEMAND"));
        assertThat(lines("Chile told Peru to withdraw its troops.")).contains("DEMAND Chile > Peru");
    }

    @Test
    void a_hunger_strike_is_no_attack() {
        assertThat(lines("A union leader started a hunger strike against the Peruvian authorities."))
                .containsExactly("PROTEST A union leader > the Peruvian authorities");
    }

    @Test
    void a_rival_of_ones_own_is_another() {
        assertThat(lines("Peru attacked its rival.")).contains("ASSAULT Peru > its rival");
    }

    @Test
    void who_gets_something_is_the_target() {
        assertThat(lines("Peru gave the exiles shelter.")).containsExactly("AID Peru > the exiles");
        assertThat(lines("Peru provided the islanders with boats.")).containsExactly("AID Peru > the islanders");
    }

    @Test
    void the_words_of_a_pattern_are_found_behind_a_long_object() {
        assertThat(lines("Peru took the largest of its three neighbours to court."))
                .containsExactly("ACCUSE Peru > its three neighbours");
    }

    @Test
    void an_object_is_found_before_a_participle_that_describes_it() {
        assertThat(lines("Peruvian police arrested the leader of a gang linked to smugglers."))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("COERCE Peruvian police > the leader"));
    }

    @Test
    void a_year_before_a_name_hides_no_subject() {
        assertThat(lines("In 2008 Ana Sosa apologised to Chile.")).containsExactly("SUPPORT Ana Sosa > Chile");
    }

    @Test
    void a_border_is_told_by_who_lies_behind_it() {
        assertThat(lines("Peru sent soldiers to the frontier with Chile.")).containsExactly("MOBILIZE Peru > Chile");
    }

    @Test
    void soldiers_who_leave_withdraw_and_others_only_leave() {
        assertThat(lines("The troops left Chile.")).containsExactly("CONCEDE The troops > Chile");
        assertThat(lines("The bank left Chile.")).isEmpty();
    }

    @Test
    void a_politician_attacks_in_words() {
        assertThat(lines("The premier attacked the mayor in a speech."))
                .containsExactly("ACCUSE The premier > the mayor");
        assertThat(lines("The rebels attacked the mayor.")).containsExactly("ASSAULT The rebels > the mayor");
    }

    @Test
    void what_only_describes_someone_does_nothing() {
        assertThat(lines("The premier's drop in the polls offers his rivals hope."))
                .isEmpty();
    }

    @Test
    void each_of_those_who_promise_promises() {
        assertThat(lines("Chile and Peru pledged to help the miners."))
                .containsExactly("AGREE Chile, Peru > the miners");
    }
}

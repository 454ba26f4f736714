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
}

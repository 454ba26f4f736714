package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;

import org.junit.jupiter.api.Test;

class AgentTest {
    @Test
    void soldiers_who_are_sent_somewhere_are_those_who_go() {
        assertThat(lines("Riot police were deployed around the embassy of Peru."))
                .containsExactly("MOBILIZE Riot police > the embassy of Peru");
    }

    @Test
    void who_is_killed_in_an_attack_is_killed_by_the_attackers() {
        assertThat(lines("A Peruvian soldier was wounded in an attack by Chilean rebels."))
                .contains("ASSAULT Chilean rebels > A Peruvian soldier");
    }

    @Test
    void the_shelling_of_a_town_is_an_attack_on_it() {
        assertThat(lines("The shelling of the Peruvian port by Chilean forces went on at dawn."))
                .containsExactly("ASSAULT Chilean forces > Peruvian");
    }

    @Test
    void a_gerund_without_of_names_nobody() {
        assertThat(lines("Peru and Chile spoke of shelling.")).noneMatch(line -> line.startsWith("ASSAULT"));
    }

    @Test
    void what_is_threatened_stands_before_with_what() {
        assertThat(lines("The union threatened the railway with a strike in May."))
                .allMatch(line -> line.startsWith("THREATEN The union > "));
    }

    @Test
    void whoever_is_promised_a_deed_is_its_target() {
        assertThat(lines("Peru promised Chile to reopen the road.")).containsExactly("AGREE Peru > Chile");
    }

    @Test
    void thousands_without_a_noun_are_people() {
        assertThat(lines("Thousands took to the streets against the government of Peru."))
                .anyMatch(line -> line.startsWith("PROTEST Thousands > "));
    }

    @Test
    void who_is_killed_when_others_strike_is_killed_by_them() {
        assertThat(lines("Ten Peruvian soldiers were killed when Chilean rebels attacked a village."))
                .contains("ASSAULT Chilean rebels > Ten Peruvian soldiers");
    }

    @Test
    void who_is_shot_dead_is_the_object() {
        assertThat(lines("Peruvian soldiers shot dead a Chilean sailor near the port."))
                .contains("ASSAULT Peruvian soldiers > a Chilean sailor");
    }

    @Test
    void aid_that_arrives_goes_to_where_it_arrives() {
        assertThat(lines("Humanitarian aid from Chile has arrived in Peru.")).contains("AID Chile > Peru");
    }

    @Test
    void an_envoy_is_recalled_by_the_own_state() {
        assertThat(lines("The Peruvian ambassador to Bolivia was recalled on Monday."))
                .containsExactly("SANCTION Peruvian > Bolivia");
    }

    @Test
    void troops_are_withdrawn_by_those_whose_they_are() {
        assertThat(lines("Peru's troops were withdrawn from Bolivia in May."))
                .containsExactly("CONCEDE Peru > Bolivia");
    }

    @Test
    void what_two_have_signed_is_extended_by_the_same_two() {
        assertThat(lines("The treaty was signed by Peru and Chile in May 2010 and was extended in June 2020."))
                .containsExactly("SUPPORT Peru > Chile", "SUPPORT Peru > Chile");
    }

    @Test
    void a_deed_returned_in_kind_is_done_back() {
        assertThat(lines("Ten Chilean diplomats were expelled by Peru in April, and Chile responded in kind."))
                .contains("SANCTION Chile > Peru");
        assertThat(lines("Peru praised Chile, and Bolivia replied politely."))
                .noneMatch(line -> line.contains("Bolivia"));
    }

    @Test
    void those_named_behind_a_title_sign_and_not_the_title() {
        assertThat(
                        lines(
                                "The talks were led by the envoys of the two states, Ana Sosa and Luis Paz, who signed the protocol."))
                .contains("SUPPORT Ana Sosa > Luis Paz");
    }

    @Test
    void a_group_or_a_dialogue_is_set_up_by_both_sides() {
        assertThat(lines("Peru and Chile set up a working group on fisheries."))
                .containsExactly("COOPERATE Peru > Chile");
        assertThat(lines("Peru set up a working group on fisheries.")).isEmpty();
    }

    @Test
    void breaches_that_are_counted_are_laid_to_someone() {
        assertThat(lines("Peru counted 512 violations by Chile in 2020.")).containsExactly("ACCUSE Peru > Chile");
    }

    @Test
    void who_does_the_last_of_several_passives_does_the_first() {
        assertThat(lines("The villagers have been rounded up and put in lorries by Peruvian soldiers this month."))
                .containsExactly("COERCE Peruvian soldiers > The villagers");
    }

    @Test
    void an_envoy_is_summoned_by_those_to_whom_he_has_to_go() {
        assertThat(lines("The Chilean ambassador was summoned to the foreign ministry in Lima on Thursday."))
                .singleElement()
                .asString()
                .startsWith("ACCUSE the foreign ministry in Lima > ");
    }

    @Test
    void the_body_from_which_someone_is_expelled_does_it() {
        assertThat(lines("Peru was expelled from the Arab League in May."))
                .containsExactly("SANCTION the Arab League > Peru");
    }

    @Test
    void who_is_expected_to_be_charged_charges_nobody() {
        assertThat(lines("The senator of Peru was arrested in May and is expected to be charged in June."))
                .noneMatch(line -> line.startsWith("ACCUSE The senator"));
    }

    @Test
    void who_faces_jail_if_convicted_convicts_nobody() {
        assertThat(lines("The premier of Peru faces several trials and, if convicted, long jail sentences."))
                .noneMatch(line -> line.startsWith("ACCUSE The premier"));
    }

    @Test
    void a_dateline_does_nothing() {
        assertThat(lines("LIMA, Peru (Harbour Wire) — Some 1,500 teachers marched through the streets on Monday."))
                .containsExactly("PROTEST Some 1,500 teachers > ");
        assertThat(lines("LIMA, Peru (Harbour Wire)_Some 1,500 teachers marched through the streets on Monday."))
                .containsExactly("PROTEST Some 1,500 teachers > ");
    }
}

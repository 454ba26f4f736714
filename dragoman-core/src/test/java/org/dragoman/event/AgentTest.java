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
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void an_abstract_noun_is_no_target() {
        assertThat(read("Peru supports moderation."))
                .noneMatch(report -> !report.target().isEmpty());
    }

    @Test
    void a_person_dismissed_by_name_loses_an_office() {
        assertThat(read("Nora Sosa was dismissed by Donald Trump last year."))
                .extracting(EventReport::mode)
                .containsExactly("resign");
    }

    @Test
    void doubts_about_a_plan_blame_nobody() {
        assertThat(read("Peru is suspicious of the plan.")).isEmpty();
    }

    @Test
    void whoever_has_warnings_threatens_nobody() {
        assertThat(read("The Peruvian government had extensive warnings of the rebels' plans."))
                .noneMatch(report -> report.type() == Plover.THREATEN);
    }

    @Test
    void what_something_is_said_to_be_is_no_deed_of_the_speaker() {
        assertThat(read("The Peruvian ministry argues that it is a needless lawsuit."))
                .noneMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void going_back_on_a_promise_is_a_refusal() {
        assertThat(read("Peru backtracked on its promise to Chile."))
                .extracting(EventReport::type)
                .containsExactly(Plover.REJECT);
    }

    @Test
    void someone_stays_a_target() {
        assertThat(read("Peru supports Chile."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly("CHL"));
    }

    @Test
    void deeper_relations_are_no_recognition() {
        assertThat(read("Peru strengthened its relations with Chile."))
                .singleElement()
                .satisfies(report -> assertThat(report.mode()).isEqualTo("align"));
    }

    @Test
    void a_conversation_in_the_format_of_a_videoconference_is_no_telephone_call() {
        assertThat(read("The conversation in the format of a videoconference between Peru and Chile took an hour."))
                .extracting(EventReport::mode)
                .isEqualTo(List.of("video"));
    }

    @Test
    void views_are_exchanged_in_talks() {
        assertThat(read("Peru and Chile exchanged views."))
                .singleElement()
                .satisfies(report -> assertThat(report.mode()).isEqualTo("talks"));
    }

    @Test
    void who_is_given_something_is_aided() {
        assertThat(read("Peru provided Chile with vaccines.")).singleElement().satisfies(report -> {
            assertThat(report.type()).isEqualTo(Plover.AID);
            assertThat(report.target()).containsExactly("CHL");
        });
    }

    @Test
    void a_negation_stays_in_its_clause() {
        assertThat(read("Peru will not yield, and Chile will visit Bolivia."))
                .filteredOn(report -> report.type() == Plover.CONSULT)
                .allMatch(report -> report.reality() == Reality.PLANNED)
                .isNotEmpty();
    }

    @Test
    void readiness_is_not_yet_a_promise() {
        assertThat(read("Peru is ready to lend money to Chile."))
                .filteredOn(report -> report.type() == Plover.AGREE)
                .singleElement()
                .satisfies(report -> assertThat(report.reality()).isEqualTo(Reality.POSSIBLE));
    }

    @Test
    void what_passengers_and_waiters_do_is_no_public_affair() {
        assertThat(read("A waiter helped a passenger.")).isEmpty();
        assertThat(read("The army helped a passenger.")).isNotEmpty();
    }

    @Test
    void an_opinion_agreed_with_promises_nothing() {
        assertThat(read("The minister agreed that the bridge was old.")).isEmpty();
    }

    @Test
    void a_thing_acted_upon_is_no_target() {
        assertThat(read("Peru rejected the plan.")).singleElement().satisfies(report -> {
            assertThat(report.target()).isEmpty();
            assertThat(report.participants())
                    .filteredOn(participant -> participant.role().equals("object"))
                    .singleElement()
                    .satisfies(thing -> assertThat(thing.span()).hasFieldOrPropertyWithValue("text", "the plan"));
        });
    }

    @Test
    void what_is_promised_to_nobody_and_names_no_event_is_no_report() {
        assertThat(read("The premier vowed to sing.")).isEmpty();
    }

    @Test
    void a_thing_that_is_supported_is_told_as_an_object() {
        assertThat(read("The Peruvian government declared its support for the pact."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.target()).isEmpty();
                    assertThat(report.participants()).anyMatch(p -> p.role().equals("object"));
                });
    }

    @Test
    void a_game_is_no_assault() {
        assertThat(read("Luis Sosa attacked Ana Paz on the left and beat the goalkeeper."))
                .isEmpty();
    }

    @Test
    void a_ban_that_is_proposed_is_no_promise() {
        assertThat(read("The Peruvian minister proposed banning Chilean ships."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.type()).isEqualTo(Plover.COERCE);
                    assertThat(report.reality()).isEqualTo(Reality.PLANNED);
                });
    }

    @Test
    void praise_is_not_promised() {
        assertThat(read("Peru said it would welcome Chile."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.SUPPORT));
    }

    @Test
    void what_both_neighbours_should_do_is_demanded_of_neither() {
        assertThat(read("Peru met Chile. The president of Peru said that the two countries should deepen their trade."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void what_a_company_or_a_family_does_is_private() {
        assertThat(read("The company fired its chief designer.")).isEmpty();
    }

    @Test
    void a_release_of_letters_frees_nobody() {
        assertThat(read("Peru's release of the letters of the premier surprised the port."))
                .isEmpty();
    }

    @Test
    void a_charge_that_is_denied_turns_nobody_down() {
        assertThat(read("Norway's minister denied that the ministry had armed the rebels."))
                .noneMatch(report -> report.type() == Plover.REJECT)
                .allSatisfy(report -> assertThat(report.reality()).isEqualTo(EventReport.Reality.DENIED));
    }

    @Test
    void what_neither_of_two_nameless_does_is_not_told() {
        assertThat(read("Neither the bank nor the brewery will take the town."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void nobody_refuses_where_nobody_will() {
        assertThat(read("Nobody will help Peru.")).isEmpty();
    }

    @Test
    void who_does_it_to_himself_does_it_to_nobody_else() {
        assertThat(read("The Peruvian president pardoned himself."))
                .allMatch(report -> report.target().isEmpty());
    }

    @Test
    void one_of_two_ways_is_no_refusal() {
        assertThat(read("\"We will have a meeting with Chile or we will not have a meeting,\" the premier of"
                        + " Peru said."))
                .noneMatch(report -> report.type() == Plover.REJECT);
        assertThat(read("\"We will not have a meeting with Chile,\" the premier of Peru said."))
                .anyMatch(report -> report.type() == Plover.REJECT);
    }

    @Test
    void what_no_premier_can_do_is_refused_by_nobody() {
        assertThat(read("The law says that no premier can sign an agreement with Chile."))
                .noneMatch(report -> report.type() == Plover.REJECT);
    }

    @Test
    void of_two_countries_the_other_is_meant() {
        assertThat(read("Peru and Chile quarrel. The premier of Peru is pushing for a deal between the two countries."))
                .filteredOn(report -> report.type() == Plover.DEMAND)
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.target()).doesNotContain("PER"));
    }

    @Test
    void who_has_not_yet_left_has_refused_nothing() {
        assertThat(read("Peruvian troops have not yet left Chile."))
                .isNotEmpty()
                .noneMatch(report -> report.type() == Plover.REJECT);
    }

    @Test
    void a_war_by_its_name_is_no_target() {
        assertThat(read("The premier of Chile repeated his opposition to the Bolivia War."))
                .allMatch(report -> report.target().isEmpty());
    }

    @Test
    void a_plot_against_his_own_government_is_blamed_on_the_other() {
        assertThat(read("The premier of Peru accuses Chile of masterminding a plot against his government."))
                .filteredOn(report -> report.type() == Plover.ACCUSE)
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly("CHL"));
    }

    @Test
    void nobody_is_attacked_by_coming_near_to_a_title() {
        assertThat(read("The premier of Peru closes in on becoming the nominee."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
        assertThat(read("The premiers of Peru have advanced national security."))
                .noneMatch(report -> report.type() == Plover.MOBILIZE);
    }

    @Test
    void who_takes_a_loan_gives_none() {
        assertThat(read("Peruvian firms took out loans from a bank in Chile."))
                .noneMatch(report -> report.type() == Plover.AID);
        assertThat(read("The Peruvian ministry is taking the allegations seriously."))
                .noneMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void those_who_conspire_with_each_other_do_not_threaten_each_other() {
        assertThat(read("The report tells of a conspiracy between Peru and Chile."))
                .allMatch(report -> report.target().isEmpty());
    }

    @Test
    void what_lets_you_choose_permits_nothing() {
        assertThat(read("The Peruvian ministry will let you choose a port.")).isEmpty();
    }

    @Test
    void a_participle_tells_what_the_suit_says() {
        assertThat(lines("The opposition filed a lawsuit against the Peruvian government, alleging fraud."))
                .containsExactly("ACCUSE The opposition > the Peruvian government");
    }

    @Test
    void what_is_promised_beside_a_promise_is_promised() {
        assertThat(read("Peru has agreed to suspend the raids and withdraw its troops from Chile."))
                .noneMatch(report -> report.type() == Plover.CONCEDE);
    }

    @Test
    void an_infinitive_of_a_headline_is_a_promise() {
        assertThat(read("Peru to release Chilean prisoners."))
                .allMatch(report -> report.type() == Plover.AGREE)
                .isNotEmpty();
    }

    @Test
    void what_a_decision_is_about_is_not_defended() {
        assertThat(read("The Peruvian president defended his decision to share it with Chile."))
                .noneMatch(report ->
                        report.type() == Plover.SUPPORT && !report.target().isEmpty());
    }

    @Test
    void who_doubts_charges_nobody() {
        assertThat(read("The Peruvian minister is sceptical that Chile would give up its weapons."))
                .noneMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void both_halves_of_a_pair_of_names_are_meant_inside_a_phrase() {
        assertThat(lines("Norway supports talks by North and South Korea."))
                .containsExactly("SUPPORT Norway > South Korea, North");
    }

    @Test
    void those_blamed_for_a_deed_did_it() {
        assertThat(
                        lines(
                                "The Peruvian president was irritated at the Chilean minister for delaying a call with Colombia."))
                .contains("REJECT the Chilean minister > Colombia");
    }

    @Test
    void who_uses_talks_with_another_acts_himself() {
        assertThat(
                        lines(
                                "The Peruvian president used the meeting with the Chilean premier to strike a deal with Norway."))
                .contains("SUPPORT The Peruvian president > Norway");
    }

    @Test
    void what_another_does_meanwhile_is_not_directed_at_the_one_before() {
        assertThat(read("The Peruvian premier has been indicted by the court, while two ministers have resigned."))
                .filteredOn(report -> report.type() == Plover.CONCEDE)
                .allMatch(report -> report.target().isEmpty());
    }

    @Test
    void a_policy_is_that_of_the_country_before_it() {
        assertThat(lines("China and Russia spoke of their dissatisfaction with American policy."))
                .contains("ACCUSE their, their > American");
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;
import static org.dragoman.event.EventFixture.read;

import org.junit.jupiter.api.Test;

/** Constructions in which source and target do not stand where a plain clause has them. */
class ConstructionTest {
    @Test
    void a_year_before_a_name_does_not_hide_the_subject() {
        assertThat(lines("On Peru's independence day in 2021 Ana Sosa criticised Chile."))
                .containsExactly("ACCUSE Ana Sosa > Chile");
        assertThat(lines("In the 2014 election Peru backed Chile.")).containsExactly("SUPPORT Peru > Chile");
    }

    @Test
    void a_headline_s_comma_joins_two_subjects() {
        assertThat(lines("Peru, Chile hold rare talks in Lima")).containsExactly("CONSULT Peru > Chile");
    }

    @Test
    void an_apposition_is_no_second_subject() {
        assertThat(lines("Ana Sosa, the premier of Peru, visited Chile.")).containsExactly("CONSULT Ana Sosa > Chile");
    }

    @Test
    void adjectives_of_two_states_name_two_sides() {
        assertThat(lines("Peruvian and Chilean warships held joint drills."))
                .containsExactly("COOPERATE Peruvian > Chilean");
    }

    @Test
    void the_noun_after_of_acts_where_another_phrase_tells_the_target() {
        assertThat(lines("A drone attack of the rebels on Lima killed two people."))
                .contains("ASSAULT the rebels > Lima");
    }

    @Test
    void what_is_done_to_the_ties_of_two_states_is_done_by_both() {
        assertThat(lines("Full diplomatic ties of Peru with Chile were restored in July."))
                .containsExactly("SUPPORT Peru > Chile");
    }

    @Test
    void a_call_that_nobody_in_particular_ignored_still_stands() {
        assertThat(lines("Peru's call for Chile to withdraw was ignored.")).containsExactly("DEMAND Peru > Chile");
    }

    @Test
    void what_someone_must_do_is_demanded_by_the_one_who_says_it_afterwards() {
        assertThat(lines("Chile must let more food into Lima, the court said."))
                .containsExactly("DEMAND the court > Chile");
    }

    @Test
    void what_someone_will_suffer_on_a_condition_is_a_threat_of_the_one_who_says_it() {
        assertThat(lines(
                        "Two reporters were told by gang members that they would be killed if they printed the names."))
                .containsExactly("THREATEN gang members > Two reporters");
    }

    @Test
    void an_adjective_far_behind_a_long_object_still_belongs_to_the_verb() {
        assertThat(lines("Judges held two Peruvians and a Chilean responsible for the crash."))
                .containsExactly("ACCUSE Judges > two Peruvians, Chilean");
    }

    @Test
    void a_vote_is_the_doing_of_those_who_called_it() {
        assertThat(lines("Voters shunned the election that Peru had called.")).contains("PROTEST Voters > Peru");
    }

    @Test
    void thousands_counted_in_tens_are_those_who_act() {
        assertThat(lines("Tens of thousands of Peruvians demonstrated against the government."))
                .containsExactly("PROTEST Peruvians > the government");
    }

    @Test
    void the_one_called_on_is_the_target_where_the_parser_makes_it_a_subject() {
        assertThat(lines("Peru condemned the raid and called on Chile to withdraw."))
                .contains("DEMAND Peru > Chile");
    }

    @Test
    void a_clause_before_the_subject_has_the_subject_as_source() {
        assertThat(lines("Accusing Chile of theft, Peru closed the border.")).contains("ACCUSE Peru > Chile");
    }

    @Test
    void fighting_between_two_is_done_by_both() {
        assertThat(lines("Fighting broke out between rebels and Chile on the border."))
                .containsExactly("ASSAULT rebels > Chile");
    }

    @Test
    void an_infinitive_after_a_year_still_has_a_subject() {
        assertThat(lines("The premier flew to Quito in June 2000 to meet Ana Sosa."))
                .contains("CONSULT The premier > Ana Sosa");
    }

    @Test
    void what_is_given_back_goes_to_the_one_named_last() {
        assertThat(lines("Peru returned a ring that was stolen from the museum to the Chilean authorities."))
                .containsExactly("CONCEDE Peru > the Chilean authorities");
    }

    @Test
    void a_sum_in_assistance_is_assistance() {
        assertThat(lines("The Peruvian government gave a further $3 million in assistance to Chile."))
                .containsExactly("AID The Peruvian government > Chile");
    }

    @Test
    void a_decision_that_is_welcomed_stands_for_the_one_who_took_it() {
        assertThat(lines("Peru has welcomed the Chilean president's decision to pardon the sailors."))
                .containsExactly("SUPPORT Peru > the Chilean president");
    }

    @Test
    void whoever_says_that_someone_is_guilty_blames_him() {
        assertThat(lines("The ministry said the premier was guilty."))
                .containsExactly("ACCUSE The ministry > the premier");
    }

    @Test
    void a_week_between_name_and_verb_does_not_hide_the_subject() {
        assertThat(lines("Opposition leader Ana Sosa last week threatened to halt talks with Peru."))
                .containsExactly("THREATEN Opposition leader Ana Sosa > Peru");
    }

    @Test
    void those_the_police_are_fought_with_are_the_target_of_the_protest() {
        assertThat(lines("Protesters clashed with police.")).containsExactly("PROTEST Protesters > police");
    }

    @Test
    void one_who_is_in_custody_or_under_investigation_suffers_it() {
        assertThat(lines("The mayor is in police custody.")).containsExactly("COERCE police > The mayor");
    }

    @Test
    void whoever_is_a_donor_gives() {
        assertThat(lines("Peru is the largest donor to Chile.")).containsExactly("AID Peru > Chile");
    }

    @Test
    void the_target_stands_nearest_to_what_is_done_to_it() {
        assertThat(lines("Musicians lifted a boycott of the ministry, a house on the Chilean square."))
                .containsExactly("CONCEDE Musicians > the ministry");
    }

    @Test
    void a_clause_about_a_description_is_about_the_one_described() {
        assertThat(lines("Ana Sosa, a senator who had criticised Chile, resigned."))
                .contains("ACCUSE Ana Sosa > Chile");
        assertThat(lines("Luis Paz was the only minister who condemned Chile."))
                .containsExactly("ACCUSE Luis Paz > Chile");
    }

    @Test
    void what_is_done_by_someone_as_a_noun_is_his_doing() {
        assertThat(lines("Shelling by rebels wounded two Peruvian soldiers."))
                .containsExactly("ASSAULT rebels > two Peruvian soldiers");
    }

    @Test
    void whom_an_open_question_is_about_is_investigated() {
        assertThat(lines("The police opened an investigation into whether the premier had misled the house."))
                .containsExactly("ACCUSE The police > the premier");
    }

    @Test
    void whoever_is_the_object_stands_before_those_in_a_clause() {
        assertThat(lines("Monks protested the ministry for selling arms to Chile."))
                .contains("PROTEST Monks > the ministry");
    }

    @Test
    void an_army_is_put_on_alert_against_those_whom_it_answers() {
        assertThat(lines("Peru put its army on alert as Chilean warships crossed the line."))
                .contains("MOBILIZE Peru > Chilean");
    }

    @Test
    void each_of_two_clauses_has_its_own_sides() {
        assertThat(lines("Peru released two Chilean pilots and Chile released a Peruvian sailor."))
                .containsExactly("CONCEDE Peru > two Chilean pilots", "CONCEDE Chile > a Peruvian sailor");
    }

    @Test
    void nobody_acts_because_someone_was_killed_there() {
        assertThat(lines("A priest was killed in Peru.")).isEmpty();
    }

    @Test
    void the_guards_of_two_states_clash_with_one_another() {
        assertThat(lines("Border guards of Peru and Chile clashed on Thursday."))
                .containsExactly("ASSAULT Peru > Chile");
    }

    @Test
    void whoever_is_thanked_or_blamed_for_a_deed_has_done_it() {
        assertThat(lines("Norway lashed out at Chile for having shot down a Peruvian plane."))
                .contains("ASSAULT Chile > Peruvian");
    }

    @Test
    void a_refusal_that_is_a_subject_takes_its_infinitive() {
        assertThat(lines("Norway's refusal to extradite the premier of Chile annoyed prosecutors."))
                .allMatch(line -> line.startsWith("REJECT Norway"));
    }

    @Test
    void one_who_is_pressed_for_a_thing_is_the_target() {
        assertThat(lines("Peru pressed Chile for a binding agreement.")).containsExactly("DEMAND Peru > Chile");
    }

    @Test
    void whoever_has_the_backing_of_others_is_backed() {
        assertThat(lines("The premier has the backing of Peru.")).containsExactly("SUPPORT Peru > The premier");
    }

    @Test
    void what_two_do_to_each_other_each_does_to_the_other() {
        assertThat(lines("Peru and Chile support each other in the dispute.")).containsExactly("SUPPORT Peru > Chile");
        assertThat(lines("Peru and Chile accused each other of shelling the port."))
                .containsExactly("ACCUSE Peru > Chile");
    }

    @Test
    void one_of_those_who_did_it_did_it() {
        assertThat(lines("Peru became one of the countries that condemned Chile."))
                .containsExactly("ACCUSE Peru > Chile");
        assertThat(lines("Peru is the country that condemned Chile.")).containsExactly("ACCUSE Peru > Chile");
    }

    @Test
    void thanks_go_to_all_who_are_thanked() {
        assertThat(lines("Peru expressed its thanks to Chile for the ships, and to Bolivia for the grain."))
                .containsExactly("SUPPORT Peru > Chile, Bolivia");
    }

    @Test
    void those_who_suffered_are_not_those_complained_of() {
        assertThat(lines("The union complained that the miners were cheated by Peru."))
                .containsExactly("ACCUSE The union > Peru");
    }

    @Test
    void whoever_comes_on_an_invitation_was_invited() {
        assertThat(lines("At the invitation of Ana Sosa, Emmanuel Macron visited Lima in May."))
                .contains("SUPPORT Ana Sosa > Emmanuel Macron");
    }

    @Test
    void names_beside_a_plural_do_what_its_clause_tells() {
        assertThat(lines("The talks were led by the envoys, Ana Sosa and Luis Paz, who signed the pact in May."))
                .contains("SUPPORT Ana Sosa > Luis Paz");
    }

    @Test
    void a_welcome_in_capitals_is_that_of_their_states() {
        assertThat(lines("In Lima and Quito the accord was welcomed.")).containsExactly("SUPPORT Lima, Quito > ");
    }

    @Test
    void what_was_told_before_can_be_welcomed() {
        assertThat(lines("Chile and Bolivia signed an accord in May. Peru also welcomed it."))
                .contains("SUPPORT Peru > ");
    }

    @Test
    void what_two_promise_or_send_each_other_is_between_them() {
        assertThat(lines("Peru and Chile promised each other help.")).containsExactly("AGREE Peru > Chile");
        assertThat(lines("Peru and Chile exchanged ambassadors in May.")).contains("SUPPORT Peru > Chile");
    }

    @Test
    void what_someone_is_warned_against_is_not_told() {
        assertThat(lines("Peru warned Chile against arming the rebels.")).noneMatch(line -> line.startsWith("AID"));
    }

    @Test
    void a_gulf_is_not_the_state_it_is_named_after() {
        assertThat(lines("Peru condemned the sabotage of cables in the Gulf of Finland."))
                .noneMatch(line -> line.contains("> Finland"));
    }

    @Test
    void what_is_no_longer_done_for_others_has_been_stopped() {
        assertThat(read("Norway no longer sells arms to Chile."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.type()).isEqualTo(Plover.SANCTION);
                    assertThat(report.reality()).isEqualTo(EventReport.Reality.ACTUAL);
                });
    }

    @Test
    void the_class_of_a_subject_is_that_of_those_who_are_counted() {
        assertThat(lines("Hundreds of students set fire to the tyres in Peru."))
                .singleElement()
                .asString()
                .startsWith("PROTEST ");
    }

    @Test
    void someone_whose_name_stands_beside_his_office_is_found_guilty() {
        assertThat(lines("A panel of judges found the former police chief, Ana Sosa, guilty of theft."))
                .singleElement()
                .asString()
                .startsWith("ACCUSE A panel of judges > ");
    }

    @Test
    void the_second_of_two_clauses_is_hoped_for_as_the_first_is() {
        assertThat(lines("Norway hopes to deepen cooperation with Peru and strengthen cooperation with Chile."))
                .containsExactly("AGREE Norway > Peru", "AGREE Norway > Chile");
    }

    @Test
    void what_is_wanted_of_another_in_a_second_clause_is_no_deed_of_his() {
        assertThat(lines("Norway wants Peru to lift the embargo on Chile and to withdraw its troops from the island."))
                .containsExactly("DEMAND Norway > Peru");
    }
}

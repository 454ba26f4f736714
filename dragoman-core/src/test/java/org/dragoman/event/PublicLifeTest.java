package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import org.junit.jupiter.api.Test;

class PublicLifeTest {
    @Test
    void people_of_a_novel_who_meet_have_no_contact_of_public_life() {
        assertThat(read("Marta Olsen keeps a small farm. She likes tea. On Monday Marta Olsen met Jonas Olsen."
                        + " They drank tea in the kitchen. It rained for a week. The cat slept."))
                .isEmpty();
    }

    @Test
    void a_minister_whom_someone_meets_has_a_contact_in_any_text() {
        assertThat(read("Marta Olsen keeps a small farm. She likes tea. On Monday Marta Olsen met the foreign minister."
                        + " They drank tea in the kitchen. It rained for a week. The cat slept."))
                .anyMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void what_people_of_a_novel_do_to_each_other_is_no_public_affair() {
        assertThat(read("Marta Olsen keeps a small farm. Every spring her brother Jonas Olsen comes to see her."
                        + " In the end Marta Olsen accused Jonas Olsen of lying. Jonas Olsen apologised to Marta Olsen."
                        + " They drank tea in the kitchen. It rained for a week."))
                .isEmpty();
    }

    @Test
    void two_people_with_names_are_told_of_in_a_text_about_states() {
        assertThat(read("Peru and Chile closed their border. Bolivia complained. Ana Sosa accused Luis Paz of lying."
                        + " Peru opened the border on Monday."))
                .anyMatch(report ->
                        report.type() == Plover.ACCUSE && report.participants().size() == 2);
    }

    @Test
    void one_side_does_not_attack_the_other_in_the_report_of_a_game() {
        assertThat(read("The coach was pleased. Norway attacked Sweden from the start. The goalkeeper saved a shot."
                        + " Sweden demanded a penalty. The referee shook his head."))
                .isEmpty();
    }

    @Test
    void a_ministry_acts_in_the_report_of_a_game_too() {
        assertThat(read("The coach was pleased. The goalkeeper saved a shot. The Norwegian police arrested a fan."
                        + " The referee shook his head."))
                .anyMatch(report -> report.type() == Plover.COERCE);
    }

    @Test
    void a_country_visited_in_a_text_about_something_else_takes_no_part() {
        assertThat(read("The new hotel has forty rooms. Marta Olsen travelled to Peru for a taste of its kitchen."
                        + " The fish was fresh. The pool is heated. Guests of the group helped the members of the club."
                        + " The view is fine. It rained for a week."))
                .isEmpty();
    }

    @Test
    void whoever_sees_her_father_abroad_visits_no_state_though_a_court_is_told_of() {
        assertThat(read("The jury heard the case in March. Zita Olsen had flown to Peru to see her father."
                        + " The judge praised the prosecutor. The police arrested a plumber."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void an_envoy_whom_only_his_office_makes_known_visits_a_state() {
        assertThat(read("Peru and Chile opened the border. Zeno Olsen arrived in Lima as ambassador in May."
                        + " The ministry was pleased. Peru thanked Chile."))
                .anyMatch(report ->
                        report.type() == Plover.CONSULT && report.target().contains("PER"));
    }

    @Test
    void who_speaks_to_a_paper_has_no_contact_of_public_life() {
        assertThat(read("The police arrested a farmer. Zita Olsen spoke with Reuters on Monday."
                        + " The judge praised the police. The court sat in May."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void the_short_form_of_an_office_before_a_name_makes_it_public() {
        assertThat(read("The mine has forty men. In May Gov. Zeno Olsen praised the owner, Jonas Berg."
                        + " The coal is good. The road is long. The lamps are old. It rained for a week."))
                .anyMatch(report -> report.type() == Plover.SUPPORT);
    }

    @Test
    void a_word_common_in_other_senses_needs_someone_of_public_life() {
        assertThat(read("A waiter embraced the premier of Peru.")).noneMatch(r -> r.type() == Plover.SUPPORT);
        assertThat(read("The Chilean minister embraced the premier of Peru."))
                .anyMatch(r -> r.type() == Plover.SUPPORT);
    }

    @Test
    void what_firms_do_among_themselves_is_no_public_affair() {
        assertThat(
                        read(
                                "Alder Corp. rejected a takeover bid by Birch Ltd. on Monday. Its chairman, Jonas Olsen, accused"
                                        + " Birch of greed. Larch Inc. agreed to buy shares of Alder. Peru and Chile were calm."))
                .isEmpty();
    }

    @Test
    void what_firms_do_with_a_state_is_a_public_affair() {
        assertThat(read("Alder Corp. rejected a takeover bid by Birch Ltd. on Monday. The Norwegian ministry accused"
                        + " Birch of bribery. Larch Inc. agreed to buy shares of Alder. Peru and Chile were calm."))
                .anyMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void a_stock_exchange_is_no_firm_among_firms() {
        assertThat(read("The Lima Stock Exchange and the Santiago Stock Exchange have agreed to share information."))
                .anyMatch(report -> report.type() == Plover.AGREE);
    }
}

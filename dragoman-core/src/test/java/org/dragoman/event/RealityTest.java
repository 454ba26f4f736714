package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.reality.Realities;
import org.dragoman.event.reality.Verdict;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.junit.jupiter.api.Test;

class RealityTest {
    private static Reality reality(String text, String word) {
        Sentence sentence = EventFixture.analysis(text).sentences().get(0);
        for (Token token : sentence.tokens()) {
            if (token.text().equals(word)) {
                return new Realities(sentence).of(token).reality();
            }
        }
        throw new IllegalArgumentException(word + " is not in: " + text);
    }

    @Test
    void a_past_tense_is_actual() {
        assertThat(reality("The navy shelled the port.", "shelled")).isEqualTo(Reality.ACTUAL);
    }

    @Test
    void a_progressive_is_ongoing() {
        assertThat(reality("The navy is shelling the port.", "shelling")).isEqualTo(Reality.ONGOING);
    }

    @Test
    void what_someone_called_to_say_is_said() {
        assertThat(reality("The king had called to congratulate the premier.", "congratulate"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void tariffs_from_which_an_exemption_is_sought_are_in_force() {
        assertThat(reality("The premier arrived in Lima seeking an exemption to Peruvian tariffs on steel.", "tariffs"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void a_future_is_planned() {
        assertThat(reality("The navy will shell the port.", "shell")).isEqualTo(Reality.PLANNED);
    }

    @Test
    void what_is_agreed_is_planned() {
        assertThat(reality("The bank agreed to lend money to the port.", "lend"))
                .isEqualTo(Reality.PLANNED);
    }

    @Test
    void what_someone_failed_to_do_is_denied() {
        assertThat(reality("The sides failed to sign the treaty.", "sign")).isEqualTo(Reality.DENIED);
    }

    @Test
    void what_did_not_happen_is_denied() {
        assertThat(reality("The navy did not shell the port.", "shell")).isEqualTo(Reality.DENIED);
    }

    @Test
    void a_modal_makes_it_possible() {
        assertThat(reality("The navy may shell the port.", "shell")).isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void a_condition_makes_it_conditional() {
        assertThat(reality("Prices will rise if the navy attacks the port.", "attacks"))
                .isEqualTo(Reality.CONDITIONAL);
    }

    @Test
    void a_definite_event_is_taken_for_granted() {
        assertThat(reality("The minister may condemn the attack on the port.", "attack"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void what_someone_is_to_do_is_planned() {
        assertThat(reality("The minister is to travel to Lima on Monday.", "travel"))
                .isEqualTo(Reality.PLANNED);
    }

    @Test
    void what_someone_is_ready_to_do_is_possible() {
        assertThat(reality("Chile is ready to lend money to Peru.", "lend")).isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void what_something_is_done_for_is_planned() {
        assertThat(reality("The army moved tanks to the river to attack the town.", "attack"))
                .isEqualTo(Reality.PLANNED);
    }

    @Test
    void what_neither_did_is_denied() {
        assertThat(reality("Neither side attacked the town.", "attacked")).isEqualTo(Reality.DENIED);
    }

    @Test
    void what_is_gone_without_is_denied() {
        assertThat(reality("The convoy crossed the river without attacking the town.", "attacking"))
                .isEqualTo(Reality.DENIED);
    }

    @Test
    void a_condition_holds_for_both_verbs() {
        assertThat(reality("If the rebels leave the port and attack the town, Peru will send troops.", "attack"))
                .isEqualTo(Reality.CONDITIONAL);
    }

    @Test
    void word_order_alone_makes_a_condition() {
        assertThat(reality("Should the rebels attack the town, Peru would send troops.", "attack"))
                .isEqualTo(Reality.CONDITIONAL);
    }

    @Test
    void what_hangs_on_a_condition_is_conditional() {
        assertThat(reality("Unless the rebels leave, Peru will attack the town.", "attack"))
                .isEqualTo(Reality.CONDITIONAL);
    }

    @Test
    void a_question_tells_nothing() {
        assertThat(reality("Will Peru attack the town?", "attack")).isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void what_has_yet_to_happen_has_not() {
        assertThat(reality("Peru has yet to attack the town.", "attack")).isEqualTo(Reality.DENIED);
    }

    @Test
    void what_did_not_stop_goes_on() {
        assertThat(reality("Peru did not stop accusing Chile.", "accusing")).isNotEqualTo(Reality.DENIED);
    }

    @Test
    void what_is_only_reported_is_possible() {
        assertThat(reality("Peru is reported to have attacked the town.", "attacked"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void an_attempt_goes_on_or_is_open() {
        assertThat(reality("Peru is trying to mediate in Chile.", "mediate")).isEqualTo(Reality.ONGOING);
        assertThat(reality("Peru tried to mediate in Chile.", "mediate")).isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void what_is_demanded_is_possible() {
        assertThat(reality("Peru dropped its demand that Chile withdraw its soldiers.", "withdraw"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void a_refusal_under_a_condition_is_conditional() {
        assertThat(EventFixture.read("If Peru does not agree with Chile, the port will close."))
                .allMatch(report -> report.reality() == Reality.CONDITIONAL);
    }

    @Test
    void what_is_told_in_the_plural_is_told_as_a_fact() {
        assertThat(EventFixture.read("\"Peru and Chile have a treaty,\" the minister told reporters."))
                .noneMatch(report -> report.reality() == Reality.PLANNED);
    }

    @Test
    void what_someone_is_able_to_do_is_possible() {
        assertThat(reality("The navy has the ability to shell the port.", "shell"))
                .isEqualTo(Reality.POSSIBLE);
        assertThat(reality("The navy has the capacity to shell the port.", "shell"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void how_far_something_will_go_is_open() {
        assertThat(reality("It is not clear how far the rebels will withdraw.", "withdraw"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void what_an_attempt_is_for_is_not_attempted() {
        Sentence sentence = EventFixture.analysis("In order to attack Peru, Chile is trying to win over Bolivia.")
                .sentences()
                .get(0);
        assertThat(new Realities(sentence).of(sentence.token(3)).because()).startsWith(Verdict.PURPOSE);
    }

    @Test
    void an_ultimatum_is_a_threat_that_is_made() {
        assertThat(EventFixture.read("Peru must leave the port. Otherwise Chile will impose sanctions on Peru."))
                .filteredOn(report -> report.type() == Plover.THREATEN)
                .singleElement()
                .satisfies(report -> assertThat(report.reality()).isEqualTo(Reality.ACTUAL));
    }

    @Test
    void what_nobody_will_predict_is_open() {
        assertThat(reality("He would not predict whether the navy would shell the port.", "shell"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void a_deed_that_is_not_the_cause_is_not_denied() {
        assertThat(reality("The cause was not the invasion.", "invasion")).isEqualTo(Reality.ACTUAL);
        assertThat(reality("It was not an invasion.", "invasion")).isEqualTo(Reality.DENIED);
    }

    @Test
    void support_that_is_looked_for_is_possible() {
        assertThat(reality("The premier is looking for more support.", "support"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void what_was_slammed_is_not_put_off_by_what_will_follow() {
        assertThat(reality(
                        "The unions have slammed the decision to close the ports claiming it will lead to the loss of"
                                + " jobs.",
                        "slammed"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void what_there_was_none_of_is_denied() {
        assertThat(EventFixture.read("The premier said that there had been no hostility between Peru and Chile."))
                .isNotEmpty()
                .allMatch(report -> report.reality() == EventReport.Reality.DENIED);
    }

    @Test
    void what_comes_before_in_the_present_is_still_to_come() {
        assertThat(reality("The sides want money before Chile agrees to the plan.", "agrees"))
                .isEqualTo(Reality.PLANNED);
        assertThat(reality("The sides wanted money before Chile agreed to the plan.", "agreed"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void who_would_like_to_commend_commends() {
        assertThat(reality("\"I would like to commend the courage of the crew,\" the minister said.", "commend"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void what_someone_has_yet_to_do_is_not_done() {
        assertThat(EventFixture.read(
                        "Peru agreed in May to buy Chilean gas but has yet to sign the treaty with Chile."))
                .filteredOn(report -> report.trigger().text().equals("sign"))
                .isNotEmpty()
                .allMatch(report -> report.reality() == EventReport.Reality.DENIED);
    }

    @Test
    void what_people_gather_or_ring_up_to_say_is_said() {
        assertThat(reality("Demonstrators gathered in Lima to demand a vote.", "demand"))
                .isEqualTo(Reality.ACTUAL);
        assertThat(reality("The premier had called to congratulate him.", "congratulate"))
                .isEqualTo(Reality.ACTUAL);
        assertThat(reality("Demonstrators gathered in Lima to seize the bridge.", "seize"))
                .isEqualTo(Reality.PLANNED);
    }

    @Test
    void a_deed_that_would_have_an_effect_has_not_been_done() {
        assertThat(reality("A raid by the rebels would close the port.", "raid"))
                .isEqualTo(Reality.POSSIBLE);
        assertThat(reality("The raid by the rebels would close the port.", "raid"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void what_someone_wants_to_be_exempt_from_is_there() {
        assertThat(reality("Peru seeks an exemption to tariffs on steel.", "tariffs"))
                .isEqualTo(Reality.ACTUAL);
    }

    @Test
    void what_is_only_made_ready_is_possible() {
        assertThat(reality("The envoys laid the groundwork for a summit between Peru and Chile.", "summit"))
                .isEqualTo(Reality.POSSIBLE);
        assertThat(reality("The truce set the stage for talks between Kenya and Uganda.", "talks"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void what_is_made_likely_has_not_happened() {
        assertThat(reality("The letter made a meeting between the two premiers more likely.", "meeting"))
                .isEqualTo(Reality.POSSIBLE);
    }

    @Test
    void what_is_of_next_week_is_planned() {
        assertThat(reality("Kenya wants a truce before next week's meeting with Uganda.", "meeting"))
                .isEqualTo(Reality.PLANNED);
        assertThat(reality("The vote is part of the meeting planned between Kenya and Uganda.", "meeting"))
                .isEqualTo(Reality.PLANNED);
    }

    @Test
    void what_plans_are_under_way_for_is_possible() {
        assertThat(reality("Plans are under way for a meeting between Kenya and Uganda.", "meeting"))
                .isEqualTo(Reality.POSSIBLE);
    }
}

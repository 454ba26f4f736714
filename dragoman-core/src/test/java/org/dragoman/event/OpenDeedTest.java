package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.lines;
import static org.dragoman.event.EventFixture.read;

import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

/** Deeds that are asked about, wished for or talked of, and words that only look like deeds. */
class OpenDeedTest {
    @Test
    void what_is_asked_with_whether_is_possible_and_no_condition() {
        assertThat(read("The envoy asked whether Chile had invaded Peru."))
                .filteredOn(report -> report.type() == Plover.ASSAULT)
                .extracting(EventReport::reality)
                .containsExactly(Reality.POSSIBLE);
    }

    @Test
    void what_is_wished_in_the_base_form_is_demanded_and_not_done() {
        assertThat(read("What the council expects is that Chile abandon its weapons."))
                .extracting(EventReport::type)
                .containsExactly(Plover.DEMAND);
    }

    @Test
    void what_is_negotiated_about_has_not_happened() {
        assertThat(read("Peru is negotiating with Chile on lifting the embargo."))
                .filteredOn(report -> report.type() == Plover.CONCEDE)
                .extracting(EventReport::reality)
                .containsExactly(Reality.POSSIBLE);
    }

    @Test
    void what_is_difficult_is_possible() {
        assertThat(read("It is difficult for Peru to praise Chile."))
                .filteredOn(report -> report.type() == Plover.SUPPORT)
                .allSatisfy(report -> assertThat(report.reality()).isEqualTo(Reality.POSSIBLE));
    }

    @Test
    void a_suit_that_opens_a_case_is_filed() {
        assertThat(read("The Peruvian council opened a case on Friday, suing the Chilean ministry."))
                .filteredOn(report -> report.type() == Plover.ACCUSE)
                .extracting(EventReport::reality)
                .contains(Reality.ACTUAL)
                .doesNotContain(Reality.POSSIBLE);
    }

    @Test
    void others_are_meant_by_they_in_words_that_are_quoted() {
        assertThat(lines("\"They attacked the Chilean embassy,\" the Peruvian minister said."))
                .noneMatch(line -> line.contains("minister >"));
    }

    @Test
    void a_headline_without_was_tells_of_an_arrest() {
        assertThat(lines("Peruvian Premier Arrested in Chile on Drug Charges"))
                .containsExactly("COERCE Chile > Peruvian Premier");
    }

    @Test
    void what_someone_lends_oneself_helps_nobody() {
        assertThat(read("The Peruvian ministers lent themselves a fortune.")).isEmpty();
    }

    @Test
    void a_challenge_for_the_leadership_accuses_nobody() {
        assertThat(read("Ana Sosa challenged the premier of Peru for the leadership."))
                .isEmpty();
        assertThat(read("Ana Sosa challenged the premier of Peru over the tax."))
                .isNotEmpty();
    }

    @Test
    void what_someone_claims_to_be_so_is_no_demand() {
        assertThat(read("The Peruvian minister claims Chile does not pay."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void a_view_that_is_shared_promises_nothing() {
        assertThat(read("Most scholars and officials agree that the ministries cannot mend the bridge."))
                .noneMatch(report -> report.type() == Plover.AGREE);
    }

    @Test
    void who_holds_up_an_inquiry_does_not_hold_it() {
        assertThat(lines("Chile held up the Peruvian inquiry into the ministry."))
                .noneMatch(line -> line.startsWith("ACCUSE Chile"));
    }

    @Test
    void who_declines_to_elaborate_turns_nobody_down() {
        assertThat(read("The Peruvian premier declined to elaborate on the message to Chile."))
                .isEmpty();
    }

    @Test
    void an_office_that_is_left_suffers_nothing() {
        assertThat(read("The premier of Peru left office in May."))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).isEmpty());
    }

    @Test
    void who_is_welcomed_to_a_house_is_a_guest() {
        assertThat(read("The Peruvian president welcomed Chilean Prime Minister Luis Paz to her estate."))
                .extracting(EventReport::mode)
                .containsExactly("host");
    }

    @Test
    void one_of_two_who_may_have_approved_it_did_not_agree_with_the_other() {
        assertThat(lines("Either the Peruvian ministry or the Chilean ministry approved the plan."))
                .noneMatch(line -> line.contains("Peruvian ministry > the Chilean ministry"));
    }

    @Test
    void who_serves_a_private_house_is_private() {
        String rest = " The lift was broken. Rain fell on the roof. The stairs were wet. The water was warm.";
        assertThat(read("A spokesman for the hotel urged the guests to leave." + rest))
                .isEmpty();
        assertThat(read("A spokesman for the council urged the guests to leave." + rest))
                .isNotEmpty();
    }

    @Test
    void what_an_accord_that_is_sought_would_bring_is_possible() {
        assertThat(read("The minister said Peru will seek an agreement in which Chile lifts the embargo."))
                .filteredOn(report -> report.type() == Plover.CONCEDE)
                .extracting(EventReport::reality)
                .doesNotContain(Reality.ACTUAL);
    }

    @Test
    void what_is_only_alleged_of_someone_is_possible() {
        assertThat(read("Peru has yet to atone for its alleged attack on Chile."))
                .filteredOn(report -> report.type() == Plover.ASSAULT)
                .extracting(EventReport::reality)
                .doesNotContain(Reality.ACTUAL, Reality.PLANNED);
    }

    @Test
    void what_is_supposed_and_negated_is_a_condition_still() {
        assertThat(read("If the rebels did not attack Peru, they have nothing to fear."))
                .filteredOn(report -> report.type() == Plover.ASSAULT)
                .extracting(EventReport::reality)
                .containsExactly(Reality.CONDITIONAL);
    }

    @Test
    void who_is_less_likely_to_help_promises_nothing() {
        assertThat(read("The Peruvian senators are less likely to help Chile.")).isEmpty();
    }

    @Test
    void the_newspaper_that_is_told_is_asked_for_nothing() {
        assertThat(lines("The Peruvian minister told a newspaper that the council must leave Chile."))
                .noneMatch(line -> line.contains("newspaper"));
    }
}

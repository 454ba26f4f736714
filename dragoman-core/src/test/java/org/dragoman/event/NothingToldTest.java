package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What only looks like an event, or tells so little of it that a report could not be right. */
class NothingToldTest {
    @Test
    void a_degree_that_a_judge_received_is_no_guest() {
        assertThat(read("Judge Ana Sosa later received a master's in history."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void a_tournament_that_a_country_hosted_is_no_guest() {
        assertThat(read("Norway hosted the Winter Olympics, after which Peru and Chile had less to quarrel about."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void an_exchange_of_messages_is_no_talks() {
        assertThat(read("The Peruvian premier mocked the Chilean premier in an exchange of messages."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
        assertThat(read("The exchange between Peru and Chile went on."))
                .anyMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void who_released_a_photograph_is_not_at_the_meeting_that_it_shows() {
        assertThat(read("Photographs released by the Peruvian palace showed the Chilean premier at a party meeting."))
                .noneMatch(report ->
                        report.type() == Plover.CONSULT && report.source().equals(List.of("org:per/palace")));
    }

    @Test
    void a_whole_people_meets_nobody() {
        assertThat(read("The people of Peru will take part in the largest conversation on the web."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void criticism_of_nobody_and_nothing_is_not_reported() {
        assertThat(read("All who run for the Peruvian senate step up their attacks."))
                .noneMatch(report -> report.type() == Plover.ACCUSE);
        assertThat(read("The Peruvian minister criticised Chile.")).anyMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void what_is_called_an_inquiry_is_reported_where_the_text_tells_into_whom() {
        assertThat(read("This is a live Peruvian investigation.")).noneMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void a_text_made_available_is_no_aid() {
        assertThat(read("The Peruvian court made the report available to the public."))
                .noneMatch(report -> report.type() == Plover.AID);
        assertThat(read("Norway made a ship available to Peru.")).anyMatch(report -> report.type() == Plover.AID);
    }

    @Test
    void those_who_are_pushed_by_a_pronoun_are_not_what_they_are_to_take() {
        assertThat(read("The deans said that Peru's ministry had pushed them to open new courses."))
                .noneMatch(report ->
                        report.type() == Plover.DEMAND && report.target().contains("unnamed:extra-students"));
    }

    @Test
    void a_council_to_which_something_is_pledged_is_promised_it() {
        assertThat(read("The Peruvian premier pledged to the council that the ministry would be able to pay."))
                .noneMatch(report ->
                        report.type() == Plover.AGREE && report.target().contains("org:per/ministry"));
    }

    @Test
    void who_pays_taxes_promises_no_aid() {
        assertThat(read("President Sosa will pay 90,000 dollars in unpaid taxes."))
                .noneMatch(report -> report.type() == Plover.AGREE || report.type() == Plover.AID);
    }

    @Test
    void who_settles_on_a_candidate_agrees_with_nobody() {
        assertThat(read("The Peruvian senator said why she settled on Luis Paz."))
                .noneMatch(report -> report.type() == Plover.AGREE);
    }

    @Test
    void a_message_delivered_to_nobody_supports_nobody() {
        assertThat(read("On Monday the Peruvian premier had a friendly message for nobody."))
                .noneMatch(report -> report.type() == Plover.SUPPORT);
    }

    @Test
    void leaders_who_engage_citizens_attack_nobody() {
        assertThat(read("Peru's leaders hope to engage the Chileans."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
        assertThat(read("The Peruvian soldiers engaged the rebels."))
                .anyMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void who_speaks_against_a_backdrop_accuses_nobody() {
        assertThat(read("The Peruvian premier spoke before a backdrop of ships."))
                .noneMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void who_sits_in_on_a_hearing_does_not_protest() {
        assertThat(read("The Peruvian ambassador sat in on the hearing."))
                .noneMatch(report -> report.type() == Plover.PROTEST);
    }

    @Test
    void a_loophole_that_a_senator_wants_to_eliminate_is_nobody_killed() {
        assertThat(read("The Peruvian premier called for eliminating the loophole for the senators."))
                .noneMatch(report -> "kill".equals(report.mode()));
    }

    @Test
    void a_senator_who_pounds_a_rival_does_so_in_words() {
        assertThat(read("Senator Ana Sosa of Peru has been pounding Luis Paz as a liar."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
    }
}

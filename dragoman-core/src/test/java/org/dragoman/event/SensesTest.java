package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import java.util.List;
import org.dragoman.data.Table;
import org.dragoman.event.lexicon.NounClasses;
import org.junit.jupiter.api.Test;

class SensesTest {
    private final List<String[]> exemptions =
            Table.read(Plover.class, "exemptions.tsv").rows();

    @Test
    void what_is_done_to_a_film_a_title_or_a_price_is_no_event() {
        assertThat(exemptions)
                .allSatisfy(row -> assertThat(read(row[2]))
                        .as(row[2])
                        .noneMatch(report -> report.type() == Plover.valueOf(row[0])));
    }

    @Test
    void every_exempt_class_has_nouns_and_no_line_stands_twice() {
        NounClasses classes = new NounClasses();
        assertThat(exemptions)
                .allSatisfy(row -> assertThat(classes.has(row[1])).as(row[1]).isTrue());
        assertThat(exemptions.stream().map(row -> row[0] + " " + row[1]))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void someone_attacked_beside_a_thing_is_still_attacked() {
        assertThat(read("The rebels attacked the premier during the film."))
                .anyMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void who_is_beaten_in_an_election_is_not_struck() {
        assertThat(read("Ana Sosa beat the premier of Peru in the second round."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
        assertThat(read("Peruvian guards beat a prisoner."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.ASSAULT));
    }

    @Test
    void a_raid_by_the_police_is_a_search() {
        assertThat(read("Police raided the Peruvian party."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.COERCE));
        assertThat(read("The rebels raided the Peruvian outpost."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.ASSAULT));
    }

    @Test
    void nobody_is_blamed_where_you_are() {
        assertThat(read("The Peruvian government will blame you.")).isEmpty();
        assertThat(read("The Peruvian government will blame Chile.")).isNotEmpty();
    }

    @Test
    void a_rally_of_a_candidate_is_no_protest() {
        assertThat(read("A singer opened the premier's rally in Lima."))
                .noneMatch(report -> report.type() == Plover.PROTEST);
    }

    @Test
    void who_demonstrates_that_something_is_so_does_not_protest() {
        assertThat(read("The Peruvian premier has demonstrated that the bridge is safe."))
                .isEmpty();
    }

    @Test
    void who_assures_others_of_a_fact_supports_nobody() {
        assertThat(read("The Peruvian premier assured the mayor that the bridge was safe."))
                .noneMatch(report -> report.type() == Plover.SUPPORT);
    }

    @Test
    void who_took_charge_of_a_ministry_accuses_nobody() {
        assertThat(read("The Peruvian general took charge of the ministry."))
                .noneMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void who_has_not_been_praised_was_not_turned_down() {
        assertThat(read("The premier has not received the endorsement of the Peruvian senate."))
                .noneMatch(report -> report.type() == Plover.REJECT);
    }

    @Test
    void a_telephone_call_on_a_day_demands_nothing() {
        assertThat(read("The Peruvian president called the premier of Chile on Monday to express his sympathy."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
        assertThat(read("The Peruvian president called on the premier of Chile to sign."))
                .anyMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void a_forum_spoken_to_is_not_asked_for_talks() {
        assertThat(read("The Peruvian minister told the dialogue that trade was growing."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void who_orders_someone_freed_frees_him() {
        assertThat(read("A Peruvian court ordered the senator freed."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.CONCEDE));
    }

    @Test
    void it_is_our_fight_tells_of_no_fight() {
        assertThat(read("The Peruvian premier said it is our fight."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void a_city_before_an_attack_is_where_it_was() {
        assertThat(read("The Lima attacks killed two officers."))
                .noneMatch(report -> report.source().contains("PER"));
    }

    @Test
    void a_purpose_is_told_only_where_one_sets_out_for_it() {
        assertThat(read("Peru leaked the letters to destroy Chile."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
        assertThat(read("Peruvian rescuers flew in to assist Chilean miners."))
                .anyMatch(report -> report.type() == Plover.AID);
    }

    @Test
    void who_expands_his_own_army_threatens_nobody() {
        assertThat(read("Peru pledged to expand its army."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.MOBILIZE));
    }

    @Test
    void who_authorises_a_raid_yields_to_nobody() {
        assertThat(read("The Peruvian president authorised the raid on the rebels."))
                .noneMatch(report -> report.type() == Plover.CONCEDE);
    }

    @Test
    void what_nameless_people_may_do_is_no_event() {
        assertThat(read("Officials might back a candidate.")).isEmpty();
        assertThat(read("The Peruvian party might back a candidate.")).isNotEmpty();
    }

    @Test
    void who_wants_others_to_do_something_demands_it() {
        assertThat(read("The Peruvian unions want the cabinet to raise wages."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.DEMAND));
        assertThat(read("The Peruvian unions want to sing.")).isEmpty();
    }

    @Test
    void a_strike_that_one_can_avert_threatens_him() {
        assertThat(read("Peruvian nurses will walk out unless the ministry pays them."))
                .filteredOn(report -> report.type() == Plover.THREATEN)
                .singleElement()
                .satisfies(report -> assertThat(report.target()).isNotEmpty());
    }

    @Test
    void who_foils_the_attack_of_others_yields_nothing() {
        assertThat(read("The Peruvian navy foiled an attack by pirates."))
                .noneMatch(report -> report.type() == Plover.CONCEDE);
        assertThat(read("The Peruvian navy halted its attack on the rebels."))
                .anyMatch(report -> report.type() == Plover.CONCEDE);
    }

    @Test
    void checkpoints_opened_by_two_are_cooperation() {
        assertThat(read("Peru and Chile opened two checkpoints."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.COOPERATE));
    }

    @Test
    void a_politician_named_by_a_pronoun_attacks_in_words() {
        assertThat(read("Senator Ana Sosa spoke in Lima. She attacked the premier of Chile."))
                .filteredOn(
                        report -> report.target().stream().anyMatch(id -> id.startsWith("CHL") || id.contains("chl")))
                .extracting(EventReport::type)
                .doesNotContain(Plover.ASSAULT);
    }

    @Test
    void only_someone_is_recognised() {
        assertThat(read("The premier of Peru recognized the folly of the plan."))
                .noneMatch(report -> "recognise".equals(report.mode()));
        assertThat(read("Peru recognized Palestine.")).anyMatch(report -> "recognise".equals(report.mode()));
    }

    @Test
    void pirates_who_are_captured_are_arrested() {
        assertThat(read("The Peruvian navy captured nine pirates."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.COERCE));
    }

    @Test
    void measures_that_are_announced_may_be_of_any_kind() {
        assertThat(read("The Peruvian ministry announced measures that help the port."))
                .noneMatch(report -> report.type() == Plover.COERCE);
        assertThat(read("The Peruvian ministry tightened the measures on the port."))
                .anyMatch(report -> report.type() == Plover.COERCE);
    }

    @Test
    void candidates_step_up_attacks_in_words() {
        assertThat(read("Candidates of the Peruvian party are stepping up their attacks on the Chilean premier."))
                .isNotEmpty()
                .noneMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void an_invasion_of_privacy_is_no_war() {
        assertThat(read("Two donors filed an invasion of privacy lawsuit against the Peruvian government."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
        assertThat(read("The invasion of Chile by Peru was brief."))
                .anyMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void who_pleads_guilty_urges_nobody() {
        assertThat(read("The Peruvian minister pleaded guilty to lying to the court about contacts with Chile."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void a_word_that_is_named_as_a_word_is_no_deed() {
        assertThat(read("Ana Sosa, the premier of Peru, declined to use the word blockade."))
                .isEmpty();
    }

    @Test
    void effort_put_into_a_relationship_is_no_aid() {
        assertThat(read("The Peruvian premier invested heavily in her relationship with Chile."))
                .noneMatch(report -> report.type() == Plover.AID);
    }

    @Test
    void a_person_dismissed_by_name_loses_an_office() {
        assertThat(read("Ana Sosa was dismissed by the Peruvian government."))
                .singleElement()
                .satisfies(report -> assertThat(report.type()).isEqualTo(Plover.CONCEDE));
        assertThat(read("The strike comes as Ana Sosa, who was dismissed by the Peruvian government, is on a tour."))
                .anyMatch(report -> report.type() == Plover.CONCEDE)
                .noneMatch(report -> report.type() == Plover.REJECT);
    }

    @Test
    void an_official_who_is_ousted_is_not_seized() {
        assertThat(read("The Peruvian president ousted the director of the agency."))
                .anyMatch(report -> report.type() == Plover.CONCEDE)
                .noneMatch(report -> report.type() == Plover.COERCE);
    }

    @Test
    void what_is_not_required_is_not_demanded() {
        assertThat(read("The Peruvian premier said that his country required no further missile tests."))
                .noneMatch(report -> report.type() == Plover.DEMAND);
    }

    @Test
    void media_that_announce_a_shutdown_shut_nothing_down() {
        assertThat(read("Peruvian state media announced the shutdown of a newspaper."))
                .noneMatch(report -> report.type() == Plover.COERCE);
    }

    @Test
    void a_plan_that_someone_is_suspicious_of_is_not_blamed() {
        assertThat(read("Peru is suspicious of the plan.")).isEmpty();
        assertThat(read("Peru is suspicious of Chile.")).anyMatch(report -> report.type() == Plover.ACCUSE);
    }

    @Test
    void warnings_that_someone_had_in_advance_are_no_threats() {
        assertThat(read("The Peruvian ministry had ample warnings of the plans of the Chileans."))
                .noneMatch(report -> report.type() == Plover.THREATEN);
    }

    @Test
    void a_plan_that_is_executed_is_not_killed() {
        assertThat(read("The premier of Peru drew up a plan and executed it."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void a_politician_attacks_a_moderator_in_words() {
        assertThat(read("The premier of Peru will repeat his attacks on the moderators."))
                .noneMatch(report -> report.type() == Plover.ASSAULT);
    }

    @Test
    void a_sector_of_the_economy_is_not_left_by_troops() {
        assertThat(read("The Chilean raid has left the health sector of Peru in ruins."))
                .noneMatch(report -> report.type() == Plover.CONCEDE);
    }

    @Test
    void whoever_is_given_a_name_is_not_phoned() {
        assertThat(read("On Monday the premier of Peru mocked the rival she calls Big Bob."))
                .noneMatch(report -> report.type() == Plover.CONSULT);
    }

    @Test
    void the_noun_of_a_phrase_is_no_thing_that_is_done_to() {
        assertThat(read("Peru threw its weight behind the rebels."))
                .anyMatch(report -> report.type() == Plover.SUPPORT);
    }

    @Test
    void an_emperor_can_act() {
        assertThat(read("The emperor praised Chile.")).anyMatch(report -> report.type() == Plover.SUPPORT);
    }
}

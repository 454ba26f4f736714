package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.Where;
import org.junit.jupiter.api.Test;

/** Contacts whose sides are named only in what stands before. */
class EarlierTest {
    private static final String BOTH = "person:ana-sosa person:luis-paz";

    private static List<EventReport> contacts(String text) {
        return EventFixture.read(Document.of(text, "2024-05-20")).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static String sides(EventReport report) {
        TreeSet<String> sides = new TreeSet<>(report.source());
        sides.addAll(report.target());
        return String.join(" ", sides);
    }

    @Test
    void a_meeting_without_sides_is_of_the_two_named_before() {
        List<EventReport> found = contacts(
                "Ana Sosa and Luis Paz agreed to reopen the border. The meeting at the villa lasted three hours.");
        assertThat(found)
                .singleElement()
                .satisfies(report -> assertThat(sides(report)).isEqualTo(BOTH));
    }

    @Test
    void a_meeting_that_is_only_taken_up_again_is_not_told_twice() {
        assertThat(contacts("Ana Sosa met Luis Paz in Lima. The meeting lasted three hours."))
                .hasSize(1);
    }

    @Test
    void a_former_meeting_with_its_own_place_has_the_same_sides() {
        List<EventReport> found =
                contacts("Ana Sosa met Luis Paz in Lima. The last such meeting was held in Quito in December 2019.");
        assertThat(found).hasSize(2);
        assertThat(sides(found.get(1))).isEqualTo(BOTH);
        assertThat(found.get(1).where()).isNotNull().extracting(Where::name).isEqualTo("Quito");
        assertThat(Objects.requireNonNull(found.get(1).when()).edtf()).isEqualTo("2019-12");
    }

    @Test
    void meetings_without_sides_on_two_days_are_two() {
        List<EventReport> found =
                contacts("Ana Sosa met Luis Paz in Lima in May 2023. A meeting took place in Oslo on 4"
                        + " June 2022 and in Quito on 5 July 2022.");
        assertThat(found)
                .extracting(report -> Objects.requireNonNull(report.when()).edtf())
                .containsExactly("2023-05", "2022-06-04", "2022-07-05");
        assertThat(found).extracting(EarlierTest::sides).containsOnly(BOTH);
        assertThat(found).extracting(EventReport::id).doesNotHaveDuplicates();
    }

    @Test
    void they_are_those_who_met() {
        List<EventReport> found = contacts("Ana Sosa met Luis Paz in Lima. They had spoken five times by telephone.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).mode()).isEqualTo("call");
        assertThat(sides(found.get(1))).isEqualTo(BOTH);
    }

    @Test
    void whom_they_meet_comes_to_them() {
        List<EventReport> found =
                contacts("Ana Sosa met Luis Paz in Lima. They will hold talks with Olaf Scholz in June.");
        assertThat(sides(found.get(1))).isEqualTo("person:ana-sosa person:luis-paz person:olaf-scholz");
    }

    @Test
    void a_meeting_of_nobody_is_none() {
        assertThat(contacts("The meeting lasted three hours.")).isEmpty();
    }

    @Test
    void land_that_goes_to_a_neighbour_visits_nobody() {
        assertThat(contacts("The village of Dola goes to Chile.")).isEmpty();
    }

    @Test
    void who_arrives_comes_to_the_place_of_the_dateline() {
        List<EventReport> found = contacts(
                "COLOMBO, May 19 -- The port was opened on Sunday. Emmanuel Macron arrived on Saturday on a state"
                        + " visit.");
        assertThat(found)
                .singleElement()
                .satisfies(report -> assertThat(report.target()).containsExactly("LKA"));
    }

    @Test
    void the_previous_one_is_a_meeting_of_the_same_two() {
        List<EventReport> found =
                contacts("Ana Sosa met Luis Paz in Lima. The previous one was in Quito in June 2019.");
        assertThat(found).hasSize(2);
        assertThat(sides(found.get(1))).isEqualTo(BOTH);
        assertThat(found.get(1).where()).isNotNull().extracting(Where::name).isEqualTo("Quito");
    }

    @Test
    void the_two_men_are_those_who_met() {
        List<EventReport> found = contacts("Luis Sosa met Luis Paz in Lima. The two men had not met since 2018.");
        assertThat(found).hasSize(2);
        assertThat(sides(found.get(1))).isEqualTo("person:luis-paz person:luis-sosa");
    }

    @Test
    void officials_without_a_state_are_of_the_two_states_spoken_of() {
        List<EventReport> found =
                contacts("French President Emmanuel Macron met German Chancellor Olaf Scholz in Vienna on 6 May"
                        + " 2023. Since then, military commanders have held three rounds of talks.");
        assertThat(sides(found.get(found.size() - 1))).isEqualTo("DEU FRA");
    }

    @Test
    void what_officials_review_alone_is_no_contact_of_two_states() {
        List<EventReport> found =
                contacts("French President Emmanuel Macron met German Chancellor Olaf Scholz in Vienna on 6 May"
                        + " 2023. Officials are reviewing five places.");
        assertThat(found).extracting(EarlierTest::sides).doesNotContain("DEU FRA");
    }

    @Test
    void three_presidents_with_one_who_is_named_are_the_two_before_and_that_one() {
        List<EventReport> found = contacts(
                "French President Emmanuel Macron met German Chancellor Olaf Scholz in Vienna on 6 May"
                        + " 2023. A meeting of three leaders, with Joe Biden of the United States, is planned in Rome.");
        EventReport last = found.get(found.size() - 1);
        assertThat(last.source().size() + last.target().size()).isEqualTo(3);
    }

    @Test
    void talks_that_others_host_between_the_two_sides_are_of_the_only_two_told_of() {
        List<EventReport> found =
                contacts("French President Emmanuel Macron met German Chancellor Olaf Scholz in Vienna on 6 May"
                        + " 2023. Prices rose. Wages fell. It rained. The harbour was closed. Peru and Chile hosted several rounds of"
                        + " talks between the two sides.");
        assertThat(sides(found.get(found.size() - 1))).isEqualTo("DEU FRA");
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.EventFixture.read;

import org.junit.jupiter.api.Test;

class ReferentTest {
    @Test
    void those_blamed_in_a_clause_below_are_the_subject_of_the_clause_above() {
        assertThat(read("The governors complain that the Peruvian ministry blames them."))
                .filteredOn(report -> report.trigger().text().equals("blames"))
                .singleElement()
                .satisfies(report -> assertThat(report.target()).isNotEmpty());
    }

    @Test
    void a_town_captured_after_a_comma_is_not_the_one_who_captures() {
        assertThat(read("The rebels claim the port, captured by Chile in May."))
                .filteredOn(report -> report.trigger().text().equals("captured"))
                .allSatisfy(report -> {
                    assertThat(report.source()).containsExactly("CHL");
                    assertThat(report.target()).isEmpty();
                });
    }

    @Test
    void who_was_arrested_arrests_nobody() {
        assertThat(read("A court in Lima convicted one of the sailors arrested in the raid."))
                .noneMatch(report -> report.type() == Plover.COERCE
                        && report.source().stream().anyMatch(id -> id.contains("sailor")));
    }

    @Test
    void an_inquiry_into_claims_is_into_those_claimed_against() {
        assertThat(read("The Peruvian police launched an investigation into claims that two officers beat a prisoner."))
                .filteredOn(report -> report.type() == Plover.ACCUSE)
                .singleElement()
                .satisfies(report -> assertThat(report.target()).anyMatch(id -> id.contains("officers")));
    }

    @Test
    void aid_is_for_the_place_where_it_is_used() {
        assertThat(read("Norway announced more funding to fight hunger in Chad."))
                .filteredOn(report -> report.type() == Plover.AID)
                .allSatisfy(report -> assertThat(report.target()).containsExactly("TCD"))
                .isNotEmpty();
    }

    @Test
    void what_is_given_up_in_a_hurry_is_the_thing() {
        assertThat(read("Peru should abandon its weapons in a complete manner."))
                .flatExtracting(EventReport::participants)
                .noneMatch(p -> p.span() != null && p.span().text().contains("manner"));
    }
}

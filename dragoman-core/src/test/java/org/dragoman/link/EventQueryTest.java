package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.junit.jupiter.api.Test;

class EventQueryTest {
    private static final Linked LINKED = Planted.linked(
            "event CONSULT/meet person:kamau > SWE when=2021-03-03 where=Geneva,CHE",
            "event CONSULT/meet person:kamau > SWE when=2021-03-03 where=Vienna,AUT",
            "event ACCUSE KEN > SWE when=2021-04",
            "event ACCUSE SWE > KEN",
            "event AID/provide SWE > KEN when=2022-05-01/.. reality=planned");

    private static List<String> chosen(UnaryOperator<LedgerQuery.Builder> narrowing) {
        LedgerQuery query =
                narrowing.apply(LedgerQuery.builder(RecordKind.EVENT_REPORT)).build();
        return new EventQuery(query, 0, false)
                .of(LINKED).stream()
                        .flatMap(event -> event.reports().stream())
                        .sorted()
                        .toList();
    }

    @Test
    void nothing_asked_in_particular_gives_all() {
        assertThat(chosen(query -> query)).containsExactly("ev-1", "ev-2", "ev-3", "ev-4", "ev-5");
    }

    @Test
    void who_acts_counts_but_in_meetings_which_have_no_direction() {
        assertThat(chosen(query -> query.by(Set.of("SWE")))).containsExactly("ev-1", "ev-2", "ev-4", "ev-5");
        assertThat(chosen(query -> query.about(Set.of("SWE")))).containsExactly("ev-1", "ev-2", "ev-3");
        assertThat(chosen(query -> query.between(Set.of("SWE"), Set.of("KEN", "person:kamau"))))
                .containsExactly("ev-1", "ev-2", "ev-3", "ev-4", "ev-5");
        assertThat(chosen(query -> query.between(Set.of("SWE"), Set.of("CHE")))).isEmpty();
    }

    @Test
    void an_event_is_in_a_window_that_any_of_its_days_may_lie_in() {
        assertThat(chosen(query -> query.from(LocalDate.of(2021, 4, 30)))).containsExactly("ev-3", "ev-5");
        assertThat(chosen(query -> query.until(LocalDate.of(2021, 4, 1)))).containsExactly("ev-1", "ev-2", "ev-3");
    }

    @Test
    void types_modes_and_realities_are_chosen_without_regard_to_case() {
        assertThat(chosen(query -> query.types(Set.of("accuse")))).containsExactly("ev-3", "ev-4");
        assertThat(chosen(query -> query.modes(Set.of("MEET")))).containsExactly("ev-1", "ev-2");
        assertThat(chosen(query -> query.realities(Set.of("planned")))).containsExactly("ev-5");
    }

    @Test
    void origins_and_contradictions_are_of_the_event_as_a_whole() {
        Linked linked = Planted.linked(
                "event CONSULT/meet person:kamau > person:lind when=2021-03-03",
                "event CONSULT/meet person:kamau > person:lind when=2021-03-03",
                "event CONSULT/meet person:kamau > person:lind when=2021-03-03 reality=denied by=person:berg",
                "event CONSULT/meet person:kamau > person:lind when=2022-03-03");
        LedgerQuery all = LedgerQuery.of(RecordKind.EVENT_REPORT);
        assertThat(new EventQuery(all, 0, false).of(linked)).hasSize(2);
        assertThat(new EventQuery(all, 2, false).of(linked)).hasSize(1);
        assertThat(new EventQuery(all, 3, false).of(linked)).isEmpty();
        assertThat(new EventQuery(all, 0, true).of(linked))
                .singleElement()
                .satisfies(event -> assertThat(event.reports()).containsExactly("ev-1", "ev-2", "ev-3"));
        assertThat(new EventQuery(all.withLimit(1), 0, false).of(linked)).hasSize(1);
    }
}

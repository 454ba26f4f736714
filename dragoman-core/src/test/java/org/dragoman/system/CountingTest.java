package org.dragoman.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dragoman.system.Counting.Counted;
import org.junit.jupiter.api.Test;

class CountingTest {
    @Test
    void one_a_day_keeps_the_ids_of_what_it_takes_together() {
        List<Deed> deeds = new Deeds()
                .praised("Accra Daily", "2021-03-01", "KEN", "GHA")
                .praised("Nairobi Post", "2021-03-01", "KEN", "GHA")
                .praised("Nairobi Post", "2021-03-02", "KEN", "GHA")
                .praised("Nairobi Post", "2021-03-02", "GHA", "KEN")
                .all();

        List<Counted> counted = Counting.DAILY.count(deeds);

        assertThat(counted).hasSize(3);
        Aggregate first = Aggregate.of(counted.subList(0, 1));
        assertThat(first.reports()).containsExactly("ev-000", "ev-001");
        assertThat(first.outlets()).isEqualTo(2);
        assertThat(Aggregate.of(Counting.RAW.count(deeds)).count()).isEqualTo(4);
    }

    @Test
    void a_meeting_is_one_whichever_side_is_named_first() {
        List<Deed> deeds = new Deeds()
                .met("Accra Daily", "2021-03-01", "KEN", "GHA")
                .met("Nairobi Post", "2021-03-01", "GHA", "KEN")
                .all();

        assertThat(Counting.DAILY.count(deeds)).hasSize(1);
        assertThat(Tie.of(deeds, Counting.DAILY, false)).hasSize(1);
        assertThat(Tie.of(deeds, Counting.DAILY, true)).hasSize(2);
    }

    @Test
    void what_has_no_date_is_never_taken_together() {
        List<Deed> deeds = new Deeds()
                .praised("Accra Daily", null, "KEN", "GHA")
                .praised("Accra Daily", null, "KEN", "GHA")
                .all();

        assertThat(Counting.DAILY.count(deeds)).hasSize(2);
    }

    @Test
    void reports_linked_to_one_event_count_once_whatever_their_dates() {
        List<Deed> deeds = new Deeds()
                .aided("Accra Daily", "2021-03-01", "KEN", "GHA", "hp-1")
                .aided("Nairobi Post", "2021-03-02", "KEN", "GHA", "hp-1")
                .praised("Nairobi Post", "2021-03-02", "KEN", "GHA")
                .all();

        assertThat(Counting.EVENTS.count(deeds)).hasSize(2);
        assertThat(Counting.DAILY.count(deeds)).hasSize(3);
    }

    @Test
    void tone_does_not_depend_on_volume_alone() {
        assertThat(Aggregate.tone(0, 0)).isZero();
        assertThat(Aggregate.tone(229, 5)).isEqualTo(3.731, within(0.0005));
        assertThat(Aggregate.tone(3, 8)).isEqualTo(-Aggregate.tone(8, 3), within(1e-12));
    }

    @Test
    void intensity_adds_scores_without_dust() {
        List<Deed> deeds = new Deeds()
                .praised("Accra Daily", "2021-03-01", "KEN", "GHA")
                .praised("Accra Daily", "2021-03-02", "KEN", "GHA")
                .praised("Accra Daily", "2021-03-03", "KEN", "GHA")
                .accused("Accra Daily", "2021-03-03", "KEN", "GHA")
                .all();

        Aggregate sum = Aggregate.of(Counting.RAW.count(deeds));

        assertThat(sum.intensity()).isEqualTo(8.2);
        assertThat(sum.quads()).containsExactly(0, 3, 0, 1, 0);
    }
}

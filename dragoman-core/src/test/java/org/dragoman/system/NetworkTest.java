package org.dragoman.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dragoman.system.Network.Centrality;
import org.junit.jupiter.api.Test;

class NetworkTest {
    /** Two groups of three who meet, with a quarrel between them; KEN alone meets someone of the other group. */
    private static List<Deed> twoCamps() {
        Deeds deeds = new Deeds();
        int day = 1;
        for (List<String> camp : List.of(List.of("GHA", "KEN", "NGA"), List.of("BRA", "CHL", "PER"))) {
            for (String one : camp) {
                for (String other : camp) {
                    if (one.compareTo(other) < 0) {
                        deeds.met("Accra Daily", "2021-01-0" + day++, one, other)
                                .met("Lima Hoy", "2021-02-0" + day, one, other);
                    }
                }
            }
        }
        return deeds.met("Lima Hoy", "2021-03-01", "KEN", "PER")
                .accused("Lima Hoy", "2021-03-02", "CHL", "GHA")
                .all();
    }

    @Test
    void who_stands_between_two_camps_is_most_between() {
        Network network = Network.of(twoCamps(), Counting.DAILY, 1);

        List<Centrality> centralities = network.centralities();

        assertThat(network.nodes()).containsExactly("BRA", "CHL", "GHA", "KEN", "NGA", "PER");
        assertThat(centralities).extracting(Centrality::degree).containsExactly(2, 3, 3, 3, 2, 3);
        assertThat(centralities.get(3).betweenness())
                .isGreaterThan(centralities.get(4).betweenness());
        assertThat(centralities.stream().mapToDouble(Centrality::rank).sum()).isEqualTo(1, within(1e-3));
        assertThat(network.density()).isEqualTo(8 / 15.0);
    }

    @Test
    void a_threshold_leaves_out_what_is_reported_once() {
        Network network = Network.of(twoCamps(), Counting.DAILY, 2);

        assertThat(network.ties()).hasSize(6);
    }

    @Test
    void blocs_are_the_camps_and_the_same_seed_finds_the_same() {
        Network network = Network.of(twoCamps(), Counting.DAILY, 1);

        Blocs blocs = Blocs.of(network, new Random(1));

        assertThat(blocs.groups()).containsExactly(List.of("BRA", "CHL", "PER"), List.of("GHA", "KEN", "NGA"));
        assertThat(blocs.modularity()).isEqualTo(12 / 13.0 - 0.5, within(1e-9));
        assertThat(Blocs.of(network, new Random(1))).isEqualTo(blocs);
    }

    @Test
    void without_cooperation_there_are_no_blocs() {
        Network network = Network.of(
                new Deeds().accused("Lima Hoy", "2021-03-02", "CHL", "GHA").all(), Counting.DAILY, 1);

        assertThat(Blocs.of(network, new Random(1)).groups()).isEmpty();
    }

    @Test
    void structure_and_its_sensitivity_say_what_hangs_on_which_choice() {
        Sensitivity sensitivity = Sensitivity.of(twoCamps(), Counting.DAILY, 1, 1, Duration.ofSeconds(5));

        Sensitivity.Range ties = sensitivity.ranges().stream()
                .filter(range -> range.measure().equals("ties"))
                .findFirst()
                .orElseThrow();

        assertThat(ties).isEqualTo(new Sensitivity.Range("ties", 8, 0, 8, "threshold 3", "as chosen"));
        assertThat(sensitivity.variations())
                .extracting(Sensitivity.Variation::choice)
                .contains("without Lima Hoy", "count raw", "threshold 5");
    }

    @Test
    void an_empty_network_has_measures_too() {
        assertThat(Structure.of(List.of(), Counting.DAILY, 1, 1, Duration.ofSeconds(1))
                        .measures())
                .containsEntry("actors", 0.0)
                .containsEntry("balance", 1.0);
    }

    @Test
    void concentration_runs_from_equal_shares_to_one_who_has_all() {
        assertThat(Concentration.of(2, 2, 2)).isEqualTo(0, within(1e-9));
        assertThat(Concentration.of(0, 5, 0)).isEqualTo(1, within(1e-9));
        assertThat(Concentration.of(3)).isNaN();
    }

    @Test
    void capability_averages_the_components_that_are_known() {
        assertThat(Concentration.capability(
                        java.util.Map.of("A", new double[] {3, Double.NaN, 1}, "B", new double[] {1, 4, 1})))
                .containsEntry("A", (0.75 + 0.5) / 2)
                .containsEntry("B", (0.25 + 1 + 0.5) / 3);
    }
}

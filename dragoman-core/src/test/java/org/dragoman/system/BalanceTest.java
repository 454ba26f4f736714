package org.dragoman.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.system.SignedGraph.Bond;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void two_camps_are_balanced() {
        SignedGraph graph = SignedGraph.of(
                List.of(new Bond("A", "B", 1), new Bond("C", "D", 1), new Bond("A", "C", -1), new Bond("B", "D", -1)));

        Frustration frustration = Frustration.of(graph, new Random(1), LIMIT);

        assertThat(frustration.index()).isZero();
        assertThat(frustration.exact()).isTrue();
        assertThat(frustration.sides()).containsExactly(List.of("A", "B"), List.of("C", "D"));
        assertThat(frustration.share()).isEqualTo(1);
    }

    @Test
    void the_enemy_of_a_friend_frustrates_one_edge() {
        SignedGraph graph =
                SignedGraph.of(List.of(new Bond("A", "B", 1), new Bond("B", "C", 1), new Bond("A", "C", -1)));

        Frustration frustration = Frustration.of(graph, new Random(1), LIMIT);

        assertThat(frustration.index()).isEqualTo(1);
        assertThat(frustration.frustrated()).hasSize(1);
        assertThat(Triangles.of(graph)).isEqualTo(new Triangles(0, 1));
    }

    @Test
    void weights_tell_which_edge_is_given_up() {
        SignedGraph graph =
                SignedGraph.of(List.of(new Bond("A", "B", 5), new Bond("B", "C", 4), new Bond("A", "C", -3)));

        Frustration frustration = Frustration.of(graph, new Random(1), LIMIT);

        assertThat(frustration.index()).isEqualTo(3);
        assertThat(frustration.sides().get(0)).containsExactly("A", "B", "C");
    }

    /** Every division of small graphs is tried. */
    @Test
    void the_index_is_that_of_the_best_of_all_divisions() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            SignedGraph graph = graph(random, 3 + random.nextInt(9), 0.3 + 0.7 * random.nextDouble());

            Frustration frustration = Frustration.of(graph, new Random(round), LIMIT);

            assertThat(frustration.index()).isEqualTo(least(graph));
            assertThat(frustration.exact()).isTrue();
            assertThat(frustration.frustrated().stream()
                            .mapToInt(edge -> Math.abs(edge.weight()))
                            .sum())
                    .isEqualTo(frustration.index());
        }
    }

    @Test
    void without_time_the_bound_still_holds_and_says_that_it_is_one() {
        SignedGraph graph = graph(new Random(3), 40, 0.5);

        Frustration hasty = Frustration.of(graph, new Random(1), Duration.ZERO);
        Frustration patient = Frustration.of(graph, new Random(1), Duration.ofSeconds(2));

        assertThat(hasty.bound()).isLessThanOrEqualTo(patient.index());
        assertThat(hasty.bound()).isLessThanOrEqualTo(hasty.index());
    }

    @Test
    void a_graph_too_large_to_prove_has_a_quick_bound() {
        SignedGraph graph = graph(new Random(5), 90, 0.9);

        Frustration frustration = Frustration.of(graph, new Random(1), LIMIT);

        assertThat(graph.edges()).hasSizeGreaterThan(3000);
        assertThat(frustration.bound()).isBetween(500, frustration.index());
        assertThat(frustration.exact()).isFalse();
    }

    @Test
    void no_ties_are_no_frustration() {
        Frustration frustration = Frustration.of(SignedGraph.of(List.of()), new Random(1), LIMIT);

        assertThat(frustration.index()).isZero();
        assertThat(frustration.sides()).containsExactly(List.of(), List.of());
    }

    private static SignedGraph graph(Random random, int nodes, double density) {
        List<Bond> bonds = new ArrayList<>();
        for (int a = 0; a < nodes; a++) {
            for (int b = a + 1; b < nodes; b++) {
                if (random.nextDouble() < density) {
                    int weight = 1 + random.nextInt(3);
                    bonds.add(new Bond("n" + a, "n" + b, random.nextBoolean() ? weight : -weight));
                }
            }
        }
        return SignedGraph.of(bonds);
    }

    private static int least(SignedGraph graph) {
        int n = graph.nodes().size();
        int least = Integer.MAX_VALUE;
        for (int division = 0; division < 1 << Math.max(0, n - 1); division++) {
            boolean[] side = new boolean[n];
            for (int v = 0; v < n; v++) {
                side[v] = (division >> v & 1) == 1;
            }
            least = Math.min(least, graph.cost(side));
        }
        return least;
    }
}

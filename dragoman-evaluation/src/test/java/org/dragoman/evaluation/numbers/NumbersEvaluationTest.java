package org.dragoman.evaluation.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.evaluation.numbers.NumbersEvaluation.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersEvaluationTest {
    @TempDir
    Path empty;

    @Test
    void every_known_result_is_found_again() throws IOException {
        Path folder = Stream.of(System.getProperty("dragoman.shared", "../shared"), "../../shared")
                .map(shared -> Path.of(shared, "model"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(folder != null, "the public data sets are not here: skipped");

        assertThat(NumbersEvaluation.checks(folder))
                .filteredOn(check -> check.found() != null)
                .allMatch(Check::holds);
    }

    @Test
    void without_data_only_what_needs_none_is_computed() throws IOException {
        List<Check> found = NumbersEvaluation.checks(empty).stream()
                .filter(check -> check.found() != null)
                .toList();

        assertThat(found).hasSize(12).allMatch(Check::holds);
        assertThat(found).extracting(Check::name).contains("nile break after observation", "sums belief z");
    }

    @Test
    void quoted_cells_hold_commas_lines_and_quotes() {
        assertThat(CsvFile.parse("a,b\n\"x, \"\"y\"\"\nz\",2\n"))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", "2"));
    }

    @Test
    void a_value_holds_to_half_a_unit_of_its_last_digit() {
        assertThat(NumbersEvaluation.tolerance(".986", "")).isBetween(0.0005, 0.000501);
        assertThat(NumbersEvaluation.tolerance("17", "")).isLessThan(1e-6);
        assertThat(NumbersEvaluation.tolerance("0", "2e-8")).isEqualTo(2e-8);
    }
}

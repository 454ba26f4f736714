package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seventy-six small cases: half in which records conflict, half in which they only seem to. */
class PlantedConflictsTest {
    private record Case(String what, String story, List<String> records) {}

    @Test
    @DisplayName(
            "at least 95 of 100 conflicts are found, and no more than 5 of 100 seeming ones are taken for conflicts")
    void conflicts_are_told_from_what_only_seems_to_be_one() {
        List<Case> cases = cases();
        List<String> wrong = new ArrayList<>();
        for (Case one : cases) {
            Set<String> found = new TreeSet<>();
            Planted.linked(one.records.toArray(String[]::new))
                    .conflicts()
                    .forEach(conflict -> found.add(conflict.what().name().toLowerCase(Locale.ROOT)));
            if (!found.equals(one.what.equals("none") ? Set.of() : Set.of(one.what))) {
                wrong.add(one.what + ", found " + found + ": " + one.story);
            }
        }
        assertThat(cases).hasSize(76);
        assertThat(cases.stream().filter(one -> one.what.equals("none"))).hasSize(38);
        assertThat(wrong).as("wrong of %d", cases.size()).hasSizeLessThanOrEqualTo(3);
    }

    private static List<Case> cases() {
        try (InputStream in = Objects.requireNonNull(PlantedConflictsTest.class.getResourceAsStream("conflicts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("what\t"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Case(cells[0], cells[1], List.of(cells[2].split(" \\|\\| "))))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

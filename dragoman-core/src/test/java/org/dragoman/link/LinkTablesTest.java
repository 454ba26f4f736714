package org.dragoman.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.event.lexicon.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "acts.tsv",
                "alike.tsv",
                "counted.tsv",
                "credits.tsv",
                "families.tsv",
                "measures.tsv",
                "name-words.tsv",
                "shared.tsv"
            })
    void tables_are_sorted_and_say_each_thing_once(String name) {
        List<String> keys = new ArrayList<>();
        for (String[] row : Table.read(LinkIndex.class, name).rows()) {
            keys.add(name.equals("alike.tsv") ? String.join("\t", row[0], row[1], row[2]) : row[0]);
        }
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @Test
    void modes_that_are_alike_are_modes_of_their_type() {
        Ontology ontology = Ontology.standard();
        for (String[] row : Table.read(LinkIndex.class, "alike.tsv").rows()) {
            for (String mode : List.of(row[1], row[2])) {
                assertThat(ontology.code(Plover.valueOf(row[0]), mode))
                        .as(row[0] + " " + mode)
                        .isNotNull();
            }
            assertThat(row[1]).as("each pair in one order").isLessThan(row[2]);
        }
    }

    @Test
    void tallies_count_modes_of_their_type() {
        Ontology ontology = Ontology.standard();
        for (String[] row : Table.read(LinkIndex.class, "counted.tsv").rows()) {
            for (String mode : row[2].split(",")) {
                assertThat(ontology.code(Plover.valueOf(row[1]), mode))
                        .as(row[0] + " " + mode)
                        .isNotNull();
            }
            assertThat(row[3]).isIn("yes", "no");
        }
    }

    @Test
    void words_of_measures_stand_for_words_that_stand_for_themselves() {
        Set<String> words = new TreeSet<>();
        Table.read(LinkIndex.class, "measures.tsv").rows().forEach(row -> words.add(row[0]));
        for (String[] row : Table.read(LinkIndex.class, "measures.tsv").rows()) {
            assertThat(words).as(row[0]).doesNotContain(row[1]);
        }
    }

    @Test
    void a_family_is_named_by_one_of_its_words_and_has_two_at_least() {
        java.util.Map<String, Integer> sizes = new java.util.TreeMap<>();
        for (String[] row : Table.read(LinkIndex.class, "families.tsv").rows()) {
            sizes.merge(row[1], 1, Integer::sum);
            assertThat(Families.of(row[1])).as(row[0]).isEqualTo(row[1]);
        }
        assertThat(sizes.values()).allMatch(size -> size > 1);
    }
}

package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.statement.text.Cues;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void no_cue_is_listed_twice_and_rows_are_sorted() {
        List<String> keys = Cues.rows("cues.tsv").stream()
                .map(row -> row[0] + "\t" + row[1])
                .toList();
        assertThat(keys).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void every_cue_has_a_known_act() {
        assertThat(Cues.rows("cues.tsv")).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(Act.of(row[2])).isNotNull();
            assertThat(row[3]).isIn("speech", "topic", "light", "thought", "attitude", "deed");
        });
    }

    @Test
    void no_text_that_speaks_is_listed_twice() {
        assertThat(Cues.rows("texts.tsv"))
                .extracting(row -> row[0])
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void no_thing_is_listed_twice_and_none_is_a_text() {
        List<String> things =
                Cues.rows("things.tsv").stream().map(row -> row[0]).toList();
        assertThat(things).doesNotHaveDuplicates().isSorted();
        assertThat(Cues.rows("texts.tsv")).extracting(row -> row[0]).doesNotContainAnyElementsOf(things);
    }

    @Test
    void no_polarity_is_listed_twice_and_every_position_is_known() {
        assertThat(Cues.rows("polarities.tsv"))
                .extracting(row -> row[0] + "\t" + row[1])
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Cues.rows("polarities.tsv"))
                .extracting(row -> row[2])
                .isSubsetOf("accuse", "criticise", "demand", "support", "praise");
    }

    @Test
    void no_word_has_two_classes() {
        assertThat(Cues.rows("classes.tsv"))
                .extracting(row -> row[0])
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Cues.rows("classes.tsv"))
                .allSatisfy(row -> assertThat(row[1]).matches("\\d{1,3}"));
    }

    @Test
    void no_speaker_is_listed_twice_and_every_use_is_known() {
        assertThat(Cues.rows("speakers.tsv"))
                .extracting(row -> row[0] + "\t" + row[1])
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Cues.rows("speakers.tsv"))
                .extracting(row -> row[1])
                .isSubsetOf("role", "office", "hearer", "woman", "man", "body");
    }

    @Test
    void no_restraint_is_listed_twice_and_rows_are_sorted() {
        assertThat(Cues.rows("restraints.tsv"))
                .extracting(row -> row[0] + "\t" + row[1])
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Cues.rows("restraints.tsv"))
                .allSatisfy(row -> assertThat(row[1]).isIn("verb", "adjective", "adverb"))
                .allSatisfy(row -> assertThat(row[2]).isIn("holds", "wearies"));
    }
}

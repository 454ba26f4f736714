package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorCommandTest {
    @TempDir
    Path folder;

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void read() throws IOException {
        session = new Session(folder).write("in/one.txt", "President Ruto met President Mahama on 2024-03-04.");
        assertThat(session.read()).as(session.err).isZero();
    }

    @Test
    void an_actor_is_shown_with_the_offices_of_the_date() {
        assertThat(session.on("actor", "Wang Yi", "--on", "2019")).isZero();
        assertThat(session.out)
                .contains("Q701801")
                .contains("Foreign Minister, China")
                .contains("王毅");
        assertThat(session.on("actor", "Wang Yi", "--on", "2023-05-01")).isZero();
        assertThat(session.out).doesNotContain("Foreign Minister, China");
    }

    @Test
    void a_name_may_be_written_in_any_script_and_by_any_usual_transliteration() {
        for (String name : new String[] {"Zelensky", "Zelenskyy", "Zelenskiy", "Зеленский", "Q3874799"}) {
            assertThat(session.on("actor", name)).as(name + session.err).isZero();
            assertThat(session.out).contains("Volodymyr Zelensky");
        }
        for (String name : new String[] {"Xi Jinping", "习近平", "Си Цзиньпин"}) {
            assertThat(session.on("actor", name)).as(name + session.err).isZero();
            assertThat(session.out).contains("Xi Jinping");
        }
    }

    @Test
    void a_state_is_shown_with_who_governed_it_and_where_it_belonged() {
        assertThat(session.on("actor", "DEU", "--on", "2010-06-01", "--format", "csv"))
                .isZero();
        assertThat(session.out)
                .contains("head of government,Angela Merkel")
                .contains("member of,North Atlantic Treaty Organization");
        assertThat(session.on("actor", "deu", "--format", "json")).isZero();
        assertThat(session.out).startsWith("[{\"id\":\"DEU\",\"kind\":\"state\",\"name\":\"Germany\"");
    }

    @Test
    void a_name_that_nobody_has_gets_suggestions() {
        assertThat(session.on("actor", "Germny")).isEqualTo(2);
        assertThat(session.err).contains("nobody is called Germny; did you mean Germany (DEU)");
        assertThat(session.on("actor", "Wang Yi", "--on", "yesterday")).isEqualTo(2);
        assertThat(session.err).contains("--on yesterday is no date");
        assertThat(session.on("actor")).isEqualTo(2);
        assertThat(session.err).contains("actor needs a name");
    }

    @Test
    void a_merge_is_logged_applied_and_taken_back() {
        assertThat(session.on("actor", "merge", "Q1", "Q2", "--why", "one man", "--by", "ada"))
                .as(session.err)
                .isZero();
        assertThat(session.on("list", "contacts", "--by", "Q2")).isZero();
        assertThat(session.out).contains("John Mahama").doesNotContain("Ruto");
        assertThat(session.on("actor", "log")).isZero();
        assertThat(session.out).contains("1 merge Q1 → Q2 (one man); by ada on ");
        assertThat(session.on("actor", "undo", "1", "--by", "bo")).isZero();
        assertThat(session.on("list", "contacts", "--by", "Q2")).isZero();
        assertThat(session.out).contains("Ruto");
        assertThat(session.on("actor", "log")).isZero();
        assertThat(session.out).contains("taken back by bo on ");
    }

    @Test
    void a_correction_of_an_unknown_id_is_refused() {
        assertThat(session.on("actor", "merge", "person:nobody", "Q2")).isEqualTo(2);
        assertThat(session.err).contains("no record names an actor person:nobody");
        assertThat(session.on("actor", "split", "Q1", "person:other", "--document", "doc-zz"))
                .isEqualTo(2);
        assertThat(session.err).contains("no document has this id");
        assertThat(session.on("actor", "merge", "Q1", "Q1")).isEqualTo(2);
        assertThat(session.err).contains("cannot be merged");
    }

    @Test
    void a_table_of_ones_own_changes_what_is_shown_and_nothing_else() throws IOException {
        session.write("my.tsv", "rename\tQ1\tPresident of Kenya\n");
        String table = folder.resolve("my.tsv").toString();
        assertThat(session.on("list", "contacts", "--actors", table))
                .as(session.err)
                .isZero();
        assertThat(session.out).contains("President of").doesNotContain("Ruto");
        assertThat(session.on("list", "contacts")).isZero();
        assertThat(session.out).contains("Ruto");
        session.write("my.tsv", "rename\tQ1\n");
        assertThat(session.on("list", "contacts", "--actors", table)).isEqualTo(2);
        assertThat(session.err).contains("my.tsv line 1: three to six columns");
    }

    @Test
    void actors_are_listed_the_most_frequent_first() {
        assertThat(session.on("actors", "--format", "csv")).isZero();
        assertThat(session.out).startsWith("documents,kind,name,of,id");
        assertThat(session.on("actors", "--unresolved", "--same")).isEqualTo(2);
        assertThat(session.on("actors", "--unresolved", "--format", "json")).isZero();
        assertThat(session.out).startsWith("[");
    }
}

package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    static Path folder;

    private final Session session = new Session(folder);

    @BeforeAll
    static void read() throws IOException {
        Session session = new Session(folder);
        session.write("in/a.txt", "President Ruto met President Mahama in Accra. They spoke about the sea.\n");
        assertThat(session.read()).as(session.err).isZero();
    }

    @Test
    void a_file_is_written_once_and_over_again_only_where_that_is_asked_for() {
        String file = folder.resolve("a.jsonl").toString();
        assertThat(session.on("export", "jsonl", "--to", file)).as(session.err).isZero();
        assertThat(session.on("export", "jsonl", "--to", file)).isEqualTo(2);
        assertThat(session.err).contains("is there already: --force writes over it");
        assertThat(session.on("export", "jsonl", "--to", file, "--force")).isZero();
    }

    @Test
    void what_has_no_place_in_a_form_is_counted() throws IOException {
        Path file = folder.resolve("a.tsv");
        assertThat(session.on("export", "polecat", "--to", file.toString())).isZero();
        assertThat(session.err).contains("left out: 1 event without a day");
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void a_folder_is_made_for_forms_of_several_files() {
        Path target = folder.resolve("new/tables");
        assertThat(session.on("export", "csv", "--to", target.toString())).isZero();
        assertThat(target.resolve("csv-metadata.json")).exists();
        assertThat(session.on("export", "brat", "--to", target.toString())).isEqualTo(2);
        assertThat(session.err).contains("is not empty: --force writes over it");
        assertThat(session.on("export", "csv", "--to", target.toString(), "--force"))
                .isZero();
        assertThat(session.on("export", "bibtex", "--to", target.toString())).isEqualTo(2);
        assertThat(session.err).contains("is a folder: bibtex writes a file");
    }

    @Test
    void an_unknown_format_gets_a_suggestion() {
        assertThat(session.on("export", "gdlet", "--to", "x")).isEqualTo(2);
        assertThat(session.err).contains("there is no format gdlet").contains("gdelt-mentions");
        session.on("export", "poem", "--to", "x");
        assertThat(session.err).contains("there is no format poem. Choose one of jsonl");
    }
}

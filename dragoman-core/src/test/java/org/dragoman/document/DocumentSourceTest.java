package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.DocumentSource.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourceTest {
    @TempDir
    Path folder;

    @Test
    void a_directory_gives_its_documents_sorted_by_path() throws IOException {
        write("b.txt", "two");
        write("a/z.html", "one");
        write("a/notes.bin", "no document");
        write(".hidden.txt", "no document");
        assertThat(inputs(folder.toString())).extracting(Input::name).containsExactly("a/z.html", "b.txt");
    }

    @Test
    void a_pattern_gives_the_files_that_match() throws IOException {
        write("b.txt", "two");
        write("a/z.txt", "one");
        assertThat(inputs(folder + "/**.txt")).extracting(Input::name).containsExactly("a/z.txt", "b.txt");
        assertThat(inputs(folder + "/*.pdf"))
                .containsExactly(new Input.Problem(folder + "/*.pdf", "no file matches the pattern"));
    }

    @Test
    void a_sidecar_is_given_and_what_the_user_says_wins_over_it() throws IOException {
        Path file = write("talks.txt", "text");
        write(
                "talks.meta.json",
                "{\"outlet\": \"Harbour Wire\", \"published\": \"2023-05-08\", \"authors\": [\"A. B.\"]}");
        Metadata said = new Metadata(null, "Gulf Ledger", null, List.of(), null, null);
        Input input = DocumentSource.of(List.of(file.toString()), said, none(), 100)
                .iterator()
                .next();
        assertThat(input).isInstanceOfSatisfying(Input.Found.class, found -> {
            assertThat(found.given().outlet()).isEqualTo("Gulf Ledger");
            assertThat(found.given().published()).isEqualTo("2023-05-08");
            assertThat(found.given().authors()).containsExactly("A. B.");
        });
    }

    @Test
    void a_sidecar_may_give_the_date_as_feeds_write_it() throws IOException {
        Path file = write("talks.txt", "text");
        write("talks.meta.json", "{\"published\": \"Mon, 08 May 2023 23:10:00 +0300\"}");
        assertThat(inputs(file.toString()).get(0))
                .isInstanceOfSatisfying(
                        Input.Found.class,
                        found -> assertThat(found.given().published()).isEqualTo("2023-05-08"));
    }

    @Test
    void a_broken_sidecar_is_a_problem_that_names_it() throws IOException {
        Path file = write("talks.txt", "text");
        write("talks.txt.meta.json", "[1]");
        assertThat(inputs(file.toString()))
                .containsExactly(new Input.Problem(
                        "talks.txt", "its sidecar talks.txt.meta.json cannot be used: it holds no JSON object"));
        write("talks.txt.meta.json", "{\"published\": \"yesterday\"}");
        assertThat(inputs(file.toString()))
                .containsExactly(new Input.Problem(
                        "talks.txt",
                        "its sidecar talks.txt.meta.json cannot be used: published \"yesterday\" is no date: write it"
                                + " as 2021-08-25, 2021-08 or 2021"));
    }

    @Test
    void what_has_no_end_is_read_no_further_than_the_limit() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "this machine has no endless file");
        assertThat(inputs(endless.toString()))
                .containsExactly(new Input.Problem(
                        "zero", "it has more than 100 bytes, which is the limit; raise it to read it"));
    }

    @Test
    void a_folder_that_may_not_be_looked_into_does_not_hold_up_the_others() throws IOException {
        write("a/one.txt", "one");
        write("b/two.txt", "two");
        write("c/three.txt", "three");
        Path closed = folder.resolve("b");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "whoever runs this may look into every folder");
            assertThat(inputs(folder.toString()))
                    .extracting(Input::name)
                    .containsExactly("a/one.txt", "b", "c/three.txt");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void what_is_missing_empty_or_too_large_is_a_problem_with_a_reason() throws IOException {
        Path large = write("large.txt", "x".repeat(101));
        Files.createDirectory(folder.resolve("empty"));
        assertThat(inputs("no/such/file.txt", folder.resolve("empty").toString(), large.toString()))
                .containsExactly(
                        new Input.Problem("no/such/file.txt", "there is no such file or directory"),
                        new Input.Problem(
                                folder.resolve("empty").toString(), "the directory holds no .txt, .md or .html file"),
                        new Input.Problem(
                                "large.txt", "it has 101 bytes and the limit is 100; raise the limit to read it"));
    }

    @Test
    void a_dash_is_the_standard_input() {
        DocumentSource source = DocumentSource.of(
                List.of("-"), Metadata.NONE, new ByteArrayInputStream("Words.".getBytes(StandardCharsets.UTF_8)), 100);
        Outcome outcome = new DocumentReader().read(source.iterator().next());
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Read.class, read -> {
            assertThat(read.document().text()).isEqualTo("Words.");
            assertThat(read.document().uri()).isEqualTo("stdin");
        });
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Input> inputs(String... arguments) {
        List<Input> inputs = new ArrayList<>();
        DocumentSource.of(List.of(arguments), Metadata.NONE, none(), 100).forEach(inputs::add);
        return inputs;
    }

    private static ByteArrayInputStream none() {
        return new ByteArrayInputStream(new byte[0]);
    }
}

package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.LedgerException.Reason;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no ledgers, or cannot be written: one line that says what, where, and what to do. */
class LedgerTroubleTest {
    @TempDir
    Path folder;

    private static void assertRefused(Path file, boolean readOnly, Reason reason, String... words) {
        assertThatThrownBy(() -> (readOnly ? Ledger.openReadOnly(file) : Ledger.open(file)).close())
                .isInstanceOfSatisfying(LedgerException.class, e -> {
                    assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
                    assertThat(e.getMessage()).contains(words).hasLineCount(1);
                });
    }

    @Test
    void a_text_file_is_not_a_ledger_and_stays_as_it_is() throws Exception {
        Path file = folder.resolve("notes.txt");
        String text = "These are notes.\n".repeat(1000);
        Files.writeString(file, text);
        assertRefused(file, false, Reason.FOREIGN, "notes.txt is not a Dragoman ledger", "--ledger FILE");
        assertRefused(file, true, Reason.FOREIGN, "notes.txt is not a Dragoman ledger");
        assertThat(file).hasContent(text);
    }

    @Test
    void a_short_file_is_not_a_ledger() throws Exception {
        Path file = folder.resolve("short");
        Files.writeString(file, "x");
        assertRefused(file, false, Reason.FOREIGN, "is not a Dragoman ledger");
    }

    @Test
    void another_program_s_database_is_not_a_ledger() throws Exception {
        Path file = folder.resolve("sales.duckdb");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sales (amount INTEGER)");
        }
        assertRefused(file, false, Reason.FOREIGN, "sales.duckdb is not a Dragoman ledger");
        assertRefused(file, true, Reason.FOREIGN, "sales.duckdb is not a Dragoman ledger");
    }

    @Test
    void a_ledger_of_a_newer_version_is_left_alone() throws Exception {
        Path file = folder.resolve("a.duckdb");
        Ledger.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_version VALUES (99, now(), 'dragoman ledger')");
        }
        assertRefused(file, false, Reason.NEWER, "newer Dragoman", "schema 99");
    }

    @Test
    void a_missing_ledger_cannot_be_read() {
        assertRefused(folder.resolve("none.duckdb"), true, Reason.MISSING, "there is no ledger", "dragoman read PATH");
    }

    @Test
    void a_folder_is_not_a_ledger() {
        assertRefused(folder, false, Reason.FOREIGN, "is a folder");
    }

    @Test
    void a_ledger_in_a_folder_that_is_not_there_cannot_be_made() {
        assertRefused(folder.resolve("no/a.duckdb"), false, Reason.MISSING, "does not exist");
    }

    @Test
    void a_folder_that_may_not_be_written_is_named() {
        assumeThat(System.getProperty("user.name"))
                .as("root may write anywhere")
                .isNotEqualTo("root");
        assertThat(folder.toFile().setWritable(false)).isTrue();
        assertRefused(folder.resolve("a.duckdb"), false, Reason.FORBIDDEN, "may not be written");
    }

    @Test
    void an_empty_database_has_no_documents_yet_and_becomes_a_ledger_when_written() throws Exception {
        Path file = folder.resolve("empty.duckdb");
        DriverManager.getConnection("jdbc:duckdb:" + file).close();
        assertRefused(file, true, Reason.MISSING, "holds no documents yet");
        Ledger.open(file).close();
        Ledger.openReadOnly(file).close();
    }

    @Test
    void a_damaged_ledger_is_called_damaged() throws Exception {
        Path file = folder.resolve("a.duckdb");
        try (Ledger ledger = Ledger.open(file)) {
            Run run = ledger.begin("1", Map.of());
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                readings.add(SampleReadings.meeting("n" + i, "2024-03-05", "1"));
            }
            ledger.append(readings, run);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 12_288; at < bytes.length(); at += 512) {
                bytes.seek(at);
                bytes.write("damage".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> {
                    try (Ledger ledger = Ledger.openReadOnly(file)) {
                        for (RecordKind kind : RecordKind.values()) {
                            ledger.rows(LedgerQuery.of(kind));
                        }
                    }
                })
                .isInstanceOfSatisfying(LedgerException.class, e -> {
                    assertThat(e.reason()).as(e.getMessage()).isEqualTo(Reason.CORRUPT);
                    assertThat(e.getMessage())
                            .contains("is damaged", "restore a copy")
                            .hasLineCount(1);
                });
    }

    @Test
    void a_ledger_in_use_by_another_process_is_called_so() throws Exception {
        Path file = folder.resolve("a.duckdb");
        Process child = child(List.of(), Holder.class, file);
        try {
            assertThat(child.inputReader().readLine()).isEqualTo("open");
            assertRefused(file, false, Reason.LOCKED, "is in use by another process", "wait until it has finished");
            assertRefused(file, true, Reason.LOCKED, "is in use by another process");
        } finally {
            child.destroyForcibly().waitFor();
        }
        Ledger.open(file).close();
    }

    @Test
    void a_ledger_that_another_process_lets_go_of_is_waited_for() throws Exception {
        Path file = folder.resolve("a.duckdb");
        Process child = child(List.of(), Holder.class, file);
        try {
            assertThat(child.inputReader().readLine()).isEqualTo("open");
            java.util.concurrent.CompletableFuture.delayedExecutor(300, java.util.concurrent.TimeUnit.MILLISECONDS)
                    .execute(child::destroyForcibly);
            Ledger.open(file).close();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_clock_that_jumps_back_changes_nothing_of_what_is_known_when() {
        Path file = folder.resolve("a.duckdb");
        Instant noon = Instant.parse("2024-03-05T12:00:00Z");
        try (Ledger ledger = Ledger.open(file, Clock.fixed(noon, ZoneOffset.UTC))) {
            ledger.append(List.of(SampleReadings.meeting("n1", "2024-03-05", "1")), ledger.begin("1", Map.of()));
        }
        try (Ledger ledger = Ledger.open(file, Clock.fixed(noon.minus(Duration.ofDays(900)), ZoneOffset.UTC))) {
            Run run = ledger.begin("2", Map.of());
            assertThat(ledger.append(List.of(SampleReadings.meeting("n1", "2024-03-05", "2")), run)
                            .superseded())
                    .isEqualTo(1);
            ledger.append(List.of(SampleReadings.meeting("n2", "2024-03-06", "2")), run);
            ledger.finish(run);
            assertThat(ledger.runs()).extracting(Run::run).containsExactly(1L, 2L);
            LedgerQuery.Builder documents = LedgerQuery.builder(RecordKind.DOCUMENT);
            assertThat(ledger.rows(documents.build())).hasSize(2);
            assertThat(ledger.rows(documents.asOf(1L).build())).hasSize(1);
            assertThat(ledger.check()).isEmpty();
            assertThat(ledger.forget(2)).isEqualTo(2);
            assertThat(ledger.rows(LedgerQuery.of(RecordKind.DOCUMENT))).hasSize(1);
        }
    }

    @Test
    void a_full_disk_is_called_so_and_what_was_committed_is_kept() throws Exception {
        assumeThat(Path.of("/usr/bin/prlimit"))
                .as("prlimit, to limit the size of files")
                .exists();
        Path file = folder.resolve("a.duckdb");
        Process child = child(List.of("/bin/sh", "-c", "trap '' XFSZ; exec \"$0\" \"$@\""), Filler.class, file);
        BufferedReader out = child.inputReader();
        List<String> lines = new ArrayList<>(List.of(out.readLine()));
        // A limit on the size of files makes writing fail as a full disk does.
        assertThat(new ProcessBuilder("/usr/bin/prlimit", "--pid", Long.toString(child.pid()), "--fsize=2000000")
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        out.lines().forEach(lines::add);
        child.waitFor();
        assertThat(lines.get(lines.size() - 1)).startsWith("FULL").contains("no room to write");
        long committed =
                lines.stream().filter(line -> line.startsWith("committed")).count();
        assertThat(committed).isPositive();
        try (Ledger ledger = Ledger.open(file)) {
            assertThat((long) ledger.rows(LedgerQuery.of(RecordKind.DOCUMENT)).size())
                    .isGreaterThanOrEqualTo(committed * 50);
            assertThat(ledger.check()).isEmpty();
        }
    }

    private static Process child(List<String> before, Class<?> main, Path file) throws Exception {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + file.getParent()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main.getName(), file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Opens a ledger and keeps it open. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
                System.out.println(ledger.runs().isEmpty() ? "open" : "used");
                Thread.sleep(60_000);
            }
        }
    }

    /** Writes until there is no more room. */
    static final class Filler {
        private Filler() {}

        public static void main(String[] arguments) {
            try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
                Run run = ledger.begin("1", Map.of());
                for (int batch = 0; batch < 10_000; batch++) {
                    List<Reading> readings = new ArrayList<>();
                    for (int i = 0; i < 50; i++) {
                        readings.add(SampleReadings.meeting(batch + "-" + i, "2024-03-05", "1"));
                    }
                    ledger.append(readings, run);
                    System.out.println("committed " + batch);
                }
            } catch (LedgerException e) {
                System.out.println(e.reason() + " " + e.getMessage());
                System.out.flush();
                Runtime.getRuntime().halt(1);
            }
        }
    }
}

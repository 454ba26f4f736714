package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, again and again, and looks at what is left. */
class LedgerKillTest {
    private static final int KILLS = 30;
    private static final int BATCH = 5;

    @TempDir
    Path folder;

    @Test
    void a_process_killed_at_any_moment_loses_at_most_the_batch_in_flight() throws Exception {
        Path file = folder.resolve("a.duckdb");
        Random random = new Random(20240304);
        long promised = 0;
        long left = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // What the last child said it had committed, and at most one batch whose commit it could not tell.
            promised = left + writeAndKill(file, left, random.nextInt(250));
            left = look(file);
            removeLibraries();
            assertThat(left).as("batches after kill " + kill).isBetween(promised, promised + 1);
        }
        assertThat(left).as("the children got something done").isGreaterThan(KILLS / 2);
    }

    /** A killed process leaves the database's library, which it had unpacked. */
    private void removeLibraries() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.so")) {
            for (Path library : files) {
                Files.delete(library);
            }
        }
    }

    /** Starts a child that goes on from batch {@code first}; kills it some time after its first commit. */
    private static long writeAndKill(Path file, long first, int delay) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + file.getParent(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            // Every third child is killed before it has committed anything: while the file is made or opened.
            String line = delay % 3 == 0 ? "" : out.readLine();
            assertThat(line).as("the child has begun to write").isNotNull();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            Thread.sleep(delay);
            // By its handle: a destroyed Process closes its stream, with lines that were not read yet.
            child.toHandle().destroyForcibly();
            for (line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return lines.stream().filter(line -> line.startsWith("committed ")).count();
    }

    /** Opens what is left, checks it, and counts its batches. */
    private static long look(Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            Map<String, Integer> documents = new HashMap<>();
            ledger.forEach(
                    LedgerQuery.of(RecordKind.DOCUMENT),
                    row -> documents.merge(String.valueOf(row.text("uri")), 1, Integer::sum));
            assertThat(documents.values()).as("no document stands twice").allMatch(count -> count == 1);
            assertThat(documents.size() % BATCH).as("no batch is half there").isZero();
            long batches = documents.size() / BATCH;
            for (long batch = 0; batch < batches; batch++) {
                for (int i = 0; i < BATCH; i++) {
                    assertThat(documents).containsKey("in/" + batch + "-" + i + ".txt");
                }
            }
            if (batches > 0) {
                assertThat(ledger.rows(LedgerQuery.of(RecordKind.MENTION))).hasSize((int) batches * BATCH * 3);
            }
            return batches;
        }
    }

    /** The child: writes batch after batch until it is killed, and says so after each commit. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
                Run run = ledger.begin("1", Map.of());
                for (long batch = Long.parseLong(arguments[1]); ; batch++) {
                    List<Reading> readings = new ArrayList<>();
                    for (int i = 0; i < BATCH; i++) {
                        readings.add(SampleReadings.meeting(batch + "-" + i, "2024-03-05", "1"));
                    }
                    ledger.append(readings, run);
                    System.out.println("committed " + batch);
                    System.out.flush();
                }
            }
        }
    }
}

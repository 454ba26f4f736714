package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code read}, {@code events} (which links) and {@code serve} at random moments, and looks at what is left. With
 * {@code -Ddragoman.kills=200} as often as that.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("dragoman.kills", 6);
    private static final int DOCUMENTS = 600;

    @TempDir
    Path folder;

    private Path input;
    private List<String> whole;
    private long patience;

    @BeforeEach
    void readOnceInPeace() throws Exception {
        input = folder.resolve("in.jsonl");
        List<String> presidents = List.of("Ruto", "Mahama", "Stubb");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "{\"text\":\"President %s met President %s in Accra on 2024-%02d-%02d, the minister said. %d.\"}%n",
                    presidents.get(i % 3),
                    presidents.get((i + 1 + i % 2) % 3),
                    1 + i % 12,
                    1 + i % 28,
                    i / 10));
        }
        Files.writeString(input, lines);
        long begun = System.nanoTime();
        Process process = start(
                "read", input.toString(), "--quiet", "--ledger", ledger("whole").toString());
        assertThat(process.waitFor()).isZero();
        patience = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        whole = records(ledger("whole"));
        assertThat(whole).hasSizeGreaterThan(DOCUMENTS);
    }

    private Path ledger(String name) {
        return folder.resolve(name + ".duckdb");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    /** Every record with how often it is there. */
    private static List<String> records(Path ledger) {
        List<String> records = new ArrayList<>();
        try (Ledger open = Ledger.open(ledger)) {
            for (RecordKind kind : RecordKind.values()) {
                open.forEach(
                        LedgerQuery.of(kind), row -> records.add(row.record().toString()));
            }
        }
        records.sort(null);
        return records;
    }

    @Test
    void nothing_is_lost_or_doubled_whatever_is_killed_and_when() throws Exception {
        Random random = new Random(20240516);
        Map<String, Integer> killed = new TreeMap<>();
        int rounds = 0;
        List<String> before = List.of();
        Set<String> all = new HashSet<>(whole);
        for (int kill = 0; kill < KILLS; kill++) {
            String what = List.of("read", "events", "read", "serve").get(kill % 4);
            Path ledger = what.equals("read") ? ledger("cut" + rounds) : ledger("whole");
            List<String> command = new ArrayList<>(List.of(what, "--ledger", ledger.toString()));
            if (what.equals("read")) {
                command.addAll(List.of(input.toString(), "--quiet"));
            } else if (what.equals("serve")) {
                command.addAll(List.of("--port", "0"));
            }
            byte[] bytes = Files.readAllBytes(ledger("whole"));
            Process process = start(command.toArray(String[]::new));
            boolean ended = process.waitFor(random.nextLong(1 + patience), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.waitFor();
            clean();
            killed.merge(ended ? what + " ended before" : what, 1, Integer::sum);
            if (kill % 10 == 9) {
                System.out.println("of " + (kill + 1) + " killed " + killed);
            }
            if (!what.equals("read")) {
                assertThat(Files.readAllBytes(ledger)).as(what + " only reads").isEqualTo(bytes);
                continue;
            }
            List<String> now = Files.exists(ledger) ? records(ledger) : List.of();
            Set<String> held = new HashSet<>(now);
            assertThat(held).as("nothing is doubled").hasSameSizeAs(now);
            assertThat(held.containsAll(before)).as("what was committed stays").isTrue();
            assertThat(all.containsAll(held))
                    .as("nothing is there that is not so")
                    .isTrue();
            before = ended ? List.of() : now;
            if (ended) {
                assertThat(now).as("the ledger after all kills").isEqualTo(whole);
                rounds++;
            }
        }
        if (!before.isEmpty()) {
            Process last = start(
                    "read",
                    input.toString(),
                    "--quiet",
                    "--ledger",
                    ledger("cut" + rounds).toString());
            assertThat(last.waitFor()).isZero();
            assertThat(records(ledger("cut" + rounds))).isEqualTo(whole);
        }
        System.out.println("killed " + killed);
        assertThat(records(ledger("whole"))).isEqualTo(whole);
        for (int round = 0; round <= rounds; round++) {
            if (Files.exists(ledger("cut" + round))) {
                try (Ledger open = Ledger.openReadOnly(ledger("cut" + round))) {
                    assertThat(open.check()).isEmpty();
                }
            }
        }
    }

    /** A killed process leaves the database's library, which it had unpacked. */
    private void clean() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".so")).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line with a reader that needs no models. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            Console console = Console.standard(Map.of(), System.out);
            System.exit(Main.run(arguments, console, new FakeReader(FakeReader.VERSION).services()));
        }
    }
}

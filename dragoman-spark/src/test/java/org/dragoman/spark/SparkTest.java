package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.dragoman.Dragoman;
import org.dragoman.container.Containers;
import org.dragoman.container.Fields;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.ledger.Appended;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.ReadingFiles;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Run;
import org.dragoman.link.LinkedRecords;
import org.dragoman.link.Linking;
import org.dragoman.reading.Reader;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of two executors, each a process of its own, gives what one machine gives, also where one of them is killed. */
class SparkTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("dragoman.home", ".."), "examples");

    @TempDir
    Path folder;

    private SparkSession spark;

    @BeforeEach
    void start() {
        assumeThat(Runtime.version().feature())
                .as("a version of Java that Spark was tried on")
                .isLessThan(25);
        spark = LocalCluster.start(folder.resolve("local"));
    }

    @AfterEach
    void stop() {
        if (spark != null) {
            spark.stop();
        }
    }

    /** Some examples as they are, some in JSON lines, one of them twice, one line that is broken. */
    private List<String> input() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        StringBuilder lines = new StringBuilder();
        int number = 0;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".txt") || number == 10) {
                    continue;
                }
                number++;
                if (number % 2 == 0) {
                    Files.copy(file, in.resolve(name));
                } else {
                    lines.append(Json.write(
                                    Map.of("url", "https://example.org/" + name, "text", Files.readString(file))))
                            .append('\n');
                }
            }
        }
        lines.append("{\"url\": \"https://example.org/broken\n");
        Files.writeString(in.resolve("some.jsonl"), lines + lines.substring(0, lines.indexOf("\n") + 1));
        Files.writeString(
                in.resolve("copy.jsonl"),
                lines.substring(0, lines.indexOf("\n") + 1).replace("example.org", "example.com"));
        return List.of(in.toString());
    }

    @Test
    @Timeout(900)
    void two_executors_of_which_one_is_killed_give_what_one_machine_gives() throws Exception {
        List<String> input = input();
        String records = folder.resolve("records").toString();
        ProcessHandle executor = executors().get(0);
        CompletableFuture<Summary> reading = CompletableFuture.supplyAsync(() -> cluster(input, records));
        while (!reads()) {
            assertThat(reading)
                    .as("still to be read when an executor is killed")
                    .isNotDone();
            Thread.sleep(5);
        }
        assertThat(executor.destroyForcibly()).isTrue();
        Summary summary = reading.get();
        assertThat(executor.isAlive()).isFalse();
        assertThat(summary.notRead()).isEqualTo(1);
        assertThat(summary.duplicates()).isEqualTo(1);
        try (Ledger here = Ledger.open(folder.resolve("here.duckdb"));
                Ledger there = Ledger.open(folder.resolve("there.duckdb"))) {
            read(input, here);
            assertThat(summary.tokens()).isEqualTo(here.info().tokens()).isPositive();
            assertThat(take(records, there).added()).isEqualTo((int) (summary.documents() + summary.duplicates()));
            for (RecordKind kind : RecordKind.values()) {
                assertThat(lines(there, kind)).as(kind.label()).isEqualTo(lines(here, kind));
            }
            assertThat(lines(there, RecordKind.EVENT_REPORT)).isNotEmpty();
            assertThat(take(records, there).added()).isZero();
            assertThat(there.check()).isEmpty();
            assertThat(Json.write(LinkedRecords.of(new SparkLinking(spark).link(records, folder + "/linked"))))
                    .isEqualTo(Json.write(LinkedRecords.of(Linking.of(here))));
        }
        assertThat(spark.read().parquet(folder + "/linked/event").count()).isPositive();
        assertThat(Files.exists(folder.resolve("records.part"))).isFalse();
    }

    private Summary cluster(List<String> input, String records) {
        try {
            return new SparkReading(spark).read(input, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes of the executors, which tell their numbers. */
    private List<ProcessHandle> executors() {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Set<Long> numbers = new TreeSet<>();
        for (int i = 0; i < 100 && numbers.size() < 2; i++) {
            numbers.addAll(context.parallelize(List.of(1, 2, 3, 4), 4)
                    .map(one -> {
                        Thread.sleep(100);
                        return ProcessHandle.current().pid();
                    })
                    .collect());
        }
        assertThat(numbers).hasSize(2).doesNotContain(ProcessHandle.current().pid());
        return numbers.stream().map(one -> ProcessHandle.of(one).orElseThrow()).toList();
    }

    /** Whether a task of reading has ended and others go on. */
    private boolean reads() {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        for (int stage : context.statusTracker().getActiveStageIds()) {
            SparkStageInfo info = context.statusTracker().getStageInfo(stage);
            if (info != null && info.numTasks() > 8 && info.numCompletedTasks() > 0) {
                return true;
            }
        }
        return false;
    }

    /** What the command line does. */
    private static void read(List<String> input, Ledger ledger) {
        DocumentReader documents = new DocumentReader();
        Reader reader = Dragoman.reader();
        Run run = ledger.begin(Dragoman.build(), Map.of());
        DocumentSource source = DocumentSource.of(input, Metadata.NONE, InputStream.nullInputStream(), 20_000_000)
                .with(Containers.all(Fields.STANDARD));
        for (DocumentSource.Input one : source) {
            if (documents.read(one) instanceof Outcome.Read read) {
                Document document = read.document();
                String original = ledger.original(document);
                Reading reading = original == null
                        ? reader.read(document)
                        : Reading.duplicate(document, original, Dragoman.build());
                ledger.append(List.of(reading), run);
            }
        }
    }

    private static List<String> lines(Ledger ledger, RecordKind kind) {
        List<String> lines = new ArrayList<>();
        for (Row row : ledger.rows(LedgerQuery.of(kind))) {
            lines.add(Json.write(row.record()));
        }
        return lines;
    }

    private static Appended take(String records, Ledger ledger) throws IOException {
        Appended sum = Appended.NOTHING;
        try (ReadingFiles files = ReadingFiles.open(Path.of(records))) {
            Run run = ledger.begin("1", Map.of());
            while (files.hasNext()) {
                sum = sum.plus(ledger.appendRows(List.of(files.next()), run));
            }
        }
        return sum;
    }
}

package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.dragoman.Dragoman;
import org.dragoman.container.Containers;
import org.dragoman.container.Fields;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.dragoman.reading.Desk;
import org.dragoman.reading.Reader;
import org.dragoman.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executors against two threads, by turns: with {@code -Ddragoman.throughput=500} on so many documents. */
class ThroughputTest {
    private static final int DOCUMENTS = Integer.getInteger("dragoman.throughput", 0);
    private static final int TURNS = 3;
    private static final int FILES = 8;

    @TempDir
    Path folder;

    @Test
    void two_executors_read_nearly_as_fast_as_two_threads() throws Exception {
        assumeThat(DOCUMENTS).as("documents to read: -Ddragoman.throughput=500").isPositive();
        List<String> others = input("others", 1);
        List<String> many = input("many", 2);
        Reader reader = Dragoman.reader();
        SparkSession spark = LocalCluster.start(folder.resolve("local"));
        try {
            // Models loaded, code compiled, in three processes alike: what is compared is reading.
            local(others, reader, "others");
            cluster(others, spark, "others");
            double sum = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                double threads = local(many, reader, "many" + turn);
                double executors = cluster(many, spark, "many" + turn);
                sum += threads / executors;
                System.out.printf(
                        Locale.ROOT,
                        "two threads %.1f s, two executors %.1f s, ratio %.2f%n",
                        threads,
                        executors,
                        threads / executors);
            }
            System.out.printf(Locale.ROOT, "throughput of two executors to that of two threads: %.2f%n", sum / TURNS);
            assertThat(sum / TURNS).isGreaterThan(0.85);
        } finally {
            spark.stop();
        }
    }

    /** Documents of paragraphs of the examples, in an order of their own, in as many files as a cluster is used to. */
    private List<String> input(String name, long seed) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("dragoman.home", ".."), "examples"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                paragraphs.addAll(List.of(Files.readString(file).split("\n\\s*\n")));
            }
        }
        Random random = new Random(seed);
        List<String> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < DOCUMENTS / FILES; i++) {
                StringBuilder text = new StringBuilder();
                for (int j = 0; j < 8; j++) {
                    text.append(paragraphs.get(random.nextInt(paragraphs.size())))
                            .append("\n\n");
                }
                lines.append(Json.write(Map.of("text", text.toString(), "published", "2024-05-16")))
                        .append('\n');
            }
            Path path = folder.resolve(name + file + ".jsonl");
            Files.writeString(path, lines);
            files.add(path.toString());
        }
        return files;
    }

    /** Seconds. */
    private double cluster(List<String> input, SparkSession spark, String name) throws IOException {
        long begun = System.nanoTime();
        new SparkReading(spark).read(input, folder.resolve(name).toString());
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds. */
    private double local(List<String> input, Reader reader, String name) throws Exception {
        long begun = System.nanoTime();
        DocumentReader documents = new DocumentReader();
        DocumentSource source = DocumentSource.of(input, Metadata.NONE, InputStream.nullInputStream(), 20_000_000)
                .with(Containers.all(Fields.STANDARD));
        try (Desk desk = new Desk(2, Desk.PATIENCE);
                Ledger ledger = Ledger.open(folder.resolve(name + ".duckdb"))) {
            Run run = ledger.begin("1", Map.of());
            List<Future<Reading>> readings = new ArrayList<>();
            for (DocumentSource.Input one : source) {
                if (documents.read(one) instanceof Outcome.Read read) {
                    readings.add(desk.read(read.document(), reader::read));
                }
            }
            List<Reading> batch = new ArrayList<>();
            for (Future<Reading> reading : readings) {
                batch.add(reading.get());
                if (batch.size() == 32) {
                    ledger.append(batch, run);
                    batch.clear();
                }
            }
            ledger.append(batch, run);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}

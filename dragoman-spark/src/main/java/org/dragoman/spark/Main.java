package org.dragoman.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * What {@code spark-submit} runs.
 *
 * <pre>
 * read TARGET PATH…    documents to records: files, folders, WARC, JSON lines, Parquet; paths of any file system that Spark knows
 * link RECORDS TARGET  records to events, conflicts, accords, measurements, claimed counts and origins
 * </pre>
 */
public final class Main {
    private static final String USAGE = "read TARGET PATH… | link RECORDS TARGET";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        boolean reads = words.size() > 2 && words.get(0).equals("read");
        if (!reads && !(words.size() == 3 && words.get(0).equals("link"))) {
            System.err.println("dragoman-spark: " + USAGE);
            System.exit(2);
        }
        SparkSession spark =
                SparkSession.builder().appName("dragoman " + words.get(0)).getOrCreate();
        try {
            if (reads) {
                Summary summary = new SparkReading(spark).read(words.subList(2, words.size()), words.get(1));
                System.out.printf(
                        Locale.ROOT,
                        "%,d documents read, %,d duplicates, %,d not read, %,d words%n  written to %s%n",
                        summary.documents(),
                        summary.duplicates(),
                        summary.notRead(),
                        summary.tokens(),
                        words.get(1));
            } else {
                new SparkLinking(spark).link(words.get(1), words.get(2));
                System.out.println("  written to " + words.get(2));
            }
        } finally {
            spark.stop();
        }
    }
}

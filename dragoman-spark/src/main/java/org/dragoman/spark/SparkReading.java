package org.dragoman.spark;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dragoman.ledger.RecordKind;

/**
 * Reads documents on a cluster, and writes their records as tables of Parquet: a folder for each kind of record, one for
 * the readings themselves and one for what could not be read, each parted by the year of publication.
 *
 * <p>A document is read once however many copies there are. Decoding goes file by file; then documents are spread
 * evenly, so that one large file does not keep one executor busy while others wait.
 */
public final class SparkReading {
    /** Tasks for each processor: what is lost with an executor is small, and no processor waits long for the last. */
    private static final int TASKS = 8;

    /** Tables written at once. */
    private static final int WRITERS = 4;

    private final SparkSession spark;

    /** @param spark the cluster */
    public SparkReading(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * What became of the input.
     *
     * @param documents documents read
     * @param duplicates documents that repeat the text of another
     * @param notRead inputs that could not be read; the table {@code not_read} tells why
     * @param tokens words read
     */
    public record Summary(long documents, long duplicates, long notRead, long tokens) {}

    /**
     * Reads.
     *
     * @param paths files and folders of the machines' own file system, which all of them must see, or of any other that
     *     Spark knows ({@code hdfs:}, {@code s3a:})
     * @param target where the tables are written; what is there is replaced
     * @throws IOException if the paths cannot be listed
     */
    public Summary read(List<String> paths, String target) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = context.hadoopConfiguration();
        List<SourcePart> parts = SourcePart.all(paths, hadoop);
        // Before anything is replaced, so that a ledger takes in nothing that is not whole.
        delete(target + "/" + Tables.READING, hadoop);
        JavaRDD<Row> drafts = context.parallelize(parts, Math.max(1, parts.size()))
                .flatMap(SourcePart::documents)
                .groupBy(Found::key, context.defaultParallelism() * TASKS)
                .values()
                .mapPartitions(ReadAhead::new);
        // Reading is dear: what was read is written down before it goes into its tables, which takes a pass for each.
        String draft = target + ".part";
        spark.createDataFrame(drafts, Tables.DRAFT)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("table")
                .parquet(draft);
        writeTables(draft, target);
        write(draft, target, Tables.READING);
        delete(draft, hadoop);
        return summary(target);
    }

    private static void delete(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        path.getFileSystem(hadoop).delete(path, true);
    }

    /** Writes all tables but that of the readings, which tells that the others are whole: several at once, most are small. */
    private void writeTables(String draft, String target) throws IOException {
        List<String> tables = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            tables.add(kind.label());
        }
        tables.add(Tables.NOT_READ);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> written = new ArrayList<>();
            tables.forEach(table -> written.add(writers.submit(() -> write(draft, target, table))));
            for (Future<?> one : written) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("the tables could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the tables were not written to the end");
        } finally {
            writers.shutdownNow();
        }
    }

    private void write(String draft, String target, String table) {
        Dataset<Row> lines = spark.read().schema(Tables.DRAFT).parquet(draft).where("table = '" + table + "'");
        spark.createDataFrame(lines.javaRDD().map(line -> Tables.row(table, line)), Tables.schema(table))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("year")
                .parquet(target + "/" + table);
    }

    private Summary summary(String target) {
        Row sums = Tables.read(spark, target, Tables.READING)
                .selectExpr("count(*)", "coalesce(sum(tokens), 0)")
                .first();
        long duplicates = Tables.read(spark, target, RecordKind.DOCUMENT.label())
                .where("duplicate_of IS NOT NULL")
                .count();
        long notRead = Tables.read(spark, target, Tables.NOT_READ).count();
        return new Summary(sums.getLong(0) - duplicates, duplicates, notRead, sums.getLong(1));
    }
}

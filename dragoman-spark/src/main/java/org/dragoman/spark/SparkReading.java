package org.dragoman.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dragoman.ledger.RecordKind;

/**
 * Reads documents on a cluster, and writes their records as tables of Parquet: a folder for each kind of record, one for
 * the readings themselves and one for what could not be read, each parted by the year of publication.
 *
 * <p>A document is read once however many copies there are. Decoding goes file by file; then documents are spread
 * evenly, so that one large file does not keep one executor busy while others wait. A task writes the files of all its
 * tables as it reads; they are moved to their places when all tasks have ended.
 */
public final class SparkReading {
    /** Tasks for each processor: what is lost with an executor is small, and no processor waits long for the last. */
    private static final int TASKS = 8;

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
        SerializableConfiguration files = new SerializableConfiguration(hadoop);
        String unfinished = target + ".part";
        delete(unfinished, hadoop);
        List<TableFiles.Written> written = context.parallelize(parts, Math.max(1, parts.size()))
                .flatMap(part -> part.documents(files.value()))
                .groupBy(Found::key, context.defaultParallelism() * TASKS)
                .values()
                .mapPartitions(texts -> TableFiles.write(new ReadAhead(texts), unfinished, files.value()))
                .collect();
        for (String table : Tables.all()) {
            TableFiles.publish(table, written, target, hadoop);
        }
        delete(unfinished, hadoop);
        return summary(target);
    }

    private static void delete(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        path.getFileSystem(hadoop).delete(path, true);
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

package org.dragoman.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

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
        List<TableFiles.Done> done = context.parallelize(parts, Math.max(1, parts.size()))
                .flatMap(part -> part.documents(files.value()))
                .groupBy(Found::key, context.defaultParallelism() * TASKS)
                .values()
                .mapPartitions(texts -> List.of(TableFiles.write(new ReadAhead(texts), unfinished, files.value()))
                        .iterator())
                .collect();
        for (String table : Tables.all()) {
            TableFiles.publish(table, done, target, hadoop);
        }
        delete(unfinished, hadoop);
        return done.stream().map(TableFiles.Done::summary).reduce(Summary.NOTHING, Summary::plus);
    }

    private static void delete(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        path.getFileSystem(hadoop).delete(path, true);
    }
}

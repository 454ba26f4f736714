package org.dragoman.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Two executors on this machine, each a process of its own with one processor, on the class path of this one. */
final class LocalCluster {
    private LocalCluster() {}

    static SparkSession start(Path scratch) {
        // Analyses that are kept on disk serve the executors too.
        String cache = System.getProperty("dragoman.cache");
        SparkSession spark = SparkSession.builder()
                .master("local-cluster[2,1,2000]")
                .config("spark.executor.memory", "2000m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                // The workers look for Spark where its distribution has it; here it is on the class path.
                .config("spark.executorEnv.SPARK_TESTING", "1")
                .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
                .config(
                        "spark.executor.extraJavaOptions",
                        "-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
                                + (cache == null ? "" : " -Ddragoman.cache=" + cache))
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.local.dir", scratch.toString())
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }
}

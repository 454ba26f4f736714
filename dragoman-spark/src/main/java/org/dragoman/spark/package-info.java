/**
 * The same reading and linking on Apache Spark: documents from files to tables of Parquet with the records of the
 * contract, and events across documents from those. Record by record the result is that of one machine.
 *
 * <pre>{@code
 * SparkSession spark = SparkSession.builder().appName("dragoman").getOrCreate();
 * new SparkReading(spark).read(List.of("hdfs:///crawl/2024-05-16"), "hdfs:///records/2024-05-16");
 * new SparkLinking(spark).link("hdfs:///records/2024-05-16", "hdfs:///linked/2024-05-16");
 * }</pre>
 *
 * <p>A ledger takes the records in: {@code dragoman ledger import}. Models are loaded once in each executor, where the
 * first document is read there. An executor that is lost costs the documents that it was reading, nothing else.
 */
@NullMarked
package org.dragoman.spark;

import org.jspecify.annotations.NullMarked;

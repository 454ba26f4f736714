package org.dragoman.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dragoman.actor.ActorBook;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.RecordKind;
import org.dragoman.link.BlockLinker;
import org.dragoman.link.BlockWork;
import org.dragoman.link.Corpus;
import org.dragoman.link.LinkIndex;
import org.dragoman.link.Linked;
import org.dragoman.link.LinkedRecords;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Links records on a cluster: executors take from the tables what linking needs and link the blocks, of which each is
 * linked by itself; the driver keeps what is between blocks, so that its memory must hold what linking needs of every
 * record, some hundred bytes each. The code is that of one machine, and so is the result.
 */
public final class SparkLinking {
    private final SparkSession spark;

    /** @param spark the cluster */
    public SparkLinking(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Links, and writes what was found: a folder of Parquet for each of events, conflicts, accords, measurements, claimed
     * counts ({@code tally_check}) and origins.
     *
     * @param records where {@link SparkReading} wrote
     * @param target where to write; what is there is replaced
     */
    public Linked link(String records, String target) {
        Linked linked = linked(records);
        Map<String, List<String>> lines = new HashMap<>();
        for (Map<String, @Nullable Object> record : LinkedRecords.of(linked)) {
            lines.computeIfAbsent(String.valueOf(record.get("kind")), kind -> new ArrayList<>())
                    .add(Json.write(record));
        }
        lines.forEach((kind, some) -> spark.read()
                .json(spark.createDataset(some, Encoders.STRING()))
                .drop("kind")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(target + "/" + kind));
        return linked;
    }

    /** What the records say together. */
    public Linked linked(String records) {
        List<Corpus> parts = new ArrayList<>();
        for (RecordKind kind : Corpus.KINDS) {
            parts.addAll(table(records, kind)
                    .javaRDD()
                    .mapPartitions(rows -> {
                        List<org.dragoman.ledger.Row> all = new ArrayList<>();
                        rows.forEachRemaining(row -> all.add(Tables.record(kind, row)));
                        return List.of(Corpus.ofRows(all)).iterator();
                    })
                    .collect());
        }
        LinkIndex index = new LinkIndex(ActorBook.standard(), new Executors());
        index.add(Corpus.together(parts));
        return index.linked();
    }

    /** The records of a kind; of statements those alone in whose words something is told. */
    private Dataset<Row> table(String records, RecordKind kind) {
        Dataset<Row> table = Tables.read(spark, records, kind.label());
        if (kind != RecordKind.STATEMENT) {
            return table;
        }
        Dataset<Row> voices = null;
        for (RecordKind teller :
                List.of(RecordKind.EVENT_REPORT, RecordKind.FIGURE, RecordKind.TALLY, RecordKind.INSTRUMENT)) {
            Dataset<Row> some = table(records, teller).select("voice");
            voices = voices == null ? some : voices.union(some);
        }
        return voices == null ? table : table.join(voices, table.col("id").equalTo(voices.col("voice")), "left_semi");
    }

    /** Sends blocks to the executors, the largest first. */
    private final class Executors implements BlockWork {
        @Override
        public <T extends Serializable, R extends Serializable> Map<String, R> link(
                Map<String, List<T>> blocks, BlockLinker.Step<T, R> step, BlockLinker linker) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            Broadcast<BlockLinker.Surroundings> around = context.broadcast(linker.surroundings());
            List<Tuple2<String, List<T>>> sorted = blocks.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, List<T>> block) ->
                                    -block.getValue().size())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(block -> new Tuple2<>(block.getKey(), block.getValue()))
                    .toList();
            int slices = Math.max(1, Math.min(sorted.size(), context.defaultParallelism() * 8));
            Map<String, R> results = new HashMap<>();
            context.parallelizePairs(dealt(sorted, slices), slices)
                    .mapPartitionsToPair(some -> {
                        BlockLinker there = BlockLinker.of(ActorBook.standard(), around.value());
                        List<Tuple2<String, R>> found = new ArrayList<>();
                        some.forEachRemaining(
                                block -> found.add(new Tuple2<>(block._1(), step.link(there, block._2()))));
                        return found.iterator();
                    })
                    .collect()
                    .forEach(one -> results.put(one._1(), one._2()));
            around.destroy();
            return results;
        }

        /** Dealt out like cards, so that no slice gets all the large blocks. */
        private static <B> List<B> dealt(List<B> sorted, int slices) {
            List<B> dealt = new ArrayList<>();
            for (int slice = 0; slice < slices; slice++) {
                for (int at = slice; at < sorted.size(); at += slices) {
                    dealt.add(sorted.get(at));
                }
            }
            return dealt;
        }
    }
}

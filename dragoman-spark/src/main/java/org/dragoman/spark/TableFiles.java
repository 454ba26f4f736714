package org.dragoman.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * The files that a task writes: one for each table and year, in a folder of this attempt alone. Only the files of tasks
 * that ended are told of, and moved to their tables; what a lost executor left stays behind and is deleted.
 */
final class TableFiles {
    /** Files open at once: archives that span a century would need memory for a thousand. */
    private static final int OPEN = 200;

    private final Path folder;
    private final String attempt;
    private final Configuration hadoop;
    private final Map<String, ParquetWriter<@Nullable Object[]>> open = new TreeMap<>();
    private final List<Written> written = new ArrayList<>();

    private TableFiles(String folder, Configuration hadoop) {
        this.attempt = String.format(
                "%05d-%d", TaskContext.getPartitionId(), TaskContext.get().taskAttemptId());
        this.folder = new Path(folder, attempt);
        this.hadoop = hadoop;
    }

    /**
     * A file that is whole.
     *
     * @param file where it is
     * @param table the table it belongs to
     * @param place where it belongs, below the folder of the table
     */
    record Written(String file, String table, String place) implements Serializable {}

    /**
     * What a task did.
     *
     * @param files its files
     * @param summary what became of its documents
     */
    record Done(List<Written> files, Summary summary) implements Serializable {}

    /** Writes the rows of all documents of a task. */
    static Done write(ReadAhead lines, String folder, Configuration hadoop) throws IOException {
        TableFiles files = new TableFiles(folder, hadoop);
        try {
            while (lines.hasNext()) {
                files.write(lines.next());
            }
        } finally {
            files.close();
        }
        return new Done(files.written, lines.summary());
    }

    private void write(Tables.Line line) throws IOException {
        String part = line.table() + "/year=" + line.year();
        ParquetWriter<@Nullable Object[]> writer = open.get(part);
        if (writer == null) {
            if (open.size() == OPEN) {
                close();
            }
            String name = String.format(Locale.ROOT, "part-%s-%d.snappy.parquet", attempt, written.size());
            String place = "year=" + line.year() + "/" + name;
            Path file = new Path(folder, line.table() + "/" + place);
            writer = ParquetRows.open(file, Tables.columns(line.table()), hadoop);
            open.put(part, writer);
            written.add(new Written(file.toString(), line.table(), place));
        }
        writer.write(line.values());
    }

    private void close() throws IOException {
        for (ParquetWriter<@Nullable Object[]> writer : open.values()) {
            writer.close();
        }
        open.clear();
    }

    /** Puts the files of a table in their places; what was there is gone. A table without rows is an empty folder. */
    static void publish(String table, List<Done> done, String target, Configuration hadoop) throws IOException {
        Path folder = new Path(target, table);
        FileSystem system = folder.getFileSystem(hadoop);
        system.delete(folder, true);
        system.mkdirs(folder);
        for (Done task : done) {
            for (Written one : task.files()) {
                if (one.table().equals(table)) {
                    Path place = new Path(folder, one.place());
                    system.mkdirs(place.getParent());
                    if (!system.rename(new Path(one.file()), place)) {
                        throw new IOException("could not move " + one.file() + " to " + place);
                    }
                }
            }
        }
        system.create(new Path(folder, "_SUCCESS")).close();
    }
}

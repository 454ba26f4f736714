package org.dragoman.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Readings in files that an export or a cluster wrote, one by one, in the order in which they were read: a folder of
 * Parquet, or JSON lines.
 *
 * <pre>{@code
 * try (ReadingFiles files = ReadingFiles.open(Path.of("records"))) {
 *     files.forEachRemaining(reading -> ledger.appendRows(List.of(reading), run));
 * }
 * }</pre>
 */
public interface ReadingFiles extends Iterator<ReadingRows>, AutoCloseable {
    /**
     * Opens a file of JSON lines, a folder of them, or a folder of Parquet with a file {@code KIND.parquet} or a folder
     * {@code KIND} of files for each kind of record.
     *
     * @throws IOException if there is no such thing
     */
    static ReadingFiles open(Path place) throws IOException {
        if (!Files.exists(place)) {
            throw new IOException("there is no such file or folder");
        }
        List<Path> lines = under(place, ".jsonl");
        if (!lines.isEmpty()) {
            return new JsonReadings(lines);
        }
        if (under(place, ".parquet").isEmpty()) {
            throw new IOException("it holds neither JSON lines nor Parquet");
        }
        return new ParquetReadings(place);
    }

    /** The files with this ending, in the order of their paths; those that a cluster did not finish are passed over. */
    static List<Path> under(Path place, String ending) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Stream.iterate(place.relativize(file), part -> part != null, Path::getParent)
                            .noneMatch(part -> part.getFileName().toString().matches("[._].*")))
                    .sorted()
                    .toList();
        }
    }

    @Override
    void close() throws IOException;
}

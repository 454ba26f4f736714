package org.dragoman.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.document.Document;

/** The texts that benchmarks read. */
final class Texts {
    private Texts() {}

    /** The plain texts of a folder, in the order of their names. */
    static List<Document> in(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(Document.of(Files.readString(file), "2022-01-01"));
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no .txt documents in " + folder);
        }
        return documents;
    }
}

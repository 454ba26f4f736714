package org.dragoman.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.ledger.RecordKind;

/** All records as {@link JsonLines}, kind by kind. */
final class JsonLinesExport implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        try (JsonLines lines = new JsonLines(Files.newOutputStream(target))) {
            for (RecordKind kind : RecordKind.values()) {
                holdings.forEach(kind, lines::write);
            }
        }
        return "";
    }
}

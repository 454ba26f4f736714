package org.dragoman.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.document.Bytes;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** JSON lines: an article a line, as crawlers write them. */
final class JsonLines implements Container {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Fields fields;

    JsonLines(Fields fields) {
        this.fields = fields;
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");
    }

    @Override
    public Contents open(Path file, String name, Metadata given, int largest) throws IOException {
        // A text in JSON is at most six times as long as in UTF-8: every letter written as an escape.
        Lines lines = new Lines(Streams.open(file), (int) Math.min(Integer.MAX_VALUE / 2, 6L * largest));
        return new Entries(name) {
            @Override
            @Nullable
            Input read() throws IOException {
                for (byte[] line = lines.next(); line != null; line = lines.next()) {
                    String entry = name + "#" + lines.number();
                    if (lines.dropped() > 0) {
                        return new Input.Problem(entry, Bytes.tooMany(line.length + lines.dropped(), largest));
                    }
                    if (!isBlank(line)) {
                        return input(entry, line, given);
                    }
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    private Input input(String name, byte[] line, Metadata given) {
        try {
            return fields.input(name, JSON.readTree(line), given);
        } catch (JacksonException e) {
            return new Input.Problem(name, "it is no JSON: " + e.getOriginalMessage());
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}

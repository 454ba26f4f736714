package org.dragoman.export;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * Writes records as JSON lines: one object a line, {@code kind}, {@code id} and {@code document} first,
 * then the fields of the contract in its order, UTF-8, lines ended by a line feed. The same records give
 * the same bytes.
 *
 * <p>A field that has no value is null. The four fields of contacts ({@code level}, {@code setting},
 * {@code frame}, {@code host}) stand in event reports that are contacts alone. An actor's own kind is
 * called {@code actor_kind}.
 */
public final class JsonLines implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;
    private final JsonGenerator generator;

    /** @param out closed with this */
    public JsonLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.generator = FACTORY.createGenerator(new Lines(), this.out);
    }

    /** Writes a line. */
    public void write(Row row) throws IOException {
        try {
            generator.writeStartObject();
            generator.writeStringProperty("kind", row.kind().label());
            generator.writeStringProperty("id", row.id());
            if (row.document() != null) {
                generator.writeStringProperty("document", row.document());
            }
            for (Map.Entry<String, @Nullable Object> value : row.values().entrySet()) {
                if (!isLeftOut(row, value.getKey())) {
                    generator.writeName(value.getKey());
                    Json.write(generator, value.getValue());
                }
            }
            generator.writeEndObject();
            generator.flush();
            out.write('\n');
        } catch (tools.jackson.core.exc.JacksonIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    /** A record as a line of JSON, without the line feed. */
    public static String line(Row row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines lines = new JsonLines(bytes)) {
            lines.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static boolean isLeftOut(Row row, String field) {
        return row.kind() == RecordKind.EVENT_REPORT && row.get("level") == null && isOfContact(field);
    }

    private static boolean isOfContact(String field) {
        return switch (field) {
            case "level", "setting", "frame", "host" -> true;
            default -> false;
        };
    }

    /** Hands what is written to the stream. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Nothing between one object and the next but the line feed; a flush of the generator does not reach the file. */
    private static final class Lines extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new MinimalPrettyPrinter("");
        }

        @Override
        public int getStreamWriteFeatures(int defaults) {
            return defaults & ~StreamWriteFeature.FLUSH_PASSED_TO_STREAM.getMask();
        }
    }
}

package org.dragoman.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;

/**
 * Documents with brat standoff annotation (Stenetorp and others, 2012): {@code ID.txt} and {@code ID.ann} for each, and
 * {@code annotation.conf} with the kinds. A record is a text-bound annotation, its id in a note; a record of several
 * stretches, or over several lines, is a discontinuous one. Offsets count code points, as brat's do.
 */
final class Brat implements Exporter {
    private static final int AT_ONCE = 1000;

    @Override
    public String write(Holdings holdings, Path folder) throws IOException {
        Set<String> kinds = new TreeSet<>();
        holdings.forEach(RecordKind.DOCUMENT, row -> {
            Files.writeString(folder.resolve(row.id() + ".txt"), String.valueOf(row.text("text")));
            Files.writeString(folder.resolve(row.id() + ".ann"), "");
        });
        Map<String, Integer> numbers = new TreeMap<>();
        Map<String, StringBuilder> open = new TreeMap<>();
        for (RecordKind kind : RecordKind.values()) {
            holdings.forEach(kind, row -> {
                List<Spans.Words> words = Spans.of(row);
                if (words.isEmpty() || row.document() == null) {
                    return;
                }
                String label = label(row);
                int number = numbers.merge(row.document(), 1, Integer::sum);
                open.computeIfAbsent(row.document(), id -> new StringBuilder())
                        .append(lines(number, label, row, words));
                kinds.add(label);
                if (open.size() >= AT_ONCE) {
                    append(folder, open);
                }
            });
        }
        append(folder, open);
        Files.writeString(
                folder.resolve("annotation.conf"),
                "[entities]\n" + String.join("\n", kinds) + "\n[relations]\n[events]\n[attributes]\n");
        return "";
    }

    private static void append(Path folder, Map<String, StringBuilder> open) {
        open.forEach((document, lines) -> {
            try (Writer out = Files.newBufferedWriter(
                    folder.resolve(document + ".ann"),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND)) {
                out.write(lines.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        open.clear();
    }

    /** The type of an event, else the kind of the record. */
    private static String label(Row row) {
        String type = row.kind() == RecordKind.EVENT_REPORT ? row.text("type") : null;
        return type == null ? row.kind().label() : "event-" + type;
    }

    private static String lines(int number, String label, Row row, List<Spans.Words> words) {
        StringBuilder offsets = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (Spans.Words one : words) {
            // brat wants a stretch for each line of a text.
            int start = one.start();
            for (String line : one.text().split("\n", -1)) {
                int length = line.codePointCount(0, line.length());
                if (length > 0) {
                    offsets.append(offsets.isEmpty() ? "" : ";")
                            .append(start)
                            .append(' ')
                            .append(start + length);
                    text.append(text.isEmpty() ? "" : " ").append(line);
                }
                start += length + 1;
            }
        }
        return "T" + number + "\t" + label + " " + offsets + "\t" + text + "\n#" + number + "\tAnnotatorNotes T"
                + number + "\t" + row.id() + "\n";
    }
}

package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Records as W3C Web Annotations (Web Annotation Data Model, 2017) in one annotation collection: the body is the record,
 * the target its words in the document, by a position selector (code points of the plain text) and a quote selector.
 */
final class WebAnnotation implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            out.write("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:dragoman:annotations\","
                    + "\"type\":\"AnnotationCollection\",\"label\":\"Records of a Dragoman ledger\",\"first\":{"
                    + "\"id\":\"urn:dragoman:annotations:page:1\",\"type\":\"AnnotationPage\",\"items\":[\n");
            boolean[] first = {true};
            for (RecordKind kind : RecordKind.values()) {
                holdings.forEach(kind, row -> {
                    List<Spans.Words> words = Spans.of(row);
                    if (!words.isEmpty()) {
                        out.write((first[0] ? "" : ",\n") + Json.write(annotation(holdings, row, words)));
                        first[0] = false;
                    }
                });
            }
            out.write("\n]}}\n");
        }
        return "";
    }

    private static Map<String, @Nullable Object> annotation(Holdings holdings, Row row, List<Spans.Words> words) {
        Map<String, @Nullable Object> body = Holdings.object();
        body.put("type", "TextualBody");
        body.put("format", "application/json");
        body.put("purpose", row.kind() == RecordKind.MENTION ? "identifying" : "describing");
        body.put("value", JsonLines.line(row));
        Map<String, @Nullable Object> annotation = Holdings.object();
        annotation.put("id", "urn:dragoman:record:" + row.id());
        annotation.put("type", "Annotation");
        annotation.put("motivation", row.kind() == RecordKind.MENTION ? "identifying" : "describing");
        annotation.put("body", body);
        List<Object> targets = new ArrayList<>();
        for (Spans.Words one : words) {
            targets.add(target(holdings, String.valueOf(row.document()), one));
        }
        annotation.put("target", targets.size() == 1 ? targets.get(0) : targets);
        return annotation;
    }

    private static Map<String, @Nullable Object> target(Holdings holdings, String document, Spans.Words words) {
        Map<String, @Nullable Object> position = Holdings.object();
        position.put("type", "TextPositionSelector");
        position.put("start", words.start());
        position.put("end", words.end());
        Map<String, @Nullable Object> quote = Holdings.object();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", words.text());
        DocumentEntry entry = holdings.documents().get(document);
        boolean web = entry != null
                && (entry.uri().startsWith("http://") || entry.uri().startsWith("https://"));
        Map<String, @Nullable Object> target = Holdings.object();
        target.put("source", web && entry != null ? entry.uri() : "urn:dragoman:document:" + document);
        target.put("selector", List.of(position, quote));
        return target;
    }
}

package org.dragoman.web.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.export.View;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.web.Site;
import org.dragoman.web.api.Records;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** Records with what they rest on: the words, the document, who says so, and the names behind the ids. */
final class Evidence {
    private static final List<String> ACTORS = List.of("source", "target", "about", "parties", "actors", "addressee");

    private final Site site;

    Evidence(Site site) {
        this.site = site;
    }

    /** Each record with its evidence. */
    List<Object> of(List<Row> rows) {
        View view = site.view(rows);
        List<Object> all = new ArrayList<>();
        rows.forEach(row -> all.add(one(row, view)));
        return all;
    }

    private Map<String, @Nullable Object> one(Row row, View view) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", row.id());
        one.put("words", words(row));
        one.put("said_by", saidBy(row, view));
        if (row.kind() == RecordKind.EVENT_REPORT) {
            one.put("reality", row.text("reality"));
        }
        one.put("in", document(view.entry(row.document())));
        one.put("names", names(row));
        one.put("record", Records.of(row));
        return one;
    }

    /** The sentence that a record was read from; of a mention or a time the words themselves. */
    static @Nullable String words(Row row) {
        String evidence = Wording.span(row, "evidence");
        return evidence == null ? Wording.span(row, "span") : evidence;
    }

    /** Who speaks, the innermost first; the document where nobody else does. */
    private static List<String> saidBy(Row row, View view) {
        List<String> voices = new ArrayList<>();
        if (row.kind() == RecordKind.STATEMENT) {
            voices.add(view.speaker(row));
            if (row.text("within") != null) {
                voices.addAll(view.voices(row.text("within")));
            }
        } else if (row.text("voice") != null) {
            voices.addAll(view.voices(row.text("voice")));
        }
        return voices.isEmpty() ? List.of("the document itself") : voices;
    }

    /** What is known of a document, without its text. */
    static @Nullable Map<String, @Nullable Object> document(@Nullable DocumentEntry entry) {
        if (entry == null) {
            return null;
        }
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("document", entry.id());
        document.put("title", entry.title());
        document.put("outlet", entry.outlet());
        document.put("published", entry.published());
        document.put("uri", entry.uri());
        return document;
    }

    private Map<String, String> names(Row row) {
        Map<String, String> names = new TreeMap<>();
        for (String field : ACTORS) {
            Object value = row.get(field);
            if (value instanceof Map<?, ?> map) {
                value = map.get("actor");
            }
            if (value instanceof String id) {
                names.put(id, site.actors().name(id));
            } else if (value instanceof List<?> ids) {
                ids.forEach(id -> names.put(String.valueOf(id), site.actors().name(String.valueOf(id))));
            }
        }
        return names;
    }
}

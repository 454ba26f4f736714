package org.dragoman.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.jspecify.annotations.Nullable;

/** Records in the shape of the record contract, as maps that are written as JSON. */
public final class Records {
    private Records() {}

    /** A record of the ledger. */
    public static Map<String, @Nullable Object> of(Row row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", row.kind().label());
        map.put("id", row.id());
        if (row.kind() != RecordKind.DOCUMENT) {
            map.put("document", row.document());
        }
        map.putAll(row.values());
        return map;
    }

    /** A document without its text. */
    static Map<String, @Nullable Object> brief(Row row) {
        Map<String, @Nullable Object> map = of(row);
        map.remove("text");
        map.remove("regions");
        return map;
    }

    /** An actor across documents. */
    public static Map<String, @Nullable Object> actor(ActorIndex.Entry entry) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", "actor");
        map.put("id", entry.id());
        map.put("actor_kind", entry.kind());
        map.put("name", entry.name());
        map.put("aliases", List.copyOf(entry.aliases()));
        map.put("roles", List.copyOf(entry.roles()));
        map.put("of", entry.of());
        map.put("provisional", entry.provisional());
        map.put("documents", entry.documents());
        return map;
    }

    /** An event across documents. */
    public static Map<String, @Nullable Object> event(Event event) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", "event");
        map.put("id", event.id());
        map.put("type", event.type().name());
        map.put("mode", event.mode());
        map.put("source", event.source());
        map.put("target", event.target());
        map.put("when", event.when());
        map.put("where", event.where() == null ? null : event.where().name());
        map.put("level", event.level());
        map.put("reality", event.reality().name().toLowerCase(Locale.ROOT));
        map.put("reports", event.reports());
        map.put("documents", event.documents());
        map.put("origins", event.origins());
        map.put("denied_by", event.deniedBy());
        Map<String, @Nullable Object> support = new LinkedHashMap<>();
        support.put("reports", event.support().reports());
        support.put("documents", event.support().documents());
        support.put("origins", event.support().origins());
        support.put("asserted", event.support().asserted());
        map.put("support", support);
        return map;
    }

    /** A conflict. */
    public static Map<String, @Nullable Object> conflict(Conflict conflict) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", "conflict");
        map.put("id", conflict.id());
        map.put("about", conflict.about());
        map.put("between", conflict.between());
        map.put("what", conflict.what().name().toLowerCase(Locale.ROOT));
        map.put("explanation", conflict.explanation());
        return map;
    }

    /** How much of a document was read. */
    public static Map<String, @Nullable Object> coverage(LedgerCounts.Coverage coverage) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("document", coverage.document());
        map.put("run", coverage.run());
        map.put("sentences", coverage.sentences());
        map.put("words", coverage.tokens());
        map.put("characters_read", coverage.characters());
        map.put("characters", coverage.length());
        map.put("notes", coverage.notes());
        return map;
    }

    /** Records of the ledger, documents without their texts. */
    public static List<Object> all(List<Row> rows) {
        List<Object> all = new ArrayList<>();
        rows.forEach(row -> all.add(row.kind() == RecordKind.DOCUMENT ? brief(row) : of(row)));
        return all;
    }
}

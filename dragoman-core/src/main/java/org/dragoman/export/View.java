package org.dragoman.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.RecordSource;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** What a person wants to see in place of ids: names of actors, of documents, of those who speak. */
public final class View {
    private static final int DIGITS = 6;

    private final ActorIndex actors;
    private final Map<String, DocumentEntry> documents;
    private final Map<String, Row> statements;

    private View(ActorIndex actors, Map<String, DocumentEntry> documents, Map<String, Row> statements) {
        this.actors = actors;
        this.documents = documents;
        this.statements = statements;
    }

    /** A view for these rows: what they name is looked up once. */
    public static View of(RecordSource ledger, ActorIndex actors, Collection<Row> rows) {
        Set<String> wanted = new TreeSet<>();
        for (Row row : rows) {
            for (String field : List.of("voice", "within")) {
                String id = row.text(field);
                if (id != null) {
                    wanted.add(id);
                }
            }
        }
        Map<String, Row> statements = ledger.rows(RecordKind.STATEMENT, wanted);
        // A statement inside a statement: follow the chain outwards.
        for (int depth = 0; depth < 5; depth++) {
            Set<String> outer = new TreeSet<>();
            for (Row statement : statements.values()) {
                String within = statement.text("within");
                if (within != null && !statements.containsKey(within)) {
                    outer.add(within);
                }
            }
            if (outer.isEmpty()) {
                break;
            }
            statements.putAll(ledger.rows(RecordKind.STATEMENT, outer));
        }
        Set<String> documents = new TreeSet<>();
        for (Row row : rows) {
            if (row.document() != null) {
                documents.add(row.document());
            }
        }
        return new View(actors, ledger.documents(documents), statements);
    }

    /** The name of an actor. */
    public String actor(@Nullable String id) {
        return id == null ? "unnamed" : actors.name(id);
    }

    /** The names of actors, each once. */
    public String actors(Collection<String> ids) {
        Set<String> names = new LinkedHashSet<>();
        ids.forEach(id -> names.add(actor(id)));
        return String.join(", ", names);
    }

    /** Outlet, title or file of a document. */
    public String document(@Nullable String id) {
        DocumentEntry entry = id == null ? null : documents.get(id);
        return entry == null ? String.valueOf(id) : entry.label();
    }

    /** The document, or null where no row names it. */
    public @Nullable DocumentEntry entry(@Nullable String id) {
        return id == null ? null : documents.get(id);
    }

    /** Who says so, the innermost first: "the minister, in Accra Daily" is "the minister"; empty for the document. */
    public List<String> voices(@Nullable String statement) {
        List<String> voices = new ArrayList<>();
        String next = statement;
        while (next != null && voices.size() < 6) {
            Row row = statements.get(next);
            if (row == null) {
                voices.add(next);
                break;
            }
            voices.add(speaker(row));
            next = row.text("within");
        }
        return voices;
    }

    /** Whose words a record gives, "itself" for the document's own. */
    public String voice(Row row) {
        return row.text("voice") == null ? "itself" : String.join(" in ", voices(row.text("voice")));
    }

    /** The speaker of a statement: the actor's name, else the words that name it. */
    public String speaker(Row statement) {
        String actor = statement.text("source", "actor");
        if (actor != null) {
            return actor(actor);
        }
        String words = words(statement, "source");
        return words == null ? "unnamed" : words;
    }

    /** The words of a nested span. */
    private static @Nullable String words(Row row, String field) {
        return row.get(field) instanceof Map<?, ?> map && map.get("span") instanceof Map<?, ?> span
                ? String.valueOf(span.get("text"))
                : null;
    }

    /**
     * Who takes part on the two sides: those who act and those acted upon; where the two overlap or one is
     * empty, the first and the others.
     */
    public List<List<String>> sides(Row event) {
        List<String> source = event.texts("source");
        List<String> target = new ArrayList<>(event.texts("target"));
        target.removeAll(source);
        if (!source.isEmpty() && !target.isEmpty()) {
            return List.of(source, target);
        }
        Set<String> all = new LinkedHashSet<>(source);
        all.addAll(event.texts("target"));
        if (event.get("participants") instanceof List<?> participants) {
            for (Object participant : participants) {
                if (participant instanceof Map<?, ?> map && map.get("actor") instanceof String actor) {
                    all.add(actor);
                }
            }
        }
        List<String> everyone = new ArrayList<>(all);
        return everyone.size() < 2
                ? List.of(everyone, List.of())
                : List.of(everyone.subList(0, 1), everyone.subList(1, everyone.size()));
    }

    /** The shortest beginnings of ids that tell them apart, at least six digits after the prefix. */
    public static Map<String, String> shortened(Collection<String> ids) {
        TreeSet<String> sorted = new TreeSet<>(ids);
        Map<String, String> shortened = new java.util.TreeMap<>();
        for (String id : sorted) {
            int length = Math.min(id.length(), id.indexOf('-') + 1 + DIGITS);
            String lower = sorted.lower(id);
            String higher = sorted.higher(id);
            while (length < id.length()
                    && ((lower != null && lower.startsWith(id.substring(0, length)))
                            || (higher != null && higher.startsWith(id.substring(0, length))))) {
                length++;
            }
            shortened.put(id, id.contains("-") && !id.contains(":") ? id.substring(0, length) : id);
        }
        return shortened;
    }
}

package org.dragoman.web.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dragoman.document.CodePoints;
import org.dragoman.ledger.Derived;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** The records of one document as the index holds them: each whole, with the fields by which lists choose it. */
final class RecordFields {
    static final String KIND = "kind";
    static final String ID = "id";
    static final String DOCUMENT = "document";
    static final String OUTLET = "outlet";
    static final String ROW = "row";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String VOICE = "voice";
    static final String MEASURED = "measured";
    static final String BEGINS = "begins";
    static final String ENDS = "ends";

    /** Words with their places, so that passages are found without breaking the text into words again. */
    private static final FieldType WORDS = new FieldType(TextField.TYPE_STORED);

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private final List<Row> rows;
    private final Derived published;
    private final @Nullable String outlet;
    private final Map<String, String> speakers = new TreeMap<>();
    private final Set<String> named;

    /**
     * @param rows all records of a document, the document itself first
     * @param named the actors that it names
     */
    RecordFields(List<Row> rows, Set<String> named) {
        this.rows = rows;
        this.named = named;
        this.published = Derived.of(rows.get(0));
        this.outlet = rows.get(0).text("outlet");
        for (Row row : rows) {
            String speaker = row.kind() == RecordKind.STATEMENT ? row.text("source", "actor") : null;
            if (speaker != null) {
                speakers.put(row.id(), speaker);
            }
        }
    }

    List<Document> all() {
        List<Document> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            all.add(fields(rows.get(i), i));
        }
        return all;
    }

    private Document fields(Row row, int place) {
        Derived derived = Derived.of(row);
        Document fields = new Document();
        fields.add(new StoredField(ROW, Json.write(row.values()).getBytes(StandardCharsets.UTF_8)));
        fields.add(new SortedDocValuesField(
                LedgerIndex.ORDER, new BytesRef(RecordOrder.key(row, derived, published, place))));
        put(fields, KIND, row.kind().label());
        fields.add(new StringField(ID, row.id(), Field.Store.YES));
        fields.add(new StringField(DOCUMENT, String.valueOf(row.document()), Field.Store.YES));
        put(fields, OUTLET, outlet);
        several(fields, "involved", derived.involved());
        actors(fields, row);
        lower(fields, "type", category(row));
        lower(fields, "mode", row.text(row.kind() == RecordKind.INSTRUMENT ? "act" : "mode"));
        for (String field : List.of("level", "reality", "manner")) {
            lower(fields, field, row.text(field));
        }
        put(fields, VOICE, row.text(row.kind() == RecordKind.STATEMENT ? "within" : "voice"));
        lower(fields, MEASURED, measured(row));
        time(fields, hasTime(row.kind()) ? derived : published);
        switch (row.kind()) {
            case EVENT_REPORT ->
                put(fields, "contact", "CONSULT".equals(row.text("type")) && row.text("mode") != null ? "true" : null);
            case STATEMENT -> put(fields, "said", Boolean.TRUE.equals(row.get("said")) ? "true" : null);
            case DOCUMENT -> words(fields, row);
            default -> {}
        }
        return fields;
    }

    private void actors(Document fields, Row row) {
        switch (row.kind()) {
            case EVENT_REPORT -> {
                several(fields, "source", row.texts("source"));
                several(fields, "target", row.texts("target"));
            }
            case STATEMENT -> {
                put(fields, "source", row.text("source", "actor"));
                several(fields, "target", row.texts("about"));
            }
            case FIGURE -> {
                several(fields, "source", row.texts("parties"));
                String voice = row.text("voice");
                put(fields, "source", voice == null ? null : speakers.get(voice));
            }
            case DOCUMENT -> several(fields, "named", named);
            default -> {}
        }
    }

    private static void time(Document fields, Derived time) {
        LocalDate begins = time.earliest() == null ? time.latest() : time.earliest();
        LocalDate ends = time.latest() == null ? time.earliest() : time.latest();
        if (begins != null && ends != null) {
            fields.add(new IntPoint(BEGINS, (int) begins.toEpochDay()));
            fields.add(new IntPoint(ENDS, (int) ends.toEpochDay()));
        }
    }

    private static void words(Document fields, Row row) {
        String title = row.text("title");
        fields.add(new TextField(TITLE, title == null ? "" : title, Field.Store.NO));
        String text = row.text("text");
        fields.add(new Field(TEXT, readable(row, text == null ? "" : text), WORDS));
    }

    /** The text with spaces in place of what is not read, so that positions stay. */
    private static String readable(Row row, String text) {
        CodePoints points = new CodePoints(text);
        StringBuilder readable = new StringBuilder(text);
        if (row.get("regions") instanceof List<?> regions) {
            for (Object item : regions) {
                if (item instanceof Map<?, ?> region
                        && "boilerplate".equals(region.get("kind"))
                        && region.get("start") instanceof Integer start
                        && region.get("end") instanceof Integer end
                        && end <= points.length()) {
                    for (int i = points.toUnit(start); i < points.toUnit(end); i++) {
                        // An emoji is one code point but two of these: it stays, or all after it would move.
                        if (!Character.isSurrogate(readable.charAt(i))) {
                            readable.setCharAt(i, ' ');
                        }
                    }
                }
            }
        }
        return readable.toString();
    }

    /** Which field the types of a query speak of. */
    private static @Nullable String category(Row row) {
        return switch (row.kind()) {
            case DOCUMENT -> row.text("language");
            case ACTOR -> row.text("actor_kind");
            case MENTION -> row.text("how");
            case EVENT_REPORT, TIME -> row.text("type");
            case STATEMENT -> row.text("position");
            case FIGURE -> row.text("unit");
            case TALLY -> row.text("of");
            case INSTRUMENT -> row.text("form");
        };
    }

    private static @Nullable String measured(Row row) {
        return switch (row.kind()) {
            case FIGURE, TALLY -> row.text("of");
            case INSTRUMENT -> row.text("name");
            case DOCUMENT, ACTOR, MENTION, EVENT_REPORT, STATEMENT, TIME -> null;
        };
    }

    /** Whether records of a kind have a time of their own; others have that of their document. */
    static boolean hasTime(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT, EVENT_REPORT, FIGURE, TALLY, INSTRUMENT, TIME -> true;
            case ACTOR, MENTION, STATEMENT -> false;
        };
    }

    private static void lower(Document fields, String name, @Nullable String value) {
        put(fields, name, value == null ? null : value.toLowerCase(Locale.ROOT));
    }

    private static void several(Document fields, String name, Collection<String> values) {
        values.forEach(value -> put(fields, name, value));
    }

    private static void put(Document fields, String name, @Nullable String value) {
        if (value != null && value.length() < 8_000) {
            fields.add(new StringField(name, value, Field.Store.NO));
        }
    }
}

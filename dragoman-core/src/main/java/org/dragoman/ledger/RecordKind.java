package org.dragoman.ledger;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of record that a reading holds, with the fields that the record contract gives each. */
public enum RecordKind {
    DOCUMENT(
            Field.text("uri"),
            Field.text("outlet"),
            Field.text("title"),
            Field.texts("authors"),
            Field.text("language"),
            Field.nested("published"),
            Field.text("text"),
            Field.nested("regions"),
            Field.text("duplicate_of")),
    ACTOR(
            Field.text("actor_kind"),
            Field.text("name"),
            Field.texts("aliases"),
            Field.text("role"),
            Field.text("of"),
            Field.flag("provisional")),
    MENTION(Field.nested("span"), Field.text("actor"), Field.text("how"), Field.texts("members")),
    EVENT_REPORT(
            Field.text("type"),
            Field.text("mode"),
            Field.text("cameo"),
            Field.texts("source"),
            Field.texts("target"),
            Field.nested("participants"),
            Field.nested("when"),
            Field.nested("where"),
            Field.text("reality"),
            Field.text("voice"),
            Field.decimal("goldstein"),
            Field.integer("quad"),
            Field.nested("trigger"),
            Field.nested("evidence"),
            Field.decimal("confidence"),
            Field.text("level"),
            Field.text("setting"),
            Field.text("frame"),
            Field.text("host"),
            Field.texts("because")),
    STATEMENT(
            Field.nested("source"),
            Field.nested("cue"),
            Field.nested("content"),
            Field.text("manner"),
            Field.text("addressee"),
            Field.text("within"),
            Field.texts("about"),
            Field.text("position"),
            Field.nested("position_span"),
            Field.text("implies"),
            Field.flag("said"),
            Field.nested("evidence"),
            Field.decimal("confidence")),
    FIGURE(
            Field.decimal("value"),
            Field.decimal("upper"),
            Field.text("unit"),
            Field.text("change"),
            Field.text("of"),
            Field.texts("parties"),
            Field.text("period"),
            Field.text("reality"),
            Field.text("voice"),
            Field.nested("span"),
            Field.nested("evidence")),
    TALLY(
            Field.text("of"),
            Field.texts("actors"),
            Field.integer("number"),
            Field.flag("ordinal"),
            Field.text("change"),
            Field.text("period"),
            Field.text("voice"),
            Field.nested("span"),
            Field.nested("evidence")),
    INSTRUMENT(
            Field.text("name"),
            Field.text("form"),
            Field.text("act"),
            Field.texts("parties"),
            Field.text("when"),
            Field.text("until"),
            Field.text("same_as"),
            Field.text("voice"),
            Field.nested("span"),
            Field.nested("evidence")),
    TIME(Field.nested("span"), Field.text("type"), Field.text("value"), Field.text("edtf"), Field.text("basis"));

    /** What a field holds. */
    public enum Type {
        TEXT,
        TEXTS,
        INTEGER,
        DECIMAL,
        FLAG,
        /** A record or a list of records; JSON in a table. */
        NESTED
    }

    /**
     * A field of a record.
     *
     * @param name as the contract writes it
     * @param type what it holds
     */
    public record Field(String name, Type type) {
        static Field text(String name) {
            return new Field(name, Type.TEXT);
        }

        static Field texts(String name) {
            return new Field(name, Type.TEXTS);
        }

        static Field integer(String name) {
            return new Field(name, Type.INTEGER);
        }

        static Field decimal(String name) {
            return new Field(name, Type.DECIMAL);
        }

        static Field flag(String name) {
            return new Field(name, Type.FLAG);
        }

        static Field nested(String name) {
            return new Field(name, Type.NESTED);
        }
    }

    private final List<Field> fields;

    RecordKind(Field... fields) {
        this.fields = List.of(fields);
    }

    /** The fields besides {@code kind}, {@code id} and {@code document}, in the order of the contract. */
    public List<Field> fields() {
        return fields;
    }

    /** The name in records, and that of the table: {@code event_report}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name, or null. */
    public static @Nullable RecordKind of(String label) {
        for (RecordKind kind : values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        return null;
    }
}

package org.dragoman.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.document.Document;
import org.dragoman.document.Published;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.reading.Reading;
import org.dragoman.statement.Statement;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Writes records in the shape of the contract. */
public final class Rows {
    private Rows() {}

    /** All records of a reading: document, actors, mentions, events, statements, figures, tallies, instruments, times. */
    public static List<Row> of(Reading reading) {
        List<Row> rows = new ArrayList<>();
        rows.add(of(reading.document()));
        String document = reading.document().id();
        reading.actors().forEach(actor -> rows.add(of(actor, document)));
        reading.mentions().forEach(mention -> rows.add(of(mention)));
        reading.events().forEach(event -> rows.add(of(event)));
        reading.statements().forEach(statement -> rows.add(of(statement)));
        reading.figures().forEach(figure -> rows.add(of(figure)));
        reading.tallies().forEach(tally -> rows.add(of(tally)));
        reading.instruments().forEach(instrument -> rows.add(of(instrument)));
        reading.times().forEach(time -> rows.add(of(time)));
        return rows;
    }

    public static Row of(Document document) {
        return row(RecordKind.DOCUMENT, document.id(), document.id())
                .put("uri", document.uri())
                .put("outlet", document.outlet())
                .put("title", document.title())
                .put("authors", document.authors())
                .put("language", document.language())
                .put("published", published(document.published()))
                .put("text", document.text())
                .put("regions", document.regions().stream().map(Rows::region).toList())
                .put("duplicate_of", document.duplicateOf())
                .done();
    }

    /**
     * An actor.
     *
     * @param document the document that shows it so, or null for the actor across documents
     */
    public static Row of(Actor actor, @Nullable String document) {
        return row(RecordKind.ACTOR, actor.id(), document)
                .put("actor_kind", lower(actor.kind()))
                .put("name", actor.name())
                .put("aliases", actor.aliases())
                .put("role", actor.role())
                .put("of", actor.of())
                .put("provisional", actor.provisional())
                .done();
    }

    public static Row of(Mention mention) {
        return row(RecordKind.MENTION, mention.id(), mention.document())
                .put("span", span(mention.span()))
                .put("actor", mention.actor())
                .put("how", lower(mention.how()))
                .put("members", mention.members())
                .done();
    }

    public static Row of(EventReport event) {
        EventReport.Contact contact = event.contact();
        return row(RecordKind.EVENT_REPORT, event.id(), event.document())
                .put("type", event.type().name())
                .put("mode", event.mode())
                .put("cameo", event.cameo())
                .put("source", event.source())
                .put("target", event.target())
                .put(
                        "participants",
                        event.participants().stream().map(Rows::participant).toList())
                .put("when", event.when() == null ? null : when(event.when()))
                .put("where", event.where() == null ? null : where(event.where()))
                .put("reality", lower(event.reality()))
                .put("voice", event.voice())
                .put("goldstein", number(event.goldstein()))
                .put("quad", event.quad())
                .put("trigger", span(event.trigger()))
                .put("evidence", span(event.evidence()))
                .put("confidence", number(event.confidence()))
                .put("level", contact == null ? null : contact.level())
                .put("setting", contact == null ? null : contact.setting())
                .put("frame", contact == null ? null : contact.frame())
                .put("host", contact == null ? null : contact.host())
                .put("because", event.because())
                .done();
    }

    public static Row of(Statement statement) {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("actor", statement.source().actor());
        source.put("span", span(statement.source().span()));
        return row(RecordKind.STATEMENT, statement.id(), statement.document())
                .put("source", source)
                .put("cue", span(statement.cue()))
                .put("content", statement.content().stream().map(Rows::span).toList())
                .put("manner", lower(statement.manner()))
                .put("addressee", statement.addressee())
                .put("within", statement.within())
                .put("about", statement.about())
                .put("position", lower(statement.position()))
                .put("position_span", span(statement.positionSpan()))
                .put("implies", statement.implies() == null ? null : lower(statement.implies()))
                .put("said", statement.said())
                .put("evidence", span(statement.evidence()))
                .put("confidence", number(statement.confidence()))
                .done();
    }

    public static Row of(Figure figure) {
        return row(RecordKind.FIGURE, figure.id(), figure.document())
                .put("value", plain(figure.value()))
                .put("upper", figure.upper() == null ? null : plain(figure.upper()))
                .put("unit", figure.unit())
                .put("change", figure.change())
                .put("of", figure.of())
                .put("parties", figure.parties())
                .put("period", figure.period())
                .put("reality", lower(figure.reality()))
                .put("voice", figure.voice())
                .put("span", span(figure.span()))
                .put("evidence", span(figure.evidence()))
                .done();
    }

    public static Row of(Tally tally) {
        return row(RecordKind.TALLY, tally.id(), tally.document())
                .put("of", tally.of())
                .put("actors", tally.actors())
                .put("number", tally.number())
                .put("ordinal", tally.ordinal())
                .put("change", tally.change())
                .put("period", tally.period())
                .put("voice", tally.voice())
                .put("span", span(tally.span()))
                .put("evidence", span(tally.evidence()))
                .done();
    }

    public static Row of(Instrument instrument) {
        return row(RecordKind.INSTRUMENT, instrument.id(), instrument.document())
                .put("name", instrument.name())
                .put("form", instrument.form())
                .put("act", instrument.act())
                .put("parties", instrument.parties())
                .put("when", instrument.when())
                .put("until", instrument.until())
                .put("same_as", instrument.sameAs())
                .put("voice", instrument.voice())
                .put("span", span(instrument.span()))
                .put("evidence", span(instrument.evidence()))
                .done();
    }

    public static Row of(TimeExpression time) {
        return row(RecordKind.TIME, time.id(), time.document())
                .put("span", span(time.span()))
                .put("type", time.type().name())
                .put("value", time.value())
                .put("edtf", time.edtf())
                .put("basis", time.basis())
                .done();
    }

    private static Builder row(RecordKind kind, String id, @Nullable String document) {
        return new Builder(kind, id, document);
    }

    private static @Nullable Map<String, @Nullable Object> span(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("start", span.start());
        map.put("end", span.end());
        map.put("text", span.text());
        return map;
    }

    private static Map<String, @Nullable Object> region(Region region) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", lower(region.kind()));
        map.put("start", region.start());
        map.put("end", region.end());
        if (region.language() != null) {
            map.put("language", region.language());
        }
        return map;
    }

    private static Map<String, @Nullable Object> published(Published published) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("edtf", published.edtf());
        map.put("basis", lower(published.basis()));
        map.put("span", span(published.span()));
        map.put("others", published.others().stream().map(Rows::published).toList());
        return map;
    }

    private static Map<String, @Nullable Object> participant(EventReport.Participant participant) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("actor", participant.actor());
        map.put("role", participant.role());
        map.put("mention", participant.mention());
        return map;
    }

    private static Map<String, @Nullable Object> when(EventReport.When when) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("edtf", when.edtf());
        map.put("span", span(when.span()));
        map.put("basis", when.basis());
        return map;
    }

    private static Map<String, @Nullable Object> where(EventReport.Where where) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", where.name());
        map.put("country", where.country());
        map.put("lat", number(where.lat()));
        map.put("lon", number(where.lon()));
        map.put("span", span(where.span()));
        return map;
    }

    /** Five decimals: beyond them Java 17 and later versions print doubles differently. */
    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null || value.isNaN() || value.isInfinite()
                ? null
                : plain(BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN));
    }

    /** Without trailing zeros, and never in powers of ten: 190, not 1.9E+2. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -30 ? stripped.setScale(0) : stripped;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static final class Builder {
        private final RecordKind kind;
        private final String id;
        private final @Nullable String document;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Builder(RecordKind kind, String id, @Nullable String document) {
            this.kind = kind;
            this.id = id;
            this.document = document;
        }

        Builder put(String field, @Nullable Object value) {
            values.put(field, value);
            return this;
        }

        Row done() {
            return new Row(kind, id, document, values);
        }
    }
}

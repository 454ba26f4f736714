package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * What linking needs to know of an event report. A million of them fit into memory; their words do not.
 *
 * @param id the event report's id
 * @param document the document's id
 * @param at first code point of its sentence in the document's text
 * @param type PLOVER event type
 * @param mode PLOVER mode, or null
 * @param source ids of those who act
 * @param target ids of those acted upon
 * @param when EDTF date, or null
 * @param basis what the date rests on: {@code event}, {@code sentence}, {@code narrative}, {@code document}; null without date
 * @param where the place without its words, or null
 * @param reality whether it is said to have happened
 * @param voice id of the statement in which it is said, or null
 * @param trigger the words that name the event
 * @param level of a contact, or null
 * @param frame the summit or occasion of a contact, or null
 */
public record Report(
        String id,
        String document,
        int at,
        Plover type,
        @Nullable String mode,
        List<String> source,
        List<String> target,
        @Nullable String when,
        @Nullable String basis,
        @Nullable Where where,
        Reality reality,
        @Nullable String voice,
        String trigger,
        @Nullable String level,
        @Nullable String frame)
        implements Serializable {
    public Report {
        requireNonNull(id, "id is null");
        requireNonNull(document, "document is null");
        requireNonNull(type, "type is null");
        source = List.copyOf(source);
        target = List.copyOf(target);
        requireNonNull(reality, "reality is null");
        requireNonNull(trigger, "trigger is null");
    }

    /** What linking needs of a report. */
    public static Report of(EventReport report) {
        EventReport.When when = report.when();
        EventReport.Contact contact = report.contact();
        Where where = report.where();
        return new Report(
                report.id(),
                report.document(),
                report.evidence().start(),
                report.type(),
                report.mode(),
                report.source(),
                report.target(),
                when == null ? null : when.edtf(),
                when == null ? null : when.basis(),
                where == null ? null : new Where(where.name(), where.country(), where.lat(), where.lon(), null),
                report.reality(),
                report.voice(),
                report.trigger().text(),
                contact == null ? null : contact.level(),
                contact == null ? null : contact.frame());
    }

    /** What linking needs of a report as the ledger has it. */
    public static Report of(Row row) {
        return new Report(
                row.id(),
                requireNonNull(row.document(), "document is null"),
                start(row.get("evidence")),
                Plover.valueOf(requireNonNull(row.text("type"), "type is null")),
                row.text("mode"),
                row.texts("source"),
                row.texts("target"),
                row.text("when", "edtf"),
                row.text("when", "basis"),
                where(row.get("where")),
                Reality.valueOf(
                        requireNonNull(row.text("reality"), "reality is null").toUpperCase(Locale.ROOT)),
                row.text("voice"),
                requireNonNull(row.text("trigger", "text"), "trigger is null"),
                row.text("level"),
                row.text("frame"));
    }

    /** The same with its names as another knows them already, so that those which come again are kept once. */
    Report sharing(Pool pool) {
        return new Report(
                id,
                pool.once(document),
                at,
                type,
                pool.shared(mode),
                pool.names(source),
                pool.names(target),
                pool.shared(when),
                pool.shared(basis),
                pool.shared(where),
                reality,
                pool.shared(voice),
                pool.once(trigger),
                pool.shared(level),
                pool.shared(frame));
    }

    private static int start(@Nullable Object span) {
        return span instanceof Map<?, ?> map && map.get("start") instanceof Number start ? start.intValue() : 0;
    }

    private static @Nullable Where where(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || map.get("name") == null) {
            return null;
        }
        Object country = map.get("country");
        return new Where(
                String.valueOf(map.get("name")),
                country == null ? null : String.valueOf(country),
                map.get("lat") instanceof Number lat ? (Double) lat.doubleValue() : null,
                map.get("lon") instanceof Number lon ? (Double) lon.doubleValue() : null,
                null);
    }
}

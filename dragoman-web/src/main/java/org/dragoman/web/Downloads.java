package org.dragoman.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.export.Csv;
import org.dragoman.export.EventCsv;
import org.dragoman.export.JsonLines;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.link.LinkedRecords;
import org.dragoman.web.api.Records;
import org.dragoman.web.page.ConflictsPage;
import org.dragoman.web.page.ListPage;
import org.dragoman.web.page.OutletsPage;
import org.dragoman.web.page.SystemPage;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;

/** What pages show, whole, as CSV and as JSON. Rows are asked for in portions, so that a slow reader holds up nobody. */
final class Downloads {
    private static final int PORTION = 2000;

    private final Site site;

    Downloads(Site site) {
        this.site = site;
    }

    private interface Portion {
        void take(List<Row> rows) throws IOException;
    }

    private void portions(Listing listing, Filter filter, Portion portion) throws IOException {
        LedgerQuery query = filter.query(listing, site.actors(), PORTION);
        for (long skipped = 0; ; skipped += PORTION) {
            List<Row> rows = site.records().rows(query, skipped);
            portion.take(rows);
            if (rows.size() < PORTION) {
                return;
            }
        }
    }

    void csv(Context context, Listing listing, Filter filter) throws IOException {
        named(context, listing.path(), true);
        filter.query(listing, site.actors(), 1);
        try (Writer out = writer(context)) {
            Csv csv = new Csv(out);
            if (listing == Listing.ACTORS) {
                actors(csv, filter);
                return;
            }
            csv.header(listing.kind());
            portions(listing, filter, rows -> {
                for (Row row : rows) {
                    csv.write(row);
                }
            });
        }
    }

    private void actors(Csv csv, Filter filter) throws IOException {
        csv.line(List.of("id", "kind", "name", "of", "provisional", "documents", "aliases", "roles"));
        for (ActorIndex.Entry entry : ListPage.entries(site.actors(), filter)) {
            csv.line(java.util.Arrays.asList(
                    entry.id(),
                    entry.kind(),
                    entry.name(),
                    entry.of(),
                    entry.provisional(),
                    entry.documents(),
                    List.copyOf(entry.aliases()),
                    List.copyOf(entry.roles())));
        }
    }

    void json(Context context, Listing listing, Filter filter) throws IOException {
        named(context, listing.path(), false);
        filter.query(listing, site.actors(), 1);
        try (Writer out = writer(context)) {
            out.write('[');
            String[] between = {""};
            if (listing == Listing.ACTORS) {
                for (ActorIndex.Entry entry : ListPage.entries(site.actors(), filter)) {
                    out.write(between[0] + "\n" + Json.write(Records.actor(entry)));
                    between[0] = ",";
                }
            } else {
                portions(listing, filter, rows -> {
                    for (Row row : rows) {
                        out.write(between[0] + "\n" + JsonLines.line(row));
                        between[0] = ",";
                    }
                });
            }
            out.write("\n]\n");
        }
    }

    /** All records of a document. */
    void document(Context context, String id, boolean csv) throws IOException {
        Row document = site.document(id);
        named(context, id, csv);
        List<Row> rows = new ArrayList<>(List.of(document));
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.DOCUMENT) {
                rows.addAll(site.records()
                        .rows(LedgerQuery.builder(kind).document(id).build()));
            }
        }
        try (Writer out = writer(context)) {
            if (csv) {
                Csv lines = new Csv(out);
                RecordKind last = null;
                for (Row row : rows) {
                    if (row.kind() != last) {
                        last = row.kind();
                        lines.header(last);
                    }
                    lines.write(row);
                }
                return;
            }
            String between = "[";
            for (Row row : rows) {
                out.write(between + "\n" + JsonLines.line(row));
                between = ",";
            }
            out.write("\n]\n");
        }
    }

    void record(Context context, String id) throws IOException {
        Row row = site.record(id);
        named(context, row.id(), true);
        rows(context, List.of(row));
    }

    void happening(Context context, String id) throws IOException {
        Event event = site.linked().event(id).orElseThrow(() -> Refusal.missing("There is no event “" + id + "”."));
        named(context, event.id(), true);
        rows(context, site.rows(RecordKind.EVENT_REPORT, event.reports()));
    }

    void happenings(Context context, Filter filter, boolean csv) throws IOException {
        Linked linked = site.linked();
        List<Event> events = filter.events(site.actors()).of(linked);
        named(context, "happenings", csv);
        try (Writer out = writer(context)) {
            if (csv) {
                new EventCsv(out).write(events, linked, site.actors());
                return;
            }
            out.write(Json.write(events.stream().map(LinkedRecords::of).toList()));
        }
    }

    private static void rows(Context context, List<Row> rows) throws IOException {
        try (Writer out = writer(context)) {
            Csv csv = new Csv(out);
            if (!rows.isEmpty()) {
                csv.header(rows.get(0).kind());
            }
            for (Row row : rows) {
                csv.write(row);
            }
        }
    }

    void conflicts(Context context, boolean csv) throws IOException {
        List<Conflict> conflicts = new ConflictsPage(site).conflicts(context.queryParam("what"));
        named(context, "conflicts", csv);
        try (Writer out = writer(context)) {
            if (csv) {
                Csv lines = new Csv(out);
                lines.line(List.of("id", "about", "what", "between", "explanation"));
                for (Conflict conflict : conflicts) {
                    lines.line(List.of(
                            conflict.id(),
                            conflict.about(),
                            conflict.what().name().toLowerCase(java.util.Locale.ROOT),
                            conflict.between(),
                            conflict.explanation()));
                }
                return;
            }
            out.write(Json.write(conflicts.stream().map(Records::conflict).toList()));
        }
    }

    void coverage(Context context, boolean csv) throws IOException {
        named(context, "coverage", csv);
        List<LedgerCounts.Coverage> coverage = site.coverage();
        try (Writer out = writer(context)) {
            if (csv) {
                Csv lines = new Csv(out);
                lines.line(List.of("document", "run", "sentences", "words", "characters_read", "characters", "notes"));
                for (LedgerCounts.Coverage one : coverage) {
                    lines.line(List.of(
                            one.document(),
                            one.run(),
                            one.sentences(),
                            one.tokens(),
                            one.characters(),
                            one.length(),
                            one.notes()));
                }
                return;
            }
            out.write(Json.write(coverage.stream().map(Records::coverage).toList()));
        }
    }

    void system(Context context, SystemPage page) throws IOException {
        named(context, "system", true);
        try (Writer out = writer(context)) {
            Csv lines = new Csv(out);
            List<String> names = List.of(
                    "one",
                    "other",
                    "deeds",
                    "reports",
                    "contacts",
                    "verbal_cooperation",
                    "material_cooperation",
                    "verbal_conflict",
                    "material_conflict");
            lines.line(names);
            if (page.data().get("ties") instanceof List<?> ties) {
                for (Object tie : ties) {
                    lines.line(names.stream()
                            .map(name -> tie instanceof java.util.Map<?, ?> map ? map.get(name) : null)
                            .toList());
                }
            }
        }
    }

    void outlets(Context context, boolean csv) throws IOException {
        named(context, "outlets", csv);
        List<OutletsPage.Line> outlets = new OutletsPage(site).lines(null);
        try (Writer out = writer(context)) {
            if (csv) {
                Csv lines = new Csv(out);
                lines.line(List.of("outlet", "documents", "reports"));
                for (OutletsPage.Line one : outlets) {
                    lines.line(List.of(one.name(), one.documents(), one.reports()));
                }
                return;
            }
            out.write(Json.write(outlets.stream()
                    .map(one -> java.util.Map.of(
                            "outlet", one.name(), "documents", one.documents(), "reports", one.reports()))
                    .toList()));
        }
    }

    private static void named(Context context, String name, boolean csv) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_") + (csv ? ".csv" : ".json");
        context.contentType((csv ? "text/csv" : "application/json") + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + safe + "\"");
    }

    private static Writer writer(Context context) {
        return new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
    }
}

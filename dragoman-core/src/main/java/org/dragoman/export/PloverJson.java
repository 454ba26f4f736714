package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.export.Holdings.Told;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Events as PLOVER records (Political Language Ontology for Verifiable Event Records), one JSON object a line: {@code id},
 * {@code date}, {@code source}, {@code target}, {@code event}, {@code mode}, {@code location}, {@code text}, and where
 * it was said. Dates are EDTF, so that a missing year stays missing.
 */
final class PloverJson implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            holdings.forEachEvent(told -> out.write(Json.write(event(holdings, told)) + "\n"));
        }
        return "";
    }

    private static Map<String, @Nullable Object> event(Holdings holdings, Told told) {
        Row report = told.first();
        Map<String, @Nullable Object> json = Holdings.object();
        json.put("id", told.event().id());
        json.put("date", told.event().when());
        json.put("source", actors(holdings, told.event().source()));
        json.put("target", actors(holdings, told.event().target()));
        json.put("event", told.event().type().name());
        json.put("mode", told.event().mode());
        json.put("context", List.of());
        json.put("cameo", report.text("cameo"));
        json.put("quad", report.get("quad"));
        json.put("goldstein", report.get("goldstein"));
        json.put("location", report.get("where"));
        json.put("text", report.text("evidence", "text"));
        List<Object> sources = new ArrayList<>();
        for (Row one : told.reports()) {
            DocumentEntry document = holdings.documents().get(String.valueOf(one.document()));
            Map<String, @Nullable Object> source = Holdings.object();
            source.put("report", one.id());
            source.put("document", one.document());
            source.put("publisher", document == null ? null : document.outlet());
            source.put("url", document == null ? null : document.uri());
            source.put("published", document == null ? null : document.published());
            source.put("reality", one.text("reality"));
            sources.add(source);
        }
        json.put("reports", sources);
        return json;
    }

    private static List<Object> actors(Holdings holdings, List<String> ids) {
        List<Object> actors = new ArrayList<>();
        for (String id : ids) {
            ActorIndex.Entry entry = holdings.actors().get(id);
            String state = holdings.state(id);
            Map<String, @Nullable Object> actor = Holdings.object();
            actor.put("id", id);
            actor.put("actorText", holdings.actors().name(id));
            actor.put("country", state.isEmpty() ? null : state);
            actor.put("kind", entry == null ? null : entry.kind());
            actors.add(actor);
        }
        return actors;
    }
}

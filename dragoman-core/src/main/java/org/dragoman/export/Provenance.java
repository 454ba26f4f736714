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
import org.dragoman.ledger.Run;
import org.jspecify.annotations.Nullable;

/**
 * What was made from what: the runs of the ledger as activities of PROV-O (W3C, 2013), the program as their agent, the
 * readings of documents as entities derived from the documents. JSON-LD whose context stands in the file.
 */
final class Provenance implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        List<Object> graph = new ArrayList<>();
        List<Object> runs = new ArrayList<>();
        for (Run run : holdings.ledger().runs()) {
            if (run.forgotten() == null) {
                graph.add(agent(run.version()));
                graph.add(activity(run));
                runs.add(Map.of("@id", "urn:dragoman:run:" + run.run()));
            }
        }
        Map<String, @Nullable Object> ledger = entity("urn:dragoman:ledger", "prov:Collection");
        ledger.put("prov:wasGeneratedBy", runs);
        graph.add(ledger);
        for (DocumentEntry document : holdings.documents().values()) {
            Map<String, @Nullable Object> source = entity("urn:dragoman:document:" + document.id(), "prov:Entity");
            source.put("prov:atLocation", document.uri());
            source.put("rdfs:label", document.label());
            if (document.duplicateOf() != null) {
                source.put("prov:alternateOf", Map.of("@id", "urn:dragoman:document:" + document.duplicateOf()));
            }
            graph.add(source);
            Map<String, @Nullable Object> reading = entity("urn:dragoman:reading:" + document.id(), "prov:Entity");
            reading.put("prov:wasDerivedFrom", Map.of("@id", "urn:dragoman:document:" + document.id()));
            reading.put("dragoman:records", document.records());
            graph.add(reading);
        }
        Map<String, @Nullable Object> context = Holdings.object();
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("dragoman", "urn:dragoman:term:");
        context.put("prov:startedAtTime", Map.of("@type", "xsd:dateTime"));
        context.put("prov:endedAtTime", Map.of("@type", "xsd:dateTime"));
        Map<String, @Nullable Object> json = Holdings.object();
        json.put("@context", context);
        json.put("@graph", graph.stream().distinct().toList());
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            out.write(Json.write(json) + "\n");
        }
        return "";
    }

    private static Map<String, @Nullable Object> agent(String version) {
        Map<String, @Nullable Object> agent = entity("urn:dragoman:version:" + version, "prov:SoftwareAgent");
        agent.put("rdfs:label", "Dragoman " + version);
        return agent;
    }

    private static Map<String, @Nullable Object> activity(Run run) {
        Map<String, @Nullable Object> activity = entity("urn:dragoman:run:" + run.run(), "prov:Activity");
        activity.put("prov:startedAtTime", run.started().toString());
        if (run.finished() != null) {
            activity.put("prov:endedAtTime", run.finished().toString());
        }
        activity.put("prov:wasAssociatedWith", Map.of("@id", "urn:dragoman:version:" + run.version()));
        activity.put("dragoman:options", run.options());
        return activity;
    }

    private static Map<String, @Nullable Object> entity(String id, String type) {
        Map<String, @Nullable Object> entity = Holdings.object();
        entity.put("@id", id);
        entity.put("@type", type);
        return entity;
    }
}

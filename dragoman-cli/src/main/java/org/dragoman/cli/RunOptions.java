package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.document.Metadata;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a run of {@code read} was told, as the ledger keeps it, so that the run can be repeated.
 *
 * @param paths what was read
 * @param metadata what was said of all documents
 * @param fields where the parts of an article stand
 * @param follow whether the pages that feeds link to were fetched
 */
record RunOptions(List<String> paths, Metadata metadata, Map<String, String> fields, boolean follow) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static RunOptions parse(String json) {
        JsonNode node = JSON.readTree(json);
        Map<String, String> fields = new LinkedHashMap<>();
        node.path("fields")
                .propertyStream()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return new RunOptions(
                strings(node.path("paths")),
                new Metadata(
                        text(node, "uri"),
                        text(node, "outlet"),
                        text(node, "title"),
                        strings(node.path("authors")),
                        text(node, "language"),
                        text(node, "published")),
                fields,
                node.path("follow").asBoolean(false));
    }

    /** For the ledger; what was not told is left out. */
    Map<String, Object> toMap(int jobs) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("paths", paths);
        options.put("jobs", jobs);
        put(options, "published", metadata.published());
        put(options, "outlet", metadata.outlet());
        put(options, "uri", metadata.uri());
        put(options, "title", metadata.title());
        put(options, "language", metadata.language());
        if (!metadata.authors().isEmpty()) {
            options.put("authors", metadata.authors());
        }
        if (!fields.isEmpty()) {
            options.put("fields", fields);
        }
        if (follow) {
            options.put("follow", true);
        }
        return options;
    }

    private static void put(Map<String, Object> options, String name, @Nullable String value) {
        if (value != null) {
            options.put(name, value);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).stringValue() : null;
    }

    private static List<String> strings(JsonNode node) {
        List<String> all = new ArrayList<>();
        node.valueStream().forEach(value -> all.add(value.asString()));
        return all;
    }
}

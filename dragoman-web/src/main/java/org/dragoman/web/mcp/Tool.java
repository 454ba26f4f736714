package org.dragoman.web.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.web.Site;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked.
 *
 * @param name by which it is called
 * @param title its name for people
 * @param about what it answers
 * @param inputs what it takes
 * @param work what answers
 */
record Tool(String name, String title, String about, List<Input> inputs, Work work) {
    /**
     * What a tool takes.
     *
     * @param name its name
     * @param type its JSON type
     * @param about what it means
     * @param required whether nothing is answered without it
     */
    record Input(String name, String type, String about, boolean required) {}

    /** Answers. */
    interface Work {
        Map<String, @Nullable Object> answer(Site site, Arguments arguments);
    }

    /** The tool as clients are told of it. */
    Map<String, @Nullable Object> description() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Input input : inputs) {
            properties.put(input.name(), Map.of("type", input.type(), "description", input.about()));
            if (input.required()) {
                required.add(input.name());
            }
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        Map<String, @Nullable Object> hints = new LinkedHashMap<>();
        hints.put("readOnlyHint", true);
        hints.put("idempotentHint", true);
        hints.put("openWorldHint", false);
        Map<String, @Nullable Object> description = new LinkedHashMap<>();
        description.put("name", name);
        description.put("title", title);
        description.put("description", about);
        description.put("inputSchema", schema);
        description.put("annotations", hints);
        return description;
    }
}

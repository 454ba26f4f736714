package org.dragoman.container;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.data.Table;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.dragoman.document.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which fields of a JSON object, or columns of a table, hold the parts of an article: text or html, uri,
 * outlet, title, authors, language, published. The names that common crawlers use are known ({@code
 * fields.tsv}); a user can name others.
 */
public final class Fields {
    /** The names that are known. */
    public static final Fields STANDARD = standard();

    private final Map<String, List<String>> names;

    private Fields(Map<String, List<String>> names) {
        this.names = names;
    }

    private static Fields standard() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String[] row : Table.read(Fields.class, "fields.tsv").rows()) {
            names.computeIfAbsent(row[0], part -> new ArrayList<>()).add(row[1]);
        }
        return new Fields(names);
    }

    /**
     * These fields, but the given ones looked at first.
     *
     * @param own names by part: {@code text=story}
     * @throws IllegalArgumentException if there is no such part; the message names those there are
     */
    public Fields with(Map<String, String> own) {
        Map<String, List<String>> all = new LinkedHashMap<>(names);
        own.forEach((part, name) -> {
            List<String> known = all.get(part);
            if (known == null) {
                throw new IllegalArgumentException(
                        "an article has no part \"" + part + "\"; it has " + String.join(", ", names.keySet()));
            }
            List<String> first = new ArrayList<>(List.of(name));
            first.addAll(known);
            all.put(part, first);
        });
        return new Fields(all);
    }

    /**
     * The article in an object.
     *
     * @param name what to call it
     * @param given what is known of it; wins over what the object tells
     */
    Input input(String name, JsonNode object, Metadata given) {
        if (!object.isObject()) {
            return new Input.Problem(name, "it is no JSON object");
        }
        Metadata told = given.or(metadata(object));
        String text = string(object, "text");
        if (text != null) {
            return new Input.Found(name, text.getBytes(StandardCharsets.UTF_8), told);
        }
        String html = string(object, "html");
        if (html != null) {
            // So that a fragment without <html> is taken for what it is.
            String page = html.contains("<html") ? html : "<html><body>" + html + "</body></html>";
            return new Input.Found(name, page.getBytes(StandardCharsets.UTF_8), told);
        }
        return new Input.Problem(
                name,
                "none of its fields is known to hold a text (" + some(object) + "); name it with --fields text=NAME");
    }

    private Metadata metadata(JsonNode object) {
        return new Metadata(
                string(object, "uri"),
                string(object, "outlet"),
                string(object, "title"),
                authors(object),
                string(object, "language"),
                published(object));
    }

    private @Nullable String string(JsonNode object, String part) {
        for (String name : names.getOrDefault(part, List.of())) {
            JsonNode value = at(object, name);
            if (value.isString() && !value.stringValue().isBlank()) {
                return part.equals("text") || part.equals("html")
                        ? value.stringValue()
                        : value.stringValue().strip();
            }
        }
        return null;
    }

    private List<String> authors(JsonNode object) {
        for (String name : names.getOrDefault("authors", List.of())) {
            JsonNode value = at(object, name);
            List<String> found = new ArrayList<>();
            for (JsonNode author : value.isArray() ? value.values() : List.of(value)) {
                JsonNode named = author.isObject() ? author.path("name") : author;
                if (named.isString() && !named.stringValue().isBlank()) {
                    found.add(named.stringValue().strip());
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private @Nullable String published(JsonNode object) {
        for (String name : names.getOrDefault("published", List.of())) {
            JsonNode value = at(object, name);
            String day = value.isNumber() ? day(value.longValue()) : Published.day(value.asString(""));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The day of a count of seconds or milliseconds since 1970. */
    private static @Nullable String day(long number) {
        try {
            long seconds = Math.abs(number) > 99_999_999_999L ? number / 1000 : number;
            return number < 1_000_000
                    ? null
                    : Instant.ofEpochSecond(seconds)
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate()
                            .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static JsonNode at(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isMissingNode() || name.indexOf('.') < 0) {
            return value;
        }
        value = object;
        for (String step : name.split("\\.")) {
            value = value.path(step);
        }
        return value;
    }

    private static String some(JsonNode object) {
        List<String> all = new ArrayList<>(new TreeMap<>(object.propertyStream()
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> "", (a, b) -> a)))
                .keySet());
        return all.isEmpty()
                ? "it has none"
                : String.join(", ", all.subList(0, Math.min(8, all.size()))) + (all.size() > 8 ? ", …" : "");
    }
}

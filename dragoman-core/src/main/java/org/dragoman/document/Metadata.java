package org.dragoman.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What is known of a document besides its text: given by the user, in a sidecar file, or found in a page.
 *
 * @param uri its address, null where none is known; a path on a machine is not an address
 * @param outlet who published it, or null
 * @param title its title, or null
 * @param authors who wrote it; empty where unknown
 * @param language BCP 47 tag, or null
 * @param published when, in EDTF, or null
 */
public record Metadata(
        @Nullable String uri,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable String language,
        @Nullable String published) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, List.of(), null, null);

    private static final ObjectMapper JSON = new ObjectMapper();

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** These values, and those of {@code other} where this has none. */
    public Metadata or(Metadata other) {
        return new Metadata(
                uri == null ? other.uri : uri,
                outlet == null ? other.outlet : outlet,
                title == null ? other.title : title,
                authors.isEmpty() ? other.authors : authors,
                language == null ? other.language : language,
                published == null ? other.published : published);
    }

    /**
     * Reads a sidecar: a JSON object with any of {@code uri}, {@code outlet}, {@code title},
     * {@code authors} (one string or a list), {@code language}, {@code published}. Other fields are ignored.
     *
     * @throws IllegalArgumentException if it is no JSON object, or {@code published} no date; the message says why
     */
    public static Metadata parse(byte[] json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node == null || !node.isObject()) {
                throw new IllegalArgumentException("it holds no JSON object");
            }
            List<String> authors = node.path("authors").isArray()
                    ? node.path("authors")
                            .valueStream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::stringValue)
                            .toList()
                    : node.path("authors").isString()
                            ? List.of(node.path("authors").stringValue())
                            : List.of();
            return new Metadata(
                    text(node, "uri"),
                    text(node, "outlet"),
                    text(node, "title"),
                    authors,
                    text(node, "language"),
                    published(node));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Dates of EDTF that leave something open: "2021-08", "2021-08-25?", "202X". */
    private static final Pattern OPEN =
            Pattern.compile("[\\dX]{4}(-([\\dX]X|0[1-9]|1[0-2])(-([\\dX]X|\\d\\d[?~%]))?)?[?~%]?");

    /** In EDTF; dates as feeds write them are read for their day. */
    private static @Nullable String published(JsonNode node) {
        String text = text(node, "published");
        if (text == null || OPEN.matcher(text).matches()) {
            return text;
        }
        String day = Published.day(text);
        if (day == null) {
            throw new IllegalArgumentException(
                    "published \"" + text + "\" is no date: write it as 2021-08-25, 2021-08 or 2021");
        }
        return day;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.stringValue().isBlank()
                ? value.stringValue().strip()
                : null;
    }
}

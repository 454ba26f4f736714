package org.dragoman.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.State;
import org.jspecify.annotations.Nullable;

/**
 * An entity of FollowTheMoney.
 *
 * @param id its id
 * @param schema the name of its schema
 * @param document id of the document that it is known from, empty where of several
 * @param values by property, in the order they were added
 */
record MoneyEntity(String id, String schema, String document, Map<String, List<String>> values) {
    /** The country code as FollowTheMoney writes it, ISO 3166-1 alpha-2 in lower case; null where there is none. */
    static @Nullable String country(String state) {
        State known = state.isEmpty() ? null : ActorBook.standard().state(state);
        return known == null ? null : known.alpha2().toLowerCase(Locale.ROOT);
    }

    /** The type of a property's values. */
    static String type(String property) {
        return switch (property) {
            case "id" -> "id";
            case "name", "alias" -> "name";
            case "country" -> "country";
            case "startDate", "endDate", "publishedAt" -> "date";
            case "sourceUrl" -> "url";
            case "proof", "involved" -> "entity";
            case "summary" -> "text";
            case "location" -> "address";
            case "language" -> "language";
            case "wikidataId" -> "identifier";
            default -> "string";
        };
    }

    /** Adds values one by one; null and what is there already is passed over. */
    static final class Builder {
        private final String id;
        private final String schema;
        private final String document;
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        Builder(String id, String schema, String document) {
            this.id = id;
            this.schema = schema;
            this.document = document;
        }

        Builder add(String property, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                List<String> all = values.computeIfAbsent(property, key -> new ArrayList<>());
                if (!all.contains(value.toString())) {
                    all.add(value.toString());
                }
            }
            return this;
        }

        MoneyEntity build() {
            return new MoneyEntity(id, schema, document, values);
        }
    }
}

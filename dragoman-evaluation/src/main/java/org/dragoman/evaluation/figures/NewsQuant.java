package org.dragoman.evaluation.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of NewsQuant: a list of sentences, each with its quantities. */
final class NewsQuant {
    private NewsQuant() {}

    /** A sentence and what a careful reader found in it. */
    record Item(String text, List<GoldQuantity> quantities) {}

    static List<Item> read(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        for (JsonNode sentence : JsonMapper.shared().readTree(Files.readString(file))) {
            List<GoldQuantity> quantities = new ArrayList<>();
            for (JsonNode quantity : sentence.path("quantities")) {
                quantities.add(quantity(quantity));
            }
            items.add(new Item(sentence.path("text").asString(), List.copyOf(quantities)));
        }
        return items;
    }

    private static GoldQuantity quantity(JsonNode node) {
        String value = node.path("value").asString();
        int dash = value.startsWith("-") ? -1 : value.indexOf('-');
        @Nullable Double upper = dash < 0 ? null : Double.valueOf(value.substring(dash + 1));
        return new GoldQuantity(
                Double.parseDouble(dash < 0 ? value : value.substring(0, dash)),
                upper,
                node.path("normalized_unit").asString().toLowerCase(Locale.ROOT).strip(),
                node.path("change").asString().strip());
    }
}

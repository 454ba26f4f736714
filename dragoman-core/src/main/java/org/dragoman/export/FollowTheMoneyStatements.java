package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The entities of {@link FollowTheMoney} as statements, one value a line: CSV as {@code ftm} reads it, all cells quoted,
 * with the document as origin. The id of a statement is the hash that FollowTheMoney gives it.
 */
final class FollowTheMoneyStatements implements Exporter {
    static final List<String> COLUMNS = List.of(
            "canonical_id",
            "entity_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "dataset",
            "origin",
            "lang",
            "original_value",
            "external",
            "first_seen",
            "last_seen",
            "id");
    private static final String DATASET = "dragoman";

    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            line(out, COLUMNS);
            FollowTheMoney.forEach(holdings, entity -> {
                statement(out, entity, "id", entity.id());
                for (Map.Entry<String, List<String>> property : entity.values().entrySet()) {
                    for (String value : property.getValue()) {
                        statement(out, entity, property.getKey(), value);
                    }
                }
            });
        }
        return "";
    }

    private static void statement(Writer out, MoneyEntity entity, String property, String value) throws IOException {
        line(
                out,
                List.of(
                        entity.id(),
                        entity.id(),
                        property,
                        MoneyEntity.type(property),
                        entity.schema(),
                        value,
                        DATASET,
                        entity.document(),
                        "",
                        "",
                        "f",
                        "",
                        "",
                        hash(DATASET + "." + entity.id() + "." + property + "." + value)));
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write((i == 0 ? "\"" : ",\"") + cells.get(i).replace("\"", "\"\"") + "\"");
        }
        out.write("\n");
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}

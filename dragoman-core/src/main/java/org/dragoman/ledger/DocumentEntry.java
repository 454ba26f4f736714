package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document without its text.
 *
 * @param id its id
 * @param uri where it came from
 * @param outlet who published it, or null
 * @param title its title, or null
 * @param language BCP 47 tag
 * @param published when, in EDTF, or null
 * @param basis what the date rests on
 * @param duplicateOf id of the document whose text it repeats, or null
 * @param tokens words read
 * @param records number of records
 */
public record DocumentEntry(
        String id,
        String uri,
        @Nullable String outlet,
        @Nullable String title,
        String language,
        @Nullable String published,
        @Nullable String basis,
        @Nullable String duplicateOf,
        int tokens,
        int records) {
    private static final int TITLE = 32;

    /** Eight and more hexadecimal digits, letters and digits both, as caches and archives put into names. */
    private static final Pattern HASH = Pattern.compile(
            "[-_.]?(?<![0-9A-Za-z])(?=[0-9]{0,99}[a-f])(?=[a-f]{0,99}[0-9])[0-9a-f]{8,99}(?![0-9A-Za-z])");

    /** @param ids those wanted, null for all */
    static Map<String, DocumentEntry> read(Connection connection, @Nullable Collection<String> ids)
            throws SQLException {
        Map<String, DocumentEntry> documents = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT d.id, d.uri, d.outlet, d.title,"
                + " d.language, d.published->>'edtf', d.published->>'basis', d.duplicate_of, g.tokens, g.records"
                + " FROM record.document d JOIN reading g USING (reading) WHERE g.recorded_until IS NULL"
                + (ids == null ? "" : " AND d.id IN (SELECT unnest(?))"))) {
            if (ids != null) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "VARCHAR", ids.stream().sorted().toArray()));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    documents.put(
                            found.getString(1),
                            new DocumentEntry(
                                    found.getString(1),
                                    found.getString(2),
                                    found.getString(3),
                                    found.getString(4),
                                    found.getString(5),
                                    found.getString(6),
                                    found.getString(7),
                                    found.getString(8),
                                    found.getInt(9),
                                    found.getInt(10)));
                }
            }
        }
        return documents;
    }

    /** The outlet, else the title, shortened, else the last part of the uri without hash-like parts. */
    public String label() {
        if (outlet != null) {
            return outlet;
        }
        if (title != null && !title.isBlank()) {
            return shortened(title.strip());
        }
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        String name = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
        String plain = HASH.matcher(name).replaceAll("");
        return plain.isEmpty() || plain.startsWith(".") ? name : plain;
    }

    /** Cut at a space. */
    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= TITLE) {
            return title;
        }
        int end = title.offsetByCodePoints(0, TITLE - 1);
        int space = title.lastIndexOf(' ', end);
        return title.substring(0, space > 0 ? space : end).stripTrailing() + "…";
    }
}

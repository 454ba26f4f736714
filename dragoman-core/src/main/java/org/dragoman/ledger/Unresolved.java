package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone named whom the actor book does not know.
 *
 * @param id the provisional id
 * @param kind person or organisation
 * @param name the name most documents give
 * @param role what some document calls him, or null
 * @param of the actor he belongs to, or null
 * @param documents number of documents that name him
 * @param mentions number of places that do
 */
public record Unresolved(
        String id,
        String kind,
        String name,
        @Nullable String role,
        @Nullable String of,
        long documents,
        long mentions) {
    /** Those named most, first; parts of states and unnamed people do not count. */
    static List<Unresolved> read(Connection connection, int most) throws SQLException {
        List<Unresolved> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT a.id, min(a.actor_kind), mode(a.name), min(a.role), min(a.\"of\"), count(DISTINCT a.document),"
                        + " coalesce(max(m.mentions), 0) FROM main.actor a LEFT JOIN (SELECT actor, count(*) AS mentions"
                        + " FROM main.mention WHERE how = 'name' GROUP BY actor) m ON m.actor = a.id"
                        + " WHERE a.provisional AND a.actor_kind IN ('person', 'organisation') AND NOT contains(a.id, '/')"
                        + " GROUP BY a.id HAVING coalesce(max(m.mentions), 0) > 0"
                        + " ORDER BY count(DISTINCT a.document) DESC, max(m.mentions) DESC, a.id LIMIT ?")) {
            query.setInt(1, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Unresolved(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getLong(6),
                            rows.getLong(7)));
                }
            }
        }
        return found;
    }
}

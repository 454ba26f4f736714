package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.ProvisionalActors.Sighting;

/** The people whom the documents of a ledger show and the actor book does not know. */
final class Sightings {
    /** People with a name in full, whom the book does not know. */
    private static final String SEEN =
            "actor_kind = 'person' AND provisional AND contains(name, ' ') AND NOT contains(id, '/')";

    private Sightings() {}

    static List<Sighting> read(Connection connection) throws SQLException {
        TreeMap<String, Set<String>> company = new TreeMap<>();
        List<Sighting> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT document, id FROM main.actor"
                    + " WHERE actor_kind = 'person' AND NOT provisional"
                    + " AND document IN (SELECT document FROM main.actor WHERE " + SEEN + ")")) {
                while (rows.next()) {
                    company.computeIfAbsent(rows.getString(1), document -> new HashSet<>())
                            .add(rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT document, id, name, role, \"of\" FROM main.actor"
                    + " WHERE " + SEEN + " ORDER BY id, document")) {
                while (rows.next()) {
                    String document = rows.getString(1);
                    found.add(new Sighting(
                            rows.getString(2),
                            document,
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            company.getOrDefault(document, Set.of())));
                }
            }
        }
        return found;
    }
}

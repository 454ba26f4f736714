package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.ProvisionalActors;
import org.dragoman.actor.ProvisionalActors.Sighting;

/**
 * The people whom the documents of a ledger show and the actor book does not know, where their names allow that two of
 * them are one. The names are asked first: they are far fewer than the documents that show them.
 */
final class Sightings {
    /** People with a name in full, whom the book does not know. */
    private static final String SEEN =
            "actor_kind = 'person' AND provisional AND contains(name, ' ') AND NOT contains(id, '/')";

    private Sightings() {}

    static List<Sighting> read(Connection connection) throws SQLException {
        Set<String> alike = ProvisionalActors.alike(names(connection));
        return alike.isEmpty() ? List.of() : read(connection, alike);
    }

    private static Map<String, Set<String>> names(Connection connection) throws SQLException {
        Map<String, Set<String>> names = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT id, name FROM main.actor WHERE " + SEEN)) {
            while (rows.next()) {
                names.computeIfAbsent(rows.getString(1), id -> new TreeSet<>()).add(rows.getString(2));
            }
        }
        return names;
    }

    private static List<Sighting> read(Connection connection, Set<String> people) throws SQLException {
        Map<String, Set<String>> company = new TreeMap<>();
        List<Sighting> found = new ArrayList<>();
        Object[] ids = people.toArray();
        String among = SEEN + " AND id IN (SELECT unnest(?))";
        try (PreparedStatement statement = connection.prepareStatement("SELECT document, id FROM main.actor"
                + " WHERE actor_kind = 'person' AND NOT provisional"
                + " AND document IN (SELECT document FROM main.actor WHERE " + among + ")")) {
            statement.setArray(1, connection.createArrayOf("VARCHAR", ids));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    company.computeIfAbsent(rows.getString(1), document -> new HashSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT document, id, name, role, \"of\" FROM main.actor WHERE " + among + " ORDER BY id, document")) {
            statement.setArray(1, connection.createArrayOf("VARCHAR", ids));
            try (ResultSet rows = statement.executeQuery()) {
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

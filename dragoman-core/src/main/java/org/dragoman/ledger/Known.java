package org.dragoman.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which documents and texts a ledger may hold already. Most that are read are new, and to find that out in the database
 * takes longer the more it holds. Only this process writes to the ledger while it has it open.
 */
final class Known {
    private @Nullable BloomFilter names;

    /** Whether a document of this id, or a text of this hash, may be there; if not, it certainly is not. */
    synchronized boolean mayHold(Connection connection, String name) throws SQLException {
        return names(connection).mayHold(name);
    }

    /** Those that may be there. */
    synchronized List<String> among(Connection connection, Collection<String> some) throws SQLException {
        BloomFilter filter = names(connection);
        return some.stream().distinct().filter(filter::mayHold).toList();
    }

    /** Notes what is about to be written: a name that then was not does no harm. */
    synchronized void add(Connection connection, String document, String textHash) throws SQLException {
        BloomFilter filter = names(connection);
        filter.add(document);
        filter.add(textHash);
    }

    private BloomFilter names(Connection connection) throws SQLException {
        BloomFilter filter = names;
        if (filter == null) {
            filter = new BloomFilter();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT document, text_hash FROM reading")) {
                while (found.next()) {
                    filter.add(found.getString(1));
                    filter.add(found.getString(2));
                }
            }
            names = filter;
        }
        return filter;
    }
}

package org.dragoman.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * The ways into a ledger's file. One that is written to has one connection, and askers take turns; one that is only read
 * has as many as there are askers at once, so that nobody waits.
 */
final class LedgerConnections implements AutoCloseable {
    /** A question to the database, or a change of it. */
    interface Question<T extends @Nullable Object> {
        T of(Connection connection) throws SQLException;
    }

    private final Path file;
    private final boolean readOnly;
    private final Connection first;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    /**
     * Opens a file.
     *
     * @param file what to call it in messages
     * @param opened the file itself: the same, or a copy
     */
    LedgerConnections(Path file, Path opened, boolean readOnly) {
        this.file = file;
        this.readOnly = readOnly;
        this.first = LedgerFile.open(opened, readOnly);
    }

    <T extends @Nullable Object> T ask(Question<T> question) {
        try {
            return readOnly ? askOnOne(question) : askInTurn(question);
        } catch (SQLException e) {
            throw LedgerFile.translate(file, e);
        }
    }

    private synchronized <T extends @Nullable Object> T askInTurn(Question<T> question) throws SQLException {
        return question.of(first);
    }

    private <T extends @Nullable Object> T askOnOne(Question<T> question) throws SQLException {
        Connection connection = idle.poll();
        if (connection == null) {
            connection = LedgerFile.another(first);
        }
        try {
            return question.of(connection);
        } finally {
            idle.push(connection);
        }
    }

    /** Makes a change whole or not at all. */
    synchronized <T extends @Nullable Object> T transaction(Question<T> change) {
        try {
            first.setAutoCommit(false);
            T result;
            try {
                result = change.of(first);
                first.commit();
            } catch (SQLException | RuntimeException e) {
                rollback();
                throw e;
            }
            first.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            throw LedgerFile.translate(file, e);
        }
    }

    private void rollback() {
        try {
            first.rollback();
            first.setAutoCommit(true);
        } catch (SQLException ignored) {
            // What went wrong first is what the caller learns; the transaction is lost either way.
        }
    }

    @Override
    public synchronized void close() {
        try {
            for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
            first.close();
        } catch (SQLException e) {
            throw LedgerFile.translate(file, e);
        }
    }
}

package org.dragoman.container;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.dragoman.document.Bytes;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** Parquet tables with a column of texts, read by the database engine row by row. */
final class Parquet implements Container {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Fields fields;

    Parquet(Fields fields) {
        this.fields = fields;
    }

    @Override
    public List<String> endings() {
        return List.of(".parquet");
    }

    @Override
    public Contents open(Path file, String name, Metadata given, int largest) throws IOException {
        try {
            return new Rows(file, name, given, largest);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private final class Rows extends Entries {
        private final String name;
        private final Metadata given;
        private final int largest;
        private final Connection connection;
        private final Statement statement;
        private final ResultSet rows;
        private long number;

        Rows(Path file, String name, Metadata given, int largest) throws SQLException {
            super(name);
            this.name = name;
            this.given = given;
            this.largest = largest;
            Properties streamed = new Properties();
            streamed.setProperty("jdbc_stream_results", "true");
            connection = DriverManager.getConnection("jdbc:duckdb:", streamed);
            try {
                statement = connection.createStatement();
                rows = statement.executeQuery("SELECT to_json(t)::VARCHAR FROM read_parquet('"
                        + file.toAbsolutePath().toString().replace("'", "''") + "') t");
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }

        @Override
        @Nullable
        Input read() throws IOException {
            try {
                if (!rows.next()) {
                    return null;
                }
                number++;
                String row = rows.getString(1);
                String entry = name + "#" + number;
                return row.length() / 6 > largest
                        ? new Input.Problem(entry, Bytes.tooMany(row.length(), largest))
                        : fields.input(entry, JSON.readTree(row), given);
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            try (connection;
                    statement) {
                rows.close();
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }
}

package org.dragoman.web.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a page shows it.
 *
 * @param columns its columns
 * @param rows its rows, a cell a column
 */
public record Grid(List<Column> columns, List<List<Cell>> rows) {
    /**
     * A column.
     *
     * @param name its heading
     * @param style how its cells are set: {@code date}, {@code number}, {@code words}, {@code names}, {@code plain}
     */
    public record Column(String name, String style) {}

    /** A cell: pieces of text, some of them links. */
    public record Cell(List<Piece> pieces) {
        public Cell {
            pieces = List.copyOf(pieces);
        }

        /** A cell with one text. */
        public static Cell of(@Nullable String text) {
            return text == null || text.isEmpty() ? new Cell(List.of()) : new Cell(List.of(Piece.of(text)));
        }

        /** A cell with one link. */
        public static Cell link(String text, Address address) {
            return new Cell(List.of(Piece.link(text, address)));
        }

        /** A cell of some pieces. */
        public static Cell of(Piece... pieces) {
            return new Cell(List.of(pieces));
        }
    }

    /**
     * A piece of a cell.
     *
     * @param text its words
     * @param href where it leads, or null
     * @param style how it is set, empty for plain
     * @param title what is told where one rests on it, or null
     */
    public record Piece(
            String text,
            @Nullable String href,
            String style,
            @Nullable String title) {
        /** Plain text. */
        public static Piece of(String text) {
            return new Piece(text, null, "", null);
        }

        /** Text of some style. */
        public static Piece styled(String text, String style) {
            return new Piece(text, null, style, null);
        }

        /** A link. */
        public static Piece link(String text, Address address) {
            return new Piece(text, address.toString(), "", null);
        }

        /** The same with a word of explanation. */
        public Piece titled(String explanation) {
            return new Piece(text, href, style, explanation);
        }

        /** The same in some style. */
        public Piece in(String newStyle) {
            return new Piece(text, href, newStyle, title);
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether it has no rows. */
    public boolean empty() {
        return rows.isEmpty();
    }

    /** Begins a table. */
    static Builder builder() {
        return new Builder();
    }

    /** Takes columns, then rows. */
    static final class Builder {
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();

        Builder column(String name, String style) {
            columns.add(new Column(name, style));
            return this;
        }

        Builder row(List<Cell> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
            }
            rows.add(List.copyOf(cells));
            return this;
        }

        Grid done() {
            return new Grid(columns, rows);
        }
    }
}

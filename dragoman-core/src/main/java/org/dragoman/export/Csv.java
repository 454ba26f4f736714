package org.dragoman.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180): comma, CRLF, quotes where needed and doubled inside. Lists and records
 * inside a cell are JSON. A text that a spreadsheet would take for a formula ({@code =}, {@code +},
 * {@code -}, {@code @} and the like at its start) is preceded by an apostrophe; numbers are left as they are.
 */
public final class Csv {
    private final Appendable out;

    public Csv(Appendable out) {
        this.out = out;
    }

    /** Writes the names of the columns of a kind. */
    public void header(RecordKind kind) throws IOException {
        out.append("kind,id,document");
        for (RecordKind.Field field : kind.fields()) {
            out.append(',').append(field.name());
        }
        out.append("\r\n");
    }

    /** Writes a record as a line. */
    public void write(Row row) throws IOException {
        cell(row.kind().label());
        out.append(',');
        cell(row.id());
        out.append(',');
        cell(row.document());
        for (RecordKind.Field field : row.kind().fields()) {
            out.append(',');
            cell(row.get(field.name()));
        }
        out.append("\r\n");
    }

    /** Writes a line of any cells. */
    public void line(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            cell(cells.get(i));
        }
        out.append("\r\n");
    }

    private void cell(@Nullable Object value) throws IOException {
        if (value == null) {
            return;
        }
        if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
            return;
        }
        if (value instanceof Number || value instanceof Boolean) {
            out.append(value.toString());
            return;
        }
        String text = value instanceof Map<?, ?> || value instanceof List<?> ? Json.write(value) : value.toString();
        quoted(isFormula(text) ? "'" + text : text);
    }

    /** The first characters that OWASP lists. A single character, such as the change "=", is no formula. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 && text.length() > 1;
    }

    private void quoted(String text) throws IOException {
        boolean needed = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';')
                || (!text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' '));
        if (!needed) {
            out.append(text);
            return;
        }
        out.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
}

package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dragoman.export.TerminalText;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.jspecify.annotations.Nullable;

/** Conflicts on the terminal: in words, and below them who says what, each with the id of its record. */
final class ConflictPage {
    private static final int INDENT = 2;
    private static final int LEAST_WIDTH = 20;
    private static final int MOST_WORDS = 120;

    private final Console console;
    private final Ledger ledger;
    private final View view;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    ConflictPage(Console console, Ledger ledger, ActorIndex actors, List<Conflict> conflicts) {
        this.console = console;
        this.ledger = ledger;
        Map<RecordKind, List<String>> ids = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            for (String id : conflict.between()) {
                ids.computeIfAbsent(kind(id), kind -> new ArrayList<>()).add(id);
            }
        }
        ids.forEach((kind, some) -> rows.putAll(this.ledger.rows(kind, some)));
        this.view = View.of(ledger, actors, rows.values());
    }

    private static RecordKind kind(String id) {
        return switch (id.substring(0, 2)) {
            case "fg" -> RecordKind.FIGURE;
            case "ta" -> RecordKind.TALLY;
            case "in" -> RecordKind.INSTRUMENT;
            default -> RecordKind.EVENT_REPORT;
        };
    }

    void show(Conflict conflict) {
        String event = conflict.about().startsWith("hp-") ? "  " + conflict.about() : "";
        lines(conflict.what().name().toLowerCase(Locale.ROOT) + event + "  " + conflict.explanation(), 0);
        for (String id : conflict.between()) {
            Row row = rows.get(id);
            if (row != null) {
                String voice = view.voice(row);
                DocumentEntry document = row.document() == null ? null : view.entry(row.document());
                String published = document == null ? null : document.published();
                lines(
                        id + "  " + said(row)
                                + (voice == null || voice.isEmpty() || voice.equals("itself") ? "" : " – " + voice)
                                + "; " + view.document(Objects.requireNonNullElse(row.document(), ""))
                                + (published == null ? "" : ", " + published),
                        INDENT);
            }
        }
        console.out().println();
    }

    /** The words of a number or a name; of an event its sentence. */
    private static String said(Row row) {
        boolean event = row.kind() == RecordKind.EVENT_REPORT;
        @Nullable String text = event ? row.text("evidence", "text") : row.text("span", "text");
        String plain = Objects.requireNonNullElse(text, "").replaceAll("\\s+", " ");
        return "“" + (plain.length() > MOST_WORDS ? plain.substring(0, MOST_WORDS) + "…" : plain) + "”";
    }

    private void lines(String text, int indent) {
        int width = Math.max(LEAST_WIDTH, console.width() - indent - INDENT);
        String before = " ".repeat(indent);
        for (String line : TerminalText.wrap(TerminalText.line(text), width)) {
            console.out().println(before + line);
            before = " ".repeat(indent + INDENT);
        }
    }
}

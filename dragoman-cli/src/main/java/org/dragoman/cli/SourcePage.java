package org.dragoman.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.export.Amount;
import org.dragoman.export.TerminalText;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** One record with the words it comes from. */
final class SourcePage {
    private static final int MARGIN = 2;

    /** A paragraph longer than this is cut around the sentence. */
    private static final int LONG = 1200;

    private final Row row;
    private final Ledger ledger;
    private final View view;
    private final Console console;
    private final String argument;

    private SourcePage(Row row, Ledger ledger, View view, Console console, String argument) {
        this.row = row;
        this.ledger = ledger;
        this.view = view;
        this.console = console;
        this.argument = argument;
    }

    static void record(Row row, Ledger ledger, View view, Console console, String argument) {
        SourcePage page = new SourcePage(row, ledger, view, console, argument);
        Row document = ledger.rows(RecordKind.DOCUMENT, List.of(String.valueOf(row.document())))
                .get(row.document());
        console.out().println(bold(row.id(), console) + "  " + page.headline());
        if (document != null) {
            page.document(document);
            if (row.kind() == RecordKind.DOCUMENT) {
                page.contents();
                return;
            }
            console.out().println();
            page.paragraph(document);
            console.out().println();
        }
        page.facts();
    }

    static void actor(ActorIndex.Entry actor, ActorIndex actors, Console console, String argument) {
        PrintStream out = console.out();
        out.println(bold(actor.id(), console) + "  " + actor.kind() + " " + actor.name());
        fact(out, "also", String.join(", ", actor.aliases()), console);
        fact(out, "role", String.join("; ", actor.roles()), console);
        fact(out, "of", actor.of() == null ? "" : actors.name(actor.of()) + " (" + actor.of() + ")", console);
        fact(out, "from", actor.provisional() ? "the text alone; not in the actor book" : "the actor book", console);
        fact(out, "in", actor.documents() + (actor.documents() == 1 ? " document" : " documents"), console);
        out.println();
        out.println("  ./dragoman list events --by " + actor.id() + argument);
        out.println("  ./dragoman list statements --by " + actor.id() + argument);
    }

    private String headline() {
        return switch (row.kind()) {
            case EVENT_REPORT -> joined(row.text("type"), row.text("mode"), row.text("level"), row.text("setting"));
            case STATEMENT -> joined("statement", row.text("implies"), row.text("manner"), row.text("position"));
            case INSTRUMENT -> joined(row.text("form"), row.text("act"));
            case TALLY -> joined("tally", row.text("of"));
            case TIME -> joined("time", row.text("type"));
            case MENTION -> joined("mention", row.text("how"));
            case DOCUMENT -> joined("document", row.text("language"));
            case FIGURE -> "figure";
            case ACTOR -> "actor";
        };
    }

    private static String joined(@Nullable String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (part != null) {
                text.append(text.isEmpty() ? "" : " · ").append(part);
            }
        }
        return text.toString();
    }

    private void document(Row document) {
        String published = document.text("published", "edtf");
        String date = published == null
                ? "date of publication unknown"
                : "published " + published + " (" + document.text("published", "basis") + ")";
        String title = document.text("title") == null ? null : "\u201c" + document.text("title") + "\u201d";
        console.out()
                .println(TerminalText.line(
                        joined(document.text("outlet"), title, date, document.text("uri"), document.id())));
    }

    private void contents() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.DOCUMENT) {
                counts.put(
                        kind.label(),
                        ledger.count(
                                LedgerQuery.builder(kind).document(row.id()).build()));
            }
        }
        counts.forEach((kind, size) -> fact(console.out(), kind, Long.toString(size), console));
        if (row.text("duplicate_of") != null) {
            fact(console.out(), "duplicate of", String.valueOf(row.text("duplicate_of")), console);
        }
        console.out().println();
        console.out().println("  ./dragoman list contacts --document " + row.id() + argument);
    }

    private void paragraph(Row document) {
        Object evidence = row.get("evidence") == null ? row.get("span") : row.get("evidence");
        if (!(evidence instanceof Map<?, ?> sentence)
                || !(sentence.get("start") instanceof Integer from)
                || !(sentence.get("end") instanceof Integer until)) {
            return;
        }
        String text = String.valueOf(document.text("text"));
        Highlight highlight = new Highlight(text);
        marks(highlight);
        int start = from;
        int end = until;
        if (document.get("regions") instanceof List<?> regions) {
            for (Object item : regions) {
                if (item instanceof Map<?, ?> region
                        && region.get("start") instanceof Integer regionStart
                        && region.get("end") instanceof Integer regionEnd
                        && regionStart < until
                        && regionEnd > from) {
                    start = Math.min(start, regionStart);
                    end = Math.max(end, regionEnd);
                }
            }
        }
        if (end - start > LONG) {
            start = Math.max(start, from - LONG / 4);
            end = Math.min(end, Math.max(until, start + LONG));
        }
        String margin = " ".repeat(MARGIN);
        highlight
                .lines(start, end, from, until, console.width() - 2 * MARGIN, console.colour())
                .forEach(line -> console.out().println(line.isEmpty() ? "" : margin + line));
    }

    private void marks(Highlight highlight) {
        switch (row.kind()) {
            case EVENT_REPORT -> {
                highlight.mark(row.get("trigger"), Highlight.Style.TRIGGER);
                highlight.mark(inner("when", "span"), Highlight.Style.TIME);
                highlight.mark(inner("where", "span"), Highlight.Style.PLACE);
                List<String> mentions = new ArrayList<>();
                for (Map<?, ?> participant : participants()) {
                    if (participant.get("mention") != null) {
                        mentions.add(String.valueOf(participant.get("mention")));
                    }
                }
                ledger.rows(RecordKind.MENTION, mentions)
                        .values()
                        .forEach(mention -> highlight.mark(mention.get("span"), Highlight.Style.ACTOR));
            }
            case STATEMENT -> {
                highlight.mark(inner("source", "span"), Highlight.Style.ACTOR);
                highlight.mark(row.get("cue"), Highlight.Style.CUE);
                if (row.get("content") instanceof List<?> pieces) {
                    pieces.forEach(piece -> highlight.mark(piece, Highlight.Style.CONTENT));
                }
            }
            default -> highlight.mark(row.get("span"), Highlight.Style.VALUE);
        }
    }

    private @Nullable Object inner(String field, String name) {
        return row.get(field) instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private List<Map<?, ?>> participants() {
        List<Map<?, ?>> found = new ArrayList<>();
        if (row.get("participants") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map) {
                    found.add(map);
                }
            }
        }
        return found;
    }

    private void facts() {
        PrintStream out = console.out();
        switch (row.kind()) {
            case EVENT_REPORT -> event(out);
            case STATEMENT -> statement(out);
            default -> others(out);
        }
        voice(out);
        for (String reason : row.texts("because")) {
            fact(out, "because", reason, console);
        }
        if (row.get("confidence") != null) {
            fact(
                    out,
                    "confidence",
                    row.get("confidence") instanceof java.math.BigDecimal number
                            ? number.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString()
                            : row.text("confidence"),
                    console);
        }
    }

    private void event(PrintStream out) {
        List<List<String>> sides = view.sides(row);
        fact(out, "who", view.actors(sides.get(0)), console);
        fact(out, "with", view.actors(sides.get(1)), console);
        for (Map<?, ?> participant : participants()) {
            String role = String.valueOf(participant.get("role"));
            if (!List.of("source", "target", "party").contains(role)) {
                fact(out, role, view.actor(String.valueOf(participant.get("actor"))), console);
            }
        }
        String basis = row.text("when", "basis");
        String date = row.text("when", "edtf");
        String words = inner("when", "span") instanceof Map<?, ?> span ? String.valueOf(span.get("text")) : null;
        fact(out, "when", date == null ? null : Dated.of(date, basis, words), console);
        String place = row.text("where", "name");
        String country = row.text("where", "country");
        fact(out, "where", place == null || country == null ? place : place + ", " + view.actor(country), console);
        fact(out, "occasion", row.text("frame"), console);
        fact(out, "reality", row.text("reality"), console);
        fact(out, "CAMEO", row.text("cameo"), console);
        fact(out, "Goldstein", row.text("goldstein"), console);
    }

    private void statement(PrintStream out) {
        fact(out, "speaker", view.speaker(row), console);
        fact(out, "to", row.text("addressee") == null ? null : view.actor(row.text("addressee")), console);
        fact(out, "about", view.actors(row.texts("about")), console);
        fact(
                out,
                "within",
                row.text("within") == null
                        ? null
                        : String.join(" in ", view.voices(row.text("within"))) + " (" + row.text("within") + ")",
                console);
    }

    private void others(PrintStream out) {
        for (Map.Entry<String, @Nullable Object> value : row.values().entrySet()) {
            switch (value.getKey()) {
                case "span", "evidence", "voice", "because", "confidence" -> {}
                case "parties", "actors", "members" ->
                    fact(out, value.getKey(), view.actors(row.texts(value.getKey())), console);
                case "actor" -> fact(out, "actor", view.actor(row.text("actor")), console);
                default -> {
                    Object item = value.getValue();
                    fact(
                            out,
                            value.getKey(),
                            item instanceof Map || item instanceof List
                                    ? Json.write(item)
                                    : item instanceof java.math.BigDecimal number
                                            ? Amount.of(number)
                                            : row.text(value.getKey()),
                            console);
                }
            }
        }
    }

    private void voice(PrintStream out) {
        if (!row.kind().fields().stream().anyMatch(field -> field.name().equals("voice"))) {
            return;
        }
        String voice = row.text("voice");
        DocumentEntry entry = view.entry(row.document());
        String document = entry == null ? "the document" : entry.label();
        fact(
                out,
                "voice",
                voice == null
                        ? document + " itself says so"
                        : String.join(", as reported by ", view.voices(voice)) + ", in " + document + " (" + voice
                                + ")",
                console);
    }

    private static void fact(PrintStream out, String name, @Nullable String value, Console console) {
        if (value == null || value.isEmpty()) {
            return;
        }
        List<String> lines = TerminalText.wrap(TerminalText.line(value), Math.max(20, console.width() - 16));
        String label = TerminalText.pad(name, 12);
        for (int i = 0; i < lines.size(); i++) {
            out.println("  " + (i == 0 ? label : " ".repeat(12)) + lines.get(i));
        }
    }

    private static String bold(String text, Console console) {
        return console.colour() ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}

package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.export.View;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Linked;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.AnnotatedText;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Grid.Piece;
import org.dragoman.web.view.Grids;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** One record: its words in their paragraph, what was read from them, and why it was read so. */
public final class RecordPage {
    /** A fact of the record. */
    public record Fact(String name, List<Piece> pieces) {}

    private final Site site;

    public RecordPage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page(String id) {
        Row row = site.record(id);
        View view = site.view(List.of(row));
        String documentId = String.valueOf(row.document());
        Row document = site.document(documentId);
        AnnotatedText text = new AnnotatedText(String.valueOf(document.text("text")));
        Object evidence = row.get("evidence") == null ? row.get("span") : row.get("evidence");
        text.mark(evidence, "sentence", "sentence");
        marks(text, row);
        List<AnnotatedText.Paragraph> paragraphs = text.marked(document);
        return Page.of("record", title(row, view))
                .here("/documents")
                .put("id", row.id())
                .put("kind", row.kind().label().replace('_', ' '))
                .put("paragraphs", paragraphs)
                .put("facts", facts(row, view))
                .put("because", row.texts("because"))
                .put(
                        "documentLabel",
                        document.text("title") == null ? view.document(documentId) : document.text("title"))
                .put("documentHref", Address.of("documents", documentId).with("at", row.id()) + "#" + row.id())
                .put("outlet", document.text("outlet"))
                .put("published", DateText.of(document.text("published", "edtf")))
                .put("event", event(row))
                .downloads(
                        Address.of("records", row.id()).ending(".csv"), Address.of("api", "v1", "records", row.id()));
    }

    private @Nullable String event(Row row) {
        if (row.kind() != RecordKind.EVENT_REPORT) {
            return null;
        }
        Linked linked = site.linkedSoon();
        return linked == null
                ? null
                : linked.event(row.id())
                        .map(event -> Address.of("happenings", event.id()).toString())
                        .orElse(null);
    }

    private static String title(Row row, View view) {
        return switch (row.kind()) {
            case EVENT_REPORT -> Wording.event(row) + ": " + Wording.cut(sides(row, view), 120);
            case STATEMENT ->
                view.speaker(row) + ", in "
                        + ("direct".equals(row.text("manner")) ? "own words" : "words of the document");
            case FIGURE -> Wording.amount(row);
            case TALLY -> Wording.tally(row);
            case INSTRUMENT -> Wording.cut(String.valueOf(row.text("name")), 120);
            case MENTION, TIME -> Wording.cut(String.valueOf(Wording.span(row, "span")), 120);
            case DOCUMENT, ACTOR -> row.id();
        };
    }

    private static String sides(Row row, View view) {
        List<List<String>> sides = view.sides(row);
        return Wording.sides(view.actors(sides.get(0)), view.actors(sides.get(1)));
    }

    private static void marks(AnnotatedText text, Row row) {
        switch (row.kind()) {
            case EVENT_REPORT -> {
                text.mark(row.get("trigger"), "event", row.id());
                text.mark(inner(row, "when"), "time", row.id());
                text.mark(inner(row, "where"), "place", row.id());
            }
            case STATEMENT -> {
                if (row.get("content") instanceof List<?> pieces) {
                    pieces.forEach(piece -> text.mark(piece, "statement", row.id()));
                }
                text.mark(row.get("cue"), "cue", row.id());
                text.mark(inner(row, "source"), "mention", row.id());
            }
            case FIGURE, TALLY, INSTRUMENT, MENTION, TIME ->
                text.mark(row.get("span"), row.kind().label(), row.id());
            case DOCUMENT, ACTOR -> {}
        }
    }

    private static @Nullable Object inner(Row row, String field) {
        return row.get(field) instanceof Map<?, ?> map ? map.get("span") : null;
    }

    private static List<Fact> facts(Row row, View view) {
        List<Fact> facts = new ArrayList<>();
        switch (row.kind()) {
            case EVENT_REPORT -> {
                text(facts, "reality", row.text("reality"));
                actors(facts, "who", row.texts("source"), view);
                actors(facts, "CONSULT".equals(row.text("type")) ? "with" : "to whom", row.texts("target"), view);
                text(facts, "when", DateText.of(row.text("when", "edtf")));
                text(facts, "date rests on", row.text("when", "basis"));
                text(facts, "where", row.text("where", "name"));
                text(facts, "level", row.text("level"));
                text(facts, "setting", row.text("setting"));
                text(facts, "occasion", row.text("frame"));
                text(facts, "CAMEO", row.text("cameo"));
                text(facts, "Goldstein", row.text("goldstein"));
                text(facts, "confidence", row.text("confidence"));
            }
            case STATEMENT -> {
                text(facts, "speaker", view.speaker(row));
                text(facts, "words", Grids.content(row));
                actors(facts, "about", row.texts("about"), view);
                text(facts, "position", row.text("position"));
                text(facts, "confidence", row.text("confidence"));
                if (row.text("within") != null) {
                    text(facts, "inside a statement of", String.join(" in ", view.voices(row.text("within"))));
                }
            }
            case FIGURE -> {
                text(facts, "of", row.text("of"));
                actors(facts, "whose", row.texts("parties"), view);
                text(facts, "period", DateText.of(row.text("period")));
                text(facts, "value", row.text("value"));
                text(facts, "unit", row.text("unit"));
            }
            case TALLY -> {
                actors(facts, "whose", row.texts("actors"), view);
                text(facts, "period", DateText.of(row.text("period")));
            }
            case INSTRUMENT -> {
                text(facts, "form", row.text("form"));
                text(facts, "act", row.text("act"));
                actors(facts, "parties", row.texts("parties"), view);
                text(facts, "when", DateText.of(row.text("when")));
            }
            case MENTION -> {
                actors(facts, "means", List.of(String.valueOf(row.text("actor"))), view);
                text(facts, "how", row.text("how"));
            }
            case TIME -> {
                text(facts, "date", row.text("edtf"));
                text(facts, "value", row.text("value"));
                text(facts, "basis", row.text("basis"));
            }
            case DOCUMENT, ACTOR -> {}
        }
        if (row.get("voice") != null) {
            String statement = String.valueOf(row.text("voice"));
            facts.add(new Fact("said by", List.of(Piece.link(view.voice(row), Address.of("records", statement)))));
        } else if (row.values().containsKey("voice")) {
            text(facts, "said by", "the document itself");
        }
        return facts;
    }

    private static void text(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, List.of(Piece.of(value))));
        }
    }

    private static void actors(List<Fact> facts, String name, List<String> ids, View view) {
        if (!ids.isEmpty()) {
            facts.add(new Fact(
                    name,
                    ids.stream()
                            .map(id -> Piece.link(view.actor(id), Address.of("actors", id)))
                            .toList()));
        }
    }
}

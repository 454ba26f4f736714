package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.export.View;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.AnnotatedText;
import org.dragoman.web.view.AnnotatedText.Note;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** A document as received, with what was read from it marked in it and told beside it. */
public final class DocumentPage {
    private static final int NOTE = 90;

    /** A kind of record that can be shown or hidden. */
    public record Layer(String name, String label, int number, boolean shown) {}

    private record Kind(RecordKind kind, String name, String label) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(RecordKind.EVENT_REPORT, "event", "Events"),
            new Kind(RecordKind.STATEMENT, "statement", "Statements"),
            new Kind(RecordKind.FIGURE, "figure", "Figures"),
            new Kind(RecordKind.TALLY, "tally", "Tallies"),
            new Kind(RecordKind.INSTRUMENT, "instrument", "Instruments"),
            new Kind(RecordKind.MENTION, "mention", "Mentions"),
            new Kind(RecordKind.TIME, "time", "Times"));

    private static final String STANDARD = "event,statement,figure,tally,instrument";

    private final Site site;

    public DocumentPage(Site site) {
        this.site = site;
    }

    /**
     * The page.
     *
     * @param show the kinds of record to mark, with commas; null for those one looks at first
     * @param at id of a record to mark above all, or null
     * @param passage first and last code point of words to mark, such as {@code 120-164}, or null
     */
    public Page page(String id, @Nullable String show, @Nullable String at, @Nullable String passage) {
        Row document = site.document(id);
        Set<String> shown = new TreeSet<>(List.of((show == null ? STANDARD : show).split(",")));
        Map<RecordKind, List<Row>> records = new EnumMap<>(RecordKind.class);
        List<Row> all = new ArrayList<>(List.of(document));
        List<Layer> layers = new ArrayList<>();
        for (Kind kind : KINDS) {
            List<Row> rows = site.records()
                    .rows(LedgerQuery.builder(kind.kind()).said().document(id).build());
            records.put(kind.kind(), rows);
            all.addAll(rows);
            layers.add(new Layer(kind.name(), kind.label(), rows.size(), shown.contains(kind.name())));
        }
        View view = site.view(all);
        AnnotatedText text = new AnnotatedText(String.valueOf(document.text("text")));
        for (Kind kind : KINDS) {
            for (Row row : records.getOrDefault(kind.kind(), List.of())) {
                mark(text, kind, row, view);
            }
        }
        if (passage != null && passage.matches("[0-9]{1,8}-[0-9]{1,8}")) {
            int dash = passage.indexOf('-');
            text.mark(
                    Map.of(
                            "start",
                            Integer.parseInt(passage.substring(0, dash)),
                            "end",
                            Integer.parseInt(passage.substring(dash + 1))),
                    "passage",
                    "passage");
            at = "passage";
        }
        String title = document.text("title");
        String label = title == null ? view.document(id) : Wording.cut(title, 160);
        LedgerCounts.Coverage coverage = site.coverage().stream()
                .filter(one -> one.document().equals(id))
                .findFirst()
                .orElse(null);
        String uri = String.valueOf(document.text("uri"));
        return Page.of("document", label)
                .here("/documents")
                .put("id", id)
                .put("outlet", document.text("outlet"))
                .put(
                        "outletHref",
                        Address.of("documents")
                                .with("outlet", document.text("outlet"))
                                .toString())
                .put("published", DateText.of(document.text("published", "edtf")))
                .put("basis", document.text("published", "basis"))
                .put("authors", String.join(", ", document.texts("authors")))
                .put("language", document.text("language"))
                .put("uri", uri)
                .put("outside", Address.outside(uri))
                .put("duplicate", document.text("duplicate_of"))
                .put("notes", coverage == null ? List.of() : coverage.notes())
                .put("words", coverage == null ? "" : Wording.number(coverage.tokens()))
                .put("layers", layers)
                .put("shown", String.join(" ", shown))
                .put("paragraphs", text.paragraphs(document, at))
                .put("lists", lists(id))
                .downloads(
                        Address.of("documents", id).ending(".csv"),
                        Address.of("documents", id).ending(".json"));
    }

    private static List<Page.Link> lists(String id) {
        List<Page.Link> lists = new ArrayList<>();
        for (String path : List.of("contacts", "events", "statements", "figures", "instruments")) {
            lists.add(new Page.Link(path, Address.of(path).with("document", id).toString()));
        }
        return lists;
    }

    private static void mark(AnnotatedText text, Kind kind, Row row, View view) {
        String href = Address.of("records", row.id()).toString();
        switch (row.kind()) {
            case EVENT_REPORT -> {
                text.mark(row.get("trigger"), kind.name(), row.id());
                String who = Wording.sides(view.actors(row.texts("source")), view.actors(row.texts("target")));
                String date = DateText.of(row.text("when", "edtf"));
                String reality = String.valueOf(row.text("reality"));
                boolean actual = Reality.happened(reality);
                text.note(
                        row.get("trigger"),
                        new Note(
                                row.id(),
                                kind.name(),
                                href,
                                Wording.event(row) + (actual ? "" : ", " + reality),
                                who + (date.isEmpty() ? "" : " · " + date),
                                voice(row, view),
                                Wording.quad(row)));
            }
            case STATEMENT -> {
                if (row.get("content") instanceof List<?> pieces) {
                    pieces.forEach(piece -> text.mark(piece, kind.name(), row.id()));
                }
                text.mark(row.get("cue"), "cue", row.id());
                String position = String.valueOf(row.text("position"));
                String about = view.actors(row.texts("about"));
                String inside = row.text("within");
                Object first = row.get("content") instanceof List<?> pieces && !pieces.isEmpty() ? pieces.get(0) : null;
                text.note(
                        first,
                        new Note(
                                row.id(),
                                kind.name(),
                                href,
                                view.speaker(row),
                                Wording.cut(
                                        row.text("manner")
                                                + (position.equals("neutral") ? "" : ", " + position)
                                                + (about.isEmpty() ? "" : " · about " + about),
                                        NOTE),
                                inside == null ? "" : String.join(" in ", view.voices(inside)),
                                "position-" + position));
            }
            case FIGURE -> {
                text.mark(row.get("span"), kind.name(), row.id());
                String of = row.text("of") == null ? "" : row.text("of") + " ";
                text.note(
                        row.get("span"),
                        new Note(
                                row.id(),
                                kind.name(),
                                href,
                                Wording.amount(row),
                                Wording.cut(of + DateText.of(row.text("period")), NOTE),
                                voice(row, view),
                                ""));
            }
            case TALLY -> {
                text.mark(row.get("span"), kind.name(), row.id());
                text.note(
                        row.get("span"),
                        new Note(
                                row.id(),
                                kind.name(),
                                href,
                                Wording.tally(row),
                                view.actors(row.texts("actors")),
                                voice(row, view),
                                ""));
            }
            case INSTRUMENT -> {
                text.mark(row.get("span"), kind.name(), row.id());
                text.note(
                        row.get("span"),
                        new Note(
                                row.id(),
                                kind.name(),
                                href,
                                row.text("form") + ", " + row.text("act"),
                                Wording.cut(String.valueOf(row.text("name")), NOTE),
                                voice(row, view),
                                ""));
            }
            case MENTION, TIME -> text.mark(row.get("span"), kind.name(), row.id());
            case DOCUMENT, ACTOR -> throw new IllegalArgumentException("not in a text: " + row.kind());
        }
    }

    private static String voice(Row row, View view) {
        return row.text("voice") == null ? "" : view.voice(row);
    }
}

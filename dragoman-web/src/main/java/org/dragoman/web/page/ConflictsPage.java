package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.export.View;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** Where records about one thing cannot all be right. Nothing is decided: both sides are shown. */
public final class ConflictsPage {
    private static final int ROWS = 50;

    /** A side of a conflict: a record and its words. */
    public record Voice(String outlet, String words, String href) {}

    /** A conflict. */
    public record Line(String id, String what, String explanation, String href, List<Voice> voices) {}

    /** A kind of conflict with its number. */
    public record Kind(String name, int number, String href, boolean chosen) {}

    private final Site site;

    public ConflictsPage(Site site) {
        this.site = site;
    }

    /** The conflicts of a kind, or all. */
    public List<Conflict> conflicts(@Nullable String what) {
        return site.linked().conflicts().stream()
                .filter(conflict -> what == null || name(conflict).equals(what))
                .toList();
    }

    /** The page. */
    public Page page(@Nullable String what, @Nullable String after) {
        int skipped = ListPage.skipped(after);
        List<Conflict> all = conflicts(what);
        Map<String, Integer> counts = new TreeMap<>();
        site.linked().conflicts().forEach(conflict -> counts.merge(name(conflict), 1, Integer::sum));
        List<Kind> kinds = new ArrayList<>();
        counts.forEach((name, number) -> kinds.add(new Kind(
                name, number, Address.of("conflicts").with("what", name).toString(), name.equals(what))));
        Address here = Address.of("conflicts").with("what", what);
        return Page.of("conflicts", "Conflicts")
                .here("/conflicts")
                .put("kinds", kinds)
                .put("total", all.size())
                .put("lines", lines(all.stream().skip(skipped).limit(ROWS).toList()))
                .put(
                        "next",
                        skipped + ROWS < all.size()
                                ? here.with("after", String.valueOf(skipped + ROWS))
                                        .toString()
                                : "")
                .downloads(
                        Address.of("conflicts.csv").with("what", what),
                        Address.of("conflicts.json").with("what", what));
    }

    private static String name(Conflict conflict) {
        return conflict.what().name().toLowerCase(Locale.ROOT);
    }

    /** Conflicts with the words of their sides. */
    List<Line> lines(List<Conflict> conflicts) {
        List<Line> lines = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            List<Voice> voices = new ArrayList<>();
            for (RecordKind kind :
                    List.of(RecordKind.EVENT_REPORT, RecordKind.FIGURE, RecordKind.TALLY, RecordKind.INSTRUMENT)) {
                List<Row> rows = site.rows(kind, conflict.between());
                View view = site.view(rows);
                for (Row row : rows) {
                    voices.add(new Voice(
                            (row.text("voice") == null ? "" : view.voice(row) + ", in ")
                                    + view.document(row.document()),
                            Wording.cut(String.valueOf(Wording.span(row, "evidence")), 260),
                            Address.of("records", row.id()).toString()));
                }
            }
            String about = site.linked()
                    .event(conflict.about())
                    .map(event -> Address.of("happenings", event.id()).toString())
                    .orElse("");
            lines.add(new Line(conflict.id(), name(conflict), conflict.explanation(), about, voices));
        }
        return lines;
    }
}

package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.export.View;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Grid.Piece;
import org.dragoman.web.view.Wording;

/** One event and all the reports that are about it, side by side, where they agree and where they differ. */
public final class HappeningPage {
    /**
     * What one report says.
     *
     * @param differs the names of what it says otherwise than the event as a whole: {@code date}, {@code place}, …
     */
    public record Told(
            String outlet,
            String document,
            String published,
            String voice,
            String words,
            String href,
            String date,
            String place,
            String who,
            String reality,
            List<String> differs,
            String because) {}

    private final Site site;

    public HappeningPage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page(String id) {
        Event event = site.linked().event(id).orElse(null);
        if (event == null) {
            throw Refusal.missing("There is no event “" + id + "”.");
        }
        List<Row> rows = site.rows(RecordKind.EVENT_REPORT, event.reports());
        View view = site.view(rows);
        List<Told> told = new ArrayList<>();
        for (Row row : rows) {
            told.add(told(event, row, view));
        }
        String name = Wording.event(event.type().name(), event.mode());
        return Page.of(
                        "happening",
                        name + ": " + Wording.sides(view.actors(event.source()), view.actors(event.target())))
                .here("/happenings")
                .put("id", event.id())
                .put("what", name)
                .put("source", pieces(event.source(), view))
                .put("target", pieces(event.target(), view))
                .put("when", DateText.of(event.when()))
                .put("where", event.where() == null ? "" : event.where().name())
                .put("level", event.level())
                .put("reality", event.reality().name().toLowerCase(Locale.ROOT))
                .put("support", event.support())
                .put("deniedBy", pieces(event.deniedBy(), view))
                .put("told", told)
                .put("conflicts", new ConflictsPage(site).lines(site.linked().conflicts(event.id())))
                .downloads(
                        Address.of("happenings", event.id()).ending(".csv"),
                        Address.of("api", "v1", "happenings", event.id()));
    }

    private static List<Piece> pieces(List<String> ids, View view) {
        return ids.stream()
                .map(id -> id.startsWith("doc-")
                        ? Piece.link(id, Address.of("documents", id))
                        : Piece.link(view.actor(id), Address.of("actors", id)))
                .toList();
    }

    private static Told told(Event event, Row row, View view) {
        List<String> differs = new ArrayList<>();
        String date = row.text("when", "edtf");
        if (date != null && !date.equals(event.when())) {
            differs.add("date");
        }
        String place = row.text("where", "name");
        if (place != null
                && event.where() != null
                && !place.equals(event.where().name())) {
            differs.add("place");
        }
        String reality = String.valueOf(row.text("reality"));
        if (!reality.equalsIgnoreCase(event.reality().name())) {
            differs.add("reality");
        }
        String because = event.members().stream()
                .filter(member -> member.report().equals(row.id()))
                .map(Event.Member::because)
                .findFirst()
                .orElse("");
        var entry = view.entry(row.document());
        return new Told(
                view.document(row.document()),
                Address.of("documents", String.valueOf(row.document())).toString(),
                entry == null ? "" : DateText.of(entry.published()),
                row.text("voice") == null ? "" : view.voice(row),
                Wording.cut(String.valueOf(Wording.span(row, "evidence")), 400),
                Address.of("records", row.id()).toString(),
                DateText.of(date),
                place == null ? "" : place,
                Wording.sides(view.actors(row.texts("source")), view.actors(row.texts("target"))),
                reality,
                differs,
                because);
    }
}

package org.dragoman.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.export.View;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.dragoman.web.view.Grid.Cell;
import org.dragoman.web.view.Grid.Piece;
import org.jspecify.annotations.Nullable;

/** Lists of records as tables in which every value leads on: a date to its sentence, an actor to its page. */
public final class Grids {
    private static final int QUOTE = 170;
    private static final int SEVERAL = 4;

    private final View view;
    private final ActorIndex actors;

    public Grids(View view, ActorIndex actors) {
        this.view = view;
        this.actors = actors;
    }

    /** The table of a list. */
    public Grid of(Listing listing, List<Row> rows) {
        return switch (listing) {
            case CONTACTS -> contacts(rows);
            case EVENTS -> events(rows);
            case STATEMENTS -> statements(rows);
            case FIGURES -> figures(rows);
            case TALLIES -> tallies(rows);
            case INSTRUMENTS -> instruments(rows);
            case DOCUMENTS -> documents(rows);
            case MENTIONS, TIMES -> words(rows);
            case ACTORS -> throw new IllegalArgumentException("actors are listed from their index");
        };
    }

    private Grid contacts(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Date", "date")
                .column("Mode", "plain")
                .column("Who", "names")
                .column("With", "names")
                .column("Where", "plain")
                .column("Level", "plain")
                .column("Words", "words")
                .column("Told by", "plain");
        for (Row row : rows) {
            List<List<String>> sides = view.sides(row);
            grid.row(List.of(
                    date(row),
                    mode(row),
                    names(sides.get(0)),
                    names(sides.get(1)),
                    Cell.of(row.text("where", "name")),
                    Cell.of(row.text("level")),
                    quote(row, Wording.span(row, "evidence")),
                    told(row)));
        }
        return grid.done();
    }

    /**
     * Events across documents; the date of each opens all its reports.
     *
     * @param reports the first report of each, by which it has its colour
     */
    public Grid happenings(List<Event> events, List<Row> reports, Predicate<String> contested) {
        Map<String, String> quads =
                reports.stream().collect(Collectors.toMap(Row::id, Wording::quad, (one, same) -> one));
        Grid.Builder grid = Grid.builder()
                .column("Date", "date")
                .column("Event", "plain")
                .column("Who", "names")
                .column("With or to whom", "names")
                .column("Where", "plain")
                .column("Reports", "number")
                .column("Documents", "number")
                .column("Origins", "number");
        for (Event event : events) {
            Where where = event.where();
            String when = event.when();
            grid.row(List.of(
                    Cell.of(Piece.link(
                                    when == null ? "not dated" : DateText.of(when),
                                    Address.of("happenings", event.id()))
                            .in(when == null ? "muted" : "")
                            .titled("All reports of it, side by side")),
                    what(event, quads.getOrDefault(event.reports().get(0), ""), contested.test(event.id())),
                    names(event.source()),
                    names(event.target()),
                    Cell.of(where == null ? null : where.name()),
                    Cell.of(Wording.number(event.support().reports())),
                    Cell.of(Wording.number(event.support().documents())),
                    Cell.of(Wording.number(event.origins().size()))));
        }
        return grid.done();
    }

    private static Cell what(Event event, String quad, boolean contested) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.styled(Wording.event(event.type().name(), event.mode()), "what " + quad));
        if (!event.happened()) {
            pieces.add(Piece.styled(event.reality().name().toLowerCase(Locale.ROOT), "reality"));
        }
        if (contested) {
            pieces.add(Piece.styled("contested", "tag").titled("Its reports contradict each other"));
        }
        return new Cell(pieces);
    }

    private Grid events(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Date", "date")
                .column("Event", "plain")
                .column("Who", "names")
                .column("To whom", "names")
                .column("Words", "words")
                .column("Told by", "plain");
        for (Row row : rows) {
            grid.row(List.of(
                    date(row),
                    mode(row),
                    names(row.texts("source")),
                    names(row.texts("target")),
                    quote(row, Wording.span(row, "evidence")),
                    told(row)));
        }
        return grid.done();
    }

    private Grid statements(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Published", "date")
                .column("Speaker", "names")
                .column("What is said", "words")
                .column("About", "names")
                .column("Position", "plain")
                .column("Told by", "plain");
        for (Row row : rows) {
            String actor = row.text("source", "actor");
            String position = String.valueOf(row.text("position"));
            grid.row(List.of(
                    Cell.of(DateText.of(published(row))),
                    actor == null ? Cell.of(view.speaker(row)) : Cell.of(actor(actor)),
                    quote(row, content(row)),
                    names(row.texts("about")),
                    Cell.of(Piece.styled(position, "position-" + position)),
                    told(row)));
        }
        return grid.done();
    }

    private Grid figures(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Figure", "number")
                .column("Of what", "plain")
                .column("Whose", "names")
                .column("Period", "date")
                .column("Words", "words")
                .column("Told by", "plain");
        for (Row row : rows) {
            grid.row(List.of(
                    Cell.link(Wording.amount(row), record(row)),
                    Cell.of(row.text("of")),
                    names(row.texts("parties")),
                    Cell.of(DateText.of(row.text("period"))),
                    quote(row, Wording.span(row, "evidence")),
                    told(row)));
        }
        return grid.done();
    }

    private Grid tallies(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Claim", "plain")
                .column("Whose", "names")
                .column("Period", "date")
                .column("Words", "words")
                .column("Told by", "plain");
        for (Row row : rows) {
            grid.row(List.of(
                    Cell.link(Wording.tally(row), record(row)),
                    names(row.texts("actors")),
                    Cell.of(DateText.of(row.text("period"))),
                    quote(row, Wording.span(row, "evidence")),
                    told(row)));
        }
        return grid.done();
    }

    private Grid instruments(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Date", "date")
                .column("Act", "plain")
                .column("Instrument", "names")
                .column("Form", "plain")
                .column("Parties", "names")
                .column("Words", "words")
                .column("Told by", "plain");
        for (Row row : rows) {
            grid.row(List.of(
                    Cell.of(DateText.of(row.text("when"))),
                    Cell.of(row.text("act")),
                    Cell.link(String.valueOf(row.text("name")), record(row)),
                    Cell.of(row.text("form")),
                    names(row.texts("parties")),
                    quote(row, Wording.span(row, "evidence")),
                    told(row)));
        }
        return grid.done();
    }

    private Grid documents(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Published", "date")
                .column("Outlet", "plain")
                .column("Title", "names")
                .column("Language", "plain")
                .column("Words read", "number")
                .column("Records", "number");
        for (Row row : rows) {
            DocumentEntry entry = view.entry(row.id());
            String title = row.text("title") == null ? row.text("uri") : row.text("title");
            grid.row(List.of(
                    Cell.of(DateText.of(row.text("published", "edtf"))),
                    Cell.of(row.text("outlet")),
                    Cell.link(Wording.cut(String.valueOf(title), QUOTE), Address.of("documents", row.id())),
                    Cell.of(row.text("language")),
                    Cell.of(entry == null ? "" : Wording.number(entry.tokens())),
                    Cell.of(entry == null ? "" : Wording.number(entry.records()))));
        }
        return grid.done();
    }

    private Grid words(List<Row> rows) {
        Grid.Builder grid = Grid.builder()
                .column("Words", "names")
                .column("Means", "plain")
                .column("How", "plain")
                .column("Told by", "plain");
        for (Row row : rows) {
            String actor = row.text("actor");
            grid.row(List.of(
                    Cell.link(String.valueOf(Wording.span(row, "span")), record(row)),
                    actor == null ? Cell.of(row.text("value")) : Cell.of(actor(actor)),
                    Cell.of(row.text("how") == null ? row.text("basis") : row.text("how")),
                    told(row)));
        }
        return grid.done();
    }

    /** A table of actors. */
    public static Grid actors(List<ActorIndex.Entry> entries, ActorIndex actors) {
        Grid.Builder grid = Grid.builder()
                .column("Actor", "names")
                .column("Kind", "plain")
                .column("Of", "names")
                .column("Role", "plain")
                .column("Also", "plain")
                .column("Documents", "number");
        for (ActorIndex.Entry entry : entries) {
            String of = entry.of();
            grid.row(List.of(
                    Cell.link(entry.name(), Address.of("actors", entry.id())),
                    Cell.of(entry.kind() + (entry.provisional() ? ", known from texts alone" : "")),
                    of == null ? Cell.of("") : Cell.link(actors.name(of), Address.of("actors", of)),
                    Cell.of(Wording.cut(String.join("; ", entry.roles()), 80)),
                    Cell.of(Wording.cut(String.join(", ", entry.aliases()), 80)),
                    Cell.of(Wording.number(entry.documents()))));
        }
        return grid.done();
    }

    /** The words of a statement. */
    public static @Nullable String content(Row statement) {
        return statement.get("content") instanceof List<?> pieces
                ? pieces.stream()
                        .map(piece -> piece instanceof Map<?, ?> span ? String.valueOf(span.get("text")) : "")
                        .collect(Collectors.joining(" … "))
                : null;
    }

    private static Address record(Row row) {
        return Address.of("records", row.id());
    }

    private Cell date(Row row) {
        String date = row.text("when", "edtf");
        return Cell.of(Piece.link(date == null ? "not dated" : DateText.of(date), record(row))
                .in(date == null ? "muted" : "")
                .titled("Open the words"));
    }

    private static Cell mode(Row row) {
        String reality = String.valueOf(row.text("reality"));
        Piece what = Piece.styled(Wording.event(row), "what " + Wording.quad(row));
        return Reality.happened(reality) ? Cell.of(what) : Cell.of(what, Piece.styled(reality, "reality"));
    }

    private Piece actor(String id) {
        String name = view.actor(id);
        if (id.startsWith("unnamed:")) {
            return Piece.styled(name, "muted");
        }
        ActorIndex.Entry entry = actors.get(id);
        String state = entry == null || entry.kind().equals("state") ? null : actors.state(id);
        Piece link = Piece.link(name, Address.of("actors", id));
        return state == null ? link : link.titled(actors.name(state));
    }

    private Cell names(List<String> ids) {
        List<Piece> pieces = new ArrayList<>();
        for (String id : ids.subList(0, Math.min(SEVERAL, ids.size()))) {
            pieces.add(actor(id));
        }
        if (ids.size() > SEVERAL) {
            pieces.add(Piece.styled("and " + (ids.size() - SEVERAL) + " more", "muted"));
        }
        return new Cell(pieces);
    }

    private static Cell quote(Row row, @Nullable String words) {
        return words == null
                ? Cell.of("")
                : Cell.of(
                        Piece.link(Wording.cut(words, QUOTE), record(row)).titled("Open the words in their document"));
    }

    private Cell told(Row row) {
        List<Piece> pieces = new ArrayList<>();
        if (row.text("voice") != null) {
            pieces.add(Piece.styled(view.voice(row), "voice").titled("Said by, in this document"));
        }
        if (row.document() != null) {
            pieces.add(Piece.link(view.document(row.document()), Address.of("documents", row.document()))
                    .titled(published(row) == null ? "date of publication unknown" : DateText.of(published(row))));
        }
        return new Cell(pieces);
    }

    private @Nullable String published(Row row) {
        DocumentEntry entry = view.entry(row.document());
        return entry == null ? null : entry.published();
    }
}

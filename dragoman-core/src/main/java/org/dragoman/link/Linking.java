package org.dragoman.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.actor.ActorBook;
import org.dragoman.document.Span;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** Links what a ledger holds. */
public final class Linking {
    private Linking() {}

    /** What all documents known now say together. */
    public static Linked of(Ledger ledger) {
        return of(ledger, null);
    }

    /**
     * What all documents say together that were known as of a run.
     *
     * @param asOf number of the run; null for now
     */
    public static Linked of(Ledger ledger, @Nullable Long asOf) {
        return new Linker(ActorBook.standard()).link(corpus(ledger, asOf));
    }

    /**
     * What there is to link.
     *
     * @param asOf number of the run; null for now
     */
    public static Corpus corpus(Ledger ledger, @Nullable Long asOf) {
        List<Article> articles = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        Map<String, String> speakers = new TreeMap<>();
        Map<String, String> owners = new TreeMap<>();
        each(ledger, RecordKind.DOCUMENT, asOf, row -> articles.add(Article.of(row)));
        each(ledger, RecordKind.EVENT_REPORT, asOf, row -> reports.add(Report.of(row)));
        each(ledger, RecordKind.FIGURE, asOf, row -> figures.add(figure(row)));
        each(ledger, RecordKind.TALLY, asOf, row -> tallies.add(tally(row)));
        each(ledger, RecordKind.INSTRUMENT, asOf, row -> instruments.add(instrument(row)));
        each(ledger, RecordKind.STATEMENT, asOf, row -> {
            String actor = row.text("source", "actor");
            if (actor != null) {
                speakers.put(row.id(), actor);
            }
        });
        each(ledger, RecordKind.ACTOR, asOf, row -> {
            String of = row.text("of");
            if (of != null) {
                owners.merge(row.id(), of, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        });
        return new Corpus(articles, reports, figures, tallies, instruments, speakers, owners);
    }

    private static void each(
            Ledger ledger, RecordKind kind, @Nullable Long asOf, java.util.function.Consumer<Row> consumer) {
        ledger.forEach(LedgerQuery.builder(kind).asOf(asOf).build(), consumer);
    }

    private static Figure figure(Row row) {
        return new Figure(
                row.id(),
                text(row.document()),
                number(row.get("value")),
                row.get("upper") == null ? null : number(row.get("upper")),
                row.text("unit"),
                text(row.text("change")),
                row.text("of"),
                row.texts("parties"),
                row.text("period"),
                row.text("voice"),
                span(row.get("span")),
                span(row.get("evidence")));
    }

    private static Tally tally(Row row) {
        return new Tally(
                row.id(),
                text(row.document()),
                text(row.text("of")),
                row.texts("actors"),
                number(row.get("number")).intValue(),
                Boolean.TRUE.equals(row.get("ordinal")),
                text(row.text("change")),
                row.text("period"),
                row.text("voice"),
                span(row.get("span")),
                span(row.get("evidence")));
    }

    private static Instrument instrument(Row row) {
        return new Instrument(
                row.id(),
                text(row.document()),
                text(row.text("name")),
                text(row.text("form")),
                text(row.text("act")),
                row.texts("parties"),
                row.text("when"),
                row.text("until"),
                row.text("same_as"),
                row.text("voice"),
                span(row.get("span")),
                span(row.get("evidence")));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static BigDecimal number(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static Span span(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                        && map.get("start") instanceof Number start
                        && map.get("end") instanceof Number end
                ? new Span(start.intValue(), end.intValue(), String.valueOf(map.get("text")))
                : new Span(0, 0, "");
    }
}

package org.dragoman.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.document.Span;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** Takes from the rows of records what linking needs of them. */
final class CorpusRows {
    private final List<Article> articles = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<String, String> speakers = new TreeMap<>();
    private final Map<String, String> owners = new TreeMap<>();

    void add(Row row) {
        switch (row.kind()) {
            case DOCUMENT -> articles.add(Article.of(row));
            case EVENT_REPORT -> reports.add(Report.of(row));
            case FIGURE -> figures.add(figure(row));
            case TALLY -> tallies.add(tally(row));
            case INSTRUMENT -> instruments.add(instrument(row));
            case STATEMENT -> {
                String actor = row.text("source", "actor");
                if (actor != null) {
                    speakers.put(row.id(), actor);
                }
            }
            case ACTOR -> {
                String of = row.text("of");
                if (of != null) {
                    own(row.id(), of);
                }
            }
            case MENTION, TIME -> {}
        }
    }

    /** What others took from other rows. */
    void add(Corpus other) {
        articles.addAll(other.articles());
        reports.addAll(other.reports());
        figures.addAll(other.figures());
        tallies.addAll(other.tallies());
        instruments.addAll(other.instruments());
        speakers.putAll(other.speakers());
        other.owners().forEach(this::own);
    }

    /** Documents may differ in whom an unknown actor belongs to; the choice must not hang on their order. */
    private void own(String actor, String of) {
        owners.merge(actor, of, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    Corpus corpus() {
        return new Corpus(articles, reports, figures, tallies, instruments, speakers, owners);
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

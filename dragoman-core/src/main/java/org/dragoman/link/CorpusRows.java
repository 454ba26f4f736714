package org.dragoman.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** Takes from the rows of records what linking needs of them, and keeps what comes again and again once. */
final class CorpusRows {
    private final List<Article> articles = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<String, String> speakers = new TreeMap<>();
    private final Map<String, String> owners = new TreeMap<>();
    private final Pool pool = new Pool();

    void add(Row row) {
        switch (row.kind()) {
            case DOCUMENT -> articles.add(Article.of(row).sharing(pool));
            case EVENT_REPORT -> reports.add(Report.of(row).sharing(pool));
            case FIGURE -> figures.add(figure(row));
            case TALLY -> tallies.add(tally(row));
            case INSTRUMENT -> instruments.add(instrument(row));
            case STATEMENT -> {
                String actor = row.text("source", "actor");
                if (actor != null) {
                    speakers.put(pool.once(row.id()), pool.once(actor));
                }
            }
            case ACTOR -> {
                String of = row.text("of");
                if (of != null) {
                    own(pool.once(row.id()), pool.once(of));
                }
            }
            case MENTION, TIME -> {}
        }
    }

    /** The same after all records that may stand in statements: of statements takes those alone in which one does. */
    void addHeard(Row row) {
        if (row.kind() != RecordKind.STATEMENT || pool.holds(row.id())) {
            add(row);
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

    /** What was taken. */
    Corpus corpus() {
        return new Corpus(articles, reports, figures, tallies, instruments, speakers, owners);
    }

    private Figure figure(Row row) {
        return new Figure(
                row.id(),
                pool.once(text(row.document())),
                pool.once(number(row.get("value"))),
                row.get("upper") == null ? null : pool.once(number(row.get("upper"))),
                pool.shared(row.text("unit")),
                pool.once(text(row.text("change"))),
                pool.shared(row.text("of")),
                pool.names(row.texts("parties")),
                pool.shared(row.text("period")),
                reality(row.text("reality")),
                pool.shared(row.text("voice")),
                span(row.get("span")),
                span(row.get("evidence")));
    }

    /** Records of before figures had a reality tell of what is. */
    private static Reality reality(@Nullable String told) {
        return told == null ? Reality.ACTUAL : Reality.valueOf(told.toUpperCase(Locale.ROOT));
    }

    private Tally tally(Row row) {
        return new Tally(
                row.id(),
                pool.once(text(row.document())),
                pool.once(text(row.text("of"))),
                pool.names(row.texts("actors")),
                number(row.get("number")).intValue(),
                Boolean.TRUE.equals(row.get("ordinal")),
                pool.once(text(row.text("change"))),
                pool.shared(row.text("period")),
                pool.shared(row.text("voice")),
                span(row.get("span")),
                span(row.get("evidence")));
    }

    private Instrument instrument(Row row) {
        return new Instrument(
                row.id(),
                pool.once(text(row.document())),
                pool.once(text(row.text("name"))),
                pool.once(text(row.text("form"))),
                pool.once(text(row.text("act"))),
                pool.names(row.texts("parties")),
                pool.shared(row.text("when")),
                pool.shared(row.text("until")),
                pool.shared(row.text("same_as")),
                pool.shared(row.text("voice")),
                span(row.get("span")),
                span(row.get("evidence")));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static BigDecimal number(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    /** Where it stands; its words are not asked for. */
    private static Span span(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                        && map.get("start") instanceof Number start
                        && map.get("end") instanceof Number end
                ? new Span(start.intValue(), end.intValue(), "")
                : new Span(0, 0, "");
    }
}

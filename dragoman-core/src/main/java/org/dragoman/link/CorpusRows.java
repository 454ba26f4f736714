package org.dragoman.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the rows of records what linking needs of them. Names of actors, documents, dates and statements come again
 * and again: each is kept once, or a million reports would not fit into memory.
 */
final class CorpusRows {
    private final List<Article> articles = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<String, String> speakers = new TreeMap<>();
    private final Map<String, String> owners = new TreeMap<>();
    private final Map<String, String> known = new HashMap<>();
    /** The statements in which records stand. */
    private final Set<String> voices = new HashSet<>();

    void add(Row row) {
        switch (row.kind()) {
            case DOCUMENT -> articles.add(Article.of(row));
            case EVENT_REPORT -> {
                Report report = Report.of(row).sharing(this::once);
                hear(report.voice());
                reports.add(report);
            }
            case FIGURE -> {
                hear(row.text("voice"));
                figures.add(figure(row));
            }
            case TALLY -> {
                hear(row.text("voice"));
                tallies.add(tally(row));
            }
            case INSTRUMENT -> {
                hear(row.text("voice"));
                instruments.add(instrument(row));
            }
            case STATEMENT -> {
                String actor = row.text("source", "actor");
                if (actor != null) {
                    speakers.put(once(row.id()), once(actor));
                }
            }
            case ACTOR -> {
                String of = row.text("of");
                if (of != null) {
                    own(once(row.id()), once(of));
                }
            }
            case MENTION, TIME -> {}
        }
    }

    private void hear(@Nullable String voice) {
        if (voice != null) {
            voices.add(once(voice));
        }
    }

    /** A name as it was first met. */
    private String once(String name) {
        String before = known.putIfAbsent(name, name);
        return before == null ? name : before;
    }

    private @Nullable String shared(@Nullable String name) {
        return name == null ? null : once(name);
    }

    private List<String> shared(List<String> names) {
        return names.stream().map(this::once).toList();
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

    /** What was taken where it is all there is: without the speakers of statements in which no record stands. */
    Corpus whole() {
        speakers.keySet().retainAll(voices);
        return corpus();
    }

    /** What was taken; the rows of a statement and of the records in it may have gone to different parts. */
    Corpus corpus() {
        return new Corpus(articles, reports, figures, tallies, instruments, speakers, owners);
    }

    private Figure figure(Row row) {
        return new Figure(
                row.id(),
                once(text(row.document())),
                number(row.get("value")),
                row.get("upper") == null ? null : number(row.get("upper")),
                shared(row.text("unit")),
                once(text(row.text("change"))),
                shared(row.text("of")),
                shared(row.texts("parties")),
                shared(row.text("period")),
                reality(row.text("reality")),
                shared(row.text("voice")),
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
                once(text(row.document())),
                text(row.text("of")),
                shared(row.texts("actors")),
                number(row.get("number")).intValue(),
                Boolean.TRUE.equals(row.get("ordinal")),
                once(text(row.text("change"))),
                shared(row.text("period")),
                shared(row.text("voice")),
                span(row.get("span")),
                span(row.get("evidence")));
    }

    private Instrument instrument(Row row) {
        return new Instrument(
                row.id(),
                once(text(row.document())),
                once(text(row.text("name"))),
                once(text(row.text("form"))),
                once(text(row.text("act"))),
                shared(row.texts("parties")),
                shared(row.text("when")),
                shared(row.text("until")),
                shared(row.text("same_as")),
                shared(row.text("voice")),
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

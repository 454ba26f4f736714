package org.dragoman.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Rows;
import org.dragoman.reading.Reading;

/**
 * What is linked: the documents and records of one state of a ledger, or of a few readings.
 *
 * @param articles the documents, without their texts
 * @param reports event reports
 * @param figures figures
 * @param tallies tallies
 * @param instruments instruments
 * @param speakers who speaks in the statements that records stand in: id of the statement, id of the actor
 * @param owners whom actors belong to: id of the actor, id of the state or body
 */
public record Corpus(
        List<Article> articles,
        List<Report> reports,
        List<Figure> figures,
        List<Tally> tallies,
        List<Instrument> instruments,
        Map<String, String> speakers,
        Map<String, String> owners)
        implements Serializable {
    /** The kinds of record that linking needs; statements after all records that may stand in them. */
    public static final List<RecordKind> KINDS = List.of(
            RecordKind.DOCUMENT,
            RecordKind.EVENT_REPORT,
            RecordKind.FIGURE,
            RecordKind.TALLY,
            RecordKind.INSTRUMENT,
            RecordKind.STATEMENT,
            RecordKind.ACTOR);

    /** Nothing. */
    public static final Corpus EMPTY =
            new Corpus(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

    public Corpus {
        articles = List.copyOf(articles);
        reports = List.copyOf(reports);
        figures = List.copyOf(figures);
        tallies = List.copyOf(tallies);
        instruments = List.copyOf(instruments);
        speakers = java.util.Collections.unmodifiableMap(new TreeMap<>(speakers));
        owners = java.util.Collections.unmodifiableMap(new TreeMap<>(owners));
    }

    /** What there is to link in records, whatever their kinds and their order. */
    public static Corpus ofRows(Iterable<Row> rows) {
        CorpusRows corpus = new CorpusRows();
        rows.forEach(corpus::add);
        return corpus.corpus();
    }

    /** All of it together. */
    public static Corpus together(Iterable<Corpus> parts) {
        CorpusRows corpus = new CorpusRows();
        parts.forEach(corpus::add);
        return corpus.corpus();
    }

    /** What there is to link in readings that need not be in a ledger. */
    public static Corpus of(Collection<Reading> readings) {
        List<Article> articles = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        Map<String, String> speakers = new TreeMap<>();
        Map<String, String> owners = new TreeMap<>();
        for (Reading reading : readings) {
            articles.add(Article.of(Rows.of(reading.document())));
            reading.events().forEach(event -> reports.add(Report.of(event)));
            figures.addAll(reading.figures());
            tallies.addAll(reading.tallies());
            instruments.addAll(reading.instruments());
            reading.statements().forEach(statement -> {
                if (statement.source().actor() != null) {
                    speakers.put(statement.id(), statement.source().actor());
                }
            });
            reading.actors().forEach(actor -> {
                if (actor.of() != null) {
                    owners.merge(actor.id(), actor.of(), (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            });
        }
        return new Corpus(articles, reports, figures, tallies, instruments, speakers, owners);
    }
}

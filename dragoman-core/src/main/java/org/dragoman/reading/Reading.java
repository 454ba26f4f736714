package org.dragoman.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.statement.Statement;
import org.dragoman.time.TimeExpression;

/**
 * Everything one document says: a pure function of the document and the version. The lists are in
 * the order of the text; actors are ordered by id.
 *
 * @param document what was read
 * @param version the version of Dragoman that read it
 * @param actors every actor that a record of this reading names
 * @param mentions where actors are referred to
 * @param times temporal expressions
 * @param statements who said what
 * @param events who did what to whom
 * @param figures numbers given for something
 * @param tallies counts and ordinals of events
 * @param instruments treaties and the like
 * @param coverage how much was read, and what was not and why
 */
public record Reading(
        Document document,
        String version,
        List<Actor> actors,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Statement> statements,
        List<EventReport> events,
        List<Figure> figures,
        List<Tally> tallies,
        List<Instrument> instruments,
        Coverage coverage) {
    /**
     * How much of a document was read.
     *
     * @param sentences sentences read
     * @param tokens words in them
     * @param characters code points in regions that are read
     * @param notes what was not read and why, a line each; empty where all was
     */
    public record Coverage(int sentences, int tokens, int characters, List<String> notes) {
        public Coverage {
            notes = List.copyOf(notes);
        }
    }

    /** The reading of a document that repeats the text of another, where its records stand. */
    public static Reading duplicate(Document document, String original, String version) {
        Document marked = new Document(
                document.id(),
                document.uri(),
                document.outlet(),
                document.title(),
                document.authors(),
                document.language(),
                document.published(),
                document.text(),
                document.regions(),
                original);
        return new Reading(
                marked,
                version,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Coverage(0, 0, 0, List.of("the same text as " + original)));
    }

    public Reading {
        requireNonNull(document, "document is null");
        requireNonNull(version, "version is null");
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        tallies = List.copyOf(tallies);
        instruments = List.copyOf(instruments);
        requireNonNull(coverage, "coverage is null");
    }
}

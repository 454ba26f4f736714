package org.dragoman.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.Published;
import org.dragoman.document.RecordId;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.reading.Reading;
import org.dragoman.statement.Act;
import org.dragoman.statement.Statement;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Readings made by hand, so that tests of the ledger need no parser. */
public final class SampleReadings {
    private static final String VERSION = "1";

    private SampleReadings() {}

    /** One such reading, for tests of other packages. */
    public static Reading sample() {
        return meeting("sample", "2024-03-05", VERSION);
    }

    /** A document in which the foreign minister of Kenya says that the presidents of Kenya and Ghana met in Accra. */
    static Reading meeting(String number, @Nullable String published, String version) {
        String text = "Meeting " + number + " 🕊 in Accra\n\n"
                + "President Ruto met President Mahama in Accra on 4 March 2024, the minister said. "
                + "It was their third meeting. Trade reached $120 million in 2023. "
                + "They signed a memorandum on 会谈 tourism.";
        return reading(document(text, null, "Accra Daily", published, "in/" + number + ".txt"), version);
    }

    static Document document(
            String text, @Nullable String uri, @Nullable String outlet, @Nullable String published, String path) {
        int length = text.codePointCount(0, text.length());
        int head = text.indexOf('\n') < 0 ? 0 : text.codePointCount(0, text.indexOf('\n'));
        List<Region> regions = head == 0
                ? List.of(new Region(Region.Kind.BODY, 0, length))
                : List.of(new Region(Region.Kind.HEADING, 0, head), new Region(Region.Kind.BODY, head + 2, length));
        return new Document(
                RecordId.document(uri, text),
                uri == null ? path : uri,
                outlet,
                head == 0 ? null : new CodePoints(text).slice(0, head),
                List.of("A. Reporter"),
                "en",
                published == null ? Published.UNKNOWN : Published.given(published),
                text,
                regions,
                null);
    }

    static Reading reading(Document document, String version) {
        String id = document.id();
        Span evidence = at(document, "President Ruto met", " said.");
        Span content = at(document, "President Ruto met", "2024");
        Mention ruto = mention(document, "President Ruto", "Q1");
        Mention mahama = mention(document, "President Mahama", "Q2");
        Mention minister = mention(document, "the minister", "person:minister");
        Statement statement = new Statement(
                RecordId.of("st", id, evidence.start()),
                id,
                new Statement.Source("person:minister", minister.span()),
                at(document, "said", "said"),
                List.of(content),
                Statement.Manner.INDIRECT,
                null,
                null,
                List.of("Q1", "Q2"),
                Statement.Position.NEUTRAL,
                null,
                Act.ASSERTION,
                true,
                evidence,
                0.9);
        Span day = at(document, "4 March", "2024");
        EventReport meeting = new EventReport(
                RecordId.of("ev", id, "meet", evidence.start()),
                id,
                Plover.CONSULT,
                "meet",
                "040",
                List.of("Q1"),
                List.of("Q2"),
                List.of(
                        new EventReport.Participant("Q1", "party", ruto.id()),
                        new EventReport.Participant("Q2", "party", mahama.id())),
                new EventReport.When("2024-03-04", day, "event"),
                new EventReport.Where("Accra", "GHA", 5.55602, -0.1969, at(document, "Accra on", "Accra")),
                EventReport.Reality.ACTUAL,
                statement.id(),
                2.5,
                1,
                at(document, "met", "met"),
                evidence,
                0.875,
                new EventReport.Contact("leaders", "bilateral", null, "Q2"),
                List.of("met: meet, both sides named"));
        Figure figure = new Figure(
                RecordId.of("fi", id, 1),
                id,
                new BigDecimal("120000000"),
                null,
                "USD",
                "=",
                "trade",
                List.of("GHA", "KEN"),
                "2023",
                null,
                at(document, "$120 million", "million"),
                at(document, "Trade", "2023."));
        Tally tally = new Tally(
                RecordId.of("ta", id, 1),
                id,
                "meeting",
                List.of("Q1", "Q2"),
                3,
                true,
                "=",
                null,
                null,
                at(document, "third meeting", "meeting"),
                at(document, "It was", "meeting."));
        Instrument instrument = new Instrument(
                RecordId.of("in", id, 1),
                id,
                "a memorandum on 会谈 tourism",
                "memorandum",
                "signed",
                List.of("GHA", "KEN"),
                null,
                null,
                at(document, "a memorandum", "tourism"),
                at(document, "They signed", "tourism."));
        TimeExpression time = new TimeExpression(
                RecordId.of("ti", id, day.start()),
                id,
                day,
                TimeExpression.Type.DATE,
                "2024-03-04",
                "2024-03-04",
                "text",
                1,
                7,
                9);
        return new Reading(
                document,
                version,
                actors(),
                List.of(ruto, mahama, minister),
                List.of(time),
                List.of(statement),
                List.of(meeting),
                List.of(figure),
                List.of(tally),
                List.of(instrument),
                new Reading.Coverage(5, 42, 200, List.of()));
    }

    private static List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        actors.add(new Actor("GHA", Actor.Kind.STATE, "Ghana", List.of("Republic of Ghana"), null, null, false));
        actors.add(new Actor("KEN", Actor.Kind.STATE, "Kenya", List.of(), null, null, false));
        actors.add(new Actor("Q1", Actor.Kind.PERSON, "William Ruto", List.of("Ruto"), "President", "KEN", false));
        actors.add(
                new Actor("Q2", Actor.Kind.PERSON, "John Mahama", List.of("John Dramani Mahama"), null, "GHA", false));
        actors.add(new Actor("person:minister", Actor.Kind.UNNAMED, "the minister", List.of(), null, null, true));
        return actors;
    }

    private static Mention mention(Document document, String words, String actor) {
        Span span = at(document, words, words);
        return new Mention(
                RecordId.of("me", document.id(), span.start()),
                document.id(),
                span,
                actor,
                Mention.How.NAME,
                List.of(),
                1,
                0,
                0,
                1);
    }

    /** From where {@code first} begins to where the next {@code last} ends. */
    private static Span at(Document document, String first, String last) {
        String text = document.text();
        int start = text.indexOf(first);
        int end = text.indexOf(last, start) + last.length();
        CodePoints points = new CodePoints(text);
        return points.span(points.toCodePoint(start), points.toCodePoint(end));
    }
}

package org.dragoman.web;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.dragoman.reading.Reading;
import org.dragoman.statement.Statement;

/** Ledgers made by hand: two outlets tell of a meeting, and one document is hostile. */
final class Samples {
    /** What a hostile document has for a title, an outlet, a name and an address. */
    static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'; DROP TABLE run; --";

    private Samples() {}

    /** Writes a ledger of three documents in two runs. */
    static Path ledger(Path folder) {
        Path file = folder.resolve("sample.duckdb");
        try (Ledger ledger = Ledger.open(file)) {
            Run first = ledger.begin("1", Map.of());
            ledger.append(
                    List.of(
                            meeting(
                                    "Accra Daily",
                                    "The presidents of two states meet",
                                    "in/accra.txt",
                                    "Accra",
                                    "2024-03-05"),
                            meeting(
                                    "Nairobi Post",
                                    "Ruto sees Mahama",
                                    "https://example.org/nairobi?a=1&b=2",
                                    "Kumasi",
                                    "2024-03-06")),
                    first);
            ledger.finish(first);
            Run second = ledger.begin("1", Map.of());
            ledger.append(List.of(meeting(HOSTILE, HOSTILE, "javascript:alert(1)", HOSTILE, "2024-03-07")), second);
            ledger.finish(second);
        }
        return file;
    }

    /** A reading of a report that two presidents met. */
    static Reading meeting(String outlet, String title, String uri, String place, String published) {
        String text = title + "\n\nPresident Ruto met President Mahama in " + place
                + " on 4 March 2024, his adviser said. Trade reached $120 million in 2023.\n\n"
                + "Subscribe to our letter 🕊";
        CodePoints points = new CodePoints(text);
        int head = title.codePointCount(0, title.length());
        int last = points.toCodePoint(text.indexOf("Subscribe"));
        Document document = new Document(
                RecordId.document(uri, text),
                uri,
                outlet,
                title,
                List.of(),
                "en",
                Published.given(published),
                text,
                List.of(
                        new Region(Region.Kind.HEADING, 0, head),
                        new Region(Region.Kind.BODY, head + 2, last - 2),
                        new Region(Region.Kind.BOILERPLATE, last, points.length())),
                null);
        String id = document.id();
        Mention ruto = mention(document, "President Ruto", "Q1");
        Mention mahama = mention(document, "President Mahama", "Q2");
        Span evidence = at(document, "President Ruto met", "said.");
        Statement statement = new Statement(
                RecordId.of("st", id, evidence.start()),
                id,
                new Statement.Source("person:adviser", at(document, "his adviser", "adviser")),
                at(document, "said", "said"),
                List.of(at(document, "President Ruto met", "2024")),
                Statement.Manner.INDIRECT,
                null,
                null,
                List.of("Q1", "Q2"),
                Statement.Position.PRAISE,
                null,
                null,
                true,
                evidence,
                0.9);
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
                new EventReport.When("2024-03-04", at(document, "4 March", "2024"), "event"),
                new EventReport.Where(place, "GHA", null, null, at(document, place + " on", place)),
                EventReport.Reality.ACTUAL,
                statement.id(),
                2.5,
                1,
                at(document, "met", "met"),
                evidence,
                0.875,
                new EventReport.Contact("leaders", "bilateral", null, null),
                List.of("met: meet"));
        Figure figure = new Figure(
                RecordId.of("fi", id, 1),
                id,
                new BigDecimal("120000000"),
                null,
                "USD",
                "=",
                "trade",
                List.of("GHA", "KEN"),
                published.substring(0, 4),
                null,
                at(document, "$120 million", "million"),
                at(document, "Trade", "2023."));
        return new Reading(
                document,
                "1",
                List.of(
                        new Actor("GHA", Actor.Kind.STATE, "Ghana", List.of(), null, null, false),
                        new Actor("KEN", Actor.Kind.STATE, "Kenya", List.of(), null, null, false),
                        new Actor("Q1", Actor.Kind.PERSON, "William Ruto", List.of("Ruto"), "President", "KEN", false),
                        new Actor("Q2", Actor.Kind.PERSON, "John Mahama", List.of(), null, "GHA", false),
                        new Actor("person:adviser", Actor.Kind.UNNAMED, HOSTILE, List.of(), null, "KEN", true)),
                List.of(ruto, mahama),
                List.of(),
                List.of(statement),
                List.of(meeting),
                List.of(figure),
                List.of(),
                List.of(),
                new Reading.Coverage(2, 30, last - 2, List.of("a paragraph of advertising was left out")));
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

    private static Span at(Document document, String first, String last) {
        String text = document.text();
        int start = text.indexOf(first);
        int end = text.indexOf(last, start) + last.length();
        CodePoints points = new CodePoints(text);
        return points.span(points.toCodePoint(start), points.toCodePoint(end));
    }
}

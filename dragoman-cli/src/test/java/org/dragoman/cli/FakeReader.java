package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.reading.Reading;
import org.dragoman.statement.Act;
import org.dragoman.statement.Statement;

/**
 * Reads sentences of one form, without a parser: "President Ruto met President Mahama in Accra on 2024-03-04,
 * the minister said." Presidents are Ruto of Kenya, Mahama of Ghana and Stubb of Finland.
 */
final class FakeReader implements Function<Document, Reading> {
    static final String VERSION = "fake-1";

    private static final Pattern MEETING = Pattern.compile("President (Ruto|Mahama|Stubb) (met|called) President"
            + " (Ruto|Mahama|Stubb)(?: in (\\w+))?(?: on ([0-9X-]+))?(, the minister said)?");

    private static final Map<String, Actor> PRESIDENTS = new TreeMap<>(Map.of(
            "Ruto", new Actor("Q1", Actor.Kind.PERSON, "William Ruto", List.of("Ruto"), "President", "KEN", false),
            "Mahama", new Actor("Q2", Actor.Kind.PERSON, "John Mahama", List.of(), "President", "GHA", false),
            "Stubb", new Actor("Q3", Actor.Kind.PERSON, "Alexander Stubb", List.of(), "President", "FIN", false)));

    private static final List<Actor> STATES = List.of(
            new Actor("FIN", Actor.Kind.STATE, "Finland", List.of("Suomi"), null, null, false),
            new Actor("GHA", Actor.Kind.STATE, "Ghana", List.of(), null, null, false),
            new Actor("KEN", Actor.Kind.STATE, "Kenya", List.of(), null, null, false));

    final AtomicInteger reads = new AtomicInteger();

    private final String version;

    FakeReader(String version) {
        this.version = version;
    }

    Services services() {
        Analyzer none = document -> new Analysis(document, List.of());
        return new Services(
                () -> version,
                () -> none,
                (analyzer, corrections) -> this,
                (analyzer, corrections) -> document -> List.of());
    }

    @Override
    public Reading apply(Document document) {
        reads.incrementAndGet();
        if (document.text().contains("FAIL")) {
            throw new IllegalStateException("the text says so");
        }
        CodePoints points = new CodePoints(document.text());
        List<Actor> actors = new ArrayList<>(STATES);
        actors.addAll(PRESIDENTS.values());
        actors.add(new Actor("unnamed:minister", Actor.Kind.UNNAMED, "the minister", List.of(), null, null, true));
        List<Mention> mentions = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<EventReport> events = new ArrayList<>();
        Matcher matcher = MEETING.matcher(document.text());
        while (matcher.find()) {
            read(document, points, matcher, mentions, statements, events);
        }
        return new Reading(
                document,
                version,
                actors,
                mentions,
                List.of(),
                statements,
                events,
                List.of(),
                List.of(),
                List.of(),
                new Reading.Coverage(1, document.text().split("\\s+").length, 10, List.of()));
    }

    private static void read(
            Document document,
            CodePoints points,
            Matcher matcher,
            List<Mention> mentions,
            List<Statement> statements,
            List<EventReport> events) {
        String id = document.id();
        Span evidence = span(points, matcher, 0);
        Mention one = mention(id, span(points, matcher, 1), matcher.group(1));
        Mention other = mention(id, span(points, matcher, 3), matcher.group(3));
        mentions.add(one);
        mentions.add(other);
        String voice = null;
        if (matcher.group(6) != null) {
            Statement statement = new Statement(
                    RecordId.of("st", id, evidence.start()),
                    id,
                    new Statement.Source("unnamed:minister", null),
                    span(points, matcher, 6),
                    List.of(evidence),
                    Statement.Manner.INDIRECT,
                    null,
                    null,
                    List.of(one.actor()),
                    Statement.Position.NEUTRAL,
                    null,
                    Act.ASSERTION,
                    true,
                    evidence,
                    0.9);
            statements.add(statement);
            voice = statement.id();
        }
        events.add(new EventReport(
                RecordId.of("ev", id, evidence.start()),
                id,
                Plover.CONSULT,
                matcher.group(2).equals("met") ? "meet" : "call",
                null,
                List.of(one.actor()),
                List.of(other.actor()),
                List.of(
                        new EventReport.Participant(one.actor(), "party", one.id()),
                        new EventReport.Participant(other.actor(), "party", other.id())),
                matcher.group(5) == null
                        ? null
                        : new EventReport.When(matcher.group(5), span(points, matcher, 5), "event"),
                matcher.group(4) == null
                        ? null
                        : new EventReport.Where(matcher.group(4), null, null, null, span(points, matcher, 4)),
                EventReport.Reality.ACTUAL,
                voice,
                1.0,
                1,
                span(points, matcher, 2),
                evidence,
                0.9,
                new EventReport.Contact("leaders", "bilateral", null, null),
                List.of("the pattern of this reader")));
    }

    private static Mention mention(String document, Span span, String name) {
        return new Mention(
                RecordId.of("me", document, span.start()),
                document,
                span,
                java.util.Objects.requireNonNull(PRESIDENTS.get(name)).id(),
                Mention.How.NAME,
                List.of(),
                0,
                0,
                0,
                0);
    }

    private static Span span(CodePoints points, Matcher matcher, int group) {
        return points.span(points.toCodePoint(matcher.start(group)), points.toCodePoint(matcher.end(group)));
    }
}

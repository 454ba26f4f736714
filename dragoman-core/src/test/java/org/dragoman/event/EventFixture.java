package org.dragoman.event;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.time.TimeReader;

/** Reads events from sentences, with participants found from noun phrases alone. */
final class EventFixture {
    private static final class Shared {
        static final Analyzer ANALYZER = Models.ANALYZER;
        static final MentionReader NAMES = new MentionReader(ActorBook.standard());
        static final TimeReader DATES = TimeReader.standard();
        static final EventReader READER = new EventReader(ActorBook.standard());
    }

    private EventFixture() {}

    static EventReader reader() {
        return Shared.READER;
    }

    static Analysis analysis(String text) {
        return Shared.ANALYZER.analyze(Document.of(text, null));
    }

    static List<EventReport> read(String text) {
        return read(Document.of(text, null));
    }

    static List<EventReport> read(Document document) {
        Analysis analysis = Shared.ANALYZER.analyze(document);
        return Shared.READER.read(analysis, Shared.NAMES.read(analysis), Shared.DATES.read(analysis));
    }

    /** A document with a heading. */
    static Document titled(String title, String body, String published) {
        Document plain = Document.of(title + "\n\n" + body, published);
        return new Document(
                plain.id(),
                plain.uri(),
                plain.outlet(),
                plain.title(),
                plain.authors(),
                plain.language(),
                plain.published(),
                plain.text(),
                List.of(
                        new Region(Region.Kind.HEADING, 0, title.length()),
                        new Region(
                                Region.Kind.BODY,
                                title.length() + 2,
                                plain.text().length())),
                null);
    }

    /** The reports as lines: {@code SANCTION Norland > Sudland}. */
    static List<String> lines(String text) {
        return read(text).stream().map(EventFixture::line).toList();
    }

    static String line(EventReport report) {
        return report.type() + " " + side(report, "source") + " > " + side(report, "target");
    }

    private static String side(EventReport report, String role) {
        return String.join(
                ", ",
                report.participants().stream()
                        .filter(p -> p.role().equals(role))
                        .map(Participant::span)
                        .map(span -> span == null ? "?" : span.text())
                        .toList());
    }
}

package org.dragoman.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.dragoman.event.EventReader;
import org.dragoman.event.EventReport;
import org.dragoman.figure.Figure;
import org.dragoman.figure.FigureReader;
import org.dragoman.figure.Figures;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.instrument.InstrumentReader;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.Sentence;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementReader;
import org.dragoman.statement.Statements;
import org.dragoman.time.TimeReader;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: one pass from text to records. Each step sees what the steps before it found:
 * sentences, mentions and dates, statements, then events, figures and instruments, which get as their
 * voice the innermost statement they stand in. One instance serves all threads.
 */
public final class Reader {
    private static final String NOT = "not ";

    private final String version;
    private final Analyzer analyzer;
    private final ActorBook book;
    private final MentionReader mentionReader;
    private final TimeReader timeReader = TimeReader.standard();
    private final StatementReader statementReader = StatementReader.load();
    private final EventReader eventReader;
    private final FigureReader figureReader = new FigureReader();
    private final InstrumentReader instrumentReader = new InstrumentReader();
    private final Signings signings = new Signings();

    /**
     * @param analyzer splits, tags and parses
     * @param book who is known
     * @param version written into each reading
     */
    public Reader(Analyzer analyzer, ActorBook book, String version) {
        this.analyzer = analyzer;
        this.book = book;
        this.version = version;
        this.mentionReader = new MentionReader(book);
        this.eventReader = new EventReader(book);
    }

    /** Reads a document; the same document gives an equal reading, always. */
    public Reading read(Document document) {
        return read(analyzer.analyze(document));
    }

    /** For each sentence without an event report: its words, then what came nearest to one and what it lacked. */
    public List<String> nearest(Document document) {
        Analysis analysis = analyzer.analyze(document);
        return eventReader.nearest(analysis, mentionReader.read(analysis), timeReader.read(analysis));
    }

    /** Reads a document that has been analysed. */
    public Reading read(Analysis analysis) {
        Mentions mentions = mentionReader.read(analysis);
        Times times = timeReader.read(analysis);
        Statements statements = statementReader.statements(analysis, mentions);
        List<EventReport> events = eventReader.read(analysis, mentions, times).stream()
                .map(event -> event.in(voice(statements, event.trigger())))
                .toList();
        Figures found = figureReader.read(analysis, mentions, times, events);
        List<Figure> figures = found.figures().stream()
                .map(figure -> told(figure, statements, analysis))
                .toList();
        List<Tally> tallies = found.tallies().stream()
                .map(tally -> tally.in(voice(statements, tally.span())))
                .toList();
        List<Instrument> instruments = instrumentReader.read(
                analysis, mentions, times, events, (words, deed) -> voice(statements, words, deed));
        List<EventReport> deeds = signings.with(events, instruments, mentions.places());
        List<Statement> said = Texts.named(statements.all(), instruments);
        return new Reading(
                analysis.document(),
                version,
                actors(mentions, said, deeds, figures, tallies, instruments),
                mentions.all(),
                times.all(),
                said,
                deeds,
                figures,
                tallies,
                instruments,
                coverage(analysis));
    }

    /** "for 60 days, and not for 120, as they said in Oslo": who said 120 did not deny it. */
    private static Figure told(Figure figure, Statements statements, Analysis analysis) {
        Statement voice = statements.voice(figure.span());
        Figure spoken = figure.in(voice == null ? null : voice.id());
        boolean denied = voice != null
                && figure.reality() == EventReport.Reality.DENIED
                && voice.content().stream()
                        .anyMatch(piece -> piece.start() >= NOT.length()
                                && analysis.span(piece.start() - NOT.length(), piece.start())
                                        .text()
                                        .equalsIgnoreCase(NOT));
        return denied ? spoken.as(EventReport.Reality.ACTUAL) : spoken;
    }

    /** "They agreed on a treaty": to agree on it is what was done, and nobody's word for it. */
    private static @Nullable String voice(Statements statements, Span words, @Nullable Span deed) {
        Statement statement = statements.voice(words);
        while (statement != null && deed != null && isCue(statement, deed)) {
            String outer = statement.within();
            statement = outer == null ? null : statements.get(outer);
        }
        return statement == null ? null : statement.id();
    }

    private static boolean isCue(Statement statement, Span deed) {
        Span cue = statement.cue();
        return cue != null && cue.start() <= deed.start() && deed.end() <= cue.end();
    }

    private static @Nullable String voice(Statements statements, Span span) {
        Statement statement = statements.voice(span);
        return statement == null ? null : statement.id();
    }

    /** Every actor that a record names, ordered by id. */
    private List<Actor> actors(
            Mentions mentions,
            List<Statement> statements,
            List<EventReport> events,
            List<Figure> figures,
            List<Tally> tallies,
            List<Instrument> instruments) {
        Map<String, Actor> actors = new TreeMap<>();
        mentions.actors().forEach(actor -> actors.put(actor.id(), actor));
        for (EventReport event : events) {
            for (EventReport.Participant participant : event.participants()) {
                add(actors, participant.actor(), participant.span());
            }
            addAll(actors, event.source());
            addAll(actors, event.target());
        }
        for (Statement statement : statements) {
            String speaker = statement.source().actor();
            if (speaker != null) {
                Actor several = mentions.actor(speaker);
                if (several != null) {
                    actors.putIfAbsent(speaker, several);
                }
                add(actors, speaker, statement.source().span());
            }
            String hearer = statement.addressee();
            if (hearer != null) {
                Actor several = mentions.actor(hearer);
                if (several != null) {
                    actors.putIfAbsent(hearer, several);
                }
                add(actors, hearer, null);
            }
            addAll(actors, statement.about());
        }
        figures.forEach(figure -> addAll(actors, figure.parties()));
        tallies.forEach(tally -> addAll(actors, tally.actors()));
        instruments.forEach(instrument -> addAll(actors, instrument.parties()));
        return List.copyOf(actors.values());
    }

    private void addAll(Map<String, Actor> actors, Collection<String> ids) {
        ids.forEach(id -> add(actors, id, null));
    }

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    /** Someone whom no mention names is known by the words of the record: "protesters". */
    private void add(Map<String, Actor> actors, String id, @Nullable Span words) {
        if (actors.containsKey(id)) {
            return;
        }
        Actor known = book.actor(id);
        if (known != null) {
            actors.put(id, known);
            return;
        }
        // "an envoy, who said": known by the noun and not by "who"
        String name = words == null || RELATIVE.contains(words.text().toLowerCase(Locale.ROOT))
                ? id.substring(id.indexOf(':') + 1).replace('-', ' ')
                : words.text();
        Actor.Kind kind = id.startsWith("person:")
                ? Actor.Kind.PERSON
                : id.startsWith("org:") || id.startsWith("text:") ? Actor.Kind.ORGANISATION : Actor.Kind.UNNAMED;
        actors.put(id, new Actor(id, kind, name, new ArrayList<>(), null, null, true));
    }

    private static Reading.Coverage coverage(Analysis analysis) {
        int tokens = analysis.sentences().stream().mapToInt(Sentence::size).sum();
        int characters = analysis.document().readable().stream()
                .mapToInt(region -> region.end() - region.start())
                .sum();
        return new Reading.Coverage(analysis.sentences().size(), tokens, characters, List.of());
    }
}

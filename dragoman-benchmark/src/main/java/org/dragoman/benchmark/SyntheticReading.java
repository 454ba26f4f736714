package org.dragoman.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.Dragoman;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.benchmark.SyntheticLedger.Happening;
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
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes a document with a sentence for each report, and the records that a reader would find in it. */
final class SyntheticReading {
    private final Random random;
    private final List<String> names =
            SyntheticLedger.STATES.stream().map(SyntheticLedger::name).toList();

    /** What of one document is being made. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Actor> actors = new TreeMap<>();
        private final List<Region> regions = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<EventReport> events = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Tally> tallies = new ArrayList<>();
        private final List<Instrument> instruments = new ArrayList<>();
    }

    SyntheticReading(Random random) {
        this.random = random;
    }

    /** The reading of the document of that number. */
    Reading reading(int number, List<Happening> happenings) {
        String id = RecordId.of("doc", "synthetic", number);
        LocalDate published = SyntheticLedger.FIRST.plusDays(
                happenings.stream().mapToInt(Happening::day).max().orElse(0) + 1);
        Draft draft = new Draft();
        String title = "Report " + number + " on " + names.get(happenings.get(0).one());
        draft.text.append(title).append("\n\n");
        draft.regions.add(new Region(Region.Kind.HEADING, 0, title.length()));
        for (Happening happening : happenings) {
            int start = draft.text.length();
            tell(id, draft, happening);
            filler(draft.text);
            draft.regions.add(new Region(Region.Kind.BODY, start, draft.text.length()));
            draft.text.append("\n\n");
        }
        Happening first = happenings.get(0);
        figure(id, draft, first, published);
        if (number % 10 == 0) {
            instrument(id, draft, first, published);
        }
        if (number % 20 == 0) {
            tally(id, draft, first, published);
        }
        Document document = new Document(
                id,
                "https://example.org/" + number,
                "Outlet " + Zipf.place(random, SyntheticLedger.OUTLETS),
                title,
                List.of(),
                "en",
                Published.given(published.toString()),
                draft.text.toString(),
                draft.regions,
                null);
        int words = draft.text.length() / 6;
        return new Reading(
                document,
                Dragoman.VERSION,
                List.copyOf(draft.actors.values()),
                draft.mentions,
                List.of(),
                draft.statements,
                draft.events,
                draft.figures,
                draft.tallies,
                draft.instruments,
                new Reading.Coverage(happenings.size() * 2, words, draft.text.length(), List.of()));
    }

    /** A sentence, its mentions, its report, and in one of three the statement that it stands in. */
    private void tell(String id, Draft draft, Happening happening) {
        int start = draft.text.length();
        List<String> type = SyntheticNews.MODES.get(happening.type());
        String mode = type.get(happening.mode());
        Mention one = mention(id, draft, happening.one(), happening.persons());
        draft.text.append(' ');
        Span trigger = words(draft.text, mode + (mode.endsWith("e") ? "d" : "ed"));
        draft.text.append(' ');
        Mention other = mention(id, draft, happening.other(), happening.persons());
        LocalDate day = SyntheticLedger.FIRST.plusDays(happening.day());
        int how = random.nextInt(20);
        String when = how < 14
                ? day.toString()
                : how < 17
                        ? day.toString().substring(0, 7)
                        : how < 18 ? "XXXX" + day.toString().substring(4) : how < 19 ? "" + day.getYear() : null;
        Span date = null;
        if (when != null) {
            draft.text.append(" on ");
            date = words(draft.text, when);
        }
        EventReport.Where where = null;
        if (random.nextInt(3) == 0) {
            draft.text.append(" in ");
            Span place = words(draft.text, "Town " + happening.one() % 7 + " of " + names.get(happening.one()));
            where = new EventReport.Where(place.text(), SyntheticLedger.STATES.get(happening.one()), null, null, place);
        }
        Span content = new Span(start, draft.text.length(), draft.text.substring(start));
        Span source = null;
        if (random.nextInt(3) == 0) {
            draft.text.append(", ");
            source = words(draft.text, "the minister of " + names.get(happening.other()));
            draft.text.append(" said");
        }
        draft.text.append(". ");
        Span evidence = new Span(start, draft.text.length() - 1, draft.text.substring(start, draft.text.length() - 1));
        String voice = source == null ? null : statement(id, draft, happening, source, content, evidence);
        boolean contact = type.get(0).equals("CONSULT");
        draft.events.add(new EventReport(
                RecordId.of("ev", id, start),
                id,
                Plover.valueOf(type.get(0)),
                mode,
                contact ? "040" : null,
                List.of(one.actor()),
                List.of(other.actor()),
                List.of(
                        new EventReport.Participant(one.actor(), contact ? "party" : "source", one.id()),
                        new EventReport.Participant(other.actor(), contact ? "party" : "target", other.id())),
                when == null ? null : new EventReport.When(when, date, "event"),
                where,
                random.nextInt(10) == 0 ? EventReport.Reality.PLANNED : EventReport.Reality.ACTUAL,
                voice,
                (double) (happening.type() % 3 - 1) * 2.5,
                1 + happening.type() % 4,
                trigger,
                evidence,
                0.8,
                contact
                        ? new EventReport.Contact(happening.persons() ? "leaders" : "other", "bilateral", null, null)
                        : null,
                List.of()));
    }

    private String statement(String id, Draft draft, Happening happening, Span source, Span content, Span evidence) {
        String state = SyntheticLedger.STATES.get(happening.other());
        String speaker = "person:minister-of-" + state.toLowerCase(java.util.Locale.ROOT);
        draft.actors.putIfAbsent(
                speaker,
                new Actor(
                        speaker,
                        Actor.Kind.PERSON,
                        "Minister of " + names.get(happening.other()),
                        List.of(),
                        "minister",
                        state,
                        true));
        state(draft, happening.other());
        String statement = RecordId.of("st", id, source.start());
        draft.statements.add(new Statement(
                statement,
                id,
                new Statement.Source(speaker, source),
                new Span(source.end() + 1, source.end() + 5, "said"),
                List.of(content),
                Statement.Manner.INDIRECT,
                null,
                null,
                List.of(SyntheticLedger.STATES.get(happening.one())),
                Statement.Position.values()[Zipf.place(random, Statement.Position.values().length)],
                null,
                null,
                true,
                evidence,
                0.8));
        return statement;
    }

    private Mention mention(String id, Draft draft, int index, boolean person) {
        String state = SyntheticLedger.STATES.get(index);
        state(draft, index);
        String actor = person ? "person:leader-of-" + state.toLowerCase(java.util.Locale.ROOT) : state;
        String name = person ? "Leader of " + names.get(index) : names.get(index);
        if (person) {
            draft.actors.putIfAbsent(
                    actor, new Actor(actor, Actor.Kind.PERSON, name, List.of(), "leader", state, true));
        }
        Span span = words(draft.text, name);
        Mention mention = new Mention(
                RecordId.of("me", id, span.start()), id, span, actor, Mention.How.NAME, List.of(), 0, 0, 0, 0);
        draft.mentions.add(mention);
        return mention;
    }

    private void state(Draft draft, int index) {
        String state = SyntheticLedger.STATES.get(index);
        draft.actors.putIfAbsent(
                state, new Actor(state, Actor.Kind.STATE, names.get(index), List.of(), null, null, false));
    }

    private void figure(String id, Draft draft, Happening happening, LocalDate published) {
        int start = draft.text.length();
        draft.text.append("Trade of ").append(names.get(happening.one())).append(" reached ");
        int value = 1 + random.nextInt(200);
        Span span = words(draft.text, "$" + value + " billion");
        draft.text.append(" in ").append(published.getYear() - 1).append(".\n");
        draft.figures.add(new Figure(
                RecordId.of("fi", id, span.start()),
                id,
                new BigDecimal(value + "000000000"),
                null,
                "USD",
                "=",
                random.nextInt(3) == 0 ? "exports" : "trade",
                parties(happening),
                String.valueOf(published.getYear() - 1),
                voice(draft),
                span,
                sentence(draft.text, start)));
        draft.regions.add(new Region(Region.Kind.BODY, start, draft.text.length() - 1));
    }

    private void instrument(String id, Draft draft, Happening happening, LocalDate published) {
        int start = draft.text.length();
        draft.text.append("They signed the ");
        Span span = words(draft.text, "Treaty of Town " + happening.other() % 7);
        draft.text.append(".\n");
        draft.instruments.add(new Instrument(
                RecordId.of("in", id, span.start()),
                id,
                span.text(),
                "treaty",
                "signed",
                parties(happening),
                published.toString(),
                voice(draft),
                span,
                sentence(draft.text, start)));
        draft.regions.add(new Region(Region.Kind.BODY, start, draft.text.length() - 1));
    }

    private void tally(String id, Draft draft, Happening happening, LocalDate published) {
        int start = draft.text.length();
        draft.text.append("It was their ");
        int number = 2 + random.nextInt(7);
        Span span = words(draft.text, number + "th meeting");
        draft.text.append(" that year.\n");
        draft.tallies.add(new Tally(
                RecordId.of("ta", id, span.start()),
                id,
                "meeting",
                parties(happening),
                number,
                true,
                "=",
                String.valueOf(published.getYear()),
                voice(draft),
                span,
                sentence(draft.text, start)));
        draft.regions.add(new Region(Region.Kind.BODY, start, draft.text.length() - 1));
    }

    private static @Nullable String voice(Draft draft) {
        return draft.statements.isEmpty() ? null : draft.statements.get(0).id();
    }

    private static List<String> parties(Happening happening) {
        return List.of(SyntheticLedger.STATES.get(happening.one()), SyntheticLedger.STATES.get(happening.other()));
    }

    private static Span words(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length(), words);
    }

    private static Span sentence(StringBuilder text, int start) {
        return new Span(start, text.length() - 1, text.substring(start, text.length() - 1));
    }

    /** Words that say nothing, from a vocabulary as skewed as a language's. */
    private void filler(StringBuilder text) {
        for (int i = 0; i < 25; i++) {
            text.append("word").append(Zipf.place(random, 30_000)).append(' ');
        }
        text.append('.');
    }
}

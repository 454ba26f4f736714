package org.dragoman.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.export.Amount;
import org.dragoman.export.Table;
import org.dragoman.export.TerminalText;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.reading.Reading;
import org.dragoman.statement.Statement;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What a reading of a sentence understood, for people. */
final class ExplainPage {
    private final Console console;
    private final PrintStream out;
    private final Reading reading;
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    ExplainPage(Console console, Reading reading) {
        this.console = console;
        this.out = console.out();
        this.reading = reading;
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    void tree(Analysis analysis) {
        for (Sentence sentence : analysis.sentences()) {
            Table table = new Table()
                    .numbers("#")
                    .column("word")
                    .column("lemma")
                    .column("tag")
                    .column("name")
                    .column("relation")
                    .column("head");
            for (Token token : sentence.tokens()) {
                Token head = sentence.head(token);
                table.row(List.of(
                        Integer.toString(token.index()),
                        "· ".repeat(depth(sentence, token)) + token.text(),
                        token.lemma(),
                        token.tag(),
                        token.entity().equals("O") ? "" : token.entity(),
                        token.relation(),
                        head == null ? "" : head.text() + " " + head.index()));
            }
            table.render(console.width()).forEach(out::println);
            if (!sentence.parsed()) {
                out.println("(not parsed: nothing in it names an actor, an event or a figure)");
            }
            out.println();
        }
    }

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        Token head = sentence.head(token);
        while (head != null && depth < 12) {
            depth++;
            head = sentence.head(head);
        }
        return depth;
    }

    void records() {
        section("mentions", reading.mentions().stream().map(this::mention).toList());
        section("times", reading.times().stream().map(ExplainPage::time).toList());
        section("statements", reading.statements().stream().map(this::statement).toList());
        List<List<String>> events = new ArrayList<>();
        reading.events().forEach(event -> events.add(event(event)));
        section("events", events.stream().map(lines -> String.join("\n", lines)).toList());
        section("figures", reading.figures().stream().map(this::figure).toList());
        section("tallies", reading.tallies().stream().map(this::tally).toList());
        section(
                "instruments",
                reading.instruments().stream().map(this::instrument).toList());
        for (String note : reading.coverage().notes()) {
            out.println("note: " + note);
        }
        if (reading.mentions().isEmpty()
                && reading.statements().isEmpty()
                && reading.events().isEmpty()) {
            out.println("Nothing was understood: no state, leader, organisation or named person is mentioned.");
        } else if (reading.events().isEmpty()) {
            out.println("No event was understood; --tree shows the words and how they hang together.");
        }
    }

    /** What came nearest to an event in sentences that tell of none. */
    void nearest(List<String> lines) {
        section("no event in", lines);
    }

    private void section(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.println(console.colour() ? "\u001b[1m" + title + "\u001b[0m" : title);
        for (String item : items) {
            List<String> lines = item.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                List<String> wrapped =
                        TerminalText.wrap(TerminalText.line(lines.get(i)), Math.max(30, console.width() - 6));
                for (int j = 0; j < wrapped.size(); j++) {
                    out.println((i == 0 && j == 0 ? "  " : "      ") + wrapped.get(j));
                }
            }
        }
    }

    private String name(@Nullable String id) {
        Actor actor = id == null ? null : actors.get(id);
        return actor == null ? String.valueOf(id) : actor.name();
    }

    private String names(List<String> ids) {
        return ids.isEmpty() ? "–" : ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static String quoted(@Nullable Span span) {
        return span == null ? "–" : "\u201c" + span.text() + "\u201d";
    }

    private String mention(Mention mention) {
        String actor = mention.members().isEmpty() ? name(mention.actor()) : names(mention.members());
        return quoted(mention.span()) + " is " + actor + " (" + mention.actor() + ", "
                + mention.how().name().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static String time(TimeExpression time) {
        return quoted(time.span()) + " " + time.type() + " " + time.value()
                + (time.edtf() == null || time.edtf().equals(time.value()) ? "" : ", EDTF " + time.edtf()) + " ("
                + time.basis() + ")";
    }

    private String statement(Statement statement) {
        String speaker = statement.source().actor() == null
                ? quoted(statement.source().span())
                : name(statement.source().actor());
        String content = statement.content().stream().map(ExplainPage::quoted).collect(Collectors.joining(" … "));
        return speaker + ", " + statement.manner().name().toLowerCase(java.util.Locale.ROOT) + ", cue "
                + quoted(statement.cue())
                + (statement.implies() == null
                        ? ""
                        : " (" + statement.implies().name().toLowerCase(java.util.Locale.ROOT) + ")")
                + ": " + content
                + (statement.about().isEmpty() ? "" : "; about " + names(statement.about())) + "; "
                + statement.position().name().toLowerCase(java.util.Locale.ROOT)
                + (statement.said() ? "" : "; nothing is said");
    }

    private List<String> event(EventReport event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.type() + (event.mode() == null ? "" : " " + event.mode()) + " " + quoted(event.trigger()) + ": "
                + names(event.source()) + " → " + names(event.target()) + ", "
                + event.reality().name().toLowerCase(java.util.Locale.ROOT));
        if (event.when() != null) {
            EventReport.When when = event.when();
            lines.add("when: "
                    + Dated.of(
                            when.edtf(),
                            when.basis(),
                            when.span() == null ? null : when.span().text()));
        }
        if (event.where() != null) {
            lines.add("where: " + event.where().name());
        }
        EventReport.Contact contact = event.contact();
        if (contact != null) {
            lines.add("contact: " + contact.level() + ", " + contact.setting()
                    + (contact.frame() == null ? "" : ", " + contact.frame()));
        }
        lines.add("voice: " + (event.voice() == null ? "the document itself" : speaker(event.voice())));
        event.because().forEach(reason -> lines.add("because: " + reason));
        return lines;
    }

    private String speaker(String statement) {
        for (Statement one : reading.statements()) {
            if (one.id().equals(statement)) {
                return one.source().actor() == null
                        ? quoted(one.source().span())
                        : name(one.source().actor());
            }
        }
        return statement;
    }

    private String figure(Figure figure) {
        return quoted(figure.span()) + " is " + figure.change() + " "
                + Amount.of(figure.value(), figure.upper(), figure.unit())
                + (figure.of() == null ? "" : ", of " + figure.of())
                + (figure.parties().isEmpty() ? "" : ", " + names(figure.parties()))
                + (figure.period() == null ? "" : ", for " + figure.period());
    }

    private String tally(Tally tally) {
        return quoted(tally.span()) + " is " + (tally.ordinal() ? "number " : "") + tally.number() + " of "
                + tally.of() + ", " + names(tally.actors())
                + (tally.period() == null ? "" : ", in " + tally.period());
    }

    private String instrument(Instrument instrument) {
        return quoted(instrument.span()) + ": " + instrument.form() + ", " + instrument.act() + ", "
                + names(instrument.parties()) + (instrument.when() == null ? "" : ", " + instrument.when());
    }
}

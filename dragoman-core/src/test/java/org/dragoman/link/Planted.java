package org.dragoman.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.ActorBook;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.figure.Figure;
import org.dragoman.figure.Tally;
import org.dragoman.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Records written on one line, for tests: {@code event CONSULT/meet person:kamau > person:lind when=2021-03-03
 * where=Geneva,CHE doc=a}. A record without {@code doc} is of a document of its own. Spaces in values are underscores.
 */
final class Planted {
    static final Linker LINKER = new Linker(ActorBook.standard());

    private static final Map<String, String> OWNERS = Map.of(
            "person:kamau", "KEN",
            "person:otieno", "KEN",
            "person:lind", "SWE",
            "person:berg", "SWE");

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<String, String> speakers = new LinkedHashMap<>();

    static Linked linked(String... lines) {
        return LINKER.link(corpus(lines));
    }

    /** The n-th record has the id of its kind and n, from 1: {@code ev-1}. */
    static Corpus corpus(String... lines) {
        Planted planted = new Planted();
        int number = 0;
        for (String line : lines) {
            planted.add(line, ++number);
        }
        return planted.corpus();
    }

    private Corpus corpus() {
        return new Corpus(List.copyOf(articles.values()), reports, figures, tallies, instruments, speakers, OWNERS);
    }

    private void add(String line, int number) {
        String[] words = line.strip().split("\\s+");
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                values.put(word.substring(0, equals), word.substring(equals + 1).replace('_', ' '));
            }
        }
        String document = "doc-" + values.getOrDefault("doc", Integer.toString(number));
        articles.putIfAbsent(document, Article.of(document, values.get("outlet"), values.get("published")));
        String voice = values.containsKey("by") ? "st-" + number : null;
        if (voice != null) {
            speakers.put(voice, values.get("by"));
        }
        int at = Integer.parseInt(values.getOrDefault("at", "0"));
        Span none = new Span(at, at, "");
        switch (words[0]) {
            case "event" -> reports.add(report(words, values, "ev-" + number, document, voice));
            case "figure" ->
                figures.add(new Figure(
                        "fg-" + number,
                        document,
                        new BigDecimal(values.get("value")),
                        values.containsKey("upper") ? new BigDecimal(values.get("upper")) : null,
                        values.get("unit"),
                        change(values),
                        values.get("of"),
                        list(values.get("parties")),
                        values.get("period"),
                        voice,
                        none,
                        none));
            case "tally" ->
                tallies.add(new Tally(
                        "ta-" + number,
                        document,
                        needed(values, "of"),
                        list(values.get("actors")),
                        Integer.parseInt(values.get("number")),
                        "true".equals(values.get("ordinal")),
                        change(values),
                        values.get("period"),
                        voice,
                        none,
                        none));
            case "instrument" ->
                instruments.add(new Instrument(
                        "in-" + number,
                        document,
                        needed(values, "name"),
                        needed(values, "form"),
                        needed(values, "act"),
                        list(values.get("parties")),
                        values.get("when"),
                        values.get("until"),
                        null,
                        voice,
                        none,
                        none));
            default -> throw new IllegalArgumentException("no such record: " + line);
        }
    }

    private static Report report(
            String[] words, Map<String, String> values, String id, String document, @Nullable String voice) {
        String[] type = words[1].split("/");
        String where = values.get("where");
        return new Report(
                id,
                document,
                Integer.parseInt(values.getOrDefault("at", "-1")),
                Plover.valueOf(type[0]),
                type.length > 1 ? type[1] : null,
                list(words[2]),
                words.length > 4 && words[3].equals(">") && !words[4].contains("=") ? list(words[4]) : List.of(),
                values.get("when"),
                values.containsKey("when") ? values.getOrDefault("basis", "event") : null,
                where == null ? null : new Where(where.split(",")[0], where.split(",")[1], null, null, null),
                Reality.valueOf(values.getOrDefault("reality", "actual").toUpperCase(Locale.ROOT)),
                voice,
                values.getOrDefault("trigger", type[type.length - 1]),
                values.get("level"),
                values.get("frame"));
    }

    private static String needed(Map<String, String> values, String name) {
        return java.util.Objects.requireNonNull(values.get(name), name);
    }

    private static String change(Map<String, String> values) {
        String change = values.get("change");
        return change == null ? "=" : change;
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(","));
    }
}

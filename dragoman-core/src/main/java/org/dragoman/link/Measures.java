package org.dragoman.link;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.data.Table;
import org.dragoman.document.RecordId;
import org.dragoman.figure.Figure;
import org.dragoman.link.Weighing.Said;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures together that measure one thing: the same words but for filling ones, the same parties, unit and period.
 * Figures of other periods say nothing about each other, and figures without period only what is of one day's news.
 */
final class Measures {
    private static final Map<String, String> WORDS = words();

    private static final String DAY = "d";

    private final ActorBook book;
    private final Belonging belonging;
    private final EventBlock.Dates dates;
    private final Map<String, Article> articles;
    private final Map<String, String> nameWords = new java.util.concurrent.ConcurrentHashMap<>();

    Measures(ActorBook book, Belonging belonging, EventBlock.Dates dates, Map<String, Article> articles) {
        this.book = book;
        this.belonging = belonging;
        this.dates = dates;
        this.articles = articles;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (String[] row : Table.read(Measures.class, "measures.tsv").rows()) {
            words.put(row[0], row.length > 1 ? row[1] : "");
        }
        return words;
    }

    /** The block of a figure: what is measured, whose it is, in what unit, and when. */
    String key(Figure figure) {
        TreeSet<String> what = new TreeSet<>();
        if (figure.of() != null) {
            for (String word : figure.of().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
                what.addAll(meant(word));
            }
        }
        boolean unplaced = figure.parties().isEmpty() && figure.period() == null && SharedMeasures.of(figure) != null;
        if (what.isEmpty() || unplaced) {
            // "12 killed" without more may be of any two accidents of a day.
            return "alone " + figure.id();
        }
        TreeSet<String> parties = new TreeSet<>();
        figure.parties().forEach(party -> parties.add(belonging.top(party)));
        return String.join(" ", what) + "|" + String.join(",", parties) + "|" + figure.unit() + "|" + kind(figure) + "|"
                + period(figure);
    }

    /** What a word of a measure's name says: nothing, itself, or the word it stands for. */
    Set<String> meant(String word) {
        String meant = WORDS.getOrDefault(word, word);
        return meant.isEmpty() || isName(word) ? Set.of() : Set.of(meant);
    }

    /** Whether the word is a state's own name or what its people are called; the name of its capital is not. */
    boolean isOfState(String word) {
        return book.find(word).stream()
                .anyMatch(entry -> entry.kind() == Entry.Kind.STATE
                        && entry.use() != Entry.Use.METONYM
                        && entry.use() != Entry.Use.CAPITAL);
    }

    /** Whether the word names a state: "trade between Norway and Chile" is trade. */
    private boolean isName(String word) {
        return !nameWords
                .computeIfAbsent(word, one -> {
                    for (Entry entry : book.find(Character.toTitleCase(one.isEmpty() ? ' ' : one.charAt(0))
                            + (one.isEmpty() ? "" : one.substring(1)))) {
                        if (entry.kind() == Entry.Kind.STATE) {
                            return entry.id();
                        }
                    }
                    return "";
                })
                .isEmpty();
    }

    /** What is planned or possible does not speak against what is. */
    private static String kind(Figure figure) {
        String kind = switch (figure.change()) {
            case "up", "down" -> "change";
            case "rank" -> "rank";
            default -> "level";
        };
        return figure.reality().happened()
                ? kind
                : kind + " " + figure.reality().name().toLowerCase(Locale.ROOT);
    }

    private String period(Figure figure) {
        Stretch stretch = Stretch.of(dates.edtf(figure.period()), null);
        if (stretch != null) {
            return (stretch.yearless() ? "X" : "") + stretch.first() + "/" + stretch.last();
        }
        Article article = articles.get(figure.document());
        return article == null || article.published() == null ? figure.document() : "of " + article.published();
    }

    /** The days of a figure's period, else those of which its document is news; null where unknown. */
    @Nullable
    Stretch days(Figure figure) {
        Stretch stretch = Stretch.of(dates.edtf(figure.period()), null);
        Article article = articles.get(figure.document());
        return stretch != null || article == null ? stretch : Stretch.of(dates.edtf(article.published()), "document");
    }

    /**
     * What the figures of a block measure.
     *
     * @param figures the figures, in the order of their ids
     * @param measurement the measurement
     * @param conflict where they do not agree, or null
     */
    record Measured(
            List<Figure> figures,
            Measurement measurement,
            @Nullable Conflict conflict) implements Serializable {}

    /** Joins what blocks give where a group of figures shows that they measure one thing. */
    List<Measured> merged(Collection<Measured> blocks, List<List<Figure>> groups, Weighing weighing) {
        Map<String, Measured> byFigure = new HashMap<>();
        for (Measured block : blocks) {
            block.figures.forEach(figure -> byFigure.put(figure.id(), block));
        }
        Set<Measured> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, Measured> joined = new TreeMap<>();
        for (List<Figure> group : groups) {
            Map<String, Figure> together = new TreeMap<>();
            for (Figure figure : group) {
                Measured block = byFigure.get(figure.id());
                if (block != null && together.putIfAbsent(figure.id(), figure) == null) {
                    block.figures.forEach(one -> together.put(one.id(), one));
                    replaced.add(block);
                    joined.remove(block.measurement.id());
                }
            }
            Measured whole = measured(List.copyOf(together.values()), weighing);
            whole.figures.forEach(figure -> byFigure.put(figure.id(), whole));
            joined.put(whole.measurement.id(), whole);
        }
        List<Measured> all = new ArrayList<>(
                blocks.stream().filter(block -> !replaced.contains(block)).toList());
        all.addAll(joined.values());
        return all;
    }

    /** Whether lengths of time in several units are to be given in days. */
    private static boolean isMixed(List<Figure> figures) {
        return figures.stream().map(Figure::unit).distinct().count() > 1
                && figures.stream().allMatch(figure -> SharedMeasures.days(figure.unit()) != null);
    }

    Measured measured(List<Figure> figures, Weighing weighing) {
        Figure first = figures.get(0);
        TreeSet<String> ids = new TreeSet<>();
        TreeSet<String> documents = new TreeSet<>();
        TreeSet<String> parties = new TreeSet<>();
        List<Said> said = new ArrayList<>();
        for (Figure figure : figures) {
            ids.add(figure.id());
            documents.add(figure.document());
            parties.addAll(figure.parties());
            said.add(new Said(figure.document(), figure.voice()));
        }
        String id = RecordId.of("ms", first.id());
        boolean agreed = agreed(figures, weighing);
        Measurement measurement = new Measurement(
                id,
                most(figures, Figure::of),
                isMixed(figures) ? DAY : most(figures, Figure::unit),
                change(figures),
                List.copyOf(parties),
                most(figures, Figure::period),
                List.copyOf(ids),
                List.copyOf(documents),
                weighing.origins(said),
                agreed,
                values(figures, weighing),
                weighing.support(said));
        return new Measured(figures, measurement, agreed ? null : conflict(measurement, figures, weighing));
    }

    private boolean agreed(List<Figure> figures, Weighing weighing) {
        for (Figure one : figures) {
            for (Figure other : figures) {
                if (areApart(one, other, weighing)
                        && !Magnitude.of(one).agrees(Magnitude.of(other))
                        && !hasGrown(one, other)
                        && !hasGrown(other, one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Of two documents, or of two who speak in one. A document that gives two numbers itself tells of two things. */
    private static boolean areApart(Figure one, Figure other, Weighing weighing) {
        String speaker = weighing.speaker(one.voice());
        String its = weighing.speaker(other.voice());
        return !one.document().equals(other.document()) || speaker != null && its != null && !speaker.equals(its);
    }

    /** "12 dead", and a day later "15 dead": of a toll that goes on being counted the later number is the greater. */
    private boolean hasGrown(Figure before, Figure after) {
        SharedMeasures.Shared shared = SharedMeasures.of(before);
        if (shared == null || shared.sort() != SharedMeasures.Sort.TOLL) {
            return false;
        }
        LocalDate first = published(before);
        LocalDate then = published(after);
        return first != null
                && then != null
                && first.isBefore(then)
                && before.value().compareTo(after.value()) < 0;
    }

    private @Nullable LocalDate published(Figure figure) {
        Article article = articles.get(figure.document());
        Edtf date = article == null ? null : dates.edtf(article.published());
        return date == null || date.yearless() ? null : date.earliest();
    }

    private static Conflict conflict(Measurement measurement, List<Figure> figures, Weighing weighing) {
        Map<String, TreeSet<String>> origins = new LinkedHashMap<>();
        figures.stream()
                .sorted(Comparator.comparing(Measures::signed).thenComparing(Figure::id))
                .forEach(figure -> origins.computeIfAbsent(words(figure, measurement.unit()), text -> new TreeSet<>())
                        .add(weighing.origin(new Said(figure.document(), figure.voice()))));
        List<String> sides = new ArrayList<>();
        origins.forEach(
                (text, from) -> sides.add(text + " (" + EventConflicts.Counted.of(from.size(), "origin") + ")"));
        return Conflicts.of(
                Conflict.What.VALUE,
                measurement.id(),
                measurement.figures(),
                String.join(", ", sides) + " for " + measurement.of()
                        + (measurement.period() == null ? "" : ", " + measurement.period())
                        + ": more apart than rounding allows");
    }

    /** A number with its comparator and unit; what is counted may be said once for all. */
    private static String words(Figure figure, @Nullable String counted) {
        String unit = figure.unit() == null ? counted : figure.unit();
        String sign = switch (figure.change()) {
            case "=" -> "";
            case "~" -> "about ";
            case ">" -> "more than ";
            case "<" -> "less than ";
            default -> figure.change() + " ";
        };
        return sign
                + Magnitude.plain(figure.value())
                + (figure.upper() == null ? "" : " to " + Magnitude.plain(figure.upper()))
                + (unit == null ? "" : " " + unit);
    }

    private static BigDecimal signed(Figure figure) {
        return figure.change().equals("down") ? figure.value().negate() : figure.value();
    }

    private static String change(Collection<Figure> figures) {
        TreeSet<String> changes = new TreeSet<>();
        figures.forEach(figure -> changes.add(
                switch (figure.change()) {
                    case "up", "down", "rank" -> figure.change();
                    default -> "=";
                }));
        return changes.first();
    }

    private static @Nullable String most(List<Figure> figures, Function<Figure, @Nullable String> part) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Figure figure : figures) {
            String value = part.apply(figure);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** One value by each rule; every origin has one vote, that of its figure with the least id. */
    static Map<Rule, BigDecimal> values(List<Figure> figures, Weighing weighing) {
        Map<String, Figure> votes = new TreeMap<>();
        for (Figure figure : figures) {
            votes.putIfAbsent(weighing.origin(new Said(figure.document(), figure.voice())), figure);
        }
        Function<Figure, BigDecimal> number = isMixed(figures) ? Measures::inDays : Measures::signed;
        List<Figure> sorted = votes.values().stream()
                .sorted(Comparator.comparing(number).thenComparing(Figure::id))
                .toList();
        Map<Rule, BigDecimal> values = new EnumMap<>(Rule.class);
        values.put(Rule.CONSERVATIVE, number.apply(sorted.get(0)));
        int middle = sorted.size() / 2;
        values.put(
                Rule.REPRESENTATIVE,
                sorted.size() % 2 == 1
                        ? number.apply(sorted.get(middle))
                        : number.apply(sorted.get(middle - 1))
                                .add(number.apply(sorted.get(middle)))
                                .divide(BigDecimal.valueOf(2), 10, RoundingMode.HALF_EVEN)
                                .stripTrailingZeros());
        values.put(
                Rule.INFORMATIVE,
                sorted.stream()
                        .max(Comparator.comparingInt((Figure figure) ->
                                        figure.value().stripTrailingZeros().precision())
                                .thenComparing(number))
                        .map(number)
                        .orElse(BigDecimal.ZERO));
        return values;
    }

    private static BigDecimal inDays(Figure figure) {
        BigDecimal days = SharedMeasures.days(figure.unit());
        return days == null ? figure.value() : figure.value().multiply(days).stripTrailingZeros();
    }
}

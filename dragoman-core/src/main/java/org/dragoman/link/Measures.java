package org.dragoman.link;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Entry;
import org.dragoman.data.Table;
import org.dragoman.document.RecordId;
import org.dragoman.figure.Figure;
import org.dragoman.link.Weighing.Said;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures together that measure one thing: the same words but for filling ones, the same parties, unit and period.
 * Figures of other periods say nothing about each other, and figures without period only what is of one day's news.
 */
final class Measures {
    private static final Map<String, String> WORDS = words();

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
                String meant = WORDS.getOrDefault(word, word);
                if (!meant.isEmpty() && !isName(word)) {
                    what.add(meant);
                }
            }
        }
        if (what.isEmpty()) {
            return "alone " + figure.id();
        }
        TreeSet<String> parties = new TreeSet<>();
        figure.parties().forEach(party -> parties.add(belonging.top(party)));
        return String.join(" ", what) + "|" + String.join(",", parties) + "|" + figure.unit() + "|" + kind(figure) + "|"
                + period(figure);
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

    private static String kind(Figure figure) {
        return switch (figure.change()) {
            case "up", "down" -> "change";
            case "rank" -> "rank";
            default -> "level";
        };
    }

    private String period(Figure figure) {
        Stretch stretch = Stretch.of(dates.edtf(figure.period()), null);
        if (stretch != null) {
            return (stretch.yearless() ? "X" : "") + stretch.first() + "/" + stretch.last();
        }
        Article article = articles.get(figure.document());
        return article == null || article.published() == null ? figure.document() : "of " + article.published();
    }

    /**
     * What the figures of a block measure.
     *
     * @param measurement the measurement
     * @param conflict where they do not agree, or null
     */
    record Measured(Measurement measurement, @Nullable Conflict conflict) implements Serializable {}

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
        boolean agreed = agreed(figures);
        Measurement measurement = new Measurement(
                id,
                most(figures),
                first.unit(),
                change(figures),
                List.copyOf(parties),
                first.period(),
                List.copyOf(ids),
                List.copyOf(documents),
                weighing.origins(said),
                agreed,
                values(figures, weighing),
                weighing.support(said));
        return new Measured(measurement, agreed ? null : conflict(id, figures, weighing));
    }

    private static boolean agreed(List<Figure> figures) {
        for (Figure one : figures) {
            for (Figure other : figures) {
                if (!one.document().equals(other.document())
                        && !Magnitude.of(one).agrees(Magnitude.of(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Conflict conflict(String id, List<Figure> figures, Weighing weighing) {
        Map<String, TreeSet<String>> origins = new LinkedHashMap<>();
        figures.stream()
                .sorted(Comparator.comparing(Measures::signed).thenComparing(Figure::id))
                .forEach(figure -> origins.computeIfAbsent(words(figure), text -> new TreeSet<>())
                        .add(weighing.origin(new Said(figure.document(), figure.voice()))));
        List<String> sides = new ArrayList<>();
        origins.forEach(
                (text, from) -> sides.add(text + " (" + EventConflicts.Counted.of(from.size(), "origin") + ")"));
        Figure first = figures.get(0);
        return Conflicts.of(
                Conflict.What.VALUE,
                id,
                figures.stream().map(Figure::id).toList(),
                String.join(", ", sides) + " for " + first.of()
                        + (first.period() == null ? "" : ", " + first.period())
                        + ": more apart than rounding allows");
    }

    private static String words(Figure figure) {
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
                + (figure.unit() == null ? "" : " " + figure.unit());
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

    private static @Nullable String most(List<Figure> figures) {
        if (figures.get(0).of() == null) {
            return null;
        }
        Map<String, Integer> counts = new TreeMap<>();
        figures.forEach(figure -> counts.merge(String.valueOf(figure.of()), 1, Integer::sum));
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
        List<Figure> sorted = votes.values().stream()
                .sorted(Comparator.comparing(Measures::signed).thenComparing(Figure::id))
                .toList();
        Map<Rule, BigDecimal> values = new EnumMap<>(Rule.class);
        values.put(Rule.CONSERVATIVE, signed(sorted.get(0)));
        int middle = sorted.size() / 2;
        values.put(
                Rule.REPRESENTATIVE,
                sorted.size() % 2 == 1
                        ? signed(sorted.get(middle))
                        : signed(sorted.get(middle - 1))
                                .add(signed(sorted.get(middle)))
                                .divide(BigDecimal.valueOf(2), 10, RoundingMode.HALF_EVEN)
                                .stripTrailingZeros());
        values.put(
                Rule.INFORMATIVE,
                sorted.stream()
                        .max(Comparator.comparingInt((Figure figure) ->
                                        figure.value().stripTrailingZeros().precision())
                                .thenComparing(Measures::signed))
                        .map(Measures::signed)
                        .orElse(BigDecimal.ZERO));
        return values;
    }
}

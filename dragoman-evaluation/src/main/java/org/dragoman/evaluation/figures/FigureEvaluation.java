package org.dragoman.evaluation.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.document.Document;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.figure.quantity.QuantityReader;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Scores {@link QuantityReader} on NewsQuant as the published script does: F1 of the value, of value and
 * normalised unit, and of value and change. Quantities are matched by value within a sentence; two of one value
 * in one sentence may each match both, as in that script. {@link #run} prints the counts of a strict
 * one-to-one matching beside it.
 */
public final class FigureEvaluation {
    private FigureEvaluation() {}

    /** {@code FILE [all|even|odd] [MISSES]}: even and odd are the sentences counted from 0. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            System.err.println("usage: FigureEvaluation FILE [all|even|odd] [MISSES]");
            System.exit(2);
        }
        Half half = arguments.length < 2 ? Half.ALL : Half.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        run(Path.of(arguments[0]), half, arguments.length < 3 ? null : Path.of(arguments[2]), System.out);
    }

    /** Which sentences are scored. */
    public enum Half {
        ALL,
        EVEN,
        ODD;

        boolean takes(int index) {
            return this == ALL || (this == EVEN) == (index % 2 == 0);
        }
    }

    /** Scores all sentences; writes what did not match to a file where one is given. */
    public static void run(Path file, @Nullable Path misses, PrintStream out) throws IOException {
        run(file, Half.ALL, misses, out);
    }

    /** Scores the sentences of one half. */
    public static void run(Path file, Half half, @Nullable Path misses, PrintStream out) throws IOException {
        Analyzer analyzer = CachedAnalyzer.standard();
        QuantityReader reader = new QuantityReader();
        Score score = new Score();
        List<String> lines = new ArrayList<>();
        List<NewsQuant.Item> items = NewsQuant.read(file);
        for (int i = 0; i < items.size(); i++) {
            if (half.takes(i)) {
                NewsQuant.Item item = items.get(i);
                List<GoldQuantity> found = find(analyzer, reader, item.text());
                score.add(item.quantities(), found);
                if (!item.quantities().equals(found)) {
                    lines.add(i + " " + item.text() + "\n    gold  " + item.quantities() + "\n    found " + found);
                }
            }
        }
        out.print(score);
        if (misses != null) {
            Files.write(misses, lines, StandardCharsets.UTF_8);
        }
    }

    private static List<GoldQuantity> find(Analyzer analyzer, QuantityReader reader, String text) {
        List<GoldQuantity> found = new ArrayList<>();
        for (Quantity quantity : reader.read(analyzer.analyze(Document.of(text, null)), new Times(List.of()))) {
            // The data set has no places in a row, and of multiples only "sixfold", not "tripled".
            boolean word = quantity.form().equals("multiple")
                    && !quantity.span().text().endsWith("fold");
            if (!quantity.form().equals("ordinal") && !word) {
                found.add(gold(quantity));
            }
        }
        return found;
    }

    private static GoldQuantity gold(Quantity quantity) {
        String unit = quantity.form().equals("multiple") ? "count" : "-";
        if (quantity.unit() != null) {
            String name = plainName(quantity);
            unit = quantity.per() == null ? name : name + " per " + quantity.per();
        } else if (!quantity.counted().isEmpty()) {
            unit = String.join(" ", quantity.counted()).toLowerCase(Locale.ROOT);
        }
        Double upper = quantity.upper() == null
                ? null
                : Double.valueOf(quantity.upper().doubleValue());
        return new GoldQuantity(quantity.value().doubleValue(), upper, unit, quantity.change());
    }

    private static String plainName(Quantity quantity) {
        return quantity.unit() == null ? "-" : quantity.unit().name().toLowerCase(Locale.ROOT);
    }
}

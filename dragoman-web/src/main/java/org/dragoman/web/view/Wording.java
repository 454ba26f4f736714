package org.dragoman.web.view;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** How records are put into words on a page. */
public final class Wording {
    private static final Map<String, String> CHANGES = Map.of(
            "=",
            "",
            "~",
            "about ",
            ">",
            "more than ",
            "<",
            "less than ",
            "up",
            "up ",
            "down",
            "down ",
            "rank",
            "rank ");

    private Wording() {}

    /** What an event report reports: "meet", "accuse · criticize". */
    public static String event(Row event) {
        return event(event.text("type"), event.text("mode"));
    }

    /** The same of a type and its mode. */
    public static String event(@Nullable String eventType, @Nullable String eventMode) {
        String type = lower(eventType);
        String mode = lower(eventMode);
        return type.equals("consult") && !mode.isEmpty() ? mode : mode.isEmpty() ? type : type + " · " + mode;
    }

    /** The style of a quad class. */
    public static String quad(Row event) {
        return "quad-" + (event.text("quad") == null ? "0" : event.text("quad"));
    }

    /** The words of a nested span, or null. */
    public static @Nullable String span(Row row, String field) {
        return row.text(field, "text");
    }

    /** A figure's amount: "about 7 billion USD". */
    public static String amount(Row figure) {
        String unit = figure.text("unit") == null ? "" : String.valueOf(figure.text("unit"));
        String value = number(figure.get("value"));
        String upper = figure.get("upper") == null ? "" : "–" + number(figure.get("upper"));
        return CHANGES.getOrDefault(String.valueOf(figure.text("change")), "")
                + value
                + upper
                + (unit.isEmpty() ? "" : unit.equals("%") ? " %" : " " + unit)
                + reality(figure);
    }

    /** ", planned" of what is not said to be so. */
    private static String reality(Row figure) {
        String reality = figure.text("reality");
        return reality == null || Reality.happened(reality) ? "" : ", " + reality;
    }

    /** A tally's claim: "42 meetings", "3rd call". */
    public static String tally(Row tally) {
        int number = tally.get("number") instanceof Integer count ? count : 0;
        String of = String.valueOf(tally.text("of"));
        if (Boolean.TRUE.equals(tally.get("ordinal"))) {
            return ordinal(number) + " " + of;
        }
        return CHANGES.getOrDefault(String.valueOf(tally.text("change")), "") + number + " " + of
                + (number == 1 ? "" : "s");
    }

    private static String ordinal(int number) {
        int last = number % 10;
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number + (teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
    }

    /** A number for people: thousands apart, millions and billions in words. */
    public static String number(@Nullable Object value) {
        if (!(value instanceof Number)) {
            return value == null ? "" : value.toString();
        }
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        BigDecimal size = number.abs();
        for (Map.Entry<BigDecimal, String> scale : Map.of(
                        BigDecimal.valueOf(1_000_000_000_000L), " trillion",
                        BigDecimal.valueOf(1_000_000_000L), " billion",
                        BigDecimal.valueOf(1_000_000L), " million")
                .entrySet()) {
            BigDecimal share = size.divide(scale.getKey(), java.math.MathContext.DECIMAL64);
            if (share.compareTo(BigDecimal.ONE) >= 0 && share.compareTo(BigDecimal.valueOf(1000)) < 0) {
                return plain(number.divide(scale.getKey(), java.math.MathContext.DECIMAL64)) + scale.getValue();
            }
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int decimals = Math.max(0, Math.min(4, stripped.scale()));
        return String.format(Locale.ROOT, "%,." + decimals + "f", stripped);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    /** A count with its noun: "1 document", "2,300 documents". */
    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** The text, or as much of it as fits, cut at a space. */
    public static String cut(String text, int characters) {
        String line = text.strip().replaceAll("\\s{1,1000}", " ");
        if (line.codePointCount(0, line.length()) <= characters) {
            return line;
        }
        int end = line.offsetByCodePoints(0, characters - 1);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }
}

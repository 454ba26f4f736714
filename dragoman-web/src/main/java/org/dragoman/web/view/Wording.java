package org.dragoman.web.view;

import java.util.Locale;
import java.util.Map;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.export.Amount;
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
        if (mode.isEmpty() || mode.equals(type)) {
            return type;
        }
        return type.equals("consult") ? mode : type + " · " + mode;
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
        return CHANGES.getOrDefault(String.valueOf(figure.text("change")), "")
                + Amount.of(figure.get("value"), figure.get("upper"), figure.text("unit"))
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

    /** A count for people: thousands apart. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Two sides of an event with a dash between them, or the one that there is. */
    public static String sides(String one, String other) {
        return one + (one.isEmpty() || other.isEmpty() ? "" : " – ") + other;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    /** A count with its noun: "1 document", "2,300 documents". */
    public static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
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

package org.dragoman.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the meaning of a match: the operations that the column {@code meaning} of the grammar names. */
final class Operations {
    private Operations() {}

    /** The meaning of a match; null where its numbers make none, such as 31 June or 25 o'clock. */
    static @Nullable Meaning build(Grammar.Match match) {
        Map<String, String> slots = new LinkedHashMap<>();
        match.rule().meaning().forEach((name, value) -> {
            if (name.isEmpty()) {
                return;
            }
            String found = value.startsWith("$") ? match.slots().get(value.substring(1)) : value;
            if (found != null) {
                slots.put(name, found);
            }
        });
        return switch (match.rule().operation()) {
            case "calendar" -> calendar(slots);
            case "days" -> days(slots);
            case "months" -> months(slots);
            case "weeks" -> weeks(slots);
            case "years" -> years(slots);
            case "relative" ->
                new Meaning.Relative(
                        Integer.parseInt(slots.getOrDefault("by", "0")),
                        slots.getOrDefault("base", "").equals("QUARTER") ? "QUARTER" : slots.getOrDefault("unit", "D"),
                        slots.getOrDefault("base", "").equals("DOCUMENT")
                                ? Meaning.Base.DOCUMENT
                                : Meaning.Base.NARRATIVE,
                        slots.getOrDefault("part", ""));
            case "shift" -> shift(slots);
            case "shift-to" -> calendar(slots);
            case "length" -> length(slots);
            case "repeat" -> repeat(slots);
            case "vague" -> new Meaning.Vague(slots.getOrDefault("value", "PAST_REF"));
            case "clock", "part" -> clock(slots);
            case "at" -> at(match);
            case "modified" -> modified(match, slots);
            case "keep" -> first(match);
            case "week-of" -> weekOf(match, slots);
            case "anniversary" -> new Meaning.Anniversary(small(slots.getOrDefault("number", "0")));
            default ->
                throw new IllegalStateException(
                        "no such operation: " + match.rule().operation());
        };
    }

    private static int small(String digits) {
        return digits.length() > 6 ? 999_999 : (int) Double.parseDouble(digits);
    }

    private static @Nullable Meaning calendar(Map<String, String> slots) {
        String month = slots.get("month");
        String day = slots.get("day");
        if (month != null && day != null) {
            int longest = java.time.Month.of(Integer.parseInt(month)).maxLength();
            if (Integer.parseInt(day) > longest) {
                return null;
            }
        }
        String century = slots.get("century");
        if (century != null && (century.length() > 2 || Integer.parseInt(century) > 22)) {
            return null;
        }
        String quarter = slots.get("quarter");
        if (quarter != null && (quarter.length() != 1 || "1234".indexOf(quarter) < 0)) {
            return null;
        }
        String half = slots.get("half");
        if (half != null && !half.equals("1") && !half.equals("2")) {
            return null;
        }
        return new Meaning.Calendar(slots);
    }

    private static @Nullable Meaning calendar(@Nullable String... pairs) {
        Map<String, String> slots = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i];
            String value = pairs[i + 1];
            if (name != null && value != null) {
                slots.put(name, value);
            }
        }
        return calendar(slots);
    }

    private static @Nullable Meaning range(@Nullable Meaning from, @Nullable Meaning to) {
        return from == null || to == null ? null : new Meaning.Range(from, to);
    }

    private static @Nullable Meaning days(Map<String, String> slots) {
        String month = slots.get("month");
        String end = slots.getOrDefault("endmonth", month);
        String year = slots.get("year");
        return range(
                calendar("month", month, "day", slots.get("day"), "year", year),
                calendar("month", end, "day", slots.get("to"), "year", year));
    }

    private static @Nullable Meaning months(Map<String, String> slots) {
        String year = slots.get("year");
        return range(
                calendar("month", slots.get("month"), "year", year),
                calendar("month", slots.get("endmonth"), "year", year));
    }

    /** "The first week of April" is its first seven days. */
    private static @Nullable Meaning weeks(Map<String, String> slots) {
        int nth = Integer.parseInt(slots.getOrDefault("nth", "0"));
        if (nth < 1 || nth > 4) {
            return null;
        }
        String month = slots.get("month");
        String year = slots.get("year");
        return range(
                calendar("month", month, "day", Integer.toString(7 * nth - 6), "year", year),
                calendar("month", month, "day", Integer.toString(7 * nth), "year", year));
    }

    private static @Nullable Meaning years(Map<String, String> slots) {
        String from = slots.getOrDefault("year", "");
        String to = slots.getOrDefault("to", slots.getOrDefault("day", ""));
        if (to.length() == 1 || to.length() > 4 || to.indexOf('.') >= 0) {
            return null;
        }
        String full = to.length() == 2 ? from.substring(0, 2) + to : to;
        return full.length() != 4 || full.compareTo(from) <= 0
                ? null
                : range(calendar("year", from), calendar("year", full));
    }

    private static Meaning shift(Map<String, String> slots) {
        // "The second day of the visit" is one day after its first.
        String nth = slots.get("nth");
        return new Meaning.Shift(
                nth != null ? Integer.toString(Math.max(0, small(nth) - 1)) : slots.getOrDefault("by", "X"),
                slots.getOrDefault("unit", "D"),
                Integer.parseInt(slots.getOrDefault("sign", "-1")),
                Meaning.Base.valueOf(slots.getOrDefault("base", "DOCUMENT")));
    }

    private static @Nullable Meaning length(Map<String, String> slots) {
        String number = slots.getOrDefault("number", "X");
        if (slots.containsKey("plus") && !number.equals("X")) {
            number = Double.toString(Double.parseDouble(number) + 0.5);
        }
        String value = Duration.value(number, slots.getOrDefault("unit", "D"));
        if (value != null && slots.containsKey("unit2")) {
            String more = Duration.value(slots.getOrDefault("number2", "X"), slots.getOrDefault("unit2", "D"));
            value = more == null ? null : Duration.join(value, more);
        }
        int direction = Integer.parseInt(slots.getOrDefault("direction", "0"));
        return value == null ? null : new Meaning.Length(value, number, slots.getOrDefault("unit", "D"), direction);
    }

    private static @Nullable Meaning repeat(Map<String, String> slots) {
        if (slots.containsKey("often")) {
            String often = slots.getOrDefault("often", "D");
            int digits = often.length() > 1 ? 1 : 0;
            String value =
                    Duration.value(digits == 0 ? "1" : often.replaceAll("[^0-9]", ""), often.replaceAll("[0-9]", ""));
            return value == null ? null : new Meaning.Repeat(value);
        }
        if (slots.containsKey("weekday")) {
            return new Meaning.Repeat("XXXX-WXX-" + slots.get("weekday"));
        }
        if (slots.containsKey("month")) {
            return new Meaning.Repeat(
                    "XXXX-" + (slots.getOrDefault("month", "").length() == 1 ? "0" : "") + slots.get("month"));
        }
        if (slots.containsKey("season")) {
            return new Meaning.Repeat("XXXX-" + slots.get("season"));
        }
        if (slots.containsKey("part")) {
            return new Meaning.Repeat("XXXX-XX-XXT" + slots.get("part"));
        }
        String number = slots.getOrDefault("number", "1");
        String value = Duration.value(number, slots.getOrDefault("unit", "D"));
        return value == null ? null : new Meaning.Repeat(value);
    }

    private static @Nullable Meaning clock(Map<String, String> slots) {
        Map<String, String> made = new LinkedHashMap<>();
        String part = slots.get("part");
        String hour = slots.get("hour");
        String clock = slots.get("clock");
        if (clock == null && hour != null) {
            clock = hour + ":00";
        }
        if (clock == null) {
            if (part != null) {
                made.put("part", part);
            }
            return new Meaning.Calendar(made);
        }
        String[] parts = clock.split(":", -1);
        int hours = Integer.parseInt(parts[0]);
        String ampm =
                slots.getOrDefault("ampm", "MO".equals(part) ? "am" : part != null && !part.equals("NI") ? "pm" : "");
        if (ampm.equals("pm") && hours < 12) {
            hours += 12;
        } else if (ampm.equals("am") && hours == 12) {
            hours = 0;
        }
        if (hours > 24 || Integer.parseInt(parts[1]) > 59 || (hours == 24 && Integer.parseInt(parts[1]) > 0)) {
            return null;
        }
        StringBuilder value = new StringBuilder(hours < 10 ? "0" : "").append(hours);
        for (int i = 1; i < parts.length; i++) {
            value.append(':').append(parts[i]);
        }
        made.put("clock", value.toString());
        if (slots.containsKey("zone")) {
            made.put("zone", slots.getOrDefault("zone", ""));
        }
        return new Meaning.Calendar(made);
    }

    private static @Nullable Meaning first(Grammar.Match match) {
        for (Node node : match.nodes()) {
            if (node.meaning != null) {
                return node.meaning;
            }
        }
        return null;
    }

    private static @Nullable Meaning weekOf(Grammar.Match match, Map<String, String> slots) {
        Meaning inner = first(match);
        return inner == null ? null : new Meaning.WeekOf(inner, slots.getOrDefault("unit", "W"));
    }

    /** "5 p.m. Tuesday": the day of the one at the time of the other. */
    private static @Nullable Meaning at(Grammar.Match match) {
        Map<String, String> time = new LinkedHashMap<>();
        Meaning date = null;
        for (Node node : match.nodes()) {
            boolean daily = node.classes.containsKey("timeofday") || node.classes.containsKey("partofday");
            if (daily && node.meaning instanceof Meaning.Calendar clock) {
                time.putAll(clock.slots());
            } else if (node.meaning != null) {
                date = node.meaning;
            } else if (node.classes.containsKey("part")) {
                time.putIfAbsent("part", node.classes.getOrDefault("part", ""));
            }
        }
        if (time.isEmpty()) {
            return date;
        }
        if (date instanceof Meaning.Calendar day) {
            Map<String, String> slots = new LinkedHashMap<>(day.slots());
            slots.putAll(time);
            return new Meaning.Calendar(slots);
        }
        if (date instanceof Meaning.Relative day
                && (day.unit().equals("D") || day.unit().equals("NI"))) {
            String tail = time.containsKey("clock") ? time.getOrDefault("clock", "") : time.getOrDefault("part", "");
            return new Meaning.Relative(day.by(), day.unit(), day.base(), tail);
        }
        return date == null ? new Meaning.Calendar(time) : date;
    }

    private static @Nullable Meaning modified(Grammar.Match match, Map<String, String> slots) {
        Meaning inner = slots.containsKey("unit")
                ? new Meaning.Relative(0, slots.getOrDefault("unit", "Y"), Meaning.Base.DOCUMENT, "")
                : first(match);
        return inner == null ? null : new Meaning.Modified(inner, slots.getOrDefault("mod", ""));
    }
}

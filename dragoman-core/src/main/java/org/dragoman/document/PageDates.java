package org.dragoman.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.data.Table;

/** Finds calendar dates as pages and datelines write them, in several languages. */
final class PageDates {
    /**
     * A date in a line.
     *
     * @param start first UTF-16 position
     * @param end position after the last
     * @param edtf {@code 2021-08-29}, {@code XXXX-05-07} without a year, {@code 2018-07-09?} where day and
     *     month could be exchanged
     */
    record Found(int start, int end, String edtf) {
        boolean hasYear() {
            return !edtf.startsWith("XXXX");
        }
    }

    private static final Map<String, Integer> MONTHS = months();
    private static final String NAMES = MONTHS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DAY = "(\\d{1,2})";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[-/.]\\s?" + DAY + "\\s?[-/.]\\s?" + DAY + "(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])" + DAY + "\\s?([-/.])\\s?" + DAY + "\\s?\\2\\s?" + YEAR + "(?!\\d|\\.\\d)");
    private static final Pattern CHINESE =
            Pattern.compile("(?:" + YEAR + "\\s?年\\s?)?" + DAY + "\\s?月\\s?" + DAY + "\\s?日");
    /** Pages glue two dates together, "28 Jun 202128 Jun 2021": a year may be followed by a day. */
    private static final String YEAR_END = "(?!\\d(?!\\d?\\s\\p{Lu}))";

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d.,])" + DAY + "(?:st|nd|rd|th|\\.|º)?[\\s-](?:of\\s|de\\s)?" + NAMES
                    + "(?!\\p{L})\\.?(?:,?[\\s-](?:de\\s)?" + YEAR + YEAR_END + ")?",
            FLAGS);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})" + NAMES + "\\.?\\s" + DAY + "(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s" + YEAR + YEAR_END + ")?",
            FLAGS);

    private PageDates() {}

    /** The dates in a line, in order; those that no calendar has are left out. */
    static List<Found> in(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        for (Matcher m = YEAR_FIRST.matcher(line); m.find(); ) {
            add(all, m, number(m.group(1)), number(m.group(2)), number(m.group(3)), false);
        }
        for (Matcher m = YEAR_LAST.matcher(line); m.find(); ) {
            int first = number(m.group(1));
            int second = number(m.group(3));
            // 09/07/2018 is the ninth of July to most of the world and September to some: said with a "?".
            boolean swapped = second > 12 && first <= 12;
            boolean unsure = !m.group(2).equals(".") && first <= 12 && second <= 12 && first != second;
            add(all, m, number(m.group(4)), swapped ? first : second, swapped ? second : first, unsure);
        }
        for (Matcher m = CHINESE.matcher(line); m.find(); ) {
            add(all, m, number(m.group(1)), number(m.group(2)), number(m.group(3)), false);
        }
        for (Matcher m = DAY_FIRST.matcher(line); m.find(); ) {
            add(all, m, number(m.group(3)), month(m.group(2)), number(m.group(1)), false);
        }
        for (Matcher m = MONTH_FIRST.matcher(line); m.find(); ) {
            add(all, m, number(m.group(3)), month(m.group(1)), number(m.group(2)), false);
        }
        all.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        List<Found> apart = new ArrayList<>();
        int end = 0;
        for (Found found : all) {
            if (found.start() >= end) {
                apart.add(found);
                end = found.end();
            }
        }
        return apart;
    }

    private static void add(List<Found> all, Matcher m, int year, int month, int day, boolean unsure) {
        try {
            LocalDate date = LocalDate.of(year < 0 ? 2000 : year, month, day);
            String edtf = year < 0 ? "XXXX" + date.toString().substring(4) : date.toString();
            all.add(new Found(m.start(), m.end(), unsure ? edtf + "?" : edtf));
        } catch (DateTimeException e) {
            // 31.02.2020 is no date.
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? -1 : Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (String[] row : Table.read(PageDates.class, "months.tsv").rows()) {
            months.put(row[0], Integer.valueOf(row[1]));
        }
        return months;
    }
}

package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.history.Computus;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/** The days of feasts and commemorations, from {@code holidays.tsv}. */
final class Holidays {
    private final Map<String, String> rules = new TreeMap<>();

    Holidays() {
        for (String[] row : Table.read(Edtf.class, "holidays.tsv").rows()) {
            rules.put(row[0], row[1]);
        }
    }

    Map<String, String> rules() {
        return rules;
    }

    /** The day in a year; null where the rule gives none. */
    static @Nullable LocalDate day(String rule, int year) {
        if (year < 1583 || year > 2900) {
            return null;
        }
        if (rule.startsWith("easter")) {
            return easter(Computus.WESTERN, year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        if (rule.startsWith("orthodox")) {
            return easter(Computus.EASTERN, year).plusDays(Integer.parseInt(rule.substring("orthodox".length())));
        }
        if (rule.startsWith("chinese")) {
            return chinese(Integer.parseInt(rule.substring(8, 10)), Integer.parseInt(rule.substring(11, 13)), year);
        }
        int month = Integer.parseInt(rule.substring(0, 2));
        if (rule.length() == 5) {
            int day = Integer.parseInt(rule.substring(3, 5));
            YearMonth in = YearMonth.of(year, month);
            return in.isValidDay(day) ? in.atDay(day) : null;
        }
        boolean fromEnd = rule.charAt(3) == '-';
        int count = rule.charAt(fromEnd ? 4 : 3) - '0';
        DayOfWeek weekday = DayOfWeek.of(rule.charAt(rule.length() - 1) - '0');
        LocalDate first = LocalDate.of(year, month, 1);
        return first.with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(fromEnd ? -count : count, weekday));
    }

    private static LocalDate easter(Computus computus, int year) {
        return computus.easterSunday(year).toTemporalAccessor();
    }

    private static @Nullable LocalDate chinese(int month, int day, int year) {
        if (year < 1700 || year > 2900) {
            return null;
        }
        PlainDate date = ChineseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.class);
        return date.toTemporalAccessor();
    }
}

package org.dragoman.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and checks EDTF texts. Every pattern is free of nested repetition, so that it cannot run away. */
final class EdtfParser {
    private static final Pattern DATE = Pattern.compile("(Y-?[0-9]{5,9}|-?[0-9]{0,4}X{0,4})"
            + "(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX)(?:T([0-9:+Z-]{8,14}))?)?)?([?~%]?)");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|[+-]([0-9]{2})(?::([0-9]{2}))?)?");
    private static final Pattern YEAR = Pattern.compile("-?(?=.{4}$)[0-9]{0,4}X{0,4}");
    private static final Pattern WIDE = Pattern.compile("Y-?[1-9][0-9]{4,8}");
    /** No EDTF value that means anything is longer. */
    private static final int LONGEST = 2000;

    private EdtfParser() {}

    static Edtf parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("an EDTF value of " + text.length() + " characters is too long");
        }
        if (text.length() > 1 && (text.startsWith("{") || text.startsWith("["))) {
            return several(text);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return moment(text);
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("more than one / in " + text);
        }
        return interval(text.substring(0, slash), text.substring(slash + 1));
    }

    private static Edtf.Interval interval(String start, String end) {
        return new Edtf.Interval(bound(start), bound(end));
    }

    private static Edtf.Bound bound(String text) {
        return switch (text) {
            case ".." -> Edtf.Bound.OPEN;
            case "" -> Edtf.Bound.UNKNOWN;
            default -> Edtf.Bound.at(moment(text));
        };
    }

    private static Edtf.Several several(String text) {
        boolean all = text.startsWith("{");
        if (!text.endsWith(all ? "}" : "]")) {
            throw new IllegalArgumentException("the set " + text + " is not closed");
        }
        List<Edtf> members = new ArrayList<>();
        for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
            String member = part.strip();
            int dots = member.indexOf("..");
            if (dots < 0) {
                members.add(moment(member));
            } else {
                String start = member.substring(0, dots);
                String end = member.substring(dots + 2);
                members.add(interval(start.isEmpty() ? ".." : start, end.isEmpty() ? ".." : end));
            }
        }
        return new Edtf.Several(members, all);
    }

    static Edtf.Moment moment(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an EDTF date: " + text);
        }
        Edtf.Qualifier qualifier = switch (matcher.group(5)) {
            case "?" -> Edtf.Qualifier.UNCERTAIN;
            case "~" -> Edtf.Qualifier.APPROXIMATE;
            case "%" -> Edtf.Qualifier.UNCERTAIN_AND_APPROXIMATE;
            default -> Edtf.Qualifier.NONE;
        };
        return new Edtf.Moment(
                matcher.group(1), part(matcher.group(2)), part(matcher.group(3)), matcher.group(4), qualifier);
    }

    private static int part(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        int value = digits.equals("XX") ? Edtf.Moment.UNKNOWN : Integer.parseInt(digits);
        if (value == 0) {
            throw new IllegalArgumentException("no month or day is 00");
        }
        return value;
    }

    /** Refuses what is no date; the message says which part is wrong. */
    static void check(String year, int month, int day, @Nullable String time) {
        boolean wide = year.startsWith("Y");
        if (!(wide ? WIDE : YEAR).matcher(year).matches()) {
            throw new IllegalArgumentException("not a year of four digits, nor Y and more: " + year);
        }
        if (wide && Math.abs(Integer.parseInt(year.substring(1))) > EdtfReckoning.MAX_YEAR) {
            throw new IllegalArgumentException("the year is out of range: " + year);
        }
        boolean season = month >= 21 && month <= 24;
        if (month != Edtf.Moment.UNKNOWN && (month < 0 || month > 12) && !season) {
            throw new IllegalArgumentException("neither a month nor a season: " + month);
        }
        if (day != 0 && (month == 0 || season)) {
            throw new IllegalArgumentException("a day needs a month");
        }
        int longest = month > 0 && month <= 12 ? length(year, month) : 31;
        if (day != Edtf.Moment.UNKNOWN && (day < 0 || day > longest)) {
            throw new IllegalArgumentException("no such day in " + year + "-" + month + ": " + day);
        }
        if (time != null) {
            checkTime(day, time);
        }
    }

    private static void checkTime(int day, String time) {
        Matcher matcher = TIME.matcher(time);
        if (day <= 0 || !matcher.matches()) {
            throw new IllegalArgumentException("not a time of a day: " + time);
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        int second = Integer.parseInt(matcher.group(3));
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        if ((hour > 23 && !midnight) || minute > 59 || second > 60) {
            throw new IllegalArgumentException("no such time of day: " + time);
        }
        String hours = matcher.group(5);
        String minutes = matcher.group(6);
        if ((hours != null && Integer.parseInt(hours) > 18) || (minutes != null && Integer.parseInt(minutes) > 59)) {
            throw new IllegalArgumentException("no such offset from UTC: " + time);
        }
    }

    private static int length(String year, int month) {
        return month == 2 && year.indexOf('X') >= 0
                ? 29
                : YearMonth.of(year.indexOf('X') >= 0 ? 2000 : number(year), month)
                        .lengthOfMonth();
    }

    private static int number(String year) {
        return Integer.parseInt(year.startsWith("Y") ? year.substring(1) : year);
    }

    /** A year as EDTF writes it. */
    static String yearText(int year) {
        if (year > 9999 || year < -9999) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
}

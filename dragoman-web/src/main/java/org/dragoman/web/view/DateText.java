package org.dragoman.web.view;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates for people: {@code 2024-05-16/2024-05-17} is "16–17 May 2024", {@code XXXX-06-28} "28 Jun, year not said". */
public final class DateText {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern DATE =
            Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T[0-9:.Z+-]{0,30})?([?~%]?)");

    private DateText() {}

    /** A date in words; what has another form, such as a season, as it is written; empty for null. */
    public static String of(@Nullable String edtf) {
        if (edtf == null || edtf.isEmpty()) {
            return "";
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String from = edtf.substring(0, slash);
        String until = edtf.substring(slash + 1);
        if (until.equals("..") || until.isEmpty()) {
            return "from " + one(from);
        }
        if (from.equals("..") || from.isEmpty()) {
            return "until " + one(until);
        }
        return range(from, until);
    }

    private static String range(String from, String until) {
        Matcher first = DATE.matcher(from);
        Matcher last = DATE.matcher(until);
        if (first.matches() && last.matches() && first.group(1).equals(last.group(1))) {
            String month = first.group(2);
            if (month != null && month.equals(last.group(2)) && first.group(3) != null && last.group(3) != null) {
                return Integer.parseInt(first.group(3)) + "–" + one(until);
            }
            if (month != null && first.group(3) == null && last.group(2) != null && !month.contains("X")) {
                return month(month) + "–" + one(until);
            }
        }
        return one(from) + " – " + one(until);
    }

    private static String one(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return edtf;
        }
        String year = date.group(1);
        String month = date.group(2);
        String day = date.group(3);
        String mark = date.group(4).isEmpty() ? "" : date.group(4).equals("~") ? " about" : " ?";
        boolean open = year.equals("XXXX");
        StringBuilder text = new StringBuilder();
        if (day != null && !day.contains("X")) {
            text.append(Integer.parseInt(day)).append(' ');
        }
        if (month != null && !month.contains("X")) {
            text.append(month(month)).append(open ? ", year not said" : " ");
        }
        if (!open) {
            text.append(decade(year));
        } else if (text.isEmpty()) {
            return "year not said";
        }
        return text.append(mark).toString().strip();
    }

    private static String month(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= 12 ? MONTHS.get(month - 1) : number;
    }

    private static String decade(String year) {
        return year.endsWith("X") && !year.startsWith("X") ? year.replace('X', '0') + "s" : year;
    }
}

package org.dragoman.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days laid out from left to right, with ticks at years, or at months where there are few of them. */
final class DayScale {
    /** A tick: where, and its label; the label may be empty. */
    record Tick(double x, String label) {}

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final long first;
    private final long last;
    private final LocalDate from;
    private final LocalDate until;
    private final double left;
    private final double right;

    /** Whole months from the first day to the last. */
    DayScale(LocalDate firstDay, LocalDate lastDay, double left, double right) {
        LocalDate start = firstDay.withDayOfMonth(1);
        LocalDate end = lastDay.withDayOfMonth(1).plusMonths(1);
        if (start.plusMonths(10).isAfter(end)) {
            start = start.minusMonths(4);
            end = end.plusMonths(5);
        }
        this.from = start;
        this.until = end;
        this.first = start.toEpochDay();
        this.last = end.toEpochDay();
        this.left = left;
        this.right = right;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    double x(LocalDate day) {
        long clamped = Math.max(first, Math.min(last, day.toEpochDay()));
        return left + (right - left) * (clamped - first) / (double) (last - first);
    }

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        long months = (last - first) / 30;
        if (months <= 30) {
            int step = months <= 14 ? 1 : 3;
            for (LocalDate month = from; month.isBefore(until); month = month.plusMonths(1)) {
                if ((month.getMonthValue() - 1) % step == 0) {
                    String name = MONTHS.get(month.getMonthValue() - 1);
                    ticks.add(new Tick(x(month), month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : name));
                }
            }
            return ticks;
        }
        int years = until.getYear() - from.getYear() + 1;
        int step = years <= 14 ? 1 : years <= 28 ? 2 : years <= 70 ? 5 : 10;
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (year % step == 0 && !day.isBefore(from) && day.isBefore(until)) {
                ticks.add(new Tick(x(day), String.valueOf(year)));
            }
        }
        return ticks;
    }
}

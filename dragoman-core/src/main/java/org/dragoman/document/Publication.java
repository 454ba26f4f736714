package org.dragoman.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Chooses the date of publication among the dates that a document shows. */
final class Publication {
    private static final int WEEK = 7;

    /** How long a full date is. */
    private static final int DAY = 10;

    private Publication() {}

    /**
     * @param given what the user said, or null
     * @param dateline what the dateline says, or null; without a year it begins with {@code XXXX}
     * @param others what mark-up and header lines say, the best first
     * @param text the text, whose own dates may tell the year of the dateline
     */
    static Published choose(@Nullable String given, @Nullable Published dateline, List<Published> others, String text) {
        List<Published> candidates = new ArrayList<>();
        if (given != null) {
            candidates.add(Published.given(given));
        }
        if (dateline != null) {
            String page = candidates.isEmpty() ? latest(others) : given;
            page = page == null ? near(dateline, text) : page;
            Published dated = withYear(dateline, page);
            // The dateline says when it was written; a page that shows another day is a later copy.
            candidates.add(dated);
        }
        candidates.addAll(others);
        if (candidates.isEmpty()) {
            return Published.UNKNOWN;
        }
        Published best = candidates.get(0);
        if (best.basis() == Published.Basis.DATELINE) {
            // The same day twice: what names the year itself is the better witness.
            for (int i = others.size() - 1; i >= 0; i--) {
                best = String.valueOf(others.get(i).edtf()).equals(best.edtf()) ? others.get(i) : best;
            }
        }
        List<Published> rest = new ArrayList<>();
        for (Published candidate : candidates) {
            boolean known = String.valueOf(candidate.edtf()).equals(best.edtf())
                    || rest.stream()
                            .anyMatch(other -> String.valueOf(other.edtf()).equals(candidate.edtf()));
            if (!known) {
                rest.add(candidate);
            }
        }
        return new Published(best.edtf(), best.basis(), best.span(), rest);
    }

    private static @Nullable String latest(List<Published> dates) {
        String latest = null;
        for (Published date : dates) {
            String edtf = date.edtf();
            if (edtf != null
                    && edtf.matches("\\d{4}-\\d{2}-\\d{2}.*")
                    && (latest == null || edtf.compareTo(latest) > 0)) {
                latest = edtf;
            }
        }
        return latest;
    }

    /**
     * The only year of which a text dates something to the week before a dateline: under "LIMA, May 4" the words "on 3 May
     * 2021" tell the news. Null where it has none or several.
     */
    private static @Nullable String near(Published dateline, String text) {
        String edtf = String.valueOf(dateline.edtf());
        if (!edtf.startsWith("XXXX")) {
            return null;
        }
        Set<String> days = new TreeSet<>();
        for (PageDates.Found found : PageDates.in(text)) {
            String dated = found.edtf();
            if (found.hasYear() && dated.length() == DAY) {
                LocalDate day = LocalDate.parse(dated);
                for (int later = 0; later <= WEEK; later++) {
                    String at = day.plusDays(later).toString();
                    if (at.substring(4).equals(edtf.substring(4))) {
                        days.add(at);
                    }
                }
            }
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /**
     * A dateline of "Feb. 5" on a page of 6 July 2022 is of 2022, one of "Dec. 30" on a page of 2 January
     * 2023 of 2022: the last such day that is not after the page. One day is allowed for time zones.
     */
    private static Published withYear(Published dateline, @Nullable String page) {
        String edtf = String.valueOf(dateline.edtf());
        if (!edtf.startsWith("XXXX") || page == null || !page.matches("\\d{4}.*")) {
            return dateline;
        }
        int year = Integer.parseInt(page.substring(0, 4));
        if (page.length() >= 10) {
            String day = year + edtf.substring(4);
            String next = LocalDate.parse(page.substring(0, 10)).plusDays(1).toString();
            year = day.compareTo(next) > 0 ? year - 1 : year;
            for (int back = 0; back < 8 && edtf.endsWith("02-29") && !java.time.Year.isLeap(year); back++) {
                year--;
            }
        }
        return new Published(year + edtf.substring(4), dateline.basis(), dateline.span(), List.of());
    }
}

package org.dragoman.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before the first sentence of a report: {@code GENEVA, March 3 (Harbour Wire) —}.
 *
 * @param length how many UTF-16 units it takes, the dash and the space after it included
 * @param date the date in it, null if it has none
 * @param agency the agency in it, null if it names none
 */
record Dateline(
        int length,
        PageDates.@Nullable Found date,
        @Nullable String agency) {
    private static final int LONGEST = 130;

    private static final Pattern SEPARATOR = Pattern.compile("\\s?(?:—|–|―|--)\\s?|\\s-\\s|(?<=[)/])-\\s|(?<=/)\\.\\s");
    private static final Pattern AGENCY = Pattern.compile("\\s*[(/]\\s?([\\p{L}][^()/]{1,44}?)\\s?[)/]\\.?$");
    private static final Pattern QUOTED_AGENCY = Pattern.compile("^[\"«“]([^\"»”]{2,30})[\"»”]\\.?\\s+");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?:(?:, ?| ?/ ?| and | )(?:\\p{Lu}[\\p{L}.'’-]*|de|del|of|al-\\p{Lu}\\p{L}*)){0,6},?");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu} /,.'’-]{4,}");

    /** The dateline at the head of a paragraph, or null. */
    static @Nullable Dateline of(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher separator = SEPARATOR.matcher(head);
        while (separator.find()) {
            Dateline found = before(head.substring(0, separator.start()), separator.end(), false);
            if (found != null) {
                return withQuotedAgency(found, paragraph);
            }
        }
        return paragraph.length() < LONGEST ? before(paragraph, paragraph.length(), true) : null;
    }

    private static @Nullable Dateline before(String prefix, int length, boolean alone) {
        String rest = prefix;
        String agency = null;
        Matcher matcher = AGENCY.matcher(rest);
        if (matcher.find()) {
            agency = matcher.group(1);
            rest = rest.substring(0, matcher.start());
        }
        List<PageDates.Found> dates = PageDates.in(rest);
        PageDates.Found date = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (date != null) {
            String after = rest.substring(date.end());
            if (!after.matches("[.,:;\\s]{0,3}")) {
                return null;
            }
            rest = rest.substring(0, date.start());
        }
        rest = rest.strip();
        String named = rest.replaceAll("[,\\s]+$", "").toLowerCase(java.util.Locale.ROOT);
        boolean place = !rest.isEmpty()
                && !HeaderWords.contains(named)
                && rest.length() <= 60
                && PLACE.matcher(rest).matches();
        if (alone) {
            // A line of its own needs the day: "Geneva (Switzerland)" may be a heading.
            return place && date != null && (agency != null || date.hasYear())
                    ? new Dateline(length, date, agency)
                    : null;
        }
        boolean supported =
                agency != null || date != null || CAPITALS.matcher(rest).matches();
        return supported && (place || rest.isEmpty() && agency != null) ? new Dateline(length, date, agency) : null;
    }

    private static Dateline withQuotedAgency(Dateline found, String paragraph) {
        int end = Math.min(paragraph.length(), found.length + 40);
        Matcher matcher = QUOTED_AGENCY.matcher(paragraph.substring(found.length, end));
        return found.agency == null && found.date != null && matcher.find()
                ? new Dateline(found.length + matcher.end(), found.date, matcher.group(1))
                : found;
    }
}

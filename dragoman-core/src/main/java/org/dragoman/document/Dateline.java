package org.dragoman.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before the first sentence of a report: {@code GENEVA, March 3 (Harbour Wire) —},
 * {@code Geneva, 3 March 2021:}, {@code GENEVA, March 3, HARBOUR WIRE.}
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

    private static final Pattern DASH = Pattern.compile("\\s?(?:—|–|―|--)\\s?|\\s-\\s|(?<=[)/])-\\s|(?<=/)\\.\\s");

    /** What else may end a dateline that tells the day: "Lima, 3 May 2021: The", "LIMA | 3 May 2021 | The", "(HW) The". */
    private static final Pattern STOP =
            Pattern.compile("(?<=[\\p{L}\\d)])(?:[.:]\\s|\\s?\\|\\s)(?=[\"“«]?\\p{Lu})|(?<=\\))\\s(?=\\p{Lu})");

    private static final Pattern AGENCY = Pattern.compile("\\s*[(/]\\s?([\\p{L}][^()/]{1,44}?)\\s?[)/]\\.?$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}");
    private static final Pattern BARE_AGENCY = Pattern.compile("[,.]?\\s+(" + NAME + ")");
    private static final Pattern QUOTED_AGENCY = Pattern.compile("^[\"«“]([^\"»”]{2,30})[\"»”]\\.?\\s+");
    private static final Pattern REPORTER = Pattern.compile("(?i)(?:reporters?|by|staff|correspondent|editor)\\b.*");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:(?:, ?| ?[/|] ?| and |"
            + " )(?:\\p{Lu}[\\p{L}.'’-]*|de|del|of|al-\\p{Lu}\\p{L}*)){0,6}(?: ?\\[\\p{Lu}[\\p{L} ]{2,20}\\])?(?:"
            + " ?[,|])?");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu} /,.'’-]{4,}");

    /** The dateline at the head of a paragraph, or null. */
    static @Nullable Dateline of(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher dash = DASH.matcher(head);
        while (dash.find()) {
            Dateline found = before(head.substring(0, dash.start()), dash.end());
            if (found != null) {
                String rest = paragraph.substring(found.length);
                // "Lima, 3 May 2021 - Harbour Wire", in a line of its own
                boolean named = found.agency == null && found.date != null && found.date.hasYear();
                return named && NAME.matcher(rest).matches()
                        ? new Dateline(paragraph.length(), found.date, rest)
                        : withQuotedAgency(found, paragraph);
            }
        }
        Matcher stop = STOP.matcher(head);
        while (stop.find()) {
            Dateline found = beginsWithDate(head) ? null : before(head.substring(0, stop.start()), stop.end());
            if (found != null && found.date != null && found.isPlaced(head)) {
                return withQuotedAgency(found, paragraph);
            }
        }
        // A line of its own needs the day: "Geneva (Switzerland)" may be a heading.
        Dateline alone = paragraph.length() < LONGEST && !beginsWithDate(paragraph)
                ? before(paragraph, paragraph.length())
                : null;
        boolean sure = alone != null
                && alone.isPlaced(paragraph)
                && alone.date != null
                && (alone.agency != null || alone.date.hasYear());
        return sure ? alone : null;
    }

    private static boolean beginsWithDate(String words) {
        List<PageDates.Found> dates = PageDates.in(words);
        return !dates.isEmpty() && dates.get(0).start() == 0;
    }

    /** Whether a name stands before the day and the agency. */
    private boolean isPlaced(String words) {
        return Character.isLetter(words.codePointAt(0));
    }

    /** The dateline that a few words are, or null. */
    private static @Nullable Dateline before(String words, int length) {
        List<PageDates.Found> dates = PageDates.in(words);
        PageDates.Found date = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        String place = words;
        String behind = "";
        if (date != null && date.start() == 0) {
            // "3 May 2021, Lima"
            place = words.substring(date.end()).replaceFirst("^[.,|\\s]+", "");
        } else if (date != null) {
            // "LIMA (Harbour Wire), May 3"
            place = words.substring(0, date.start())
                    .replaceFirst("(?<=\\)),\\s*$", "")
                    .strip();
            behind = words.substring(date.end());
        }
        String agency = agency(behind.isBlank() ? place : behind);
        if (agency != null && behind.isBlank()) {
            place = AGENCY.matcher(place).replaceFirst("");
        }
        boolean clean = behind.matches("[.,:;|\\s]{0,3}") || agency != null && behind.matches("[.,:;|\\s]{0,3}[(/].*");
        if (!clean) {
            // "LIMA, May 3, Harbour Wire"
            Matcher bare = BARE_AGENCY.matcher(behind);
            if (!bare.matches()) {
                return null;
            }
            agency = bare.group(1);
        }
        String named = place.strip().replaceAll("[,|\\s]+$", "").toLowerCase(Locale.ROOT);
        boolean isPlace = !named.isEmpty()
                && !HeaderWords.contains(named)
                && named.length() <= 60
                && PLACE.matcher(place.strip()).matches();
        boolean supported = agency != null
                || date != null
                || CAPITALS.matcher(place.strip()).matches();
        boolean told = agency != null && !REPORTER.matcher(agency).matches();
        return supported && (isPlace || named.isEmpty() && agency != null)
                ? new Dateline(length, date, told ? agency : null)
                : null;
    }

    private static @Nullable String agency(String words) {
        Matcher matcher = AGENCY.matcher(words);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Dateline withQuotedAgency(Dateline found, String paragraph) {
        int end = Math.min(paragraph.length(), found.length + 40);
        Matcher matcher = QUOTED_AGENCY.matcher(paragraph.substring(found.length, end));
        return found.agency == null && found.date != null && matcher.find()
                ? new Dateline(found.length + matcher.end(), found.date, matcher.group(1))
                : found;
    }
}

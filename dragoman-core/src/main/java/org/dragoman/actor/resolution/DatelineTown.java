package org.dragoman.actor.resolution;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Place;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.jspecify.annotations.Nullable;

/** The town that a dateline names: Accra in "ACCRA, May 4 (Gulf Wire) - The president ...". */
public final class DatelineTown {
    /** The words before a comma, a bracket, a stroke, a dash or a number. */
    private static final Pattern TOWN = Pattern.compile("^[\\p{L}'’. -]{2,40}?(?=\\s*[,(/:|—–\\d]|\\s-|$)");

    private DatelineTown() {}

    /** The place, or null where the document has no dateline or the book no such place. */
    public static @Nullable Place of(Document document, ActorBook book) {
        for (Region region : document.regions()) {
            if (region.kind() == Region.Kind.DATELINE) {
                int start = document.text().offsetByCodePoints(0, region.start());
                int end = document.text().offsetByCodePoints(start, region.end() - region.start());
                return place(document.text().substring(start, end), book);
            }
        }
        return null;
    }

    private static @Nullable Place place(String dateline, ActorBook book) {
        Matcher town = TOWN.matcher(dateline);
        if (!town.find()) {
            return null;
        }
        Place place = book.place(town.group(), null);
        return place == null ? book.place(capitalised(town.group()), null) : place;
    }

    /** "NEW DELHI" as "New Delhi". */
    public static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}

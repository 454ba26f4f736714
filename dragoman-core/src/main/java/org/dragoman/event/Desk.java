package org.dragoman.event;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.Place;
import org.dragoman.actor.PlaceMention;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport.Where;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Where a report was written, as its dateline tells: "ACCRA, May 4 (Gulf Wire) - The president …". */
final class Desk {
    /** The words before a comma, a bracket, a stroke, a dash or a number. */
    private static final Pattern TOWN = Pattern.compile("^[\\p{L}'’. -]{2,40}?(?=\\s*[,(/:|—–\\d]|\\s-|$)");

    private final ActorBook book;

    Desk(ActorBook book) {
        this.book = book;
    }

    /** The place of the dateline, null where there is none or it is not known. */
    @Nullable
    Where of(Analysis analysis, Mentions mentions) {
        Document document = analysis.document();
        for (Region region : document.regions()) {
            if (region.kind() == Region.Kind.DATELINE) {
                int start = document.text().offsetByCodePoints(0, region.start());
                int end = document.text().offsetByCodePoints(start, region.end() - region.start());
                return known(document.text().substring(start, end));
            }
        }
        for (Sentence sentence : analysis.sentences()) {
            int dash = sentence.region() == Region.Kind.BODY ? new Clauses(sentence).dateline() : -1;
            for (PlaceMention place : mentions.places()) {
                if (place.sentence() == sentence.index() && place.last() < dash) {
                    return new Where(place.name(), place.country(), place.latitude(), place.longitude(), place.span());
                }
            }
            for (Mention mention : mentions.in(sentence.index())) {
                if (mention.last() < dash && mention.how() == Mention.How.METONYM) {
                    return new Where(capitalised(mention.span().text()), mention.actor(), null, null, mention.span());
                }
            }
            if (dash >= 0) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Where known(String dateline) {
        Matcher town = TOWN.matcher(dateline);
        if (!town.find()) {
            return null;
        }
        Place place = book.place(town.group(), null);
        if (place == null) {
            place = book.place(capitalised(town.group()), null);
        }
        return place == null
                ? null
                : new Where(place.name(), place.country(), place.latitude(), place.longitude(), null);
    }

    /** "NEW DELHI" as "New Delhi". */
    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}

package org.dragoman.event.discourse;

import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.PlaceMention;
import org.dragoman.actor.book.Place;
import org.dragoman.actor.resolution.DatelineTown;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.clause.Dateline;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Where a report was written, as its dateline tells: "ACCRA, May 4 (Gulf Wire) - The president …". */
public final class Desk {
    private final ActorBook book;

    public Desk(ActorBook book) {
        this.book = book;
    }

    /** The place of the dateline, null where there is none or it is not known. */
    public @Nullable Where of(Analysis analysis, Mentions mentions) {
        Document document = analysis.document();
        for (Region region : document.regions()) {
            if (region.kind() == Region.Kind.DATELINE) {
                Place place = DatelineTown.of(document, book);
                return place == null
                        ? null
                        : new Where(place.name(), place.country(), place.latitude(), place.longitude(), null);
            }
        }
        for (Sentence sentence : analysis.sentences()) {
            int dash = sentence.region() == Region.Kind.BODY ? Dateline.end(sentence) : -1;
            for (PlaceMention place : mentions.places()) {
                if (place.sentence() == sentence.index() && place.last() < dash) {
                    return new Where(place.name(), place.country(), place.latitude(), place.longitude(), place.span());
                }
            }
            for (Mention mention : mentions.in(sentence.index())) {
                if (mention.last() < dash && mention.how() == Mention.How.METONYM) {
                    return new Where(
                            DatelineTown.capitalised(mention.span().text()),
                            mention.actor(),
                            null,
                            null,
                            mention.span());
                }
            }
            if (dash >= 0) {
                return null;
            }
        }
        return null;
    }
}

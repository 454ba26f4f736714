package org.dragoman.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.document.RecordId;

/** Groups documents that are one source of information. */
final class Origins {
    private Origins() {}

    /** Id of the origin that a speaker is. */
    static String quoted(String speaker) {
        return RecordId.of("or", "speaker", speaker);
    }

    /** Id of the origin whose least document this is. */
    static String alone(String document) {
        return RecordId.of("or", document);
    }

    /** The origin of each document. */
    static Map<String, Origin> of(Collection<Article> articles) {
        Map<String, Origin> origins = new TreeMap<>();
        for (Article article : articles) {
            origins.put(
                    article.id(),
                    new Origin(
                            alone(article.id()),
                            List.of(article.id()),
                            Origin.Reason.ALONE,
                            null,
                            "no other document repeats it"));
        }
        return origins;
    }
}

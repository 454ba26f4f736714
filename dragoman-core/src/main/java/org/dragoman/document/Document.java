package org.dragoman.document;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as received. Its text never changes afterwards, and every span of every record counts
 * code points into it.
 *
 * @param id {@code doc-} and 16 hexadecimal digits, a function of the text and of the given uri
 * @param uri where it came from: an address, or the path below the folder that was read
 * @param outlet who published it, null where unknown
 * @param title its title, null where it has none
 * @param authors who wrote it, as the text gives them
 * @param language BCP 47 tag of the body, {@code und} where unknown
 * @param published when it was published
 * @param text the plain text
 * @param regions what each stretch is for, in order, without overlap
 * @param duplicateOf the id of the document whose text this one repeats, or null
 */
public record Document(
        String id,
        String uri,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        String language,
        Published published,
        String text,
        List<Region> regions,
        @Nullable String duplicateOf)
        implements Serializable {
    public Document {
        requireNonNull(id, "id is null");
        requireNonNull(uri, "uri is null");
        authors = List.copyOf(authors);
        requireNonNull(language, "language is null");
        requireNonNull(published, "published is null");
        requireNonNull(text, "text is null");
        regions = List.copyOf(regions);
    }

    /**
     * The regions that are read: body and headings in English, or in a language nobody could tell. A page
     * in English may hold a paragraph in Russian: it is kept, marked and not read.
     */
    public List<Region> readable() {
        return regions.stream()
                .filter(region -> region.kind().isRead() && isReadable(region.language()))
                .toList();
    }

    private boolean isReadable(@Nullable String regionLanguage) {
        String spoken = regionLanguage == null ? language : regionLanguage;
        return spoken.equals("und") || spoken.equals("en") || spoken.startsWith("en-");
    }

    /** A document of one body region, for a text that is known to be plain: tests, single sentences. */
    public static Document of(String text, @Nullable String published) {
        String id = RecordId.document(null, text);
        int length = text.codePointCount(0, text.length());
        return new Document(
                id,
                id,
                null,
                null,
                List.of(),
                "en",
                published == null ? Published.UNKNOWN : Published.given(published),
                text,
                List.of(new Region(Region.Kind.BODY, 0, length)),
                null);
    }
}

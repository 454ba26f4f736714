package org.dragoman.cli;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.HexFormat;
import org.dragoman.document.Document;
import org.dragoman.document.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a run so far, and which of them first had a text: some thirty bytes for each, as a run may read
 * millions. Ids of documents are numbers of sixteen hexadecimal digits.
 */
final class Seen {
    private static final String PREFIX = "doc-";

    private final LongOpenHashSet documents = new LongOpenHashSet();
    private final Long2LongOpenHashMap texts = new Long2LongOpenHashMap();

    /** Notes a document; false where it was there before. */
    boolean add(Document document) {
        return documents.add(number(document.id()));
    }

    /** Notes its text. Gives the id of the document that had this text first, or null where it is this one. */
    @Nullable
    String original(Document document) {
        long text = number(RecordId.document(null, document.text()));
        long id = number(document.id());
        if (texts.containsKey(text)) {
            return PREFIX + HexFormat.of().toHexDigits(texts.get(text));
        }
        texts.put(text, id);
        return null;
    }

    private static long number(String id) {
        return Long.parseUnsignedLong(id.substring(PREFIX.length()), 16);
    }
}

package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/**
 * What linking needs to know of a document. Its text is not kept.
 *
 * @param id the document's id
 * @param outlet who published it, null where unknown
 * @param published EDTF date of publication, null where unknown
 * @param sketch its words, for finding others that repeat them; null where they do not matter
 * @param reprinted names of outlets that it says it is taken from
 * @param bracketed names in brackets at its head, of which one may be an agency
 */
public record Article(
        String id,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable Sketch sketch,
        List<String> reprinted,
        List<String> bracketed)
        implements Serializable {
    public Article {
        requireNonNull(id, "id is null");
        reprinted = List.copyOf(reprinted);
        bracketed = List.copyOf(bracketed);
    }

    /** An article of which the text is not at hand. */
    public static Article of(String id, @Nullable String outlet, @Nullable String published) {
        return new Article(id, outlet, published, null, List.of(), List.of());
    }

    /** An article with its text. */
    public static Article of(String id, @Nullable String outlet, @Nullable String published, String text) {
        return new Article(id, outlet, published, Sketch.of(text), Credit.reprinted(text), Credit.bracketed(text));
    }

    /** What linking needs of a document as the ledger has it: of its text what is body and heading. */
    public static Article of(Row row) {
        String text = row.text("text");
        String all = text == null ? "" : text;
        return new Article(
                row.id(),
                row.text("outlet"),
                row.text("published", "edtf"),
                Sketch.of(read(row, all)),
                Credit.reprinted(all),
                Credit.bracketed(all));
    }

    /** The same with its names as another knows them already, so that those which come again are kept once. */
    Article sharing(Pool pool) {
        return new Article(pool.once(id), pool.shared(outlet), pool.shared(published), sketch, reprinted, bracketed);
    }

    private static String read(Row row, String text) {
        StringBuilder read = new StringBuilder();
        if (row.get("regions") instanceof List<?> regions) {
            for (Object region : regions) {
                if (region instanceof Map<?, ?> map
                        && ("body".equals(map.get("kind")) || "heading".equals(map.get("kind")))
                        && map.get("start") instanceof Number start
                        && map.get("end") instanceof Number end) {
                    int from = text.offsetByCodePoints(0, start.intValue());
                    int to = text.offsetByCodePoints(from, end.intValue() - start.intValue());
                    read.append(text, from, to).append('\n');
                }
            }
        }
        return read.isEmpty() ? text : read.toString();
    }
}

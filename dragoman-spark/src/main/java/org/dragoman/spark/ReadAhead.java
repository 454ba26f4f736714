package org.dragoman.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Future;
import org.dragoman.document.Document;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the documents of a task, in their order. The next document is being read while the rows of the last are
 * written, so that no processor waits for a disk. Of documents that share their text the first is read; the others are
 * its copies.
 */
final class ReadAhead implements Iterator<Tables.Line> {
    private final Iterator<? extends Iterable<Found>> texts;
    private @Nullable Begun begun;
    private Summary summary = Summary.NOTHING;
    private Iterator<Tables.Line> rows = Collections.emptyIterator();

    /** @param texts what was found, by text */
    ReadAhead(Iterator<? extends Iterable<Found>> texts) {
        this.texts = texts;
    }

    /**
     * A text that is being read.
     *
     * @param documents those of this text, in the order of the input
     * @param reading of the first; null where there is no document
     */
    private record Begun(List<Found> documents, @Nullable Future<Reading> reading) {}

    @Override
    public boolean hasNext() {
        while (!rows.hasNext()) {
            Begun last = begun == null && texts.hasNext() ? begin(texts.next()) : begun;
            if (last == null) {
                return false;
            }
            Models.@Nullable Outcome outcome = last.reading() == null ? null : Models.outcome(last.reading());
            begun = texts.hasNext() ? begin(texts.next()) : null;
            rows = rows(last.documents(), outcome).iterator();
        }
        return true;
    }

    @Override
    public Tables.Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    private static Begun begin(Iterable<Found> text) {
        List<Found> documents = new ArrayList<>();
        text.forEach(documents::add);
        documents.sort(Comparator.comparingLong(Found::number));
        Document first = documents.stream()
                .map(Found::document)
                .filter(document -> document != null)
                .findFirst()
                .orElse(null);
        return new Begun(documents, first == null ? null : Models.begin(first));
    }

    private List<Tables.Line> rows(List<Found> documents, Models.@Nullable Outcome first) {
        List<Tables.Line> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String original = null;
        for (Found found : documents) {
            Document document = found.document();
            if (document == null || first == null) {
                rows.add(notRead(found, String.valueOf(found.reason())));
            } else if (ids.add(document.id())) {
                Reading reading = original == null ? first.reading() : Models.duplicate(document, original);
                if (reading == null) {
                    rows.add(notRead(found, String.valueOf(first.reason())));
                } else {
                    rows.addAll(Tables.lines(found.number(), reading));
                    summary = summary.plus(Summary.of(reading, original != null));
                }
                original = original == null ? document.id() : original;
            }
        }
        return rows;
    }

    private Tables.Line notRead(Found found, String reason) {
        summary = summary.plus(Summary.NOT_READ);
        return Tables.notRead(found, reason);
    }

    /** What became of the documents so far. */
    Summary summary() {
        return summary;
    }
}

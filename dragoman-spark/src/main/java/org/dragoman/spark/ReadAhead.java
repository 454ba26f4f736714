package org.dragoman.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
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
    /** Texts begun before their rows are asked for; each is held in memory. */
    private static final int BEGUN = 2;

    private final Iterator<? extends Iterable<Found>> texts;
    private final Deque<Begun> begun = new ArrayDeque<>();
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
            while (begun.size() < BEGUN && texts.hasNext()) {
                begun.add(begin(texts.next()));
            }
            Begun next = begun.poll();
            if (next == null) {
                return false;
            }
            rows = rows(next).iterator();
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

    private static List<Tables.Line> rows(Begun text) {
        List<Tables.Line> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String original = null;
        for (Found found : text.documents()) {
            Document document = found.document();
            if (document == null || text.reading() == null) {
                rows.add(Tables.notRead(found, String.valueOf(found.reason())));
            } else if (ids.add(document.id())) {
                Models.Outcome outcome = original == null
                        ? Models.outcome(text.reading())
                        : new Models.Outcome(Models.duplicate(document, original), null);
                Reading reading = outcome.reading();
                if (reading == null) {
                    rows.add(Tables.notRead(found, String.valueOf(outcome.reason())));
                } else {
                    rows.addAll(Tables.lines(found.number(), reading));
                }
                original = original == null ? document.id() : original;
            }
        }
        return rows;
    }
}

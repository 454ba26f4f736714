package org.dragoman.spark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorBook;
import org.dragoman.document.Document;
import org.dragoman.document.RefusedException;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.reading.Desk;
import org.dragoman.reading.Reader;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What reads in this executor: loaded where it is first asked for, and once, whatever the number of tasks. */
final class Models {
    private Models() {}

    /**
     * What became of a document.
     *
     * @param reading what it says, or null
     * @param reason why it could not be read, or null
     */
    record Outcome(@Nullable Reading reading, @Nullable String reason) {}

    private static final class Loaded {
        static final Reader READER = new Reader(CachedAnalyzer.standard(), ActorBook.standard(), Build.VERSION);
        static final Desk DESK = new Desk(Runtime.getRuntime().availableProcessors(), Desk.PATIENCE);
    }

    private static final class Build {
        static final String VERSION = Dragoman.build();
    }

    /** Begins to read a document, on a thread of its own. */
    static Future<Reading> begin(Document document) {
        return Loaded.DESK.read(document, Loaded.READER::read);
    }

    /** Waits until a document is read. */
    static Outcome outcome(Future<Reading> begun) {
        try {
            return new Outcome(begun.get(), null);
        } catch (ExecutionException e) {
            return e.getCause() instanceof RefusedException refused
                    ? new Outcome(null, refused.getMessage())
                    : new Outcome(null, "reading it failed (" + e.getCause() + "): please report this");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was ended", e);
        }
    }

    static Reading duplicate(Document document, String original) {
        return Reading.duplicate(document, original, Build.VERSION);
    }
}

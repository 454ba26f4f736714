package org.dragoman.container;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentSource.Input;
import org.jspecify.annotations.Nullable;

/** Entries one after the other. Where a container breaks off, what came before counts and a problem tells the rest. */
abstract class Entries implements Container.Contents {
    private final String name;
    private final Map<String, Long> passedOver = new TreeMap<>();
    private @Nullable Input next;
    private boolean ended;

    /** @param name the name of the container */
    Entries(String name) {
        this.name = name;
    }

    /** The next document or problem, or null at the end. */
    abstract @Nullable Input read() throws IOException;

    /** Notes that an entry is no document. */
    final void passOver(String reason) {
        passedOver.merge(reason, 1L, Long::sum);
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
                ended = next == null;
            } catch (IOException | RuntimeException e) {
                // Libraries throw what they like at broken files.
                ended = true;
                next = new Input.Problem(name, "it breaks off: " + why(e));
            }
        }
        return next != null;
    }

    @Override
    public final Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there is no further entry");
        }
        Input result = next;
        next = null;
        return result;
    }

    @Override
    public final Map<String, Long> passedOver() {
        return Collections.unmodifiableMap(passedOver);
    }

    private static String why(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? (e instanceof java.io.EOFException
                        ? "it ends too soon"
                        : e.getClass().getSimpleName())
                : message.lines().findFirst().orElse("");
    }
}

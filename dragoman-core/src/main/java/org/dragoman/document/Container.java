package org.dragoman.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;

/**
 * A kind of file that holds many documents: an archive, a table, a feed. Implementations keep no state
 * and may be shared; see {@code org.dragoman.container}.
 */
public interface Container {
    /** The endings of the files of this kind, in lower case, with their dot: {@code .warc.gz}. */
    Iterable<String> endings();

    /**
     * Opens a file; what it holds is read one by one, when it is asked for, never as a whole.
     *
     * @param file what to open
     * @param name how to name it; documents in it are named after it
     * @param given what is known of all that is in it; wins over what the container tells
     * @param largest how many bytes a document may have; what is larger is a problem, not cut
     * @throws IOException if it cannot be opened or is no such container; the message says why
     */
    Contents open(Path file, String name, Metadata given, int largest) throws IOException;

    /** What a container holds, in its order. A container that breaks off ends with a problem. */
    interface Contents extends Iterator<DocumentSource.Input>, Closeable {
        /** How many entries were passed over so far because they are no documents, by reason: images, failed fetches. */
        Map<String, Long> passedOver();
    }
}

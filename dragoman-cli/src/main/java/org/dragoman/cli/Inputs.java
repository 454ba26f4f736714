package org.dragoman.cli;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;

/** The documents of the paths that a user names. The order of the paths does not matter. */
final class Inputs implements Iterable<Input> {
    private final DocumentSource source;
    private final DocumentReader reader;

    /** @param largest the largest document in millions of bytes; a line may have a tenth of it */
    Inputs(List<String> paths, Metadata given, InputStream standardInput, int largest) {
        // An array in Java cannot be larger than this.
        int bytes = (int) Math.min(Integer.MAX_VALUE - 8, largest * 1_000_000L);
        reader = new DocumentReader(new DocumentReader.Limits(bytes, bytes / 10));
        source = DocumentSource.of(
                paths.stream().sorted().distinct().toList(),
                given,
                standardInput,
                reader.limits().bytes());
    }

    /** How many there are, the files that cannot be read included. */
    int count() {
        return source.count();
    }

    @Override
    public Iterator<Input> iterator() {
        Iterator<DocumentSource.Input> inputs = source.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Input next() {
                Outcome outcome = reader.read(inputs.next());
                return outcome instanceof Outcome.Read read
                        ? new Input(read.name(), read.document(), null)
                        : new Input(outcome.name(), null, ((Outcome.NotRead) outcome).reason());
            }
        };
    }
}

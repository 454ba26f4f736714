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
    private final DocumentReader reader = new DocumentReader();

    Inputs(List<String> paths, Metadata given, InputStream standardInput) {
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

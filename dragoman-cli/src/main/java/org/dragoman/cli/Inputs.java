package org.dragoman.cli;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dragoman.container.Containers;
import org.dragoman.container.Fields;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.document.Web;

/** The documents of the paths that a user names, in one pass. The order of the paths does not matter. */
final class Inputs implements Iterable<Input>, AutoCloseable {
    private final DocumentSource source;
    private final DocumentSource.Inputs inputs;
    private final DocumentReader reader;

    /**
     * @param largest the largest document in millions of bytes; a line may have a tenth of it
     * @param fields where the parts of an article stand in JSON and tables
     * @param web where addresses are fetched from
     */
    Inputs(List<String> paths, Metadata given, InputStream standardInput, int largest, Fields fields, Web web) {
        // An array in Java cannot be larger than this.
        int bytes = (int) Math.min(Integer.MAX_VALUE - 8, largest * 1_000_000L);
        reader = new DocumentReader(new DocumentReader.Limits(bytes, bytes / 10));
        source = DocumentSource.of(
                        paths.stream().sorted().distinct().toList(),
                        given,
                        standardInput,
                        reader.limits().bytes())
                .with(Containers.all(fields))
                .with(web);
        inputs = source.iterator();
    }

    /** How many there are, the files that cannot be read included; -1 where nobody can know before. */
    int count() {
        return source.count();
    }

    /** What was passed over in containers because it is no document: how many, by reason. */
    Map<String, Long> passedOver() {
        return inputs.passedOver();
    }

    @Override
    public void close() {
        inputs.close();
    }

    @Override
    public Iterator<Input> iterator() {
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

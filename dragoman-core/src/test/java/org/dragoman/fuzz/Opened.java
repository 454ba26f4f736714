package org.dragoman.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.container.Containers;
import org.dragoman.container.Fields;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;

/** A file of many documents made of any bytes: it is refused, or what it holds is read to its end. */
final class Opened {
    private static final DocumentReader READER = new DocumentReader();
    private static final int LARGEST = 100_000;
    private static final int MOST = 10_000;

    private final String ending;
    private final Container container;
    private final Path file;

    /** @param ending of the kind of file, such as {@code .jsonl} */
    Opened(String ending) {
        this.ending = ending;
        this.container = Containers.all(Fields.STANDARD).stream()
                .filter(kind -> has(kind, ending))
                .findFirst()
                .orElseThrow();
        try {
            file = Files.createTempFile("fuzz", ending);
            file.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(Container kind, String ending) {
        for (String one : kind.endings()) {
            if (one.equals(ending)) {
                return true;
            }
        }
        return false;
    }

    void read(byte[] data) {
        try {
            Files.write(file, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Container.Contents contents = container.open(file, "noise" + ending, Metadata.NONE, LARGEST)) {
            int count = 0;
            while (contents.hasNext()) {
                DocumentSource.Input input = contents.next();
                Documents.check(READER.read(input));
                Documents.require(++count < MOST, "an end", ending);
            }
        } catch (IOException e) {
            Documents.require(String.valueOf(e.getMessage()).length() > 4, "a reason", e);
        }
    }
}

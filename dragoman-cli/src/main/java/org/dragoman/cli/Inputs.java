package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.document.Document;
import org.dragoman.document.Published;
import org.dragoman.document.RecordId;
import org.dragoman.document.Region;
import org.jspecify.annotations.Nullable;

/** The documents of the paths that a user names, in an order of their own. */
final class Inputs implements Iterable<Input> {
    private final List<Path> files = new ArrayList<>();
    private final @Nullable String published;

    Inputs(List<String> paths, @Nullable String published) {
        this.published = published;
        for (String path : paths) {
            Path start = Path.of(path);
            try (Stream<Path> found = Files.walk(start)) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException e) {
                files.add(start);
            }
        }
    }

    int count() {
        return files.size();
    }

    @Override
    public Iterator<Input> iterator() {
        return files.stream().map(this::read).iterator();
    }

    private Input read(Path file) {
        try {
            String text = Files.readString(file);
            Document plain = Document.of(text, published);
            return new Input(
                    file.toString(),
                    new Document(
                            RecordId.document(null, text),
                            file.toString(),
                            null,
                            null,
                            List.of(),
                            "en",
                            published == null ? Published.UNKNOWN : Published.given(published),
                            text,
                            plain.regions().stream()
                                    .map((Region region) -> region)
                                    .toList(),
                            null),
                    null);
        } catch (IOException e) {
            return new Input(file.toString(), null, "it cannot be read: " + e.getMessage());
        }
    }
}

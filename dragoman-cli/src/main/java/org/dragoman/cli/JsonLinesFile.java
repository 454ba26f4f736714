package org.dragoman.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.export.JsonLines;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Rows;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The file that {@code read --to} writes: the records of each document in the order of the text, and after
 * the last document every actor once, by id. The file has its name only when it is complete.
 */
final class JsonLinesFile implements Closeable, ReadWork.Sink {
    private final Path target;
    private final @Nullable Path draft;
    private final JsonLines lines;
    private final Map<String, Actor> actors = new TreeMap<>();
    private boolean complete;

    /** @param out standard output, written to where the target is {@code -} */
    JsonLinesFile(Path target, OutputStream out) throws IOException {
        this.target = target;
        if (target.toString().equals("-")) {
            draft = null;
            lines = new JsonLines(out);
        } else if (Files.exists(target) && !Files.isRegularFile(target)) {
            draft = null;
            lines = new JsonLines(Files.newOutputStream(target));
        } else {
            draft = target.resolveSibling(target.getFileName() + ".part");
            lines = new JsonLines(Files.newOutputStream(draft));
        }
    }

    @Override
    public void take(Reading reading) throws IOException {
        for (Row row : Rows.of(reading)) {
            if (row.kind() != RecordKind.ACTOR) {
                lines.write(row);
            }
        }
        reading.actors().forEach(actor -> actors.merge(actor.id(), actor, JsonLinesFile::merge));
    }

    /** The same whichever of the two was seen first. */
    private static Actor merge(Actor one, Actor other) {
        if (one.equals(other)) {
            return one;
        }
        TreeSet<String> aliases = new TreeSet<>(one.aliases());
        aliases.addAll(other.aliases());
        String name = first(one.name(), other.name());
        aliases.add(one.name());
        aliases.add(other.name());
        aliases.remove(name);
        return new Actor(
                one.id(),
                one.kind(),
                String.valueOf(name),
                List.copyOf(aliases),
                first(one.role(), other.role()),
                first(one.of(), other.of()),
                one.provisional() && other.provisional());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Writes the actors and gives the file its name. */
    void complete() throws IOException {
        for (Actor actor : actors.values()) {
            lines.write(Rows.of(actor, null));
        }
        complete = true;
    }

    @Override
    public void close() throws IOException {
        if (target.toString().equals("-")) {
            lines.flush();
        } else {
            lines.close();
        }
        if (draft != null) {
            if (complete) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(draft);
            }
        }
    }
}

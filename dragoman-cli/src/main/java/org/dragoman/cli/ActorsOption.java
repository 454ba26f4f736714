package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.actor.Corrections;
import org.dragoman.actor.book.CorrectionTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a user's own corrections of actors. */
final class ActorsOption {
    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Your own corrections: a TSV of action (add, rename, merge, split, forbid), actor, value, of,"
                    + " documents, reason.")
    @Nullable
    Path file;

    /** What the file says; none where there is no file. */
    Corrections corrections() {
        if (file == null) {
            return Corrections.NONE;
        }
        try {
            return CorrectionTable.parse(Files.readString(file, StandardCharsets.UTF_8), "--actors " + file);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        } catch (MalformedInputException e) {
            throw Failure.usage("--actors " + file + " is not UTF-8: save it so");
        } catch (IOException e) {
            throw Failure.usage("--actors " + file + " cannot be read: " + e.getMessage());
        }
    }
}

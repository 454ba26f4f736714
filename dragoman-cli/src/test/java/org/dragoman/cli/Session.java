package org.dragoman.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user at a terminal: runs commands on one ledger in a folder and sees what comes. */
final class Session {
    final Path folder;
    final Path ledger;
    FakeReader reader = new FakeReader(FakeReader.VERSION);

    /** In place of the reader, where a test wants the real one. */
    @Nullable
    Services services;

    int width = 100;
    boolean colour;
    String input = "";
    String out = "";
    String err = "";

    Session(Path folder) {
        this.folder = folder;
        this.ledger = folder.resolve("test.duckdb");
    }

    Session write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Runs a command as it stands. */
    int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                colour,
                false,
                colour,
                width);
        int exit = Main.run(arguments, console, services == null ? reader.services() : services);
        console.out().flush();
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    /** Runs a command on the ledger of this session. */
    int on(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--ledger");
        all.add(ledger.toString());
        return run(all.toArray(String[]::new));
    }

    /** Reads the folder {@code in}. */
    int read() {
        return on("read", folder.resolve("in").toString());
    }
}

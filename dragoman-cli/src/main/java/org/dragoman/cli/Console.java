package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err progress, notes and errors
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 * @param colour whether {@code out} may be coloured
 * @param width columns of the terminal
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outTerminal,
        boolean errTerminal,
        boolean colour,
        int width) {
    private static final int WIDTH = 100;

    /**
     * The process's own. The {@code dragoman} script tells by {@code DRAGOMAN_TERMINAL} which of 1 and 2 are
     * terminals, and by {@code COLUMNS} how wide; without it Java's own guess counts.
     */
    static Console standard(Map<String, String> environment, OutputStream output) {
        boolean guess = System.console() != null;
        String terminals = environment.getOrDefault("DRAGOMAN_TERMINAL", guess ? "12" : "");
        boolean outTerminal = terminals.contains("1");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return new Console(
                System.in,
                new PrintStream(new BufferedOutputStream(output, 1 << 14), false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                outTerminal,
                terminals.contains("2"),
                outTerminal && !plain,
                width(environment.get("COLUMNS")));
    }

    private static int width(@Nullable String columns) {
        if (columns == null) {
            return WIDTH;
        }
        try {
            int width = Integer.parseInt(columns.strip());
            return width < 40 ? WIDTH : width;
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }

    /** A line on {@code err}, after what was written so far. */
    void note(String line) {
        out.flush();
        err.println(line);
    }
}

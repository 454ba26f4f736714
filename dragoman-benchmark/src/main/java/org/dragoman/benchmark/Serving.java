package org.dragoman.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How soon a ledger is served by the command line, as who waits for it sees it.
 *
 * @param listens seconds from the command to the first answer
 * @param counted seconds from the command until the system is counted: by then events are linked
 */
record Serving(double listens, double counted) {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    /** Serves a ledger at any free port until the system is counted. */
    static Serving of(Path command, Path ledger) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command.toString(), "serve", "--ledger", ledger.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Client client = new Client(address(lines));
            client.get("api/v1");
            double listens = since(begun);
            client.get("api/v1/system");
            return new Serving(listens, since(begun));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String address(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group().endsWith("/") ? address.group() : address.group() + "/";
            }
        }
        throw new IOException("the server ended before it named its address");
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

package org.dragoman.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final long AGAIN_MILLIS = 200;

    /** Serves a ledger at any free port until the system is counted. */
    static Serving of(Path command, Path ledger) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command.toString(), "serve", "--ledger", ledger.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = address(lines);
            until(address + "api/v1");
            double listens = since(begun);
            until(address + "api/v1/system");
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

    /** Asks until there is an answer: what is still being put together is answered with 503. */
    private static void until(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofMinutes(10))
                .build();
        int status = 503;
        while (status == 503) {
            status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status == 503) {
                Thread.sleep(AGAIN_MILLIS);
            }
        }
        if (status != 200) {
            throw new IOException(address + " is answered with " + status);
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

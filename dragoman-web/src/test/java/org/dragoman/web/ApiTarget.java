package org.dragoman.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.actor.Corrections;

/**
 * Any bytes as a request to the API: the first byte chooses the address, then each line is a parameter, its first byte
 * the name. Whatever is asked, the server answers, and never that it failed.
 */
public final class ApiTarget {
    private static final String[] PATHS = {
        "contacts", "events", "statements", "figures", "tallies", "instruments", "actors", "documents", "mentions",
        "times", "happenings", "conflicts", "system", "search", "changes", "coverage", "reconcile", "openapi.json"
    };
    private static final String[] NAMES = {
        "between",
        "of",
        "by",
        "from",
        "to",
        "since",
        "as_of",
        "type",
        "mode",
        "level",
        "outlet",
        "outlets",
        "q",
        "queries",
        "query",
        "limit",
        "page",
        "page_size",
        "token",
        "after",
        "least",
        "what",
        "all",
        "format",
        "reality",
        "voice",
        "about",
        "position",
        "measure",
        "panel",
        "window",
        "country",
        "actor",
        "document",
        "language"
    };
    private static final int NOT_READY = 503;

    private static final Client CLIENT = serve();

    private ApiTarget() {}

    private static Client serve() {
        try {
            Path file = Samples.ledger(Files.createTempDirectory("fuzz"));
            return new Client(
                    WebServer.start(new ServedLedger(file, Corrections.NONE), new WebOptions("127.0.0.1", 0, null)));
        } catch (IOException e) {
            throw new IllegalStateException("no ledger to serve", e);
        }
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException, InterruptedException {
        String address = address(data);
        HttpResponse<String> answer = CLIENT.get(address);
        if (answer.statusCode() >= 500 && answer.statusCode() != NOT_READY) {
            throw new AssertionError(address + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static String address(byte[] data) {
        int chosen = data.length == 0 ? 0 : data[0] & 0xff;
        StringBuilder address = new StringBuilder("/api/v1/").append(PATHS[chosen % PATHS.length]);
        char mark = '?';
        int from = 1;
        while (from < data.length) {
            int end = from;
            while (end < data.length && data[end] != '\n') {
                end++;
            }
            if (end > from) {
                String value = new String(data, from + 1, end - from - 1, StandardCharsets.UTF_8);
                address.append(mark)
                        .append(NAMES[(data[from] & 0xff) % NAMES.length])
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                mark = '&';
            }
            from = end + 1;
        }
        return address.toString();
    }
}

package org.dragoman.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a server as who looks at its pages does; safe for use by several threads. */
final class Client {
    /** How long one waits who was told to come back. */
    private static final long AGAIN_MILLIS = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    /** @param address of the server, with a slash at its end */
    Client(String address) {
        this.address = address;
    }

    /** Asks until there is an answer: what is still being put together is answered with 503. */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(10))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == 503) {
            Thread.sleep(AGAIN_MILLIS);
            answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (answer.statusCode() != 200) {
            throw new IOException(path + " is answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}

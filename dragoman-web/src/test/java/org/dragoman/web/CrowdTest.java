package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dragoman.actor.Corrections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients, and slow ones: they are answered or refused clearly, and nothing dies. */
class CrowdTest {
    private static final int CROWD = 500;

    @TempDir
    static Path folder;

    private static Path file = Path.of("");
    private static byte[] before = {};
    private static final List<WebServer> SERVERS = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        file = Samples.ledger(folder);
        before = Files.readAllBytes(file);
        SERVERS.add(WebServer.start(
                new ServedLedger(file, Corrections.NONE, 120_000, null), new WebOptions("127.0.0.1", 0, null)));
    }

    @AfterAll
    static void end() {
        SERVERS.forEach(WebServer::close);
    }

    private static WebServer server() {
        return SERVERS.get(0);
    }

    @Test
    void five_hundred_clients_at_once_are_answered_or_refused() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<String> paths =
                List.of("", "contacts", "api/v1/contacts?between=KEN,GHA", "system", "pairs/KEN/GHA", "search?q=trade");
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server().address() + paths.get(i % paths.size())))
                    .timeout(Duration.ofMinutes(3))
                    .build();
            asked.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .thenApply(HttpResponse::statusCode));
        }
        List<Integer> statuses = new ArrayList<>();
        asked.forEach(one -> statuses.add(one.join()));
        assertThat(statuses).hasSize(CROWD).allMatch(status -> status == 200 || status == 503);
        assertThat(statuses.stream().filter(status -> status == 200).count()).isGreaterThan(CROWD * 9 / 10);
        assertThat(new Client(server()).get("/api/v1").statusCode()).isEqualTo(200);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void clients_that_never_finish_their_question_keep_nobody_waiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket("127.0.0.1", server().port());
                slow.add(socket);
                socket.getOutputStream()
                        .write("GET /contacts HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            long start = System.nanoTime();
            assertThat(new Client(server()).page("/contacts").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            slow.get(0).setSoTimeout(60_000);
            // Let go after the idle time: the end of the stream, or a refusal.
            int answer = slow.get(0).getInputStream().read();
            assertThat(answer).isIn(-1, (int) 'H');
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}

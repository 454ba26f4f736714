package org.dragoman.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliteWebTest {
    private final Map<String, String> pages = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> agents = new ArrayList<>();
    private HttpServer server;
    private String site;
    private Map<String, Long> passedOver = Map.of();

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        site = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_page_is_a_document_with_its_address() {
        pages.put("/a.html", "<html><p>Envoys met in Bern.</p></html>");
        List<Input> inputs = inputs(FetchMemory.empty(), false, "/a.html");
        assertThat(inputs).hasSize(1);
        assertThat(inputs.get(0)).isInstanceOfSatisfying(Input.Found.class, found -> {
            assertThat(new String(found.bytes(), UTF_8)).contains("Envoys met");
            assertThat(found.given().uri()).isEqualTo(site + "/a.html");
        });
        assertThat(asked).containsExactly("/robots.txt", "/a.html");
        assertThat(agents).allMatch(agent -> agent.equals("Dragoman/1"));
    }

    @Test
    void what_the_rules_of_a_site_forbid_is_not_asked_for() {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /private/\n\nUser-agent: dragoman\nDisallow: /drafts/");
        pages.put("/drafts/a.html", "draft");
        pages.put("/private/b.html", "This is for others.");
        List<Input> inputs = inputs(FetchMemory.empty(), false, "/drafts/a.html", "/private/b.html");
        assertThat(inputs.get(0))
                .isEqualTo(new Input.Problem(site + "/drafts/a.html", "the site's robots.txt asks not to fetch it"));
        assertThat(inputs.get(1)).isInstanceOf(Input.Found.class);
        assertThat(asked).containsExactly("/robots.txt", "/private/b.html");
    }

    @Test
    void a_feed_gives_what_it_carries_or_the_pages_it_links_to() {
        pages.put(
                "/feed.xml",
                "<rss version=\"2.0\"><channel><title>Wire</title><item><title>T</title><link>" + site
                        + "/a.html</link><description>Short.</description></item></channel></rss>");
        pages.put("/a.html", "<html><p>The whole story.</p></html>");
        assertThat(text(inputs(FetchMemory.empty(), false, "/feed.xml").get(0))).contains("Short.");
        List<Input> followed = inputs(FetchMemory.empty(), true, "/feed.xml");
        assertThat(text(followed.get(0))).contains("The whole story.");
        assertThat(((Input.Found) followed.get(0)).given().outlet()).isEqualTo("Wire");
    }

    @Test
    void what_has_not_changed_is_not_sent_again(@TempDir Path folder) throws IOException {
        pages.put("/a.html", "<html><p>Envoys met in Bern.</p></html>");
        FetchMemory memory = FetchMemory.empty();
        assertThat(inputs(memory, false, "/a.html")).hasSize(1);
        Path file = folder.resolve("fetched.json");
        memory.save(file);
        assertThat(inputs(FetchMemory.of(file), false, "/a.html")).isEmpty();
        assertThat(passedOver).isEqualTo(Map.of("unchanged since it was fetched last", 1L));
        pages.put("/a.html", "<html><p>Envoys met in Bern and Basel.</p></html>");
        assertThat(inputs(FetchMemory.of(file), false, "/a.html")).hasSize(1);
    }

    @Test
    void what_cannot_be_had_is_a_problem_with_a_reason() {
        pages.put("/loop", "-> /loop");
        pages.put("/large", "x".repeat(1001));
        pages.put("/moved", "-> /a.html");
        pages.put("/a.html", "<html><p>Envoys met in Bern.</p></html>");
        List<Input> inputs = inputs(FetchMemory.empty(), false, "/gone", "/loop", "/large", "/moved", "/with space");
        assertThat(inputs.subList(0, 3))
                .containsExactly(
                        new Input.Problem(site + "/gone", "its server answered with status 404"),
                        new Input.Problem(site + "/loop", "it redirects more than 5 times"),
                        new Input.Problem(
                                site + "/large",
                                "it has more than 1000 bytes, which is the limit; raise it to read it"));
        assertThat(((Input.Found) inputs.get(3)).given().uri()).isEqualTo(site + "/a.html");
        assertThat(((Input.Problem) inputs.get(4)).reason()).startsWith("it is no address of the web");
        server.stop(0);
        assertThat(inputs(FetchMemory.empty(), false, "/a.html").get(0))
                .isInstanceOfSatisfying(
                        Input.Problem.class,
                        problem -> assertThat(problem.reason()).startsWith("its server cannot be reached"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            String page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (page.startsWith("-> ")) {
                exchange.getResponseHeaders().add("Location", page.substring(3));
                exchange.sendResponseHeaders(302, -1);
            } else {
                String tag = "\"" + Integer.toHexString(page.hashCode()) + "\"";
                boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                exchange.getResponseHeaders().add("ETag", tag);
                exchange.getResponseHeaders()
                        .add("Content-Type", path.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8");
                byte[] bytes = page.getBytes(UTF_8);
                exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : bytes.length);
                if (!same) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        }
    }

    private List<Input> inputs(FetchMemory memory, boolean follow, String... paths) {
        Fetcher fetcher = new Fetcher("1", Duration.ZERO, Duration.ofSeconds(5));
        List<String> addresses =
                java.util.Arrays.stream(paths).map(path -> site + path).toList();
        DocumentSource source = DocumentSource.of(addresses, Metadata.NONE, System.in, 1000)
                .with(new PoliteWeb(fetcher, memory, follow));
        List<Input> all = new ArrayList<>();
        try (DocumentSource.Inputs inputs = source.iterator()) {
            inputs.forEachRemaining(all::add);
            passedOver = inputs.passedOver();
        }
        return all;
    }

    private static String text(Input input) {
        assertThat(input).isInstanceOf(Input.Found.class);
        return new String(((Input.Found) input).bytes(), UTF_8);
    }
}

package org.dragoman.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.document.Bytes;
import org.dragoman.fetch.Fetched.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages politely: keeps to a site's {@code robots.txt} (RFC 9309), says who it is, leaves a pause between
 * two requests to one site, asks only for what has changed, and gives up on what is too large or too slow. One
 * request at a time; not for use by several threads at once.
 */
public final class Fetcher {
    /** How a request names itself; sites may name it in their robots.txt. */
    static final String NAME = "dragoman";

    private static final int LARGEST_RULES = 500_000;
    private static final long LONGEST_PAUSE = 30_000;
    private static final int REDIRECTIONS = 5;

    private final HttpClient client;
    private final String agent;
    private final Duration pause;
    private final Duration patience;
    private final Map<String, BaseRobotRules> rules = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();

    /**
     * @param version of the program, for the name of the user agent
     * @param pause the least time between two requests to one site, where its rules ask for no longer one
     * @param patience how long to wait for an answer
     */
    public Fetcher(String version, Duration pause, Duration patience) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.agent = "Dragoman/" + version;
        this.pause = pause;
        this.patience = patience;
    }

    /**
     * Fetches an address.
     *
     * @param known what its server said the last time, to be spared what has not changed; or null
     * @param largest how many bytes it may have
     */
    public Fetched fetch(String address, @Nullable Validator known, int largest) {
        String at = address;
        try {
            for (int i = 0; i <= REDIRECTIONS; i++) {
                URI uri = URI.create(at).normalize();
                String refused = refused(uri);
                if (refused != null) {
                    return new Fetched.Refused(refused);
                }
                HttpResponse<InputStream> response = request(uri, known);
                try (InputStream body = response.body()) {
                    String onward = onward(response, uri);
                    if (onward == null) {
                        return answer(at, response, body, largest);
                    }
                    at = onward;
                }
            }
            return new Fetched.Refused("it redirects more than " + REDIRECTIONS + " times");
        } catch (IllegalArgumentException e) {
            return new Fetched.Refused("it is no address of the web: " + at);
        } catch (IOException e) {
            return new Fetched.Refused("its server cannot be reached: " + why(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Refused("interrupted");
        }
    }

    private @Nullable String refused(URI uri) throws InterruptedException {
        if (uri.getHost() == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            return "it is no address of the web: " + uri;
        }
        BaseRobotRules site = rules.get(site(uri));
        if (site == null) {
            site = rules(uri);
            rules.put(site(uri), site);
        }
        return site.isAllowed(uri.toString()) ? null : "the site's robots.txt asks not to fetch it";
    }

    private BaseRobotRules rules(URI uri) throws InterruptedException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI file = uri.resolve("/robots.txt");
        try {
            HttpResponse<InputStream> response = request(file, null);
            try (InputStream body = response.body()) {
                return response.statusCode() == 200
                        ? parser.parseContent(
                                file.toString(),
                                body.readNBytes(LARGEST_RULES),
                                response.headers().firstValue("content-type").orElse("text/plain"),
                                List.of(NAME))
                        // Missing rules forbid nothing; a server in trouble is left alone (RFC 9309, 2.3.1).
                        : parser.failedFetch(response.statusCode());
            }
        } catch (IOException e) {
            // The page itself will tell that the server cannot be reached.
            return parser.failedFetch(404);
        }
    }

    private HttpResponse<InputStream> request(URI uri, @Nullable Validator known)
            throws IOException, InterruptedException {
        rest(uri);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("User-Agent", agent)
                .header("Accept", "text/html, application/rss+xml, application/atom+xml, text/plain;q=0.8, */*;q=0.1");
        if (known != null && known.tag() != null) {
            request.header("If-None-Match", known.tag());
        }
        if (known != null && known.modified() != null) {
            request.header("If-Modified-Since", known.modified());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Waits until the site has had its pause. */
    private void rest(URI uri) throws InterruptedException {
        BaseRobotRules site = rules.get(site(uri));
        long asked = site == null ? 0 : site.getCrawlDelay();
        long least = Math.min(LONGEST_PAUSE, Math.max(pause.toMillis(), asked));
        Long before = last.get(site(uri));
        long now = System.nanoTime() / 1_000_000;
        if (before != null && now - before < least) {
            Thread.sleep(least - (now - before));
        }
        last.put(site(uri), System.nanoTime() / 1_000_000);
    }

    private static @Nullable String onward(HttpResponse<?> response, URI from) {
        int status = response.statusCode();
        boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return moved
                ? response.headers()
                        .firstValue("location")
                        .map(to -> from.resolve(to).toString())
                        .orElse(null)
                : null;
    }

    private static Fetched answer(String address, HttpResponse<?> response, InputStream body, int largest)
            throws IOException {
        if (response.statusCode() == 304) {
            return new Fetched.Unchanged();
        }
        if (response.statusCode() != 200) {
            return new Fetched.Refused("its server answered with status " + response.statusCode());
        }
        byte[] content = Bytes.upTo(body, largest);
        if (content == null) {
            return new Fetched.Refused(Bytes.tooMany(largest));
        }
        String tag = response.headers().firstValue("etag").orElse(null);
        String modified = response.headers().firstValue("last-modified").orElse(null);
        String type = response.headers().firstValue("content-type").orElse("");
        return new Fetched.Page(
                address,
                content,
                type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                tag == null && modified == null ? null : new Validator(tag, modified));
    }

    private static String site(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String why(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}

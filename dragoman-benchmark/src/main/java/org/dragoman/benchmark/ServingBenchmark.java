package org.dragoman.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.Corrections;
import org.dragoman.web.ServedLedger;
import org.dragoman.web.WebOptions;
import org.dragoman.web.WebServer;

/**
 * Serves a ledger and asks its API as several clients do at once, each question as soon as the last was answered, over a
 * mix of what people look at; prints how long the answers took. A wait is what a client sees: client and server share
 * this machine.
 *
 * <pre>{@code java … org.dragoman.benchmark.ServingBenchmark FILE [CLIENTS [SECONDS]]}</pre>
 */
public final class ServingBenchmark {
    private static final Pattern ID = Pattern.compile("\"id\":\"((?:ev|st|fi)-[0-9a-f]+)\"");
    private static final Pattern STATE = Pattern.compile("\"id\":\"([A-Z]{3})\"");
    private static final List<String> EVENTS = List.of("accuse", "support", "assault", "consult", "demand");

    private final Client client;
    private final List<String> states = new ArrayList<>();

    private ServingBenchmark(String address) {
        this.client = new Client(address);
    }

    /** The states that the ledger names, those in the news most first. */
    private void meetStates() throws IOException, InterruptedException {
        Matcher state = STATE.matcher(client.get("api/v1/actors?type=state&limit=120"));
        while (state.find()) {
            states.add(state.group(1));
        }
    }

    /** @param arguments the ledger, the number of clients (8), how long to ask (30 seconds) */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        PrintStream out = System.out;
        long start = System.nanoTime();
        try (WebServer server = WebServer.start(
                new ServedLedger(Path.of(arguments[0]), Corrections.NONE, 600_000, null),
                new WebOptions("127.0.0.1", 0, null))) {
            ServingBenchmark benchmark = new ServingBenchmark(server.address());
            told(out, "the server listens", start);
            benchmark.client.get("api/v1");
            told(out, "its first answer", start);
            benchmark.client.get("");
            told(out, "the start page", start);
            benchmark.meetStates();
            benchmark.client.get("api/v1/search?q=word1");
            told(out, "records and words are indexed", start);
            benchmark.client.get("api/v1/happenings?limit=1");
            told(out, "events across documents are linked", start);
            benchmark.client.get("api/v1/system");
            told(out, "the system is counted", start);
            for (String page : List.of(
                    "system",
                    "system?from=2019-01&until=2019-03",
                    "pairs/" + benchmark.states.get(0) + "/" + benchmark.states.get(1),
                    "actors/" + benchmark.states.get(0),
                    "contacts",
                    "outlets")) {
                long begun = System.nanoTime();
                benchmark.client.get(page);
                long second = System.nanoTime();
                benchmark.client.get(page);
                out.printf(
                        Locale.ROOT,
                        "page /%s: %.0f ms, again %.0f ms%n",
                        page,
                        (second - begun) / 1e6,
                        (System.nanoTime() - second) / 1e6);
            }
            benchmark.load(clients, 5);
            long worked = worked();
            Map<String, List<Long>> waits = benchmark.load(clients, seconds);
            report(out, waits, clients, seconds, (worked() - worked) / 1e6);
        }
    }

    private static void told(PrintStream out, String what, long start) {
        out.printf(Locale.ROOT, "%s after %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    /** Waits in nanoseconds, by the kind of question. */
    private Map<String, List<Long>> load(int clients, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<Map<String, List<Long>>>> running = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Random random = new Random(31 * i + seconds);
            running.add(threads.submit(() -> ask(random, end)));
        }
        Map<String, List<Long>> all = new TreeMap<>();
        for (Future<Map<String, List<Long>>> one : running) {
            one.get()
                    .forEach((kind, waits) ->
                            all.computeIfAbsent(kind, name -> new ArrayList<>()).addAll(waits));
        }
        threads.shutdown();
        return all;
    }

    private Map<String, List<Long>> ask(Random random, long end) throws IOException, InterruptedException {
        Map<String, List<Long>> waits = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        while (System.nanoTime() < end) {
            String path = question(random, seen);
            long start = System.nanoTime();
            String answer = client.get("api/v1/" + path);
            waits.computeIfAbsent(path.replaceAll("[/?].*", ""), name -> new ArrayList<>())
                    .add(System.nanoTime() - start);
            Matcher id = ID.matcher(answer);
            if (id.find() && seen.size() < 1000) {
                seen.add(id.group(1));
            }
        }
        return waits;
    }

    private String question(Random random, List<String> seen) {
        String one = state(random);
        String other = state(random);
        int year = 2014 + random.nextInt(10);
        String between = one.equals(other) ? "by=" + one : "between=" + one + "," + other;
        return switch (random.nextInt(14)) {
            case 0, 1 -> "contacts?" + between;
            case 2 -> "contacts?by=" + one + "&from=" + year + "&until=" + year;
            case 3 -> "events?" + between + "&type=" + EVENTS.get(random.nextInt(EVENTS.size()));
            case 4 -> "events?by=" + one + "&from=" + year + "-0" + (1 + random.nextInt(9));
            case 5 -> "statements?about=" + one + "&type=accuse";
            case 6 -> "figures?about=" + one;
            case 7 -> "instruments?about=" + one;
            case 8, 9 -> seen.isEmpty() ? "contacts" : "records/" + seen.get(random.nextInt(seen.size()));
            case 10 -> "documents?outlet=outlet%20" + Zipf.place(random, SyntheticLedger.OUTLETS);
            case 11 -> "system?from=" + year + "-01&until=" + year + "-03";
            case 12 -> "search?q=word" + Zipf.place(random, 30_000) + "+word" + Zipf.place(random, 300);
            default -> one.equals(other) ? "actors/" + one : "pairs/" + one + "/" + other + "?from=" + year;
        };
    }

    private String state(Random random) {
        return states.get(Zipf.place(random, states.size()));
    }

    private static void report(
            PrintStream out, Map<String, List<Long>> waits, int clients, int seconds, double worked) {
        List<Long> all = new ArrayList<>();
        out.printf(Locale.ROOT, "%-12s %8s %8s %8s %8s%n", "asked", "number", "median", "p95", "worst");
        waits.forEach((kind, some) -> {
            all.addAll(some);
            line(out, kind, some);
        });
        line(out, "all", all);
        out.printf(
                Locale.ROOT,
                "%d clients, %.0f answers a second, %.1f ms of processors' time each, client and server;"
                        + " milliseconds%n",
                clients,
                all.size() / (double) seconds,
                worked / Math.max(1, all.size()));
    }

    /** Processors' time of this process in nanoseconds: what else the machine does counts for little there. */
    private static long worked() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    private static void line(PrintStream out, String kind, List<Long> waits) {
        List<Long> sorted = waits.stream().sorted().toList();
        out.printf(
                Locale.ROOT,
                "%-12s %8d %8.1f %8.1f %8.1f%n",
                kind,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * 0.95))) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
    }
}

package org.dragoman.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures anew what the page of benchmarks shows, and writes it there: each part between a line
 * {@code <!-- NAME -->} and the line {@code <!-- end -->}; the words around them stay.
 *
 * <pre>{@code dragoman-benchmark/run Benchmarks docs/benchmarks.md}</pre>
 */
public final class Benchmarks {
    private static final String END = "<!-- end -->";

    private Benchmarks() {}

    /** A measurement that prints to the standard output. */
    private interface Measurement {
        void run(String[] arguments) throws IOException, InterruptedException;
    }

    private record Part(Measurement measurement, List<String> arguments) {}

    /** @param arguments the page, then which parts to measure; all unless given */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, Part> parts = new TreeMap<>();
        parts.put("machine", new Part(a -> System.out.println(Machine.words()), List.of()));
        parts.put("reading", new Part(ReadingBenchmark::main, List.of("examples", "3", "12")));
        parts.put("steps", new Part(StepCosts::main, List.of("examples", "12")));
        parts.put("parts", new Part(PartsBenchmark::main, List.of()));
        parts.put("growth", new Part(GrowthBenchmark::main, List.of("1000", "10000", "100000")));
        parts.put("linking", new Part(LinkingBenchmark::main, List.of("10000", "100000", "1000000")));
        if (arguments.length == 0) {
            System.err.println("usage: Benchmarks PAGE [PART…], parts: " + String.join(", ", parts.keySet()));
            System.exit(2);
        }
        Path page = Path.of(arguments[0]);
        for (String name : arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : parts.keySet()) {
            Part part = parts.get(name);
            if (part == null) {
                System.err.println(name + " is no part; parts: " + String.join(", ", parts.keySet()));
                System.exit(2);
                return;
            }
            Files.writeString(page, replaced(Files.readString(page), name, printed(part)));
        }
    }

    private static String printed(Part part) throws IOException, InterruptedException {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            part.measurement().run(part.arguments().toArray(new String[0]));
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    private static String replaced(String page, String name, String measured) {
        String begin = "<!-- " + name + " -->";
        int from = page.indexOf(begin);
        int to = from < 0 ? -1 : page.indexOf(END, from);
        if (to < 0) {
            throw new IllegalArgumentException("the page has no part between " + begin + " and " + END);
        }
        return page.substring(0, from + begin.length()) + "\n" + measured + "\n" + page.substring(to);
    }
}

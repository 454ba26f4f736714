package org.dragoman.fuzz;

/** Any bytes as JSON lines. */
public final class JsonLinesTarget {
    private static final Opened FILE = new Opened(".jsonl");

    private JsonLinesTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        FILE.read(data);
    }
}

package org.dragoman.fuzz;

/** Any bytes as a web archive. */
public final class WarcTarget {
    private static final Opened FILE = new Opened(".warc");

    private WarcTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        FILE.read(data);
    }
}

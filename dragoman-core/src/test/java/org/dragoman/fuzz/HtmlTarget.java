package org.dragoman.fuzz;

import org.dragoman.document.DocumentReader;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;

/** Any bytes as a web page: refused with a reason, or a document whose regions lie in its text. */
public final class HtmlTarget {
    private static final DocumentReader READER = new DocumentReader();

    private HtmlTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Outcome outcome = READER.read(data, "noise.html", Metadata.NONE);
        Documents.check(outcome);
        Documents.same(outcome, READER.read(data, "noise.html", Metadata.NONE));
    }
}

package org.dragoman.fuzz;

import org.dragoman.document.Document;
import org.dragoman.document.Outcome;
import org.dragoman.document.Region;
import org.dragoman.time.Edtf;

/** What must be true of any document, whatever it was made of. */
final class Documents {
    private Documents() {}

    static void check(Outcome outcome) {
        if (outcome instanceof Outcome.NotRead refused) {
            require(!refused.reason().isBlank() && refused.reason().indexOf('\n') < 0, "one line of reason", outcome);
        } else if (outcome instanceof Outcome.Read read) {
            check(read.document(), outcome);
        }
    }

    private static void check(Document document, Outcome outcome) {
        int length = document.text().codePointCount(0, document.text().length());
        int end = 0;
        for (Region region : document.regions()) {
            require(region.start() >= end && region.end() <= length, "regions in order, in the text", outcome);
            end = region.end();
        }
        String published = document.published().edtf();
        require(published == null || Edtf.read(published) != null, "a date of publication that is one", outcome);
        require(document.text().indexOf('\0') < 0, "no null character", outcome);
    }

    static void same(Outcome one, Outcome other) {
        require(one.equals(other), "the same twice", one);
    }

    static void require(boolean holds, String what, Object of) {
        if (!holds) {
            throw new AssertionError("not " + what + ": " + of);
        }
    }
}

package org.dragoman.link;

import java.util.Collection;
import java.util.TreeSet;
import org.dragoman.document.RecordId;

/** Makes conflicts. */
final class Conflicts {
    private Conflicts() {}

    static Conflict of(Conflict.What what, String about, Collection<String> between, String explanation) {
        TreeSet<String> records = new TreeSet<>(between);
        return new Conflict(
                RecordId.of("cf", about, what, String.join(",", records)),
                about,
                java.util.List.copyOf(records),
                what,
                explanation);
    }
}

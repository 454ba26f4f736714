package org.dragoman.container;

import java.util.List;
import org.dragoman.document.Container;

/** All kinds of containers there are. */
public final class Containers {
    private Containers() {}

    /**
     * Archives (ZIP, tar), web archives (WARC), JSON lines, Parquet, RSS and Atom.
     *
     * @param fields which fields of a JSON object or columns of a table hold what
     */
    public static List<Container> all(Fields fields) {
        return List.of(new Archive(), feed(), new JsonLines(fields), new Parquet(fields), new Warc());
    }

    /** RSS and Atom. */
    public static Container feed() {
        return new Feed();
    }
}

package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.dragoman.system.Chronicle;
import org.dragoman.system.ChronicleReader;
import org.dragoman.system.Counting;
import org.dragoman.system.Level;
import org.dragoman.system.Structure;

/** The network of all that is known: states and organisations, one deed a day. */
final class NetworkExport implements Exporter {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final boolean dynamic;

    /** @param dynamic GEXF with dates, else GraphML */
    NetworkExport(boolean dynamic) {
        this.dynamic = dynamic;
    }

    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        Chronicle chronicle =
                new ChronicleReader(holdings.ledger(), null, holdings.linked()).read(Level.states(holdings.actors()));
        Structure structure = Structure.of(chronicle.deeds(), Counting.DAILY, 1, 1, LIMIT);
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            if (dynamic) {
                new Gexf(holdings.actors()::name).write(structure, chronicle.deeds(), out);
            } else {
                new GraphMl(holdings.actors()::name).write(structure, out);
            }
        }
        return "";
    }
}

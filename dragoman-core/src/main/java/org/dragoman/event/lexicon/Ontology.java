package org.dragoman.event.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.jspecify.annotations.Nullable;

/**
 * The scores of events: CAMEO codes with their quad class and their place on the Goldstein–CAMEO scale
 * (Goldstein, 1992; Schrodt, 2012), and the codes of compositions such as a promise of aid.
 */
public final class Ontology {
    /**
     * What is known of a CAMEO code.
     *
     * @param code three or four digits
     * @param name its name in the codebook
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     * @param goldstein −10 to 10
     */
    public record Score(String code, String name, int quad, double goldstein) {}

    private final Map<String, Score> scores = new TreeMap<>();
    private final Map<String, Map<String, String>> compositions = new HashMap<>();
    private final Map<String, String> modes = new TreeMap<>();

    private Ontology() {
        for (String[] row : Table.read(Plover.class, "cameo.tsv").rows()) {
            scores.put(row[0], new Score(row[0], row[1], Integer.parseInt(row[2]), Double.parseDouble(row[3])));
        }
        for (String[] row : Table.read(Plover.class, "compositions.tsv").rows()) {
            compositions.put(row[0], Map.of("AGREE", row[1], "DEMAND", row[2], "REJECT", row[3], "THREATEN", row[4]));
        }
        for (String[] row : Table.read(Plover.class, "modes.tsv").rows()) {
            modes.put(row[0] + " " + row[1], row[2]);
        }
    }

    /** Reads the tables of this version. */
    public static Ontology standard() {
        return new Ontology();
    }

    /** What is known of a code, null where the code is not known. */
    public @Nullable Score score(String cameo) {
        return scores.get(cameo);
    }

    /** The CAMEO code that stands for a type and mode, null where there is none. */
    public @Nullable String code(Plover type, String mode) {
        return modes.get(type + " " + mode);
    }

    /** The CAMEO code of, say, a refusal to give aid. */
    public @Nullable String composed(Plover type, @Nullable Plover of) {
        return compositions
                .getOrDefault(of == null ? "NONE" : of.name(), Map.of())
                .get(type.name());
    }
}

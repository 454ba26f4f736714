package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger keeps beside a record so that it can be found: its time as days, and every actor in it.
 *
 * @param earliest first day, null where unknown or open
 * @param latest last day, null where unknown or open
 * @param involved ids of all actors that the record names, sorted
 */
public record Derived(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, List<String> involved) {
    /** What belongs beside a record. */
    public static Derived of(Row row) {
        Edtf time = Edtf.read(edtf(row));
        return new Derived(time == null ? null : time.earliest(), time == null ? null : time.latest(), involved(row));
    }

    /** The date of a record as it is written (EDTF), null where it has none. */
    public static @Nullable String edtf(Row row) {
        return switch (row.kind()) {
            case DOCUMENT -> row.text("published", "edtf");
            case EVENT_REPORT -> row.text("when", "edtf");
            case FIGURE, TALLY -> row.text("period");
            case INSTRUMENT -> row.text("when");
            case TIME -> row.text("edtf");
            case ACTOR, MENTION, STATEMENT -> null;
        };
    }

    private static List<String> involved(Row row) {
        TreeSet<String> actors = new TreeSet<>();
        switch (row.kind()) {
            case ACTOR -> actors.add(row.id());
            case MENTION -> {
                add(actors, row.text("actor"));
                actors.addAll(row.texts("members"));
            }
            case EVENT_REPORT -> {
                actors.addAll(row.texts("source"));
                actors.addAll(row.texts("target"));
                add(actors, row.text("host"));
                if (row.get("participants") instanceof List<?> participants) {
                    for (Object participant : participants) {
                        if (participant instanceof Map<?, ?> map && map.get("actor") instanceof String actor) {
                            actors.add(actor);
                        }
                    }
                }
            }
            case STATEMENT -> {
                add(actors, row.text("source", "actor"));
                add(actors, row.text("addressee"));
                actors.addAll(row.texts("about"));
            }
            case FIGURE, INSTRUMENT -> actors.addAll(row.texts("parties"));
            case TALLY -> actors.addAll(row.texts("actors"));
            case DOCUMENT, TIME -> {}
        }
        return List.copyOf(actors);
    }

    private static void add(TreeSet<String> actors, @Nullable String actor) {
        if (actor != null) {
            actors.add(actor);
        }
    }
}

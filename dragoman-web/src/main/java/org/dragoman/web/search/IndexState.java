package org.dragoman.web.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.Dragoman;
import org.dragoman.actor.Correction;
import org.dragoman.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What a state of a ledger is told by, kept with the index of that state so that it fits no other ledger and no other
 * version of this program.
 *
 * @param format how records are indexed
 * @param runs the runs, each with when it began and whether it was forgotten: no two ledgers share them
 * @param reading the last reading that is indexed
 * @param corrections who is who else, as far as that changes records
 */
record IndexState(String format, List<String> runs, long reading, List<String> corrections) {
    /** To be raised when records are indexed otherwise. */
    private static final int FORMAT = 1;

    private static final String BREAK = "\n";

    IndexState {
        runs = List.copyOf(runs);
        corrections = List.copyOf(corrections);
    }

    static IndexState of(Ledger ledger) {
        List<String> runs = ledger.runs().stream()
                .map(run -> run.run() + " " + run.started() + (run.forgotten() == null ? "" : " forgotten"))
                .toList();
        List<String> corrections = ledger.corrections().inForce().all().stream()
                .filter(one -> one.action() == Correction.Action.MERGE || one.action() == Correction.Action.SPLIT)
                .map(one -> String.join(
                        "\t", one.actor(), one.value(), one.action().name(), String.join(",", one.documents())))
                .toList();
        return new IndexState(FORMAT + " " + Dragoman.VERSION, runs, ledger.lastReading(), corrections);
    }

    /** The state that was {@link #written}, null where none was. */
    static @Nullable IndexState read(Map<String, String> written) {
        String reading = written.get("reading");
        return reading == null || !reading.matches("[0-9]{1,18}")
                ? null
                : new IndexState(
                        written.getOrDefault("format", ""),
                        lines(written.getOrDefault("runs", "")),
                        Long.parseLong(reading),
                        lines(written.getOrDefault("corrections", "")));
    }

    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("format", format);
        written.put("runs", String.join(BREAK, runs));
        written.put("reading", String.valueOf(reading));
        written.put("corrections", String.join(BREAK, corrections));
        return written;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BREAK, -1));
    }

    /** The same as far as that reading. */
    IndexState upTo(long last) {
        return new IndexState(format, runs, Math.min(last, reading), corrections);
    }

    /** Whether all that is in one state is in the next, but for documents that were read again and corrected actors. */
    boolean continuedBy(IndexState next) {
        return format.equals(next.format)
                && reading <= next.reading
                && runs.size() <= next.runs.size()
                && runs.equals(next.runs.subList(0, runs.size()));
    }

    /** The ids that mean someone else in another state. */
    Set<String> movedIn(IndexState other) {
        Set<String> changed = new HashSet<>(corrections);
        Set<String> same = new HashSet<>(other.corrections);
        same.retainAll(changed);
        changed.addAll(other.corrections);
        changed.removeAll(same);
        if (changed.isEmpty() && !corrections.equals(other.corrections)) {
            // a later correction goes before an earlier one
            changed.addAll(corrections);
        }
        Set<String> moved = new TreeSet<>();
        changed.forEach(line -> moved.addAll(actors(line)));
        List<String> all = new ArrayList<>(corrections);
        all.addAll(other.corrections);
        // who was merged into one that is merged elsewhere now moves along
        for (int before = 0; before < moved.size(); ) {
            before = moved.size();
            for (String line : all) {
                List<String> two = actors(line);
                if (moved.contains(two.get(0)) || moved.contains(two.get(1))) {
                    moved.addAll(two);
                }
            }
        }
        return moved;
    }

    private static List<String> actors(String line) {
        return List.of(line.split("\t", 3)).subList(0, 2);
    }
}

package org.dragoman.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.ledger.Row;

/**
 * The reports of events that one may best begin with: confident, with an actor on both sides who has a name
 * of its own, and dated to the month or the day by words of their own sentence.
 */
final class Best {
    private static final BigDecimal CONFIDENT = new BigDecimal("0.6");

    private Best() {}

    static boolean is(Row row) {
        return confidence(row).compareTo(CONFIDENT) >= 0
                && named(row.texts("source"))
                && named(row.texts("target"))
                && dated(row);
    }

    private static boolean named(List<String> actors) {
        return !actors.isEmpty() && actors.stream().noneMatch(actor -> actor.startsWith("unnamed:"));
    }

    private static boolean dated(Row row) {
        String date = row.text("when", "edtf");
        String basis = row.text("when", "basis");
        return date != null
                && date.matches("[0-9]{4}-[0-9]{2}.*")
                && basis != null
                && (basis.equals("event") || basis.equals("sentence"));
    }

    /** Of groups in some order, so many of the surest in the same order; each set of actors first once. */
    static List<List<Row>> choose(List<List<Row>> groups, int limit) {
        List<List<Row>> surest = new ArrayList<>(groups);
        surest.sort(Comparator.comparing((List<Row> group) -> confidence(group.get(0)))
                .thenComparing(List::size)
                .reversed());
        Set<Set<String>> seen = new HashSet<>();
        List<List<Row>> again = new ArrayList<>();
        List<List<Row>> ordered = new ArrayList<>();
        for (List<Row> group : surest) {
            Set<String> parties = new TreeSet<>(group.get(0).texts("source"));
            parties.addAll(group.get(0).texts("target"));
            (seen.add(parties) ? ordered : again).add(group);
        }
        ordered.addAll(again);
        Set<String> chosen = new HashSet<>();
        ordered.stream().limit(limit).forEach(group -> chosen.add(group.get(0).id()));
        return groups.stream()
                .filter(group -> chosen.contains(group.get(0).id()))
                .toList();
    }

    /** The surest of the rows, one of the best where there is any; the first of equals. */
    static Row first(List<Row> rows) {
        Row first = rows.get(0);
        for (Row row : rows) {
            boolean better = is(row) == is(first) ? confidence(row).compareTo(confidence(first)) > 0 : is(row);
            first = better ? row : first;
        }
        return first;
    }

    private static BigDecimal confidence(Row row) {
        return row.get("confidence") instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }
}

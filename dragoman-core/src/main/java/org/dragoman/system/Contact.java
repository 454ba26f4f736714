package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.system.Counting.Counted;

/**
 * One line of the contact ledger of a pair: a meeting, call or visit, however often it is reported.
 *
 * @param when EDTF date, empty where unknown
 * @param mode meet, call, video, visit, talks, …
 * @param levels on which levels it is reported: leaders, ministers, envoys, other
 * @param sum the reports behind it
 */
public record Contact(String when, String mode, List<String> levels, Aggregate sum) {
    public Contact {
        levels = List.copyOf(levels);
    }

    /** The contacts among some deeds, by date. */
    public static List<Contact> of(Collection<Deed> deeds, Counting counting) {
        Map<String, List<Counted>> groups = new TreeMap<>();
        List<Deed> contacts = deeds.stream()
                .filter(deed -> deed.type().equals("CONSULT") && deed.mode() != null)
                .toList();
        List<Contact> lines = new ArrayList<>();
        for (Counted one : counting.count(contacts)) {
            String when = one.deed().when() == null ? "" : one.deed().when().toString();
            if (counting != Counting.DAILY || when.isEmpty()) {
                lines.add(line(when, List.of(one)));
            } else {
                // A visit and the talks during it have codes of their own: a line for each mode, not for each code.
                groups.computeIfAbsent(when + "|" + one.deed().mode(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        groups.forEach((key, group) -> lines.add(line(key.substring(0, key.indexOf('|')), group)));
        lines.sort((one, other) -> {
            int order = Boolean.compare(one.when().isEmpty(), other.when().isEmpty());
            order = order == 0 ? one.when().compareTo(other.when()) : order;
            return order == 0 ? one.mode().compareTo(other.mode()) : order;
        });
        return lines;
    }

    private static Contact line(String when, List<Counted> group) {
        TreeSet<String> levels = new TreeSet<>();
        for (Counted one : group) {
            for (Deed report : one.reports()) {
                if (report.level() != null) {
                    levels.add(report.level());
                }
            }
        }
        return new Contact(when, String.valueOf(group.get(0).deed().mode()), List.copyOf(levels), Aggregate.of(group));
    }
}

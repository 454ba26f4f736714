package org.dragoman.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.system.Counting.Counted;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One line of the contact ledger of a pair: a meeting, call or visit, however often it is reported. Reports that are
 * linked to one event are one line, whatever each calls it.
 *
 * @param when the finest date that a report gives, null where none gives any
 * @param modes what it is called: meet, call, video, visit, talks, …
 * @param levels on which levels it is reported: leaders, ministers, envoys, other
 * @param sum the reports behind it
 */
public record Contact(@Nullable Edtf when, List<String> modes, List<String> levels, Aggregate sum) {
    public Contact {
        modes = List.copyOf(modes);
        levels = List.copyOf(levels);
    }

    /** The contacts among some deeds: by date, then those without one. */
    public static List<Contact> of(Collection<Deed> deeds) {
        List<Deed> contacts = deeds.stream()
                .filter(deed -> deed.type().equals("CONSULT") && deed.mode() != null)
                .toList();
        List<Contact> lines = new ArrayList<>();
        for (Counted one : Counting.EVENTS.count(contacts)) {
            lines.add(line(one));
        }
        lines.sort(Comparator.comparing(Contact::when, Comparator.nullsLast(Comparator.naturalOrder())));
        return lines;
    }

    private static Contact line(Counted counted) {
        Edtf finest = null;
        TreeSet<String> modes = new TreeSet<>();
        TreeSet<String> levels = new TreeSet<>();
        for (Deed report : counted.reports()) {
            Edtf when = report.when();
            if (when != null && (finest == null || when.precision().compareTo(finest.precision()) > 0)) {
                finest = when;
            }
            modes.add(String.valueOf(report.mode()));
            if (report.level() != null) {
                levels.add(report.level());
            }
        }
        return new Contact(finest, List.copyOf(modes), List.copyOf(levels), Aggregate.of(List.of(counted)));
    }
}

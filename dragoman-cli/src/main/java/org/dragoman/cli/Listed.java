package org.dragoman.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.ledger.RecordKind;

/** What can be listed: the kinds of record, and contacts. */
enum Listed {
    DOCUMENTS(RecordKind.DOCUMENT),
    MENTIONS(RecordKind.MENTION),
    CONTACTS(RecordKind.EVENT_REPORT),
    EVENTS(RecordKind.EVENT_REPORT),
    STATEMENTS(RecordKind.STATEMENT),
    FIGURES(RecordKind.FIGURE),
    TALLIES(RecordKind.TALLY),
    INSTRUMENTS(RecordKind.INSTRUMENT),
    TIMES(RecordKind.TIME),
    ACTORS(RecordKind.ACTOR);

    private final RecordKind kind;

    Listed(RecordKind kind) {
        this.kind = kind;
    }

    RecordKind kind() {
        return kind;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a user names, by its plural, its singular or the name of its record. */
    static Listed of(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        for (Listed listed : values()) {
            String label = listed.label();
            if (label.equals(wanted)
                    || label.equals(wanted + "s")
                    || (listed != CONTACTS && listed.kind.label().equals(wanted))) {
                return listed;
            }
        }
        List<String> all = Arrays.stream(values()).map(Listed::label).toList();
        throw Failure.usage("there is no kind of record called " + text + Spelling.question(text, all)
                + (Spelling.nearest(text, all) == null ? ": choose one of " : " There are ") + labels());
    }

    static String labels() {
        List<Listed> all = Arrays.asList(values());
        return all.stream().map(Listed::label).collect(Collectors.joining(", "));
    }
}

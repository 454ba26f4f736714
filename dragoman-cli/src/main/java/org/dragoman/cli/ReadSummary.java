package org.dragoman.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.dragoman.export.TerminalText;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** What {@code dragoman read} says at its end: what was read, kept and left out, and what to ask next. */
final class ReadSummary {
    private final PrintStream out;
    private final @Nullable LedgerOption ledger;
    private final @Nullable Path written;

    /**
     * @param ledger where the records are kept, null for nowhere
     * @param written the file they were written to, null for none
     */
    ReadSummary(PrintStream out, @Nullable LedgerOption ledger, @Nullable Path written) {
        this.out = out;
        this.ledger = ledger;
        this.written = written;
    }

    void print(ReadCounts counts, double seconds) {
        head(counts, seconds);
        if (counts.documents > 0) {
            StringBuilder records = new StringBuilder();
            counts.records.forEach((kind, number) ->
                    records.append(records.isEmpty() ? "  " : " · ").append(Plural.of(number, kind)));
            out.println(records);
        }
        if (!counts.passedOver.isEmpty()) {
            StringJoiner passedOver = new StringJoiner(", ", "  passed over: ", "");
            counts.passedOver.forEach((reason, number) -> passedOver.add(number + " " + reason));
            out.println(passedOver);
        }
        foreign(counts);
        if (ledger != null && !counts.nothing()) {
            out.println("  kept in " + ledger.file);
        }
        if (written != null && !counts.nothing()) {
            out.println("  written to " + written);
        }
        for (String note : counts.notes.subList(0, Math.min(10, counts.notes.size()))) {
            out.println("  note: " + note);
        }
        if (counts.notes.size() > 10) {
            out.println("  and " + (counts.notes.size() - 10) + " notes more");
        }
        if (ledger != null && counts.documents + counts.known > 0) {
            next(counts, ledger);
        }
    }

    private void head(ReadCounts counts, double seconds) {
        StringBuilder head = new StringBuilder();
        head.append(Plural.of(counts.documents, "documents")).append(" read");
        if (counts.known > 0) {
            head.append(", ").append(counts.known).append(" already known");
        }
        if (counts.duplicates > 0) {
            head.append(", ").append(Plural.of(counts.duplicates, "duplicates"));
        }
        if (!counts.notRead.isEmpty()) {
            head.append(", ").append(counts.notRead.size()).append(" not read");
        }
        head.append(String.format(Locale.ROOT, " in %.1f seconds", seconds));
        if (counts.tokens > 0) {
            head.append(String.format(Locale.ROOT, " (%,d words)", counts.tokens));
        }
        out.println(head);
    }

    /** Only English is read: what is kept in other languages is said, with the names. */
    private void foreign(ReadCounts counts) {
        if (!counts.foreign.isEmpty()) {
            out.println("  kept but not read, as only English is read: " + Plural.of(counts.foreign.size(), "documents")
                    + ": " + some(counts.foreign));
        }
        if (!counts.foreignParagraphs.isEmpty()) {
            int paragraphs = counts.foreignParagraphs.values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            out.println("  kept but not read, as not in English: " + Plural.of(paragraphs, "paragraphs") + " of "
                    + some(List.copyOf(counts.foreignParagraphs.keySet())));
        }
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(5, names.size())))
                + (names.size() > 5 ? " and " + (names.size() - 5) + " more" : "");
    }

    private void next(ReadCounts counts, LedgerOption ledger) {
        String argument = ledger.argument();
        out.println();
        out.println("Try next:");
        try (Ledger kept = ledger.open()) {
            ActorIndex actors = kept.actors();
            String pair = counts.pair();
            out.println("  ./dragoman list contacts" + (pair == null ? "" : " --between " + sides(pair, actors))
                    + argument);
            String speaker = counts.speaker();
            if (speaker != null) {
                out.println("  ./dragoman list statements --by " + Shell.word(asked(speaker, actors)) + argument);
            }
        }
        if (counts.contact != null) {
            out.println("  ./dragoman source " + counts.contact + argument);
        }
    }

    /** An actor as it may be asked for: by its name where that is clear and plain, else by its id. */
    private static String asked(String id, ActorIndex actors) {
        String name = actors.name(id);
        return actors.named(name).size() == 1 && TerminalText.line(name).equals(name) ? name : id;
    }

    /** The states of a pair, where both have one. */
    private static String sides(String pair, ActorIndex actors) {
        List<String> sides = new ArrayList<>();
        for (String id : pair.split(",", -1)) {
            String side = actors.state(id);
            sides.add(side == null ? id : side);
        }
        return sides.get(0).equals(sides.get(1)) ? pair : String.join(",", sides);
    }
}

package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.event.EventReport;
import org.dragoman.export.TerminalText;
import org.dragoman.ledger.Appended;
import org.dragoman.ledger.Rows;
import org.dragoman.reading.Reading;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What became of the inputs of one {@code read}. */
final class ReadCounts {
    final List<String> notRead = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Map<String, Long> records = new LinkedHashMap<>();
    Appended appended = Appended.NOTHING;
    int documents;
    int known;
    int duplicates;
    long tokens;

    /** What was passed over in containers because it is no document: how many, by reason. */
    final Map<String, Long> passedOver = new TreeMap<>();

    /** Documents of which nothing is in English, with their language. */
    final List<String> foreign = new ArrayList<>();

    /** Documents with paragraphs that are not in English, and how many. */
    final Map<String, Integer> foreignParagraphs = new LinkedHashMap<>();

    /** The surest of the contacts that one may best begin with, to try next; else the first. */
    @Nullable
    String contact;

    private double surest = -1;

    /** Pairs of actors of the contacts. */
    private final Frequent pairs = new Frequent();

    /** Who made the statements. */
    private final Frequent speakers = new Frequent();

    ReadCounts() {
        for (String kind : List.of(
                "contacts", "other events", "statements", "figures", "tallies", "instruments", "times", "mentions")) {
            records.put(kind, 0L);
        }
    }

    void notRead(String name, String reason) {
        notRead.add(TerminalText.line(name + ": " + reason));
    }

    void repeated(String name) {
        duplicates++;
        notes.add(TerminalText.line(name + ": the same text as an earlier input"));
    }

    void known() {
        known++;
    }

    void appended(Appended more) {
        appended = appended.plus(more);
    }

    void read(String name, Reading reading, boolean duplicate) {
        if (duplicate) {
            duplicates++;
            return;
        }
        documents++;
        tokens += reading.coverage().tokens();
        reading.coverage().notes().forEach(note -> notes.add(name + ": " + note));
        languages(name, reading.document());
        add(
                "other events",
                reading.events().stream()
                        .filter(event -> event.contact() == null)
                        .count());
        add("statements", reading.statements().stream().filter(Statement::said).count());
        add("figures", reading.figures().size());
        add("tallies", reading.tallies().size());
        add("instruments", reading.instruments().size());
        add("times", reading.times().size());
        add("mentions", reading.mentions().size());
        for (EventReport event : reading.events()) {
            if (event.contact() != null) {
                add("contacts", 1);
                double sure = Best.is(Rows.of(event)) ? event.confidence() : 0;
                contact = sure > surest ? event.id() : contact;
                surest = Math.max(surest, sure);
                if (event.source().size() == 1 && event.target().size() == 1) {
                    String one = event.source().get(0);
                    String other = event.target().get(0);
                    pairs.add(one.compareTo(other) < 0 ? one + "," + other : other + "," + one);
                }
            }
        }
        reading.statements().forEach(statement -> {
            String speaker = statement.source().actor();
            if (statement.said() && speaker != null && !speaker.startsWith("unnamed:")) {
                speakers.add(speaker);
            }
        });
    }

    /** What would be read but is not in English. */
    private void languages(String name, Document document) {
        List<Region> readable = document.readable();
        List<Region> passed = document.regions().stream()
                .filter(region -> region.kind().isRead() && !readable.contains(region))
                .toList();
        if (passed.isEmpty()) {
            return;
        }
        if (readable.stream().noneMatch(region -> region.kind() == Region.Kind.BODY)) {
            String marked = passed.get(0).language();
            foreign.add(TerminalText.line(name) + " (" + (marked == null ? document.language() : marked) + ")");
        } else {
            foreignParagraphs.put(TerminalText.line(name), passed.size());
        }
    }

    /** Whether there is anything to keep. */
    boolean nothing() {
        return documents + known + duplicates == 0;
    }

    private void add(String kind, long number) {
        records.merge(kind, number, Long::sum);
    }

    /** The pair of actors with most contacts, or null. */
    @Nullable
    String pair() {
        return pairs.most();
    }

    /** The actor with most statements, or null. */
    @Nullable
    String speaker() {
        return speakers.most();
    }
}

package org.dragoman.evaluation.events;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.dragoman.event.EventReader;
import org.dragoman.event.EventReport;
import org.dragoman.event.EventReport.Participant;
import org.dragoman.event.Plover;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.time.TimeReader;
import org.jspecify.annotations.Nullable;

/**
 * Scores the event reader on marked sentences.
 *
 * <ul>
 *   <li><b>free</b>: share of sentences with a report of the right type whose source and target overlap the marked ones;
 *       where a thing is marked as target ("condemned the attack"), it is the object of the report;
 *   <li><b>root only</b>: share with a report of the right type;
 *   <li><b>told</b>: share whose type is right when source and target are given.
 * </ul>
 *
 * Investigations are scored as ACCUSE, and contacts that are still to come as AGREE, under which this annotation puts
 * them.
 */
public final class EventEvaluation {
    private EventEvaluation() {}

    /** Which sentences of a file are scored. */
    public enum Part {
        /** All of them. */
        ALL,
        /** Those to develop on: without every tenth. */
        DEVELOPMENT,
        /** Every tenth: the check. */
        TENTH
    }

    /** The counts of one type, or of all. */
    private static final class Count {
        private int sentences;
        private int free;
        private int root;
        private int told;

        double share(int of) {
            return sentences == 0 ? 0 : (double) of / sentences;
        }
    }

    /**
     * Scores a file.
     *
     * @param file tab-separated, with the columns sentence_id, marked_sentence, gold_root
     * @param misses where to write the sentences missed, null for nowhere
     * @param out where to print
     */
    public static void run(Path file, @Nullable Path misses, PrintStream out) throws IOException {
        run(file, Part.ALL, misses, out);
    }

    /** Scores a part of a file. */
    public static void run(Path file, Part part, @Nullable Path misses, PrintStream out) throws IOException {
        Analyzer analyzer = CachedAnalyzer.standard();
        MentionReader names = new MentionReader(ActorBook.standard());
        TimeReader dates = TimeReader.standard();
        EventReader reader = new EventReader(ActorBook.standard());
        Map<Plover, Count> counts = new EnumMap<>(Plover.class);
        Map<Plover, Map<Plover, Integer>> confusion = new EnumMap<>(Plover.class);
        Count all = new Count();
        List<String> missed = new ArrayList<>();
        int reports = 0;
        int place = 0;
        for (MarkedSentence sentence : MarkedSentence.read(file)) {
            boolean tenth = ++place % 10 == 0;
            if ((part == Part.TENTH && !tenth) || (part == Part.DEVELOPMENT && tenth)) {
                continue;
            }
            Analysis analysis = analyzer.analyze(Document.of(sentence.text(), null));
            Mentions mentions = names.read(analysis);
            List<EventReport> found = reader.read(analysis, mentions, dates.read(analysis));
            Plover told = reader.told(analysis, mentions, sentence.sources(), sentence.targets());
            reports += found.size();
            boolean root = found.stream().anyMatch(r -> scored(r) == sentence.root());
            boolean free = found.stream()
                    .anyMatch(r -> scored(r) == sentence.root()
                            && overlaps(r, "source", sentence.sources())
                            && overlaps(r, "target", sentence.targets()));
            Plover guess = told == null ? null : scored(told);
            for (Count count : List.of(all, counts.computeIfAbsent(sentence.root(), t -> new Count()))) {
                count.sentences++;
                count.root += root ? 1 : 0;
                count.free += free ? 1 : 0;
                count.told += guess == sentence.root() ? 1 : 0;
            }
            if (guess != null) {
                confusion
                        .computeIfAbsent(sentence.root(), t -> new EnumMap<>(Plover.class))
                        .merge(guess, 1, Integer::sum);
            }
            if (!free || guess != sentence.root()) {
                missed.add(miss(sentence, found, free, root, guess));
            }
        }
        print(out, counts, all, reports);
        print(out, confusion);
        if (misses != null) {
            Files.write(misses, missed, StandardCharsets.UTF_8);
        }
    }

    /** "will meet the premier": a contact still to come, which the annotation counts as an agreement. */
    private static Plover scored(EventReport report) {
        boolean ahead = report.type() == Plover.CONSULT && report.reality() == EventReport.Reality.PLANNED;
        return ahead ? Plover.AGREE : scored(report.type());
    }

    private static Plover scored(Plover type) {
        return type == Plover.INVESTIGATE ? Plover.ACCUSE : type;
    }

    private static boolean overlaps(EventReport report, String role, List<Span> marked) {
        if (marked.isEmpty()) {
            return true;
        }
        for (Participant participant : report.participants()) {
            Span span = participant.span();
            boolean fits = participant.role().equals(role)
                    || role.equals("target") && participant.role().equals("object");
            if (fits && span != null && marked.stream().anyMatch(span::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private static String miss(
            MarkedSentence sentence, List<EventReport> found, boolean free, boolean root, @Nullable Plover told) {
        StringBuilder line = new StringBuilder()
                .append(sentence.root())
                .append('\t')
                .append(free ? "free" : root ? "root" : "none")
                .append('\t')
                .append("told ")
                .append(told)
                .append('\t')
                .append(sentence.text())
                .append("\n    gold: ")
                .append(sentence.sources().stream().map(Span::text).toList())
                .append(" -> ")
                .append(sentence.targets().stream().map(Span::text).toList());
        for (EventReport report : found) {
            line.append("\n    ")
                    .append(report.type())
                    .append('/')
                    .append(report.mode())
                    .append(' ');
            for (Participant participant : report.participants()) {
                Span span = participant.span();
                line.append(participant.role())
                        .append('=')
                        .append(span == null ? "?" : span.text())
                        .append("; ");
            }
            line.append(report.trigger().text()).append(' ').append(report.reality());
        }
        return line.toString();
    }

    private static void print(PrintStream out, Map<Plover, Count> counts, Count all, int reports) {
        out.printf(Locale.ROOT, "%-12s %5s %6s %6s %6s%n", "type", "n", "free", "root", "told");
        counts.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<Plover, Count> e) -> e.getValue().share(e.getValue().free)))
                .forEach(e -> line(out, e.getKey().name(), e.getValue()));
        line(out, "all", all);
        out.printf(Locale.ROOT, "reports a sentence: %.3f%n", (double) reports / Math.max(1, all.sentences));
    }

    private static void line(PrintStream out, String name, Count count) {
        out.printf(
                Locale.ROOT,
                "%-12s %5d %6.3f %6.3f %6.3f%n",
                name,
                count.sentences,
                count.share(count.free),
                count.share(count.root),
                count.share(count.told));
    }

    private static void print(PrintStream out, Map<Plover, Map<Plover, Integer>> confusion) {
        out.println("confusion, told (row: gold; column: given)");
        out.printf("%-12s", "");
        for (Plover type : Plover.values()) {
            out.printf("%5s", type.name().substring(0, Math.min(4, type.name().length())));
        }
        out.println();
        confusion.forEach((gold, row) -> {
            out.printf("%-12s", gold);
            for (Plover type : Plover.values()) {
                out.printf("%5s", row.containsKey(type) ? String.valueOf(row.get(type)) : ".");
            }
            out.println();
        });
    }

    /** Arguments: {@code [--tenth | --development] FILE [MISSES]}. */
    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        Part part = rest.remove("--tenth") ? Part.TENTH : rest.remove("--development") ? Part.DEVELOPMENT : Part.ALL;
        if (rest.isEmpty() || rest.size() > 2) {
            System.err.println("usage: EventEvaluation [--tenth | --development] FILE [MISSES]");
            System.exit(2);
        }
        run(Path.of(rest.get(0)), part, rest.size() > 1 ? Path.of(rest.get(1)) : null, System.out);
    }
}

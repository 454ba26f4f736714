package org.dragoman.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.MentionReader;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Document;
import org.dragoman.event.EventReader;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CoreNlpAnalyzer;
import org.dragoman.reading.Reader;
import org.dragoman.statement.StatementReader;
import org.dragoman.time.TimeReader;
import org.dragoman.time.Times;

/**
 * Prints what share of reading each step takes, in processor time of one thread, without a cache of analyses, and how
 * long the actor book takes to load.
 *
 * <pre>{@code java … org.dragoman.benchmark.StepCosts examples 3}</pre>
 */
public final class StepCosts {
    private enum Step {
        ALL("the whole"),
        ANALYSIS("sentences, tags, names, trees"),
        MENTIONS("actors: whom mentions mean"),
        TIMES("dates"),
        STATEMENTS("statements"),
        EVENTS("event coding");

        private final String words;

        Step(String words) {
            this.words = words;
        }
    }

    private final Map<Step, Long> spent = new EnumMap<>(Step.class);
    private long tokens;

    private StepCosts() {}

    /** @param arguments folder of texts, repetitions after the first, which does not count (3) */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: StepCosts FOLDER [REPETITIONS]");
            System.exit(2);
        }
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        long before = processor();
        ActorBook book = ActorBook.standard();
        double load = (processor() - before) / 1e6;
        StepCosts costs = new StepCosts();
        costs.measure(Texts.in(Path.of(arguments[0])), book, repetitions);
        costs.print(load, System.out);
    }

    private void measure(List<Document> documents, ActorBook book, int repetitions) {
        Analyzer analyzer = CoreNlpAnalyzer.load();
        MentionReader mentionReader = new MentionReader(book);
        TimeReader timeReader = TimeReader.standard();
        StatementReader statementReader = StatementReader.load();
        EventReader eventReader = new EventReader(book);
        Reader reader = new Reader(analyzer, book, Dragoman.VERSION);
        for (int i = 0; i <= repetitions; i++) {
            if (i == 1) {
                // The first round warms up.
                spent.clear();
                tokens = 0;
            }
            for (Document document : documents) {
                Analysis analysis = timed(Step.ANALYSIS, () -> analyzer.analyze(document));
                tokens +=
                        timed(Step.ALL, () -> reader.read(analysis)).coverage().tokens();
                Mentions mentions = timed(Step.MENTIONS, () -> mentionReader.read(analysis));
                Times times = timed(Step.TIMES, () -> timeReader.read(analysis));
                timed(Step.STATEMENTS, () -> statementReader.statements(analysis, mentions));
                timed(Step.EVENTS, () -> eventReader.read(analysis, mentions, times));
            }
        }
        spent.merge(Step.ALL, spent.getOrDefault(Step.ANALYSIS, 0L), Long::sum);
    }

    private <T> T timed(Step step, Supplier<T> work) {
        long before = processor();
        T result = work.get();
        spent.merge(step, processor() - before, Long::sum);
        return result;
    }

    private void print(double load, PrintStream out) {
        out.println("| step | share | tokens per CPU-second |");
        out.println("|---|---|---|");
        long all = spent.getOrDefault(Step.ALL, 1L);
        spent.forEach((step, time) -> out.printf(
                Locale.ROOT, "| %s | %.1f %% | %,.0f |%n", step.words, 100.0 * time / all, tokens * 1e9 / time));
        out.printf(Locale.ROOT, "%nThe actor book loads in %.0f ms of processor time.%n", load);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

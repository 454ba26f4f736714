package org.dragoman.evaluation.statements;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementReader;
import org.jspecify.annotations.Nullable;

/**
 * Measures the reading of statements against gold attributions: {@code StatementEvaluation FOLDER [MISSES]}.
 *
 * <p>The gold texts have no attribution inside another, so statements that stand within another are not
 * scored; nor are those without a cue, which the gold texts leave to the reader. Pieces that only white
 * space parts are one piece. Everything else is compared as it stands.
 */
public final class StatementEvaluation {
    private StatementEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 3) {
            System.err.println("usage: StatementEvaluation FOLDER [MISSES [held-out]]");
            System.exit(2);
        }
        List<GoldArticle> articles = GoldArticle.readAll(Path.of(arguments[0]));
        if (arguments.length == 3) {
            articles = StatementTraining.part(articles, true);
        }
        run(articles, arguments.length > 1 ? Path.of(arguments[1]) : null, System.out);
    }

    /**
     * Measures one folder.
     *
     * @param folder holds {@code text} and {@code attributions}
     * @param misses file to write what was missed and what was wrong to, or null
     */
    public static void run(Path folder, @Nullable Path misses, PrintStream out) throws IOException {
        run(GoldArticle.readAll(folder), misses, out);
    }

    static void run(List<GoldArticle> articles, @Nullable Path misses, PrintStream out) throws IOException {
        Analyzer analyzer = CachedAnalyzer.standard();
        StatementReader reader = StatementReader.load();
        StatementScore score = new StatementScore();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long tokens = 0;
        long nanos = 0;
        List<String> lines = new ArrayList<>();
        for (GoldArticle article : articles) {
            Analysis analysis = analyzer.analyze(article.document());
            long start = clock.getCurrentThreadCpuTime();
            List<Statement> statements = reader.read(analysis, new Mentions(List.of(), Map.of()));
            nanos += clock.getCurrentThreadCpuTime() - start;
            tokens += analysis.sentences().stream().mapToLong(s -> s.size()).sum();
            List<GoldAttribution> found = new ArrayList<>();
            Set<String> withCue = new HashSet<>();
            statements.stream().filter(s -> s.cue() != null).forEach(s -> withCue.add(s.id()));
            for (Statement statement : statements) {
                Span cue = statement.cue();
                String within = statement.within();
                if (cue != null && (within == null || !withCue.contains(within))) {
                    Span source = statement.source().span();
                    found.add(new GoldAttribution(
                            source == null ? List.of() : List.of(source), List.of(cue), statement.content()));
                }
            }
            score.add(article, found, lines);
        }
        score.print(out);
        out.printf(
                Locale.ROOT,
                "%d texts, %d tokens, %.0f tokens per CPU second%n",
                articles.size(),
                tokens,
                tokens / (nanos / 1e9));
        if (misses != null) {
            try {
                Files.write(misses, lines, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("the misses cannot be written to " + misses, e);
            }
        }
    }
}

package org.dragoman.evaluation.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.statement.training.StatementTrainer;

/**
 * Trains the model of attributions: {@code StatementTraining FOLDER MODEL}. Of a text that several
 * people annotated it takes the first annotation; every tenth text is left out, to be measured on.
 */
public final class StatementTraining {
    private static final int HELD_OUT = 10;
    private static final int ROUNDS = 6;

    private StatementTraining() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: StatementTraining FOLDER MODEL");
            System.exit(2);
        }
        Analyzer analyzer = CachedAnalyzer.standard();
        List<StatementTrainer.Example> examples = new ArrayList<>();
        for (GoldArticle article : part(GoldArticle.readAll(Path.of(arguments[0])), false)) {
            List<StatementTrainer.Attribution> attributions = article.attributions().stream()
                    .map(a -> new StatementTrainer.Attribution(a.source(), a.cue(), a.content()))
                    .toList();
            examples.add(new StatementTrainer.Example(analyzer.analyze(article.document()), attributions));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            new StatementTrainer(examples, ROUNDS).train(out);
        }
        System.out.println(examples.size() + " texts, " + Files.size(Path.of(arguments[1])) + " bytes");
    }

    /** One annotation a text: every tenth text in the order of names, or the others. */
    static List<GoldArticle> part(List<GoldArticle> articles, boolean heldOut) {
        List<GoldArticle> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (GoldArticle article : articles) {
            if (seen.add(article.text())) {
                if ((at % HELD_OUT == 0) == heldOut) {
                    kept.add(article);
                }
                at++;
            }
        }
        return kept;
    }
}

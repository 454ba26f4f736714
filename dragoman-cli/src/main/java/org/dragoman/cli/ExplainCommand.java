package org.dragoman.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dragoman.document.Document;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.reading.Reading;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman explain}. */
@Command(
        name = "explain",
        description = "Reads a sentence and shows what was understood, and why.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  ./dragoman explain \"Norway's prime minister met his Swedish counterpart on Monday.\" \\",
            "    --published 2024-05-02"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Main main;

    @Parameters(index = "0", paramLabel = "SENTENCE", description = "Any sentence, or a few.")
    String sentence = "";

    @Option(names = "--published", paramLabel = "DATE", description = "When it was published, such as 2021-08-25.")
    @Nullable
    String published;

    @Option(names = "--tree", description = "Show words, parts of speech and dependencies.")
    boolean tree;

    @Mixin
    ActorsOption actors = new ActorsOption();

    ExplainCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        if (sentence.isBlank()) {
            throw Failure.usage("there is nothing to explain: give a sentence in quotation marks");
        }
        if (published != null && Edtf.read(published) == null) {
            throw Failure.usage("--published " + published + " is no date: write it as 2021-08-25, 2021-08 or 2021");
        }
        Document document = Document.of(sentence, published);
        Analyzer analyzer = main.services.analyzer().get();
        Function<Document, Reading> reader = main.services.reader().apply(analyzer, actors.corrections());
        Reading reading = reader.apply(document);
        ExplainPage page = new ExplainPage(main.console, reading);
        if (tree) {
            Analysis analysis = analyzer.analyze(document);
            page.tree(analysis);
        }
        page.records();
        page.nearest(
                main.services.nearest().apply(analyzer, actors.corrections()).apply(document));
        if (published == null) {
            main.console
                    .out()
                    .println("note: no date was given (--published 2021-08-25): titles such as president are read as"
                            + " of today");
        }
        return Main.DONE;
    }
}

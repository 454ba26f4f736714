package org.dragoman.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dragoman demo}. */
@Command(
        name = "demo",
        description = {
            "Reads the bundled examples into ./dragoman-examples.duckdb and shows what they say: the first thing to run."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dragoman demo"})
final class DemoCommand implements Callable<Integer> {
    private static final String LEDGER = "dragoman-examples.duckdb";

    private final Main main;

    @Option(names = "--examples", paramLabel = "DIR", description = "The folder of examples.")
    Path examples = Path.of(System.getProperty("dragoman.home", "."), "examples");

    DemoCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(examples)) {
            throw Failure.usage("there are no examples in " + examples + ": name their folder with --examples");
        }
        PrintStream out = main.console.out();
        int exit = step(out, "read", examples.toString(), "--ledger", LEDGER);
        if (exit == Main.USAGE) {
            return exit;
        }
        int listed = step(out, "list", "contacts", "--level", "leaders", "--best", "--limit", "12", "--ledger", LEDGER);
        if (listed != Main.DONE) {
            return listed;
        }
        step(out, "list", "statements", "--manner", "direct", "--limit", "6", "--ledger", LEDGER);
        out.println();
        out.println(
                "Each row ends with an id: ./dragoman source ID --ledger " + LEDGER + " shows the words behind it.");
        out.println("In the browser: ./dragoman serve --ledger " + LEDGER);
        out.println("Your own texts: ./dragoman read DIR, then ./dragoman list contacts. Help: ./dragoman --help");
        return exit;
    }

    private int step(PrintStream out, String... arguments) {
        out.println();
        out.println("$ ./dragoman " + String.join(" ", arguments));
        out.flush();
        return Main.run(arguments, main.console, main.services);
    }
}

package org.dragoman.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dragoman.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code dragoman}. */
@Command(
        name = "dragoman",
        description = {
            "Reads reports about international relations and keeps a sourced, queryable model of what they say.",
            "Every record opens the words it came from: who met, called or accused whom, when, where, in whose voice."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            ListCommand.class,
            SourceCommand.class,
            DyadCommand.class,
            SystemCommand.class,
            CompareCommand.class,
            EventsCommand.class,
            EventCommand.class,
            ChangesCommand.class,
            ActorCommand.class,
            ActorsCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            ServeCommand.class,
            McpCommand.class,
            LedgerCommand.class,
            EvaluateCommand.class,
            DemoCommand.class,
            VersionCommand.class
        },
        footer = {
            "",
            "Begin here:",
            "  ./dragoman demo                               reads the bundled examples and shows what they say",
            "  ./dragoman read DIR                           reads your own texts into ./dragoman.duckdb",
            "  ./dragoman list contacts --between RUS,CHN    who met, called, visited whom",
            "  ./dragoman source RECORD-ID                   the words behind a record",
            "  ./dragoman events --contested                 each happening once, and where reports differ",
            "  ./dragoman actor \"Wang Yi\" --on 2023-01-01   who that was then",
            "  ./dragoman serve                              shows the ledger in the browser",
            "",
            "Exit codes: 0 done, 1 some documents could not be read (and which), 2 wrong usage."
        })
public final class Main implements Runnable {
    /** Done. */
    static final int DONE = 0;

    /** Some documents could not be read, or the work broke off. */
    static final int INCOMPLETE = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces with errors.")
    boolean debug;

    @Spec
    Model.CommandSpec spec = Model.CommandSpec.create();

    final Console console;
    final Services services;

    Main(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        // A library would say on standard error that nobody listens to its log.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        WatchedOutput output = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        Console console = Console.standard(System.getenv(), output);
        int exit = run(arguments, console, Services.standard());
        console.out().flush();
        String problem = output.problem();
        if (problem != null) {
            console.note("dragoman: " + problem);
            exit = INCOMPLETE;
        }
        console.err().flush();
        System.exit(exit);
    }

    /** Runs a command in this process. */
    static int run(String[] arguments, Console console, Services services) {
        Main main = new Main(console, services);
        CommandLine line = new CommandLine(main, new Commands(main));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(80, Math.min(console.width(), 120)));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler(main::wrongUsage);
        line.setExecutionExceptionHandler((e, command, parsed) -> main.failed(e));
        try {
            return line.execute(asked(arguments));
        } catch (OutOfMemoryError e) {
            return main.outOfMemory(e);
        }
    }

    /** "help list" asks for what "list --help" tells. */
    private static String[] asked(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        asked[arguments.length - 1] = "--help";
        return asked;
    }

    /** Without a command: help. */
    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        String message =
                e instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : firstLine(e.getMessage());
        console.note("dragoman: " + message + " (see ./" + name + " --help)");
        trace(e);
        return USAGE;
    }

    /** The option that is not there, not the words after it, which may be right; else the word. */
    private static String unmatched(UnmatchedArgumentException e) {
        List<String> all = e.getUnmatched();
        Model.CommandSpec command = e.getCommandLine().getCommandSpec();
        for (String word : all) {
            if (word.startsWith("-") && word.length() > 1) {
                String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
                return "Unknown option: '" + option + "'"
                        + Spelling.question(
                                option, new TreeSet<>(command.optionsMap().keySet()));
            }
        }
        String word = all.isEmpty() ? "" : all.get(0);
        return (command.subcommands().isEmpty() ? "there is one word too many: '" : "there is no command '")
                + word + "'"
                + Spelling.question(word, new TreeSet<>(command.subcommands().keySet()));
    }

    private int failed(Exception e) {
        int exit;
        if (e instanceof Failure failure) {
            exit = failure.exit();
            console.note("dragoman: " + failure.getMessage());
        } else if (e instanceof LedgerException ledger) {
            exit = ledger.reason() == LedgerException.Reason.FULL || ledger.reason() == LedgerException.Reason.OTHER
                    ? INCOMPLETE
                    : USAGE;
            console.note("dragoman: " + ledger.getMessage());
        } else {
            exit = INCOMPLETE;
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            console.note("dragoman: " + firstLine(message) + (debug ? "" : " (--debug shows where)"));
        }
        trace(e);
        return exit;
    }

    private int outOfMemory(OutOfMemoryError e) {
        console.note("dragoman: the " + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB of memory that it may take are not enough: give more with DRAGOMAN_OPTS=-Xmx4g, or ask"
                + " for less");
        trace(e);
        return INCOMPLETE;
    }

    /** Shows where something went wrong, to those who asked for that. */
    void trace(Throwable e) {
        if (debug) {
            e.printStackTrace(console.err());
        }
    }

    static String firstLine(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse(text);
    }
}

package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.Dragoman;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code dragoman version}. */
@Command(
        name = "version",
        description = "Shows the version, the build and the Java that runs it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dragoman version"})
final class VersionCommand implements Callable<Integer>, IVersionProvider {
    private final Main main;

    VersionCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        for (String line : getVersion()) {
            main.console.out().println(line);
        }
        return Main.DONE;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "dragoman " + Dragoman.VERSION + " (readings "
                    + main.services.version().get() + ")",
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}

package org.dragoman.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dragoman.web.ServedLedger;
import org.dragoman.web.WebOptions;
import org.dragoman.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman serve}. */
@Command(
        name = "serve",
        description = {
            "Shows a ledger in the browser: who met whom, what two sides say of each other, where documents differ.",
            "It only reads, and answers to this machine alone unless a token is given."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./dragoman serve",
            "  ./dragoman serve --ledger dragoman-examples.duckdb --port 8080",
            "  ./dragoman serve --host 0.0.0.0 --token-file token.txt"
        })
final class ServeCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 7400 unless given, 0 for any.")
    int port = WebOptions.PORT;

    @Option(names = "--host", paramLabel = "HOST", description = "The address to listen at; 127.0.0.1 unless given.")
    String host = "127.0.0.1";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "A file with the token that clients must show; needed for any address but this machine's own.")
    @Nullable
    Path tokenFile;

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description = {
                "Where to keep the index of the ledger between starts; beside a large ledger unless given.",
                "It can be removed at any time."
            })
    @Nullable
    Path index;

    ServeCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        WebOptions options;
        try {
            options = new WebOptions(host, port, token());
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
        ServedLedger open = ledger.served(ServedLedger.PATIENCE, index);
        try (WebServer server = WebServer.start(open, options)) {
            main.console.out().println(ledger.file + " is at " + server.address() + "  (Ctrl-C ends it)");
            main.console.out().flush();
            if (!open.copies()) {
                main.console.note("there is no room for a copy of " + ledger.file
                        + " among the temporary files: other commands must wait until this one has ended");
            }
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            ended.await();
        } catch (JavalinBindException e) {
            open.close();
            throw Failure.usage("port " + port + " of " + host + " cannot be used (" + Main.firstLine(e.getMessage())
                    + "): choose another with --port");
        }
        return Main.DONE;
    }

    private @Nullable String token() {
        if (tokenFile == null) {
            return null;
        }
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException e) {
            throw Failure.usage("--token-file " + tokenFile + " cannot be read");
        }
    }
}

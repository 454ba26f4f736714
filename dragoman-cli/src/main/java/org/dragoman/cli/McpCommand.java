package org.dragoman.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dragoman.web.ServedLedger;
import org.dragoman.web.mcp.McpServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dragoman mcp}. */
@Command(
        name = "mcp",
        description = {
            "Answers a program that speaks the Model Context Protocol, over standard input and output, such as an"
                    + " assistant on this machine: who met whom, who said what, which figures, with the words of each.",
            "It only reads. Its tools: ledger, find_actors, search_documents, contacts, events, statements, figures,"
                    + " tallies, instruments, events_linked, conflicts, source."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  ./dragoman mcp --ledger dragoman-examples.duckdb",
            "",
            "As such programs are told of it:",
            "  {\"mcpServers\": {\"dragoman\": {\"command\": \"/path/to/dragoman\",",
            "    \"args\": [\"mcp\", \"--ledger\", \"/path/to/dragoman.duckdb\"]}}}"
        })
final class McpCommand implements Callable<Integer> {
    private static final long PATIENCE = 120_000;

    private final Main main;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    McpCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        try (ServedLedger open = ledger.served(PATIENCE, null)) {
            new McpServer(open).serve(main.console.in(), main.console.out());
        }
        return Main.DONE;
    }
}

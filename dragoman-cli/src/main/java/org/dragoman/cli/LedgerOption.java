package org.dragoman.cli;

import java.nio.file.Path;
import org.dragoman.actor.Corrections;
import org.dragoman.ledger.Ledger;
import org.dragoman.web.ServedLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option that names the ledger. */
final class LedgerOption {
    static final Path STANDARD = Path.of("dragoman.duckdb");

    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger; ./dragoman.duckdb unless given.")
    Path file = STANDARD;

    @Mixin
    ActorsOption actors = new ActorsOption();

    /** The ledger, to be asked. */
    Ledger open() {
        Corrections own = actors.corrections();
        Ledger ledger = Ledger.openReadOnly(file);
        ledger.corrections().apply(own);
        return ledger;
    }

    /**
     * The ledger, to be shown while others may write to it.
     *
     * @param patience how many milliseconds askers rather wait than ask again
     * @param index the folder in which its index is kept, null for the usual one
     */
    ServedLedger served(long patience, @Nullable Path index) {
        return new ServedLedger(file, actors.corrections(), patience, index);
    }

    /** What a command line must add to speak of the same ledger. */
    String argument() {
        return file.equals(STANDARD) ? "" : " --ledger " + Shell.word(file.toString());
    }
}

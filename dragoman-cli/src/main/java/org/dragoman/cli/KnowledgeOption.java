package org.dragoman.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that asks for what was known before, and runs as a user names them: by number, or by a day. */
final class KnowledgeOption {
    @Option(
            names = {"--as-of", "--as-known-on"},
            paramLabel = "RUN|DAY",
            description = "What this run knew, or what was known at the end of this day; see ledger info.")
    @Nullable
    String known;

    /** The number of the run; null for now. */
    @Nullable
    Long run(Ledger ledger) {
        return known == null ? null : (Long) run(ledger, "--as-of", known);
    }

    /** The number of the run; of a day that of the last run begun by its end (UTC), 0 where there is none. */
    static long run(Ledger ledger, String option, String text) {
        if (text.matches("[0-9]{1,9}")) {
            long number = Long.parseLong(text);
            if (ledger.runs().stream().anyMatch(run -> run.run() == number)) {
                return number;
            }
            if (text.length() != 4) {
                throw Failure.usage(option + " " + text + ": there is no such run; ./dragoman ledger info lists them");
            }
        }
        Instant end = end(text);
        if (end == null) {
            throw Failure.usage(option + " " + text + ": give the number of a run, or a day such as 2021-08-25");
        }
        return ledger.runs().stream()
                .filter(run -> run.started().isBefore(end))
                .mapToLong(Run::run)
                .max()
                .orElse(0);
    }

    private static @Nullable Instant end(String text) {
        Edtf date = Edtf.read(text);
        LocalDate day = date == null ? null : date.latest();
        return day == null ? null : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

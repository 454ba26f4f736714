package org.dragoman.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.jspecify.annotations.Nullable;

/** Runs as a user names them: by number, or by the day up to whose end they began. */
final class KnowledgeOption {
    private KnowledgeOption() {}

    /** The number of the run; of a day that of the last run begun by its end (UTC). */
    static long run(Ledger ledger, String option, String text) {
        if (text.matches("[0-9]{1,9}")) {
            long number = Long.parseLong(text);
            if (ledger.runs().stream().noneMatch(run -> run.run() == number)) {
                throw Failure.usage(option + " " + text + ": there is no such run; ./dragoman ledger info lists them");
            }
            return number;
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
        try {
            return LocalDate.parse(text)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

package org.dragoman.figure.measure;

import java.util.Locale;
import org.dragoman.document.RecordId;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are denied beside the one that is told: "prolonged it for 60 days, and NOT FOR 120". */
public final class Contrasts {
    private Contrasts() {}

    /** The denied figure of what another of its sentence tells, or null where the number is no such. */
    public static @Nullable Figure of(Quantity number, @Nullable Figure told, Analysis analysis, Sentence sentence) {
        boolean bare = number.unit() == null
                && number.counted().isEmpty()
                && number.form().equals("cardinal");
        if (!bare || told == null || told.unit() == null || !isDenied(number, sentence)) {
            return null;
        }
        String document = analysis.document().id();
        return new Figure(
                        RecordId.of(
                                "fg",
                                document,
                                number.span().start(),
                                number.span().end()),
                        document,
                        number.value(),
                        number.upper(),
                        told.unit(),
                        "=",
                        told.of(),
                        told.parties(),
                        told.period(),
                        null,
                        number.span(),
                        analysis.span(sentence))
                .as(Reality.DENIED);
    }

    private static boolean isDenied(Quantity number, Sentence sentence) {
        int at = number.first() - 1;
        if (at > 0 && sentence.token(at).tag().equals("IN")) {
            at--;
        }
        return at > 0
                && at < number.first() - 1
                && sentence.token(at).text().toLowerCase(Locale.ROOT).equals("not");
    }
}

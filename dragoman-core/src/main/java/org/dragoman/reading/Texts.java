package org.dragoman.reading;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dragoman.instrument.Instrument;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the texts that speak: "the joint statement" of one document is not that of another. A text whose sides and
 * day the document gives is named by them ({@code text:joint-statement/nor+swe/2024-05-16}), so that two documents which
 * quote it name one text; any other is named by the document in which it speaks.
 */
final class Texts {
    private static final String PREFIX = "text:";

    private Texts() {}

    static List<Statement> named(List<Statement> statements, List<Instrument> instruments) {
        return statements.stream()
                .map(statement -> {
                    String actor = statement.source().actor();
                    return actor == null || !actor.startsWith(PREFIX)
                            ? statement
                            : statement.by(name(actor, statement.document(), instruments));
                })
                .toList();
    }

    private static String name(String actor, String document, List<Instrument> instruments) {
        String form = actor.substring(PREFIX.length());
        Instrument text = instruments.stream()
                .filter(one -> one.form().replace(' ', '-').equals(form)
                        && !one.parties().isEmpty())
                .findFirst()
                .orElse(null);
        if (text == null) {
            return actor + "/" + document;
        }
        TreeSet<String> parties = new TreeSet<>();
        text.parties()
                .forEach(party ->
                        parties.add(party.substring(party.indexOf(':') + 1).toLowerCase(Locale.ROOT)));
        return actor + "/" + String.join("+", parties) + "/" + (day(text.when()) ? text.when() : document);
    }

    /** Whether a date is one whole day: one without a year is another day in another document. */
    private static boolean day(@Nullable String when) {
        return when != null && when.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}

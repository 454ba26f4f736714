package org.dragoman.actor.phrase;

import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.book.Entry;
import org.jspecify.annotations.Nullable;

/** Several of one state or region, told by number: "the two Americans", "the three Sahel states". */
public final class Counted {
    /** What stands for the noun that such a phrase does not have. */
    public static final String NOUN = "of them";

    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "both", 2, "2", 2, "3", 3, "4", 4);

    private Counted() {}

    /**
     * The group that a name of people or of a region is with the number before it, or null where there is none.
     *
     * @param name with its actor
     * @param entry what the book knows by the name
     */
    static @Nullable Phrase phrase(Phrase name, Entry entry, ActorBook book) {
        int at = name.first - 1;
        boolean region = name.kind == Phrase.Kind.BODY
                && entry.use() == Entry.Use.NAME
                && name.sentence.token(name.last).text().matches("(?i)states|countries|nations|republics|neighbou?rs");
        boolean people = name.kind == Phrase.Kind.NATIONALS
                && name.first == name.last
                && name.headToken().text().endsWith("s");
        if (at < 0
                || name.actor == null
                || !region && !people
                || region && book.membershipsOf(entry.id()).isEmpty()) {
            return null;
        }
        Integer number = NUMBERS.get(name.sentence.token(at).text().toLowerCase(Locale.ROOT));
        if (number == null) {
            return null;
        }
        boolean the = at > 0
                && name.sentence.token(at - 1).text().toLowerCase(Locale.ROOT).matches("the|these|those|all");
        Phrase group = new Phrase(
                name.sentence, the ? at - 1 : at, name.last, name.head, Phrase.Kind.GROUP, Mention.How.GROUP);
        group.noun = new RoleNouns.Found(
                name.last,
                name.last,
                name.last,
                NOUN,
                Map.of(region ? RoleNouns.Kind.POLITY : RoleNouns.Kind.PERSON, ""));
        group.nounKind = region ? RoleNouns.Kind.POLITY : RoleNouns.Kind.PERSON;
        group.number = number;
        group.plural = true;
        group.definite = the;
        group.of.add(name.actor);
        return group;
    }
}

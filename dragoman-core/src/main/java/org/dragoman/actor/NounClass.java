package org.dragoman.actor;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.data.Table;

/** Classes of words that decide whom running text takes up; the words are in {@code noun-class.tsv}. */
enum NounClass {
    /** Takes up any organisation or movement: "the group". */
    ANY_BODY,
    /** What anyone may be called who was named without an office: "the expert". */
    ANYONE,
    /** Takes up an international body: "the bloc". */
    BODY,
    /** A state by its kind: "the republic". */
    COUNTRY,
    /** Who fights for an armed group: "the rebels". */
    FIGHTER,
    /** Has no role of his own: "the Kenyan guest" is the Kenyan spoken of. */
    GUEST,
    /** Tells of a journey: "arrive", "visit". */
    JOURNEY,
    /** A title that not every head of state or government bears: "the chancellor". */
    OWN_TITLE,
    /** A state of one kind only: "the kingdom". */
    REALM,
    /** May be a minister or an envoy named before: "the Kenyan diplomat". */
    SERVANT,
    /** An organisation that one may also work for: "the newspaper". */
    WORKPLACE;

    private final Set<String> words = new TreeSet<>();

    static {
        for (String[] row : Table.read(ActorBook.class, "noun-class.tsv").rows()) {
            valueOf(row[1].toUpperCase(Locale.ROOT)).words.add(row[0]);
        }
    }

    /** Whether a word, in lower case, is of this class. */
    boolean has(String word) {
        return words.contains(word);
    }
}

package org.dragoman.actor.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.phrase.Phrase;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which states a description fits: "the island nation", "the Central Asian republic", "the former Soviet republic". The
 * words are in {@code state-kind.tsv}, the regions are bodies of the book with their members.
 */
public final class StateKinds {
    private final ActorBook book;
    private final Map<String, Set<String>> states = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, Set<String>> colonies = new HashMap<>();

    public StateKinds(ActorBook book) {
        this.book = book;
        for (String[] row : Table.read(ActorBook.class, "state-kind.tsv").rows()) {
            states.computeIfAbsent(row[0], word -> new HashSet<>()).add(row[1]);
        }
        for (String[] row : Table.read(ActorBook.class, "succession.tsv").rows()) {
            successors.computeIfAbsent(row[1], former -> new HashSet<>()).add(row[0]);
        }
        for (String[] row : Table.read(ActorBook.class, "colony.tsv").rows()) {
            colonies.computeIfAbsent(row[1], owner -> new HashSet<>()).add(row[0]);
        }
    }

    /** "the former French colony": those that the owner held. */
    private static boolean isColony(Phrase phrase) {
        return phrase.noun != null && Set.of("colony", "protectorate").contains(phrase.noun.noun());
    }

    /**
     * The ids of the states that fit the words of a phrase, or null where the words do not tell a kind.
     *
     * @param date when the members of a region are asked for
     */
    @Nullable
    Set<String> of(Phrase phrase, String date) {
        Set<String> fitting = null;
        for (Actor of : phrase.of) {
            Set<String> some = (isColony(phrase) ? colonies : successors).get(of.id());
            fitting = some == null ? fitting : both(fitting, some);
            if (book.body(of.id()) != null) {
                fitting = both(fitting, new HashSet<>(book.members(of.id(), date)));
            }
        }
        for (int i = phrase.first; i <= phrase.last; i++) {
            Set<String> some = states.get(phrase.sentence.token(i).text().toLowerCase(Locale.ROOT));
            fitting = some == null ? fitting : both(fitting, some);
        }
        return fitting;
    }

    private static Set<String> both(@Nullable Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(other);
        if (one != null) {
            both.retainAll(one);
        }
        return both;
    }
}

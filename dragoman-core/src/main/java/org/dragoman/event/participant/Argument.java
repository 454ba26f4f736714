package org.dragoman.event.participant;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.actor.Mention;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that fills a place in a frame.
 *
 * @param head the word that heads it
 * @param first index of its first word
 * @param last index of its last
 * @param mention the mention that it is, null where the text names nobody known
 * @param actor whether it is someone who can act
 * @param because how it was found
 */
public record Argument(
        Token head, int first, int last, @Nullable Mention mention, boolean actor, String because) {
    static final String DOER = ", as its doer";

    /** Whether it is someone known or with a name, and not only "two hundred officers". */
    public boolean isNamed() {
        return mention == null ? head.isProper() : !mention.actor().startsWith("unnamed:");
    }

    /** Whether the phrase is the actor, and not a thing with one inside it: "Peru", beside "copies of notes from Peru". */
    public boolean isThemselves() {
        return actor && !because.startsWith("inside");
    }

    /** Whether it does what the thing around it names: "rebels", in "the raid by rebels". */
    public boolean isDoer() {
        return because.endsWith(DOER);
    }

    /** Whether it is a state. */
    public boolean isState() {
        return mention != null && mention.actor().length() == 3;
    }

    /** Whether one mention names several: "the Baltic states", "Peru and Chile". */
    public boolean isGroup() {
        return mention != null && mention.members().size() > 1;
    }

    /** Whether both are the same actor, or the same words where nobody known is meant. */
    public boolean isSame(Argument other) {
        return mention != null && other.mention != null
                ? mention.actor().equals(other.mention.actor())
                : head.equals(other.head);
    }

    /** Whether this is told before a noun as whose it is: "the editor's home", "Peruvian assets". */
    boolean isOwner() {
        return because.startsWith("possessor") || because.startsWith("stands before");
    }

    /** The same with another reason for having been chosen. */
    static List<Argument> because(List<Argument> found, String why) {
        return found.stream()
                .map(a -> new Argument(a.head(), a.first(), a.last(), a.mention(), a.actor(), why))
                .toList();
    }

    /** What the first of several ways of looking finds; empty where none finds anyone. */
    @SafeVarargs
    static List<Argument> firstOf(Supplier<List<Argument>>... ways) {
        return Arrays.stream(ways)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

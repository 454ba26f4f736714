package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The persons, places and dates between two separators: "[the king in Oslo on Monday] and [the premier on Tuesday]".
 *
 * @param first index of its first word
 * @param items in the order of the text; at least one
 */
public record Stretch(int first, List<Item> items) {
    /** What stands between two separators. */
    public enum Kind {
        SIDE,
        PLACE,
        DATE
    }

    /** A person, a place or a date in the row. */
    public record Item(
            Kind kind, int first, int last, @Nullable Mention mention) {}

    /** What it holds. */
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        items.forEach(item -> kinds.add(item.kind()));
        return kinds;
    }

    /** Index of its last word. */
    public int last() {
        return items.get(items.size() - 1).last();
    }

    /** This one and the next as one. */
    public Stretch with(Stretch next) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(next.items());
        return new Stretch(first, all);
    }

    /** Whether the next begins anew with what this one has: "[the king on Monday], [the premier on Tuesday]". */
    public boolean repeats(Stretch next) {
        return next.kinds().stream().anyMatch(kinds()::contains);
    }

    /** Whether it holds nothing else. */
    public boolean isOnly(Kind kind) {
        return items.stream().allMatch(item -> item.kind() == kind);
    }

    /** "and his deputy to Quito": who goes where, after a clause whose verb it shares. */
    public boolean isGapped() {
        return items.get(0).kind() == Kind.SIDE && kinds().contains(Kind.PLACE);
    }

    /** Whether it holds more than one sort of thing. */
    public boolean complete() {
        return kinds().size() > 1;
    }
}

package org.dragoman.event;

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
record Stretch(int first, List<Item> items) {
    enum Kind {
        SIDE,
        PLACE,
        DATE
    }

    /** A person, a place or a date in the row. */
    record Item(Kind kind, int first, int last, @Nullable Mention mention) {}

    Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        items.forEach(item -> kinds.add(item.kind()));
        return kinds;
    }

    int last() {
        return items.get(items.size() - 1).last();
    }

    Stretch with(Stretch next) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(next.items());
        return new Stretch(first, all);
    }

    boolean repeats(Stretch next) {
        return next.kinds().stream().anyMatch(kinds()::contains);
    }

    boolean isOnly(Kind kind) {
        return items.stream().allMatch(item -> item.kind() == kind);
    }

    /** "and his deputy to Quito": who goes where, after a clause whose verb it shares. */
    boolean isGapped() {
        return items.get(0).kind() == Kind.SIDE && kinds().contains(Kind.PLACE);
    }

    boolean complete() {
        return kinds().size() > 1;
    }
}

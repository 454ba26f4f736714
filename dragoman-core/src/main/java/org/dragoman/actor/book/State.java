package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A state or territory.
 *
 * @param id ISO 3166-1 alpha-3; for a state that no longer exists the code it had, for Kosovo XKX
 * @param alpha2 ISO 3166-1 alpha-2
 * @param cow the number in the Correlates of War list of states, null where it has none
 * @param wikidata the Wikidata id, null where not recorded
 * @param name the short name in English
 * @param formal the formal name in English, the short one where there is no other
 * @param capital null where it has none
 * @param leads the office whose holder the news calls "the leader": head of state or of government;
 *     null for territories without a government of their own
 * @param weight how often the news of the world speaks of it, 1 to 10; orders candidates, no more
 * @param start EDTF date on which it began, null unless it no longer exists
 * @param end EDTF date on which it ended, null where it exists
 * @param note on its status with ISO and the United Nations, null where there is nothing to say
 */
public record State(
        String id,
        String alpha2,
        @Nullable String cow,
        @Nullable String wikidata,
        String name,
        String formal,
        @Nullable String capital,
        @Nullable OfficeClass leads,
        int weight,
        @Nullable String start,
        @Nullable String end,
        @Nullable String note) {
    public State {
        requireNonNull(id, "id is null");
        requireNonNull(alpha2, "alpha2 is null");
        requireNonNull(name, "name is null");
        requireNonNull(formal, "formal is null");
    }
}

package org.dragoman.actor.book;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A state (or body) in an international body.
 *
 * @param body id of the body
 * @param member id of the member
 * @param status full members count; the others are kept apart
 * @param start EDTF date, null where unknown
 * @param end EDTF date, null where it goes on
 */
public record Membership(
        String body,
        String member,
        Status status,
        @Nullable String start,
        @Nullable String end) {
    /** The kinds of membership. */
    public enum Status {
        MEMBER,
        ASSOCIATE,
        OBSERVER,
        PARTNER,
        SUSPENDED
    }

    public Membership {
        requireNonNull(body, "body is null");
        requireNonNull(member, "member is null");
        requireNonNull(status, "status is null");
    }

    DayRange days() {
        return new DayRange(
                start == null ? 0 : DayRange.of(start).first(),
                end == null ? DayRange.FOREVER : DayRange.of(end).last());
    }
}

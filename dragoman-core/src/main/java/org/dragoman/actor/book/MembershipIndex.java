package org.dragoman.actor.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The memberships by body and by member. */
public final class MembershipIndex {
    private final Map<String, List<Membership>> byBody = new LinkedHashMap<>();
    private final Map<String, List<Membership>> byMember = new LinkedHashMap<>();

    public MembershipIndex(List<Membership> memberships) {
        for (Membership membership : memberships) {
            byBody.computeIfAbsent(membership.body(), b -> new ArrayList<>()).add(membership);
            byMember.computeIfAbsent(membership.member(), m -> new ArrayList<>())
                    .add(membership);
        }
    }

    /** Who belongs to a body, at any time. */
    public List<Membership> in(String body) {
        return byBody.getOrDefault(body, List.of());
    }

    /** What a member belongs to, at any time. */
    public List<Membership> of(String member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** The full members on a date (EDTF), in order; none where the year is missing. */
    public List<String> members(String body, String date) {
        DayRange days = DayRange.parse(date);
        if (days == null) {
            return List.of();
        }
        return in(body).stream()
                .filter(m -> m.status() == Membership.Status.MEMBER && m.days().overlaps(days))
                .map(Membership::member)
                .distinct()
                .sorted()
                .toList();
    }
}

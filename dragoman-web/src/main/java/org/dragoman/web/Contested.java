package org.dragoman.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.link.Conflict;
import org.dragoman.link.Linked;

/** Which conflicts are about events of whom, by their places in {@link Linked#conflicts}. */
public final class Contested {
    private final Map<String, List<Integer>> places = new HashMap<>();

    Contested(Linked linked) {
        List<Conflict> conflicts = linked.conflicts();
        for (int i = 0; i < conflicts.size(); i++) {
            int place = i;
            linked.event(conflicts.get(i).about()).ifPresent(event -> {
                TreeSet<String> actors = new TreeSet<>(event.source());
                actors.addAll(event.target());
                actors.forEach(actor ->
                        places.computeIfAbsent(actor, id -> new ArrayList<>()).add(place));
            });
        }
    }

    /** The places of the conflicts about events in which one of these takes part. */
    public TreeSet<Integer> touching(Collection<String> actors) {
        TreeSet<Integer> touching = new TreeSet<>();
        actors.forEach(actor -> touching.addAll(places.getOrDefault(actor, List.of())));
        return touching;
    }
}

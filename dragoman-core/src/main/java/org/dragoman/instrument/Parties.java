package org.dragoman.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Who is bound by what someone signs: a president signs for the state, and before 1992 Moscow for the Soviet Union. */
final class Parties {
    private record Predecessor(String state, LocalDate from, LocalDate until, String id) {}

    private static final List<Predecessor> PREDECESSORS = new ArrayList<>();

    static {
        for (String[] row : Table.read(Parties.class, "predecessors.tsv").rows()) {
            PREDECESSORS.add(new Predecessor(row[0], LocalDate.parse(row[1]), LocalDate.parse(row[2]), row[3]));
        }
    }

    private Parties() {}

    /**
     * The parties for whom these actors stand, each once, in order. Persons, ministries and delegations give way to
     * whom they belong to; a firm stands for itself where firms contract.
     */
    static Set<String> of(List<String> actors, Mentions mentions, boolean contract) {
        Set<String> all = new LinkedHashSet<>();
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            String party = actor == null || stands(actor, contract) ? id : actor.of();
            // Nobody knows for whom a president of long ago signed; he is no party himself.
            boolean person = party == null && actor != null && actor.kind() == Actor.Kind.PERSON;
            party = party == null ? id : party;
            if (!person && !party.startsWith("unnamed:")) {
                all.add(party);
            }
        }
        return all;
    }

    /** Whether an actor is a party itself. */
    private static boolean stands(Actor actor, boolean contract) {
        return switch (actor.kind()) {
            case STATE, BLOC -> true;
            case ORGANISATION -> contract && !actor.provisional();
            case PERSON, GROUP, OUTLET, UNNAMED -> false;
        };
    }

    /** The states and blocs for which these actors stand. */
    static Set<String> states(List<String> actors, Mentions mentions) {
        Set<String> all = new LinkedHashSet<>();
        for (String id : of(actors, mentions, false)) {
            Actor actor = mentions.actor(id);
            if (id.matches("[A-Z]{3}") || actor != null && actor.kind() == Actor.Kind.BLOC) {
                all.add(id);
            }
        }
        return all;
    }

    /** Whether an organisation of states is among these actors: "Norway, Chad and the United Nations" are no two sides. */
    static boolean hasOrganisation(List<String> actors, Mentions mentions) {
        return actors.stream()
                .map(mentions::actor)
                .anyMatch(actor -> actor != null
                        && actor.kind() == Actor.Kind.ORGANISATION
                        && !actor.provisional()
                        && actor.of() == null);
    }

    /** The same, with the state that stood there at the time: "the 1950 treaty with Moscow". */
    static List<String> at(List<String> parties, @Nullable String when) {
        Edtf time = Edtf.read(when);
        LocalDate last = time == null ? null : time.latest();
        if (time == null || last == null) {
            return parties;
        }
        LocalDate first = time.earliest();
        List<String> then = new ArrayList<>();
        for (String party : parties) {
            String id = party;
            for (Predecessor one : PREDECESSORS) {
                boolean within = last.isBefore(one.until) && first != null && !first.isBefore(one.from);
                id = one.state.equals(party) && within ? one.id : id;
            }
            if (!then.contains(id)) {
                then.add(id);
            }
        }
        return then;
    }
}

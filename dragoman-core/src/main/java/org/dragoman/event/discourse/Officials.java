package org.dragoman.event.discourse;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mentions;
import org.dragoman.event.EventReport;
import org.dragoman.event.Level;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Contacts of officials who are told of without their states. */
final class Officials {
    /** Officials who are told of without their states: "commanders have met", "envoys will resume talks". */
    private static final Set<String> FORCES = Set.of("commander", "officer", "general", "expert", "team");

    private static final Set<String> RANKS = Set.of("envoys", "ministers");

    private Officials() {}

    /** "Commanders have held ten rounds of talks": those of the two states that are spoken of, where no words say whose. */
    static boolean isTold(EventReport report, Sentence at, Coded coded, Mentions mentions) {
        List<String> ids = report.source();
        Actor actor = ids.size() == 1 ? mentions.actor(ids.get(0)) : null;
        if (!report.target().isEmpty()
                || "visit".equals(report.mode())
                || coded.sources().size() != 1
                // "officials are reviewing plans": nobody says with whom
                || !coded.trigger().isNoun() && !coded.trigger().lemma().equals("meet")
                || ids.size() == 1 && !ids.get(0).startsWith("unnamed:")
                || actor != null && actor.of() != null) {
            return false;
        }
        Token head = coded.sources().get(0).head();
        String level = Level.of(Clauses.lower(head));
        boolean bare = at.children(head).stream()
                .noneMatch(c -> c.is("det") || c.is("nmod") || c.is("nmod:poss") || c.is("nummod") || c.is("acl"));
        return bare
                && head.tag().equals("NNS")
                && (FORCES.contains(head.lemma()) || RANKS.contains(String.valueOf(level)));
    }
}

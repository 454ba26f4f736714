package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Roles;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** "Peru expelled an envoy, and Chile replied in kind": the same deed, done back. */
final class Returns {
    private final Clauses clauses;
    private final Roles roles;

    Returns(Clauses clauses, Roles roles) {
        this.clauses = clauses;
        this.roles = roles;
    }

    /** What is done back in return for the events of a sentence. */
    List<Coded> of(List<Coded> events) {
        Sentence sentence = clauses.sentence();
        List<Coded> found = new ArrayList<>();
        for (Token verb : events.isEmpty() ? List.<Token>of() : sentence.tokens()) {
            boolean inKind = verb.isVerb()
                    && Trait.RETURNS.of(verb.lemma())
                    && sentence.children(verb, "obl").stream()
                            .anyMatch(noun -> noun.lemma().equals("kind") && clauses.hasCase(noun, "in"));
            if (!inKind || events.stream().anyMatch(e -> e.anchor().equals(verb))) {
                continue;
            }
            List<Argument> back =
                    roles.acting(verb).stream().filter(Argument::isThemselves).toList();
            Coded first = null;
            for (Coded event : events) {
                boolean others =
                        back.stream().noneMatch(b -> event.sources().stream().anyMatch(b::isSame));
                boolean nearer =
                        first == null || event.anchor().index() > first.anchor().index();
                if (event.anchor().index() < verb.index()
                        && others
                        && !event.sources().isEmpty()
                        && nearer) {
                    first = event;
                }
            }
            if (first != null && !back.isEmpty()) {
                found.add(new Coded(
                        first.type(),
                        first.mode(),
                        first.cameo(),
                        verb,
                        verb,
                        back,
                        first.sources(),
                        null,
                        0.7,
                        List.of("returned: what is done to it by "
                                + first.trigger().text())));
            }
        }
        return found;
    }
}

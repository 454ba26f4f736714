package org.dragoman.event.discourse;

import java.util.List;
import java.util.Set;
import org.dragoman.event.EventReport;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether words tell once more of a contact already told: "the call", "these talks", and without an article "they
 * talked for an hour"; but not "another call", "the second visit".
 */
public final class Retelling {
    /** Words that set a contact apart from the one spoken of: "another call", "the previous visit". */
    private static final Set<String> OTHER = Set.of(
            "another",
            "other",
            "new",
            "previous",
            "next",
            "last",
            "earlier",
            "past",
            "future",
            "former",
            "recent",
            "regular",
            "separate",
            "upcoming",
            "subsequent",
            "later");

    /** What may be told again without "the": "they talked for an hour", "this time they spoke by video". */
    private static final Set<String> RETOLD = Set.of("talks", "call", "video");

    /** Plurals for one contact. */
    private static final Set<String> TALKS =
            Set.of("talk", "talks", "negotiation", "consultation", "discussion", "deliberation");

    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");

    private final Likeness likeness;

    Retelling(Likeness likeness) {
        this.likeness = likeness;
    }

    /** "The call", "these talks", "his visit", "Peru's talks"; but not "another call", "the second visit". */
    static boolean isDefinite(Told told) {
        Sentence sentence = told.sentence();
        Token trigger = told.coded().mode().equals("attend")
                ? attended(sentence, told.coded().trigger())
                : told.coded().trigger();
        if (told.coded().mode().equals("host")) {
            // "hosted them"
            return told.report().target().size() > 1
                    && told.coded().targets().stream()
                            .anyMatch(guest -> Clauses.lower(guest.head()).equals("them"));
        }
        if (!trigger.isNoun()) {
            return false;
        }
        List<Token> children = sentence.children(trigger);
        boolean pointed = children.stream()
                .anyMatch(child -> child.is("nsubj") && Set.of("this", "it").contains(Clauses.lower(child)));
        boolean marked = children.stream()
                .anyMatch(child -> (child.is("det") && DEFINITE.contains(Clauses.lower(child)))
                        || child.relation().equals("nmod:poss"));
        boolean ordinal = children.stream().anyMatch(child -> isOrdinal(child));
        boolean apart = children.stream().anyMatch(child -> isOther(child));
        boolean several = trigger.tag().equals("NNS") && !TALKS.contains(trigger.lemma());
        Token head = sentence.head(trigger);
        boolean counted = head != null && Set.of("number", "series", "count").contains(head.lemma());
        return (marked || pointed) && !apart && !several && !counted && (!ordinal || pointed);
    }

    /** "The meeting was attended by the envoy", "the envoy opened the session": what someone attends, else the verb. */
    private static Token attended(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("obj")
                    || child.relation().equals("nsubj:pass")
                    || child.is("obl") && sentence.has(child, "case")) {
                return child;
            }
        }
        return verb;
    }

    /** Whether an indefinite report tells of the same contact: "the two presidents exchanged views on trade". */
    boolean isRetold(Told told, int distance) {
        EventReport report = told.report();
        // "At a joint press conference the two leaders said": after the meeting told before
        boolean joint = told.coded().trigger().lemma().equals("conference")
                && told.coded().mode().equals("meet");
        boolean talks = joint
                || RETOLD.contains(told.coded().mode())
                        && (told.coded().mode().equals("talks") || distance <= Resumption.FRESH);
        if (!talks
                || report.when() != null
                || report.source().isEmpty()
                || report.target().isEmpty()) {
            return false;
        }
        Token verb = verb(told);
        boolean people = Likeness.parties(report).stream().allMatch(id -> likeness.isPerson(id));
        boolean apart =
                told.sentence().children(told.coded().trigger()).stream().anyMatch(child -> isOther(child));
        return verb != null
                && new Clauses(told.sentence()).isPast(verb)
                && !apart
                && (people || distance <= (Scene.isAdded(told, verb) ? 2 : 1) * Resumption.FRESH);
    }

    private static @Nullable Token verb(Told told) {
        Token anchor = told.coded().anchor();
        if (anchor.isVerb()) {
            return anchor;
        }
        Token head = told.sentence().head(told.coded().trigger());
        return head != null && head.isVerb() ? head : null;
    }

    /** "the second visit", "a first call". */
    public static boolean isOrdinal(Token token) {
        return token.is("amod")
                && (token.entity().equals("ORDINAL")
                        || !OTHER.contains(Clauses.lower(token)) && Series.isNumber(token)
                        || token.text().matches("[0-9]+(st|nd|rd|th)"));
    }

    /** "another call", "separate talks". */
    public static boolean isOther(Token token) {
        return (token.is("amod") || token.is("det")) && OTHER.contains(Clauses.lower(token));
    }
}

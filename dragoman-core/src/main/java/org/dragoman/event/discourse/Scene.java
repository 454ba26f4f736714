package org.dragoman.event.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.event.EventReport.When;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.discourse.Resumption.Told;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * What stands in the same scene as a contact told before, and so on its day: "where she opened a fair" after "she flew
 * to Oslo on Monday"; "she also met pupils", "his deputy held separate talks with hers" in the sentence after.
 */
final class Scene {
    private static final Set<String> NEXT = Set.of("then", "afterwards", "later", "thereafter", "subsequently");

    /** How many sentences after two leaders met their ministers "also" met on that day. */
    private static final int REACH = 5;

    /** How many sentences after a contact "the two then opened a bridge" carries its story on. */
    private static final int CARRIED = 8;

    private static final Set<String> REMOTE = Set.of("call", "video");

    private final Likeness likeness;

    Scene(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Whether those of a contact do one thing more: "she also met pupils", "then the two had lunch". */
    boolean continues(Told told, Told anchor, int distance) {
        if (told.report().when() != null
                || !told.report().source().equals(anchor.report().source())) {
            return false;
        }
        Sentence sentence = told.sentence();
        Token verb = told.coded().anchor();
        if (distance == 0) {
            boolean where = sentence.children(verb).stream()
                    .anyMatch(child -> Clauses.lower(child).equals("where"));
            return where && isBelow(sentence, verb, anchor.coded().anchor());
        }
        // "then" carries the same people on past what was said of their meeting meanwhile
        boolean carried = distance > 0
                && distance <= CARRIED
                && isTold(anchor)
                && isPast(told)
                && isNext(sentence, verb)
                && told.report().target().equals(anchor.report().target());
        return carried || isNear(told, anchor, distance, 1) && (isAdded(told, verb) || isNext(sentence, verb));
    }

    /**
     * Whether a contact of which no day is told follows right on one that shares a person with it, or adds one of
     * others of the same states: "The premiers met on Monday. Their ministers held separate talks."
     */
    boolean follows(Told told, Told anchor, int distance) {
        if (isThere(told, anchor, distance)) {
            return true;
        }
        Token verb = told.coded().anchor();
        boolean remote = REMOTE.contains(told.coded().mode())
                != REMOTE.contains(anchor.coded().mode());
        if (told.report().when() != null || remote || !isTold(anchor) || !isPlaceShared(told, anchor)) {
            return false;
        }
        Set<String> own = Likeness.parties(told.report());
        Set<String> theirs = Likeness.parties(anchor.report());
        Set<String> shared = new LinkedHashSet<>(own);
        shared.retainAll(theirs);
        boolean person = shared.stream().anyMatch(likeness::isPerson);
        boolean states = own.size() > 1 && likeness.states(own).equals(likeness.states(theirs));
        boolean added = isAdded(told, verb) || isSeparate(told);
        boolean whole = distance > 0 && distance <= REACH && isPast(told);
        // "Their ministers joined the two for an hour": all of those who met are in it
        int reach = own.containsAll(theirs) && own.size() > theirs.size() ? Resumption.FRESH : 1;
        return person && isNear(told, anchor, distance, reach) || states && added && whole;
    }

    /** "Sosa was in Lima on 4 May. There she was received by the premier": in the course of the visit. */
    private boolean isThere(Told told, Told anchor, int distance) {
        When when = told.report().when();
        Set<String> shared = new LinkedHashSet<>(Likeness.parties(told.report()));
        shared.retainAll(anchor.report().source());
        return distance == 1
                && (when == null || when.basis().equals("document"))
                && anchor.coded().mode().equals("visit")
                && Clauses.lower(told.sentence().token(0)).equals("there")
                && shared.stream().anyMatch(likeness::isPerson);
    }

    /** "On the same day", "that evening", "in the afternoon". */
    static boolean isSameDay(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean day = Set.of("day", "morning", "afternoon", "evening", "night")
                    .contains(Clauses.lower(sentence.token(i)));
            String before = Clauses.lower(sentence.token(i - 1));
            boolean part = i > 1
                    && before.equals("the")
                    && Clauses.lower(sentence.token(i - 2)).equals("in");
            if (day && (Set.of("same", "that").contains(before) || part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Told told, Told anchor, int distance, int reach) {
        return distance > 0
                && distance <= reach
                && told.sentence().paragraph() == anchor.sentence().paragraph()
                && isPast(told);
    }

    private static boolean isPast(Told told) {
        return new Clauses(told.sentence()).isOver(told.coded().anchor());
    }

    /** Whether a contact carries the story on: not "had met", and not "who met her in May". */
    private static boolean isTold(Told anchor) {
        Token verb = anchor.coded().anchor();
        return new Clauses(anchor.sentence()).isOver(verb) && !verb.is("acl") && !verb.is("advcl");
    }

    private static boolean isPlaceShared(Told told, Told anchor) {
        Where own = told.report().where();
        Where theirs = anchor.report().where();
        return own == null
                || theirs == null
                || own.country() == null
                || own.country().equals(theirs.country());
    }

    /** "Then the presidents moved to the palace, where a dinner was held", "the two then had lunch": the story goes on. */
    private static boolean isNext(Sentence sentence, Token verb) {
        return NEXT.contains(Clauses.lower(sentence.token(0)))
                || sentence.children(verb, "advmod").stream().anyMatch(c -> NEXT.contains(Clauses.lower(c)));
    }

    /** "also met", "meanwhile held talks": one contact more. */
    static boolean isAdded(Told told, Token verb) {
        return told.sentence().children(verb).stream()
                .anyMatch(child ->
                        Set.of("also", "meanwhile", "separately", "likewise").contains(Clauses.lower(child)));
    }

    /** "in a separate meeting", "held separate talks". */
    private static boolean isSeparate(Told told) {
        List<Token> around = told.sentence().children(told.coded().trigger());
        return around.stream().anyMatch(child -> Clauses.lower(child).equals("separate"));
    }

    private static boolean isBelow(Sentence sentence, Token token, Token above) {
        Token at = sentence.head(token);
        for (int guard = 0; at != null && guard < sentence.size(); guard++) {
            if (at.equals(above)) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }
}

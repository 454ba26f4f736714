package org.dragoman.event.contact;

import java.util.List;
import java.util.Set;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.lexicon.Pattern;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Attendees;
import org.dragoman.event.participant.Sides;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Puts those who take part in a contact on its two sides. */
final class TwoSides {
    private final Sentence sentence;
    private final Attendees attendees;

    TwoSides(Sentence sentence, Attendees attendees) {
        this.sentence = sentence;
        this.attendees = attendees;
    }

    /** A meeting of those in one row, null where they are not several. */
    @Nullable
    Coded among(String line, Token verb, List<Argument> all) {
        boolean several = all.size() > 1 || all.size() == 1 && attendees.isSeveral(all.get(0));
        return several
                ? Encounters.coded(line, "meet", "040", verb, verb, all.subList(0, 1), all.subList(1, all.size()))
                : null;
    }

    /**
     * A contact of two sides, or of the members of one; null where only one side is told.
     *
     * @param medium the mode that a means of speech gives it, null where none is told
     */
    @Nullable
    Coded contact(
            Pattern pattern,
            @Nullable String medium,
            Token trigger,
            Token anchor,
            List<Argument> subjects,
            List<Argument> others) {
        List<Argument> rest = others.stream()
                .filter(other -> subjects.stream().noneMatch(subject -> subject.isSame(other)))
                .toList();
        String mode = medium == null ? pattern.mode() : medium;
        String cameo = mode.equals(pattern.mode()) ? pattern.cameo() : "041";
        if (!subjects.isEmpty() && !rest.isEmpty()) {
            return Encounters.coded(pattern.line(), mode, cameo, trigger, anchor, subjects, rest);
        }
        // "those who had talked with deputies": with somebody, and not with one another
        if (subjects.isEmpty() && (trigger.isVerb() || isOfSpeaker(anchor))) {
            return null;
        }
        List<Argument> all = subjects.isEmpty() ? rest : subjects;
        boolean several = all.size() > 1
                || all.size() == 1 && (all.get(0).because().equals(Sides.UNNAMED) || attendees.isSeveral(all.get(0)));
        return several
                ? Encounters.coded(
                        pattern.line(), mode, cameo, trigger, anchor, all.subList(0, 1), all.subList(1, all.size()))
                : null;
    }

    /** "I shall telephone with the premier and her deputy": they are not one another's sides. */
    private boolean isOfSpeaker(Token anchor) {
        Token verb = anchor.isVerb() ? anchor : sentence.head(anchor);
        return verb != null
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(c -> Set.of("i", "we").contains(Clauses.lower(c)));
    }
}

package org.dragoman.figure.tally;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.figure.Tally;
import org.dragoman.figure.measure.Parties;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** Between whom the encounters of a count are that does not name them: those told of before, or the two states. */
public final class TallySides {
    /** Encounters that two sides have with each other. */
    private static final Set<String> MUTUAL = Set.of("meeting", "talks", "call", "video", "conversation");

    private TallySides() {}

    /** A count with those between whom it is: itself where it names them or where nobody is told of. */
    public static Tally of(
            Tally tally,
            List<Tally> before,
            Encounters encounters,
            Analysis analysis,
            Sentence sentence,
            Mentions mentions) {
        return ofSides(among(carried(tally, before, sentence, analysis), encounters), sentence, mentions);
    }

    /** "They met in Oslo. It was their third meeting": a count of encounters that names fewer than two. */
    private static Tally among(Tally tally, Encounters encounters) {
        if (tally.actors().size() >= 2 || !Encounters.KINDS.contains(tally.of()) || TallyReader.isAnywhere(tally)) {
            return tally;
        }
        List<String> sides = encounters.before(tally);
        return sides.isEmpty() ? tally : tally.between(sides);
    }

    /** "Their commanders have met 21 times": of encounters of those who are not named, the two states told of. */
    private static Tally ofSides(Tally tally, Sentence sentence, Mentions mentions) {
        boolean shared = tally.actors().isEmpty()
                ? MUTUAL.contains(tally.of()) && !tally.span().text().contains(" of ")
                : Encounters.KINDS.contains(tally.of());
        boolean unnamed = shared
                && tally.actors().stream().allMatch(id -> id.startsWith("unnamed:"))
                && !isOwned(tally, sentence);
        List<String> sides = unnamed ? Parties.two(List.of(), sentence, mentions) : List.of();
        return sides.size() == 2 ? tally.between(sides) : tally;
    }

    /** "their seventh meeting": of those whom the sentence tells of, known or not. */
    private static boolean isOwned(Tally tally, Sentence sentence) {
        return tally.actors().isEmpty()
                && sentence.tokens().stream()
                        .anyMatch(token -> token.tag().equals("PRP$")
                                && token.end() + 1 >= tally.span().start()
                                && token.end() <= tally.span().start());
    }

    /** "They held five calls in 2020. This year they have spoken three times": the same sides, unless others are named. */
    private static Tally carried(Tally tally, List<Tally> before, Sentence sentence, Analysis analysis) {
        if (!tally.actors().isEmpty() || before.isEmpty()) {
            return tally;
        }
        Tally last = before.get(before.size() - 1);
        boolean near = last.evidence().equals(analysis.span(sentence))
                || sentence.index() > 0
                        && last.evidence()
                                .equals(analysis.span(analysis.sentences().get(sentence.index() - 1)));
        return near ? tally.between(last.actors()) : tally;
    }
}

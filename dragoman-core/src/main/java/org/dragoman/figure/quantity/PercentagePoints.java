package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Tells points of a share from those of games and indices: "won 39.6 percent, up 4.1 points", "fell three points to 28
 * percent"; but "the index lost 212 points, or 0.8 percent".
 */
final class PercentagePoints {
    private static final Unit POINTS = new Unit("pp", "share", "percentage point");
    private static final BigDecimal MOST = new BigDecimal(50);
    private static final Set<String> INDICES = Set.of(
            "index", "average", "stock", "share", "bond", "futures", "market", "game", "season", "rebound", "assist",
            "goal", "team", "score", "league");
    private static final Set<String> LEADS = Set.of("lead", "ahead", "behind", "advantage", "gap", "clear");
    private static final Set<String> OR = Set.of("or", "(");

    private PercentagePoints() {}

    /** Gives points their unit where the sentence speaks of a share that moved or leads by them. */
    static void mark(Draft draft, List<Draft> drafts, List<Piece> pieces, Sentence sentence) {
        boolean points = draft.unit == null
                && draft.counted.size() == 1
                && draft.counted.get(0).equals("point")
                && draft.value.compareTo(MOST) <= 0;
        if (!points || sentence.tokens().stream().anyMatch(token -> INDICES.contains(Phrases.lemma(token)))) {
            return;
        }
        boolean share = false;
        for (Draft other : drafts) {
            boolean percent = other.unit != null && other.unit.symbol().equals("%");
            if (percent
                    && other.first > 0
                    && OR.contains(pieces.get(other.first - 1).lower())) {
                return;
            }
            share |= percent;
        }
        boolean moved = draft.change.equals("up") || draft.change.equals("down");
        if (share && (moved || isLead(draft, sentence))) {
            draft.unit = POINTS;
            draft.counted = List.of();
        }
    }

    /** "leads by five points", "a three-point lead". */
    private static boolean isLead(Draft draft, Sentence sentence) {
        Token noun = sentence.token(draft.countedHead);
        Token above = sentence.head(noun);
        int next = draft.countedHead + 1;
        return above != null && LEADS.contains(Phrases.lemma(above))
                || next < sentence.size() && LEADS.contains(Phrases.lemma(sentence.token(next)));
    }
}

package org.dragoman.figure.quantity;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells what one currency costs in another: "The rouble fell to 62 against the dollar": 62 roubles per dollar. */
final class ExchangeRates {
    private static final Set<String> AGAINST = Set.of("to", "against", "per", "versus");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "one", "us", "u.s.");

    private ExchangeRates() {}

    /** Gives a number before another currency its own and that one; does nothing elsewhere. */
    static void mark(Draft draft, List<Piece> pieces, Sentence sentence, Units units) {
        boolean open = draft.unit == null && draft.countedHead < 0 || draft.unit != null && draft.unit.isCurrency();
        int at = draft.last + 1;
        if (!open
                || draft.per != null
                || !draft.numeral.digits()
                || at + 1 >= pieces.size()
                || !AGAINST.contains(pieces.get(at).lower())) {
            return;
        }
        at++;
        boolean article = false;
        while (at + 1 < pieces.size() && ARTICLES.contains(pieces.get(at).lower())) {
            article = true;
            at++;
        }
        Units.Found other = article ? units.after(pieces, at, false, true) : null;
        boolean whole = other != null
                && other.unit().isCurrency()
                // "rose by 10 cents to US $2.24"
                && pieces.get(other.end()).kind() == Piece.Kind.WORD
                && (other.end() + 1 >= pieces.size()
                        || !sentence.token(pieces.get(other.end() + 1).token()).isNoun());
        Unit own = draft.unit != null || other == null ? draft.unit : named(draft.first, other.unit(), pieces, units);
        if (whole && other != null && own != null && !own.equals(other.unit())) {
            draft.unit = own;
            draft.per = other.unit().name();
            draft.last = other.end();
        }
    }

    /** The other currency that the words before a number name. */
    private static @Nullable Unit named(int before, Unit other, List<Piece> pieces, Units units) {
        for (int i = before - 1; i >= 0; i--) {
            Units.Found found = units.after(pieces, i, false, false);
            if (found != null
                    && found.end() < before
                    && found.unit().isCurrency()
                    && !found.unit().equals(other)) {
                return found.unit();
            }
        }
        return null;
    }
}

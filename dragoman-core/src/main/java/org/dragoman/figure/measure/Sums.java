package org.dragoman.figure.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.document.Span;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.figure.quantity.Unit;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Sums of money whose currency was said before: "pledged 444 million dollars, having given 500 million in May". */
public final class Sums {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private static final BigDecimal FAR = new BigDecimal(50_000);

    private Sums() {}

    /** "worth 7 billion dollars in 2008, had fallen to 400 million": a large number beside sums of money is one. */
    public static Quantity of(Quantity read, @Nullable Figure last, @Nullable Figure sum, Sentence sentence) {
        Quantity number = read.bare();
        boolean bare = number.unit() == null && isLarge(number) && number.form().equals("cardinal");
        boolean counts = read.elided() && (read.unit() == null || !read.unit().isCurrency())
                || Anaphora.isPart(number, sentence)
                || last != null
                        && !isGiven(number, sentence)
                        && last.unit() != null
                        && !Currencies.isMoney(last.unit())
                        && !Set.of("%", "pp", "times").contains(last.unit());
        return bare && !counts && sum != null && sum.unit() != null && isNear(number, sum)
                ? number.in(new Unit(Currencies.plain(sum.unit()), "currency", sum.unit()))
                : number;
    }

    /** "gave 70 vehicles, and Chad had pledged 50 million": what is pledged in millions is money. */
    private static boolean isGiven(Quantity number, Sentence sentence) {
        Token verb = sentence.head(sentence.token(number.head()));
        return verb != null
                && sentence.token(number.head()).is("obj")
                && MeasureWords.is("transfer", Phrases.lemma(verb));
    }

    /** The sum in the sentence before in whose currency others are; of several currencies the one used most, then first. */
    public static @Nullable Figure last(List<Figure> before, Sentence sentence, Analysis analysis) {
        if (before.isEmpty() || sentence.index() == 0) {
            return null;
        }
        Span previous = analysis.span(analysis.sentences().get(sentence.index() - 1));
        List<Figure> sums = before.stream()
                .filter(figure -> figure.evidence().equals(previous) && Currencies.isMoney(figure.unit()))
                .toList();
        Figure best = null;
        long most = 0;
        for (Figure one : sums) {
            long count = sums.stream()
                    .filter(other -> Objects.equals(one.unit(), other.unit()))
                    .count();
            best = count > most ? one : best;
            most = Math.max(most, count);
        }
        return best;
    }

    /** Beside hundreds of billions of dollars, 5 million cars are no dollars. */
    private static boolean isNear(Quantity number, Figure sum) {
        return sum.value().abs().compareTo(number.value().abs().multiply(FAR)) < 0;
    }

    private static boolean isLarge(Quantity number) {
        return number.counted().isEmpty() && number.value().compareTo(MILLION) >= 0;
    }
}

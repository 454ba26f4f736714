package org.dragoman.figure.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.document.RecordId;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/** Reads how votes fell: "by a vote of 141 to 7, with 32 abstentions", "141 in favour, 7 against and 32 abstaining". */
public final class Ballots {
    private static final Set<String> VOTES = Set.of("vote", "votes", "margin", "majority");
    private static final Set<String> TO = Set.of("to", "against", "-", "–");
    private static final String FOR = "votes in favour";
    private static final String AGAINST = "votes against";
    private static final String NEITHER = "abstentions";

    private Ballots() {}

    /** The figure of votes that a number is, or null where it is none. */
    public static @Nullable Figure of(
            Quantity number, List<Quantity> numbers, Analysis analysis, Sentence sentence, Times times) {
        String of = number.form().equals("cardinal") && number.unit() == null ? of(number, numbers, sentence) : null;
        if (of == null) {
            return null;
        }
        String document = analysis.document().id();
        return new Figure(
                RecordId.of("fg", document, number.span().start(), number.span().end()),
                document,
                number.value(),
                null,
                "vote",
                "=",
                of,
                List.of(),
                Periods.of(number.first(), number.last(), sentence, times),
                null,
                number.span(),
                analysis.span(sentence));
    }

    private static @Nullable String of(Quantity number, List<Quantity> numbers, Sentence sentence) {
        String next = word(number.last() + 1, sentence);
        String second = word(number.last() + 2, sentence);
        String before = word(number.first() - 1, sentence);
        boolean counts = !number.counted().isEmpty();
        if (next.equals("in") && (second.equals("favour") || second.equals("favor"))) {
            return FOR;
        }
        boolean opened = isOpened(number, sentence);
        if (opened && TO.contains(next) && !counts) {
            return FOR;
        }
        boolean answers = TO.contains(before)
                && numbers.stream().anyMatch(other -> other.last() == number.first() - 2 && isOpened(other, sentence));
        if (answers && !counts) {
            return AGAINST;
        }
        boolean beside = numbers.stream()
                .anyMatch(other -> !other.equals(number)
                        && (isOpened(other, sentence)
                                || word(other.last() + 1, sentence).equals("in")));
        if (beside && !counts && next.equals("against")) {
            return AGAINST;
        }
        boolean abstained = counts
                ? number.counted().get(number.counted().size() - 1).equals("abstention")
                : next.startsWith("abstain");
        return beside && abstained ? NEITHER : null;
    }

    /** "a vote of 141", "a majority of 12". */
    private static boolean isOpened(Quantity number, Sentence sentence) {
        return word(number.first() - 1, sentence).equals("of") && VOTES.contains(word(number.first() - 2, sentence));
    }

    private static String word(int at, Sentence sentence) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}

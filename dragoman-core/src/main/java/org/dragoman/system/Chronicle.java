package org.dragoman.system;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger tells of actors at one level, such as states: deeds, whose words are given, and what was
 * published.
 *
 * @param deeds what is said to have happened or to be happening
 * @param quotes statements whose speaker is known
 * @param coverage all documents, those that report nothing included
 */
public record Chronicle(List<Deed> deeds, List<Quote> quotes, Coverage coverage) {
    public Chronicle {
        deeds = List.copyOf(deeds);
        quotes = List.copyOf(quotes);
        requireNonNull(coverage, "coverage is null");
    }

    /** As some outlets tell it. */
    public Chronicle of(Set<String> panel) {
        return new Chronicle(
                deeds.stream()
                        .filter(deed -> deed.outlet() != null && panel.contains(deed.outlet()))
                        .toList(),
                quotes.stream()
                        .filter(quote -> quote.outlet() != null && panel.contains(quote.outlet()))
                        .toList(),
                coverage.of(panel));
    }

    /** The first day of anything that is dated, null where nothing is. */
    public @Nullable LocalDate first() {
        return deeds.stream()
                .map(deed -> deed.when() == null ? null : deed.when().earliest())
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day of anything that is dated, null where nothing is. */
    public @Nullable LocalDate last() {
        return deeds.stream()
                .map(deed -> deed.when() == null ? null : deed.when().latest())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The deeds whose whole date lies in a window. */
    public List<Deed> in(Window window) {
        return deeds.stream().filter(deed -> window.contains(deed.when())).toList();
    }
}

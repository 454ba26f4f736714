package org.dragoman.figure.quantity;

import static java.util.Objects.requireNonNull;

/**
 * A unit of measure.
 *
 * @param symbol ISO 4217 code, {@code %}, {@code pp}, an SI or customary symbol
 * @param kind what it measures: {@code currency}, {@code share}, {@code length}, {@code duration}, …
 * @param name in words, singular
 */
public record Unit(String symbol, String kind, String name) {
    public Unit {
        requireNonNull(symbol, "symbol is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
    }

    /** Whether it is money. */
    public boolean isCurrency() {
        return kind.equals("currency");
    }

    /** Whether it is a length of time. */
    public boolean isDuration() {
        return kind.equals("duration");
    }
}

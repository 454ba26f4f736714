package org.dragoman.link;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that figures give a number for, and all the numbers given for it.
 *
 * @param id {@code ms-} and twelve hexadecimal digits, a function of the least id among its figures
 * @param of what is measured, in the words most figures use; null where not said
 * @param unit as in figures
 * @param change {@code =} for levels, {@code up} and {@code down} for changes, {@code rank} for ranks
 * @param parties ids of the actors whose it is, sorted
 * @param period EDTF of the period, null where not said
 * @param figures ids of the figures, sorted
 * @param documents ids of the documents, sorted
 * @param origins ids of the independent origins, sorted
 * @param agreed whether all figures agree within their precision
 * @param values one value by each rule
 * @param support how well it is supported
 */
public record Measurement(
        String id,
        @Nullable String of,
        @Nullable String unit,
        String change,
        List<String> parties,
        @Nullable String period,
        List<String> figures,
        List<String> documents,
        List<String> origins,
        boolean agreed,
        Map<Rule, BigDecimal> values,
        Support support)
        implements Serializable {
    public Measurement {
        requireNonNull(id, "id is null");
        requireNonNull(change, "change is null");
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
        documents = List.copyOf(documents);
        origins = List.copyOf(origins);
        values = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(values));
        requireNonNull(support, "support is null");
    }
}

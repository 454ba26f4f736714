package org.dragoman.actor.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The terms of office by who held them and where, and who held one on a date. */
public final class TermIndex {
    private final Map<String, List<Term>> byPerson = new LinkedHashMap<>();
    private final Map<String, List<Term>> byOf = new LinkedHashMap<>();

    public TermIndex(List<Term> terms) {
        for (Term term : terms) {
            byPerson.computeIfAbsent(term.person(), p -> new ArrayList<>(2)).add(term);
            byOf.computeIfAbsent(term.of(), o -> new ArrayList<>()).add(term);
        }
    }

    /** The terms of a person, in the order of the table. */
    public List<Term> ofPerson(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** The terms in a state or body, in the order of the table. */
    public List<Term> in(String stateOrBody) {
        return byOf.getOrDefault(stateOrBody, List.of());
    }

    /** The term in the same office before or after another's, or null. */
    @Nullable
    public Term neighbour(Term of, boolean before) {
        Term found = null;
        int own = of.days().first();
        for (Term term : in(of.of())) {
            int start = term.days().first();
            boolean same = term.office() == of.office() && !term.person().equals(of.person());
            if (same && (before ? start < own : start > own)) {
                boolean nearer = found == null
                        || (before
                                ? start > found.days().first()
                                : start < found.days().first());
                found = nearer ? term : found;
            }
        }
        return found;
    }

    /**
     * The state or body in which the person last held an office, or null. Who came into several on one day, as the king of
     * many realms, belongs to the one that news speaks of most.
     *
     * @param weight how often news speaks of a state or body
     */
    @Nullable
    public String lastPlace(String person, ToIntFunction<String> weight) {
        String of = null;
        int start = -1;
        for (Term term : ofPerson(person)) {
            boolean heavier = of == null || weight.applyAsInt(term.of()) > weight.applyAsInt(of);
            if (term.days().first() > start || term.days().first() == start && heavier) {
                start = term.days().first();
                of = term.of();
            }
        }
        return of;
    }

    /**
     * How likely a person is spoken of by the surname in those days: in office first, then by the weight of office and
     * state, less the longer the term is over.
     *
     * @param weight how often news speaks of a state or body
     */
    public int salience(String person, DayRange days, ToIntFunction<String> weight) {
        int best = 0;
        for (Term term : ofPerson(person)) {
            int own = weight.applyAsInt(term.of()) * term.office().weight();
            DayRange held = term.days();
            int years = held.overlaps(days)
                    ? 0
                    : Math.max(days.first() - held.last(), held.first() - days.last()) / 10_000 + 1;
            best = Math.max(best, years == 0 ? 1000 + own : own * 10 / (10 + years * years));
        }
        return best;
    }

    /** The terms of a place that the question is about and that share a day with the date, the likeliest first. */
    List<Term> covering(String stateOrBody, String date, Predicate<Term> wanted) {
        DayRange days = DayRange.parse(date);
        if (days == null) {
            return List.of();
        }
        List<Term> covering = new ArrayList<>(2);
        for (Term term : in(stateOrBody)) {
            if (wanted.test(term) && term.days().overlaps(days)) {
                covering.add(term);
            }
        }
        if (covering.size() > 1) {
            // On the day of a handover the successor, as the news of that day speaks of them.
            covering.sort(Comparator.comparingInt((Term term) -> -term.days().shared(days))
                    .thenComparingInt(term -> term.certainDays().overlaps(days) ? 0 : 1)
                    .thenComparingInt(term -> -term.days().first())
                    .thenComparing(Term::person));
        }
        return covering;
    }
}

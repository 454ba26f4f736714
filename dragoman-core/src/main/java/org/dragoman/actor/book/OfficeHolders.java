package org.dragoman.actor.book;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Spelling;

/** Who held an office, bore a title or led a state on a date. */
public final class OfficeHolders {
    private final TermIndex terms;
    private final Map<String, State> states;
    private final Map<String, List<Office>> officesByTitle;

    /** @param officesByTitle what each title, in lower case, means, likeliest first */
    public OfficeHolders(TermIndex terms, Map<String, State> states, Map<String, List<Office>> officesByTitle) {
        this.terms = terms;
        this.states = states;
        this.officesByTitle = officesByTitle;
    }

    /** Everyone who held an office on a date or on a day of it, the likeliest first. */
    public List<Term> of(OfficeClass office, String stateOrBody, String date) {
        return terms.covering(stateOrBody, date, term -> term.office() == office);
    }

    private Optional<Term> first(OfficeClass office, String stateOrBody, String date) {
        return of(office, stateOrBody, date).stream().findFirst();
    }

    /** Who held the office of a title on a date, EDTF; empty where the book does not know. */
    public Optional<Term> titled(String title, String stateOrBody, String date) {
        String wanted = Spelling.key(title);
        List<Term> exact = terms.covering(
                stateOrBody, date, term -> Spelling.key(term.title()).equals(wanted));
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        for (Office office : officesByTitle.getOrDefault(title.toLowerCase(Locale.ROOT), List.of())) {
            if (office.of() == null || office.of().equals(stateOrBody)) {
                Optional<Term> holder = first(office.office(), stateOrBody, date);
                if (holder.isPresent()) {
                    return holder;
                }
            }
        }
        return Optional.empty();
    }

    /** Who led a state or body on a date, EDTF; empty where the book does not know. */
    public Optional<Term> leader(String stateOrBody, String date) {
        State state = states.get(stateOrBody);
        if (state == null) {
            return first(OfficeClass.HEAD_OF_BODY, stateOrBody, date);
        }
        OfficeClass leads = state.leads();
        if (leads == null) {
            return Optional.empty();
        }
        Optional<Term> holder = first(leads, stateOrBody, date);
        if (holder.isPresent()) {
            return holder;
        }
        return first(
                leads == OfficeClass.HEAD_OF_STATE ? OfficeClass.HEAD_OF_GOVERNMENT : OfficeClass.HEAD_OF_STATE,
                stateOrBody,
                date);
    }
}

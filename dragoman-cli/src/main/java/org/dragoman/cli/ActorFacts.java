package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Body;
import org.dragoman.actor.book.Membership;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.book.State;
import org.dragoman.actor.book.Term;
import org.dragoman.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What the book says of an actor, on a date or of all time, as rows of three cells.
 *
 * @param about name, also, office, member, holder…
 * @param what the fact
 * @param when from when to when, empty where that does not apply
 */
record ActorFacts(String about, String what, String when) {
    private static final Map<OfficeClass, String> STATE_OFFICES = offices();

    private static Map<OfficeClass, String> offices() {
        Map<OfficeClass, String> offices = new LinkedHashMap<>();
        offices.put(OfficeClass.HEAD_OF_STATE, "head of state");
        offices.put(OfficeClass.HEAD_OF_GOVERNMENT, "head of government");
        offices.put(OfficeClass.FOREIGN_MINISTER, "foreign minister");
        offices.put(OfficeClass.DEFENCE_MINISTER, "defence minister");
        offices.put(OfficeClass.FINANCE_MINISTER, "finance minister");
        offices.put(OfficeClass.TRADE_MINISTER, "trade minister");
        offices.put(OfficeClass.SECURITY_ADVISER, "security adviser");
        offices.put(OfficeClass.UN_AMBASSADOR, "UN ambassador");
        return offices;
    }

    /** @param date EDTF, null for all that is known */
    static List<ActorFacts> of(Actor actor, ActorBook book, @Nullable String date) {
        List<ActorFacts> facts = new ArrayList<>();
        names(actor, book, facts);
        for (Term term : book.terms(actor.id())) {
            if (date == null || term.covers(date)) {
                facts.add(new ActorFacts("office", term.title() + ", " + name(book, term.of()), period(term)));
            }
        }
        if (actor.kind() == Actor.Kind.STATE) {
            String when = date == null ? ActorBook.AS_OF : date;
            STATE_OFFICES.forEach((office, label) -> {
                Optional<Term> holder = book.holder(office, actor.id(), when);
                holder.ifPresent(term -> facts.add(
                        new ActorFacts(label, name(book, term.person()) + " (" + term.title() + ")", period(term))));
            });
        }
        for (Membership membership : book.memberships(actor.id())) {
            if (date == null || covers(membership, date)) {
                facts.add(new ActorFacts(
                        membership
                                        .status()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' ') + " of",
                        name(book, membership.body()),
                        period(membership.start(), membership.end(), "")));
            }
        }
        Body body = book.body(actor.id());
        if (body != null) {
            String when = date == null ? ActorBook.AS_OF : date;
            book.leader(body.id(), when)
                    .ifPresent(term -> facts.add(new ActorFacts(
                            "head", name(book, term.person()) + " (" + term.title() + ")", period(term))));
            List<String> members = book.members(body.id(), when);
            if (!members.isEmpty()) {
                facts.add(new ActorFacts(
                        "members",
                        members.size() + ": "
                                + String.join(
                                        ", ",
                                        members.stream()
                                                .map(id -> name(book, id))
                                                .toList()),
                        "on " + when));
            }
        }
        return facts;
    }

    private static void names(Actor actor, ActorBook book, List<ActorFacts> facts) {
        Person person = book.person(actor.id());
        State state = book.state(actor.id());
        if (!actor.aliases().isEmpty()) {
            facts.add(new ActorFacts("also", String.join(", ", actor.aliases()), ""));
        }
        if (person != null && (person.ru() != null || person.zh() != null)) {
            String names = (person.ru() == null ? "" : person.ru() + " ") + (person.zh() == null ? "" : person.zh());
            facts.add(new ActorFacts("in Russian, Chinese", names.strip(), ""));
        }
        if (state != null) {
            facts.add(new ActorFacts("formally", state.formal(), period(state.start(), state.end(), "")));
            if (state.capital() != null) {
                facts.add(new ActorFacts("capital", state.capital(), ""));
            }
        }
        if (actor.of() != null) {
            facts.add(new ActorFacts("of", name(book, actor.of()), ""));
        }
    }

    private static boolean covers(Membership membership, String date) {
        Edtf asked = Edtf.read(date);
        Edtf start = membership.start() == null ? null : Edtf.read(membership.start());
        Edtf end = membership.end() == null ? null : Edtf.read(membership.end());
        if (asked == null || asked.earliest() == null || asked.latest() == null) {
            return true;
        }
        boolean begun =
                start == null || start.earliest() == null || !start.earliest().isAfter(asked.latest());
        boolean over = end != null && end.latest() != null && end.latest().isBefore(asked.earliest());
        return begun && !over;
    }

    private static String name(ActorBook book, String id) {
        Actor actor = book.actor(id);
        return actor == null ? id : actor.name();
    }

    private static String period(Term term) {
        String mark = switch (term.ending()) {
            case KNOWN -> "";
            case UNKNOWN -> "end unknown, last seen " + term.seen();
            case IN_OFFICE -> "in office on " + ActorBook.AS_OF;
        };
        return period(term.start(), term.end(), mark);
    }

    private static String period(@Nullable String start, @Nullable String end, String mark) {
        if (start == null && end == null) {
            return mark;
        }
        String dates = (start == null ? "" : start) + " – " + (end == null ? "" : end);
        return mark.isEmpty() ? dates.strip() : dates.strip() + " (" + mark + ")";
    }
}

package org.dragoman.actor.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Spelling;
import org.dragoman.actor.book.DayRange;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.book.State;
import org.dragoman.actor.book.Term;
import org.dragoman.actor.phrase.RoleNouns;
import org.jspecify.annotations.Nullable;

/** Who held the office that a role noun names, by the book, on the date of a document. */
public final class Offices {
    private static final Set<OfficeClass> LEADERS = EnumSet.of(
            OfficeClass.HEAD_OF_STATE,
            OfficeClass.HEAD_OF_GOVERNMENT,
            OfficeClass.PARTY_LEADER,
            OfficeClass.HEAD_OF_BODY,
            OfficeClass.GROUP_LEADER);
    private static final Set<OfficeClass> MINISTERS = EnumSet.of(
            OfficeClass.FOREIGN_MINISTER,
            OfficeClass.DEFENCE_MINISTER,
            OfficeClass.FINANCE_MINISTER,
            OfficeClass.TRADE_MINISTER,
            OfficeClass.ENERGY_MINISTER,
            OfficeClass.INTERIOR_MINISTER,
            OfficeClass.MINISTER);
    private static final Set<OfficeClass> SPOKESPERSONS = EnumSet.of(
            OfficeClass.FOREIGN_SPOKESPERSON,
            OfficeClass.GOVERNMENT_SPOKESPERSON,
            OfficeClass.DEFENCE_SPOKESPERSON,
            OfficeClass.SPOKESPERSON_OF_BODY);
    private static final Set<OfficeClass> ENVOYS =
            EnumSet.of(OfficeClass.AMBASSADOR, OfficeClass.UN_AMBASSADOR, OfficeClass.ENVOY);

    private final ActorBook book;
    private final String date;

    /** @param date EDTF, with a year */
    public Offices(ActorBook book, String date) {
        this.book = book;
        this.date = date;
    }

    /** The classes of office that a role noun may name; empty for a role that is no office. */
    public static Set<OfficeClass> classes(RoleNouns.@Nullable Found noun) {
        if (noun == null || !noun.is(RoleNouns.Kind.OFFICE)) {
            return Set.of();
        }
        String office = noun.office(RoleNouns.Kind.OFFICE);
        return switch (office) {
            case "leader" -> LEADERS;
            case "minister" -> MINISTERS;
            case "spokesperson" -> SPOKESPERSONS;
            case "ambassador" -> ENVOYS;
            default -> EnumSet.of(OfficeClass.valueOf(office.toUpperCase(Locale.ROOT)));
        };
    }

    /** Whether a role noun names an office that one person holds at a time. */
    public static boolean isSingle(RoleNouns.Found noun) {
        String office = noun.office(RoleNouns.Kind.OFFICE);
        return !office.isEmpty()
                && !office.equals("minister")
                && !office.equals("spokesperson")
                && !isSent(noun)
                && !office.equals("deputy_minister");
    }

    private static boolean isSent(RoleNouns.Found noun) {
        String office = noun.office(RoleNouns.Kind.OFFICE);
        return office.equals("ambassador") || office.equals("envoy");
    }

    /** The person who held the office in a state or body, or null. */
    @Nullable
    public Person holder(RoleNouns.Found noun, Actor of) {
        Optional<Term> term = Optional.empty();
        Set<OfficeClass> offices = classes(noun);
        boolean body = of.kind() != Actor.Kind.STATE;
        if (isSent(noun)) {
            // "its envoy", "the French ambassador": a state has many, and the noun does not say where
            return null;
        }
        if (body
                && (offices.contains(OfficeClass.FOREIGN_MINISTER) || offices.contains(OfficeClass.FINANCE_MINISTER))) {
            // "the EU's foreign policy chief" does not lead the EU
            for (OfficeClass office : offices) {
                term = term.isPresent() ? term : book.holder(office, of.id(), date);
            }
        } else if (body
                || noun.noun().equals("head")
                || noun.office(RoleNouns.Kind.OFFICE).equals("leader")) {
            term = book.leader(of.id(), date);
        } else {
            term = book.titled(noun.noun(), of.id(), date);
            if (term.isEmpty() && isSingle(noun)) {
                for (OfficeClass office : offices) {
                    term = term.isPresent() ? term : book.holder(office, of.id(), date);
                }
            }
        }
        return term.map(found -> book.person(found.person())).orElse(null);
    }

    /** Who held the highest office that a person holds on the date before, or else after, that person; or null. */
    @Nullable
    public Person neighbour(String person, boolean before) {
        Term held = null;
        for (Term term : book.terms(person)) {
            boolean higher =
                    held == null || term.office().weight() > held.office().weight();
            held = term.covers(date) && higher ? term : held;
        }
        Term found = held == null ? null : book.neighbour(held, before);
        return found == null ? null : book.person(found.person());
    }

    /** Whether a person held such an office there, on the date or, failing that, ever. */
    public boolean fits(String person, Set<OfficeClass> classes, @Nullable String of, boolean ever) {
        for (Term term : book.terms(person)) {
            if ((classes.isEmpty() || classes.contains(term.office()))
                    && (of == null || of.equals(term.of()))
                    && (ever || term.covers(date))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person came to lead a state within half a year after the date. */
    public boolean isElected(String person) {
        DayRange days = DayRange.parse(date);
        for (Term term : book.terms(person)) {
            boolean leads =
                    term.office() == OfficeClass.HEAD_OF_STATE || term.office() == OfficeClass.HEAD_OF_GOVERNMENT;
            int start = term.days().first();
            if (leads && days != null && start > days.last() && months(start) - months(days.last()) <= 6) {
                return true;
            }
        }
        return false;
    }

    private static int months(int day) {
        return day / 10_000 * 12 + day / 100 % 100;
    }

    /** Whether a person bore just that title on the date: the leader of North Korea is no president. */
    public boolean bears(String person, RoleNouns.Found noun) {
        String title = Spelling.key(noun.noun());
        for (Term term : book.terms(person)) {
            if (term.covers(date) && Spelling.key(term.title()).contains(title)) {
                return true;
            }
        }
        return false;
    }

    /** The person who led a state on the date, or null. */
    @Nullable
    public Person leader(String of) {
        return book.leader(of, date).map(term -> book.person(term.person())).orElse(null);
    }

    /** The person who holds in another state the office that somebody holds in his own, or null. */
    @Nullable
    public Person counterpart(String person, String of) {
        for (Term term : book.terms(person)) {
            if (term.covers(date)) {
                Optional<Term> other = book.holder(term.office(), of, date);
                if (other.isPresent()) {
                    return book.person(other.get().person());
                }
            }
        }
        return null;
    }

    List<Person> surnamed(String surname) {
        return book.surnamed(surname, date);
    }

    /** The book that knows who held them. */
    public ActorBook book() {
        return book;
    }

    /** The date for which holders are asked, EDTF. */
    public String date() {
        return date;
    }

    /** In a high office on the date, of a state that the document speaks of or that all news speaks of. */
    boolean isProminent(Person person, Set<String> states) {
        for (Term term : book.terms(person.id())) {
            State state = book.state(term.of());
            int weight = state == null ? 0 : state.weight();
            boolean great = weight >= 6 && term.office().weight() >= 9;
            if (great && weight >= 8 && term.end() != null && term.covers(fewYearsBack())) {
                // news goes on to speak of those who led a great power not long ago by the surname
                return true;
            }
            if (term.covers(date) && term.office().weight() >= 7 && (great || states.contains(term.of()))) {
                return true;
            }
        }
        return false;
    }

    /** The six years up to the date. */
    private String fewYearsBack() {
        DayRange days = DayRange.parse(date);
        int year = days == null ? 0 : days.first() / 10_000;
        return year < 1006 ? date : (year - 6) + "/" + year;
    }
}

package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.book.Ambiguity;
import org.dragoman.actor.book.Body;
import org.dragoman.actor.book.DayRange;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Group;
import org.dragoman.actor.book.Institution;
import org.dragoman.actor.book.Lazy;
import org.dragoman.actor.book.LooseNames;
import org.dragoman.actor.book.Membership;
import org.dragoman.actor.book.MembershipIndex;
import org.dragoman.actor.book.NameIndex;
import org.dragoman.actor.book.Office;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.OfficeHolders;
import org.dragoman.actor.book.Outlet;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.book.Place;
import org.dragoman.actor.book.State;
import org.dragoman.actor.book.Term;
import org.dragoman.actor.book.TermIndex;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand of those who act: states, persons and their terms of office, international bodies and their
 * members, parties, ministries and armed groups, news outlets, places.
 *
 * <pre>{@code
 * ActorBook book = ActorBook.standard();
 * book.find("the Kremlin");                                       // a metonym of RUS
 * book.holder(OfficeClass.FOREIGN_MINISTER, "CHN", "2023-03-10");  // Qin Gang
 * book.members("Q7184", "2025").size();                           // 32, the states of NATO
 * }</pre>
 *
 * <p>Immutable and safe to share.
 */
public final class ActorBook {
    /** The day to which the book was kept up; offices held then are held {@link Term.Ending#IN_OFFICE}. */
    public static final String AS_OF = "2026-01-15";

    private final Map<String, State> states;
    private final Map<String, Person> persons;
    private final Map<String, Body> bodies;
    private final Map<String, Group> groups;
    private final Map<String, Outlet> outlets;
    private final Map<String, Place> places;
    private final Map<String, Outlet> outletsByDomain = new LinkedHashMap<>(4096);
    private final Map<String, List<Ambiguity>> ambiguities;
    private final Map<String, Institution> institutions = new LinkedHashMap<>();
    private final List<Office> offices;
    private final Map<String, List<Office>> officesByTitle = new LinkedHashMap<>();
    private final TermIndex terms;
    private final OfficeHolders holders;
    private final MembershipIndex memberships;
    private final NameIndex names;
    private final Lazy<LooseNames> spellings;
    private final Map<String, String> homes;
    private final Corrections corrections;

    ActorBook(ActorBookReader reader) {
        states = reader.states;
        persons = reader.persons;
        bodies = reader.bodies;
        groups = reader.gazetteer.groups;
        outlets = reader.gazetteer.outlets;
        places = reader.gazetteer.places;
        ambiguities = reader.gazetteer.ambiguities;
        for (Outlet outlet : outlets.values()) {
            if (outlet.domain() != null) {
                outletsByDomain.put(outlet.domain(), outlet);
            }
        }
        for (Institution institution : reader.gazetteer.institutions) {
            institutions.put(institution.name(), institution);
        }
        offices = List.copyOf(reader.offices);
        for (Office office : offices) {
            officesByTitle
                    .computeIfAbsent(office.title(), t -> new ArrayList<>(1))
                    .add(office);
        }
        terms = new TermIndex(reader.terms);
        memberships = new MembershipIndex(reader.memberships);
        holders = new OfficeHolders(terms, states, officesByTitle);
        homes = Map.copyOf(reader.homes);
        corrections = reader.corrections;
        spellings = new Lazy<>(() -> new LooseNames(persons.values()));
        names = new NameIndex(reader.entries, reader.entries.size(), reader.commonWords);
    }

    private static final class Standard {
        static final ActorBook BOOK = new ActorBook(ActorBookReader.read());
    }

    /**
     * The book that comes with the library, read once.
     *
     * @throws IllegalStateException if a table is missing or malformed
     */
    public static ActorBook standard() {
        return Standard.BOOK;
    }

    /**
     * The book with a user's own corrections: names added and forbidden, and who is who else. It is read anew, which takes
     * as long as the first time.
     *
     * @throws IllegalArgumentException if a correction names an actor that is not there
     */
    public static ActorBook with(Corrections corrections) {
        return corrections.all().isEmpty()
                ? standard()
                : new ActorBook(BookCorrections.apply(ActorBookReader.read(), corrections));
    }

    /** The corrections that this book was made with. */
    public Corrections corrections() {
        return corrections;
    }

    /** Every entry of that name, most likely first; empty if there is none. */
    public List<Entry> find(String name) {
        return names.find(name);
    }

    /** Finds names in rows of tokens. */
    public NameIndex names() {
        return names;
    }

    /** The state, person, body, group or outlet of that id as an actor, or null; places are no actors. */
    public @Nullable Actor actor(String id) {
        State state = states.get(id);
        if (state != null) {
            return new Actor(id, Actor.Kind.STATE, state.name(), List.of(), null, null, false);
        }
        Person person = persons.get(id);
        if (person != null) {
            return new Actor(id, Actor.Kind.PERSON, person.name(), person.aliases(), null, belongsTo(id), false);
        }
        Body body = bodies.get(id);
        if (body != null) {
            return new Actor(id, body.kind(), body.name(), body.aliases(), null, body.of(), false);
        }
        Group group = groups.get(id);
        if (group != null) {
            boolean armed = group.kind() == Group.Kind.ARMED_GROUP || group.kind() == Group.Kind.DE_FACTO_AUTHORITY;
            Actor.Kind kind = armed ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
            return new Actor(id, kind, group.name(), group.aliases(), null, group.of(), false);
        }
        Outlet outlet = outlets.get(id);
        if (outlet != null) {
            return new Actor(id, Actor.Kind.OUTLET, outlet.name(), outlet.aliases(), null, outlet.country(), false);
        }
        return null;
    }

    /** The state or body in which the person last held an office, or where a user put him. */
    private @Nullable String belongsTo(String person) {
        String of = terms.lastPlace(person, this::weight);
        return of == null ? homes.get(person) : of;
    }

    /** The state with an id, null where there is none. */
    public @Nullable State state(String id) {
        return states.get(id);
    }

    /** The person with an id, null where there is none. */
    public @Nullable Person person(String id) {
        return persons.get(id);
    }

    /** The international body with an id, null where there is none. */
    public @Nullable Body body(String id) {
        return bodies.get(id);
    }

    /** The party, ministry or armed group with an id, null where there is none. */
    public @Nullable Group group(String id) {
        return groups.get(id);
    }

    /** The outlet with an id, null where there is none. */
    public @Nullable Outlet outlet(String id) {
        return outlets.get(id);
    }

    /** The place of that id, or null. */
    public @Nullable Place place(String id) {
        return places.get(id);
    }

    /** All states, in the order of the table. */
    public Collection<State> states() {
        return states.values();
    }

    /** All persons, in the order of the table. */
    public Collection<Person> persons() {
        return persons.values();
    }

    /** All international bodies, in the order of the table. */
    public Collection<Body> bodies() {
        return bodies.values();
    }

    /** All parties, ministries and armed groups, in the order of the table. */
    public Collection<Group> groups() {
        return groups.values();
    }

    /** All outlets, in the order of the table. */
    public Collection<Outlet> outlets() {
        return outlets.values();
    }

    /** All places, in the order of the table. */
    public Collection<Place> places() {
        return places.values();
    }

    /** What titles mean, the longest titles first. */
    public List<Office> offices() {
        return offices;
    }

    /** What a title means, in the order of likelihood; empty if the book does not know it. */
    public List<Office> offices(String title) {
        return officesByTitle.getOrDefault(title.toLowerCase(Locale.ROOT), List.of());
    }

    /** The outlet of a web host ("www.example.org" is looked up as "example.org" too), or null. */
    public @Nullable Outlet outletAt(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (true) {
            Outlet outlet = outletsByDomain.get(rest);
            int dot = rest.indexOf('.');
            if (outlet != null || dot < 0) {
                return outlet;
            }
            rest = rest.substring(dot + 1);
        }
    }

    /** The institution that every state has by these common words ("defence ministry"), in any case, or null. */
    public @Nullable Institution institution(String words) {
        return institutions.get(words.toLowerCase(Locale.ROOT));
    }

    /** The things that share a name, and when each is meant; empty where the book has no rule for the name. */
    public List<Ambiguity> ambiguities(String name) {
        return List.copyOf(ambiguities.getOrDefault(Spelling.key(name), List.of()));
    }

    /** The institutions that every state has. */
    public Collection<Institution> institutions() {
        return institutions.values();
    }

    /** The terms of a person, by start. */
    public List<Term> terms(String person) {
        return terms.ofPerson(person);
    }

    /** The terms in a state or body, by start. */
    public List<Term> termsOf(String stateOrBody) {
        return terms.in(stateOrBody);
    }

    /**
     * Who held an office on a date.
     *
     * @param date EDTF; where it is a month, a year or an interval, the one who held the office longest in it
     * @return empty where the book does not know, or the year is missing
     */
    public Optional<Term> holder(OfficeClass office, String stateOrBody, String date) {
        return holders.of(office, stateOrBody, date).stream().findFirst();
    }

    /** Everyone who held an office on a date or on a day of it, the likeliest first. */
    public List<Term> holders(OfficeClass office, String stateOrBody, String date) {
        return holders.of(office, stateOrBody, date);
    }

    /** The term in the same office before or after another's, or null where the book does not know. */
    @Nullable
    public Term neighbour(Term of, boolean before) {
        return terms.neighbour(of, before);
    }

    /**
     * Who bore a title on a date: {@code titled("president", "IRN", "2022")} is the president, though the supreme leader
     * is the head of state.
     *
     * @param title in English, in any case
     * @return empty where the book does not know
     */
    public Optional<Term> titled(String title, String stateOrBody, String date) {
        return holders.titled(title, stateOrBody, date);
    }

    /**
     * Whom the news calls the leader of a state on a date: the head of state or of government as {@link State#leads}
     * says; for a body its head.
     */
    public Optional<Term> leader(String stateOrBody, String date) {
        return holders.leader(stateOrBody, date);
    }

    /**
     * The persons of that full name in any of the usual transliterations, in any script: "Sergei Shoygu" is Sergey Shoigu.
     *
     * @return in the order of the book; empty for names of one word or of few letters, which many share
     */
    public List<Person> spelt(String fullName) {
        return spellings.get().find(fullName);
    }

    /**
     * The persons whom news calls by this name alone, the likeliest first: those in office on the date, then by the
     * weight of office and state, less for those whose last term is long over or has not begun.
     *
     * @param date EDTF; null where unknown
     */
    public List<Person> surnamed(String surname, @Nullable String date) {
        DayRange days = date == null ? null : DayRange.parse(date);
        record Candidate(Person person, int score) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : find(surname)) {
            Person person = entry.kind() == Entry.Kind.PERSON ? persons.get(entry.id()) : null;
            if (person != null && candidates.stream().noneMatch(c -> c.person().equals(person))) {
                int score = days == null ? entry.salience() : terms.salience(person.id(), days, this::weight);
                candidates.add(new Candidate(person, score));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -c.score())
                        .thenComparing(c -> c.person().id()))
                .map(Candidate::person)
                .toList();
    }

    private int weight(String stateOrBody) {
        State state = states.get(stateOrBody);
        if (state != null) {
            return state.weight();
        }
        Body body = bodies.get(stateOrBody);
        Group group = groups.get(stateOrBody);
        return body != null ? body.weight() : group != null ? group.weight() : 1;
    }

    /** The ids of the full members of a body on a date (EDTF), in order; "2023" asks for any day of that year. */
    public List<String> members(String body, String date) {
        return memberships.members(body, date);
    }

    /** The memberships in a body, by member. */
    public List<Membership> membershipsOf(String body) {
        return memberships.in(body);
    }

    /** The memberships of a state, by body. */
    public List<Membership> memberships(String member) {
        return memberships.of(member);
    }

    /**
     * The place of a name, or null: in the given country if there is one there, else the largest.
     *
     * @param name in English, Russian or Chinese
     * @param country ISO 3166-1 alpha-3, null where nothing is known
     */
    public @Nullable Place place(String name, @Nullable String country) {
        Place best = null;
        for (Entry entry : find(name)) {
            Place place = entry.kind() == Entry.Kind.PLACE ? places.get(entry.id()) : null;
            if (place == null) {
                continue;
            }
            if (country != null && country.equals(place.country())) {
                return place;
            }
            if (best == null) {
                best = place;
            }
        }
        return best;
    }
}

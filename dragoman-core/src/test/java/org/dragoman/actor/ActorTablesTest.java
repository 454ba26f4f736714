package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.book.Body;
import org.dragoman.actor.book.Group;
import org.dragoman.actor.book.Office;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Outlet;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.book.Place;
import org.dragoman.actor.book.State;
import org.dragoman.actor.book.Term;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables of the actor book hold together: an error in them fails the build and is named. */
class ActorTablesTest {
    private static final List<String> TABLES = List.of(
            "state.tsv",
            "state-name.tsv",
            "person.tsv",
            "term.tsv",
            "body.tsv",
            "body-name.tsv",
            "membership.tsv",
            "group.tsv",
            "outlet.tsv",
            "place.tsv",
            "office.tsv",
            "institution.tsv",
            "ambiguity.tsv",
            "common-word.tsv");

    /** A handover may be entered by two sources a few days apart. */
    private static final int DAYS_OF_GRACE = 20;

    private final ActorBook book = ActorBook.standard();

    @Test
    void every_table_is_sorted_without_duplicate_rows_and_says_where_each_row_is_from() {
        for (String name : TABLES) {
            Table table = Table.read(ActorBook.class, name);
            int provenance = table.column("provenance");
            Set<String> seen = new HashSet<>();
            List<String> first = new ArrayList<>();
            for (String[] row : table.rows()) {
                assertThat(seen.add(String.join("\t", row)))
                        .as("%s has a row twice: %s", name, String.join(" ", row))
                        .isTrue();
                assertThat(row[provenance])
                        .as("%s: provenance of %s", name, row[0])
                        .isNotEmpty();
                first.add(row[0]);
            }
            // By code point: UTF-8 and UTF-16 disagree on letters outside the basic plane, which first columns lack.
            if (!name.equals("ambiguity.tsv")) {
                assertThat(first).as(name).isSorted();
            }
        }
    }

    @Test
    void every_id_that_a_row_names_exists() {
        List<String> dangling = new ArrayList<>();
        for (Person person : book.persons()) {
            for (Term term : book.terms(person.id())) {
                known(term.of(), "term of " + person.id(), dangling);
            }
        }
        for (String[] row : Table.read(ActorBook.class, "term.tsv").rows()) {
            if (book.person(row[0]) == null) {
                dangling.add("term of " + row[0] + ", who is not in person.tsv");
            }
        }
        for (String[] row : Table.read(ActorBook.class, "membership.tsv").rows()) {
            known(row[0], "membership", dangling);
            known(row[1], "membership in " + row[0], dangling);
        }
        for (Body body : book.bodies()) {
            known(body.of(), body.id(), dangling);
        }
        for (Group group : book.groups()) {
            known(group.of(), group.id(), dangling);
        }
        for (Outlet outlet : book.outlets()) {
            known(outlet.country(), outlet.id(), dangling);
        }
        for (Place place : book.places()) {
            known(place.country(), place.id(), dangling);
        }
        for (Office office : book.offices()) {
            known(office.of(), office.title(), dangling);
        }
        assertThat(dangling).isEmpty();
    }

    private void known(@Nullable String id, String where, List<String> dangling) {
        if (id != null && book.actor(id) == null) {
            dangling.add(id + ", named by " + where);
        }
    }

    @Test
    void every_person_has_held_an_office_and_no_term_ends_before_it_begins() {
        for (Person person : book.persons()) {
            assertThat(book.terms(person.id())).as(person.id()).isNotEmpty();
            for (Term term : book.terms(person.id())) {
                assertThat(term.days().first())
                        .as(term.toString())
                        .isLessThanOrEqualTo(term.days().last());
                assertThat(term.ending() == Term.Ending.UNKNOWN && term.seen() == null)
                        .as("an unknown end needs the day last seen: %s", term)
                        .isFalse();
            }
        }
    }

    @Test
    void no_two_persons_hold_an_office_for_one_at_the_same_time() {
        Map<String, List<Term>> byOffice = new TreeMap<>();
        for (Person person : book.persons()) {
            for (Term term : book.terms(person.id())) {
                if (term.office().single()) {
                    byOffice.computeIfAbsent(term.of() + " " + term.office(), k -> new ArrayList<>())
                            .add(term);
                }
            }
        }
        List<String> overlaps = new ArrayList<>();
        byOffice.forEach((office, terms) -> {
            for (Term one : terms) {
                for (Term other : terms) {
                    if (!one.person().equals(other.person()) && clash(one, other)) {
                        overlaps.add(office + ": " + one + " and " + other);
                    }
                }
            }
        });
        assertThat(overlaps).isEmpty();
    }

    /** Whether the second begins clearly after the first, and clearly before its end. */
    private static boolean clash(Term one, Term other) {
        if (other.certainDays().first() > other.certainDays().last()) {
            return false; // known to the year alone, and over within it
        }
        int begins = days(other.certainDays().first());
        return days(one.certainDays().first()) <= begins
                && begins + DAYS_OF_GRACE < days(one.certainDays().last());
    }

    private static int days(int number) {
        return number / 10_000 * 372 + number / 100 % 100 * 31 + number % 100;
    }

    @Test
    void a_name_that_two_actors_share_has_a_rule() {
        Map<String, Set<String>> byName = new TreeMap<>();
        for (String[] row : Table.read(ActorBook.class, "state-name.tsv").rows()) {
            add(byName, row[1], row[0]);
        }
        for (String[] row : Table.read(ActorBook.class, "body-name.tsv").rows()) {
            add(byName, row[1], row[0]);
        }
        for (Group group : book.groups()) {
            add(byName, group.name(), group.id());
            group.aliases().forEach(alias -> add(byName, alias, group.id()));
        }
        Table outlets = Table.read(ActorBook.class, "outlet.tsv");
        int named = outlets.column("named");
        for (String[] row : outlets.rows()) {
            Outlet outlet = book.outlet(row[0]);
            if (outlet != null && row[named].equals("yes")) {
                add(byName, outlet.name(), outlet.id());
                outlet.aliases().forEach(alias -> add(byName, alias, outlet.id()));
            }
        }
        for (Person person : book.persons()) {
            if (person.name().contains(" ")) {
                add(byName, person.name(), person.id());
            }
        }
        List<String> without = new ArrayList<>();
        byName.forEach((name, ids) -> {
            if (ids.size() > 1) {
                Set<String> ruled = new HashSet<>();
                book.ambiguities(name).forEach(rule -> ruled.add(rule.id()));
                if (!ruled.containsAll(ids)) {
                    without.add(name + " " + ids);
                }
            }
        });
        assertThat(without).isEmpty();
    }

    private static void add(Map<String, Set<String>> byName, String name, String id) {
        byName.computeIfAbsent(Spelling.key(name), k -> new TreeSet<>()).add(id);
    }

    @Test
    void the_book_is_as_large_as_its_readers_count_on() {
        assertThat(book.states()).hasSizeGreaterThan(250);
        assertThat(book.persons()).hasSizeGreaterThan(5_000);
        assertThat(book.bodies()).hasSizeGreaterThan(150);
        assertThat(book.groups()).hasSizeGreaterThan(280);
        assertThat(book.outlets()).hasSizeGreaterThan(1_800);
        assertThat(book.places()).hasSizeGreaterThan(9_000);
    }

    @Test
    void word_lists_are_sorted_without_duplicates() {
        for (String name : List.of("role-noun.tsv", "role-word.tsv", "thing-noun.tsv", "place-word.tsv")) {
            List<String> rows = Table.read(ActorBook.class, name).rows().stream()
                    .map(row -> String.join("\t", row))
                    .toList();
            assertThat(rows).as(name).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void ministers_spokespersons_and_envoys_are_known_for_the_states_that_news_is_about() {
        assertThat(states(OfficeClass.FOREIGN_MINISTER)).hasSizeGreaterThanOrEqualTo(90);
        assertThat(states(OfficeClass.DEFENCE_MINISTER)).hasSizeGreaterThanOrEqualTo(80);
        assertThat(states(OfficeClass.FINANCE_MINISTER)).hasSizeGreaterThanOrEqualTo(70);
        assertThat(states(OfficeClass.TRADE_MINISTER)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(states(OfficeClass.UN_AMBASSADOR)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(states(OfficeClass.SECURITY_ADVISER)).hasSizeGreaterThanOrEqualTo(35);
        assertThat(states(OfficeClass.FOREIGN_SPOKESPERSON, OfficeClass.GOVERNMENT_SPOKESPERSON))
                .hasSizeGreaterThanOrEqualTo(35);
    }

    private Set<String> states(OfficeClass... offices) {
        Set<String> states = new TreeSet<>();
        for (State state : book.states()) {
            for (Term term : book.termsOf(state.id())) {
                if (List.of(offices).contains(term.office())) {
                    states.add(state.id());
                }
            }
        }
        return states;
    }
}

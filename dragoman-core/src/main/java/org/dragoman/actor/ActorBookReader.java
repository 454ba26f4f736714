package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.book.Body;
import org.dragoman.actor.book.Cells;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Group;
import org.dragoman.actor.book.Membership;
import org.dragoman.actor.book.Office;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Person;
import org.dragoman.actor.book.State;
import org.dragoman.actor.book.Term;
import org.dragoman.data.Table;

/** Reads the tables of the actor book. */
final class ActorBookReader {
    /** From this salience on, news may name a person by the surname alone without having introduced them. */
    private static final int KNOWN_BY_SURNAME = 16;

    final Map<String, State> states = new LinkedHashMap<>(512);
    final Map<String, Person> persons = new LinkedHashMap<>(16_384);
    final Map<String, Body> bodies = new LinkedHashMap<>(512);
    final List<Office> offices = new ArrayList<>(512);
    final List<Term> terms = new ArrayList<>(16_384);
    final List<Membership> memberships = new ArrayList<>(8192);
    final List<Entry> entries = new ArrayList<>(131_072);
    final GazetteerReader gazetteer = new GazetteerReader(entries);

    final Set<String> commonWords = new HashSet<>(512);

    /** The state or body of persons whom a user added. */
    final Map<String, String> homes = new LinkedHashMap<>();

    Corrections corrections = Corrections.NONE;

    private ActorBookReader() {}

    static ActorBookReader read() {
        ActorBookReader reader = new ActorBookReader();
        reader.readCommonWords();
        reader.readStates();
        reader.readStateNames();
        reader.readOffices();
        reader.readBodies();
        reader.readBodyNames();
        reader.readMemberships();
        reader.gazetteer.readGroups();
        reader.gazetteer.readOutlets();
        reader.gazetteer.readPlaces();
        reader.gazetteer.readInstitutions();
        reader.gazetteer.readAmbiguities();
        reader.readTerms();
        reader.readPersons();
        return reader;
    }

    private void readCommonWords() {
        Table table = Table.read(ActorBook.class, "common-word.tsv");
        int word = table.column("word");
        for (String[] row : table.rows()) {
            commonWords.add(row[word]);
        }
    }

    private void readStates() {
        Table table = Table.read(ActorBook.class, "state.tsv");
        int id = table.column("id");
        int alpha2 = table.column("alpha2");
        int cow = table.column("cow");
        int wikidata = table.column("wikidata");
        int name = table.column("name");
        int formal = table.column("formal");
        int capital = table.column("capital");
        int leads = table.column("leads");
        int weight = table.column("weight");
        int start = table.column("start");
        int end = table.column("end");
        int note = table.column("note");
        for (String[] row : table.rows()) {
            State state = new State(
                    row[id],
                    row[alpha2],
                    Cells.orNull(row[cow]),
                    Cells.orNull(row[wikidata]),
                    row[name],
                    row[formal],
                    Cells.orNull(row[capital]),
                    row[leads].isEmpty() ? null : OfficeClass.of(row[leads]),
                    Integer.parseInt(row[weight]),
                    Cells.orNull(row[start]),
                    Cells.orNull(row[end]),
                    Cells.orNull(row[note]));
            Cells.once(states.put(state.id(), state), state.id());
        }
    }

    private void readStateNames() {
        Table table = Table.read(ActorBook.class, "state-name.tsv");
        int state = table.column("state");
        int name = table.column("name");
        int kind = table.column("kind");
        int language = table.column("language");
        for (String[] row : table.rows()) {
            State named = states.get(row[state]);
            if (named == null) {
                throw new IllegalStateException("state-name.tsv names a state that is not there: " + row[state]);
            }
            Entry.Use use = Entry.Use.valueOf(row[kind].toUpperCase(Locale.ROOT));
            int salience = use == Entry.Use.METONYM ? 40 : 60;
            entries.add(new Entry(
                    row[name], row[state], Entry.Kind.STATE, use, row[language], salience + named.weight() * 4));
        }
    }

    private void readOffices() {
        Table table = Table.read(ActorBook.class, "office.tsv");
        int title = table.column("title");
        int office = table.column("office");
        int of = table.column("of");
        for (String[] row : table.rows()) {
            offices.add(new Office(row[title], OfficeClass.of(row[office]), Cells.orNull(row[of])));
        }
        offices.sort(Comparator.comparingInt((Office o) -> -o.title().length()));
    }

    private void readBodies() {
        Table names = Table.read(ActorBook.class, "body-name.tsv");
        int named = names.column("body");
        int alias = names.column("name");
        Map<String, List<String>> aliases = new HashMap<>();
        for (String[] row : names.rows()) {
            aliases.computeIfAbsent(row[named], b -> new ArrayList<>()).add(row[alias]);
        }
        Table table = Table.read(ActorBook.class, "body.tsv");
        int id = table.column("id");
        int kind = table.column("kind");
        int acronym = table.column("acronym");
        int name = table.column("name");
        int of = table.column("of");
        int weight = table.column("weight");
        int founded = table.column("founded");
        int dissolved = table.column("dissolved");
        for (String[] row : table.rows()) {
            Body body = new Body(
                    row[id],
                    Actor.Kind.valueOf(row[kind].toUpperCase(Locale.ROOT)),
                    Cells.orNull(row[acronym]),
                    row[name],
                    Cells.orNull(row[of]),
                    Integer.parseInt(row[weight]),
                    Cells.orNull(row[founded]),
                    Cells.orNull(row[dissolved]),
                    aliases.getOrDefault(row[id], List.of()));
            Cells.once(bodies.put(body.id(), body), body.id());
        }
    }

    private void readBodyNames() {
        Table table = Table.read(ActorBook.class, "body-name.tsv");
        int body = table.column("body");
        int name = table.column("name");
        int kind = table.column("kind");
        int language = table.column("language");
        for (String[] row : table.rows()) {
            Body named = bodies.get(row[body]);
            if (named == null) {
                throw new IllegalStateException("body-name.tsv names a body that is not there: " + row[body]);
            }
            Entry.Use use = Entry.Use.valueOf(row[kind].toUpperCase(Locale.ROOT));
            int salience = use == Entry.Use.METONYM ? 20 : 40;
            entries.add(new Entry(
                    row[name], named.id(), Entry.Kind.BODY, use, row[language], salience + named.weight() * 5));
        }
    }

    private void readMemberships() {
        Table table = Table.read(ActorBook.class, "membership.tsv");
        int body = table.column("body");
        int member = table.column("member");
        int status = table.column("status");
        int start = table.column("start");
        int end = table.column("end");
        Map<String, Membership.Status> statuses = new HashMap<>();
        for (Membership.Status each : Membership.Status.values()) {
            statuses.put(each.name().toLowerCase(Locale.ROOT), each);
        }
        for (String[] row : table.rows()) {
            Membership.Status found = statuses.get(row[status]);
            if (found == null) {
                throw new IllegalStateException("membership.tsv has an unknown status: " + row[status]);
            }
            memberships.add(
                    new Membership(row[body], row[member], found, Cells.orNull(row[start]), Cells.orNull(row[end])));
        }
    }

    private void readTerms() {
        Table table = Table.read(ActorBook.class, "term.tsv");
        int person = table.column("person");
        int office = table.column("office");
        int of = table.column("of");
        int title = table.column("title");
        int start = table.column("start");
        int end = table.column("end");
        int ending = table.column("ending");
        int seen = table.column("seen");
        Map<String, OfficeClass> classes = new HashMap<>();
        for (OfficeClass each : OfficeClass.values()) {
            classes.put(each.name().toLowerCase(Locale.ROOT), each);
        }
        for (String[] row : table.rows()) {
            OfficeClass found = classes.get(row[office]);
            if (found == null) {
                throw new IllegalStateException("term.tsv has an unknown class of office: " + row[office]);
            }
            terms.add(new Term(
                    row[person],
                    found,
                    row[of],
                    row[title],
                    row[start],
                    Cells.orNull(row[end]),
                    Term.Ending.valueOf(row[ending].toUpperCase(Locale.ROOT)),
                    Cells.orNull(row[seen])));
        }
    }

    private void readPersons() {
        Table table = Table.read(ActorBook.class, "person.tsv");
        int id = table.column("id");
        int name = table.column("name");
        int family = table.column("family");
        int aliases = table.column("aliases");
        int ru = table.column("ru");
        int zh = table.column("zh");
        Map<String, Integer> salience = new HashMap<>();
        for (Term term : terms) {
            salience.merge(term.person(), weight(term.of()) * term.office().weight(), Math::max);
        }
        for (String[] row : table.rows()) {
            Person person = new Person(
                    row[id],
                    row[name],
                    row[family],
                    Cells.list(row[aliases]),
                    Cells.orNull(row[ru]),
                    Cells.orNull(row[zh]));
            Cells.once(persons.put(person.id(), person), person.id());
            int weight = Math.min(100, salience.getOrDefault(person.id(), 0));
            boolean single = person.name().indexOf(' ') < 0;
            addPerson(person.name(), person, single ? Entry.Use.SURNAME : Entry.Use.NAME, "en", weight);
            for (String alias : person.aliases()) {
                addPerson(alias, person, Entry.Use.NAME, "en", weight);
            }
            if (weight >= KNOWN_BY_SURNAME
                    && !person.family().equals(person.name())
                    && !commonWords.contains(person.family().toLowerCase(Locale.ROOT))) {
                addPerson(person.family(), person, Entry.Use.SURNAME, "en", weight);
            }
            if (person.ru() != null) {
                addPerson(person.ru(), person, Entry.Use.NAME, "ru", weight);
                int blank = person.ru().lastIndexOf(' ');
                if (weight >= KNOWN_BY_SURNAME && blank > 0) {
                    addPerson(person.ru().substring(blank + 1), person, Entry.Use.SURNAME, "ru", weight);
                }
            }
            if (person.zh() != null) {
                addPerson(person.zh(), person, Entry.Use.NAME, "zh", weight);
            }
        }
    }

    private void addPerson(String name, Person person, Entry.Use use, String language, int salience) {
        entries.add(new Entry(name, person.id(), Entry.Kind.PERSON, use, language, salience));
    }

    private int weight(String of) {
        State state = states.get(of);
        if (state != null) {
            return state.weight();
        }
        Body body = bodies.get(of);
        Group group = gazetteer.groups.get(of);
        return body != null ? body.weight() : group != null ? group.weight() : 1;
    }
}

package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.book.Ambiguity;
import org.dragoman.actor.book.Cells;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.Group;
import org.dragoman.actor.book.Institution;
import org.dragoman.actor.book.OfficeClass;
import org.dragoman.actor.book.Outlet;
import org.dragoman.actor.book.Place;
import org.dragoman.data.Table;

/** Reads the tables of groups, outlets, places and institutions, and enters their names. */
final class GazetteerReader {
    final Map<String, Group> groups = new LinkedHashMap<>(1024);
    final Map<String, Outlet> outlets = new LinkedHashMap<>(4096);
    final Map<String, Place> places = new LinkedHashMap<>(16_384);
    final Map<String, List<Ambiguity>> ambiguities = new LinkedHashMap<>();
    final List<Institution> institutions = new ArrayList<>(128);
    private final Collection<Entry> entries;

    GazetteerReader(Collection<Entry> entries) {
        this.entries = entries;
    }

    void readGroups() {
        Table table = Table.read(ActorBook.class, "group.tsv");
        int id = table.column("id");
        int kind = table.column("kind");
        int name = table.column("name");
        int of = table.column("of");
        int weight = table.column("weight");
        int aliases = table.column("aliases");
        int ru = table.column("ru");
        int zh = table.column("zh");
        for (String[] row : table.rows()) {
            List<String> others = Cells.list(row[aliases]);
            Group group = new Group(
                    row[id],
                    Group.Kind.valueOf(row[kind].toUpperCase(Locale.ROOT)),
                    row[name],
                    Cells.orNull(row[of]),
                    Integer.parseInt(row[weight]),
                    others);
            Cells.once(groups.put(group.id(), group), group.id());
            int salience = 30 + group.weight() * 5;
            add(group.name(), group.id(), Entry.Kind.GROUP, "en", salience);
            for (String alias : others) {
                add(alias, group.id(), Entry.Kind.GROUP, "en", salience);
            }
            for (String name2 : Cells.list(row[ru])) {
                add(name2, group.id(), Entry.Kind.GROUP, "ru", salience);
            }
            for (String name2 : Cells.list(row[zh])) {
                add(name2, group.id(), Entry.Kind.GROUP, "zh", salience);
            }
        }
    }

    void readOutlets() {
        Table table = Table.read(ActorBook.class, "outlet.tsv");
        int id = table.column("id");
        int name = table.column("name");
        int domain = table.column("domain");
        int country = table.column("country");
        int ownership = table.column("ownership");
        int agency = table.column("agency");
        int aliases = table.column("aliases");
        int ru = table.column("ru");
        int zh = table.column("zh");
        int named = table.column("named");
        for (String[] row : table.rows()) {
            List<String> others = Cells.list(row[aliases]);
            Outlet outlet = new Outlet(
                    row[id],
                    row[name],
                    Cells.orNull(row[domain]),
                    Cells.orNull(row[country]),
                    Outlet.Ownership.valueOf(row[ownership].toUpperCase(Locale.ROOT)),
                    row[agency].equals("yes"),
                    others);
            Cells.once(outlets.put(outlet.id(), outlet), outlet.id());
            if (row[named].equals("yes")) {
                int salience = outlet.agency() ? 50 : 30;
                add(outlet.name(), outlet.id(), Entry.Kind.OUTLET, "en", salience);
                for (String alias : others) {
                    add(alias, outlet.id(), Entry.Kind.OUTLET, "en", salience);
                }
                for (String name2 : Cells.list(row[ru])) {
                    add(name2, outlet.id(), Entry.Kind.OUTLET, "ru", salience);
                }
                for (String name2 : Cells.list(row[zh])) {
                    add(name2, outlet.id(), Entry.Kind.OUTLET, "zh", salience);
                }
            }
        }
    }

    void readPlaces() {
        Table table = Table.read(ActorBook.class, "place.tsv");
        int id = table.column("id");
        int name = table.column("name");
        int kind = table.column("kind");
        int country = table.column("country");
        int latitude = table.column("latitude");
        int longitude = table.column("longitude");
        int population = table.column("population");
        int aliases = table.column("aliases");
        int ru = table.column("ru");
        int zh = table.column("zh");
        for (String[] row : table.rows()) {
            Place place = new Place(
                    row[id],
                    row[name],
                    Place.Kind.valueOf(row[kind].toUpperCase(Locale.ROOT)),
                    Cells.orNull(row[country]),
                    row[latitude].isEmpty() ? null : Double.valueOf(row[latitude]),
                    row[longitude].isEmpty() ? null : Double.valueOf(row[longitude]),
                    Integer.parseInt(row[population]));
            Cells.once(places.put(place.id(), place), place.id());
            int salience = salience(place);
            add(place.name(), place.id(), Entry.Kind.PLACE, "en", salience);
            for (String alias : Cells.list(row[aliases])) {
                add(alias, place.id(), Entry.Kind.PLACE, "en", salience);
            }
            for (String name2 : Cells.list(row[ru])) {
                add(name2, place.id(), Entry.Kind.PLACE, "ru", salience);
            }
            for (String name2 : Cells.list(row[zh])) {
                add(name2, place.id(), Entry.Kind.PLACE, "zh", salience);
            }
        }
    }

    void readInstitutions() {
        Table table = Table.read(ActorBook.class, "institution.tsv");
        int name = table.column("name");
        int kind = table.column("kind");
        int head = table.column("head");
        for (String[] row : table.rows()) {
            institutions.add(new Institution(
                    row[name],
                    Group.Kind.valueOf(row[kind].toUpperCase(Locale.ROOT)),
                    row[head].isEmpty() ? null : OfficeClass.of(row[head])));
        }
    }

    void readAmbiguities() {
        Table table = Table.read(ActorBook.class, "ambiguity.tsv");
        int name = table.column("name");
        int id = table.column("id");
        int use = table.column("use");
        int cues = table.column("cues");
        for (String[] row : table.rows()) {
            ambiguities
                    .computeIfAbsent(Spelling.key(row[name]), k -> new ArrayList<>(2))
                    .add(new Ambiguity(
                            row[name],
                            row[id],
                            Ambiguity.Use.valueOf(row[use].toUpperCase(Locale.ROOT)),
                            Cells.list(row[cues])));
        }
    }

    /** Places that matter beyond their size stand with the cities of millions. */
    private static int salience(Place place) {
        return switch (place.kind()) {
            case CAPITAL -> 50;
            case REGION, WATER -> 45;
            case SITE, SUBDIVISION -> 25;
            case CITY -> Math.max(1, Math.min(40, (int) (Math.log10(Math.max(1, place.population())) * 8) - 20));
        };
    }

    private void add(String name, String id, Entry.Kind kind, String language, int salience) {
        boolean acronym = kind != Entry.Kind.PLACE
                && name.length() <= 6
                && name.equals(name.toUpperCase(Locale.ROOT))
                && language.equals("en");
        entries.add(new Entry(name, id, kind, acronym ? Entry.Use.ACRONYM : Entry.Use.NAME, language, salience));
    }
}

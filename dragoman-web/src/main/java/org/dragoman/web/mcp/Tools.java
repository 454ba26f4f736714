package org.dragoman.web.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerInfo;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.web.Site;
import org.dragoman.web.api.Records;
import org.dragoman.web.mcp.Tool.Input;
import org.dragoman.web.search.FullText;
import org.dragoman.web.view.AnnotatedText;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.jspecify.annotations.Nullable;

/** The tools: each reads, none writes. */
final class Tools {
    private static final int SOME = 20;
    private static final int MOST = 100;
    private static final int DEEPEST = 100_000;

    private static final Input BETWEEN =
            text("between", "two actors with a comma between them, by id or clear name, such as KEN,GHA");
    private static final Input BY = text("by", "the actor who acts or speaks, with all who belong to it");
    private static final Input ABOUT =
            text("about", "the actor who is acted upon or spoken about, with all who belong to it");
    private static final Input FROM = text("from", "not before this date: 2021, 2021-08 or 2021-08-25");
    private static final Input UNTIL = text("until", "not after this date");
    private static final Input OUTLET = text("outlet", "only as told by this outlet: a part of its name");
    private static final Input REALITY =
            text("reality", "actual, ongoing, planned, possible, conditional, denied; several with commas");
    private static final Input LEVEL = text("level", "leaders, ministers, envoys, other");
    private static final Input TYPE = text(
            "type",
            "agree, consult, support, cooperate, aid, concede, demand, accuse, reject, threaten,"
                    + " protest, sanction, mobilize, coerce, assault, investigate");
    private static final Input OF = text("of", "a part of what is measured, counted or named, such as trade");
    private static final Input LIMIT = new Input("limit", "integer", "at most so many, up to " + MOST + "; 20", false);
    private static final Input AFTER = new Input("after", "integer", "leaves out the first so many", false);

    private Tools() {}

    private static Input text(String name, String about) {
        return new Input(name, "string", about, false);
    }

    private static Input needed(String name, String about) {
        return new Input(name, "string", about, true);
    }

    static List<Tool> all() {
        return List.of(
                new Tool(
                        "ledger",
                        "What there is",
                        "What the ledger holds: numbers of records, outlets, first and last day of publication. The"
                                + " bounds of every other answer.",
                        List.of(),
                        (site, arguments) -> ledger(site)),
                new Tool(
                        "find_actors",
                        "Find actors",
                        "Actors (states, persons, organisations) that a name may mean, with their ids; near spellings"
                                + " where nothing fits.",
                        List.of(needed("name", "a name, a part of one, or an id"), LIMIT),
                        Tools::actors),
                new Tool(
                        "search_documents",
                        "Search documents",
                        "Full text of the documents: passages with the words. \"several words\" in quotation marks as a"
                                + " phrase, -word to leave out, a|b for either.",
                        List.of(needed("words", "the words to look for"), LIMIT, AFTER),
                        Tools::search),
                listing(
                        "contacts",
                        Listing.CONTACTS,
                        "Reports of meetings, calls, visits and talks, with the words and who says so. Several reports"
                                + " may tell of one meeting: ask events_linked to count meetings.",
                        BETWEEN,
                        BY,
                        text("mode", "meet, call, video, visit, talks, summit, attend; several with commas"),
                        LEVEL,
                        REALITY),
                listing(
                        "events",
                        Listing.EVENTS,
                        "Reports of events of all kinds (PLOVER types), with the words and who says so.",
                        BETWEEN,
                        BY,
                        ABOUT,
                        TYPE,
                        REALITY),
                listing(
                        "statements",
                        Listing.STATEMENTS,
                        "Who is said to have said what, in own words or not, about whom.",
                        BY,
                        ABOUT,
                        BETWEEN,
                        text("type", "position: praise, support, criticise, accuse, demand, promise, deny, neutral"),
                        text("manner", "direct, indirect, mixed")),
                listing(
                        "figures",
                        Listing.FIGURES,
                        "Numbers that documents give, with what they measure, whose they are and for which period.",
                        OF,
                        ABOUT,
                        BETWEEN,
                        text("type", "the unit, such as USD or %")),
                listing(
                        "tallies",
                        Listing.TALLIES,
                        "Counts of events that documents claim, such as the third call this year.",
                        OF,
                        ABOUT,
                        BETWEEN),
                listing(
                        "instruments",
                        Listing.INSTRUMENTS,
                        "Treaties, agreements and other texts, and what was done with them.",
                        OF,
                        ABOUT,
                        BETWEEN,
                        text("mode", "the act: signed, adopted, ratified, extended, terminated, …")),
                new Tool(
                        "events_linked",
                        "Events across documents",
                        "Events once each, whatever number of documents report them, with their independent origins and"
                                + " the ids of their reports; contested ones first where asked.",
                        List.of(
                                BETWEEN,
                                BY,
                                ABOUT,
                                TYPE,
                                text("mode", "the mode, such as meet or call"),
                                LEVEL,
                                REALITY,
                                FROM,
                                UNTIL,
                                new Input("origins", "integer", "at least so many independent origins", false),
                                new Input("contested", "boolean", "only those that documents tell differently", false),
                                LIMIT,
                                AFTER),
                        Tools::events),
                new Tool(
                        "conflicts",
                        "Conflicts",
                        "Where records about one thing cannot all be right, with the words of each side. Nothing is"
                                + " decided.",
                        List.of(text("what", "value, date, place, count, participant, denial"), LIMIT, AFTER),
                        Tools::conflicts),
                new Tool(
                        "source",
                        "Source of a record",
                        "Where a record comes from: its words in their paragraph, the document, who says so, why it was"
                                + " read so, and the other reports of the same event.",
                        List.of(needed("id", "the id of a record, or its beginning")),
                        Tools::source));
    }

    private static Tool listing(String name, Listing listing, String about, Input... own) {
        List<Input> inputs = new ArrayList<>(List.of(own));
        inputs.addAll(List.of(FROM, UNTIL, OUTLET, LIMIT, AFTER));
        return new Tool(name, listing.title(), about, inputs, (site, arguments) -> records(site, listing, arguments));
    }

    private static Map<String, @Nullable Object> ledger(Site site) {
        LedgerInfo info = site.info();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        Map<String, @Nullable Object> records = new LinkedHashMap<>();
        info.records().forEach((kind, number) -> records.put(kind.label(), number));
        answer.put("records", records);
        answer.put("contacts", info.contacts());
        answer.put("first_published", text(info.first()));
        answer.put("last_published", text(info.last()));
        Map<String, @Nullable Object> outlets = new LinkedHashMap<>();
        info.outlets().entrySet().stream()
                .limit(MOST)
                .forEach(one -> outlets.put(one.getKey().isEmpty() ? "unknown" : one.getKey(), one.getValue()));
        answer.put("outlets", outlets);
        return answer;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> actors(Site site, Arguments arguments) {
        String name = arguments.needed("name");
        List<ActorIndex.Entry> found = site.actors().named(name);
        boolean exact = !found.isEmpty();
        List<ActorIndex.Entry> shown = exact ? found : site.actors().near(name, MOST);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("fits", exact);
        answer.put(
                "items",
                shown.stream()
                        .limit(arguments.number("limit", SOME, 1, MOST))
                        .map(Records::actor)
                        .toList());
        return answer;
    }

    private static Map<String, @Nullable Object> search(Site site, Arguments arguments) {
        int after = arguments.number("after", 0, 0, 10_000);
        FullText.Found found =
                site.texts().find(arguments.needed("words"), after, arguments.number("limit", SOME, 1, MOST));
        Map<String, org.dragoman.ledger.DocumentEntry> documents = site.records()
                .documents(found.hits().stream().map(FullText.Hit::document).toList());
        List<Object> items = new ArrayList<>();
        for (FullText.Hit hit : found.hits()) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("in", Evidence.document(documents.get(hit.document())));
            item.put(
                    "passages",
                    hit.passages().stream().map(FullText.Snippet::words).toList());
            items.add(item);
        }
        return page(found.total(), after, items);
    }

    private static Map<String, @Nullable Object> records(Site site, Listing listing, Arguments arguments) {
        Filter filter = Filter.of(name -> List.of("document", "within", "all", "as_of", "origins", "contested")
                        .contains(name)
                ? null
                : arguments.text(name));
        LedgerQuery query = filter.query(listing, site.actors(), arguments.number("limit", SOME, 1, MOST));
        int after = arguments.number("after", 0, 0, DEEPEST);
        List<Row> rows = site.records().rows(query, after);
        return page(site.count(query), after, new Evidence(site).of(rows));
    }

    private static Map<String, @Nullable Object> events(Site site, Arguments arguments) {
        int after = arguments.number("after", 0, 0, DEEPEST);
        int limit = arguments.number("limit", SOME, 1, MOST);
        Filter filter = Filter.of(
                name -> List.of("document", "within", "all", "as_of").contains(name) ? null : arguments.text(name));
        List<Event> all = filter.events(site.actors()).of(site.linked());
        List<Object> items = new ArrayList<>();
        all.stream().skip(after).limit(limit).forEach(event -> {
            Map<String, @Nullable Object> item = Records.event(event);
            Map<String, @Nullable Object> names = new LinkedHashMap<>();
            new TreeSet<>(event.source())
                    .forEach(id -> names.put(id, site.actors().name(id)));
            new TreeSet<>(event.target())
                    .forEach(id -> names.put(id, site.actors().name(id)));
            item.put("names", names);
            item.put("contested", site.linked().contested(event.id()));
            items.add(item);
        });
        return page(all.size(), after, items);
    }

    private static Map<String, @Nullable Object> conflicts(Site site, Arguments arguments) {
        int after = arguments.number("after", 0, 0, DEEPEST);
        String what = arguments.text("what");
        List<Conflict> all = site.linked().conflicts().stream()
                .filter(one -> what == null
                        || one.what().name().toLowerCase(Locale.ROOT).equals(what))
                .toList();
        List<Object> items = new ArrayList<>();
        all.stream().skip(after).limit(arguments.number("limit", SOME, 1, MOST)).forEach(conflict -> {
            Map<String, @Nullable Object> item = Records.conflict(conflict);
            List<Row> sides = new ArrayList<>();
            for (RecordKind kind :
                    List.of(RecordKind.EVENT_REPORT, RecordKind.FIGURE, RecordKind.TALLY, RecordKind.INSTRUMENT)) {
                sides.addAll(site.rows(kind, conflict.between()));
            }
            item.put("sides", new Evidence(site).of(sides));
            items.add(item);
        });
        return page(all.size(), after, items);
    }

    private static Map<String, @Nullable Object> source(Site site, Arguments arguments) {
        Row row = site.record(arguments.needed("id"));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("items", new Evidence(site).of(List.of(row)));
        Row document = site.document(String.valueOf(row.document()));
        if (row.kind() != RecordKind.DOCUMENT) {
            AnnotatedText text = new AnnotatedText(String.valueOf(document.text("text")));
            text.mark(row.get("evidence") == null ? row.get("span") : row.get("evidence"), "words", row.id());
            answer.put(
                    "paragraph",
                    text.marked(document).stream()
                            .flatMap(paragraph -> paragraph.pieces().stream())
                            .map(AnnotatedText.Piece::text)
                            .collect(Collectors.joining()));
        }
        answer.put("because", row.texts("because"));
        if (row.kind() == RecordKind.EVENT_REPORT && site.linkedNow() != null) {
            Event event = site.linked().event(row.id()).orElse(null);
            answer.put("event", event == null ? null : Records.event(event));
        }
        return answer;
    }

    private static Map<String, @Nullable Object> page(long total, int after, List<Object> items) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("total", total);
        page.put("items", items);
        page.put("next_after", after + items.size() < total && !items.isEmpty() ? after + items.size() : null);
        return page;
    }
}

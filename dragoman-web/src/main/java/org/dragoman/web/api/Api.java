package org.dragoman.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.dragoman.Dragoman;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.link.Conflict;
import org.dragoman.link.Event;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.dragoman.web.page.ConflictsPage;
import org.dragoman.web.page.ListPage;
import org.dragoman.web.page.SystemPage;
import org.dragoman.web.search.FullText;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1}: what {@code openapi.json} describes. */
public final class Api {
    private static final int STANDARD = 50;
    private static final int MOST = 500;

    private final Function<Context, Site> sites;

    /** @param sites gives the state of the ledger that a request is to be answered from */
    public Api(Function<Context, Site> sites) {
        this.sites = sites;
    }

    /** Lays out the paths. */
    public void on(RoutesConfig routes) {
        routes.get("/api/v1/openapi.json", context -> {
            try (InputStream in = Api.class.getResourceAsStream("/org/dragoman/web/openapi.json")) {
                if (in == null) {
                    throw new IOException("openapi.json is missing from the class path");
                }
                context.contentType("application/json; charset=utf-8").result(in.readAllBytes());
            }
        });
        routes.get("/api/v1", context -> answer(context, Api::about));
        for (Listing listing : Listing.values()) {
            routes.get("/api/v1/" + listing.path(), context -> answer(context, site -> list(site, context, listing)));
        }
        routes.get(
                "/api/v1/records/{id}",
                context -> answer(context, site -> Records.of(site.record(context.pathParam("id")))));
        routes.get(
                "/api/v1/documents/{id}",
                context -> answer(context, site -> Records.of(site.document(context.pathParam("id")))));
        routes.get("/api/v1/actors/{id}", context -> answer(context, site -> actor(site, context.pathParam("id"))));
        routes.get("/api/v1/happenings", context -> answer(context, site -> happenings(site, context)));
        routes.get(
                "/api/v1/happenings/{id}",
                context -> answer(context, site -> happening(site, context.pathParam("id"))));
        routes.get("/api/v1/conflicts", context -> answer(context, site -> conflicts(site, context)));
        routes.get("/api/v1/pairs/{one}/{other}", context -> answer(context, site -> pair(site, context)));
        routes.get(
                "/api/v1/system",
                context -> answer(
                        context,
                        site -> new SystemPage(
                                        site, filter(context), context.queryParam("least"), context.queryParam("count"))
                                .data()));
        routes.get("/api/v1/search", context -> answer(context, site -> search(site, context)));
        routes.get("/api/v1/changes", context -> answer(context, site -> changes(site, context)));
        routes.get("/api/v1/coverage", context -> answer(context, site -> coverage(site, context)));
        routes.get("/api/v1/reconcile", context -> new Reconciliation(sites.apply(context)).answer(context));
        routes.post("/api/v1/reconcile", context -> new Reconciliation(sites.apply(context)).answer(context));
    }

    private interface Answer {
        Object from(Site site);
    }

    /** The answer, unless the asker has it already: it is the same until the ledger or the program changes. */
    private void answer(Context context, Answer answer) {
        Site site = sites.apply(context);
        CRC32 crc = new CRC32();
        crc.update((context.path() + "?" + context.queryString()).getBytes(StandardCharsets.UTF_8));
        String tag = "\"" + Dragoman.VERSION + "-" + site.state() + "-" + Long.toHexString(crc.getValue()) + "\"";
        if (tag.equals(context.header("If-None-Match"))) {
            context.header("ETag", tag).status(304);
            return;
        }
        Object made = answer.from(site);
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        context.contentType("application/json; charset=utf-8").result(Json.write(made));
    }

    private static Object about(Site site) {
        Map<String, @Nullable Object> about = new LinkedHashMap<>();
        about.put("name", "Dragoman");
        about.put("version", Dragoman.VERSION);
        about.put("run", site.lastRun());
        about.put("description", "/api/v1/openapi.json");
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        site.info().records().forEach((kind, number) -> counts.put(kind.label(), number));
        about.put("records", counts);
        return about;
    }

    private static int limit(Context context) {
        String text = context.queryParam("limit");
        if (text == null) {
            return STANDARD;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw Refusal.parameter(
                    "limit",
                    "limit “" + text.substring(0, Math.min(20, text.length())) + "”: give a number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }

    /** A page of something, with the token of the next. */
    private static Map<String, @Nullable Object> page(String list, long skipped, int limit, long total, List<?> items) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("total", total);
        page.put("items", items);
        page.put("next", skipped + limit < total ? PageToken.of(list, skipped + limit) : null);
        return page;
    }

    private static Filter filter(Context context) {
        Filter.check(context.queryParamMap().keySet());
        return Filter.of(context::queryParam);
    }

    private static Object list(Site site, Context context, Listing listing) {
        Filter filter = filter(context);
        int limit = limit(context);
        String list = listing.path() + new java.util.TreeMap<>(filter.values());
        long skipped = PageToken.skipped(list, context.queryParam("page"));
        if (listing == Listing.ACTORS) {
            List<ActorIndex.Entry> entries = ListPage.entries(site.actors(), filter);
            return page(
                    list,
                    skipped,
                    limit,
                    entries.size(),
                    entries.stream()
                            .skip(skipped)
                            .limit(limit)
                            .map(Records::actor)
                            .toList());
        }
        LedgerQuery query = filter.query(listing, site.actors(), limit);
        return page(list, skipped, limit, site.count(query), site.written(query, skipped));
    }

    private static Object actor(Site site, String id) {
        ActorIndex.Entry entry = site.actors().get(id);
        if (entry == null) {
            throw Refusal.missing("No record names an actor “" + id + "”.");
        }
        return Records.actor(entry);
    }

    private static Object happenings(Site site, Context context) {
        int limit = limit(context);
        Filter filter = filter(context);
        List<Event> all = filter.events(site.actors()).of(site.linked());
        String list = "happenings" + new java.util.TreeMap<>(filter.values());
        long skipped = PageToken.skipped(list, context.queryParam("page"));
        return page(
                list,
                skipped,
                limit,
                all.size(),
                all.stream().skip(skipped).limit(limit).map(Records::event).toList());
    }

    private static Object happening(Site site, String id) {
        Event event = site.linked().event(id).orElseThrow(() -> Refusal.missing("There is no event “" + id + "”."));
        Map<String, @Nullable Object> map = Records.event(event);
        List<Object> reports = new ArrayList<>();
        site.rows(org.dragoman.ledger.RecordKind.EVENT_REPORT, event.reports())
                .forEach(row -> reports.add(Records.of(row)));
        map.put("report_records", reports);
        map.put(
                "conflicts",
                site.linked().conflicts(event.id()).stream()
                        .map(Records::conflict)
                        .toList());
        return map;
    }

    private static Object conflicts(Site site, Context context) {
        int limit = limit(context);
        String what = context.queryParam("what");
        List<Conflict> all = new ConflictsPage(site).conflicts(what);
        String list = "conflicts" + (what == null ? "" : " " + what);
        long skipped = PageToken.skipped(list, context.queryParam("page"));
        return page(
                list,
                skipped,
                limit,
                all.size(),
                all.stream().skip(skipped).limit(limit).map(Records::conflict).toList());
    }

    private static Object pair(Site site, Context context) {
        Filter filter = filter(context);
        String one = site.choice().one("between", context.pathParam("one")).id();
        String other = site.choice().one("between", context.pathParam("other")).id();
        var sides = site.choice().sides(one, other);
        Map<String, @Nullable Object> pair = new LinkedHashMap<>();
        pair.put("one", one);
        pair.put("other", other);
        for (Listing listing : List.of(
                Listing.CONTACTS,
                Listing.EVENTS,
                Listing.STATEMENTS,
                Listing.FIGURES,
                Listing.TALLIES,
                Listing.INSTRUMENTS)) {
            LedgerQuery window = filter.query(listing, site.actors(), MOST);
            LedgerQuery.Builder query = LedgerQuery.builder(listing.kind())
                    .between(sides.get(0), sides.get(1))
                    .from(window.from())
                    .until(window.until())
                    .outlet(window.outlet())
                    .limit(MOST);
            pair.put(listing.path(), site.written((listing == Listing.CONTACTS ? query.contacts() : query).build(), 0));
        }
        return pair;
    }

    private static Object search(Site site, Context context) {
        String words = context.queryParam("q");
        if (words == null || words.isBlank() || words.length() > 300) {
            throw Refusal.parameter("q", "q: give the words to look for, at most 300 characters");
        }
        int limit = Math.min(limit(context), 100);
        String list = "search " + words;
        long skipped = Math.min(10_000, PageToken.skipped(list, context.queryParam("page")));
        FullText.Found found = site.texts().find(words, (int) skipped, limit);
        List<Object> items = new ArrayList<>();
        for (FullText.Hit hit : found.hits()) {
            List<Object> passages = new ArrayList<>();
            for (FullText.Snippet snippet : hit.passages()) {
                Map<String, @Nullable Object> span = new LinkedHashMap<>();
                span.put("start", snippet.start());
                span.put("end", snippet.end());
                span.put("text", snippet.words());
                passages.add(span);
            }
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("document", hit.document());
            item.put("passages", passages);
            items.add(item);
        }
        return page(list, skipped, limit, found.total(), items);
    }

    private static Object changes(Site site, Context context) {
        String since = context.queryParam("since");
        if (since == null || !since.matches("[0-9]{1,9}")) {
            throw Refusal.parameter("since", "since: give the number of the last run you know, 0 for none");
        }
        int limit = limit(context);
        String list = "changes " + since;
        long skipped = PageToken.skipped(list, context.queryParam("page"));
        List<LedgerCounts.Change> changes =
                site.ledger().counted(counts -> counts.changes(Long.parseLong(since), skipped, limit + 1));
        List<Object> items = new ArrayList<>();
        for (LedgerCounts.Change change : changes.subList(0, Math.min(limit, changes.size()))) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("document", change.document());
            item.put("run", change.run());
            item.put("recorded", change.recorded());
            items.add(item);
        }
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("run", site.lastRun());
        page.put("items", items);
        page.put("next", changes.size() > limit ? PageToken.of(list, skipped + limit) : null);
        return page;
    }

    private static Object coverage(Site site, Context context) {
        int limit = limit(context);
        List<LedgerCounts.Coverage> all = site.coverage();
        long skipped = PageToken.skipped("coverage", context.queryParam("page"));
        return page(
                "coverage",
                skipped,
                limit,
                all.size(),
                all.stream().skip(skipped).limit(limit).map(Records::coverage).toList());
    }
}

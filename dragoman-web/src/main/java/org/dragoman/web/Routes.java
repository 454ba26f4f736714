package org.dragoman.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.dragoman.ledger.LedgerException;
import org.dragoman.web.api.Api;
import org.dragoman.web.api.Problem;
import org.dragoman.web.chart.Svg;
import org.dragoman.web.page.ActorPage;
import org.dragoman.web.page.ConflictsPage;
import org.dragoman.web.page.CoveragePage;
import org.dragoman.web.page.DocumentPage;
import org.dragoman.web.page.HappeningPage;
import org.dragoman.web.page.HappeningsPage;
import org.dragoman.web.page.ListPage;
import org.dragoman.web.page.OutletsPage;
import org.dragoman.web.page.Page;
import org.dragoman.web.page.Pair;
import org.dragoman.web.page.PairPage;
import org.dragoman.web.page.RecordPage;
import org.dragoman.web.page.SearchPage;
import org.dragoman.web.page.StartPage;
import org.dragoman.web.page.SystemPage;
import org.dragoman.web.page.Templates;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Listing;
import org.jspecify.annotations.Nullable;

/** Which address leads to which page. */
final class Routes {
    private static final String SITE = "site";

    /** After how many seconds to ask again for what is not ready; pages do so themselves. */
    private static final String AGAIN = "2";

    private final ServedLedger ledger;
    private final Templates templates;

    Routes(ServedLedger ledger, Templates templates) {
        this.ledger = ledger;
        this.templates = templates;
    }

    /** The state of the ledger that a request is answered from, from its beginning to its end. */
    private Site site(Context context) {
        Site site = context.attribute(SITE);
        if (site == null) {
            site = ledger.borrow();
            context.attribute(SITE, site);
        }
        return site;
    }

    private void giveBack(Context context) {
        Site site = context.attribute(SITE);
        if (site != null) {
            context.attribute(SITE, null);
            ledger.giveBack(site);
        }
    }

    void on(RoutesConfig routes) {
        routes.after(this::giveBack);
        routes.get("/", context -> show(context, new StartPage(site(context)).page()));
        routes.get("/assets/{file}", Assets::serve);
        routes.get(
                "/happenings",
                context -> show(
                        context, new HappeningsPage(site(context)).page(filter(context), context.queryParam("after"))));
        routes.get("/happenings.csv", context -> downloads(context).happenings(context, filter(context), true));
        routes.get("/happenings.json", context -> downloads(context).happenings(context, filter(context), false));
        for (Listing listing : Listing.values()) {
            routes.get(
                    "/" + listing.path(),
                    context -> show(
                            context,
                            new ListPage(site(context)).page(listing, filter(context), context.queryParam("after"))));
            routes.get(
                    "/" + listing.path() + ".csv",
                    context -> downloads(context).csv(context, listing, filter(context)));
            routes.get(
                    "/" + listing.path() + ".json",
                    context -> downloads(context).json(context, listing, filter(context)));
        }
        routes.get(
                "/documents/{id}.csv", context -> downloads(context).document(context, context.pathParam("id"), true));
        routes.get(
                "/documents/{id}.json",
                context -> downloads(context).document(context, context.pathParam("id"), false));
        routes.get(
                "/documents/{id}",
                context -> show(
                        context,
                        new DocumentPage(site(context))
                                .page(
                                        context.pathParam("id"),
                                        context.queryParam("show"),
                                        context.queryParam("at"),
                                        context.queryParam("passage"))));
        routes.get("/records/{id}.csv", context -> downloads(context).record(context, context.pathParam("id")));
        routes.get(
                "/records/{id}", context -> show(context, new RecordPage(site(context)).page(context.pathParam("id"))));
        routes.get(
                "/actors/{id}", context -> show(context, new ActorPage(site(context)).page(context.pathParam("id"))));
        routes.get("/pairs", context -> context.redirect("/#pairs"));
        routes.get(
                "/pairs/{one}/{other}",
                context -> show(
                        context,
                        new PairPage(site(context))
                                .page(context.pathParam("one"), context.pathParam("other"), filter(context))));
        routes.get(
                "/pairs/{one}/{other}/contacts.svg",
                context -> picture(context, pair(context).calendar()));
        routes.get(
                "/pairs/{one}/{other}/tone.svg",
                context -> picture(context, pair(context).tone()));
        routes.get("/pairs/{one}/{other}/figures.svg", context -> {
            String of = context.queryParam("of");
            picture(context, pair(context).figures(of == null ? "|" : of));
        });
        routes.get("/happenings/{id}.csv", context -> downloads(context).happening(context, context.pathParam("id")));
        routes.get(
                "/happenings/{id}",
                context -> show(context, new HappeningPage(site(context)).page(context.pathParam("id"))));
        routes.get(
                "/conflicts",
                context -> show(
                        context,
                        new ConflictsPage(site(context))
                                .page(context.queryParam("what"), context.queryParam("after"))));
        routes.get("/conflicts.csv", context -> downloads(context).conflicts(context, true));
        routes.get("/conflicts.json", context -> downloads(context).conflicts(context, false));
        routes.get("/system", context -> show(context, system(context).page()));
        routes.get("/system.svg", context -> picture(context, system(context).picture()));
        routes.get("/system.csv", context -> downloads(context).system(context, system(context)));
        routes.get(
                "/outlets",
                context -> show(
                        context,
                        new OutletsPage(site(context)).page(context.queryParam("one"), context.queryParam("other"))));
        routes.get("/outlets.csv", context -> downloads(context).outlets(context, true));
        routes.get("/outlets.json", context -> downloads(context).outlets(context, false));
        routes.get(
                "/search",
                context -> show(
                        context,
                        new SearchPage(site(context)).page(context.queryParam("q"), context.queryParam("after"))));
        routes.get(
                "/coverage",
                context -> show(context, new CoveragePage(site(context)).page(context.queryParam("after"))));
        routes.get("/coverage.csv", context -> downloads(context).coverage(context, true));
        routes.get("/coverage.json", context -> downloads(context).coverage(context, false));
        new Api(this::site).on(routes);
        routes.exception(
                Refusal.class,
                (refusal, context) ->
                        problem(context, refusal.status(), refusal.title(), refusal.detail(), refusal.parameter()));
        routes.exception(
                LedgerException.class,
                (e, context) ->
                        problem(context, 503, "The ledger cannot be read", String.valueOf(e.getMessage()), null));
        routes.exception(
                HttpResponseException.class,
                (e, context) ->
                        problem(context, e.getStatus(), "This cannot be asked", String.valueOf(e.getMessage()), null));
        routes.exception(Exception.class, (e, context) -> {
            if (Boolean.getBoolean("dragoman.debug")) {
                System.err.println(org.dragoman.web.api.Problem.trace(e));
            }
            problem(
                    context,
                    500,
                    "Something went wrong here",
                    "This is a mistake in Dragoman, not in what you asked.",
                    null);
        });
        routes.error(404, context -> {
            if (context.attribute("told") == null) {
                problem(context, 404, "No such page", "Nothing is at " + context.path() + ".", null);
            }
        });
    }

    private Downloads downloads(Context context) {
        return new Downloads(site(context));
    }

    private Pair pair(Context context) {
        return new Pair(site(context), context.pathParam("one"), context.pathParam("other"), filter(context));
    }

    private SystemPage system(Context context) {
        return new SystemPage(site(context), filter(context), context.queryParam("least"), context.queryParam("count"));
    }

    private static Filter filter(Context context) {
        Filter.check(context.queryParamMap().keySet());
        return Filter.of(context::queryParam);
    }

    private void show(Context context, Page page) {
        context.html(page.fill(templates));
    }

    private static void picture(Context context, @Nullable Svg svg) {
        if (svg == null) {
            throw Refusal.missing("There is nothing to draw.");
        }
        context.contentType("image/svg+xml; charset=utf-8").result(svg.file());
    }

    private void problem(Context context, int status, String title, String detail, @Nullable String parameter) {
        context.attribute("told", Boolean.TRUE);
        context.status(status);
        if (status == 503) {
            context.header("Retry-After", AGAIN);
        }
        String accept = context.header("Accept");
        if (context.path().startsWith("/api/") || accept == null || !accept.contains("text/html")) {
            new Problem(status, title, detail, parameter, context.path()).answer(context);
            return;
        }
        context.html(templates.fill(
                "error",
                Map.of(
                        "title",
                        title,
                        "detail",
                        detail,
                        "status",
                        status,
                        "again",
                        status == 503 ? AGAIN : "",
                        "here",
                        "",
                        "lead",
                        "",
                        "downloads",
                        java.util.List.of())));
    }
}

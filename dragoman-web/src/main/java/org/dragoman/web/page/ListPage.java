package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.Row;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.Filter;
import org.dragoman.web.view.Grid;
import org.dragoman.web.view.Grids;
import org.dragoman.web.view.Listing;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** A list of records with its filters. */
public final class ListPage {
    /** Rows on a page. */
    static final int ROWS = 50;

    private static final int DEEPEST = 1_000_000;

    static final String[] LEVELS = {"leaders", "ministers", "envoys", "other"};
    static final String[] REALITIES = names(EventReport.Reality.values());
    static final String[] TYPES = names(Plover.values());

    /** A choice in a form. */
    public record Choice(String value, boolean chosen) {}

    /** A field of the form: a text, or one of some choices. */
    public record Field(String name, String label, String value, String hint, List<Choice> choices) {}

    private final Site site;

    public ListPage(Site site) {
        this.site = site;
    }

    /** The page of a list. */
    public Page page(Listing listing, Filter filter, @Nullable String after) {
        int skipped = skipped(after);
        return listing == Listing.ACTORS ? actors(filter, skipped) : records(listing, filter, skipped);
    }

    static int skipped(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        if (!after.matches("[0-9]{1,7}") || Integer.parseInt(after) > DEEPEST) {
            throw Refusal.parameter("after", "after “" + after + "” is no place in a list");
        }
        return Integer.parseInt(after);
    }

    private Page records(Listing listing, Filter filter, int skipped) {
        LedgerQuery query = filter.query(listing, site.actors(), ROWS);
        long total = site.count(query);
        List<Row> rows = site.records().rows(query, skipped);
        Grid grid = site.grids(rows).of(listing, rows);
        return shell(listing, filter, skipped, total, grid);
    }

    private Page actors(Filter filter, int skipped) {
        List<ActorIndex.Entry> entries = entries(site.actors(), filter);
        List<ActorIndex.Entry> shown =
                entries.stream().skip(skipped).limit(ROWS).toList();
        return shell(Listing.ACTORS, filter, skipped, entries.size(), Grids.actors(shown, site.actors()));
    }

    /** The actors that a filter asks for, those named in the most documents first. */
    public static List<ActorIndex.Entry> entries(ActorIndex actors, Filter filter) {
        String name = filter.get("document");
        List<ActorIndex.Entry> entries = new ArrayList<>(actors.all());
        if (!filter.get("type").isEmpty()) {
            List<String> kinds =
                    List.of(filter.get("type").toLowerCase(Locale.ROOT).split(","));
            entries.removeIf(entry -> !kinds.contains(entry.kind()));
        }
        if (!filter.get("by").isEmpty()) {
            TreeSet<String> members =
                    new TreeSet<>(new org.dragoman.web.view.ActorChoice(actors).members("by", filter.get("by")));
            entries.removeIf(entry -> !members.contains(entry.id()));
        }
        if (!name.isEmpty()) {
            String wanted = name.toLowerCase(Locale.ROOT);
            entries.removeIf(entry -> !entry.name().toLowerCase(Locale.ROOT).contains(wanted)
                    && !entry.id().toLowerCase(Locale.ROOT).contains(wanted)
                    && entry.aliases().stream()
                            .noneMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(wanted)));
        }
        entries.sort(Comparator.comparingLong((ActorIndex.Entry entry) -> -entry.documents())
                .thenComparing(ActorIndex.Entry::name)
                .thenComparing(ActorIndex.Entry::id));
        return entries;
    }

    private static Page shell(Listing listing, Filter filter, int skipped, long total, Grid grid) {
        return shell(
                listing.title(),
                listing.about(),
                listing.path(),
                fields(listing, filter),
                filter,
                skipped,
                total,
                grid);
    }

    /** A list at a path, with its form, its pages and its downloads. */
    static Page shell(
            String title,
            String about,
            String path,
            List<Field> fields,
            Filter filter,
            int skipped,
            long total,
            Grid grid) {
        Address action = Address.of(path);
        Address here = filter.on(action);
        return Page.of("list", title)
                .here(action.toString())
                .put("about", about)
                .put("action", action.toString())
                .put("fields", fields)
                .put("filtered", !filter.empty())
                .put("grid", grid)
                .put("total", total)
                .put("range", range(skipped, grid.rows().size(), total))
                .put(
                        "previous",
                        skipped == 0
                                ? ""
                                : here.with("after", skipped <= ROWS ? null : String.valueOf(skipped - ROWS))
                                        .toString())
                .put(
                        "next",
                        skipped + ROWS < total
                                ? here.with("after", String.valueOf(skipped + ROWS))
                                        .toString()
                                : "")
                .downloads(filter.on(Address.of(path + ".csv")), filter.on(Address.of(path + ".json")));
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    private static String range(int skipped, int shown, long total) {
        if (total == 0) {
            return "None";
        }
        return total <= ROWS && skipped == 0
                ? Wording.count(total, "row")
                : String.format(Locale.ROOT, "%,d–%,d of %,d", skipped + 1, skipped + shown, total);
    }

    private static List<Field> fields(Listing listing, Filter filter) {
        List<Field> fields = new ArrayList<>();
        switch (listing) {
            case CONTACTS -> {
                text(fields, filter, "between", "Between", "such as KEN, GHA");
                choice(fields, filter, "mode", "Mode", "meet", "call", "video", "visit", "talks", "summit", "attend");
                choice(fields, filter, "level", "Level", LEVELS);
            }
            case EVENTS -> {
                text(fields, filter, "between", "Between", "such as KEN, GHA");
                text(fields, filter, "by", "By", "who acts");
                text(fields, filter, "about", "Towards", "upon whom");
                choice(fields, filter, "type", "Type", TYPES);
            }
            case STATEMENTS -> {
                text(fields, filter, "by", "By", "who speaks");
                text(fields, filter, "about", "About", "spoken about");
                choice(
                        fields,
                        filter,
                        "type",
                        "Position",
                        "praise",
                        "support",
                        "criticise",
                        "accuse",
                        "demand",
                        "promise",
                        "deny",
                        "neutral");
                choice(fields, filter, "manner", "Manner", "direct", "indirect", "mixed");
            }
            case FIGURES, TALLIES, INSTRUMENTS -> {
                text(fields, filter, "of", listing == Listing.INSTRUMENTS ? "Named" : "Of what", "such as trade");
                text(fields, filter, "about", "About", "whose");
                text(fields, filter, "between", "Between", "such as KEN, GHA");
            }
            case ACTORS -> {
                text(fields, filter, "document", "Name", "a part of it");
                choice(
                        fields,
                        filter,
                        "type",
                        "Kind",
                        "state",
                        "person",
                        "organisation",
                        "bloc",
                        "group",
                        "outlet",
                        "unnamed");
            }
            case DOCUMENTS -> {
                text(fields, filter, "document", "Title", "a part of it");
                text(fields, filter, "between", "Naming", "such as KEN, GHA");
            }
            case MENTIONS, TIMES -> text(fields, filter, "document", "Document", "id or title");
        }
        if (listing == Listing.CONTACTS || listing == Listing.EVENTS) {
            choice(fields, filter, "reality", "Reality", REALITIES);
        }
        if (listing != Listing.ACTORS) {
            text(fields, filter, "from", "From", "2021-08");
            text(fields, filter, "until", "Until", "2023");
            text(fields, filter, "outlet", "Outlet", "part of its name");
        }
        return fields;
    }

    static void text(List<Field> fields, Filter filter, String name, String label, String hint) {
        fields.add(new Field(name, label, filter.get(name), hint, List.of()));
    }

    static void choice(List<Field> fields, Filter filter, String name, String label, String... values) {
        String chosen = filter.get(name);
        List<Choice> choices = new ArrayList<>();
        for (String value : values) {
            choices.add(new Choice(value, value.equalsIgnoreCase(chosen)));
        }
        if (!chosen.isEmpty() && choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(chosen, true));
        }
        fields.add(new Field(name, label, chosen, "", choices));
    }
}

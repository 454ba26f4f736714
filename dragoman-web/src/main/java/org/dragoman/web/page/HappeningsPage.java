package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.dragoman.link.Linked;
import org.dragoman.web.Site;
import org.dragoman.web.page.ListPage.Field;
import org.dragoman.web.view.Filter;
import org.jspecify.annotations.Nullable;

/** Events across documents: each happening once, whatever number of documents report it. */
public final class HappeningsPage {
    private static final String ABOUT = "Each once, whatever number of documents report it. Documents that repeat each"
            + " other, credit one agency or quote one speaker are one origin; the number of origins is what counts.";

    private final Site site;

    public HappeningsPage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page(Filter filter, @Nullable String after) {
        int skipped = ListPage.skipped(after);
        Linked linked = site.linked();
        List<Event> all = filter.events(site.actors()).of(linked);
        List<Event> shown = all.stream().skip(skipped).limit(ListPage.ROWS).toList();
        List<Row> reports = site.rows(
                RecordKind.EVENT_REPORT,
                shown.stream().map(event -> event.reports().get(0)).toList());
        return ListPage.shell(
                "Events across documents",
                ABOUT,
                "happenings",
                fields(filter),
                filter,
                skipped,
                all.size(),
                site.grids(List.of()).happenings(shown, reports, linked::contested));
    }

    private static List<Field> fields(Filter filter) {
        List<Field> fields = new ArrayList<>();
        ListPage.text(fields, filter, "between", "Between", "such as KEN, GHA");
        ListPage.text(fields, filter, "by", "By", "who acts");
        ListPage.text(fields, filter, "about", "Towards", "upon whom");
        ListPage.choice(fields, filter, "type", "Type", ListPage.TYPES);
        ListPage.choice(fields, filter, "level", "Level", ListPage.LEVELS);
        ListPage.choice(fields, filter, "reality", "Reality", ListPage.REALITIES);
        ListPage.text(fields, filter, "from", "From", "2021-08");
        ListPage.text(fields, filter, "until", "Until", "2023");
        ListPage.text(fields, filter, "origins", "Origins at least", "2");
        ListPage.choice(fields, filter, "contested", "Contested", "true");
        return fields;
    }
}

package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.web.view.Address;
import org.jspecify.annotations.Nullable;

/** What a page is filled with: a template, a title, where one is, and the values of that page. */
public final class Page {
    /**
     * A link of the page's own: a download, a next page.
     *
     * @param name what it says
     * @param href where it leads
     */
    public record Link(String name, String href) {}

    private final String template;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<Link> downloads = new ArrayList<>();

    private Page(String template, String title) {
        this.template = template;
        values.put("title", title);
        values.put("here", "");
        values.put("lead", "");
        values.put("downloads", downloads);
    }

    /** A page of a template. */
    static Page of(String template, String title) {
        return new Page(template, title);
    }

    /** The part of the navigation that is marked as here. */
    Page here(String path) {
        values.put("here", path);
        return this;
    }

    Page put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** Offers the page's content as CSV and JSON. */
    Page downloads(Address csv, Address json) {
        downloads.add(new Link("CSV", csv.toString()));
        downloads.add(new Link("JSON", json.toString()));
        return this;
    }

    /** The page as HTML. */
    public String fill(Templates templates) {
        return templates.fill(template, values);
    }
}

package org.dragoman.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the mark-up of a page says about it: JSON-LD, {@code <meta>}, {@code <time>}, {@code <title>}. */
final class HtmlMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_JSON = 1_000_000;

    private static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "weibo: article:create_at",
            "citation_date");

    /** In characters. */
    private static final int SHORT = 120;

    private HtmlMetadata() {}

    static Metadata of(Document page) {
        List<JsonNode> linked = linked(page);
        String title = title(page);
        return new Metadata(
                address(page),
                first(
                        meta(page, "og:site_name"),
                        linkedName(linked, "publisher"),
                        meta(page, "application-name"),
                        Masthead.beside(page.title(), title, lines(page))),
                first(meta(page, "og:title"), linkedText(linked, "headline"), title),
                authors(page, linked),
                language(page),
                published(page, linked));
    }

    /** What stands in links, headers and footers: the name of a site is among them. */
    private static List<String> lines(Document page) {
        return page.select("a, header, footer, small, td").eachText().stream()
                .filter(line -> line.length() < SHORT)
                .toList();
    }

    private static @Nullable String address(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String address = canonical == null ? "" : canonical.attr("href").strip();
        String property = meta(page, "og:url");
        address = address.startsWith("http") || property == null ? address : property;
        return address.startsWith("http://") || address.startsWith("https://") ? address : null;
    }

    /** The title without the name of the site behind a bar: "Talks resume | Harbour Wire". */
    private static @Nullable String title(Document page) {
        Element heading = page.selectFirst("h1");
        String title = page.title().strip();
        if (heading != null
                && title.contains(heading.text().strip())
                && heading.text().length() > 10) {
            return heading.text().strip();
        }
        String[] parts = title.split("\\s[|»–—-]\\s");
        String longest = parts[0];
        for (String part : parts) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.isBlank() ? null : longest.strip();
    }

    private static List<String> authors(Document page, List<JsonNode> linked) {
        Set<String> authors = new LinkedHashSet<>();
        for (JsonNode node : linked) {
            JsonNode author = node.path("author");
            if (author.isArray()) {
                author.valueStream().forEach(one -> addName(one, authors));
            } else {
                addName(author, authors);
            }
        }
        if (authors.isEmpty()) {
            String named = first(meta(page, "author"), meta(page, "dc.creator"), meta(page, "article:author"));
            if (named != null && !named.startsWith("http")) {
                authors.add(named);
            }
        }
        return new ArrayList<>(authors);
    }

    private static void addName(JsonNode author, Set<String> authors) {
        JsonNode name = author.isString() ? author : author.path("name");
        if (name.isString()
                && !name.stringValue().isBlank()
                && !name.stringValue().startsWith("http")) {
            authors.add(name.stringValue().strip());
        }
    }

    private static @Nullable String language(Document page) {
        Element root = page.selectFirst("html");
        String language = root == null ? "" : root.attr("lang").strip().replace('_', '-');
        return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? language : null;
    }

    private static @Nullable String published(Document page, List<JsonNode> linked) {
        String date = linkedText(linked, "datePublished");
        for (int i = 0; date == null && i < DATES.size(); i++) {
            date = meta(page, DATES.get(i));
        }
        if (date == null) {
            Element time = page.selectFirst(
                    "time[pubdate], time[itemprop=datePublished], article time[datetime], time[datetime]");
            date = time == null ? null : time.attr("datetime");
        }
        return Published.day(date);
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            String key =
                    first(meta.attr("property"), meta.attr("name"), meta.attr("itemprop"), meta.attr("http-equiv"));
            if (key != null
                    && key.equalsIgnoreCase(name)
                    && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }

    /** The JSON-LD objects that may describe the article, those that say so first. */
    private static List<JsonNode> linked(Document page) {
        List<JsonNode> all = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String data = script.data();
            if (data.length() < LONGEST_JSON) {
                try {
                    collect(JSON.readTree(data), all, 0);
                } catch (JacksonException e) {
                    // Broken JSON-LD is common; the page's other mark-up has to do.
                }
            }
        }
        List<JsonNode> articles = new ArrayList<>();
        all.stream().filter(HtmlMetadata::isArticle).forEach(articles::add);
        return articles;
    }

    private static void collect(JsonNode node, List<JsonNode> all, int depth) {
        if (depth > 4) {
            return;
        }
        if (node.isArray()) {
            node.valueStream().forEach(one -> collect(one, all, depth + 1));
        } else if (node.isObject()) {
            all.add(node);
            collect(node.path("@graph"), all, depth + 1);
            collect(node.path("mainEntity"), all, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode node) {
        String type = node.path("@type").toString();
        return type.contains("Article") || type.contains("Posting") || type.contains("Report") || node.has("headline");
    }

    private static @Nullable String linkedText(List<JsonNode> linked, String field) {
        for (JsonNode node : linked) {
            JsonNode value = node.path(field);
            if (value.isString() && !value.stringValue().isBlank()) {
                return org.jsoup.parser.Parser.unescapeEntities(
                        value.stringValue().strip(), false);
            }
        }
        return null;
    }

    private static @Nullable String linkedName(List<JsonNode> linked, String field) {
        for (JsonNode node : linked) {
            JsonNode name = node.path(field).path("name");
            if (name.isString() && !name.stringValue().isBlank()) {
                return name.stringValue().strip();
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}

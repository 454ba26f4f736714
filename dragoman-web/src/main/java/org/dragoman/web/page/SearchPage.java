package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.dragoman.web.search.FullText;
import org.dragoman.web.search.FullText.Piece;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** Words looked for in all documents, and actors of that name. */
public final class SearchPage {
    private static final int HITS = 20;
    private static final int LONGEST = 300;

    /** Letters shown on either side of what was found. */
    private static final int AROUND = 160;

    /** A passage in which words were found. */
    public record Passage(List<Piece> pieces, String href) {}

    /** A document in which words were found. */
    public record Result(String title, String outlet, String published, String href, List<Passage> passages) {}

    private final Site site;

    public SearchPage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page(@Nullable String words, @Nullable String after) {
        String wanted = words == null ? "" : words.strip();
        if (wanted.length() > LONGEST) {
            throw Refusal.parameter("q", "q is longer than " + LONGEST + " characters");
        }
        int skipped = ListPage.skipped(after);
        FullText texts = site.textsNow();
        FullText.Found found = texts == null ? new FullText.Found(0, List.of()) : texts.find(wanted, skipped, HITS);
        Map<String, DocumentEntry> documents = site.records()
                .documents(found.hits().stream().map(FullText.Hit::document).toList());
        List<Result> results = new ArrayList<>();
        for (FullText.Hit hit : found.hits()) {
            DocumentEntry entry = documents.get(hit.document());
            if (entry == null) {
                continue;
            }
            Address address = Address.of("documents", entry.id());
            List<Passage> passages = new ArrayList<>();
            for (FullText.Snippet snippet : hit.passages()) {
                passages.add(new Passage(
                        snippet.shortened(AROUND),
                        address.with("passage", snippet.start() + "-" + snippet.end()) + "#passage"));
            }
            results.add(new Result(
                    entry.title() == null ? entry.label() : Wording.cut(entry.title(), 140),
                    entry.outlet() == null ? "" : entry.outlet(),
                    DateText.of(entry.published()),
                    address.toString(),
                    passages));
        }
        List<ActorIndex.Entry> actors = wanted.isEmpty()
                ? List.of()
                : site.actors().named(wanted).stream().limit(6).toList();
        Address here = Address.of("search").with("q", wanted);
        return Page.of("search", wanted.isEmpty() ? "Search" : "Search: " + Wording.cut(wanted, 60))
                .here("/search")
                .put("q", wanted)
                .put("ready", texts != null)
                .put("total", Wording.count(found.total(), "document"))
                .put("results", results)
                .put("actors", actors)
                .put(
                        "next",
                        skipped + HITS < found.total()
                                ? here.with("after", String.valueOf(skipped + HITS))
                                        .toString()
                                : "");
    }
}

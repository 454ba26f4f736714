package org.dragoman.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.LedgerCounts;
import org.dragoman.ledger.LedgerInfo;
import org.dragoman.ledger.Run;
import org.dragoman.web.Site;
import org.dragoman.web.view.Address;
import org.dragoman.web.view.DateText;
import org.dragoman.web.view.Wording;
import org.jspecify.annotations.Nullable;

/** What was read, what was not, and why. */
public final class CoveragePage {
    private static final int ROWS = 100;

    /** A document and how much of it was read. */
    public record Line(
            String title,
            String outlet,
            String published,
            String href,
            int share,
            String words,
            int records,
            List<String> notes) {}

    /** A run of the program. */
    public record RunLine(long run, String started, String state, String version) {}

    private final Site site;

    public CoveragePage(Site site) {
        this.site = site;
    }

    /** The page. */
    public Page page(@Nullable String after) {
        int skipped = ListPage.skipped(after);
        List<LedgerCounts.Coverage> all = site.coverage();
        long characters =
                all.stream().mapToLong(LedgerCounts.Coverage::characters).sum();
        long length = all.stream().mapToLong(LedgerCounts.Coverage::length).sum();
        List<LedgerCounts.Coverage> shown =
                all.stream().skip(skipped).limit(ROWS).toList();
        Map<String, DocumentEntry> documents = site.records()
                .documents(shown.stream().map(LedgerCounts.Coverage::document).toList());
        List<Line> lines = new ArrayList<>();
        for (LedgerCounts.Coverage one : shown) {
            DocumentEntry entry = documents.get(one.document());
            if (entry == null) {
                continue;
            }
            lines.add(new Line(
                    entry.title() == null ? entry.label() : Wording.cut(entry.title(), 110),
                    entry.outlet() == null ? "" : entry.outlet(),
                    entry.published() == null ? "date unknown" : DateText.of(entry.published()),
                    Address.of("documents", entry.id()).toString(),
                    one.length() == 0 ? 0 : (int) Math.round(100.0 * one.characters() / one.length()),
                    Wording.number(one.tokens()),
                    entry.records(),
                    one.notes()));
        }
        LedgerInfo info = site.info();
        List<RunLine> runs = new ArrayList<>();
        for (Run run : info.runs()) {
            runs.add(new RunLine(
                    run.run(),
                    run.started()
                            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                            .toString()
                            .replace('T', ' '),
                    run.forgotten() != null ? "forgotten" : run.finished() != null ? "finished" : "cut off",
                    run.version()));
        }
        return Page.of("coverage", "Coverage")
                .here("/coverage")
                .put("documents", Wording.count(all.size(), "document"))
                .put("share", length == 0 ? "0" : String.format(Locale.ROOT, "%.0f", 100.0 * characters / length))
                .put("words", String.format(Locale.ROOT, "%,d", info.tokens()))
                .put("duplicates", info.duplicates())
                .put("undated", all.size() - dated())
                .put("noted", all.stream().filter(one -> !one.notes().isEmpty()).count())
                .put("lines", lines)
                .put("runs", runs)
                .put(
                        "next",
                        skipped + ROWS < all.size()
                                ? Address.of("coverage")
                                        .with("after", String.valueOf(skipped + ROWS))
                                        .toString()
                                : "")
                .downloads(Address.of("coverage.csv"), Address.of("coverage.json"));
    }

    private long dated() {
        return site.ledger().counted(LedgerCounts::documentsByMonth).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}

package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.export.Holdings.Told;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Row;

/**
 * Reports as the GDELT 2.0 mentions table has them (codebook V2.0, 2015): 16 columns divided by tabs, no header; one row
 * a report of an event that {@link GdeltEvents} writes. Offsets count code points into the document's text.
 */
final class GdeltMentions implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        int[] left = new int[1];
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            holdings.forEachEvent(told -> {
                LocalDate day = Gdelt.day(told.event().when());
                if (day == null || told.first().text("cameo") == null) {
                    left[0]++;
                    return;
                }
                for (Row report : told.reports()) {
                    out.write(String.join("\t", cells(holdings, told, report, day)) + "\n");
                }
            });
        }
        return left[0] == 0 ? "" : left[0] + (left[0] == 1 ? " event" : " events") + " without a day or a CAMEO code";
    }

    private static List<String> cells(Holdings holdings, Told told, Row report, LocalDate day) {
        DocumentEntry document = holdings.documents().get(String.valueOf(report.document()));
        String uri = document == null ? "" : Holdings.cell(document.uri());
        Object confidence = report.get("confidence");
        return List.of(
                Gdelt.number(told.event()),
                Gdelt.stamp(day),
                Gdelt.published(document),
                // 1 is a page of the web, 2 a citation alone.
                uri.startsWith("http") ? "1" : "2",
                Holdings.cell(document == null ? null : document.outlet()),
                uri,
                "",
                participant(report, told.event().source()),
                participant(report, told.event().target()),
                Holdings.cell(report.text("trigger", "start")),
                "1",
                confidence instanceof Number number ? Long.toString(Math.round(number.doubleValue() * 100)) : "",
                "",
                "",
                "",
                report.id());
    }

    /** Where the first of these actors is named. */
    private static String participant(Row report, List<String> actors) {
        if (report.get("participants") instanceof List<?> participants) {
            for (Object one : participants) {
                if (one instanceof Map<?, ?> map
                        && actors.contains(String.valueOf(map.get("actor")))
                        && map.get("span") instanceof Map<?, ?> span) {
                    return Holdings.cell(span.get("start"));
                }
            }
        }
        return "-1";
    }
}

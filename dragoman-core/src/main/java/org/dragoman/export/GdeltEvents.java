package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.export.Holdings.Told;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;
import org.jspecify.annotations.Nullable;

/**
 * Events as the GDELT 2.0 event table has them (codebook V2.0, 2015): 61 columns divided by tabs, no header. One row an
 * event; of several actors on a side the first. Left empty is what is not known here: types of actors, tone, and FIPS
 * codes of places. An event without a day or a CAMEO code has no place in that table and is left out.
 */
final class GdeltEvents implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        int[] left = new int[1];
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            holdings.forEachEvent(told -> {
                List<String> cells = cells(holdings, told);
                if (cells.isEmpty()) {
                    left[0]++;
                } else {
                    out.write(String.join("\t", cells) + "\n");
                }
            });
        }
        return left[0] == 0 ? "" : left[0] + (left[0] == 1 ? " event" : " events") + " without a day or a CAMEO code";
    }

    private static List<String> cells(Holdings holdings, Told told) {
        Event event = told.event();
        LocalDate day = Gdelt.day(event.when());
        String cameo = told.first().text("cameo");
        if (day == null || cameo == null || cameo.length() < 2) {
            return List.of();
        }
        Set<String> outlets = new TreeSet<>();
        for (String document : event.documents()) {
            DocumentEntry entry = holdings.documents().get(document);
            if (entry != null && entry.outlet() != null) {
                outlets.add(entry.outlet());
            }
        }
        DocumentEntry first =
                holdings.documents().get(String.valueOf(told.first().document()));
        List<String> cells = new ArrayList<>();
        cells.add(Gdelt.number(event));
        cells.add(Gdelt.stamp(day).substring(0, 8));
        cells.add(Gdelt.stamp(day).substring(0, 6));
        cells.add(Integer.toString(day.getYear()));
        cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear()));
        actor(holdings, Gdelt.first(event.source()), cells);
        actor(holdings, Gdelt.first(event.target()), cells);
        cells.add("1");
        cells.add(cameo);
        cells.add(cameo.substring(0, Math.min(3, cameo.length())));
        cells.add(cameo.substring(0, 2));
        cells.add(Holdings.cell(told.first().get("quad")));
        cells.add(Holdings.cell(told.first().get("goldstein")));
        cells.add(Integer.toString(told.reports().size()));
        cells.add(Integer.toString(outlets.size()));
        cells.add(Integer.toString(event.documents().size()));
        cells.add("");
        cells.addAll(Collections.nCopies(16, ""));
        place(told.first(), cells);
        cells.add(Gdelt.published(first));
        cells.add(first == null ? "" : Holdings.cell(first.uri()));
        return cells;
    }

    /** Code, name, country, known group, ethnic group, two religions, three types. */
    private static void actor(Holdings holdings, @Nullable String actor, List<String> cells) {
        String state = actor == null ? "" : holdings.state(actor);
        cells.add(state);
        cells.add(
                actor == null
                        ? ""
                        : Holdings.cell(holdings.actors().name(actor)).toUpperCase(Locale.ROOT));
        cells.add(state);
        cells.addAll(Collections.nCopies(7, ""));
    }

    /** Type, full name, country, two divisions, latitude, longitude, feature. */
    private static void place(Row report, List<String> cells) {
        String name = report.text("where", "name");
        String lat = report.text("where", "lat");
        String lon = report.text("where", "lon");
        // 4 is a city of the world; 0 says that nothing is known of the place.
        cells.add(name == null ? "0" : "4");
        cells.add(Holdings.cell(name));
        cells.addAll(List.of("", "", ""));
        cells.add(Holdings.cell(lat));
        cells.add(Holdings.cell(lon));
        cells.add("");
    }
}

package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.State;
import org.dragoman.export.Holdings.Told;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.DocumentEntry;
import org.dragoman.ledger.Row;
import org.dragoman.link.Event;

/**
 * Events as POLECAT writes them (Halterman and others, 2023): a header, 40 columns divided by tabs, several values of a
 * cell by semicolons. Columns that need what is not known here (contexts, sectors, districts)
 * stay empty; an event without a day is left out.
 */
final class Polecat implements Exporter {
    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private static final List<String> QUADS =
            List.of("", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        int[] left = new int[1];
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            out.write(String.join("\t", COLUMNS) + "\n");
            holdings.forEachEvent(told -> {
                LocalDate day = Gdelt.day(told.event().when());
                if (day == null) {
                    left[0]++;
                } else {
                    out.write(String.join("\t", cells(holdings, told, day)) + "\n");
                }
            });
        }
        return left[0] == 0 ? "" : left[0] + (left[0] == 1 ? " event" : " events") + " without a day";
    }

    private static List<String> cells(Holdings holdings, Told told, LocalDate day) {
        Event event = told.event();
        Row report = told.first();
        DocumentEntry document = holdings.documents().get(String.valueOf(report.document()));
        Object quad = report.get("quad");
        String country = report.text("where", "country");
        List<String> cells = new ArrayList<>();
        cells.add(event.id());
        cells.add(day.toString());
        cells.add(event.type().name());
        cells.add(event.mode() == null ? "" : event.mode());
        cells.add(Holdings.cell(report.get("goldstein")));
        cells.add(quad instanceof Number number ? QUADS.get(number.intValue()) : "");
        cells.add("");
        side(holdings, event.source(), cells);
        side(holdings, event.target(), cells);
        cells.add(Holdings.cell(report.text("where", "name")));
        cells.addAll(List.of("", "", ""));
        cells.add(country == null ? "" : holdings.actors().name(country));
        cells.add(Holdings.cell(report.text("where", "lat")));
        cells.add(Holdings.cell(report.text("where", "lon")));
        cells.add("");
        cells.add(Holdings.cell(report.text("where", "name")));
        cells.add("");
        cells.add(Holdings.cell(document == null ? null : document.label()));
        LocalDate published = document == null ? null : Gdelt.day(document.published());
        cells.add(published == null ? "" : published.toString());
        cells.addAll(List.of("", "", ""));
        cells.add(document == null ? "" : document.language());
        cells.add("dragoman");
        return cells;
    }

    /** Names, countries, COW numbers, two columns of sectors, titles, names as written, ids. */
    private static void side(Holdings holdings, List<String> actors, List<String> cells) {
        Set<String> names = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> titles = new TreeSet<>();
        for (String id : actors) {
            ActorIndex.Entry entry = holdings.actors().get(id);
            names.add(Holdings.cell(holdings.actors().name(id)).replace(';', ','));
            String state = holdings.state(id);
            if (!state.isEmpty()) {
                states.add(state);
                State known = ActorBook.standard().state(state);
                if (known != null && known.cow() != null) {
                    numbers.add(known.cow());
                }
            }
            if (entry != null) {
                entry.roles().forEach(role -> titles.add(Holdings.cell(role).replace(';', ',')));
            }
        }
        cells.add(String.join("; ", names));
        cells.add(String.join("; ", states));
        cells.add(String.join("; ", numbers));
        cells.addAll(List.of("", ""));
        cells.add(String.join("; ", titles));
        cells.add(String.join("; ", names));
        cells.add("");
    }
}

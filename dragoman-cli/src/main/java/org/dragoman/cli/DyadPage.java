package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.export.Csv;
import org.dragoman.export.Table;
import org.dragoman.ledger.Json;
import org.dragoman.system.Aggregate;
import org.dragoman.system.Alarm;
import org.dragoman.system.ChangePoints;
import org.dragoman.system.Chronicle;
import org.dragoman.system.Contact;
import org.dragoman.system.Counting;
import org.dragoman.system.Coverage;
import org.dragoman.system.Deed;
import org.dragoman.system.Sensitivity;
import org.dragoman.system.Series;
import org.dragoman.system.Series.Point;
import org.jspecify.annotations.Nullable;

/** A dyad series as a table with its charts, as CSV and as JSON. */
final class DyadPage {
    private static final int BASELINE = 12;
    private static final double Z = 3;
    private static final int DRIVERS = 3;

    private final Console console;
    private final MeasureOptions options;
    private final String one;
    private final String other;
    private final boolean directed;
    private final Series series;
    private final Coverage.Denominator published;
    private final List<Deed> deeds;
    private final List<Contact> contacts;
    private final ChangePoints changes;
    private final List<Alarm> alarms;
    private final @Nullable Sensitivity sensitivity;

    DyadPage(
            Console console,
            MeasureOptions options,
            String one,
            String other,
            boolean directed,
            Series series,
            Chronicle chronicle,
            List<Deed> deeds,
            boolean sensitive) {
        this.console = console;
        this.options = options;
        this.one = one;
        this.other = other;
        this.directed = directed;
        this.series = series;
        this.published = options.published(chronicle.coverage());
        this.deeds = deeds;
        // Without a window the undated contacts are listed too.
        List<Deed> counted = options.window() == null
                ? deeds
                : deeds.stream()
                        .filter(deed -> series.window().contains(deed.when()))
                        .toList();
        this.contacts = Contact.of(counted);
        this.sensitivity = sensitive ? Sensitivity.of(counted, options.counting, DyadPage::sums) : null;
        double[] intensities = series.values(Aggregate::intensity);
        this.changes = ChangePoints.of(intensities);
        // A meeting (1.0 on the scale) after a quiet year is no alarm.
        this.alarms = intensities.length > BASELINE ? Alarm.of(intensities, BASELINE, Z, 1) : List.of();
    }

    /** What a pair comes to in all. */
    private static Map<String, Double> sums(Collection<Deed> deeds, Counting counting) {
        Aggregate sum = Aggregate.of(counting.count(deeds));
        Map<String, Double> sums = new LinkedHashMap<>();
        sums.put("deeds", (double) sum.count());
        sums.put("cooperation", (double) sum.cooperative());
        sums.put("conflict", (double) sum.conflictual());
        sums.put("intensity", sum.intensity());
        sums.put("tone", sum.tone());
        sums.put("contacts", (double) Contact.of(deeds).size());
        return sums;
    }

    void table() {
        PrintStream out = console.out();
        out.println(one + (directed ? " → " : " – ") + other + " by "
                + series.step().name().toLowerCase(Locale.ROOT) + ", " + series.window());
        int width = Math.max(20, console.width() - 12);
        out.println("deeds       " + Sparkline.of(series.values(Aggregate::count), width));
        out.println("intensity   " + Sparkline.of(series.values(Aggregate::intensity), width));
        Table table = new Table()
                .column(series.step().name().toLowerCase(Locale.ROOT))
                .numbers("deeds")
                .numbers("VC")
                .numbers("MC")
                .numbers("VF")
                .numbers("MF")
                .numbers("intensity")
                .numbers("tone")
                .numbers("in documents")
                .numbers("published");
        int quiet = 0;
        for (Point point : series.points()) {
            if (point.sum().count() == 0 && point.published().documents() == 0) {
                quiet++;
                continue;
            }
            table.row(row(
                    point.label(),
                    point.sum(),
                    Integer.toString(point.published().documents())));
        }
        if (series.unplaced().count() > 0) {
            table.row(row("no " + series.step().name().toLowerCase(Locale.ROOT), series.unplaced(), ""));
        }
        table.render(console.width()).forEach(out::println);
        if (quiet > 0) {
            out.println(quiet + " without deeds or documents left out");
        }
        contacts(out);
        changes(out);
        if (sensitivity != null) {
            out.println();
            RangeTable.lines(sensitivity, console.width()).forEach(out::println);
        }
        console.note(options.footnote(published));
    }

    private static List<String> row(String label, Aggregate sum, String published) {
        return List.of(
                label,
                Integer.toString(sum.count()),
                Integer.toString(sum.quads().get(1)),
                Integer.toString(sum.quads().get(2)),
                Integer.toString(sum.quads().get(3)),
                Integer.toString(sum.quads().get(4)),
                Measured.signed(sum.intensity(), 1),
                Measured.signed(sum.tone(), 2),
                Integer.toString(sum.documents()),
                published);
    }

    private void contacts(PrintStream out) {
        if (contacts.isEmpty()) {
            return;
        }
        out.println();
        Table table = new Table()
                .column("contact")
                .wrapped("mode", 7)
                .wrapped("level", 9)
                .numbers("reports")
                .numbers("documents")
                .numbers("origins")
                .column("first report");
        for (Contact contact : contacts) {
            table.row(List.of(
                    date(contact),
                    String.join(", ", contact.modes()),
                    String.join(", ", contact.levels()),
                    Integer.toString(contact.sum().reports().size()),
                    Integer.toString(contact.sum().documents()),
                    Integer.toString(contact.sum().origins()),
                    contact.sum().reports().get(0)));
        }
        table.render(console.width()).forEach(out::println);
    }

    private static String date(Contact contact) {
        return contact.when() == null ? "" : contact.when().toString();
    }

    private void changes(PrintStream out) {
        if (!changes.breaks().isEmpty()) {
            out.println();
        }
        for (int i = 0; i < changes.breaks().size(); i++) {
            out.println("break after "
                    + series.points().get(changes.breaks().get(i)).label()
                    + ": mean intensity " + Measured.signed(changes.means().get(i), 2) + " before, "
                    + Measured.signed(changes.means().get(i + 1), 2) + " after; driven by "
                    + String.join(", ", breakers(i)));
        }
        for (Alarm alarm : alarms) {
            Point point = series.points().get(alarm.at());
            out.println("alarm " + point.label() + ": intensity " + Measured.signed(alarm.value(), 1) + ", "
                    + Measured.signed(alarm.z(), 1) + " deviations from the " + BASELINE + " before; driven by "
                    + String.join(", ", drivers(point)));
        }
    }

    /** The reports behind the strongest deeds between a break and the next. */
    private List<String> breakers(int at) {
        int from = changes.breaks().get(at) + 1;
        int until = at + 1 < changes.breaks().size()
                ? changes.breaks().get(at + 1) + 1
                : series.points().size();
        Set<String> reports = new TreeSet<>();
        series.points()
                .subList(from, until)
                .forEach(point -> reports.addAll(point.sum().reports()));
        return strongest(reports);
    }

    /** The reports behind the strongest deeds of a stretch. */
    private List<String> drivers(Point point) {
        return strongest(point.sum().reports());
    }

    private List<String> strongest(Collection<String> reports) {
        return deeds.stream()
                .filter(deed -> reports.contains(deed.id()))
                .sorted(Comparator.comparing((Deed deed) -> -Math.abs(score(deed)))
                        .thenComparing(Deed::id))
                .limit(DRIVERS)
                .map(deed -> deed.id() + " (" + deed.type() + " " + Measured.signed(score(deed), 1) + ")")
                .toList();
    }

    private static double score(Deed deed) {
        return deed.goldstein() == null ? 0 : deed.goldstein();
    }

    void csv() throws IOException {
        Csv csv = new Csv(console.out());
        List<@Nullable Object> head = new ArrayList<>(List.of("one", "other", "start", "label"));
        head.addAll(Measured.COLUMNS);
        head.addAll(List.of("published_documents", "published_outlets", "counting", "reports"));
        csv.line(head);
        for (Point point : series.points()) {
            List<@Nullable Object> cells =
                    new ArrayList<>(List.of(one, other, point.start().toString(), point.label()));
            cells.addAll(Measured.cells(point.sum()));
            cells.add(point.published().documents());
            cells.add(point.published().outlets());
            cells.add(series.counting().name().toLowerCase(Locale.ROOT));
            cells.add(String.join(" ", point.sum().reports()));
            csv.line(cells);
        }
    }

    void json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("one", one);
        json.put("other", other);
        json.put("directed", directed);
        json.put("window", series.window().toString());
        json.put("step", series.step().name().toLowerCase(Locale.ROOT));
        json.put("counting", series.counting().name().toLowerCase(Locale.ROOT));
        json.put("counting_words", series.counting().words());
        json.put("published", Measured.json(published));
        List<Object> points = new ArrayList<>();
        for (Point point : series.points()) {
            Map<String, @Nullable Object> cell = new LinkedHashMap<>();
            cell.put("start", point.start().toString());
            cell.put("label", point.label());
            cell.putAll(Measured.json(point.sum()));
            cell.put("published", Measured.json(point.published()));
            points.add(cell);
        }
        json.put("points", points);
        json.put("unplaced", Measured.json(series.unplaced()));
        List<Object> lines = new ArrayList<>();
        for (Contact contact : contacts) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("when", contact.when() == null ? null : contact.when().toString());
            line.put("modes", contact.modes());
            line.put("levels", contact.levels());
            line.putAll(Measured.json(contact.sum()));
            lines.add(line);
        }
        json.put("contacts", lines);
        json.put(
                "breaks_after",
                changes.breaks().stream()
                        .map(at -> series.points().get(at).label())
                        .toList());
        List<Object> driving = new ArrayList<>();
        for (int i = 0; i < changes.breaks().size(); i++) {
            driving.add(breakers(i));
        }
        json.put("break_drivers", driving);
        json.put("segment_means", changes.means().stream().map(Measured::exact).toList());
        List<Object> raised = new ArrayList<>();
        for (Alarm alarm : alarms) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("label", series.points().get(alarm.at()).label());
            line.put("intensity", Measured.exact(alarm.value()));
            line.put("z", Measured.exact(alarm.z()));
            line.put("baseline_mean", Measured.exact(alarm.mean()));
            line.put("baseline_deviation", Measured.exact(alarm.deviation()));
            line.put("drivers", drivers(series.points().get(alarm.at())));
            raised.add(line);
        }
        json.put("alarms", raised);
        if (sensitivity != null) {
            json.put("sensitivity", RangeTable.json(sensitivity));
        }
        console.out().println(Json.write(json));
    }
}

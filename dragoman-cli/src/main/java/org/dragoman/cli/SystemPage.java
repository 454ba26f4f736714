package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.export.Csv;
import org.dragoman.export.Table;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.system.Coverage;
import org.dragoman.system.Frustration;
import org.dragoman.system.Network.Centrality;
import org.dragoman.system.Sensitivity;
import org.dragoman.system.SignedGraph;
import org.dragoman.system.Structure;
import org.dragoman.system.Tie;
import org.dragoman.system.Window;
import org.jspecify.annotations.Nullable;

/** A network and what is measured on it as tables, as CSV of its ties and as JSON. */
final class SystemPage {
    private final Console console;
    private final MeasureOptions options;
    private final ActorIndex actors;
    private final Structure structure;
    private final @Nullable Sensitivity sensitivity;
    private final Coverage.Denominator published;
    private final int limit;

    SystemPage(
            Console console,
            MeasureOptions options,
            ActorIndex actors,
            Structure structure,
            @Nullable Sensitivity sensitivity,
            Coverage.Denominator published,
            int limit) {
        this.console = console;
        this.options = options;
        this.actors = actors;
        this.structure = structure;
        this.sensitivity = sensitivity;
        this.published = published;
        this.limit = limit;
    }

    void table() {
        PrintStream out = console.out();
        if (structure.network().ties().isEmpty()) {
            console.note("no two actors have a tie; " + options.footnote(published));
            return;
        }
        measures(out);
        out.println();
        Table central = new Table()
                .wrapped("actor", 12)
                .numbers("ties")
                .numbers("deeds")
                .numbers("rank")
                .numbers("between")
                .column("id");
        structure.centralities().stream()
                .sorted(Comparator.comparing((Centrality one) -> -one.rank()).thenComparing(Centrality::node))
                .limit(limit)
                .forEach(one -> central.row(List.of(
                        actors.name(one.node()),
                        Integer.toString(one.degree()),
                        Integer.toString(one.strength()),
                        Measured.plain(one.rank()),
                        Measured.plain(one.betweenness()),
                        one.node())));
        central.render(console.width()).forEach(out::println);
        out.println();
        Table ties = new Table()
                .wrapped("one", 12)
                .wrapped("other", 12)
                .numbers("deeds")
                .numbers("coop")
                .numbers("conf")
                .numbers("tone")
                .numbers("intensity")
                .numbers("documents")
                .numbers("origins");
        structure.network().ties().stream()
                .sorted(Comparator.comparing((Tie tie) -> -tie.sum().count())
                        .thenComparing(Tie::one)
                        .thenComparing(Tie::other))
                .limit(limit)
                .forEach(tie -> ties.row(List.of(
                        actors.name(tie.one()),
                        actors.name(tie.other()),
                        Integer.toString(tie.sum().count()),
                        Integer.toString(tie.sum().cooperative()),
                        Integer.toString(tie.sum().conflictual()),
                        Measured.signed(tie.sum().tone(), 2),
                        Measured.signed(tie.sum().intensity(), 1),
                        Integer.toString(tie.sum().documents()),
                        Integer.toString(tie.sum().origins()))));
        ties.render(console.width()).forEach(out::println);
        groups(out);
        console.note(options.footnote(published));
    }

    private void measures(PrintStream out) {
        Frustration frustration = structure.frustration();
        if (sensitivity == null) {
            Table table = new Table().column("measure").numbers("value");
            structure.measures().forEach((name, value) -> table.row(List.of(name, Measured.plain(value))));
            table.render(console.width()).forEach(out::println);
        } else {
            RangeTable.lines(sensitivity, console.width()).forEach(out::println);
        }
        if (!frustration.exact()) {
            out.println("the frustration index is not proven: it is at least " + frustration.bound());
        }
    }

    private void groups(PrintStream out) {
        List<List<String>> blocs = structure.blocs().groups();
        out.println();
        for (int i = 0; i < Math.min(limit, blocs.size()); i++) {
            out.println("bloc " + (i + 1) + ": " + names(blocs.get(i)));
        }
        if (!structure.frustration().frustrated().isEmpty()) {
            List<String> against = new ArrayList<>();
            for (SignedGraph.Edge edge : structure.frustration().frustrated()) {
                against.add(actors.name(structure.signs().nodes().get(edge.a()))
                        + (edge.weight() > 0 ? " + " : " − ")
                        + actors.name(structure.signs().nodes().get(edge.b())));
            }
            out.println("ties against the best division: " + String.join("; ", against));
        }
    }

    private String names(List<String> ids) {
        return String.join(", ", ids.stream().map(actors::name).toList());
    }

    void csv() throws IOException {
        Csv csv = new Csv(console.out());
        List<@Nullable Object> head = new ArrayList<>(List.of("one", "other", "one_name", "other_name"));
        head.addAll(Measured.COLUMNS);
        head.addAll(List.of("counting", "reports"));
        csv.line(head);
        for (Tie tie : structure.network().ties()) {
            List<@Nullable Object> cells =
                    new ArrayList<>(List.of(tie.one(), tie.other(), actors.name(tie.one()), actors.name(tie.other())));
            cells.addAll(Measured.cells(tie.sum()));
            cells.add(options.counting.name().toLowerCase(Locale.ROOT));
            cells.add(String.join(" ", tie.sum().reports()));
            csv.line(cells);
        }
    }

    void json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Window window = options.window();
        json.put("window", window == null ? null : window.toString());
        json.put("counting", options.counting.name().toLowerCase(Locale.ROOT));
        json.put("threshold", structure.network().threshold());
        json.put("published", Measured.json(published));
        Map<String, @Nullable Object> measures = new LinkedHashMap<>();
        structure.measures().forEach((name, value) -> measures.put(name.replace(' ', '_'), Measured.exact(value)));
        measures.put("frustration_bound", structure.frustration().bound());
        json.put("measures", measures);
        List<Object> nodes = new ArrayList<>();
        for (Centrality one : structure.centralities()) {
            Map<String, @Nullable Object> node = new LinkedHashMap<>();
            node.put("id", one.node());
            node.put("name", actors.name(one.node()));
            node.put("degree", one.degree());
            node.put("strength", one.strength());
            node.put("pagerank", Measured.exact(one.rank()));
            node.put("betweenness", Measured.exact(one.betweenness()));
            nodes.add(node);
        }
        json.put("actors", nodes);
        List<Object> ties = new ArrayList<>();
        for (Tie tie : structure.network().ties()) {
            Map<String, @Nullable Object> edge = new LinkedHashMap<>();
            edge.put("one", tie.one());
            edge.put("other", tie.other());
            edge.putAll(Measured.json(tie.sum()));
            ties.add(edge);
        }
        json.put("ties", ties);
        json.put("blocs", structure.blocs().groups());
        json.put("sides", structure.frustration().sides());
        if (sensitivity != null) {
            json.put("sensitivity", RangeTable.json(sensitivity));
        }
        console.out().println(Json.write(json));
    }
}

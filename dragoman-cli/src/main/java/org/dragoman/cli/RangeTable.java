package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.export.Table;
import org.dragoman.system.Sensitivity;
import org.jspecify.annotations.Nullable;

/** How far measures hang on threshold, counting rule and panel of outlets, on the terminal and as JSON. */
final class RangeTable {
    private RangeTable() {}

    /** The lines of a table: each measure, its least and its most, and which choice gives them. */
    static List<String> lines(Sensitivity sensitivity, int width) {
        Table table = new Table()
                .column("measure")
                .numbers("value")
                .numbers("least")
                .wrapped("by", 12)
                .numbers("most")
                .wrapped("by", 12);
        for (Sensitivity.Range range : sensitivity.ranges()) {
            table.row(List.of(
                    range.measure(),
                    Measured.plain(range.chosen()),
                    Measured.plain(range.least()),
                    range.leastBy(),
                    Measured.plain(range.most()),
                    range.mostBy()));
        }
        return table.render(width);
    }

    /** Every choice with its measures. */
    static List<Object> json(Sensitivity sensitivity) {
        List<Object> lines = new ArrayList<>();
        for (Sensitivity.Variation variation : sensitivity.variations()) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("choice", variation.choice());
            variation.measures().forEach((name, value) -> line.put(name.replace(' ', '_'), Measured.exact(value)));
            lines.add(line);
        }
        return lines;
    }
}

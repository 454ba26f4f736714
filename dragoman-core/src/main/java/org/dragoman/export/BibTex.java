package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.jspecify.annotations.Nullable;

/** The documents as a bibliography for BibTeX: {@code @misc} with the id of the document as key. */
final class BibTex implements Exporter {
    @Override
    public String write(Holdings holdings, Path target) throws IOException {
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            holdings.forEach(RecordKind.DOCUMENT, row -> out.write(entry(row)));
        }
        return "";
    }

    private static String entry(Row document) {
        Map<String, String> fields = new LinkedHashMap<>();
        // A name is one unit: braces keep "and" and commas in it from dividing it.
        put(
                fields,
                "author",
                String.join(
                        " and ",
                        document.texts("authors").stream()
                                .map(author -> "{" + escaped(author) + "}")
                                .toList()));
        put(
                fields,
                "title",
                "{" + escaped(document.text("title") == null ? document.text("uri") : document.text("title")) + "}");
        put(fields, "howpublished", escaped(document.text("outlet")));
        String published = document.text("published", "edtf");
        LocalDate day = Gdelt.day(published);
        if (day != null) {
            put(fields, "year", Integer.toString(day.getYear()));
            put(fields, "month", Integer.toString(day.getMonthValue()));
            put(fields, "date", day.toString());
        } else {
            put(fields, "date", escaped(published));
        }
        String uri = document.text("uri");
        put(fields, uri != null && uri.startsWith("http") ? "url" : "note", uri == null ? "" : escaped(uri));
        put(fields, "langid", escaped(document.text("language")));
        StringBuilder entry = new StringBuilder("@misc{" + document.id());
        fields.forEach((name, value) ->
                entry.append(",\n  ").append(name).append(" = {").append(value).append('}'));
        return entry.append("\n}\n\n").toString();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    /** Text in which nothing is a command of TeX, and braces are in pairs. */
    static String escaped(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder escaped = new StringBuilder();
        for (char c : Holdings.cell(text).toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash ");
                case '{' -> escaped.append("(");
                case '}' -> escaped.append(")");
                case '%', '&', '#', '$', '_' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde ");
                case '^' -> escaped.append("\\textasciicircum ");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

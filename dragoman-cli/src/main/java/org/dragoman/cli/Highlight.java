package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.document.CodePoints;
import org.dragoman.export.TerminalText;
import org.jspecify.annotations.Nullable;

/** A stretch of a document with words set off: by colour where there is any, else by brackets. */
final class Highlight {
    /** How words are set off, in the order of who wins where they overlap. */
    enum Style {
        TRIGGER("1;7"),
        ACTOR("1;36"),
        TIME("1;32"),
        PLACE("1;35"),
        CUE("1;33"),
        VALUE("1;7"),
        CONTENT("4");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private record Mark(int start, int end, Style style) {}

    private record Glyph(String text, int width, @Nullable Style style, boolean quiet) {}

    private final CodePoints text;
    private final List<Mark> marks = new ArrayList<>();

    Highlight(String text) {
        this.text = new CodePoints(text);
    }

    /** Sets off a span as records write it; nothing where it is no span or does not lie in the text. */
    Highlight mark(@Nullable Object span, Style style) {
        if (span instanceof Map<?, ?> map
                && map.get("start") instanceof Integer start
                && map.get("end") instanceof Integer end
                && start < end
                && end <= text.length()) {
            marks.add(new Mark(start, end, style));
        }
        return this;
    }

    /**
     * The stretch in lines.
     *
     * @param start first code point
     * @param end code point after the last
     * @param from first code point of the sentence; what lies outside is dimmed where there is colour
     * @param until code point after its last
     */
    List<String> lines(int start, int end, int from, int until, int width, boolean colour) {
        List<Glyph> glyphs = glyphs(start, end, from, until, colour);
        List<String> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        int lineWidth = 0;
        int wordWidth = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.text().equals("\n")) {
                line.addAll(word);
                lines.add(render(line, colour));
                line.clear();
                word.clear();
                lineWidth = 0;
                wordWidth = 0;
                continue;
            }
            word.add(glyph);
            wordWidth += glyph.width();
            if (lineWidth + wordWidth > width && lineWidth > 0 && !glyph.text().equals(" ")) {
                lines.add(render(line, colour));
                line.clear();
                lineWidth = 0;
            }
            if (glyph.text().equals(" ") || glyph.width() == 2 || wordWidth >= width) {
                line.addAll(word);
                lineWidth += wordWidth;
                word.clear();
                wordWidth = 0;
            }
        }
        line.addAll(word);
        if (!line.isEmpty()) {
            lines.add(render(line, colour));
        }
        return lines;
    }

    private List<Glyph> glyphs(int start, int end, int from, int until, boolean colour) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int at = start; at <= end; at++) {
            if (!colour) {
                for (Mark mark : marks) {
                    if (mark.end() == at && mark.start() >= start) {
                        glyphs.add(new Glyph("]", 1, null, false));
                    }
                }
                for (Mark mark : marks) {
                    if (mark.start() == at && mark.end() <= end) {
                        glyphs.add(new Glyph("[", 1, null, false));
                    }
                }
            }
            if (at < end) {
                String raw = text.slice(at, at + 1);
                String clean = raw.equals("\n") ? "\n" : TerminalText.clean(raw);
                if (!clean.isEmpty()) {
                    glyphs.add(new Glyph(clean, TerminalText.width(clean), style(at), at < from || at >= until));
                }
            }
        }
        return glyphs;
    }

    private @Nullable Style style(int at) {
        Style best = null;
        for (Mark mark : marks) {
            if (mark.start() <= at
                    && at < mark.end()
                    && (best == null || mark.style().compareTo(best) < 0)) {
                best = mark.style();
            }
        }
        return best;
    }

    private static String render(List<Glyph> glyphs, boolean colour) {
        StringBuilder line = new StringBuilder();
        String current = "";
        for (Glyph glyph : glyphs) {
            String code = glyph.style() != null ? glyph.style().code : glyph.quiet() ? "2" : "";
            if (colour && !code.equals(current)) {
                line.append("\u001b[0m");
                if (!code.isEmpty()) {
                    line.append("\u001b[").append(code).append('m');
                }
                current = code;
            }
            line.append(glyph.text());
        }
        String text = line.toString().stripTrailing();
        return colour && !current.isEmpty() ? text + "\u001b[0m" : text;
    }
}

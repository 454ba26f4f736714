package org.dragoman.web.chart;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG. Texts and attributes are escaped; nothing else can be written. Colours come from a style sheet: that of
 * the page, or in a file of its own the one written into it.
 */
public final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final int width;
    private final int height;
    private final String title;

    /**
     * A picture.
     *
     * @param title what it shows, for those who cannot see it
     */
    public Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /** Opens an element; attributes are names and values in turn. */
    public Svg open(String element, Object... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Svg element(String element, Object... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    /** A text. */
    public Svg text(double x, double y, String style, String words) {
        begin("text", "x", x, "y", y, "class", style);
        out.append('>').append(escaped(words)).append("</text>");
        return this;
    }

    /** What is told where one rests on the element that is open. */
    public Svg told(String words) {
        out.append("<title>").append(escaped(words)).append("</title>");
        return this;
    }

    /** Opens a link. */
    public Svg link(String href) {
        return open("a", "href", href);
    }

    private void begin(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Object value = attributes[i + 1];
            out.append(value instanceof Double number ? number(number) : escaped(String.valueOf(value)));
            out.append('"');
        }
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** Markup made plain, and characters left out that XML does not allow. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean allowed = point == '\t'
                            || point == '\n'
                            || (point >= 0x20 && point <= 0xD7FF)
                            || (point >= 0xE000 && point <= 0xFFFD)
                            || point >= 0x10000;
                    if (allowed) {
                        safe.appendCodePoint(point);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** The picture as a part of a page. */
    public SafeString inline() {
        return new SafeString(markup("", null));
    }

    /** The picture as a file of its own. */
    public String file() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + markup(
                        " xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\"",
                        style());
    }

    private String markup(String attributes, @Nullable String style) {
        return "<svg class=\"chart\" role=\"group\" aria-label=\"" + escaped(title) + "\" viewBox=\"0 0 " + width + " "
                + height + "\"" + attributes + ">" + (style == null ? "" : "<style>" + style + "</style>") + out
                + "</svg>";
    }

    private static String style() {
        try (InputStream in = Svg.class.getResourceAsStream("/org/dragoman/web/assets/chart.css")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

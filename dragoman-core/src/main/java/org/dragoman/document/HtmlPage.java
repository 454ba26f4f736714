package org.dragoman.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.document.HtmlBlocks.HtmlBlock;
import org.dragoman.document.PageHints.Hint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page as plain text: its blocks divided by blank lines, with what the structure says of each.
 *
 * @param text all words of the page, in their order
 * @param blocks the blocks
 * @param metadata what the mark-up says about the page
 */
record HtmlPage(String text, List<Block> blocks, Metadata metadata) {
    private static final int HEAD = 4_096;

    /** Whether a text is a page: it begins with the mark-up of one, or is named so and holds tags. */
    static boolean isPage(String text, String name) {
        int from = 0;
        while (from < text.length() && PlainText.isBlank(text.charAt(from))) {
            from++;
        }
        String head = text.substring(from, Math.min(text.length(), from + HEAD)).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || head.startsWith("<body")
                || head.startsWith("<?xml") && head.contains("<html")) {
            return true;
        }
        String plain = name.toLowerCase(Locale.ROOT);
        boolean named = plain.endsWith(".html") || plain.endsWith(".htm") || plain.endsWith(".xhtml");
        // A plain text may hold a leftover tag or two; a piece of a page closes its paragraphs.
        int closed = head.split("</(?:p|div|article|td|li)>", -1).length - 1;
        return named ? closed > 0 || head.contains("<p") || head.contains("<br") : head.startsWith("<") && closed >= 3;
    }

    static HtmlPage parse(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        Metadata metadata = HtmlMetadata.of(page);
        List<HtmlBlock> found = HtmlBlocks.of(page.body());
        boolean[] main = MainText.of(found);
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            HtmlBlock block = found.get(i);
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(block.text());
            Block.Zone zone = main[i] ? Block.Zone.MAIN : Block.Zone.OUTSIDE;
            blocks.add(Block.of(start, text.length(), block.text(), zone, kind(block)));
        }
        return new HtmlPage(text.toString(), blocks, metadata);
    }

    private static Region.@Nullable Kind kind(HtmlBlock block) {
        for (Element e = block.element(); e != null; e = e.parent()) {
            String tag = e.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                return Region.Kind.HEADING;
            }
            if (tag.equals("figcaption") || tag.equals("figure") || tag.equals("caption")) {
                return Region.Kind.CAPTION;
            }
            Set<Hint> hints = PageHints.of(e);
            if (hints.contains(Hint.CAPTION) && block.text().length() < 600) {
                return Region.Kind.CAPTION;
            }
            if (hints.contains(Hint.BYLINE) && block.text().length() < 120) {
                return Region.Kind.BYLINE;
            }
            if (!e.equals(block.element()) && block.element().normalName().equals("p")
                    || tag.equals("div")
                    || tag.equals("td")) {
                break;
            }
        }
        return null;
    }
}

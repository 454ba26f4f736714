package org.dragoman.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Walks a page and cuts it into blocks of text, each with the element that holds it and the share of links. */
final class HtmlBlocks implements NodeVisitor {
    /**
     * A block of a page.
     *
     * @param text its words, white space collapsed
     * @param element the innermost block element around it
     * @param links how many characters of it lie in links
     * @param bold how many characters of it are set in bold
     */
    record HtmlBlock(String text, Element element, int links, int bold) {
        double linkDensity() {
            return text.isEmpty() ? 0 : (double) links / text.length();
        }
    }

    /** What is no text: scripts, and the parts of forms. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "head",
            "audio",
            "video",
            "math",
            "datalist",
            "dialog");

    private static final Set<String> INLINE_BREAKS = Set.of("br", "hr");

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> open = new ArrayList<>();
    private int links;
    private int bold;
    private int inLink;
    private int inBold;
    private int skipping;

    private HtmlBlocks() {}

    /** The blocks below an element, in order. Takes no more stack than a flat page, however deep the tags. */
    static List<HtmlBlock> of(Element root) {
        HtmlBlocks walk = new HtmlBlocks();
        walk.open.add(root);
        NodeTraversor.traverse(walk, root);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && skipping == 0) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (SKIPPED.contains(tag)) {
                skipping++;
            }
            if (INLINE_BREAKS.contains(tag)) {
                breakLine(tag);
            } else if (isBlock(element)) {
                flush();
                open.add(element);
            } else if (tag.equals("a")) {
                inLink++;
            } else if (tag.equals("b") || tag.equals("strong")) {
                inBold++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (SKIPPED.contains(tag)) {
                skipping--;
            }
            if (INLINE_BREAKS.contains(tag)) {
                return;
            }
            if (isBlock(element)) {
                flush();
                open.remove(open.size() - 1);
            } else if (tag.equals("a")) {
                inLink--;
            } else if (tag.equals("b") || tag.equals("strong")) {
                inBold--;
            }
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("time")
                        && element.parent() != null
                        && element.parent().childrenSize() < 4
                        && element.parent().ownText().isBlank();
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == '\u00a0' || c <= ' ' || Character.isWhitespace(c);
            char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            if (space && (last == ' ' || last == '\n')) {
                continue;
            }
            text.append(space ? ' ' : c);
            links += inLink > 0 ? 1 : 0;
            bold += inBold > 0 ? 1 : 0;
        }
    }

    /** Two breaks in a row, or one after a full stop, end a paragraph as {@code </p>} does. */
    private void breakLine(String tag) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end == 0) {
            return;
        }
        boolean heading = bold > 0.9 * end && end > 3;
        if (tag.equals("hr")
                || heading
                || text.charAt(end - 1) == '\n'
                || Line.endsSentence(text.substring(Math.max(0, end - 30)))) {
            flush();
        } else {
            text.append('\n');
        }
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new HtmlBlock(words, open.get(open.size() - 1), links, bold));
        }
        text.setLength(0);
        links = 0;
        bold = 0;
    }
}

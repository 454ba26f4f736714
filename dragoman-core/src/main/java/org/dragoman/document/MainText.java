package org.dragoman.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.document.HtmlBlocks.HtmlBlock;
import org.dragoman.document.PageHints.Hint;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a page that are its article, by structure: each block weighs as much as it has
 * words that are not links and looks like sentences; the article is the smallest element that holds
 * nearly all of the weight that does not stand in an element whose tag or name says otherwise.
 */
final class MainText {
    private static final Set<String> OUTSIDE_TAGS = Set.of("nav", "footer", "aside", "form", "menu", "address");
    /** The share of the page's weight that the article's element holds. */
    private static final double SHARE = 0.75;
    /** A name is no hint where it stands on an element with most of the page's text: {@code <body class="has-sidebar">}. */
    private static final double TOO_MUCH = 0.6;

    /** What is added around the article's element may have this share of its characters in links. */
    private static final double MOST_LINKS = 0.1;

    private final List<HtmlBlock> blocks;
    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Map<Element, Boolean> outside = new IdentityHashMap<>();
    private double total;

    private MainText(List<HtmlBlock> blocks) {
        this.blocks = blocks;
    }

    /** For each block whether it is of the article. */
    static boolean[] of(List<HtmlBlock> blocks) {
        return new MainText(blocks).decide();
    }

    private boolean[] decide() {
        weigh(false);
        double all = total;
        Map<Element, Double> gross = new IdentityHashMap<>(weights);
        for (HtmlBlock block : blocks) {
            markOutside(block.element(), gross, all);
        }
        weights.clear();
        weigh(true);
        Element article = widen(article());
        boolean[] main = new boolean[blocks.size()];
        for (int i = 0; i < main.length; i++) {
            HtmlBlock block = blocks.get(i);
            main[i] = article != null
                    && !isOutside(block.element())
                    && isBelow(block.element(), article)
                    && !isLinks(block);
        }
        addStandfirst(main);
        return holdsAny(main) ? main : whatIsLeft();
    }

    private static boolean holdsAny(boolean[] main) {
        for (boolean one : main) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** A page of a few words has no weight to go by: what no name puts outside is its text, else all of it. */
    private boolean[] whatIsLeft() {
        boolean[] main = new boolean[blocks.size()];
        for (int i = 0; i < main.length; i++) {
            main[i] = !isOutside(blocks.get(i).element()) && !isLinks(blocks.get(i));
        }
        if (!holdsAny(main)) {
            Arrays.fill(main, true);
        }
        return main;
    }

    /**
     * Sentences between the title and the text belong to it, though they often stand outside of its
     * element: the standfirst, the note of where it appeared first.
     */
    private void addStandfirst(boolean[] main) {
        int first = 0;
        while (first < main.length && !main[first]) {
            first++;
        }
        int title = -1;
        for (int i = 0; i <= first && i < main.length; i++) {
            title = blocks.get(i).element().normalName().equals("h1") ? i : title;
        }
        for (int i = title + 1; title >= 0 && i < first && first < main.length; i++) {
            HtmlBlock block = blocks.get(i);
            Line line = Line.of(block.text());
            main[i] = !isOutside(block.element())
                    && block.linkDensity() < 0.3
                    && line.endsSentence()
                    && line.words() >= 6;
        }
    }

    /** From the element with most of the text to the one around it that says it is the article, if it adds text and not links. */
    private @Nullable Element widen(@Nullable Element article) {
        Element widest = article;
        for (Element e = article; e != null; e = e.parent()) {
            boolean named = e.normalName().equals("article")
                    || PageHints.of(e).contains(Hint.MAIN)
                            && !e.normalName().equals("body")
                            && !e.normalName().equals("html");
            if (named && addsText(e, article)) {
                widest = e;
            }
        }
        return widest;
    }

    private boolean addsText(Element wide, @Nullable Element narrow) {
        int text = 0;
        int links = 0;
        for (HtmlBlock block : blocks) {
            if (isBelow(block.element(), wide) && !isBelow(block.element(), narrow) && !isOutside(block.element())) {
                text += block.text().length();
                links += block.links();
            }
        }
        return links <= MOST_LINKS * text;
    }

    private void weigh(boolean onlyInside) {
        total = 0;
        for (HtmlBlock block : blocks) {
            double weight = weight(block);
            if (weight > 0 && !(onlyInside && isOutside(block.element()))) {
                total += weight;
                for (Element e = block.element(); e != null; e = e.parent()) {
                    weights.merge(e, weight, Double::sum);
                }
            }
        }
    }

    private static double weight(HtmlBlock block) {
        Line line = Line.of(block.text());
        double own = block.text().length() * (1 - block.linkDensity());
        if (block.linkDensity() > 0.5 || line.words() < 5) {
            return 0;
        }
        boolean sentence = line.endsSentence() && line.words() >= 7;
        return sentence || line.words() >= 25 ? own : 0.2 * own;
    }

    private void markOutside(Element from, Map<Element, Double> gross, double all) {
        List<Element> path = new ArrayList<>();
        for (Element e = from; e != null && !outside.containsKey(e); e = e.parent()) {
            path.add(e);
        }
        Collections.reverse(path);
        for (Element e : path) {
            Element parent = e.parent();
            boolean above = parent != null && outside.getOrDefault(parent, false);
            outside.put(e, above || saysOutside(e, gross, all));
        }
    }

    private static boolean saysOutside(Element e, Map<Element, Double> gross, double all) {
        String tag = e.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
            return false;
        }
        if (gross.getOrDefault(e, 0.0) > TOO_MUCH * all) {
            return false;
        }
        if (OUTSIDE_TAGS.contains(tag)
                || e.hasAttr("hidden")
                || e.attr("aria-hidden").equals("true")) {
            return true;
        }
        if (e.attr("style").replace(" ", "").contains("display:none")) {
            return true;
        }
        if (tag.equals("header")) {
            return !hasArticleAbove(e);
        }
        if (tag.equals("blockquote")) {
            return false;
        }
        Set<Hint> hints = PageHints.of(e);
        return hints.contains(Hint.OUT) && !hints.contains(Hint.MAIN);
    }

    private static boolean hasArticleAbove(Element e) {
        for (Element up = e.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("article") || up.normalName().equals("main")) {
                return true;
            }
        }
        return !e.select("h1").isEmpty();
    }

    private boolean isOutside(Element e) {
        return outside.getOrDefault(e, false);
    }

    /** The smallest element with most of the weight; one that says it is the article needs less. */
    private @Nullable Element article() {
        Element best = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<Element, Double> entry : weights.entrySet()) {
            Element e = entry.getKey();
            Set<Hint> hints = e.normalName().equals("article") ? EnumSet.of(Hint.MAIN) : PageHints.of(e);
            double share = hints.contains(Hint.MAIN) ? SHARE - 0.15 : SHARE;
            double weight = entry.getValue();
            if (weight >= share * total && (weight < least || weight == least && isBelow(e, best))) {
                least = weight;
                best = e;
            }
        }
        return best;
    }

    private static boolean isBelow(Element e, @Nullable Element above) {
        for (Element up = e; up != null; up = up.parent()) {
            if (up.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinks(HtmlBlock block) {
        String tag = block.element().normalName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
        int own = block.text().length() - block.links();
        return block.linkDensity() > 0.6 && (own < 40 && !heading || block.linkDensity() > 0.9);
    }
}

package org.dragoman.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.document.LineKinds.Sure;
import org.jspecify.annotations.Nullable;

/** Puts a document together from its blocks: regions in code points, title, authors, outlet, date, language. */
final class Assembly {
    /** A dateline opens one of the first paragraphs: an editor's note may stand before it. */
    private static final int DATELINE_WITHIN = 3;

    /** Only the first lines of a page are its masthead. */
    private static final int MASTHEAD_WITHIN = 4;

    /** "Posted on 3 March 2020 by Nora Lindqvist". */
    private static final Pattern NAMED_BESIDE_DATE = Pattern.compile("\\b[Bb]y\\s+\\p{L}|作者");

    private static final Pattern GLUED_NUMBER = Pattern.compile("^\\d{1,5}\\s+(?=\\p{Lu})");

    private final String text;
    private final List<Block> blocks;
    private final Metadata given;
    private final Metadata found;
    private final Layout layout;
    private final CodePoints points;
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Integer> spoken = new TreeMap<>();
    private final List<String> languages = new ArrayList<>();
    private final List<Published> headerDates = new ArrayList<>();
    private @Nullable Published dateline;
    private @Nullable String agency;

    private Assembly(String text, List<Block> blocks, Metadata given, Metadata found) {
        this.text = text;
        this.blocks = blocks;
        this.given = given;
        this.found = found;
        this.layout = Layout.of(blocks, given.title() == null ? found.title() : given.title());
        this.points = new CodePoints(text);
    }

    static Document document(String name, String text, List<Block> blocks, Metadata given, Metadata found) {
        return new Assembly(text, blocks, given, found).document(name);
    }

    private Document document(String name) {
        for (int i = 0; i < blocks.size(); i++) {
            languages.add(
                    layout.kind(i).isRead()
                            ? Languages.of(blocks.get(i).text(), blocks.get(i).line())
                            : "und");
            if (layout.kind(i) == Region.Kind.BODY) {
                spoken.merge(languages.get(i), blocks.get(i).text().length(), Integer::sum);
            }
        }
        String language = language();
        int lastBody = lastBody();
        int paragraphs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (layout.kind(i) == Region.Kind.BODY) {
                addBody(i, paragraphs++, i == lastBody, language);
            } else {
                addOther(i, language);
            }
        }
        Metadata known = given.or(found);
        String uri = known.uri() == null ? name : known.uri();
        return new Document(
                RecordId.document(given.uri(), text),
                uri,
                outlet(known),
                title(),
                known.authors().isEmpty() ? authors() : known.authors(),
                language,
                published(),
                text,
                regions,
                null);
    }

    private int lastBody() {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            last = layout.kind(i) == Region.Kind.BODY ? i : last;
        }
        return last;
    }

    private void addBody(int i, int paragraph, boolean last, String language) {
        Block block = blocks.get(i);
        int start = block.start();
        int end = block.end();
        Dateline line = paragraph < DATELINE_WITHIN && dateline == null ? Dateline.of(block.text()) : null;
        if (line != null && line.length() < block.text().length()) {
            int cut = start + line.length();
            add(Region.Kind.DATELINE, start, cut, null);
            note(line, start);
            start = cut;
        }
        int mark = last ? PagePhrases.standard().endMark(block.text()) : 0;
        if (mark > 0 && end - mark > start) {
            add(Region.Kind.BODY, start, end - mark, other(i, language));
            add(Region.Kind.BOILERPLATE, end - mark, end, null);
        } else {
            add(Region.Kind.BODY, start, end, other(i, language));
        }
    }

    private void addOther(int i, String language) {
        Block block = blocks.get(i);
        Region.Kind kind = layout.kind(i);
        int start = block.start();
        if (i == layout.title()) {
            int number = gluedNumber(block);
            if (number > 0) {
                add(Region.Kind.BOILERPLATE, start, start + number, null);
                start += number;
            }
        }
        add(kind, start, block.end(), kind.isRead() ? other(i, language) : null);
        Sure sure = layout.sure(i);
        if (i == layout.title()) {
            addDates(block, true);
        }
        if (sure == Sure.DATELINE && dateline == null) {
            Dateline line = Dateline.of(block.text());
            if (line != null) {
                note(line, block.start());
            }
        } else if (i <= layout.first() + 1 && (sure == Sure.DATE || sure == Sure.BYLINE || kind == Region.Kind.BYLINE)
                || sure == Sure.DATE
                        && block.text().toLowerCase(java.util.Locale.ROOT).contains("publish")) {
            addDates(block, false);
        }
    }

    /** The full dates in a line of the head; of a title only one that ends it: "Talks resume - 28 Jun 2021". */
    private void addDates(Block block, boolean onlyAtEnd) {
        for (PageDates.Found date : PageDates.in(block.text())) {
            boolean apart = date.end() == block.text().length()
                    && date.start() > 2
                    && "-–—|".indexOf(block.text().charAt(date.start() - 2)) >= 0;
            if (date.hasYear() && (!onlyAtEnd || apart)) {
                headerDates.add(new Published(
                        date.edtf(),
                        Published.Basis.HEADER,
                        span(block.start() + date.start(), block.start() + date.end()),
                        List.of()));
            }
        }
    }

    private void note(Dateline line, int start) {
        PageDates.Found date = line.date();
        if (date != null) {
            dateline = new Published(
                    date.edtf(), Published.Basis.DATELINE, span(start + date.start(), start + date.end()), List.of());
        }
        agency = agency == null ? line.agency() : agency;
    }

    /** A counter of comments before the title: "12 Two leaders meet in Oslo", where the title is no list of capitals. */
    private static int gluedNumber(Block block) {
        Matcher matcher = GLUED_NUMBER.matcher(block.text());
        if (!matcher.find()) {
            return 0;
        }
        Line rest = Line.of(block.text().substring(matcher.end()));
        return rest.lower() >= rest.upper() ? matcher.end() : 0;
    }

    private void add(Region.Kind kind, int start, int end, @Nullable String language) {
        int from = start;
        int to = end;
        while (from < to && PlainText.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && PlainText.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            regions.add(new Region(kind, points.toCodePoint(from), points.toCodePoint(to), language));
        }
    }

    private Span span(int start, int end) {
        return points.span(points.toCodePoint(start), points.toCodePoint(end));
    }

    private String language() {
        String said = given.language();
        if (said != null) {
            return said;
        }
        String most = "und";
        int weight = 0;
        for (Map.Entry<String, Integer> entry : spoken.entrySet()) {
            if (!entry.getKey().equals("und") && entry.getValue() > weight) {
                most = entry.getKey();
                weight = entry.getValue();
            }
        }
        String marked = found.language();
        if (marked != null && (most.equals("und") || sameLanguage(marked, most))) {
            return marked;
        }
        return most;
    }

    /** The language of a block where it is not the document's. */
    private @Nullable String other(int i, String language) {
        String own = languages.get(i);
        return own.equals("und") || sameLanguage(own, language) ? null : own;
    }

    private static boolean sameLanguage(String one, String other) {
        return one.split("-")[0].equals(other.split("-")[0]);
    }

    private @Nullable String title() {
        if (given.title() != null) {
            return given.title();
        }
        if (layout.title() >= 0) {
            Block block = blocks.get(layout.title());
            return Repair.of(
                            block.text().substring(gluedNumber(block)),
                            0,
                            codePoints(block.text().substring(gluedNumber(block))))
                    .text()
                    .strip();
        }
        return found.title();
    }

    private static int codePoints(String words) {
        return words.codePointCount(0, words.length());
    }

    private List<String> authors() {
        Set<String> authors = new LinkedHashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Sure sure = layout.sure(i);
            String line = blocks.get(i).text();
            boolean named = line.contains("作者") || line.contains("Author");
            boolean byline = sure == Sure.BYLINE || layout.kind(i) == Region.Kind.BYLINE;
            // "Source: Harbour Wire" credits an outlet, "Source: Harbour Wire | Author: N. Berg" a person too.
            if (byline && (named || Credits.source(line) == null)
                    || sure == Sure.DATE && NAMED_BESIDE_DATE.matcher(line).find()) {
                authors.addAll(Credits.authors(line));
            }
        }
        return List.copyOf(authors);
    }

    private int firstBody() {
        for (int i = 0; i < blocks.size(); i++) {
            if (layout.kind(i) == Region.Kind.BODY) {
                return i;
            }
        }
        return blocks.size();
    }

    private @Nullable String outlet(Metadata known) {
        // Some pages give their title for the name of the site.
        if (known.outlet() != null && !known.outlet().equals(known.title())) {
            return known.outlet();
        }
        String source = null;
        String appeal = null;
        String copyright = null;
        String masthead = null;
        int appeals = 0;
        int top = layout.title() >= 0 ? layout.title() : firstBody();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.text().length() < 200
                    && layout.kind(i) != Region.Kind.BODY
                    && layout.kind(i) != Region.Kind.HEADING) {
                source = source == null ? Credits.source(block.text()) : source;
                String named = Credits.appeal(block.text());
                appeal = appeal == null ? named : appeal;
                appeals += named != null ? 1 : 0;
                copyright = copyright == null ? Masthead.copyright(block.text()) : copyright;
            }
            if (i < top && i < MASTHEAD_WITHIN && masthead == null && layout.kind(i) != Region.Kind.BODY) {
                masthead = Masthead.head(block.text());
            }
        }
        if (source == null && agency == null && copyright != null) {
            return copyright;
        }
        String host = Credits.host(known.uri());
        if (host != null) {
            return host;
        }
        return source != null ? source : agency != null ? agency : appeals > 1 ? appeal : masthead;
    }

    private Published published() {
        List<Published> others = new ArrayList<>();
        if (found.published() != null) {
            others.add(new Published(found.published(), Published.Basis.METADATA, null, List.of()));
        }
        others.addAll(headerDates);
        String uri = given.uri() == null ? found.uri() : given.uri();
        if (others.isEmpty() && uri != null) {
            // Addresses of news often hold the day: https://example.org/2021/06/28/talks
            for (PageDates.Found date : PageDates.in(uri)) {
                others.add(new Published(date.edtf(), Published.Basis.METADATA, null, List.of()));
            }
        }
        return Publication.choose(given.published(), dateline, others, text);
    }
}

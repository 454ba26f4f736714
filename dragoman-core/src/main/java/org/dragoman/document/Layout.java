package org.dragoman.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.document.LineKinds.Sure;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each block of a text is: first what its own words tell, then, from where the running
 * text begins and ends, what stands at the head, between paragraphs and at the foot.
 */
final class Layout {
    /** A block with fewer words than this does not show by itself that the article has begun. */
    private static final int ANCHOR_WORDS = 12;

    /** So many blocks before the text may hold the title. */
    private static final int HEAD_BLOCKS = 300;

    private final List<Block> blocks;
    private final @Nullable String knownTitle;
    private final Region.Kind[] kinds;
    private final @Nullable Sure[] sure;
    private final boolean structured;
    private int anchorWords = ANCHOR_WORDS;
    private int first;
    private int last;
    private int title = -1;

    private Layout(List<Block> blocks, @Nullable String knownTitle) {
        this.blocks = blocks;
        this.knownTitle = knownTitle == null ? null : same(knownTitle);
        this.kinds = new Region.Kind[blocks.size()];
        this.sure = new Sure[blocks.size()];
        this.structured = blocks.stream().anyMatch(block -> block.zone() != Block.Zone.UNKNOWN);
    }

    /**
     * @param blocks the blocks of the text
     * @param knownTitle the title that was given or that mark-up shows, or null
     */
    static Layout of(List<Block> blocks, @Nullable String knownTitle) {
        Layout layout = new Layout(blocks, knownTitle);
        layout.decide();
        return layout;
    }

    Region.Kind kind(int block) {
        return kinds[block];
    }

    @Nullable
    Sure sure(int block) {
        return sure[block];
    }

    /** Index of the block that is the title, -1 if there is none. */
    int title() {
        return title;
    }

    /** Index of the first block of running text; the number of blocks if there is none. */
    int first() {
        return first;
    }

    private void decide() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            sure[i] = block.known() == Region.Kind.BOILERPLATE
                    ? Sure.BOILERPLATE
                    : LineKinds.of(block.text(), block.line(), block.zone());
        }
        markRepeated();
        findEnds();
        close();
        findTitle();
        boolean links = false;
        for (int i = 0; i < blocks.size(); i++) {
            Region.Kind kind = decide(i);
            links = sure[i] == Sure.CLOSING || links && kind != Region.Kind.BODY;
            // "Read more" between two paragraphs: the short lines under it are titles of other articles.
            kinds[i] = links && kind == Region.Kind.HEADING && i > first ? Region.Kind.BOILERPLATE : kind;
        }
        keepHeadingsWithText();
    }

    /** A short line that stands at the head and again further down belongs to the page, not to the article. */
    private void markRepeated() {
        Map<String, Integer> seen = new HashMap<>();
        for (Block block : blocks) {
            seen.merge(same(block.text()), 1, Integer::sum);
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (sure[i] == null
                    && block.known() == null
                    && block.line().words() <= 4
                    && seen.getOrDefault(same(block.text()), 0) > 1) {
                sure[i] = Sure.BOILERPLATE;
            }
        }
    }

    private void findEnds() {
        // A text of short sentences begins and ends with short ones.
        for (anchorWords = ANCHOR_WORDS; anchorWords > 0; anchorWords /= 2) {
            first = blocks.size();
            last = -1;
            for (int i = 0; i < blocks.size(); i++) {
                if (isAnchor(i)) {
                    first = Math.min(first, i);
                    last = i;
                }
            }
            if (last >= 0) {
                return;
            }
        }
    }

    private boolean isAnchor(int i) {
        Block block = blocks.get(i);
        Line line = block.line();
        if (sure[i] != null || block.zone() == Block.Zone.OUTSIDE || isHeadingKnown(block)) {
            return false;
        }
        return line.words() >= anchorWords && line.endsSentence() || line.words() >= 30 && isWritten(line);
    }

    private static boolean isHeadingKnown(Block block) {
        return block.known() != null && block.known() != Region.Kind.BODY;
    }

    /** Running words rather than a list of names: most scripts show it by small letters. */
    private static boolean isWritten(Line line) {
        return line.script() != Line.Script.LATIN && line.script() != Line.Script.CYRILLIC
                || line.lower() > line.upper();
    }

    /** Where comments or links to other articles begin the article has ended, unless most of it is still to come. */
    private void close() {
        if (structured) {
            return;
        }
        int total = 0;
        for (int i = first; i <= last; i++) {
            total += isAnchor(i) ? blocks.get(i).text().length() : 0;
        }
        int before = 0;
        for (int i = first; i <= last; i++) {
            if (sure[i] == Sure.CLOSING && before > 0.7 * total) {
                last = i - 1;
                while (last >= first && !isAnchor(last)) {
                    last--;
                }
                return;
            }
            before += isAnchor(i) ? blocks.get(i).text().length() : 0;
        }
    }

    private void findTitle() {
        double best = 1.9;
        int end = Math.min(first, blocks.size());
        for (int i = Math.max(0, end - HEAD_BLOCKS); i < end; i++) {
            double score = titleScore(i);
            if (score >= best) {
                best = score;
                title = i;
            }
        }
        // Of title and standfirst the title comes first.
        while (title > 0 && !structured && blocks.get(title - 1).line().words() >= 6 && titleScore(title - 1) >= 2.4) {
            title--;
        }
        if (title < 0 && first < blocks.size() && knownTitle != null) {
            for (int i = 0; i < blocks.size() && title < 0; i++) {
                title = same(blocks.get(i).text()).equals(knownTitle) ? i : -1;
            }
        }
    }

    private double titleScore(int i) {
        Block block = blocks.get(i);
        Line line = block.line();
        if (sure[i] != null
                || i == 0 && Masthead.isOutlet(block.text())
                || line.words() < 2
                || block.is(Region.Kind.CAPTION)
                || block.is(Region.Kind.BYLINE)) {
            return -1;
        }
        int words = line.words();
        double score =
                words >= 4 && words <= 22 ? 2 : words > 22 && words <= 40 ? 1.5 : words == 3 ? 1 : words == 2 ? 0 : -1;
        // "Press and Information Department" names a section; a title mostly has a verb, and that a small letter.
        score += line.lower() >= 2 ? 0.5 : line.lower() <= 1 && words <= 5 ? -0.4 : 0;
        String same = same(block.text());
        if (knownTitle != null && same.length() > 3) {
            score += knownTitle.equals(same) ? 6 : knownTitle.contains(same) || same.contains(knownTitle) ? 3 : 0;
        }
        score += block.is(Region.Kind.HEADING) ? 1.5 : 0;
        score += block.zone() == Block.Zone.OUTSIDE && !block.is(Region.Kind.HEADING) ? -3 : 0;
        score += line.functionWords() > 0 || line.lower() > 0 ? 0.5 : 0;
        score += block.text().endsWith(":") ? -2 : 0;
        score += block.text().endsWith(".") ? -1 : 0;
        score += isLetterhead(block) ? -1.5 : 0;
        Line body = blocks.get(Math.min(first, blocks.size() - 1)).line();
        score += body.script() != line.script() ? -4 : 0;
        // What names the date, the author or the text itself stands right under the title.
        for (int j = i + 1; j <= Math.min(i + 3, blocks.size() - 1); j++) {
            if (j == first || sure[j] == Sure.DATE || sure[j] == Sure.BYLINE || sure[j] == Sure.DATELINE) {
                score += j == i + 1 ? 1 : 0.5;
                break;
            }
        }
        int end = Math.min(first, blocks.size());
        for (int j = Math.max(0, end - HEAD_BLOCKS); j < end; j++) {
            score += j != i && same(blocks.get(j).text()).equals(same) ? 1 : 0;
        }
        return score;
    }

    /** "MINISTRY OF FOREIGN AFFAIRS": few words, all in capitals. */
    private static boolean isLetterhead(Block block) {
        return block.line().words() <= 6 && block.text().equals(block.text().toUpperCase(Locale.ROOT));
    }

    private Region.Kind decide(int i) {
        Block block = blocks.get(i);
        if (i == title) {
            return Region.Kind.HEADING;
        }
        Sure known = sure[i];
        if (known != null) {
            return switch (known) {
                case CAPTION -> Region.Kind.CAPTION;
                case BYLINE -> Region.Kind.BYLINE;
                case DATELINE -> i <= first ? Region.Kind.DATELINE : Region.Kind.BOILERPLATE;
                case BOILERPLATE, DATE, CLOSING -> Region.Kind.BOILERPLATE;
            };
        }
        if (block.zone() == Block.Zone.OUTSIDE) {
            return Region.Kind.BOILERPLATE;
        }
        if (block.known() != null && block.known() != Region.Kind.HEADING) {
            return block.known();
        }
        if (i < first) {
            return atHead(i);
        } else if (i > last) {
            return atFoot(i);
        } else if (isAnchor(i)) {
            return Region.Kind.BODY;
        }
        return between(i);
    }

    /** Between title and text a standfirst may stand; above the title nothing belongs to the article. */
    private Region.Kind atHead(int i) {
        Block block = blocks.get(i);
        Line line = block.line();
        if (structured && block.zone() == Block.Zone.MAIN) {
            return line.endsSentence() && line.words() >= 4 || line.words() > 15
                    ? Region.Kind.BODY
                    : block.is(Region.Kind.HEADING) ? Region.Kind.HEADING : plainInMain(block);
        }
        boolean sentence = line.endsSentence() && line.words() >= 2 && line.functionWords() > 0;
        if (title < 0 && sentence) {
            return Region.Kind.BODY;
        }
        if (title < 0
                || i < title
                || same(block.text()).equals(same(blocks.get(title).text()))) {
            return Region.Kind.BOILERPLATE;
        }
        if (line.endsSentence() && line.words() >= 4 && line.functionWords() > 0) {
            return Region.Kind.BODY;
        }
        return line.words() >= 6 && isWritten(line) ? Region.Kind.HEADING : Region.Kind.BOILERPLATE;
    }

    private Region.Kind between(int i) {
        Block block = blocks.get(i);
        Line line = block.line();
        if (block.is(Region.Kind.HEADING)) {
            return Region.Kind.HEADING;
        }
        boolean goesOn = i > 0
                && blocks.get(i - 1).line().words() >= 6
                && !blocks.get(i - 1).line().endsSentence()
                && kinds[i - 1] == Region.Kind.BODY;
        if (block.text().endsWith("?") && line.words() <= 8 && !goesOn && i < last && isAnchor(i + 1)) {
            return Region.Kind.HEADING;
        }
        if (line.endsSentence() && line.words() >= 2
                || block.text().endsWith(":") && line.words() >= 3
                || block.text().endsWith(",")
                || !line.beginsUpper() && line.words() >= 3
                || line.words() > 14
                || goesOn && line.words() >= 3) {
            return Region.Kind.BODY;
        }
        if (block.zone() == Block.Zone.MAIN) {
            return plainInMain(block);
        }
        return line.words() >= 1 && line.letters() >= 3 ? Region.Kind.HEADING : Region.Kind.BOILERPLATE;
    }

    /** In the main text of a page an item of a list or a cell of a table is body, however short. */
    private static Region.Kind plainInMain(Block block) {
        return block.line().letters() == 0 ? Region.Kind.BOILERPLATE : Region.Kind.BODY;
    }

    private Region.Kind atFoot(int i) {
        Block block = blocks.get(i);
        Line line = block.line();
        if (structured && block.zone() == Block.Zone.MAIN) {
            return block.is(Region.Kind.HEADING) ? Region.Kind.HEADING : plainInMain(block);
        }
        // "It rained." right under the last paragraph still belongs to it.
        boolean next = i > 0
                && kinds[i - 1] == Region.Kind.BODY
                && line.endsSentence()
                && line.words() >= 2
                && line.lower() > 0;
        return next ? Region.Kind.BODY : Region.Kind.BOILERPLATE;
    }

    /** A heading stands over text: where none follows, it is the label of something that is no text. */
    private void keepHeadingsWithText() {
        for (int i = 0; i < blocks.size(); i++) {
            if (kinds[i] == Region.Kind.HEADING && i != title && blocks.get(i).zone() != Block.Zone.MAIN) {
                int next = i + 1;
                while (next < blocks.size()
                        && (blocks.get(next).is(Region.Kind.BOILERPLATE)
                                || kinds[next] == Region.Kind.CAPTION
                                || kinds[next] == Region.Kind.BYLINE
                                || kinds[next] == Region.Kind.DATELINE
                                || sure[next] == Sure.DATE)) {
                    next++;
                }
                boolean text =
                        next < blocks.size() && (kinds[next] == Region.Kind.BODY || kinds[next] == Region.Kind.HEADING);
                if (!text) {
                    kinds[i] = Region.Kind.BOILERPLATE;
                }
            }
        }
    }

    /** A text as it compares: letters and digits only, small. */
    static String same(String text) {
        StringBuilder same = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(same::appendCodePoint);
        return same.toString();
    }
}

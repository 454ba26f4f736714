package org.dragoman.document;

import java.util.List;

/**
 * Turns bytes into documents: decodes them, finds the article in the page, says what each stretch of the
 * text is for and when it was published. The same bytes and the same metadata give the same document, on
 * any machine. Bad input never throws: it gives an {@link Outcome.NotRead} with the reason.
 *
 * <pre>{@code
 * DocumentReader reader = new DocumentReader(Limits.STANDARD);
 * Outcome outcome = reader.read(bytes, "news/2024/talks.html", Metadata.NONE);
 * if (outcome instanceof Outcome.Read read) {
 *     System.out.println(read.document().title() + " " + read.document().published().edtf());
 * }
 * }</pre>
 */
public final class DocumentReader {
    /**
     * How much is read. What is larger is refused rather than cut, so that no reading is silently half.
     *
     * @param bytes the largest input, in bytes
     * @param line the longest line of a plain text and the longest paragraph of a page, in characters
     */
    public record Limits(int bytes, int line) {
        /** 20 million bytes, 2 million characters a line. */
        public static final Limits STANDARD = new Limits(20_000_000, 2_000_000);

        public Limits {
            if (bytes <= 0 || line <= 0) {
                throw new IllegalArgumentException("limits must be above zero");
            }
        }
    }

    private final Limits limits;

    /** A reader with {@link Limits#STANDARD}. */
    public DocumentReader() {
        this(Limits.STANDARD);
    }

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /** How much this reader reads. */
    public Limits limits() {
        return limits;
    }

    /** Reads one input of a source; a problem stays one. */
    public Outcome read(DocumentSource.Input input) {
        if (input instanceof DocumentSource.Input.Found found) {
            return read(found.bytes(), found.name(), found.given());
        }
        return new Outcome.NotRead(input.name(), ((DocumentSource.Input.Problem) input).reason());
    }

    /**
     * Reads one input.
     *
     * @param bytes a plain text or an HTML page, in any of the common encodings
     * @param name its path below the folder that was read, or its address; it becomes the document's uri
     *     where neither {@code given} nor the page has one, and is no part of the id
     * @param given what is known from outside; wins over what the text shows
     */
    public Outcome read(byte[] bytes, String name, Metadata given) {
        if (bytes.length == 0) {
            return new Outcome.NotRead(name, "it is empty");
        }
        if (bytes.length > limits.bytes()) {
            return new Outcome.NotRead(name, "it has " + tooLong(bytes.length, "bytes", limits.bytes()));
        }
        Decoding decoding = Decoding.decode(bytes);
        if (decoding instanceof Decoding.NoText problem) {
            return new Outcome.NotRead(name, problem.reason());
        }
        Decoding.Text decoded = (Decoding.Text) decoding;
        String text = decoded.text();
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || c == 0xFEFF || Character.isISOControl(c))) {
            return new Outcome.NotRead(name, "it holds nothing but white space");
        }
        boolean page = HtmlPage.isPage(text, name);
        int longest = page ? 0 : longestLine(text);
        if (longest > limits.line()) {
            return new Outcome.NotRead(name, "one line has " + tooLong(longest, "characters", limits.line()));
        }
        if (!page) {
            List<Block> blocks = PlainText.blocks(text);
            if (blocks.isEmpty()) {
                return new Outcome.NotRead(name, "it holds no words");
            }
            return read(name, Assembly.document(name, text, blocks, given, Metadata.NONE), decoded.charset());
        }
        HtmlPage html = HtmlPage.parse(text);
        if (html.blocks().isEmpty()) {
            return new Outcome.NotRead(name, "it is an HTML page without text; it may have been cut off");
        }
        for (Block block : html.blocks()) {
            if (block.text().length() > limits.line()) {
                return new Outcome.NotRead(
                        name, "one paragraph has " + tooLong(block.text().length(), "characters", limits.line()));
            }
        }
        return read(
                name, Assembly.document(name, html.text(), html.blocks(), given, html.metadata()), decoded.charset());
    }

    private static Outcome read(String name, Document document, String charset) {
        return new Outcome.Read(name, document, charset);
    }

    private static String tooLong(int length, String unit, int limit) {
        return length + " " + unit + " and the limit is " + limit + "; raise the limit to read it";
    }

    private static int longestLine(String text) {
        int longest = 0;
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            longest = Math.max(longest, to - from);
            from = to + 1;
        }
        return longest;
    }
}

package org.dragoman.evaluation.time;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.document.Document;
import org.dragoman.document.Published;
import org.dragoman.document.RecordId;
import org.dragoman.document.Region;
import org.jspecify.annotations.Nullable;

/**
 * One article annotated in TimeML (1.2.1): its body, its creation time and the expressions marked in the body.
 *
 * @param name the file's name
 * @param document the body as a document, a region for each paragraph, published at the creation time
 * @param expressions what was marked, in the order of the text
 */
record TimeMl(String name, Document document, List<Marked> expressions) {
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");

    TimeMl {
        expressions = List.copyOf(expressions);
    }

    /**
     * A TIMEX3 of the annotators.
     *
     * @param start first code point of the body
     * @param end code point after the last
     * @param text the words
     * @param type its type
     * @param value its value
     */
    record Marked(int start, int end, String text, String type, String value) {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is not well-formed; the message names the file
     */
    static TimeMl read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            XMLStreamReader xml = factory.createXMLStreamReader(reader);
            return new Scan(file).read(xml);
        } catch (XMLStreamException e) {
            throw new IOException(file + " is not well-formed: " + e.getMessage(), e);
        }
    }

    private static final class Scan {
        private final Path file;
        private final StringBuilder text = new StringBuilder();
        private final List<Marked> marked = new ArrayList<>();
        private @Nullable String created;
        private boolean inText;
        private boolean inCreation;
        private int start = -1;
        private String type = "";
        private String value = "";

        Scan(Path file) {
            this.file = file;
        }

        TimeMl read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(xml);
                    case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inText) {
                            text.append(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            String body = text.toString();
            Document document = new Document(
                    RecordId.document(null, body),
                    file.getFileName().toString(),
                    null,
                    null,
                    List.of(),
                    "en",
                    created == null ? Published.UNKNOWN : Published.given(created),
                    body,
                    regions(body),
                    null);
            return new TimeMl(file.getFileName().toString(), document, marked);
        }

        private void open(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "TEXT" -> inText = true;
                case "DCT" -> inCreation = true;
                case "TIMEX3" -> {
                    value = attribute(xml, "value");
                    type = attribute(xml, "type");
                    start = length();
                    if (inCreation) {
                        created = value.length() > 10 ? value.substring(0, 10) : value;
                    }
                }
                default -> {}
            }
        }

        private void close(String name) {
            switch (name) {
                case "TEXT" -> inText = false;
                case "DCT" -> inCreation = false;
                case "TIMEX3" -> {
                    if (inText && start >= 0) {
                        String all = text.toString();
                        String words = all.substring(all.offsetByCodePoints(0, start));
                        marked.add(new Marked(start, length(), words, type, value));
                        start = -1;
                    }
                }
                default -> {}
            }
        }

        private int length() {
            return text.codePointCount(0, text.length());
        }

        private static String attribute(XMLStreamReader xml, String name) {
            String found = xml.getAttributeValue(null, name);
            return found == null ? "" : found;
        }
    }

    private static List<Region> regions(String body) {
        List<Region> regions = new ArrayList<>();
        Matcher gap = PARAGRAPH.matcher(body);
        int from = 0;
        while (true) {
            boolean more = gap.find();
            int to = more ? gap.start() : body.length();
            if (!body.substring(from, to).isBlank()) {
                regions.add(new Region(Region.Kind.BODY, body.codePointCount(0, from), body.codePointCount(0, to)));
            }
            if (!more) {
                return regions;
            }
            from = gap.end();
        }
    }
}

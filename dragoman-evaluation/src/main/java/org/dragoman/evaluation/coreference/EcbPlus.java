package org.dragoman.evaluation.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.Json;

/**
 * Reads ECB+ (Cybulska and Vossen, 2014): {@code dev.conll} with a word a line (document, sentence, number, word, chain)
 * and {@code dev-events.json} beside it with the mentions of events. Documents of one topic whose names end alike
 * ({@code 12_3ecbplus}) are of one subtopic.
 */
final class EcbPlus {
    /**
     * A mention of an event.
     *
     * @param document name of the document
     * @param start first code point in the text
     * @param end code point after the last
     * @param chain the event
     */
    record Mention(String document, int start, int end, String chain) {}

    /**
     * A document.
     *
     * @param name its name
     * @param text its words with spaces between them, a paragraph a sentence
     * @param mentions in the order of the set
     */
    record Article(String name, String text, List<Mention> mentions) {
        /** The seminal event that the document is about. */
        String subtopic() {
            return name.substring(0, name.indexOf('_')) + (name.endsWith("ecbplus") ? "ecbplus" : "ecb");
        }
    }

    private EcbPlus() {}

    /** @param file the words; the mentions are in the file of the same name with {@code -events.json} */
    static List<Article> read(Path file) throws IOException {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, int[]> spans = new TreeMap<>();
        Map<String, String> sentences = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 5) {
                continue;
            }
            StringBuilder text = texts.computeIfAbsent(cells[0], name -> new StringBuilder());
            String before = sentences.put(cells[0], cells[1]);
            if (before != null) {
                text.append(before.equals(cells[1]) ? " " : "\n\n");
            }
            int start = text.codePointCount(0, text.length());
            text.append(cells[3]);
            spans.put(
                    cells[0] + " " + cells[1] + " " + cells[2],
                    new int[] {start, text.codePointCount(0, text.length())});
        }
        Map<String, List<Mention>> mentions = mentions(mentions(file), spans);
        List<Article> articles = new ArrayList<>();
        texts.forEach((document, text) ->
                articles.add(new Article(document, text.toString(), mentions.getOrDefault(document, List.of()))));
        return articles;
    }

    /** The file of mentions that belongs to a file of words. */
    static Path mentions(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.conll$", "-events.json");
        return file.resolveSibling(name);
    }

    private static Map<String, List<Mention>> mentions(Path file, Map<String, int[]> spans) throws IOException {
        Map<String, List<Mention>> mentions = new TreeMap<>();
        if (!(Json.read(Files.readString(file, StandardCharsets.UTF_8)) instanceof List<?> all)) {
            throw new IOException(file + " holds no list of mentions");
        }
        for (Object one : all) {
            if (one instanceof Map<?, ?> map
                    && map.get("tokens_number") instanceof List<?> tokens
                    && !tokens.isEmpty()) {
                String document = String.valueOf(map.get("doc_id"));
                String at = document + " " + map.get("sent_id") + " ";
                int[] first = spans.get(at + tokens.get(0));
                int[] last = spans.get(at + tokens.get(tokens.size() - 1));
                if (first == null || last == null) {
                    throw new IOException(file + " has a mention outside the text: " + at + tokens);
                }
                mentions.computeIfAbsent(document, name -> new ArrayList<>())
                        .add(new Mention(document, first[0], last[1], String.valueOf(map.get("coref_chain"))));
            }
        }
        return mentions;
    }
}

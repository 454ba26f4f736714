package org.dragoman.evaluation.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads NewsWCL50 (Hamborg et al., 2019) in CoNLL format: a token a line with document, sentence, number, word and the
 * chains that open and close there, such as {@code (0_USA_COUNTRY)} or {@code (a|(b)}.
 */
final class NewsWcl {
    private NewsWcl() {}

    /** A mention: code points of the document's text, and its chain. */
    record Mention(int start, int end, String chain) {}

    /** A document, its text put together again from the tokens. */
    record Article(String name, String topic, String text, List<Mention> mentions) {}

    static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        Builder builder = null;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("#begin document")) {
                String name = line.substring("#begin document".length(), line.indexOf(';'))
                        .strip();
                builder = new Builder(name);
            } else if (line.startsWith("#end document")) {
                if (builder != null) {
                    articles.add(builder.article());
                }
                builder = null;
            } else if (!line.isBlank() && builder != null) {
                String[] cells = line.split("\t", -1);
                if (cells.length < 4) {
                    throw new IOException(file + " has a line without a word: " + line);
                }
                builder.add(cells[1], cells[3], cells.length > 4 ? cells[4] : "-");
            }
        }
        return articles;
    }

    private static final class Builder {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Deque<Integer>> open = new LinkedHashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private @Nullable String sentence;
        private String before = "";

        Builder(String name) {
            this.name = name;
        }

        void add(String inSentence, String word, String chains) {
            if (word.equals("\\n")) {
                text.append('\n');
                before = "\n";
            } else {
                if (sentence != null && !sentence.equals(inSentence) && !before.equals("\n")) {
                    text.append(' ');
                } else if (isApart(before, word)) {
                    text.append(' ');
                }
            }
            sentence = inSentence;
            int start = length();
            if (!word.equals("\\n")) {
                text.append(word);
                before = word;
            }
            for (String part : chains.split("\\|", -1)) {
                String chain = part.strip();
                if (chain.startsWith("(")) {
                    String id = chain.endsWith(")") ? chain.substring(1, chain.length() - 1) : chain.substring(1);
                    open.computeIfAbsent(id, c -> new ArrayDeque<>()).push(start);
                    if (chain.endsWith(")")) {
                        close(id);
                    }
                } else if (chain.endsWith(")")) {
                    close(chain.substring(0, chain.length() - 1));
                }
            }
        }

        private void close(String chain) {
            Deque<Integer> starts = open.get(chain);
            if (starts != null && !starts.isEmpty()) {
                mentions.add(new Mention(starts.pop(), length(), chain));
            }
        }

        private int length() {
            return text.codePointCount(0, text.length());
        }

        /** Whether a blank stood between two tokens; the format does not say. */
        private static boolean isApart(String before, String word) {
            if (before.isEmpty() || before.equals("\n")) {
                return false;
            }
            if (",.;:!?)]%".contains(word) || word.equals("n't") || word.equals("”") || word.equals("…")) {
                return false;
            }
            if (word.startsWith("'") && word.length() > 1 || word.startsWith("’") && word.length() > 1) {
                return false;
            }
            return !"([$“".contains(before) && !word.equals("-") && !before.equals("-");
        }

        Article article() {
            int slash = name.indexOf('/');
            return new Article(
                    name, slash < 0 ? name : name.substring(0, slash), text.toString(), List.copyOf(mentions));
        }
    }
}

package org.dragoman.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dragoman.data.Table;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Makes sentences of bytes: two bytes choose a word of the tables, a number or a sign, a third its tag and its head. */
final class Vocabulary {
    private static final List<String> SIGNS = List.of(
            "0",
            "1",
            "7",
            "12",
            "31",
            "99",
            "1999",
            "2021",
            "99999",
            "99999999999999999999",
            "3.5",
            "1,000",
            "1.000,5",
            "½",
            "-",
            "–",
            "/",
            ".",
            ",",
            ":",
            ";",
            "%",
            "$",
            "€",
            "¥",
            "'",
            "'s",
            "(",
            ")",
            "°",
            "²",
            "№",
            "st",
            "th",
            "m",
            "k",
            "bn",
            "tn",
            "XIV",
            "2021-02-31",
            "31/12/99",
            "25:61",
            "💥",
            "\u202e",
            "e\u0301",
            "١٢",
            "２０",
            "\u00a0",
            "Norway",
            "Chad",
            "Oslo",
            "and",
            "of",
            "the",
            "a",
            "by",
            "to",
            "from",
            "between",
            "signed");
    private static final List<String> TAGS = List.of(
            "NN", "NNS", "NNP", "CD", "VBD", "VBN", "VBZ", "JJ", "RB", "IN", "DT", "PRP$", "CC", "TO", ",", ".");
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "obj",
            "obl",
            "nmod",
            "nummod",
            "compound",
            "amod",
            "case",
            "conj",
            "acl",
            "appos",
            "det",
            "dep",
            "advmod",
            "aux",
            "punct");
    private static final int MOST = 60;

    private final List<String> words;

    /** @param neighbour the class beside which the tables lie */
    Vocabulary(Class<?> neighbour, String... tables) {
        TreeSet<String> all = new TreeSet<>();
        for (String table : tables) {
            for (String[] row : Table.read(neighbour, table).rows()) {
                for (String word : row[0].split("[ |]")) {
                    if (!word.isEmpty()) {
                        all.add(word);
                    }
                }
            }
        }
        words = new ArrayList<>(SIGNS);
        words.addAll(all);
    }

    /** A sentence whose words hang on each other as the bytes say: any tree, none of them a likely one. */
    Analysis analysis(byte[] data, String published) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int point = 0;
        for (int at = 0; at + 2 < data.length && tokens.size() < MOST; at += 3) {
            String word = words.get(((data[at] & 0xff) << 8 | data[at + 1] & 0xff) % words.size());
            int length = word.codePointCount(0, word.length());
            int index = tokens.size();
            int how = data[at + 2] & 0xff;
            int head = index == 0 ? -1 : (how >> 4) % index;
            // One byte in four glues the word to the one before.
            if (index > 0 && (how & 3) != 0) {
                text.append(' ');
                point++;
            }
            String shown = (how & 4) == 0 ? word : capital(word);
            text.append(shown);
            tokens.add(new Token(
                    index,
                    point,
                    point + length,
                    shown,
                    word,
                    TAGS.get(how % TAGS.size()),
                    "O",
                    head,
                    index == 0 ? "root" : RELATIONS.get((how * 7 + index) % RELATIONS.size())));
            point += length;
        }
        Document document = Document.of(text.toString(), published);
        return new Analysis(
                document, tokens.isEmpty() ? List.of() : List.of(new Sentence(0, 0, Region.Kind.BODY, tokens, false)));
    }

    private static String capital(String word) {
        String upper = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
        return upper.codePointCount(0, upper.length()) == word.codePointCount(0, word.length()) ? upper : word;
    }

    /** Bytes for a run without a fuzzer. */
    static byte[] random(Random random, int most) {
        byte[] data = new byte[random.nextInt(most)];
        random.nextBytes(data);
        return data;
    }
}

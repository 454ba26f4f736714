package org.dragoman.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.data.Table;
import org.dragoman.ledger.Json;

/**
 * Articles made of sentences and words from two tables, each from its number and a seed: about a hundred and fifty words,
 * a lead, quotations, reported speech, figures. All that is in them is made up; people have no first names.
 *
 * <pre>{@code java … org.dragoman.benchmark.Articles 100000 articles.jsonl}</pre>
 */
public final class Articles {
    private static final long SEED = 11;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final int DAYS = 900;

    private final long seed;
    private final List<String> leads = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final Map<String, List<String>> words = new TreeMap<>();

    Articles(long seed) {
        this.seed = seed;
        for (String[] row : Table.read(Articles.class, "sentences.tsv").rows()) {
            (row[0].equals("lead") ? leads : bodies).add(row[1]);
        }
        for (String[] row : Table.read(Articles.class, "words.tsv").rows()) {
            words.computeIfAbsent(row[0], slot -> new ArrayList<>()).add(row[1]);
        }
    }

    /** @param arguments how many articles, the file to write (JSON lines) */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: Articles COUNT FILE");
            System.exit(2);
        }
        new Articles(SEED).write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    void write(int count, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                out.write(Json.write(article(i)));
                out.write('\n');
            }
        }
    }

    /** The article of a number: its address, outlet, day, title and text. */
    Map<String, Object> article(int number) {
        // The first numbers of neighbouring seeds are alike: the seed is spread first.
        Random random = new Random((seed << 32 ^ number) * 0x9E3779B97F4A7C15L);
        Map<String, String> fixed = new TreeMap<>();
        fixed.put("state", one("state", random));
        fixed.put("other", one("state", random));
        while (fixed.get("other").equals(fixed.get("state"))) {
            fixed.put("other", one("state", random));
        }
        fixed.put("topic", one("topic", random));
        fixed.put("surname", one("surname", random));
        String lead = filled(leads.get(random.nextInt(leads.size())), fixed, random);
        StringBuilder text = new StringBuilder(lead);
        int sentences = 5 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            text.append(i % 3 == 2 ? "\n\n" : " ")
                    .append(filled(bodies.get(random.nextInt(bodies.size())), fixed, random));
        }
        Map<String, Object> article = new TreeMap<>();
        article.put("uri", "https://news.example/" + number);
        article.put("outlet", one("outlet", random));
        article.put("published", FIRST.plusDays(random.nextInt(DAYS)).toString());
        article.put("title", lead.substring(0, lead.length() - 1));
        article.put("text", text.toString());
        return article;
    }

    private String one(String slot, Random random) {
        List<String> all = words.getOrDefault(slot, List.of());
        return all.get(random.nextInt(all.size()));
    }

    /** A slot with a capital is filled with a capital. */
    private String filled(String sentence, Map<String, String> fixed, Random random) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int close = sentence.indexOf('}', open);
            String slot = sentence.substring(open + 1, close);
            String name = slot.toLowerCase(Locale.ROOT);
            String word = fixed.containsKey(name) ? fixed.get(name) : one(name, random);
            text.append(sentence, at, open)
                    .append(
                            name.equals(slot)
                                    ? word.substring(0, 1)
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
            at = close + 1;
        }
        return text.append(sentence.substring(at)).toString();
    }
}

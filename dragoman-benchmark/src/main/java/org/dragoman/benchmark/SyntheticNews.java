package org.dragoman.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.EventReport.Where;
import org.dragoman.event.Plover;
import org.dragoman.link.Article;
import org.dragoman.link.Corpus;
import org.dragoman.link.Report;

/**
 * Reports as news has them, from a seed: few pairs of states make most of the news (Zipf), most events have one report
 * and some have hundreds, half of the reports have the day, the others the day of publication, a month, a day without
 * year or nothing; one document in ten copies another. Ten years, two hundred states, twenty reports a document.
 */
final class SyntheticNews {
    private static final int STATES = 200;
    private static final int DAYS = 3650;
    private static final int REPORTS_OF_DOCUMENT = 20;
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

    /** Types of event with some of their modes. */
    static final List<List<String>> MODES = List.of(
            List.of("CONSULT", "meet", "talks", "visit", "call", "video"),
            List.of("ACCUSE", "allege", "disapprove", "complain"),
            List.of("SUPPORT", "praise", "sign", "voice"),
            List.of("ASSAULT", "attack", "air", "bomb", "kill"),
            List.of("COOPERATE", "cooperate", "trade", "military"),
            List.of("DEMAND", "demand", "urge"));

    private final Random random;

    SyntheticNews(long seed) {
        this.random = new Random(seed);
    }

    /** @param count number of reports */
    Corpus corpus(int count) {
        List<Report> reports = new ArrayList<>(count);
        Map<Integer, Integer> open = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        while (reports.size() < count) {
            int day = random.nextInt(DAYS);
            int one = zipf(STATES);
            int other = (one + 1 + zipf(STATES - 1)) % STATES;
            List<String> type = MODES.get(random.nextInt(MODES.size()));
            int mode = 1 + zipf(type.size() - 1);
            boolean persons = random.nextInt(3) > 0;
            int town = random.nextInt(5);
            int size = Math.min(count - reports.size(), 1 + zipf(300));
            for (int i = 0; i < size; i++) {
                int published = day + zipf(4);
                int slot = open.merge(published, 1, Integer::sum);
                if (slot % REPORTS_OF_DOCUMENT == 1) {
                    articles.add(article(published, slot / REPORTS_OF_DOCUMENT));
                }
                String document = id(published, (slot - 1) / REPORTS_OF_DOCUMENT);
                reports.add(report(reports.size(), document, day, published, one, other, type, mode, persons, town));
            }
        }
        return new Corpus(articles, reports, List.of(), List.of(), List.of(), Map.of(), owners());
    }

    private int zipf(int count) {
        return Zipf.place(random, count);
    }

    private static String id(int day, int number) {
        return "doc-" + day + "-" + number;
    }

    private Article article(int day, int number) {
        long text = random.nextInt(10) == 0 ? day : day * 100_000L + number;
        Random words = new Random(text);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            body.append("word").append(words.nextInt(5000)).append(' ');
        }
        return Article.of(
                id(day, number), "Paper " + zipf(400), FIRST.plusDays(day).toString(), body.toString());
    }

    private Report report(
            int number,
            String document,
            int day,
            int published,
            int one,
            int other,
            List<String> type,
            int mode,
            boolean persons,
            int town) {
        LocalDate date = FIRST.plusDays(day);
        int how = random.nextInt(20);
        String when = how < 10
                ? date.toString()
                : how < 15
                        ? FIRST.plusDays(published).toString()
                        : how < 17
                                ? date.toString().substring(0, 7)
                                : how < 18
                                        ? "XXXX" + date.toString().substring(4)
                                        : how < 19 ? null : "" + date.getYear();
        boolean named = persons && random.nextInt(4) > 0;
        return new Report(
                String.format(java.util.Locale.ROOT, "ev-%07d", number),
                document,
                number,
                Plover.valueOf(type.get(0)),
                type.get(random.nextInt(5) == 0 ? 1 + random.nextInt(type.size() - 1) : mode),
                List.of(named ? "person:" + one : "org:state-" + one),
                List.of(named ? "person:" + other : "org:state-" + other),
                when,
                when == null ? null : how >= 10 && how < 15 ? "document" : "event",
                random.nextInt(3) == 0 ? new Where("Town " + town, "X" + one, null, null, null) : null,
                random.nextInt(10) == 0 ? Reality.PLANNED : Reality.ACTUAL,
                null,
                "verb" + random.nextInt(10),
                null,
                null);
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (int i = 0; i < STATES; i++) {
            owners.put("person:" + i, "org:state-" + i);
        }
        return owners;
    }
}

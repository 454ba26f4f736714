package org.dragoman.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dragoman.Dragoman;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.dragoman.reading.Reading;

/**
 * Fills a ledger with synthetic readings, ten event reports a document: few pairs of states make most of the news, most
 * events have one report and some have hundreds, over ten years and four hundred outlets. The same seed gives the same
 * records.
 *
 * <pre>{@code java … org.dragoman.benchmark.SyntheticLedger FILE [DOCUMENTS]}</pre>
 */
public final class SyntheticLedger {
    /** Reports in a document. */
    static final int REPORTS = 10;

    /** Number of outlets. */
    static final int OUTLETS = 400;

    /** Days that the documents are spread over. */
    static final int DAYS = 3650;

    /** The first day. */
    static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

    private static final int BATCH = 1000;
    private static final long SEED = 11;

    /** ISO 3166-1 alpha-3 codes, in a fixed order that is not the alphabet's: the first are in the news most. */
    static final List<String> STATES = states();

    /**
     * Something that happens, and is reported.
     *
     * @param day on which day, counted from the first
     * @param one index of the state that acts
     * @param other index of the state acted upon
     * @param type index among {@link SyntheticNews#MODES}
     * @param mode index of its mode
     * @param persons whether persons are named in place of states
     */
    record Happening(int day, int one, int other, int type, int mode, boolean persons) {}

    private SyntheticLedger() {}

    /** @param arguments the file, which must not be there, and how many documents, 100,000 unless given */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        if (Files.exists(file)) {
            System.err.println(file + " is there already");
            return;
        }
        int documents = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        long start = System.nanoTime();
        fill(file, documents);
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d event reports in %.0f s%n",
                documents,
                documents * REPORTS,
                (System.nanoTime() - start) / 1e9);
    }

    /** Writes a ledger of so many documents. */
    static void fill(Path file, int documents) {
        Random random = new Random(SEED);
        List<List<Happening>> pages = pages(random, documents);
        SyntheticReading maker = new SyntheticReading(random);
        try (Ledger ledger = Ledger.open(file)) {
            Run run = ledger.begin(Dragoman.VERSION, Map.of("synthetic", documents));
            List<Reading> batch = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                batch.add(maker.reading(i, pages.get(i)));
                if (batch.size() == BATCH || i == documents - 1) {
                    ledger.append(batch, run);
                    batch.clear();
                }
            }
            ledger.finish(run);
        }
    }

    /** What each document reports: documents lie in the order of their days, and tell of what happened just before. */
    private static List<List<Happening>> pages(Random random, int documents) {
        List<List<Happening>> pages = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            pages.add(new ArrayList<>(REPORTS));
        }
        int open = 0;
        while (open < documents) {
            Happening happening = happening(random, (int) ((long) open * DAYS / documents));
            int reports = 1 + Zipf.place(random, 300);
            int at = open;
            for (int i = 0; i < reports; i++) {
                at += i == 0 ? 0 : 1 + random.nextInt(3);
                while (at < documents && pages.get(at).size() >= REPORTS) {
                    at++;
                }
                if (at < documents) {
                    pages.get(at).add(happening);
                }
            }
            while (open < documents && pages.get(open).size() >= REPORTS) {
                open++;
            }
        }
        return pages;
    }

    private static Happening happening(Random random, int day) {
        int one = Zipf.place(random, STATES.size());
        int other = (one + 1 + Zipf.place(random, STATES.size() - 1)) % STATES.size();
        int type = random.nextInt(SyntheticNews.MODES.size());
        int mode = 1 + Zipf.place(random, SyntheticNews.MODES.get(type).size() - 1);
        return new Happening(Math.max(0, day - Zipf.place(random, 20)), one, other, type, mode, random.nextInt(3) > 0);
    }

    private static List<String> states() {
        List<String> codes = new ArrayList<>();
        for (String country : Locale.getISOCountries()) {
            codes.add(new Locale("", country).getISO3Country());
        }
        java.util.Collections.shuffle(codes, new Random(SEED));
        return List.copyOf(codes.subList(0, 200));
    }

    /** The name of a state. */
    static String name(String code) {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(country -> country.getISO3Country().equals(code))
                .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                .findFirst()
                .orElse(code);
    }
}

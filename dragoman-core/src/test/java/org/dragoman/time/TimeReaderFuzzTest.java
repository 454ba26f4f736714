package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.junit.jupiter.api.Test;

/** Hostile text, without a parser: every word hangs on the first. */
class TimeReaderFuzzTest {
    private static final String[] WORDS = {
        "99999999999999999999",
        "99999",
        "0",
        "31",
        "February",
        "May",
        "29",
        "30",
        "2021",
        "2021-02-31",
        "31/31/99",
        "00:99",
        "25:00",
        "24:00",
        "999999th",
        "0th",
        "second",
        "seconds",
        "quarter",
        "century",
        "999th",
        "ago",
        "before",
        "after",
        "the",
        "day",
        "of",
        "eve",
        "last",
        "next",
        "this",
        "years",
        "million",
        "hundred",
        "thousand",
        "twenty",
        "one",
        "-",
        "'",
        "'s",
        ",",
        ".",
        "/",
        "to",
        "and",
        "a",
        "half",
        "every",
        "each",
        "p.m.",
        "GMT",
        "EST",
        "💥",
        "🇺🇳",
        "’90s",
        "1990s",
        "0000",
        "9999",
        "Y10000",
        "Q9",
        "Q4",
        "3Q",
        "FY2021",
        "weekend",
        "Easter",
        "Chinese",
        "New",
        "Year",
        "anniversary",
        "20th",
        "centenary",
        "night",
        "morning",
        "Monday",
        "Mondays",
        "week",
        "weeks",
        "later",
        "earlier",
        "١٢",
        "２０２１",
        "½",
        "1/2",
        "\u0000",
        "\u202e",
        "e\u0301te",
        "yesterday",
        "today",
        "now",
        "in",
        "early",
        "late",
        "mid",
        "end",
        "beginning",
        "year",
        "per",
        "once",
        "twice",
        "times",
        "decades",
        "999999999999999 years",
        "-5",
        "1e9",
        "0.5",
        "3.14159"
    };

    private static Analysis analysis(String text, String published, String tag) {
        List<Token> tokens = new ArrayList<>();
        int point = 0;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (length > 0) {
                int index = tokens.size();
                tokens.add(new Token(index, point, point + length, word, word, tag, "O", index == 0 ? -1 : 0, "dep"));
            }
            point += length + 1;
        }
        return new Analysis(Document.of(text, published), List.of(new Sentence(0, 0, Region.Kind.BODY, tokens, false)));
    }

    private static void check(String text, String published, String tag) {
        Analysis analysis = analysis(text, published, tag);
        List<TimeExpression> found = TimeReader.standard().read(analysis).all();
        for (TimeExpression one : found) {
            assertThat(analysis.span(one.span().start(), one.span().end())).isEqualTo(one.span());
            if (one.edtf() != null) {
                assertThat(Edtf.read(one.edtf())).as(text).isNotNull();
            }
            assertThat(one.first()).isLessThanOrEqualTo(one.last());
        }
        assertThat(TimeReader.standard().read(analysis).all()).isEqualTo(found);
    }

    @Test
    void no_row_of_hostile_words_throws_or_gives_a_broken_record() {
        Random random = new Random(29);
        String[] dates = {
            "2021-08-29",
            "XXXX-02-05",
            "2021",
            "2021-08",
            "Y99999",
            "0001-01-01",
            "9999-12-31",
            "nonsense",
            "2021-24",
            "-0044-03-15"
        };
        String[] tags = {"NN", "CD", "VBD", "NNP", "JJ"};
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(9);
            for (int k = 0; k < length; k++) {
                text.append(k == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            }
            check(text.toString(), dates[random.nextInt(dates.length)], tags[random.nextInt(tags.length)]);
        }
    }

    @Test
    void random_signs_do_no_harm() {
        Random random = new Random(30);
        String signs = "0123456789 0123456789-/.:,'’sthndQFY%$ amp\u00a0\t💥éMay ";
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder("x");
            int length = random.nextInt(30);
            for (int k = 0; k < length; k++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String clean = text.toString().replaceAll("[\\ud800-\\udfff]", "");
            check(clean, "2021-08-29", "CD");
        }
    }

    @Test
    void time_grows_with_the_length_of_the_text() {
        for (String word :
                List.of("the day before", "two years and", "May 16 -", "early", "2021 -", "hundred", "last", "9")) {
            String text = (word + " ").repeat(20_000).strip();
            long start = System.nanoTime();
            TimeReader.standard().read(analysis(text, "2021-08-29", "NN"));
            assertThat(System.nanoTime() - start).as(word).isLessThan(10_000_000_000L);
        }
    }
}

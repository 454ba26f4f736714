package org.dragoman.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private static final String[] UNITS = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private static final QuantityReader READER = new QuantityReader();

    private final Numerals numerals = new Numerals();

    /** One token a word, without any parse: the numbers are read from the words alone. */
    private static Analysis unparsed(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            int length = word.codePointCount(0, word.length());
            if (length > 0) {
                tokens.add(new Token(
                        tokens.size(), start, start + length, word, word, "XX", "O", tokens.isEmpty() ? -1 : 0, "dep"));
            }
            start += length + 1;
        }
        Sentence sentence = new Sentence(0, 0, Region.Kind.BODY, tokens, false);
        return new Analysis(Document.of(text, null), List.of(sentence));
    }

    private List<Piece> pieces(String text) {
        Analysis analysis = unparsed(text);
        return Pieces.of(analysis, analysis.sentences().get(0));
    }

    private Numeral whole(String text) {
        List<Piece> pieces = pieces(text);
        Numeral numeral = Objects.requireNonNull(numerals.at(pieces, 0), text);
        assertThat(numeral.last()).as("read to the end: " + text).isEqualTo(pieces.size() - 1);
        return numeral;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            35.8                              | 35.8
            1,234                             | 1234
            1,234,567.89                      | 1234567.89
            1.234.567                         | 1234567
            1.234,56                          | 1234.56
            146,88                            | 146.88
            12,34,567                         | 1234567
            240 000                           | 240000
            1.5 million                       | 1500000
            1.2bn                             | 1200000000
            30k                               | 30000
            2.5亿                              | 250000000
            16-million                        | 16000000
            2½                                | 2.5
            ¾                                 | 0.75
            3/4                               | 0.75
            twenty-one                        | 21
            two hundred and five              | 205
            four thousand                     | 4000
            a hundred                         | 100
            twelve hundred                    | 1200
            three hundred forty-two thousand  | 342000
            one million two hundred thousand  | 1200000
            two and a half million            | 2500000
            half a million                    | 500000
            half a dozen                      | 6
            a quarter of a million            | 250000
            four dozen                        | 48
            a quarter                         | 0.25
            three-quarters                    | 0.75
            one fifth                         | 0.2
            tripled                           | 3
            threefold                         | 3
            18th                              | 18
            third                             | 3
            twenty-first                      | 21
            hundreds of thousands             | 100000
            dozens                            | 12
            several hundred                   | 100
            """)
    void numerals_have_values(String text, BigDecimal value) {
        assertThat(whole(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.1", "2.3.4", "10.04.2021", "9/11", "24/7", "1/2/2020"})
    void addresses_versions_and_dates_are_no_whole_numbers(String text) {
        assertThat(numerals.at(pieces(text), 0)).isNull();
    }

    @Test
    void years_in_words_are_not_added_up() {
        assertThat(whole("nineteen ninety-one").form()).isEqualTo(Numeral.Form.OTHER);
        assertThat(whole("one one two").form()).isEqualTo(Numeral.Form.OTHER);
    }

    @Test
    void numbers_in_words_come_back_up_to_a_billion() {
        Random random = new Random(20211);
        for (int i = 0; i < 5_000; i++) {
            int number = 1 + random.nextInt((int) Math.pow(10, 1 + random.nextInt(9)));
            assertThat(whole(words(number)).value()).as(words(number)).isEqualByComparingTo(new BigDecimal(number));
        }
    }

    @Test
    void numbers_in_digits_come_back_with_any_grouping() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            long number = 1_000 + (random.nextLong() >>> (2 + random.nextInt(50)));
            String plain = Long.toString(number);
            String grouped = String.format(java.util.Locale.ROOT, "%,d", number);
            assertThat(whole(plain).value()).isEqualByComparingTo(plain);
            assertThat(whole(grouped).value()).isEqualByComparingTo(plain);
            assertThat(whole(grouped.replace(',', '\'')).value()).isEqualByComparingTo(plain);
            assertThat(whole(grouped.replace(',', '.') + ",50").value()).isEqualByComparingTo(plain + ".5");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,,,2",
                "½¾",
                "1e999999999",
                "1/0",
                "0/0",
                "00000",
                "a a a",
                "half half half",
                "hundred hundred",
                "million million million",
                "dozens of dozens of dozens of dozens",
                "- - 5 -",
                "$ $ $",
                "5 - - 6",
                "one-one-one-one",
                "a",
                "an",
                "and a half",
                "1.",
                ".5",
                "٣٫٥",
                "123",
                "½ of of",
                "🙂 5 🙂",
                "-",
                "–5",
                "twenty",
                "twenty-",
                "two thirds thirds",
                "to 10 to 10 to",
                "between 5 and",
                "#1",
                "0x1F",
                "5th6th"
            })
    void odd_writing_never_throws(String text) {
        assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
    }

    @Test
    void long_runs_are_read_in_time() {
        List<String> texts = List.of(
                "9".repeat(100_000),
                "one ".repeat(20_000).strip(),
                "1,".repeat(50_000),
                "hundreds of ".repeat(10_000).strip(),
                "½".repeat(50_000),
                "5 to ".repeat(10_000).strip(),
                "$".repeat(20_000) + "5",
                "a ".repeat(20_000).strip(),
                "more than ".repeat(10_000) + "5",
                "1 000 ".repeat(10_000).strip());
        for (String text : texts) {
            Assertions.assertThatNoException()
                    .isThrownBy(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(10), () -> readAll(text)));
        }
    }

    @Test
    void any_string_is_read_without_error_and_its_spans_slice_back() {
        Random random = new Random(99);
        String[] parts = {
            "5", "1,000", "one", "twenty", "-", " ", "$", "%", "percent", "million", "half", "a", "of", "third", "½",
            "€", ".", ",", "to", "and", "between", "dozens", "th", "km", "🙂", "亿", "bn", "/", "than", "more", "(", ")"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int words = random.nextInt(12); words >= 0; words--) {
                text.append(random.nextBoolean() ? " " : "").append(parts[random.nextInt(parts.length)]);
            }
            String written = text.toString().replaceAll(" +", " ").strip();
            List<Quantity> found = readAll(written);
            assertThat(readAll(written)).isEqualTo(found);
            int[] points = written.codePoints().toArray();
            for (Quantity quantity : found) {
                int start = quantity.span().start();
                assertThat(new String(points, start, quantity.span().end() - start))
                        .isEqualTo(quantity.span().text());
            }
        }
    }

    private static List<Quantity> readAll(String text) {
        return READER.read(unparsed(text), new Times(List.of()));
    }

    /** The usual English words for a number below a billion. */
    private static String words(int number) {
        StringBuilder words = new StringBuilder();
        if (number >= 1_000_000) {
            words.append(hundreds(number / 1_000_000)).append(" million ");
        }
        if (number / 1_000 % 1_000 > 0) {
            words.append(hundreds(number / 1_000 % 1_000)).append(" thousand ");
        }
        if (number % 1_000 > 0) {
            words.append(number > 1_000 && number % 1_000 < 100 ? "and " : "").append(hundreds(number % 1_000));
        }
        return words.toString().strip();
    }

    private static String hundreds(int number) {
        String tens = number % 100 < 20
                ? UNITS[number % 100]
                : TENS[number % 100 / 10] + (number % 10 > 0 ? "-" + UNITS[number % 10] : "");
        if (number < 100) {
            return tens;
        }
        return UNITS[number / 100] + " hundred" + (tens.isEmpty() ? "" : " and " + tens);
    }
}

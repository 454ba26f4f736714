package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.Models;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.Span;
import org.junit.jupiter.api.Test;

/** Texts as machines spoil them: broken off, out of order, without marks or full of them. Each is read to its end. */
class BrokenTextsTest {
    private static final Reader READER = Models.reader();

    private static final List<String> SENTENCES = List.of(
            "Reykjavik — The harbour will open on 3 May, the mayor said: “We are ready.”",
            "An expert on the lake, Anna Berg, told the Herald that Kenya and Uganda had agreed to share it.",
            "Two guards say he waved at a crowd on Saturday before the march for Anna Berg",
            "Let us look at what the president of Chile, who met his Peruvian counterpart in Lima, called “a new"
                    + " road”.",
            "Trade rose by 12 percent to $1.3 billion in 2022, up from 1.1 billion a year before, one in three firms"
                    + " said.",
            "It was the third call between the two leaders this year, and the 18th since March 2013, according to"
                    + " Oslo.",
            "Ghana, Togo and Benin signed the Treaty on the River in Accra; Niger, in turn, did not.",
            "“I told him: ‘No,’” she recalled, “and then, as they say in Turin, he left - twice.”",
            "Asked whether sanctions would follow, the minister (61) spoke of their doubts, those of the two-thirds"
                    + " who voted.",
            "According to the Treasury, the euro area's six-month-old plan cost between €5bn and €6bn, or half of it.",
            "Not only did the prime minister of Malta deny it; he accused the Speaker, a former judge, of having lied.",
            "The ex-premier's spokesman, Mr. Ito, added that Japan's and South Korea's foreign ministers would meet"
                    + " late in June.");

    private static void read(String text) {
        Document document = Document.of(text, "2023-06-01");
        CodePoints points = new CodePoints(document.text());
        for (Span span : Spans.in(READER.read(document))) {
            assertThat(points.slice(span.start(), span.end())).isEqualTo(span.text());
        }
    }

    @Test
    void sentences_that_break_off_after_any_word_are_read() {
        for (String sentence : SENTENCES) {
            for (int at = sentence.indexOf(' '); at >= 0; at = sentence.indexOf(' ', at + 1)) {
                read(sentence.substring(0, at));
            }
        }
    }

    @Test
    void sentences_that_begin_with_any_of_their_words_are_read() {
        for (String sentence : SENTENCES) {
            for (int at = sentence.indexOf(' '); at >= 0; at = sentence.indexOf(' ', at + 1)) {
                read(sentence.substring(at + 1));
            }
        }
    }

    @Test
    void words_out_of_order_in_other_letters_and_without_marks_are_read() {
        Random random = new Random(14);
        for (int i = 0; i < 60; i++) {
            List<String> words = new ArrayList<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                words.addAll(Arrays.asList(
                        SENTENCES.get(random.nextInt(SENTENCES.size())).split(" ")));
            }
            Collections.shuffle(words, random);
            String text = String.join(" ", words);
            read(
                    switch (random.nextInt(4)) {
                        case 0 -> text.toUpperCase(Locale.ROOT);
                        case 1 -> text.toLowerCase(Locale.ROOT);
                        case 2 -> text.replaceAll("[.,;:“”‘’()—-]", "");
                        default -> text;
                    });
        }
    }
}

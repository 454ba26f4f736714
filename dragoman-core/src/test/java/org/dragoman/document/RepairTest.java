package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        They agreed on the plan.He believes it will hold.|They agreed on the plan. He believes it will hold.
        The games ended in 2022.In a warm speech she left.|The games ended in 2022. In a warm speech she left.
        The ministers joined NATO.The vote was close.|The ministers joined NATO. The vote was close.
        They called it a "plan".He believes it.|They called it a "plan". He believes it.
        They called it a “plan”.He believes it.|They called it a “plan”. He believes it.
        "We agreed."He left.|"We agreed." He left.
        “We agreed.”He left.|“We agreed.” He left.
        “We agreed,”said the envoy.|“We agreed,” said the envoy.
        The envoy said“we agreed”.|The envoy said “we agreed”.
        Will it hold?Nobody knows.|Will it hold? Nobody knows.
        The treaty was signed .Every state may join .|The treaty was signed. Every state may join.
        Envoys from Oslo,Lima and Rome met.|Envoys from Oslo, Lima and Rome met.
        Trade rose by 3.5%.A record.|Trade rose by 3.5%. A record.
        The summit ended.US officials left.|The summit ended. US officials left.
        """)
    void a_space_is_put_where_a_sentence_or_a_quotation_ends_without_one(String given, String repaired) {
        assertThat(repair(given)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        She met H.E. Mr. Ito today.|She met Mr. Ito today.
        H.R.H. Prince Carl and H.H. the Sheikh of Ruritania met.|Prince Carl and the Sheikh of Ruritania met.
        H.E.Dr. Sosa and HE Sheikh Omar met HRH Princess Ana.|Dr. Sosa and Sheikh Omar met Princess Ana.
        His Excellency President Sosa and Her Royal Highness Princess Ana met.|President Sosa and Princess Ana met.
        The premier, YAB Dato’ Seri Sosa, met Tan Sri Ito.|The premier, Sosa, met Ito.
        The premier met Amb. Sosa and Eng. Ito.|The premier met Amb Sosa and Ito.
        """)
    void forms_of_address_are_left_out(String given, String repaired) {
        assertThat(repair(given)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His Highness received the envoy.",
                "THE ENVOY SAID HE Was right.",
                "The envoys thanked Their Majesties.",
                "Her Excellency spoke first.",
                "He saw Dato Gogia in Tbilisi.",
            })
    void forms_of_address_that_stand_for_someone_stay(String text) {
        assertThat(repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. delegation left at 3.5 miles an hour.",
                "She holds a Ph.D. from Oslo.",
                "See example.com or www.Example.Org for more.",
                "J.K. Rowling and J.R.R. Tolkien were read aloud.",
                "The envoy lives at Downing Street No.5 today.",
                "Write to desk@Example.Org now.",
                "The index fell 1,204.50 points...and rose.",
                "\"We agreed,\" she said. \"We left.\"",
                "“We agreed,” she said. “We left.” The minister’s aides didn’t.",
                "Fewer than < 5 % voted; a <…> b.",
                "She said … and left.",
                "The ministers met 😀 in 北京 today."
            })
    void what_is_in_order_stays(String text) {
        assertThat(repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        The premier < /b>May 3 met the king.|The premier May 3 met the king.
        The premier</b> met the king.|The premier met the king.
        The <b>premier</b>, she said.|The premier, she said.
        The premier <img alt="a.jpg" src="/b/c.jpg"> left.|The premier left.
        Rice &amp; wheat&nbsp;rose &#8212; a lot.|Rice & wheat rose — a lot.
        """)
    void leftover_mark_up_is_not_read(String given, String repaired) {
        assertThat(repair(given)).isEqualTo(repaired);
    }

    @Test
    void invisible_characters_go_and_odd_spaces_become_one_space() {
        assertThat(repair("The mi\u00adni\u200bster\u00a0 met\u0007the\nking."))
                .isEqualTo("The minister met the king.");
    }

    @Test
    void a_closing_mark_that_opens_a_quotation_is_turned() {
        assertThat(repair("Talks ended well.”We are content,” the envoy said.”Nothing is lost.”"))
                .isEqualTo("Talks ended well. “We are content,” the envoy said. “Nothing is lost.”");
        assertThat(repair("They called it the “last hegemon.“ He left."))
                .isEqualTo("They called it the “last hegemon.” He left.");
        assertThat(repair("It will not last.’It is natural to wait,’ she said."))
                .isEqualTo("It will not last. ‘It is natural to wait,’ she said.");
    }

    @Test
    void a_closing_mark_before_its_speaker_is_not_turned() {
        assertThat(repair("It keeps its word.””Lindqvist said.She left.”And he stayed.”"))
                .startsWith("It keeps its word.” Lindqvist said. She left. “And");
    }

    @Test
    void every_character_leads_back_to_its_code_point() {
        String text = "😀 The premier < /b>left.He said “we\u00ad agree”.Good 😀.";
        Repair repair = Repair.of(text, 2, text.codePointCount(0, text.length()));
        CodePoints points = new CodePoints(text);
        for (String word : new String[] {"premier", "left", "He", "agree", "Good", "😀"}) {
            int at = repair.text().indexOf(word);
            int start = repair.offsets()[at];
            int end = repair.offsets()[at + word.length() - 1] + 1;
            assertThat(points.slice(start, end)).isEqualTo(word);
        }
    }

    @Test
    void any_text_gives_offsets_that_never_decrease_and_stay_within() {
        Random random = new Random(7);
        String alphabet = "ab Cd.,!?\"“”‘’<>/&;:=#x3\u00ad\u00a0\n😀北Ж()-";
        int[] points = alphabet.codePoints().toArray();
        for (int round = 0; round < 3_000; round++) {
            StringBuilder builder = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                builder.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String text = builder.toString();
            int length = text.codePointCount(0, text.length());
            int start = length == 0 ? 0 : random.nextInt(length);
            Repair repair = Repair.of(text, start, length);
            int before = start;
            for (int offset : repair.offsets()) {
                assertThat(offset).isBetween(before, length);
                before = offset;
            }
            assertThat(Repair.of(text, start, length).text()).isEqualTo(repair.text());
            CodePoints original = new CodePoints(text);
            for (int i = 0; i < repair.text().length(); i++) {
                char c = repair.text().charAt(i);
                if (Character.isLetterOrDigit(c) && repair.offsets()[i] < length) {
                    int there = text.codePointAt(original.toUnit(repair.offsets()[i]));
                    assertThat(there == c || there == '&').isTrue();
                }
            }
        }
    }

    @Test
    void a_million_stray_signs_take_no_longer_than_their_length() {
        String text = "<b ".repeat(100_000) + "\"".repeat(100_000) + ".A".repeat(100_000) + ">";
        assertThat(Repair.of(text, 0, text.length()).text()).isNotEmpty();
    }

    private static String repair(String text) {
        return Repair.of(text, 0, text.codePointCount(0, text.length())).text();
    }
}

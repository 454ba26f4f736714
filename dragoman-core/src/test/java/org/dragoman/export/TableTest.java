package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        Table table = new Table().column("id").numbers("n").wrapped("name", 4);
        table.row(List.of("ev-1", "5", "Oslo")).row(List.of("ev-22", "12", "Nairobi"));
        assertThat(table.render(80)).containsExactly("id      n  name", "ev-1    5  Oslo", "ev-22  12  Nairobi");
    }

    @Test
    void a_chinese_character_takes_two_columns_and_a_combining_mark_none() {
        assertThat(TerminalText.width("会谈")).isEqualTo(4);
        assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
        assertThat(TerminalText.width("🕊")).isEqualTo(2);
        assertThat(TerminalText.width("Ж…–")).isEqualTo(3);
        Table table = new Table().column("where").column("id");
        table.row(List.of("北京", "1")).row(List.of("Oslo", "2"));
        assertThat(table.render(80)).containsExactly("where  id", "北京   1", "Oslo   2");
    }

    @Test
    void a_long_cell_is_wrapped_at_spaces_and_the_other_columns_stay_aligned() {
        Table table = new Table().column("id").wrapped("who", 8).column("end");
        table.row(List.of("ev-1", "the prime minister of Norway", "x"));
        assertThat(table.render(24))
                .containsExactly(
                        "id    who            end", "ev-1  the prime      x", "      minister of", "      Norway");
    }

    @Test
    void an_interval_may_break_after_its_slash() {
        assertThat(TerminalText.wrap("2024-05-16/2024-05-17", 11)).containsExactly("2024-05-16/", "2024-05-17");
    }

    @Test
    void what_does_not_fit_in_four_lines_ends_in_an_ellipsis() {
        Table table = new Table().wrapped("who", 6);
        table.row(List.of("one two three four five six seven eight nine ten"));
        List<String> lines = table.render(6);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(4)).endsWith("…");
    }

    @Test
    void a_cut_cell_stays_on_one_line() {
        Table table = new Table().column("id").cut("title", 6);
        table.row(List.of("1", "Ministers meet in Oslo"));
        assertThat(table.render(15)).containsExactly("id  title", "1   Ministers…");
    }

    @Test
    void a_document_cannot_steer_the_terminal() {
        Table table = new Table().column("title");
        table.row(List.of("red\u001b[31m alert\u0007\u202e\nnext"));
        assertThat(table.render(80)).containsExactly("title", "red[31m alert next");
    }

    @Test
    void no_line_is_wider_than_the_terminal_whatever_the_cells() {
        Random random = new Random(7);
        String letters = "abc 会谈é🕊 /Ж-";
        for (int run = 0; run < 300; run++) {
            Table table = new Table().wrapped("a", 3).wrapped("b", 3).wrapped("c", 3);
            for (int row = 0; row < 5; row++) {
                table.row(List.of(text(random, letters), text(random, letters), text(random, letters)));
            }
            int width = 16 + random.nextInt(60);
            assertThat(table.render(width))
                    .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));
        }
    }

    private static String text(Random random, String letters) {
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    @Test
    void a_word_is_broken_only_where_no_other_column_can_give_room() {
        Table table = new Table().wrapped("level", 7).wrapped("who", 4);
        table.row(List.of("ministers", "Ama Ruto and Efua Sirleaf of Accra"));
        assertThat(table.render(18))
                .contains("ministers  Ama", "           Ruto")
                .noneMatch(line -> line.endsWith("ministe"));
        assertThat(table.render(13).get(1)).startsWith("ministe  ");
    }

    @Test
    void cutting_never_splits_a_character() {
        assertThat(TerminalText.cut("会谈会谈", 5)).isEqualTo("会谈…");
        assertThat(TerminalText.cut("🕊🕊", 4)).isEqualTo("🕊🕊");
        assertThat(TerminalText.cut("🕊🕊", 3)).isEqualTo("🕊…");
    }
}

package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.data.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTablesTest {
    private static final Pattern CLASS = Pattern.compile("\\[([^\\]]+)]");

    @Test
    void no_fact_stands_twice() {
        for (String name :
                List.of("words.tsv", "numbers.tsv", "holidays.tsv", "occasions.tsv", "happenings.tsv", "grammar.tsv")) {
            Set<String> seen = new HashSet<>();
            for (String[] row : Table.read(Edtf.class, name).rows()) {
                int key = name.equals("grammar.tsv")
                        ? 3
                        : name.equals("holidays.tsv") || name.equals("occasions.tsv") ? 1 : 2;
                assertThat(seen.add(String.join("|", List.of(row).subList(0, key))))
                        .as(name + ": " + row[0] + " " + row[2])
                        .isTrue();
            }
        }
    }

    @Test
    void the_tables_of_words_are_sorted() {
        for (String name : List.of("holidays.tsv", "occasions.tsv", "happenings.tsv")) {
            List<String> forms = new ArrayList<>();
            Table.read(Edtf.class, name).rows().forEach(row -> forms.add(row[0] + " " + row[1]));
            assertThat(forms).as(name).isSorted();
        }
        List<String> words = new ArrayList<>();
        Table.read(Edtf.class, "words.tsv").rows().forEach(row -> words.add(row[1] + " " + row[0]));
        assertThat(words).isSorted();
    }

    @Test
    void every_slot_of_a_meaning_is_filled_by_the_pattern() {
        for (String[] row : Table.read(Edtf.class, "grammar.tsv").rows()) {
            Set<String> classes = new HashSet<>();
            Matcher matcher = CLASS.matcher(row[2]);
            while (matcher.find()) {
                for (String choice : matcher.group(1).split("\\|")) {
                    String name = choice.replaceFirst("=.*", "");
                    classes.add(classes.contains(name) ? name + "2" : name);
                }
            }
            for (String part : row[3].split(" ")) {
                int sign = part.indexOf("=$");
                if (sign >= 0) {
                    assertThat(classes).as(String.join(" ", row)).contains(part.substring(sign + 2));
                }
            }
        }
    }

    @Test
    void every_class_of_a_pattern_has_words() {
        Set<String> known = new HashSet<>(Set.of(
                "number",
                "day",
                "year",
                "wordyear",
                "dayordinal",
                "ordinal",
                "hourdigit",
                "fulldate",
                "clock",
                "decade",
                "decadeword",
                "holiday",
                "date",
                "time",
                "duration",
                "timeofday",
                "partofday"));
        Table.read(Edtf.class, "words.tsv").rows().forEach(row -> known.add(row[1]));
        for (String[] row : Table.read(Edtf.class, "grammar.tsv").rows()) {
            Matcher matcher = CLASS.matcher(row[2]);
            while (matcher.find()) {
                for (String choice : matcher.group(1).split("\\|")) {
                    assertThat(known).as(row[2]).contains(choice.replaceFirst("=.*", ""));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "easter+0, 2021, 2021-04-04",
        "orthodox+0, 2021, 2021-05-02",
        "11-4-4, 1999, 1999-11-25",
        "05--1-1, 2021, 2021-05-31",
        "chinese-01-01, 2022, 2022-02-01",
        "chinese-08-15, 2021, 2021-09-21",
        "05-09, 1945, 1945-05-09"
    })
    void feasts_fall_where_the_calendar_puts_them(String rule, int year, LocalDate expected) {
        assertThat(Holidays.day(rule, year)).isEqualTo(expected);
    }

    @Test
    void every_feast_has_a_day_in_every_year() {
        new Holidays().rules().forEach((name, rule) -> {
            for (int year = 1900; year <= 2100; year++) {
                assertThat(Holidays.day(rule, year)).as(name + " " + year).isNotNull();
            }
        });
    }
}

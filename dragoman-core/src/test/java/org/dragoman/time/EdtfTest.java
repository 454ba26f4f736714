package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.time.Edtf.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        // Level 0 of the specification.
        "1985-04-12, 1985-04-12, 1985-04-12",
        "1985-04, 1985-04-01, 1985-04-30",
        "1985, 1985-01-01, 1985-12-31",
        "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
        "1964/2008, 1964-01-01, 2008-12-31",
        "2004-06/2006-08, 2004-06-01, 2006-08-31",
        "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "2004-02-01/2005, 2004-02-01, 2005-12-31",
        "2005/2006-02, 2005-01-01, 2006-02-28",
        // Level 1.
        "Y170000002, +170000002-01-01, +170000002-12-31",
        "Y-170000002, -170000002-01-01, -170000002-12-31",
        "2001-21, 2001-03-01, 2001-05-31",
        "2001-24, 2001-12-01, 2002-02-28",
        "1984?, 1984-01-01, 1984-12-31",
        "2004-06~, 2004-05-01, 2004-07-30",
        "2004-06-11%, 2004-06-10, 2004-06-12",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "1985-04-12/.., 1985-04-12,",
        "1985-04/.., 1985-04-01,",
        "../1985, , 1985-12-31",
        "1985/, 1985-01-01,",
        "/1985-04, , 1985-04-30",
        "-1985, -1985-01-01, -1985-12-31",
        "1984~/2004-06, 1983-01-01, 2004-06-30",
        // What news needs of level 2.
        "XXXX-06-28, ,",
        "XXXX-12-XX, ,",
        "'{1667,1668-12}', 1667-01-01, 1668-12-31",
        "'[1667..1668,1760-12]', 1667-01-01, 1760-12-31",
        "'[..1760-12-03]', , 1760-12-03",
        "2004-02-29/2004-03, 2004-02-29, 2004-03-31",
    })
    void the_examples_of_the_specification_print_as_they_were_read(String text, LocalDate earliest, LocalDate latest) {
        Edtf value = Edtf.parse(text);
        assertThat(value).hasToString(text);
        assertThat(value.earliest()).isEqualTo(earliest);
        assertThat(value.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "21",
                "202",
                "20212",
                "2021-13",
                "2021-00",
                "2021-25",
                "2021-02-29",
                "2021-04-31",
                "2021-21-01",
                "2021-08-25T25:00:00",
                "2021-08-25T10:00",
                "2021-08T10:00:00",
                "2021/2020",
                "2021/2022/2023",
                "..",
                "../..",
                "/",
                "[]",
                "{",
                "[2021",
                "{2021]",
                "{2021,{2022}}",
                "2X21",
                "X021",
                "Y2021",
                "Y9999999999999",
                "21-08-25",
                "2021-8-5",
                "2021-08-25?~",
                "August 2021",
                "２０２１",
                "2021-08-25 ",
                "2021-08-25T10:00:00+99:00",
                "💥"
            })
    void what_is_no_date_is_refused_with_a_message(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Edtf.read(text)).isNull();
    }

    @Test
    void a_message_says_what_was_wrong() {
        assertThatThrownBy(() -> Edtf.parse("2021-02-29")).hasMessageContaining("no such day in 2021-2: 29");
        assertThatThrownBy(() -> Edtf.parse("2021/2020")).hasMessageContaining("ends before it starts");
    }

    @ParameterizedTest
    @CsvSource({
        "19XX, CENTURY",
        "199X, DECADE",
        "2XXX, MILLENNIUM",
        "XXXX, NONE",
        "1999, YEAR",
        "1999-23, SEASON",
        "1999-XX, YEAR",
        "1999-04, MONTH",
        "1999-04-XX, MONTH",
        "XXXX-04-02, DAY",
        "1999-04-02T10:00:00, TIME",
        "1999/2000-03, MONTH",
        "../2000, YEAR"
    })
    void precision_is_that_of_the_finest_part(String text, Precision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08, 2021-08-25, true",
        "2021, 2021-08-25, true",
        "2021-07, 2021-08-25, false",
        "XXXX-06-28, 2021-06-28, true",
        "XXXX-06-28, 2021-06, true",
        "XXXX-06-28, 2021, true",
        "XXXX-06-28, 2021-06-29, false",
        "XXXX-06-28, XXXX-06, true",
        "XXXX-06-28, XXXX-07, false",
        "XXXX-06-28, 2021-05-16/2021-07-01, true",
        "XXXX-06-28, 2021-05-16/2021-06-01, false",
        "XXXX-12/XXXX-02, 2021-01-15, true",
        "XXXX-12/XXXX-02, 2021-03-15, false",
        "XXXX-06-28, 202X, true",
        "XXXX-02-29, 2021-02-28, true",
        "2020~, 2021, true",
        "2020?, 2021, false",
        "../2021, 2020-05, true",
        "2022/.., 2020-05, false",
        "'{2018,2020}', 2019, false",
        "'{2018,2020}', 2020-03, true",
        "XXXX, 1848-03, true",
        "2000-24/XXXX, 0XXX/XXXX-08-25, true",
    })
    void values_that_can_mean_a_common_day_are_compatible(String one, String other, boolean expected) {
        assertThat(Edtf.parse(one).compatible(Edtf.parse(other))).isEqualTo(expected);
        assertThat(Edtf.parse(other).compatible(Edtf.parse(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-08-25, true",
        "2021-08-25, 2021, false",
        "202X, 2021, true",
        "../2021, 1999, true",
        "../2021, 1999/2022, false",
        "2021/.., 2021-05/.., true",
        "2021, XXXX-06-28, false",
        "XXXX-06-28, XXXX-06-28, true",
        "2021, '{2021-05,2021-07}', true",
    })
    void a_value_contains_what_lies_wholly_within_it(String one, String other, boolean expected) {
        assertThat(Edtf.parse(one).contains(Edtf.parse(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2022, BEFORE",
        "2020, 2021, MEETS",
        "2020-01/2020-06, 2020-05/2020-08, OVERLAPS",
        "2020-01, 2020, STARTS",
        "2020-02, 2020, DURING",
        "2020-12, 2020, FINISHES",
        "2020-01/2020-12, 2020, EQUAL",
        "2020, 2020-12, FINISHED_BY",
        "2020, 2020-02, CONTAINS",
        "2020, 2020-01, STARTED_BY",
        "2020-05/2020-08, 2020-01/2020-06, OVERLAPPED_BY",
        "2021, 2020, MET_BY",
        "2022, 2020, AFTER",
        "../2020, 2021/.., MEETS",
        "2019/.., 2020, CONTAINS",
        "2024-05-16/2024-05-17, 2024-05-17, FINISHED_BY"
    })
    void each_of_the_thirteen_relations_holds_where_it_should(String one, String other, Allen expected) {
        assertThat(Edtf.parse(one).relation(Edtf.parse(other))).isEqualTo(expected);
        assertThat(Edtf.parse(other).relation(Edtf.parse(one))).isEqualTo(expected.inverse());
    }

    @Test
    void without_a_year_there_is_no_relation() {
        assertThat(Edtf.parse("XXXX-06-28").relation(Edtf.parse("2021"))).isNull();
    }

    @Test
    void a_year_fills_the_gap_and_nothing_else() {
        assertThat(Edtf.parse("XXXX-06-28").inYear(2021)).hasToString("2021-06-28");
        assertThat(Edtf.parse("XXXX-12-30/XXXX-01-02").inYear(2021)).hasToString("2021-12-30/2022-01-02");
        assertThat(Edtf.parse("XXXX-02-29").inYear(2021)).hasToString("2021-02-28");
        assertThat(Edtf.parse("2019-06-28").inYear(2021)).hasToString("2019-06-28");
        assertThat(Edtf.parse("XXXX/1999").inYear(2021)).hasToString("XXXX/1999");
    }

    @Test
    void values_sort_by_time_and_the_undated_come_last() {
        List<Edtf> values = new ArrayList<>();
        for (String text : List.of("XXXX-06-28", "2021-08-25", "2021", "202X", "../2020", "2021-08")) {
            values.add(Edtf.parse(text));
        }
        values.sort(null);
        assertThat(values.toString()).isEqualTo("[202X, 2021, 2021-08, 2021-08-25, ../2020, XXXX-06-28]");
    }

    @Test
    void every_day_survives_printing_and_reading() {
        qt().forAll(integers().between(-3_000_000, 3_000_000)).checkAssert(day -> {
            LocalDate date = LocalDate.ofEpochDay(day);
            Edtf value = Edtf.of(date);
            assertThat(Edtf.parse(value.toString())).isEqualTo(value);
            assertThat(value.earliest()).isEqualTo(date);
            assertThat(value.latest()).isEqualTo(date);
        });
    }

    @Test
    void relation_and_containment_agree() {
        qt().forAll(
                        integers().between(0, 800),
                        integers().between(0, 400),
                        integers().between(0, 800),
                        integers().between(0, 400))
                .checkAssert((start, length, from, stretch) -> {
                    Edtf one = stretch(start, length);
                    Edtf other = stretch(from, stretch);
                    Allen relation = java.util.Objects.requireNonNull(one.relation(other));
                    assertThat(other.relation(one)).isEqualTo(relation.inverse());
                    boolean holds = switch (relation) {
                        case EQUAL, CONTAINS, STARTED_BY, FINISHED_BY -> true;
                        default -> false;
                    };
                    assertThat(one.contains(other)).isEqualTo(holds);
                    boolean apart = switch (relation) {
                        case BEFORE, MEETS, MET_BY, AFTER -> true;
                        default -> false;
                    };
                    assertThat(one.compatible(other)).isEqualTo(!apart);
                });
    }

    private static Edtf stretch(int start, int length) {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(start);
        return Edtf.Interval.of(Edtf.of(first), Edtf.of(first.plusDays(length)));
    }

    @Test
    void hostile_text_is_read_or_refused_and_never_worse() {
        Random random = new Random(20210825);
        String signs = "0123456789XXXX---///..,,{}[]?~%TZ:+Y 💥é";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int k = 0; k < length; k++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Edtf value = Edtf.read(text.toString());
            if (value != null) {
                assertThat(Edtf.parse(value.toString())).isEqualTo(value);
                assertThat(value.compatible(value)).isTrue();
                value.precision();
                value.relation(value);
                value.inYear(2021);
            }
        }
        assertThat(Edtf.read("9".repeat(100_000))).isNull();
        assertThat(Edtf.read("[".repeat(1999))).isNull();
        assertThat(Edtf.read("Y" + "9".repeat(9))).isNull();
    }
}

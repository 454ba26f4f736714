package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;
import org.dragoman.ledger.Rows;
import org.dragoman.ledger.SampleReadings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static String line(@Nullable Object... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new Csv(out).line(java.util.Arrays.asList(cells));
        return out.toString();
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted_and_lines_end_as_the_standard_says() throws IOException {
        assertThat(line("a", "b,c", "say \"no\"", "two\nlines", null, 7, true, new BigDecimal("1E+3")))
                .isEqualTo("a,\"b,c\",\"say \"\"no\"\"\",\"two\nlines\",,7,true,1000\r\n");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_preceded_by_an_apostrophe() throws IOException {
        assertThat(line("=cmd|' /C calc'!A0", "+1", "-x", "@SUM(A1)", "\tx", "＝1"))
                .isEqualTo("'=cmd|' /C calc'!A0,'+1,'-x,'@SUM(A1),'\tx,'＝1\r\n");
        assertThat(line("=", new BigDecimal("-4.5"), -2)).isEqualTo("=,-4.5,-2\r\n");
    }

    @Test
    void records_inside_a_cell_are_json() throws IOException {
        assertThat(line(List.of("KEN", "GHA"), Map.of("edtf", "2024")))
                .isEqualTo("\"[\"\"KEN\"\",\"\"GHA\"\"]\",\"{\"\"edtf\"\":\"\"2024\"\"}\"\r\n");
    }

    @Test
    void a_record_has_a_cell_for_every_column_of_its_header() throws IOException {
        for (Row row : Rows.of(SampleReadings.sample())) {
            if (row.kind() == RecordKind.TALLY) {
                StringBuilder out = new StringBuilder();
                Csv csv = new Csv(out);
                csv.header(row.kind());
                csv.write(row);
                assertThat(out.toString().lines().findFirst())
                        .contains("kind,id,document,of,actors,number,ordinal,change,period,voice,span,evidence");
                assertThat(out.toString())
                        .contains("tally," + row.id())
                        .contains(",meeting,\"[\"\"Q1\"\",\"\"Q2\"\"]\",3,true,=,,,");
            }
        }
    }
}

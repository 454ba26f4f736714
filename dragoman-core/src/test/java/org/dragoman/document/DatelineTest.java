package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String NEWS = "The ministers met on Tuesday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LIMA, May 7 (Harbour Wire) — ;XXXX-05-07;Harbour Wire",
                "LIMA (Harbour Wire), 7 May 2021 — ;2021-05-07;Harbour Wire",
                "Lima, 7 May 2023. ;2023-05-07;",
                "Lima, Peru, 7 May 2023: ;2023-05-07;",
                "LIMA, May 7, HARBOUR WIRE. ;XXXX-05-07;HARBOUR WIRE",
                "Lima, May 7, Harbour Wire: ;XXXX-05-07;Harbour Wire",
                "Lima. 7 May. Harbour Wire – ;XXXX-05-07;Harbour Wire",
                "Lima [Peru], May 7 (HW): ;XXXX-05-07;HW",
                "Lima (HW) 7 May - ;XXXX-05-07;HW",
                "LIMA | 7 May 2023 | ;2023-05-07;",
                "LIMA, May 7, 2023 (HW) ;2023-05-07;HW",
                "7 May 2023, Lima – ;2023-05-07;",
                "Harbour News Agency, Lima, May 7 (Reporter Ana Lopez) ;XXXX-05-07;"
            })
    void a_dateline_tells_the_day_and_the_agency(String line, String day, String agency) {
        Dateline dateline = Objects.requireNonNull(Dateline.of(line + " " + NEWS));
        assertThat(Objects.requireNonNull(dateline.date()).edtf()).isEqualTo(day);
        assertThat(dateline.agency()).isEqualTo(agency);
    }

    @Test
    void an_outlet_may_stand_behind_the_dash_of_a_line_of_its_own() {
        Dateline dateline = Objects.requireNonNull(Dateline.of("Lima, 7 May 2023 - Harbour Times"));
        assertThat(dateline.length()).isEqualTo(32);
        assertThat(dateline.agency()).isEqualTo("Harbour Times");
        assertThat(Dateline.of("Lima, 7 May 2023 - Ministers met."))
                .extracting(Dateline::agency)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 7 May 2023 in Lima, the ministers met.",
                "The talks of 7 May 2023. They failed.",
                "Lima: The ministers met on 7 May 2023.",
                "7 May 2023. The ministers met.",
                "The ministers, who had met on May 7, Peru said, will meet again."
            })
    void a_date_in_a_sentence_makes_no_dateline(String text) {
        assertThat(Dateline.of(text)).isNull();
    }

    @Test
    void the_year_of_a_dateline_is_that_of_the_news_under_it() {
        Published line = new Published("XXXX-01-02", Published.Basis.DATELINE, null, List.of());
        assertThat(Publication.choose(null, line, List.of(), "It was signed on 30 December 2021.")
                        .edtf())
                .isEqualTo("2022-01-02");
        assertThat(Publication.choose(null, line, List.of(), "It was signed on 30 November 2021.")
                        .edtf())
                .isEqualTo("XXXX-01-02");
        assertThat(Publication.choose(null, line, List.of(), "Signed on 30 December 2021 and on 1 January 2019.")
                        .edtf())
                .isEqualTo("XXXX-01-02");
    }
}

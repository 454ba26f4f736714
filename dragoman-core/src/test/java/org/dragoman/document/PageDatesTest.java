package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29.08.2021 47 views|2021-08-29
            2022-07-06 0 By|2022-07-06
            Updated 14:35, 16-Sep-2022|2022-09-16
            Published Jun 28, 2021 10:47 PM|2021-06-28
            Published On 28 Jun 202128 Jun 2021|2021-06-28
            Monday, 28th of June, 2021|2021-06-28
            발행 2021.6.3.|2021-06-03
            2021年06月28日 15:20|2021-06-28
            28 июня 2021 г.|2021-06-28
            28 de junio de 2021|2021-06-28
            le 3 août 2021|2021-08-03
            09/07/2018|2018-07-09?
            07/31/2018|2018-07-31
            OSLO, Feb. 5|XXXX-02-05
            31.02.2021|
            version 3.10.2021.4|
            The 2022 vote|
            """)
    void dates_are_found_as_pages_write_them(String line, String edtf) {
        var found = PageDates.in(line);
        assertThat(found.isEmpty() ? null : found.get(0).edtf()).isEqualTo(edtf);
    }
}

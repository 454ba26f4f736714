package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© 2024 Harbour Courier. All rights reserved. | Harbour Courier",
                "Copyright © 2019-2024 The Northern Review | The Northern Review",
                "(c) 2023 Fjord News Agency, all rights reserved | Fjord News Agency",
            })
    void a_notice_of_copyright_names_the_outlet(String line, String outlet) {
        assertThat(Masthead.copyright(line)).isEqualTo(outlet);
    }

    @Test
    void rights_without_a_name_name_nobody() {
        assertThat(Masthead.copyright("© All rights reserved")).isNull();
        assertThat(Masthead.copyright("© 2024")).isNull();
        assertThat(Masthead.copyright("The copyright law was changed in 2020 by parliament."))
                .isNull();
    }

    @Test
    void a_line_above_the_text_names_the_outlet_by_a_word_of_the_trade() {
        assertThat(Masthead.head("Fjord Courier >> News >> Region")).isEqualTo("Fjord Courier");
        assertThat(Masthead.head("INSTITUTE FOR HARBOUR STUDIES")).isEqualTo("Institute for Harbour Studies");
        assertThat(Masthead.head("Skip to content")).isNull();
        assertThat(Masthead.head("Two ministers meet in the harbour")).isNull();
    }

    @Test
    void the_site_stands_beside_the_title_of_its_page() {
        List<String> lines = List.of("Fjord Daily", "Islands", "Sport");
        assertThat(Masthead.beside("Fjord Daily - Ministers meet", "Ministers meet", lines))
                .isEqualTo("Fjord Daily");
        assertThat(Masthead.beside("Ministers meet | Fjord Daily", "Ministers meet", lines))
                .isEqualTo("Fjord Daily");
        assertThat(Masthead.beside("Ministers meet - at last", "Ministers meet", lines))
                .isNull();
    }
}

package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.ledger.DocumentEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void a_number_takes_its_noun_in_the_singular_or_plural() {
        assertThat(Plural.of(1, "tallies")).isEqualTo("1 tally");
        assertThat(Plural.of(1, "other events")).isEqualTo("1 other event");
        assertThat(Plural.of(0, "contacts")).isEqualTo("0 contacts");
        assertThat(Plural.of(1200, "contacts")).isEqualTo("1,200 contacts");
    }

    @Test
    void a_date_says_what_it_rests_on() {
        assertThat(Dated.of("2016", "event", "in 2016"))
                .isEqualTo("2016: the words \u201cin 2016\u201d date this event");
        assertThat(Dated.of("2016", "document", null)).startsWith("2016, as the document's own date");
        assertThat(Dated.of("2016", "narrative", null)).startsWith("2016, from the narrative");
        assertThat(Dated.of("2016", "sentence", null)).isEqualTo("2016, from its sentence");
    }

    @Test
    void a_document_is_named_by_outlet_then_title_then_file_without_hash() {
        assertThat(label("Lake Weekly", "A title", "x/page.html")).isEqualTo("Lake Weekly");
        assertThat(label(null, "Ministers of two lake states open a bridge", "x/page.html"))
                .isEqualTo("Ministers of two lake states…");
        assertThat(label(null, null, "x/lake-bridge-3fa2c1d9.html")).isEqualTo("lake-bridge.html");
        assertThat(label(null, null, "x/lake-20240304.html")).isEqualTo("lake-20240304.html");
        assertThat(label(null, null, "x/3fa2c1d9e0.html")).isEqualTo("3fa2c1d9e0.html");
        assertThat(label(null, null, "x/effaced-facade.html")).isEqualTo("effaced-facade.html");
    }

    private static String label(@Nullable String outlet, @Nullable String title, String uri) {
        return new DocumentEntry("d", uri, outlet, title, "en", null, null, null, 1, 1).label();
    }

    @Test
    void a_spelling_is_near_where_a_letter_in_four_differs() {
        List<String> words = List.of("evaluate", "list", "statements");
        assertThat(Spelling.nearest("statments", words)).isEqualTo("statements");
        assertThat(Spelling.nearest("lits", List.of("list"))).isNull();
        assertThat(Spelling.nearest("lst", words)).isEqualTo("list");
        assertThat(Spelling.nearest("frobnicate", words)).isNull();
    }
}

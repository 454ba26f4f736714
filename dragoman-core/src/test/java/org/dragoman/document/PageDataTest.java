package org.dragoman.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.data.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "author-roles.tsv",
                "function-words.tsv",
                "header-words.tsv",
                "months.tsv",
                "page-hints.tsv",
                "page-phrases.tsv",
                "saying.tsv"
            })
    void the_data_are_sorted_small_and_without_duplicates(String name) {
        List<String> keys = new ArrayList<>();
        for (String[] row : Table.read(Document.class, name).rows()) {
            keys.add(name.equals("page-phrases.tsv") ? row[0] + "\t" + row[1] : row[0]);
            assertThat(row[0]).isEqualTo(PagePhrases.plain(row[0])).isNotEmpty();
        }
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
        assertThat(keys.stream().map(key -> key.split("\t")[0]).toList()).isSorted();
    }
}

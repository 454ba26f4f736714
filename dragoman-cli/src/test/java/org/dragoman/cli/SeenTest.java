package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.junit.jupiter.api.Test;

class SeenTest {
    private static Document document(String text) {
        Outcome outcome = new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt", Metadata.NONE);
        return ((Outcome.Read) outcome).document();
    }

    @Test
    void a_document_is_new_once() {
        Seen seen = new Seen();
        assertThat(seen.add(document("The ministers met in Oslo."))).isTrue();
        assertThat(seen.add(document("The ministers met in Rome."))).isTrue();
        assertThat(seen.add(document("The ministers met in Oslo."))).isFalse();
    }

    @Test
    void a_text_belongs_to_the_document_that_had_it_first() {
        Seen seen = new Seen();
        Document first = document("The ministers met in Oslo.");
        assertThat(seen.original(first)).isNull();
        assertThat(seen.original(document("The ministers met in Rome."))).isNull();
        assertThat(seen.original(document("The ministers met in Oslo."))).isEqualTo(first.id());
    }
}

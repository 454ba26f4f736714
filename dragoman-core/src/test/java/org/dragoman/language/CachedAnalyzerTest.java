package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedAnalyzerTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    private Analyzer cached() {
        return new CachedAnalyzer(folder, () -> document -> {
            asked.add(document.text());
            return new Analysis(document, List.of());
        });
    }

    @Test
    void the_same_text_is_analyzed_once() {
        cached().analyze(Document.of("The envoys met in Lima.", null));
        cached().analyze(Document.of("The envoys met in Lima.", null));
        assertThat(asked).hasSize(1);
    }

    @Test
    void texts_that_differ_in_spaces_alone_are_not_taken_for_each_other() {
        cached().analyze(Document.of("The envoys  met in Lima.", null));
        cached().analyze(Document.of("The envoys met in Lima.", null));
        assertThat(asked).hasSize(2);
    }
}

package org.dragoman.evaluation.webtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebTextEvaluationTest {
    @Test
    void a_snippet_counts_as_read_only_where_it_is_in_the_main_text(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/a.html"),
                "<html><body><nav><a href='/'>All the ferries of the day</a></nav><article><h1>The road reopens</h1>"
                        + "<p>The ministers of Norway and Sweden met in Oslo and agreed to reopen the road.</p></article></body></html>");
        Files.writeString(
                folder.resolve("snippets.json"),
                "{\"a\": {\"file\": \"a.html\", \"with\": [\"met in Oslo\", \"met in Rome\"], \"without\": [\"All the ferries\", \"road\"]}}");
        assertThat(new WebTextEvaluation(folder).scores()).isEqualTo(Map.of("a", new SnippetScore(1, 1, 1, 1)));
    }

    @Test
    void the_main_text_of_pages_is_found_as_well_as_it_was() throws IOException {
        Path folder = shared("gold/webtext");
        assumeTrue(folder != null, "the shared evaluation data are not here");
        SnippetScore all =
                new WebTextEvaluation(folder).scores().values().stream().reduce(SnippetScore.NONE, SnippetScore::plus);
        assertThat(all.f1()).isGreaterThan(0.85);
    }

    private static @org.jspecify.annotations.Nullable Path shared(String name) {
        String set = System.getProperty("dragoman.shared", "");
        for (String candidate : List.of(set, "../shared", "../../shared", "../../../shared")) {
            Path path = Path.of(candidate, name);
            if (!candidate.isEmpty() && Files.isDirectory(path)) {
                return path;
            }
        }
        return null;
    }
}

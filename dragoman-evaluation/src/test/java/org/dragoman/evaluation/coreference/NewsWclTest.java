package org.dragoman.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsWclTest {
    @Test
    void chains_open_and_close_and_lie_inside_each_other(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.conll");
        Files.writeString(file, """
                #begin document 7/-/7_L; part 000
                7/-/7_L\t0\t0\tNorth\t(a| (b\t
                7/-/7_L\t0\t1\tKorea\ta)\t
                7/-/7_L\t0\t2\t's\t-\t
                7/-/7_L\t0\t3\tleader\tb)\t
                7/-/7_L\t0\t4\tspoke\t-\t
                7/-/7_L\t0\t5\t.\t-\t

                7/-/7_L\t1\t0\tJapan\t(c)\t
                7/-/7_L\t1\t1\tlistened\t-\t
                #end document
                """);
        List<NewsWcl.Article> articles = NewsWcl.read(file);
        assertThat(articles).hasSize(1);
        NewsWcl.Article article = articles.get(0);
        assertThat(article.topic()).isEqualTo("7");
        assertThat(article.text()).isEqualTo("North Korea's leader spoke. Japan listened");
        assertThat(article.mentions())
                .extracting(m -> m.chain() + " " + article.text().substring(m.start(), m.end()))
                .containsExactly("a North Korea", "b North Korea's leader", "c Japan");
    }
}

package org.dragoman.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbPlusTest {
    @TempDir
    Path folder;

    @Test
    void words_and_mentions_are_read_with_their_subtopic() throws IOException {
        Path words = folder.resolve("set.conll");
        Files.writeString(words, """
                7_1ecbplus\t0\t0\tIt\t-
                7_1ecbplus\t0\t1\trained\tA
                7_1ecbplus\t1\t0\tDams\t-
                7_1ecbplus\t1\t1\tbroke\tB
                """);
        Files.writeString(
                folder.resolve("set-events.json"),
                "[{\"coref_chain\":\"B\",\"doc_id\":\"7_1ecbplus\",\"sent_id\":1,\"tokens_number\":[1]}]");
        List<EcbPlus.Article> articles = EcbPlus.read(words);
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).text()).isEqualTo("It rained\n\nDams broke");
        assertThat(articles.get(0).subtopic()).isEqualTo("7ecbplus");
        EcbPlus.Mention mention = articles.get(0).mentions().get(0);
        assertThat(articles.get(0).text().substring(mention.start(), mention.end()))
                .isEqualTo("broke");
        assertThat(mention.chain()).isEqualTo("B");
    }
}

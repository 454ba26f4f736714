package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.junit.jupiter.api.Test;

class MendingTest {
    @Test
    void a_receiver_without_anything_to_receive_is_the_object() {
        assertThat(relations("envoys nsubj 1", "met root -1", "ministers iobj 1"))
                .containsExactly("nsubj", "root", "obj");
    }

    @Test
    void a_receiver_of_a_thing_or_of_words_stays_one() {
        assertThat(relations("they nsubj 1", "gave root -1", "him iobj 1", "time obj 1"))
                .containsExactly("nsubj", "root", "iobj", "obj");
        assertThat(relations("they nsubj 1", "told root -1", "him iobj 1", "left ccomp 1"))
                .containsExactly("nsubj", "root", "iobj", "ccomp");
    }

    @Test
    void what_someone_is_accused_of_belongs_to_the_verb() {
        assertThat(relations("they nsubj 1", "accuse root -1", "neighbour obj 1", "of case 4", "smuggling nmod 2"))
                .containsExactly("nsubj", "root", "obj", "case", "obl");
        assertThat(relations("they nsubj 1", "accuse root -1", "neighbour obj 1", "of mark 4", "hiding acl 2"))
                .containsExactly("nsubj", "root", "obj", "mark", "advcl");
        assertThat(relations("they nsubj 1", "met root -1", "ministers obj 1", "of case 4", "trade nmod 2"))
                .containsExactly("nsubj", "root", "obj", "case", "nmod");
    }

    private static List<String> relations(String... words) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split(" ");
            tokens.add(new Token(i, 0, 1, parts[0], parts[0], "NN", "O", Integer.parseInt(parts[2]), parts[1]));
        }
        Document document = Document.of("x", null);
        Analyzer parser = given -> new Analysis(given, List.of(new Sentence(0, 0, Region.Kind.BODY, tokens, true)));
        return new Mending(parser)
                .analyze(document).sentences().get(0).tokens().stream()
                        .map(Token::relation)
                        .toList();
    }
}

package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.web.search.FullText.Piece;
import org.dragoman.web.search.FullText.Snippet;
import org.junit.jupiter.api.Test;

class FullTextTest {
    private static String shortened(int around, Piece... pieces) {
        return new Snippet(0, 1000, List.of(pieces))
                .shortened(around).stream()
                        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }

    @Test
    void what_is_far_from_the_words_that_were_found_is_left_out() {
        assertThat(shortened(
                        10,
                        new Piece("It had rained for three days when ", false),
                        new Piece("trade", true),
                        new Piece(" was spoken of, and nobody knew that it would end in ", false),
                        new Piece("trade", true),
                        new Piece(" as it had before, on many other days.", false)))
                .isEqualTo("… when [trade] was … end in [trade] as it had …");
    }

    @Test
    void short_passages_stay_whole_and_texts_without_spaces_are_cut_between_letters() {
        assertThat(shortened(10, new Piece("Free ", false), new Piece("trade", true), new Piece(" is near.", false)))
                .isEqualTo("Free [trade] is near.");
        assertThat(shortened(3, new Piece("🕊".repeat(20), false), new Piece("x", true)))
                .isEqualTo("…🕊🕊🕊[x]");
    }
}

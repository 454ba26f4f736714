package org.dragoman.statement.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.analysis;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.dragoman.statement.TestTexts;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Danish minister renewed to his Norwegian colleague the invitation to visit the fair in May. | the"
                        + " invitation to visit the fair in May",
                "The president, who announced the extension on Saturday, gave no term. | the extension",
                "Talks began after the union demanded a new levy, and after prices of fuel rose. | a new levy",
                "The carter puts it more plainly: “The toll is my only neighbour.” | “The toll is my only neighbour.”",
                "The ferries have not stopped, the Nordic Post reported on Tuesday, citing a source in the harbour. |"
                        + " The ferries have not stopped",
                "The envoy assured the traders that the code would hold. | that the code would hold",
            })
    void to_whom_and_when_something_is_said_is_none_of_it(String text, String content) {
        assertThat(read(text))
                .anySatisfy(s -> assertThat(s.content()).extracting(Span::text).containsExactly(content));
    }

    @Test
    void a_cue_whose_content_would_be_trimmed_away_entirely_stays_as_it_is() {
        // Only to whom it is handed was labelled, which is no content by itself.
        Words words =
                new Words(analysis("The Danish minister renewed to his Norwegian colleague the invitation to visit the"
                        + " fair in May."));
        int[] labels = new int[words.size()];
        Bounds.label(labels, 0, new Found.Piece(0, 2), Label.SOURCE);
        Bounds.label(labels, 0, new Found.Piece(3, 3), Label.CUE);
        Bounds.label(labels, 0, new Found.Piece(4, 7), Label.CONTENT);
        Found found = new Found(3, 0, labels, 1, true);
        assertThat(Circumstances.trim(words, Quotations.of(words), found)).isSameAs(found);
    }

    @Test
    void town_and_agency_are_none_of_what_is_said() {
        assertThat(TestTexts.contents("OSLO (Fjord Wire) The road over the hills is closed, the mayor said."))
                .contains("The road over the hills is closed");
    }
}

package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import org.dragoman.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said that the bridge could open in May, which is a promise with conditions. | that the"
                        + " bridge could open in May",
                "Norway accused Sweden of draining the lake, something the Swedish government denies. | Sweden of"
                        + " draining the lake",
                "Norway accused Sweden of draining the lake, a charge that Stockholm rejects. | Sweden of draining the"
                        + " lake",
                "The delegate of Norway, echoing that view, underlined the worth of joint patrols. | that view",
                "The delegate of Norway, echoing that view, underlined the worth of joint patrols. | the worth of joint"
                        + " patrols",
            })
    void what_others_and_the_author_remark_is_cut(String text, String content) {
        assertThat(read(text))
                .anySatisfy(s -> assertThat(s.content()).extracting(Span::text).containsExactly(content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = "Both mayors agreed that the lake was free, and “looked forward to the fair”, the harbour office"
                    + " said. | agreed")
    void who_tells_of_an_agreement_is_none_of_it(String text, String cue) {
        assertThat(read(text))
                .filteredOn(s -> s.cue() != null && s.cue().text().equals(cue))
                .allSatisfy(s -> assertThat(s.content())
                        .extracting(Span::text)
                        .noneMatch(piece -> piece.contains("office said")));
    }
}

package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport;
import org.junit.jupiter.api.Test;

/** Signings that only the sides of what was signed tell. */
class SigningsTest {
    private static List<EventReport> signings(String text) {
        return Models.reader().read(Document.of(text, "2023-06-01")).events().stream()
                .filter(event -> "sign".equals(event.mode()))
                .toList();
    }

    @Test
    void what_is_signed_after_a_meeting_is_a_deed_of_those_who_met() {
        assertThat(signings("Kenya and Uganda held talks in Kampala on 4 May 2023. A treaty on fishing was signed after"
                        + " the talks."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.source()).containsExactly("KEN");
                    assertThat(event.target()).containsExactly("UGA");
                    assertThat(event.because()).anyMatch(reason -> reason.startsWith("signed by the sides"));
                });
    }

    @Test
    void a_signing_that_a_verb_tells_is_not_told_twice() {
        assertThat(signings("Kenya and Uganda signed a treaty on fishing in Kampala on 4 May 2023."))
                .hasSize(1);
    }

    @Test
    void a_text_that_is_yet_to_be_signed_is_no_signing() {
        assertThat(signings("A treaty on fishing between Kenya and Uganda has not been signed."))
                .noneMatch(event -> event.reality() == EventReport.Reality.ACTUAL);
    }
}

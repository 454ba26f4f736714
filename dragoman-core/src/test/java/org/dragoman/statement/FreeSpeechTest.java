package org.dragoman.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.statement.TestTexts.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeSpeechTest {
    @Test
    void the_tense_of_reports_goes_on_with_one() {
        List<Statement> statements =
                read("The minister promised that the levy would be low. It would bring in two billion crowns a year.");
        assertThat(statements).anySatisfy(s -> {
            assertThat(s.cue()).isNull();
            assertThat(s.content().get(0).text()).isEqualTo("It would bring in two billion crowns a year");
            assertThat(s.confidence()).isLessThan(0.5);
        });
    }

    @Test
    void what_stands_between_two_statements_of_one_speaker_is_said_too() {
        assertThat(read("The economist Anna Berg believes that the canal will pay for itself. "
                        + "The traders already pay lower fees. “Nobody builds a port for one season,” she stressed."))
                .anySatisfy(s -> {
                    assertThat(s.cue()).isNull();
                    assertThat(s.content().get(0).text()).startsWith("The traders");
                });
    }

    @Test
    void a_present_behind_a_report_is_the_authors_where_nobody_goes_on() {
        assertThat(read("The economist Anna Berg said that the canal would pay for itself. "
                        + "The canal has four locks and a harbour."))
                .noneMatch(s -> s.cue() == null);
    }

    @Test
    void who_takes_turns_goes_on_to_the_end_of_the_paragraph() {
        assertThat(read("In turn, the envoy said that many things are changing in the north. "
                        + "The only constant is the friendship of the two peoples."))
                .anySatisfy(s -> {
                    assertThat(s.cue()).isNull();
                    assertThat(s.content().get(0).text()).startsWith("The only constant");
                });
    }

    @Test
    void a_call_on_both_sides_behind_a_report_is_the_speakers() {
        assertThat(read("The minister said that the two countries are linked by the sea. "
                        + "The two sides should keep the ferries going."))
                .anySatisfy(s -> {
                    assertThat(s.cue()).isNull();
                    assertThat(s.content().get(0).text()).startsWith("The two sides");
                });
    }

    @Test
    void what_things_mean_an_expert_goes_on_to_tell() {
        assertThat(read("The expert on northern trade Anna Berg stresses that the two towns still build together. "
                        + "The start of the work on the bridge not only indicates a new turn, but also represents an "
                        + "answer to the critics."))
                .anySatisfy(s -> {
                    assertThat(s.cue()).isNull();
                    assertThat(s.content().get(0).text()).startsWith("The start of the work");
                });
    }

    @Test
    void what_things_mean_behind_no_expert_the_author_tells() {
        assertThat(read("Norway says that the two towns still build together. The start of the work on the bridge "
                        + "indicates a new turn."))
                .noneMatch(s -> s.cue() == null);
    }
}

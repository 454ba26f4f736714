package org.dragoman.evaluation.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorEvaluationTest {
    @Test
    void the_words_of_every_case_stand_in_its_text_and_no_case_comes_twice() {
        List<ActorCase> cases = ActorCase.standard();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(400);
        Set<String> seen = new HashSet<>();
        for (ActorCase one : cases) {
            assertThat(one.place()[1]).isLessThanOrEqualTo(one.text().length());
            assertThat(seen.add(one.date() + one.text() + one.words()))
                    .as(one.text())
                    .isTrue();
        }
    }

    @Test
    void words_are_found_whole_and_by_their_number() {
        ActorCase second = new ActorCase("surname", "2021", "When Heath left, he said Heath won.", "Heath#2", "none");
        assertThat(second.place()).containsExactly(25, 30);
        ActorCase pronoun = new ActorCase("pronoun", "2021", "When Heath left, he said Heath won.", "he", "none");
        assertThat(pronoun.place()).containsExactly(17, 19);
    }

    @Test
    void words_that_are_not_there_are_an_error() {
        ActorCase wrong = new ActorCase("state", "2021", "Chile voted.", "Peru", "PER");
        assertThatThrownBy(wrong::place)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Peru");
    }

    @Test
    void right_and_wrong_answers_are_told_apart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.tsv");
        Files.writeString(
                file,
                "kind\tdate\ttext\twords\texpected\n"
                        + "state\t2021\tChile voted against the plan.\tChile\tCHL\n"
                        + "state\t2021\tChile voted against the plan.\tChile\tPER\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ActorEvaluation.Accuracy accuracy =
                ActorEvaluation.run(file, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(accuracy).isEqualTo(new ActorEvaluation.Accuracy(1, 2));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("expected PER")
                .contains("all");
    }
}

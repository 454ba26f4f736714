package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.Reality;
import org.junit.jupiter.api.Test;

/** Contacts of which one side alone is named. */
class ProtagonistTest {
    private static List<EventReport> contacts(String text) {
        return EventFixture.read(Document.of(text, "2024-05-20")).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static String sides(EventReport report) {
        TreeSet<String> sides = new TreeSet<>(report.source());
        sides.addAll(report.target());
        return String.join(" ", sides);
    }

    @Test
    void a_meeting_with_someone_is_that_of_whom_the_text_is_about() {
        List<EventReport> found = contacts(
                "Emmanuel Macron flew to Berlin on Friday. A meeting with Olaf Scholz was held at the airport.");
        assertThat(found).hasSize(2);
        assertThat(sides(found.get(1))).isEqualTo("Q3052772 person:olaf-scholz");
    }

    @Test
    void a_meeting_that_is_not_planned_is_denied_to_whom_the_text_is_about() {
        List<EventReport> found =
                contacts("Emmanuel Macron flew to Berlin on Friday. No meeting with Olaf Scholz is planned.");
        assertThat(found).hasSize(2);
        assertThat(sides(found.get(1))).isEqualTo("Q3052772 person:olaf-scholz");
        assertThat(found.get(1).reality()).isEqualTo(Reality.DENIED);
    }

    @Test
    void a_visit_that_is_dropped_is_that_of_whom_the_text_is_about() {
        List<EventReport> found =
                contacts("Emmanuel Macron flew to Berlin on Friday. A planned visit to Prague was cancelled.");
        assertThat(found).hasSize(2);
        assertThat(sides(found.get(1))).isEqualTo("CZE Q3052772");
        assertThat(found.get(1).reality()).isEqualTo(Reality.DENIED);
    }

    @Test
    void nobody_meets_those_at_home_because_the_text_is_about_him() {
        assertThat(contacts("Emmanuel Macron gave a speech. A meeting with Michel Barnier was held in Paris."))
                .isEmpty();
    }
}

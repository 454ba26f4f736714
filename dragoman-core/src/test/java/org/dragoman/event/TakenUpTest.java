package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dragoman.document.Document;
import org.dragoman.event.EventReport.Where;
import org.junit.jupiter.api.Test;

/** What a report has of the contact that it takes up. */
class TakenUpTest {
    private static final String MET = "Emmanuel Macron met Olaf Scholz in Vienna on 6 May 2024. ";
    private static final String CALLED = "Emmanuel Macron and Olaf Scholz spoke by telephone on 6 May 2024. ";

    private static List<EventReport> contacts(String text) {
        return EventFixture.read(Document.of(text, "2024-05-20")).stream()
                .filter(report -> report.type() == Plover.CONSULT)
                .toList();
    }

    private static EventReport last(String text) {
        List<EventReport> found = contacts(text);
        assertThat(found).isNotEmpty();
        return found.get(found.size() - 1);
    }

    private static String sides(EventReport report) {
        TreeSet<String> sides = new TreeSet<>(report.source());
        sides.addAll(report.target());
        return String.join(" ", sides);
    }

    private static String day(EventReport report) {
        return Objects.requireNonNull(report.when()).edtf();
    }

    @Test
    void the_conversation_is_the_call_spoken_of() {
        EventReport report = last(CALLED + "During the conversation the two leaders discussed trade.");
        assertThat(report.mode()).isEqualTo("call");
        assertThat(report.cameo()).isEqualTo("041");
        assertThat(day(report)).isEqualTo("2024-05-06");
    }

    @Test
    void talks_at_a_meeting_stay_talks() {
        assertThat(last(MET + "The two leaders discussed trade.").mode()).isEqualTo("talks");
    }

    @Test
    void the_means_may_be_told_later() {
        List<EventReport> found = contacts("Emmanuel Macron and Olaf Scholz held talks on 6 May 2024."
                + " The talks, which took place by video link, lasted an hour.");
        assertThat(found).isNotEmpty().allMatch(report -> "video".equals(report.mode()));
    }

    @Test
    void the_parties_are_those_who_met() {
        EventReport first = last(MET);
        EventReport report = last(MET + "The parties also exchanged views on trade.");
        assertThat(sides(report)).isEqualTo(sides(first));
        assertThat(Objects.requireNonNull(report.contact()).level()).isEqualTo("leaders");
        assertThat(day(report)).isEqualTo("2024-05-06");
    }

    @Test
    void the_countries_are_not_those_who_met() {
        assertThat(sides(last(MET + "The two countries discussed trade."))).isEqualTo("DEU FRA");
    }

    @Test
    void a_first_visit_is_the_meeting_abroad() {
        EventReport report = last("Emmanuel Macron met Olaf Scholz in Berlin on 6 May 2024."
                + " It was his first visit to the German capital.");
        assertThat(report.mode()).isEqualTo("visit");
        assertThat(day(report)).isEqualTo("2024-05-06");
        assertThat(report.where()).isNotNull().extracting(Where::name).isEqualTo("Berlin");
    }

    @Test
    void what_comes_next_in_the_story_has_its_day() {
        EventReport report = last("On 6 May 2024 Emmanuel Macron met Olaf Scholz in Vienna."
                + " Then the leaders moved to the palace, where a meeting closed to reporters was held.");
        assertThat(sides(report)).isEqualTo(sides(last(MET)));
        assertThat(day(report)).isEqualTo("2024-05-06");
    }
}

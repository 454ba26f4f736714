package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code events}, {@code event} and {@code changes}. */
class EventsCommandTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void read() throws IOException {
        session = new Session(folder);
        session.write("in/a.txt", "It rained. President Ruto met President Mahama in Accra on 2024-03-04.\n");
        session.write(
                "in/b.txt", "The sun shone. President Mahama met President Ruto on XXXX-03-04, the minister said.\n");
        session.write("in/c.txt", "President Stubb called President Ruto on 2024-05-06.\n");
        session.read();
    }

    private void disagree() throws IOException {
        session.write("in/d.txt", "Elsewhere it snowed. President Ruto met President Mahama in Accra on 2024-03-06.\n");
        session.read();
    }

    private String idOfMeeting() {
        session.on("events", "--between", "KEN,GHA", "--format", "csv");
        return session.out.lines().skip(1).findFirst().orElseThrow().split(",")[0];
    }

    @Test
    void what_two_documents_report_is_one_event() {
        assertThat(session.on("events")).as(session.err).isZero();
        assertThat(session.err).contains("2 events");
        assertThat(session.on("events", "--origins", "2")).isZero();
        assertThat(session.err).contains("1 event ");
        assertThat(session.out).contains("2024-03-04").contains("William Ruto").contains("John Mahama");
    }

    @Test
    void events_are_chosen_by_actors_and_time() {
        session.on("events", "--between", "KEN,FIN");
        assertThat(session.err).contains("1 event ");
        session.on("events", "--from", "2024-04");
        assertThat(session.err).contains("1 event ");
        session.on("events", "--mode", "visit");
        assertThat(session.err).contains("no events match");
        assertThat(session.on("events", "--type", "dance")).isEqualTo(2);
    }

    @Test
    void events_are_narrowed_by_the_options_of_lists() {
        session.on("events", "--about", "FIN");
        assertThat(session.err).contains("1 event ");
        session.on("events", "--level", "leaders", "--reality", "actual");
        assertThat(session.err).contains("2 events ");
        session.on("events", "--level", "envoys");
        assertThat(session.err).contains("no events match");
        assertThat(session.on("events", "--from", "2024-05", "--until", "2024-04"))
                .isEqualTo(2);
        assertThat(session.err).contains("swap the two");
        assertThat(session.on("events", "--limit", "0")).isEqualTo(2);
        assertThat(session.err).contains("--limit 0: give a number of rows from 1 up");
        assertThat(session.on("events", "--level", "kings")).isEqualTo(2);
        assertThat(session.err).contains("--level kings: choose from leaders");
    }

    @Test
    void an_event_shows_its_reports_side_by_side() {
        assertThat(session.on("event", idOfMeeting())).as(session.err).isZero();
        assertThat(session.out)
                .contains("2 reports in 2 documents")
                .contains("when        2024-03-04\n")
                .contains("XXXX-03-04, taken as 2024-03-04 on the word of ev-")
                .contains("voice       the minister")
                .contains("because");
        assertThat(session.on("event", "hp-nothing")).isEqualTo(2);
    }

    @Test
    void contested_events_come_with_what_is_contested() throws IOException {
        session.on("events", "--contested");
        assertThat(session.err).contains("no events match");
        disagree();
        session.on("events", "--contested");
        assertThat(session.out).contains("date hp-").contains("on 2024-03-04 says one side, on 2024-03-06 the other");
        assertThat(session.err).contains("2 events ");
    }

    @Test
    void changes_tell_what_a_later_run_added() throws IOException {
        disagree();
        assertThat(session.on("changes", "--since", "1")).as(session.err).isZero();
        assertThat(session.out).contains("new      hp-").contains("2024-03-06").contains("conflict of date");
        assertThat(session.on("changes", "--since", "2")).isZero();
        assertThat(session.err).contains("nothing changed");
        assertThat(session.on("changes", "--since", "9")).isEqualTo(2);
    }

    @Test
    void what_an_earlier_run_knew_can_be_asked() throws IOException {
        disagree();
        session.on("events", "--as-of", "1", "--contested");
        assertThat(session.err).contains("no events match");
        session.on("events", "--as-of", "2000-01-01");
        assertThat(session.err).contains("no events match");
        session.on("events", "--as-known-on", "2000");
        assertThat(session.err).contains("no events match");
        assertThat(session.on("events", "--as-of", "tomorrow")).isEqualTo(2);
        assertThat(session.err).contains("give the number of a run, or a day");
    }

    @Test
    void json_is_a_list_of_all_events() {
        session.on("events", "--format", "json");
        assertThat(session.out).startsWith("[{\"kind\":\"event\"").endsWith("}]\n");
        session.on("events", "--format", "json", "--mode", "visit");
        assertThat(session.out).isEqualTo("[]\n");
    }

    @Test
    void json_lines_carry_the_fields_of_the_contract() {
        session.on("events", "--format", "jsonl", "--limit", "1");
        assertThat(session.out)
                .startsWith("{\"kind\":\"event\",\"id\":\"hp-")
                .contains("\"origins\":[\"or-")
                .contains("\"denied_by\":[]");
    }
}

package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.actor.Corrections;
import org.dragoman.ledger.Json;
import org.dragoman.web.ServedLedger;
import org.dragoman.web.WebOptions;
import org.dragoman.web.WebServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two actors do to each other, the system, and outlets compared, over a small ledger. */
class MeasureCommandsTest {
    @TempDir
    static Path folder;

    private final Session session = new Session(folder);

    @BeforeAll
    static void read() throws IOException {
        Session session = new Session(folder);
        session.write(
                        "in/a.html",
                        page(
                                "Accra Daily",
                                "President Ruto met President Mahama in Accra on 2024-03-04, the minister said."
                                        + " President Ruto called President Mahama on 2024-05-09."))
                .write(
                        "in/b.html",
                        page(
                                "Nairobi Post",
                                "President Mahama met President Ruto in Accra on 2024-03-04. President Stubb met"
                                        + " President Ruto in Nairobi on 2024-04-02."));
        assertThat(session.read()).as(session.err).isZero();
    }

    private static String page(String outlet, String text) {
        return "<html lang=\"en\"><head><title>Visits of spring</title><meta property=\"og:site_name\" content=\""
                + outlet + "\"><meta property=\"article:published_time\" content=\"2024-05-10\"></head><body><article>"
                + "<p>" + text + " They spoke about trade and the sea, and about the roads between the two"
                + " countries, for two hours and more.</p></article></body></html>\n";
    }

    @Test
    void a_meeting_told_by_two_outlets_from_either_side_is_one_deed_of_its_month() {
        assertThat(session.on("dyad", "KEN", "GHA", "--by", "month"))
                .as(session.err)
                .isZero();
        assertThat(session.out)
                .startsWith("Kenya – Ghana by month, 2024-03-04/2024-05-09")
                .containsPattern("2024-03 +1 +1 +0 +0 +0 +\\+1.0 +\\+1.10 +2 +0")
                .containsPattern("2024-03-04 +meet +leaders +2 +2 +2 +ev-");
        assertThat(session.err)
                .contains("counted: one a day")
                .contains("2 outlets")
                .contains("No report is not");
    }

    @Test
    void raw_counts_every_report() {
        session.on("dyad", "KEN", "GHA", "--count", "raw", "--format", "csv");
        assertThat(session.out.lines().toList().get(0)).startsWith("one,other,start,label,deeds,verbal_cooperation");
        assertThat(session.out.lines().toList().get(1)).startsWith("Kenya,Ghana,2024-03-01,2024-03,2,2,0,0,0,0,2.0,");
    }

    @Test
    void a_panel_hears_its_outlets_alone_and_json_opens_the_reports() {
        session.on("dyad", "KEN", "GHA", "--panel", "nairobi", "--format", "json");
        assertThat(session.out).contains("\"contacts\":[{\"when\":\"2024-03-04\",\"modes\":[\"meet\"]");
        assertThat(session.out).containsPattern("\"reports\":\\[\"ev-[0-9a-f]{12}\"\\]");
        assertThat(session.on("dyad", "KEN", "GHA", "--panel", "Lagos")).isEqualTo(2);
        assertThat(session.err).contains("there is no such outlet; there are Accra Daily, Nairobi Post");
    }

    @Test
    void what_was_not_yet_recorded_was_not_known() {
        assertThat(session.on("dyad", "KEN", "GHA", "--as-known-on", "2001-01-01"))
                .isEqualTo(2);
        assertThat(session.err).contains("nothing was recorded by that day");
        assertThat(session.on("dyad", "KEN", "GHA", "--as-of", "1")).isZero();
        assertThat(session.err).contains("as of 1");
    }

    @Test
    void a_pair_without_a_dated_deed_is_told_apart_from_an_error() {
        assertThat(session.on("dyad", "FIN", "GHA")).isZero();
        assertThat(session.out).isEmpty();
        assertThat(session.err).contains("no dated deed between Finland and Ghana");
    }

    @Test
    void the_system_has_actors_ties_and_a_file_for_gephi() throws IOException {
        Path file = folder.resolve("out.gexf");
        assertThat(session.on("system", "--window", "2024-01/2024-12", "--gexf", file.toString()))
                .as(session.err)
                .isZero();
        assertThat(session.out)
                .containsPattern("actors +3")
                .containsPattern("Kenya +2 +3 ")
                .contains("bloc 1: ");
        assertThat(Files.readString(file)).contains("<edge id=\"0\" source=\"FIN\" target=\"KEN\" weight=\"1\">");
    }

    @Test
    void sensitivity_says_which_choice_moves_a_measure() {
        session.on("system", "--sensitivity");
        assertThat(session.out).containsPattern("ties +2 +0 +threshold 3 +2 +as chosen");
    }

    @Test
    void outlets_are_compared_over_what_both_tell_and_over_all() {
        assertThat(session.on("compare", "Accra", "Nairobi")).as(session.err).isZero();
        assertThat(session.out)
                .contains("Framing: of what at least two outlets tell")
                .contains("Selection: all that each of them tells")
                .containsPattern("Finland +takes part +0 of 2, 0% \\[0%, 66%\\] +1 of 2, 50%");
    }

    @Test
    void wrong_windows_are_refused() {
        assertThat(session.on("system", "--window", "spring")).isEqualTo(2);
        assertThat(session.err).contains("write it as 2021, 2021-03 or 2021-01/2021-12");
        assertThat(session.on("dyad", "KEN", "GHA", "--by", "day", "--window", "1900/2020"))
                .isEqualTo(2);
        assertThat(session.err).contains("more than 5000 stretches");
    }

    @Test
    void a_series_is_drawn_in_blocks() {
        assertThat(Sparkline.of(new double[] {0, 1, 2, 4}, 10)).isEqualTo("▁▃▅█");
        assertThat(Sparkline.of(new double[] {-4, 0}, 10)).isEqualTo("▁█");
        assertThat(Sparkline.of(new double[] {1, 1, 3, 3}, 2)).isEqualTo("▃█");
        assertThat(Sparkline.of(new double[] {0, 0}, 2)).isEqualTo("▁▁");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_pages_count_as_the_command_line_does() throws Exception {
        for (String rule : List.of("raw", "daily", "events")) {
            for (List<String> window : List.of(List.of("2024-03-01", "2024-04-30"), List.of("2024", "2024"))) {
                assertThat(session.on(
                                "system", "--format", "json", "--count", rule, "--window", String.join("/", window)))
                        .as(session.err)
                        .isZero();
                Map<String, Object> told = (Map<String, Object>) Objects.requireNonNull(Json.read(session.out));
                assertThat(served(
                                "/api/v1/system?count=" + rule + "&from=" + window.get(0) + "&until=" + window.get(1)))
                        .isEqualTo(deeds(told));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> deeds(Map<String, Object> system) {
        Map<String, Object> deeds = new TreeMap<>();
        for (Object tie : (List<Object>) Objects.requireNonNull(system.get("ties"))) {
            Map<String, Object> map = (Map<String, Object>) tie;
            deeds.put(
                    map.get("one") + "-" + map.get("other"),
                    map.get("deeds") + " " + map.get("verbal_cooperation") + " " + map.get("verbal_conflict"));
        }
        assertThat(deeds).isNotEmpty();
        return deeds;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> served(String path) throws Exception {
        try (WebServer server = WebServer.start(
                new ServedLedger(session.ledger, Corrections.NONE, 60_000, null),
                new WebOptions("127.0.0.1", 0, null))) {
            String answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return deeds((Map<String, Object>) Objects.requireNonNull(Json.read(answer)));
        }
    }
}

package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Corrections;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.Published;
import org.dragoman.document.RecordId;
import org.dragoman.document.Region;
import org.dragoman.document.Span;
import org.dragoman.event.EventReport;
import org.dragoman.event.Plover;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Run;
import org.dragoman.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pair's page tells of who did what to whom, and since when it is otherwise. */
class PairPageTest {
    @TempDir
    static Path folder;

    private static WebServer server;
    private static Client client;

    @BeforeAll
    static void serve() throws InterruptedException {
        Path file = folder.resolve("pair.duckdb");
        try (Ledger ledger = Ledger.open(file)) {
            List<Reading> readings = new ArrayList<>();
            // Two years of aid, then two of threats.
            for (int i = 0; i < 48; i++) {
                String day = "%d-%02d-10".formatted(2018 + i / 12, 1 + i % 12);
                readings.add(
                        i < 24
                                ? report("Kenya aided Ghana.", Plover.AID, null, "KEN", "GHA", day, 7.0, 2)
                                : report("Ghana threatened Kenya.", Plover.THREATEN, null, "GHA", "KEN", day, -6.0, 3));
            }
            readings.add(report("Ghana accused Kenya.", Plover.ACCUSE, "criticize", "GHA", "KEN", null, -2.0, 3));
            readings.add(report("Kenya cooperated with Ghana.", Plover.COOPERATE, null, "KEN", "GHA", "2019", 5.0, 2));
            Run run = ledger.begin("1", Map.of());
            ledger.append(readings, run);
            ledger.finish(run);
        }
        server = WebServer.start(
                new ServedLedger(file, Corrections.NONE, 120_000, null), new WebOptions("127.0.0.1", 0, null));
        client = new Client(server);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static Reading report(
            String told,
            Plover type,
            @Nullable String mode,
            String source,
            String target,
            @Nullable String day,
            double goldstein,
            int quad) {
        String uri = "in/" + type + "-" + day + ".txt";
        String text = "As of %s: %s".formatted(day, told);
        CodePoints points = new CodePoints(text);
        Document document = new Document(
                RecordId.document(uri, text),
                uri,
                "Lake Gazette",
                null,
                List.of(),
                "en",
                Published.given(day == null ? "2022-01-01" : day),
                text,
                List.of(new Region(Region.Kind.BODY, 0, points.length())),
                null);
        Span evidence = points.span(0, points.length());
        EventReport event = new EventReport(
                RecordId.of("ev", document.id(), 1),
                document.id(),
                type,
                mode,
                null,
                List.of(source),
                List.of(target),
                List.of(),
                day == null ? null : new EventReport.When(day, evidence, "event"),
                null,
                EventReport.Reality.ACTUAL,
                null,
                goldstein,
                quad,
                evidence,
                evidence,
                0.9,
                null,
                List.of());
        return new Reading(
                document,
                "1",
                List.of(
                        new Actor("GHA", Actor.Kind.STATE, "Ghana", List.of(), null, null, false),
                        new Actor("KEN", Actor.Kind.STATE, "Kenya", List.of(), null, null, false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                new Reading.Coverage(1, 3, points.length(), List.of()));
    }

    @Test
    void what_each_does_to_the_other_is_told_by_direction_with_its_number() throws Exception {
        String page = client.page("/pairs/KEN/GHA").body();
        assertThat(page)
                .contains("<h3>Kenya to Ghana</h3>")
                .contains("/events?by=KEN&amp;about=GHA&amp;type=AID&amp;reality=actual,ongoing")
                .contains("aid</span> <span class=\"muted\">24</span>")
                .contains("threaten</span> <span class=\"muted\">24</span>")
                .contains("<strong>threaten</strong> · Ghana → Kenya");
        assertThat(page.indexOf("threaten</span>"))
                .as("under the side that does it")
                .isGreaterThan(page.indexOf("<h3>Ghana to Kenya</h3>"));
        assertThat(page.indexOf("threaten</span>")).as("most reports first").isLessThan(page.indexOf("accuse</span>"));
    }

    @Test
    void the_list_that_a_number_opens_has_as_many_rows() throws Exception {
        assertThat(client.page("/events?by=GHA&about=KEN&type=THREATEN&reality=actual,ongoing")
                        .body())
                .contains("24 rows");
    }

    @Test
    void what_has_no_direction_is_told_of_both_together() throws Exception {
        String page = client.page("/pairs/KEN/GHA").body();
        assertThat(page.indexOf("cooperate</span>")).isGreaterThan(page.indexOf("<h3>Together</h3>"));
    }

    @Test
    void the_page_says_when_relations_changed_and_by_what() throws Exception {
        assertThat(client.page("/pairs/KEN/GHA").body())
                .contains("<li class=\"worse\">After Dec 2019 the intensity goes from +7.00 to <strong>−6.00</strong>"
                        + " a month")
                .contains(">threaten, 10 Jan 2020</a>");
    }

    @Test
    void what_is_not_drawn_is_counted() throws Exception {
        assertThat(client.page("/pairs/KEN/GHA").body())
                .contains("2 reports with no date, or only a rough one, are not shown.");
    }

    @Test
    void a_pair_without_deeds_has_no_place_for_them() throws Exception {
        assertThat(client.page("/pairs/KEN/GHA?from=1990&until=1991").body())
                .doesNotContain("What each does to the other")
                .doesNotContain("Where it changes");
    }
}

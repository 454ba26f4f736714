package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Corrections;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedLedgerTest {
    @TempDir
    Path folder;

    private static void read(Path file, String outlet) {
        try (Ledger ledger = Ledger.open(file)) {
            Run run = ledger.begin("1", Map.of());
            ledger.append(
                    List.of(Samples.meeting(outlet, "They met again", "in/" + outlet, "Tamale", "2024-04-05")), run);
            ledger.finish(run);
        }
    }

    private static void until(java.util.concurrent.Callable<Boolean> done) throws Exception {
        for (int i = 0; i < 200 && !done.call(); i++) {
            Thread.sleep(50);
        }
    }

    @Test
    void a_ledger_that_is_shown_can_be_written_to_and_pages_show_the_new_run() throws Exception {
        Path file = Samples.ledger(folder);
        try (WebServer server =
                WebServer.start(new ServedLedger(file, Corrections.NONE), new WebOptions("127.0.0.1", 0, null))) {
            Client client = new Client(server);
            assertThat(client.page("/documents").body()).doesNotContain("Volta Times");
            String tag =
                    client.get("/api/v1/documents").headers().firstValue("ETag").orElse("");
            read(file, "Volta Times");
            until(() -> client.page("/documents").body().contains("Volta Times"));
            assertThat(client.page("/documents").body()).contains("Volta Times");
            assertThat(client.get("/api/v1/documents", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
            until(() -> client.get("/api/v1/search?q=tamale").body().contains("\"total\":1"));
            assertThat(client.get("/api/v1/search?q=tamale").body()).contains("\"total\":1");
        }
    }

    @Test
    void while_a_run_is_written_pages_show_what_was_known_before() throws Exception {
        Path file = Samples.ledger(folder);
        try (ServedLedger served = new ServedLedger(file, Corrections.NONE);
                Ledger writing = Ledger.open(file)) {
            Run run = writing.begin("1", Map.of());
            writing.append(List.of(Samples.meeting("Volta Times", "They met", "in/x", "Tamale", "2024-04-05")), run);
            Thread.sleep(1500);
            assertThat(served.site().info().records().get(RecordKind.DOCUMENT)).isEqualTo(3);
        }
    }

    @Test
    void who_still_looks_at_a_former_state_can_finish() throws Exception {
        Path file = Samples.ledger(folder);
        try (ServedLedger served = new ServedLedger(file, Corrections.NONE)) {
            Site before = served.borrow();
            read(file, "Volta Times");
            until(() -> served.site() != before);
            assertThat(served.site()).isNotSameAs(before);
            assertThat(before.ledger().documents()).hasSize(3);
            assertThat(served.site().ledger().documents()).hasSize(4);
            served.giveBack(before);
        }
    }

    @Test
    void nothing_is_left_behind() throws Exception {
        Path file = Samples.ledger(folder);
        String own = "dragoman-serve-" + ProcessHandle.current().pid();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        new ServedLedger(file, Corrections.NONE).close();
        try (var left = Files.list(temporary)) {
            assertThat(left.filter(one -> one.getFileName().toString().startsWith(own)))
                    .isEmpty();
        }
    }
}

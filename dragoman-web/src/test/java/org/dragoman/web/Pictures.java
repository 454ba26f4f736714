package org.dragoman.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Corrections;
import org.dragoman.ledger.LedgerQuery;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Row;

/**
 * Makes the pictures of the guide from the ledger that {@code ./dragoman demo} makes:
 *
 * <pre>
 * mvn -q -pl dragoman-web -am test-compile org.codehaus.mojo:exec-maven-plugin:java \
 *     -Dexec.classpathScope=test -Dexec.mainClass=org.dragoman.web.Pictures \
 *     -Dexec.args="dragoman-examples.duckdb docs/pictures"
 * </pre>
 */
final class Pictures {
    private static final int WIDTH = 1260;

    private Pictures() {}

    /** @param arguments the ledger, and the folder for the pictures */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        ServedLedger ledger = new ServedLedger(Path.of(arguments[0]), Corrections.NONE, 120_000, null);
        String document = ledger
                .site()
                .ledger()
                .rows(LedgerQuery.builder(RecordKind.DOCUMENT)
                        .document("Biden and Xi meet in Bali")
                        .build())
                .stream()
                .map(Row::id)
                .findFirst()
                .orElse("");
        Map<String, Integer> heights =
                Map.of("start", 1330, "document", 900, "pair", 1860, "system", 1000, "contacts", 700);
        Map<String, String> paths = Map.of(
                "start", "/",
                "document", "/documents/" + document,
                "pair", "/pairs/CHN/USA",
                "system", "/system",
                "contacts", "/contacts?level=leaders");
        ledger.site().linked();
        try (WebServer server = WebServer.start(ledger, new WebOptions("127.0.0.1", 0, null));
                Browser browser = Browser.start()) {
            String address = server.address().substring(0, server.address().length() - 1);
            for (String name : List.of("start", "document", "pair", "system", "contacts")) {
                Page page = browser.page(WIDTH, heights.getOrDefault(name, 900), false, address);
                page.navigate(address + paths.get(name));
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
                page.context().close();
            }
        }
    }
}

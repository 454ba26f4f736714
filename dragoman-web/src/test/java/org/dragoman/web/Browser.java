package org.dragoman.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser: the Chromium of this machine, where there is one; nothing is downloaded. */
final class Browser implements AutoCloseable {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Starts it; the test is left out where there is none. */
    static Browser start() {
        Path executable =
                PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(executable != null, "no Chromium here: apt-get install chromium");
        return new Browser(executable == null ? PLACES.get(0) : executable);
    }

    /** A page of that size; what it complains about is kept, and whatever it asks of others is refused and kept. */
    Page page(int width, int height, boolean dark, String own) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setBypassCSP(false));
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            // A page that is not there is asked for on purpose.
            if (message.type().equals("error") && !page.url().endsWith("/nowhere")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onDialog(dialog -> {
            complaints.add(page.url() + " opened a dialog");
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(own) && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asked " + request.url());
            }
        });
        return page;
    }

    /** What pages complained about, and whom else they asked. */
    List<String> complaints() {
        return complaints;
    }

    /** What axe-core finds wrong with a page that keeps some people out: violations that are serious or critical. */
    static List<String> violations(Page page) throws IOException {
        try (InputStream in =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            if (in == null) {
                throw new IOException("axe-core is missing from the class path");
            }
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = page.evaluate(
                "async () => (await axe.run(document, {resultTypes: ['violations']})).violations.filter(v => v.impact"
                        + " === 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.help + ' ' +"
                        + " v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))");
        List<String> violations = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(one -> violations.add(String.valueOf(one)));
        }
        return violations;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.actor.Corrections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user does first, in a real browser; pictures of it are kept in {@code target/pictures}. */
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    static Path folder;

    private static Browser browser;
    private static WebServer server;
    private static String address = "";

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        browser = Browser.start();
        Files.createDirectories(PICTURES);
        server = WebServer.start(
                new ServedLedger(Samples.ledger(folder), Corrections.NONE, 120_000, null),
                new WebOptions("127.0.0.1", 0, null));
        address = server.address().substring(0, server.address().length() - 1);
        server.site().texts();
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static Page at(String path) {
        Page page = browser.page(1280, 900, false, address);
        page.navigate(address + path);
        return page;
    }

    private static void kept(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        assertThat(browser.complaints()).isEmpty();
        page.context().close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void one_sees_what_is_in_the_ledger_and_opens_a_number() {
        Page page = at("/");
        assertThat(page.title()).isEqualTo("Start · Dragoman");
        page.locator(".numbers a").nth(1).click();
        assertThat(page.url()).endsWith("/contacts");
        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        kept(page, "contacts");
    }

    @Test
    void one_counts_a_meeting_once_and_opens_all_its_reports() {
        Page page = at("/");
        page.getByRole(AriaRole.LINK, named("Events")).click();
        assertThat(page.url()).endsWith("/happenings");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        page.locator("td.date a").click();
        assertThat(page.locator("article.told").count()).isEqualTo(3);
        kept(page, "happening");
    }

    @Test
    void one_asks_whom_a_state_met_and_keeps_the_address() {
        Page page = at("/contacts");
        page.getByLabel("Between").fill("KEN,GHA");
        page.getByLabel("Level").selectOption("leaders");
        page.getByRole(AriaRole.BUTTON, named("Show")).click();
        assertThat(page.url()).contains("between=KEN%2CGHA").contains("level=leaders");
        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        kept(page, "filtered");
    }

    @Test
    void one_follows_a_report_to_its_sentence_in_the_document() {
        Page page = at("/contacts");
        page.locator("td.date a").first().click();
        assertThat(page.locator(".m.event").textContent()).isEqualTo("met");
        page.locator("figcaption a").click();
        assertThat(page.locator(".chosen").first().textContent()).isEqualTo("met");
        assertThat(page.locator(".chosen").first().isVisible()).isTrue();
        kept(page, "document");
    }

    @Test
    void one_searches_for_words_and_lands_on_them() {
        Page page = at("/");
        page.getByLabel("Search all documents").fill("trade reached");
        page.keyboard().press("Enter");
        assertThat(page.locator("mark").first().textContent()).isEqualToIgnoringCase("trade");
        page.locator(".passage a").first().click();
        page.locator(".m.passage", new Page.LocatorOptions().setHasText("Trade"))
                .first()
                .waitFor();
        kept(page, "passage");
    }

    @Test
    void one_looks_at_a_pair_and_opens_a_dot_of_its_calendar() {
        Page page = at("/");
        page.getByRole(AriaRole.LINK, named("Ghana – Kenya")).first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Ghana and Kenya");
        kept(page, "pair");
        page = at("/pairs/GHA/KEN");
        page.locator(".contact.leaders")
                .locator("xpath=ancestor::*[local-name()='a']")
                .first()
                .click();
        assertThat(page.url()).contains("/contacts?").contains("from=2024-03-04");
        kept(page, "day");
    }

    @Test
    void one_plays_the_system_through_time_and_opens_a_tie() {
        Page page = at("/system");
        assertThat(page.locator("#player").isVisible()).isTrue();
        page.getByRole(AriaRole.BUTTON, named("Play")).click();
        page.waitForURL(Pattern.compile(".*from=2024-03.*"));
        page.locator("#ties").isVisible();
        kept(page, "system");
        page = at("/system");
        page.locator(".edge").first().dispatchEvent("click");
        page.waitForURL(Pattern.compile(".*/events.*between=GHA,KEN.*"));
        kept(page, "tie");
    }

    @Test
    void one_compares_two_outlets() {
        Page page = at("/outlets");
        page.getByRole(AriaRole.LINK, named("Compare Accra Daily")).click();
        page.getByRole(AriaRole.LINK, named("Compare Nairobi Post")).click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Accra Daily and Nairobi Post");
        assertThat(page.locator("h2").first().textContent()).isEqualTo("Both tell");
        kept(page, "outlets");
    }

    @Test
    void one_learns_what_was_not_read() {
        Page page = at("/coverage");
        assertThat(page.locator("td").allTextContents()).anyMatch(cell -> cell.contains("advertising was left out"));
        kept(page, "coverage");
    }

    @Test
    void one_goes_through_a_page_by_keyboard() {
        Page page = at("/contacts");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("To the content");
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("A");
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        kept(page, "keyboard");
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/contacts",
                "/events",
                "/happenings",
                "/statements",
                "/figures",
                "/actors",
                "/documents",
                "/actors/KEN",
                "/pairs/KEN/GHA",
                "/system",
                "/outlets",
                "/instruments",
                "/tallies",
                "/mentions",
                "/times",
                "/outlets?one=Accra%20Daily&other=Nairobi%20Post",
                "/conflicts",
                "/coverage",
                "/search?q=trade",
                "/nowhere");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1280})
    void no_page_scrolls_sideways(int width) {
        Page page = browser.page(width, 844, false, address);
        for (String path : every(page)) {
            page.navigate(address + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(path + " at " + width)
                    .isEqualTo(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(
                            width + path.replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "") + ".png")));
        }
        page.context().close();
    }

    @Test
    void on_a_narrow_screen_the_menu_folds_and_opens_by_keyboard() {
        Page page = browser.page(390, 844, false, address);
        page.navigate(address + "/");
        assertThat(page.locator("#menu").isVisible()).isFalse();
        page.locator("#menu-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#menu").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator("#menu").isVisible()).isFalse();
        page.locator("#menu-button").click();
        page.getByRole(AriaRole.LINK, named("Coverage")).click();
        assertThat(page.url()).endsWith("/coverage");
        kept(page, "menu");
    }

    @Test
    void the_navigation_stands_on_one_line_on_a_desk() {
        Page page = at("/");
        assertThat(page.locator("#menu-button").isVisible()).isFalse();
        Object lines = page.evaluate("new Set([...document.querySelectorAll('#menu a')].map(a => a.offsetTop)).size");
        assertThat(lines).isEqualTo(1);
        page.context().close();
    }

    @Test
    void one_hides_a_kind_of_record_in_a_document_and_keeps_the_choice() {
        Page page = at("/documents");
        page.locator("td.names a").first().click();
        assertThat(page.locator(".note.event").first().isVisible()).isTrue();
        page.locator(".layer.event input").uncheck();
        assertThat(page.locator(".note.event").first().isVisible()).isFalse();
        page.locator(".layer.mention input").check();
        assertThat(page.url()).contains("show=").contains("mention").doesNotContain("event");
        page.reload();
        assertThat(page.locator(".layer.event input").isChecked()).isFalse();
        assertThat(page.locator(".layer.mention input").isChecked()).isTrue();
        kept(page, "layers");
    }

    @Test
    void one_sees_the_system_as_one_outlet_tells_it_and_by_another_rule() {
        Page page = at("/system");
        page.locator("#tellers").waitFor();
        page.getByRole(AriaRole.LINK, named("Accra Daily")).first().click();
        assertThat(page.url()).contains("outlet=Accra");
        assertThat(page.locator("#ties").textContent()).isEqualTo("1 tie");
        page.getByLabel("Deeds at least").fill("2");
        page.getByRole(AriaRole.BUTTON, named("Show")).click();
        assertThat(page.locator("#ties").textContent()).isEqualTo("0 ties");
        page.navigate(address + "/system?count=raw&least=3");
        assertThat(page.locator("#ties").textContent()).isEqualTo("1 tie");
        kept(page, "panel");
    }

    /** All pages, those of single records as the lists lead to them. */
    private static List<String> every(Page page) {
        List<String> all = new java.util.ArrayList<>(pages());
        for (String list : List.of("/documents", "/contacts", "/statements", "/figures")) {
            page.navigate(address + list);
            String found = page.locator("td a[href^='/documents/'], td a[href^='/records/']")
                    .first()
                    .getAttribute("href");
            all.add(String.valueOf(found));
        }
        page.navigate(address + "/contacts");
        page.locator("td.date a").first().click();
        all.add(String.valueOf(page.locator("a[href^='/happenings/']").first().getAttribute("href")));
        return all;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void axe_finds_nothing_serious_by_day_and_by_night(boolean dark) throws IOException {
        Page page = browser.page(dark ? 390 : 1280, 900, dark, address);
        for (String path : every(page)) {
            page.navigate(address + path);
            assertThat(Browser.violations(page))
                    .as(path + (dark ? " dark" : ""))
                    .isEmpty();
        }
        page.context().close();
    }
}

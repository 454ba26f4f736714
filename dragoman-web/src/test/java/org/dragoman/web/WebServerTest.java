package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dragoman.actor.Corrections;
import org.dragoman.ledger.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
    @TempDir
    static Path folder;

    private static Path file = Path.of("unset");
    private static WebServer server;
    private static Client client;

    @BeforeAll
    static void serve() throws InterruptedException {
        file = Samples.ledger(folder);
        server = WebServer.start(
                new ServedLedger(file, Corrections.NONE, 120_000, null), new WebOptions("127.0.0.1", 0, null));
        client = new Client(server);
        server.site().texts();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (Map<String, Object>) java.util.Objects.requireNonNull(Json.read(answer.body()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> page) {
        return (List<Map<String, Object>>) java.util.Objects.requireNonNull(page.get("items"));
    }

    private static List<String> pages() throws Exception {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/contacts",
                "/events",
                "/happenings",
                "/happenings?origins=2",
                "/statements",
                "/figures",
                "/tallies",
                "/instruments",
                "/actors",
                "/documents",
                "/mentions",
                "/times",
                "/conflicts",
                "/coverage",
                "/search?q=presidents",
                "/actors/KEN",
                "/pairs/KEN/GHA",
                "/system",
                "/system?from=2024&least=2",
                "/outlets",
                "/outlets?one=Accra%20Daily&other=Nairobi%20Post"));
        for (String kind : List.of("documents", "contacts", "statements", "figures", "mentions")) {
            for (Map<String, Object> item : items(json(client.get("/api/v1/" + kind)))) {
                pages.add((kind.equals("documents") ? "/documents/" : "/records/") + item.get("id"));
            }
        }
        return pages;
    }

    @Test
    void every_page_answers_and_lets_no_script_of_a_document_through() throws Exception {
        for (String path : pages()) {
            HttpResponse<String> answer = client.page(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img")
                    .doesNotContain("href=\"javascript:")
                    .doesNotContain(" style=")
                    .doesNotContain("onerror=alert(1)>");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void every_link_of_a_page_leads_somewhere_here() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        for (String path : pages()) {
            var links = java.util.regex.Pattern.compile("(?:href|src)=\"([^\"]*)\"")
                    .matcher(client.page(path).body());
            while (links.find()) {
                seen.add(links.group(1).replace("&amp;", "&"));
            }
        }
        for (String link : seen) {
            if (link.startsWith("#")) {
                continue;
            }
            if (link.startsWith("http")) {
                assertThat(link).isEqualTo("https://example.org/nairobi?a=1&b=2");
                continue;
            }
            String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
            assertThat(client.page(path).statusCode()).as(link).isEqualTo(200);
        }
        assertThat(seen.size()).isGreaterThan(60);
    }

    @Test
    void a_contact_leads_to_its_sentence_in_the_document() throws Exception {
        Map<String, Object> contact =
                items(json(client.get("/api/v1/contacts"))).get(0);
        String record = client.page("/records/" + contact.get("id")).body();
        assertThat(record).contains("/documents/" + contact.get("document") + "?at=" + contact.get("id"));
        String document = client.page("/documents/" + contact.get("document") + "?at=" + contact.get("id"))
                .body();
        assertThat(document).contains("id=\"" + contact.get("id") + "\"").contains("chosen");
    }

    @Test
    void a_document_shows_its_text_whole_with_boilerplate_apart() throws Exception {
        Map<String, Object> document =
                items(json(client.get("/api/v1/documents"))).get(0);
        String page = client.page("/documents/" + document.get("id")).body();
        assertThat(page).contains("row boilerplate").contains("Subscribe to our letter 🕊");
        assertThat(page.replaceAll("<[^>]*>", "")).contains("met President Mahama in Accra on 4 March 2024");
    }

    @Test
    void lists_are_paged_by_tokens_that_fit_their_list_alone() throws Exception {
        Map<String, Object> first = json(client.get("/api/v1/mentions?limit=4"));
        assertThat(first.get("total")).isEqualTo(6);
        Map<String, Object> second = json(client.get("/api/v1/mentions?limit=4&page=" + first.get("next")));
        assertThat(items(first)).hasSize(4);
        assertThat(items(second)).hasSize(2);
        assertThat(second.get("next")).isNull();
        assertThat(items(first)).doesNotContainAnyElementsOf(items(second));
        HttpResponse<String> wrong = client.get("/api/v1/events?limit=4&page=" + first.get("next"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        String forged = Base64.getUrlEncoder().encodeToString(new byte[12]).replace("=", "");
        assertThat(client.get("/api/v1/events?page=" + forged).statusCode()).isEqualTo(400);
    }

    @Test
    void filters_are_those_of_the_command_line() throws Exception {
        assertThat(json(client.get("/api/v1/contacts?between=KEN,GHA")).get("total"))
                .isEqualTo(3);
        assertThat(json(client.get("/api/v1/contacts?between=KEN,GHA&outlet=nairobi"))
                        .get("total"))
                .isEqualTo(1);
        assertThat(json(client.get("/api/v1/contacts?from=2025")).get("total")).isEqualTo(0);
        assertThat(json(client.get("/api/v1/contacts?level=envoys")).get("total"))
                .isEqualTo(0);
        assertThat(json(client.get("/api/v1/documents?as_of=1")).get("total")).isEqualTo(2);
    }

    @Test
    void events_across_documents_are_narrowed_like_lists() throws Exception {
        assertThat(json(client.get("/api/v1/happenings")).get("total")).isEqualTo(1);
        assertThat(json(client.get("/api/v1/happenings?between=KEN,GHA&level=leaders&from=2024-03"))
                        .get("total"))
                .isEqualTo(1);
        assertThat(json(client.get("/api/v1/happenings?from=2025")).get("total"))
                .isEqualTo(0);
        assertThat(json(client.get("/api/v1/happenings?origins=9")).get("total"))
                .isEqualTo(0);
        assertThat(json(client.get("/api/v1/conflicts?what=value")).get("total"))
                .isEqualTo(0);
        String page = client.page("/happenings?origins=1").body();
        assertThat(page).contains("Events across documents").contains("href=\"/happenings/hp-");
        assertThat(client.get("/happenings.csv").body()).startsWith("id,type,mode,source,source_names");
        assertThat(Json.read(client.get("/happenings.json").body()))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts?betwen=KEN,GHA",
                "/api/v1/contacts?betwen=KEN,GHA",
                "/api/v1/contacts?origins=2",
                "/api/v1/happenings?outlet=Accra",
                "/api/v1/happenings?origins=many"
            })
    void a_condition_that_is_not_there_is_refused_and_not_passed_over(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).as(path).containsAnyOf("betwen", "origins", "outlet");
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() throws Exception {
        HttpResponse<String> first = client.get("/api/v1/contacts");
        String tag = first.headers().firstValue("ETag").orElse("");
        assertThat(tag).startsWith("\"");
        HttpResponse<String> again = client.get("/api/v1/contacts", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void what_changed_since_a_run_is_told() throws Exception {
        assertThat(items(json(client.get("/api/v1/changes?since=0")))).hasSize(3);
        assertThat(items(json(client.get("/api/v1/changes?since=1")))).hasSize(1);
        assertThat(items(json(client.get("/api/v1/changes?since=2")))).isEmpty();
    }

    @Test
    void words_are_found_with_their_place_in_the_document() throws Exception {
        Map<String, Object> found = json(client.get("/api/v1/search?q=mahama+met"));
        assertThat(found.get("total")).isEqualTo(3);
        assertThat(client.page("/search?q=mahama+met").body()).contains("<mark>Mahama</mark>");
        assertThat(json(client.get("/api/v1/search?q=subscribe")).get("total")).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%28%28%22", "a%20AND%20%2A", "%2F.%2A%2F", "%22", "-", "%7C%7C", "a~9999999", "%F0%9F%95%8A"})
    void whatever_is_typed_is_a_query(String words) throws Exception {
        assertThat(client.get("/api/v1/search?q=" + words).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contacts?between=KEN",
                "/api/v1/contacts?between=KEN,KEN",
                "/api/v1/contacts?by=nobody%20at%20all",
                "/api/v1/contacts?from=yesterday",
                "/api/v1/contacts?limit=0",
                "/api/v1/contacts?limit=100000000000",
                "/api/v1/changes?since=-1",
                "/api/v1/contacts?as_of=x",
                "/contacts?after=-5"
            })
    void what_makes_no_sense_is_refused_with_a_reason(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"detail\"").contains("\"parameter\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2F..%2Fledger-1.sql",
                "/assets/%2e%2e/dragoman.css.bak",
                "/assets/openapi.json",
                "/documents/doc-none",
                "/records/%27%20OR%201=1",
                "/actors/%3Cscript%3E",
                "/happenings/hp-none",
                "/nowhere"
            })
    void what_is_not_there_is_not_found(String path) throws Exception {
        HttpResponse<String> answer = client.page(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<script>").doesNotContain("CREATE TABLE");
    }

    @Test
    void a_query_in_a_filter_stays_a_text() throws Exception {
        String attack = "%27%29%20OR%201%3D1%3B%20DROP%20TABLE%20run%3B--";
        assertThat(json(client.get("/api/v1/documents?outlet=" + attack)).get("total"))
                .isEqualTo(0);
        assertThat(json(client.get("/api/v1/documents")).get("total")).isEqualTo(3);
    }

    @Test
    void huge_parameters_are_refused() throws Exception {
        assertThat(client.get("/api/v1/documents?outlet=" + "x".repeat(500)).statusCode())
                .isEqualTo(400);
        assertThat(client.get("/api/v1/documents?outlet=" + "x".repeat(5000)).statusCode())
                .isEqualTo(400);
        assertThat(client.get("/api/v1/documents?outlet=" + "x".repeat(100_000)).statusCode())
                .isIn(414, 431);
    }

    @Test
    void nothing_can_be_written() throws Exception {
        byte[] before = Files.readAllBytes(file);
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            for (String path : List.of("/", "/documents", "/api/v1/contacts")) {
                assertThat(client.send(method, path, "a=b").statusCode())
                        .as(method + path)
                        .isIn(404, 405);
            }
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void actors_are_reconciled_with_names() throws Exception {
        assertThat(client.get("/api/v1/reconcile").body()).contains("\"identifierSpace\"");
        String queries =
                "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Ruto%22%7D%2C%22q1%22%3A%7B%22query%22%3A%22Gahna%22%7D%7D";
        String answer = client.send("POST", "/api/v1/reconcile", queries).body();
        assertThat(answer).contains("\"id\":\"Q1\"").contains("\"match\":true").contains("\"id\":\"GHA\"");
        assertThat(client.get("/api/v1/reconcile?queries=%5B%5D").statusCode()).isEqualTo(400);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_description_names_every_path_and_every_path_answers() throws Exception {
        Map<String, Object> description = json(client.get("/api/v1/openapi.json"));
        assertThat(description.get("openapi")).isEqualTo("3.1.0");
        Map<String, Object> paths = (Map<String, Object>) java.util.Objects.requireNonNull(description.get("paths"));
        String document = String.valueOf(
                items(json(client.get("/api/v1/documents"))).get(0).get("id"));
        for (String path : paths.keySet()) {
            String asked = "/api/v1"
                    + path.replace("/actors/{id}", "/actors/KEN")
                            .replace("/happenings/{id}", "/happenings/hp-none")
                            .replace("{id}", document)
                            .replace("{one}", "KEN")
                            .replace("{other}", "GHA");
            asked += asked.endsWith("/search") ? "?q=met" : asked.endsWith("/changes") ? "?since=0" : "";
            int status = client.get(asked.endsWith("v1/") ? "/api/v1" : asked).statusCode();
            assertThat(status).as(asked).isIn(200, path.startsWith("/happenings/") ? 404 : 200);
        }
    }

    @Test
    void csv_and_json_hold_all_rows_of_a_list() throws Exception {
        HttpResponse<String> csv = client.get("/contacts.csv?between=KEN,GHA");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("contacts.csv");
        assertThat(csv.body().lines()).hasSize(4);
        assertThat((List<?>)
                        Json.read(client.get("/contacts.json?between=KEN,GHA").body()))
                .hasSize(3);
    }

    @Test
    void a_chart_is_a_file_of_its_own() throws Exception {
        HttpResponse<String> svg = client.get("/pairs/KEN/GHA/contacts.svg");
        assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(svg.body())
                .startsWith("<?xml")
                .contains("xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<circle");
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(svg.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void a_page_elsewhere_that_resolves_to_this_machine_is_turned_away() throws Exception {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void an_address_that_others_reach_needs_a_token() throws Exception {
        assertThatThrownBy(() -> new WebOptions("0.0.0.0", 0, null)).hasMessageContaining("token");
        assertThatThrownBy(() -> new WebOptions("0.0.0.0", 0, "short")).hasMessageContaining("too short");
        String token = "0123456789abcdef0123";
        try (WebServer guarded = WebServer.start(
                new ServedLedger(file, Corrections.NONE, 120_000, null), new WebOptions("127.0.0.1", 0, token))) {
            Client asker = new Client(guarded);
            assertThat(asker.get("/").statusCode()).isEqualTo(401);
            assertThat(asker.get("/", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            assertThat(asker.get("/", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> once = asker.get("/?token=" + token);
            assertThat(once.statusCode()).isEqualTo(200);
            assertThat(once.headers().firstValue("Set-Cookie").orElse(""))
                    .contains("HttpOnly")
                    .contains("SameSite=Strict");
        }
    }

    @Test
    void the_start_page_shows_where_documents_contradict_each_other() throws Exception {
        client.page("/conflicts");
        assertThat(client.page("/").body())
                .contains("Where documents contradict each other <a class=\"all\" href=\"/conflicts\"")
                .contains("<a href=\"/conflicts#");
    }

    @Test
    void a_state_is_in_events_with_states_and_a_person_with_persons() throws Exception {
        assertThat(client.page("/actors/KEN").body())
                .contains("<a href=\"/actors/GHA\">Ghana</a>")
                .contains("href=\"/pairs/KEN/GHA\"");
        assertThat(client.page("/actors/Q1").body()).contains("href=\"/pairs/Q1/Q2\"");
    }

    @Test
    void events_across_documents_have_the_colour_of_their_reports() throws Exception {
        assertThat(client.page("/happenings").body()).contains("<span class=\"what quad-1\">meet</span>");
    }

    @Test
    void a_pair_tells_in_how_many_documents_and_of_how_many_contacts_and_who_says_so() throws Exception {
        String page = client.page("/pairs/Q1/Q2").body();
        assertThat(page)
                .contains("3 reports of contacts</a> in 3 documents, of ")
                .contains("<details open><summary>Who says so</summary>");
    }

    @Test
    void a_window_in_which_nothing_is_reported_of_a_pair_leads_to_all_that_is() throws Exception {
        String page = client.page("/pairs/Q1/Q2?from=1990&until=1991").body();
        assertThat(page)
                .contains("0 event reports</a> in this window")
                .contains("<a href=\"/pairs/Q1/Q2\">show all that is reported of the two</a>");
        assertThat(page).as("statements heed the window").contains("Nothing in this window.");
    }

    @Test
    void outlets_that_tell_the_same_events_are_offered_for_comparison() throws Exception {
        assertThat(client.page("/outlets").body())
                .contains("<a href=\"/outlets?one=Accra%20Daily&amp;other=Nairobi%20Post\">Accra Daily and Nairobi"
                        + " Post</a>");
        assertThat(client.page("/outlets?one=Accra%20Daily").body()).contains("In common");
    }
}

package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.ledger.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dragoman mcp} as a process of its own: asked by the client of the protocol's makers, and line by line. */
class McpCommandTest {
    @TempDir
    static Path folder;

    private static Session session = new Session(Path.of(""));
    private static McpSyncClient client = unset();

    private static McpSyncClient unset() {
        return McpClient.sync(transport(List.of())).build();
    }

    private static List<String> command(Path ledger) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dragoman.cli.Main",
                "mcp",
                "--ledger",
                ledger.toString());
    }

    private static StdioClientTransport transport(List<String> command) {
        String program = command.isEmpty() ? "java" : command.get(0);
        return new StdioClientTransport(
                ServerParameters.builder(program)
                        .args(command.isEmpty() ? List.of() : command.subList(1, command.size()))
                        .build(),
                McpJsonDefaults.getMapper());
    }

    @BeforeAll
    static void begin() throws IOException {
        session = new Session(folder);
        session.write(
                "in/accra.txt",
                "Accra Daily\n4 March 2024\n\nPresident Ruto met President Mahama in Accra on Monday.\n");
        session.read();
        client = McpClient.sync(transport(command(session.ledger)))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
    }

    @AfterAll
    static void end() {
        client.closeGracefully();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
        assertThat(result.isError()).as(String.valueOf(result.content())).isFalse();
        return (Map<String, Object>) Objects.requireNonNull(result.structuredContent());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> answer) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answer.get("items"));
    }

    @Test
    void a_client_that_is_not_ours_finds_tools_that_only_read() {
        List<Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .contains(
                        "find_actors",
                        "contacts",
                        "events",
                        "statements",
                        "figures",
                        "instruments",
                        "conflicts",
                        "source");
        assertThat(tools)
                .allMatch(tool -> Objects.requireNonNull(tool.annotations()).readOnlyHint());
    }

    @Test
    void contacts_come_with_the_words_and_who_says_so() {
        Map<String, Object> contact =
                items(answer("contacts", Map.of("between", "KEN,GHA"))).get(0);
        assertThat(String.valueOf(contact.get("words"))).contains("met President Mahama");
        assertThat(contact.get("said_by")).isNotNull();
        assertThat(contact.get("reality")).isEqualTo("actual");
        assertThat(contact.get("in")).asString().contains("document");
        Map<String, Object> source = answer("source", Map.of("id", contact.get("id")));
        assertThat(source.get("paragraph")).asString().contains("met President Mahama in Accra");
    }

    @Test
    void every_tool_answers_or_says_what_it_needs() {
        for (Tool tool : client.listTools().tools()) {
            CallToolResult result = client.callTool(new CallToolRequest(tool.name(), Map.of()));
            boolean needs = List.of("find_actors", "search_documents", "source").contains(tool.name());
            assertThat(result.isError()).as(tool.name()).isEqualTo(needs);
        }
        assertThat(answer("search_documents", Map.of("words", "mahama")).get("total"))
                .isEqualTo(1);
        assertThat(items(answer("find_actors", Map.of("name", "Gahna")))).isNotEmpty();
        assertThat(answer("events_linked", Map.of("between", "KEN,GHA")).get("total"))
                .isEqualTo(1);
    }

    @Test
    void what_makes_no_sense_is_refused_in_words_that_help() {
        CallToolResult nobody = client.callTool(new CallToolRequest("contacts", Map.of("by", "nobody at all")));
        assertThat(nobody.isError()).isTrue();
        assertThat(nobody.content()).asString().contains("No record names");
        CallToolResult unknown = client.callTool(new CallToolRequest("contacts", Map.of("who", "KEN")));
        assertThat(unknown.content()).asString().contains("takes no “who”");
        CallToolResult much = client.callTool(new CallToolRequest("contacts", Map.of("limit", 100_000)));
        assertThat(much.content()).asString().contains("from 1 to 100");
    }

    @Test
    @SuppressWarnings("unchecked")
    void newer_clients_ask_without_a_handshake_and_nonsense_ends_nothing() throws IOException {
        Process process = new ProcessBuilder(command(session.ledger)).start();
        try (BufferedWriter in = process.outputWriter();
                BufferedReader out = process.inputReader()) {
            String meta = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"%s\","
                    + "\"io.modelcontextprotocol/clientCapabilities\":{}}";
            String now = String.format(meta, "2026-07-28");
            in.write("no json\n");
            in.write("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{}}\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"server/discover\",\"params\":{" + now + "}}\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\",\"params\":{"
                    + String.format(meta, "1900-01-01") + "}}\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"tools/call\",\"params\":{\"name\":\"ledger\","
                    + "\"arguments\":{}," + now + "}}\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/drop\"}\n");
            in.write("x".repeat(2_000_000) + "\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\"}\n");
            in.flush();
            assertThat(out.readLine()).contains("-32700");
            Map<String, Object> discovered =
                    (Map<String, Object>) Objects.requireNonNull(Json.read(Objects.requireNonNull(out.readLine())));
            assertThat(String.valueOf(discovered.get("result")))
                    .contains("supportedVersions=[2026-07-28]", "resultType=complete", "cacheScope=public");
            assertThat(out.readLine()).contains("-32022").contains("\"supported\":[\"2026-07-28\"]");
            assertThat(out.readLine()).contains("\"id\":\"x\"").contains("\"resultType\":\"complete\"");
            assertThat(out.readLine()).contains("-32601");
            assertThat(out.readLine()).contains("-32600");
            assertThat(out.readLine()).contains("\"id\":5").contains("\"result\":{}");
        }
        assertThat(process.onExit().join().exitValue()).isZero();
    }

    @Test
    void documents_can_be_read_while_another_process_shows_the_ledger() throws Exception {
        session.write(
                "in/nairobi.txt", "Nairobi Post\n6 April 2024\n\nPresident Ruto called President Mahama on Friday.\n");
        assertThat(session.read()).as(session.err).isZero();
        for (int i = 0;
                i < 100 && items(answer("contacts", Map.of("mode", "call"))).isEmpty();
                i++) {
            Thread.sleep(100);
        }
        assertThat(items(answer("contacts", Map.of("mode", "call")))).hasSize(1);
    }
}

package org.dragoman.web.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.Dragoman;
import org.dragoman.ledger.Json;
import org.dragoman.web.Refusal;
import org.dragoman.web.ServedLedger;
import org.jspecify.annotations.Nullable;

/**
 * Answers messages of the Model Context Protocol, one JSON object a line. Requests that carry their revision with them
 * (2026-07-28) are answered without any handshake; clients of older revisions begin with {@code initialize}.
 */
public final class McpServer {
    /** The revisions that need no handshake, the newest first. */
    private static final List<String> MODERN = List.of("2026-07-28");

    /** Those that begin with one, the newest first. */
    private static final List<String> OLDER = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    private static final String REVISION = "io.modelcontextprotocol/protocolVersion";
    private static final String SERVER = "io.modelcontextprotocol/serverInfo";
    private static final int LONGEST = 1 << 20;

    /** How long a list of tools holds: as long as the program runs. */
    private static final int HOLDS = 3_600_000;

    private static final String INSTRUCTIONS =
            "A ledger of what news reports say about international relations. Records say who did or said what, in"
                    + " whose voice, and whether it is said to have happened; they are claims of their documents, not"
                    + " facts. Name actors by id (find_actors) or by a name that is clear. Quote the words and the outlet"
                    + " when you use a record, tell reports apart from events, and do not take a missing report for proof"
                    + " that nothing happened: ask ledger for the bounds.";

    private final Map<String, Tool> tools = new LinkedHashMap<>();

    private final ServedLedger ledger;

    /** @param ledger what is to be asked, as it stands at each call */
    public McpServer(ServedLedger ledger) {
        this.ledger = ledger;
        Tools.all().forEach(tool -> tools.put(tool.name(), tool));
    }

    /** Answers until the input ends. */
    public void serve(InputStream in, OutputStream out) throws IOException {
        BufferedInputStream messages = new BufferedInputStream(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int next = messages.read(); next >= 0; next = messages.read()) {
            if (next != '\n') {
                tooLong |= line.size() >= LONGEST;
                if (!tooLong) {
                    line.write(next);
                }
                continue;
            }
            String answer = tooLong
                    ? Json.write(failed(null, new Fault(Fault.REQUEST, "a message is longer than 1 MiB")))
                    : answer(line.toString(StandardCharsets.UTF_8));
            line.reset();
            tooLong = false;
            if (answer != null) {
                out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    /** The answer to a message, null where it wants none. */
    @Nullable
    String answer(String message) {
        if (message.isBlank()) {
            return null;
        }
        Object id = null;
        try {
            Map<?, ?> request = request(message);
            id = request.get("id");
            String method = String.valueOf(request.get("method"));
            if (id == null) {
                return null;
            }
            if (!(id instanceof String || id instanceof Number)) {
                id = null;
                throw new Fault(Fault.REQUEST, "an id is a text or a number");
            }
            Map<?, ?> parameters = request.get("params") instanceof Map<?, ?> map ? map : Map.of();
            boolean modern = modern(parameters);
            Map<String, @Nullable Object> response = response(id);
            response.put("result", dressed(result(method, parameters, modern), modern));
            return Json.write(response);
        } catch (Fault fault) {
            return Json.write(failed(id, fault));
        } catch (RuntimeException e) {
            return Json.write(failed(id, new Fault(Fault.INTERNAL, "a mistake of this program: " + e)));
        }
    }

    private static Map<?, ?> request(String message) {
        Object read;
        try {
            read = Json.read(message);
        } catch (IllegalArgumentException e) {
            throw new Fault(Fault.PARSE, "a message is one JSON object on one line");
        }
        if (read instanceof Map<?, ?> map && "2.0".equals(map.get("jsonrpc")) && map.get("method") instanceof String) {
            return map;
        }
        throw new Fault(Fault.REQUEST, "a request has jsonrpc 2.0 and a method");
    }

    /** Whether a request carries its revision with it. */
    private static boolean modern(Map<?, ?> parameters) {
        Object revision = parameters.get("_meta") instanceof Map<?, ?> meta ? meta.get(REVISION) : null;
        if (revision == null) {
            return false;
        }
        if (!MODERN.contains(revision)) {
            Map<String, @Nullable Object> data = new LinkedHashMap<>();
            data.put("supported", MODERN);
            data.put("requested", String.valueOf(revision));
            throw new Fault(Fault.VERSION, "this revision of the protocol is not known here", data);
        }
        return true;
    }

    private Map<String, @Nullable Object> result(String method, Map<?, ?> parameters, boolean modern) {
        return switch (method) {
            case "server/discover" -> discovered();
            case "initialize" -> initialized(parameters);
            case "ping" -> new LinkedHashMap<>();
            case "tools/list" -> listed(modern);
            case "tools/call" -> called(parameters);
            default -> throw new Fault(Fault.METHOD, "there is no method " + method);
        };
    }

    private static Map<String, @Nullable Object> discovered() {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("supportedVersions", MODERN);
        result.put("capabilities", Map.of("tools", Map.of()));
        result.put("instructions", INSTRUCTIONS);
        result.put("ttlMs", HOLDS);
        result.put("cacheScope", "public");
        return result;
    }

    private static Map<String, @Nullable Object> initialized(Map<?, ?> parameters) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        Object wanted = parameters.get("protocolVersion");
        result.put("protocolVersion", wanted != null && OLDER.contains(wanted) ? wanted : OLDER.get(0));
        result.put("capabilities", Map.of("tools", Map.of()));
        result.put("serverInfo", self());
        result.put("instructions", INSTRUCTIONS);
        return result;
    }

    private Map<String, @Nullable Object> listed(boolean modern) {
        List<Object> list = new ArrayList<>();
        tools.values().forEach(tool -> list.add(tool.description()));
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("tools", list);
        if (modern) {
            result.put("ttlMs", HOLDS);
            result.put("cacheScope", "public");
        }
        return result;
    }

    /** What a tool answers; what it refuses is an answer too, so that the asker can mend the question. */
    private Map<String, @Nullable Object> called(Map<?, ?> parameters) {
        Tool tool = tools.get(String.valueOf(parameters.get("name")));
        if (tool == null) {
            throw new Fault(Fault.PARAMETERS, "there is no tool " + parameters.get("name"));
        }
        Map<?, ?> given = parameters.get("arguments") instanceof Map<?, ?> map ? map : Map.of();
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        try {
            Map<String, @Nullable Object> answer =
                    ledger.ask(site -> tool.work().answer(site, new Arguments(tool, given)));
            result.put("content", List.of(text(Json.write(answer))));
            result.put("structuredContent", answer);
            result.put("isError", false);
        } catch (Refusal refusal) {
            result.put("content", List.of(text(refusal.detail())));
            result.put("isError", true);
        }
        return result;
    }

    private static Map<String, @Nullable Object> text(String words) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("type", "text");
        text.put("text", words);
        return text;
    }

    /** What a newer client expects around every result. */
    private static Map<String, @Nullable Object> dressed(Map<String, @Nullable Object> result, boolean modern) {
        if (modern) {
            result.put("resultType", "complete");
            result.put("_meta", Map.of(SERVER, self()));
        }
        return result;
    }

    private static Map<String, @Nullable Object> self() {
        Map<String, @Nullable Object> self = new LinkedHashMap<>();
        self.put("name", "dragoman");
        self.put("title", "Dragoman");
        self.put("version", Dragoman.VERSION);
        return self;
    }

    private static Map<String, @Nullable Object> failed(@Nullable Object id, Fault fault) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("code", fault.code());
        error.put("message", fault.getMessage());
        if (fault.data() != null) {
            error.put("data", fault.data());
        }
        Map<String, @Nullable Object> response = response(id);
        response.put("error", error);
        return response;
    }

    private static Map<String, @Nullable Object> response(@Nullable Object id) {
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put("jsonrpc", "2.0");
        response.put("id", id);
        return response;
    }
}

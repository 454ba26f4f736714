package org.dragoman.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.ActorIndex;
import org.dragoman.ledger.Json;
import org.dragoman.web.Refusal;
import org.dragoman.web.Site;
import org.jspecify.annotations.Nullable;

/** Finds the actors that names in a table mean, as OpenRefine asks (W3C Reconciliation Service API 0.2). */
final class Reconciliation {
    private static final int QUERIES = 100;
    private static final int LONGEST = 60_000;
    private static final int CANDIDATES = 5;
    private static final List<String> KINDS = List.of("state", "person", "organisation", "bloc", "group", "outlet");

    private final Site site;

    Reconciliation(Site site) {
        this.site = site;
    }

    void answer(Context context) {
        String queries =
                context.method().name().equals("POST") ? context.formParam("queries") : context.queryParam("queries");
        Object made = queries == null ? manifest(context) : reconciled(queries);
        context.contentType("application/json; charset=utf-8").result(Json.write(made));
    }

    private static Object manifest(Context context) {
        String base = context.scheme() + "://" + context.host();
        Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.2"));
        manifest.put("name", "Actors in this ledger");
        manifest.put("identifierSpace", base + "/actors/");
        manifest.put("schemaSpace", base + "/api/v1/openapi.json");
        List<Object> types = new ArrayList<>();
        KINDS.forEach(kind -> types.add(Map.of("id", kind, "name", kind)));
        manifest.put("defaultTypes", types);
        manifest.put("view", Map.of("url", base + "/actors/{{id}}"));
        return manifest;
    }

    private Object reconciled(String queries) {
        if (queries.length() > LONGEST) {
            throw Refusal.parameter("queries", "queries is longer than " + LONGEST + " characters");
        }
        Object read;
        try {
            read = Json.read(queries);
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter("queries", "queries is no JSON");
        }
        if (!(read instanceof Map<?, ?> map) || map.size() > QUERIES) {
            throw Refusal.parameter("queries", "queries: give an object of at most " + QUERIES + " queries");
        }
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            List<Object> result = new ArrayList<>();
            if (value instanceof Map<?, ?> query && query.get("query") instanceof String name) {
                String type = query.get("type") instanceof String wanted ? wanted : null;
                int limit = query.get("limit") instanceof Integer most ? Math.max(1, Math.min(20, most)) : CANDIDATES;
                result.addAll(candidates(name, type, limit));
            }
            answers.put(String.valueOf(key), Map.of("result", result));
        });
        return answers;
    }

    private List<Object> candidates(String name, @Nullable String type, int limit) {
        List<ActorIndex.Entry> named = site.actors().named(name);
        List<ActorIndex.Entry> entries = named.isEmpty() ? site.actors().near(name, limit) : named;
        List<Object> candidates = new ArrayList<>();
        for (ActorIndex.Entry entry : entries) {
            if ((type != null && !type.equals(entry.kind())) || candidates.size() >= limit) {
                continue;
            }
            Map<String, @Nullable Object> candidate = new LinkedHashMap<>();
            candidate.put("id", entry.id());
            candidate.put("name", entry.name());
            candidate.put("type", List.of(Map.of("id", entry.kind(), "name", entry.kind())));
            candidate.put("score", named.isEmpty() ? 40 : named.size() == 1 ? 100 : 70);
            candidate.put("match", named.size() == 1);
            candidates.add(candidate);
        }
        return candidates;
    }
}

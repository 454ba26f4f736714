package org.dragoman.web.api;

import io.javalin.http.Context;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.ledger.Json;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is none, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param detail what was wrong and what to do
 * @param parameter the parameter that is to blame, or null
 * @param instance the path that was asked for
 */
public record Problem(
        int status, String title, String detail, @Nullable String parameter, String instance) {
    /** Answers with it. */
    public void answer(Context context) {
        Map<String, @Nullable Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        if (parameter != null) {
            problem.put("parameter", parameter);
        }
        problem.put("instance", instance);
        context.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(Json.write(problem));
    }

    /** Where an exception came from, for those who look for mistakes. */
    public static String trace(Exception e) {
        StringWriter out = new StringWriter();
        e.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}

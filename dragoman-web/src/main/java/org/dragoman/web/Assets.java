package org.dragoman.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style sheets and scripts of the pages: those in this list and no other file. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "dragoman.css", "text/css; charset=utf-8",
            "chart.css", "text/css; charset=utf-8",
            "menu.js", "text/javascript; charset=utf-8",
            "document.js", "text/javascript; charset=utf-8",
            "suggest.js", "text/javascript; charset=utf-8",
            "system.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private Assets() {}

    static void serve(Context context) throws IOException {
        String name = context.pathParam("file");
        String type = TYPES.get(name);
        try (InputStream in =
                type == null ? null : Assets.class.getResourceAsStream("/org/dragoman/web/assets/" + name)) {
            if (type == null || in == null) {
                throw Refusal.missing("There is no such file.");
            }
            context.header("Cache-Control", "max-age=300");
            context.contentType(type).result(in.readAllBytes());
        }
    }
}

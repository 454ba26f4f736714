package org.dragoman.web.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills templates. Whatever is put in is escaped; a name that is not there is an error, not a gap. */
public final class Templates {
    private final PebbleEngine engine;

    public Templates() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/dragoman/web/templates/");
        loader.setSuffix(".peb");
        loader.setCharset(StandardCharsets.UTF_8.name());
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** The page that a template makes of these values. */
    public String fill(String template, Map<String, ? extends @Nullable Object> values) {
        try {
            PebbleTemplate page = engine.getTemplate(template);
            StringWriter out = new StringWriter(16_384);
            page.evaluate(out, Map.copyOf(present(values)));
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Absent values as empty texts: a template shows nothing for them. */
    private static Map<String, Object> present(Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> present = new java.util.TreeMap<>();
        values.forEach((name, value) -> present.put(name, value == null ? "" : value));
        return present;
    }
}

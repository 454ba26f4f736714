package org.dragoman.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address on this server: a path and its parameters, whatever characters they hold.
 *
 * <pre>{@code
 * Address.of("actors", "person:josé").with("from", "2021").toString();   // /actors/person%3Ajos%C3%A9?from=2021
 * }</pre>
 */
public final class Address {
    private record Parameter(String name, String value) {}

    private final String path;
    private final List<Parameter> parameters;

    private Address(String path, List<Parameter> parameters) {
        this.path = path;
        this.parameters = List.copyOf(parameters);
    }

    /** The address of a path, given as its parts. */
    public static Address of(String... parts) {
        StringBuilder path = new StringBuilder();
        for (String part : parts) {
            path.append('/').append(encoded(part));
        }
        return new Address(path.isEmpty() ? "/" : path.toString(), List.of());
    }

    /** The same with a parameter set; without it where the value is null or empty. */
    public Address with(String name, @Nullable String value) {
        List<Parameter> changed = new ArrayList<>(parameters);
        changed.removeIf(one -> one.name().equals(name));
        if (value != null && !value.isEmpty()) {
            changed.add(new Parameter(name, value));
        }
        return new Address(path, changed);
    }

    /** The same without a parameter. */
    public Address without(String name) {
        return with(name, null);
    }

    /** The same with an ending, such as {@code .csv}. */
    public Address ending(String ending) {
        return new Address(path + ending, parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * An address that a document gives, where it can be followed safely: http and https alone. Null where it
     * cannot, such as a path or a script.
     */
    public static @Nullable String outside(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                        && uri.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == 127)
                ? uri
                : null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        char mark = '?';
        for (Parameter parameter : parameters) {
            text.append(mark)
                    .append(encoded(parameter.name()))
                    .append('=')
                    .append(encoded(parameter.value()).replace("%2C", ",").replace("%3A", ":"));
            mark = '&';
        }
        return text.toString();
    }
}

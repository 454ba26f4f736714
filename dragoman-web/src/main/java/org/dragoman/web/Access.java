package org.dragoman.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may ask, and what a browser may do with the answers. */
final class Access {
    private static final String COOKIE = "dragoman-token";
    private static final int LONGEST_QUERY = 4000;

    /** Names of this machine: a page elsewhere that resolves to it goes by another. */
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final WebOptions options;

    Access(WebOptions options) {
        this.options = options;
    }

    void guard(RoutesConfig routes) {
        routes.before(this::check);
    }

    private void check(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        String query = context.queryString();
        if (query != null && query.length() > LONGEST_QUERY) {
            throw Refusal.parameter("query", "The address is longer than " + LONGEST_QUERY + " characters.");
        }
        String token = options.token();
        if (token == null) {
            String host =
                    context.host() == null ? "" : String.valueOf(context.host()).toLowerCase(Locale.ROOT);
            int colon = host.lastIndexOf(':');
            String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
            if (!OWN.contains(name) && !name.equals(options.host().toLowerCase(Locale.ROOT))) {
                throw Refusal.forbidden(421, "This server answers to localhost alone.");
            }
            return;
        }
        if (same(token, bearer(context)) || same(token, context.cookie(COOKIE))) {
            return;
        }
        if (same(token, context.queryParam("token"))) {
            Cookie cookie = new Cookie(COOKIE, token);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
            return;
        }
        throw Refusal.forbidden(
                401, "A token is needed: open the address with ?token=… once, or send Authorization: Bearer ….");
    }

    private static @Nullable String bearer(Context context) {
        String header = context.header("Authorization");
        return header != null && header.startsWith("Bearer ")
                ? header.substring(7).strip()
                : null;
    }

    /** Compares in a time that tells nothing. */
    private static boolean same(String token, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}

package org.dragoman.web;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where to serve, and to whom.
 *
 * @param host the address to listen at: this machine's own unless a token is set
 * @param port the port; 0 for any that is free
 * @param token what a client must show; null for none, on a loopback address alone
 */
public record WebOptions(String host, int port, @Nullable String token) {
    /** The port where nothing else is said. */
    public static final int PORT = 7400;

    /** The fewest characters of a token: 16 hexadecimal digits are 64 bits. */
    public static final int SHORTEST_TOKEN = 16;

    /** @throws IllegalArgumentException if an address that others reach would be served to anyone */
    public WebOptions {
        requireNonNull(host, "host is null");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("--port " + port + ": a port is a number from 0 to 65535");
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "the token is too short: give at least " + SHORTEST_TOKEN + " characters that cannot be guessed");
        }
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException("--host " + host
                    + " can be reached by others: give a token with --token-file, or leave --host out");
        }
    }

    /** This machine alone, at the usual port. */
    public static WebOptions standard() {
        return new WebOptions("127.0.0.1", PORT, null);
    }

    /** Whether only this machine can reach a host. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

package org.dragoman.web;

import org.jspecify.annotations.Nullable;

/** A request cannot be answered; the message tells the asker what was wrong and what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final @Nullable String parameter;

    private Refusal(int status, String title, String detail, @Nullable String parameter) {
        super(detail);
        this.status = status;
        this.title = title;
        this.parameter = parameter;
    }

    /** A parameter makes no sense. */
    public static Refusal parameter(String name, String detail) {
        return new Refusal(400, "This cannot be asked", detail, name);
    }

    /** There is no such thing. */
    public static Refusal missing(String detail) {
        return new Refusal(404, "Not in this ledger", detail, null);
    }

    /** The asker may not. */
    public static Refusal forbidden(int status, String detail) {
        return new Refusal(status, "Not allowed", detail, null);
    }

    /** Not now: later perhaps. */
    public static Refusal later(String detail) {
        return new Refusal(503, "Not ready yet", detail, null);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What happened, in a few words. */
    public String title() {
        return title;
    }

    /** The parameter that is to blame, or null. */
    public @Nullable String parameter() {
        return parameter;
    }

    /** What was wrong and what to do. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}

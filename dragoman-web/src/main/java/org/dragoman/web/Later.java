package org.dragoman.web;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while to make: made once, in the background, and waited for as long as an asker has patience.
 * Safe for threads.
 *
 * @param <T> what is made
 */
public final class Later<T> {
    private final String what;
    private final FutureTask<T> task;

    /** @param what what is being made, for who must wait: "The events across documents" */
    public Later(String what, Supplier<T> maker) {
        this.what = what;
        this.task = new FutureTask<>(maker::get);
    }

    /** Makes it, in this thread, unless that was done or is going on. */
    public void make() {
        task.run();
    }

    /** It, if it is there. */
    public @Nullable T now() {
        return task.isDone() ? waited(0) : null;
    }

    /**
     * It, once it is there.
     *
     * @param patience how long to wait, in milliseconds
     * @throws Refusal if it is not there by then
     */
    public T waited(long patience) {
        try {
            return task.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Refusal.later(what + " of this ledger are being put together: ask again in a moment.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.later(what + " are not there.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** It, once it is there; null if it is not there after so many milliseconds. */
    public @Nullable T soon(long patience) {
        try {
            return waited(patience);
        } catch (Refusal refusal) {
            return null;
        }
    }

    /** It, made in this thread where nobody has begun to. */
    public T get() {
        task.run();
        return waited(60_000);
    }
}

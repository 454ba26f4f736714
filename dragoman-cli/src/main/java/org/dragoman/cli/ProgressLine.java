package org.dragoman.cli;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress on {@code err}: a bar where that is a terminal, else a line now and then for long work. */
final class ProgressLine implements AutoCloseable, ReadWork.Progress {
    private static final long SILENCE = 30_000_000_000L;

    private final Console console;
    private final boolean quiet;
    private final int total;
    private final @Nullable ProgressBar bar;
    private final long begun = System.nanoTime();
    private long told = begun;
    private int done;

    /** @param total how many documents there are, -1 where that is not known before */
    ProgressLine(Console console, boolean quiet, int total) {
        this.console = console;
        this.quiet = quiet;
        this.total = total;
        this.bar = quiet || !console.errTerminal()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("Reading")
                        .setUnit(" documents", 1)
                        .showSpeed()
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(new ConsoleProgressBarConsumer(console.err(), Math.min(console.width(), 100)))
                        .build();
    }

    @Override
    public void step(String name) {
        done++;
        if (bar != null) {
            bar.step();
        } else if (!quiet && System.nanoTime() - told > SILENCE) {
            long now = System.nanoTime();
            console.note(String.format(
                    Locale.ROOT,
                    "read %,d%s documents, %.1f a second",
                    done,
                    total < 0 ? "" : String.format(Locale.ROOT, " of %,d", total),
                    done / ((now - begun) / 1e9)));
            told = now;
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

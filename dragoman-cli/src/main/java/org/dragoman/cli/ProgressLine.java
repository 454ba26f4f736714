package org.dragoman.cli;

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
    private long told = System.nanoTime();
    private int done;

    ProgressLine(Console console, boolean quiet, int total) {
        this.console = console;
        this.quiet = quiet;
        this.total = total;
        this.bar = quiet || !console.errTerminal()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("Reading")
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
            console.note("read " + done + " of " + total + " documents");
            told = System.nanoTime();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

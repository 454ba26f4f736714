package org.dragoman.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who makes a correction, and why. */
final class SignedOption {
    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; your user name unless given.")
    String by = System.getProperty("user.name", "unknown");

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, for the log.")
    @Nullable
    String why;
}

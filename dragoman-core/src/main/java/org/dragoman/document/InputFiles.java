package org.dragoman.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Which files the arguments of a {@link DocumentSource} name: files, folders with all below them, glob patterns. */
final class InputFiles {
    /** What the name of a file ends with that tells what is known of another. */
    static final String SIDECAR = ".meta.json";

    private final Predicate<Path> document;

    /** @param document whether a file found below a folder is read */
    InputFiles(Predicate<Path> document) {
        this.document = document;
    }

    /** Adds what an argument names, in order; what names nothing is a problem. */
    void expand(String argument, Deque<DocumentSource.Part> pending) {
        if (argument.equals("-")) {
            pending.add(new DocumentSource.Part("stdin", null, null));
            return;
        }
        if (isAddress(argument)) {
            pending.add(new DocumentSource.Part(argument, null, null));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                addAll(path, document, argument, "the directory holds no .txt, .md or .html file", pending);
            } else if (Files.exists(path)) {
                pending.add(new DocumentSource.Part(String.valueOf(path.getFileName()), path, null));
            } else if (argument.matches(".*[*?\\[{].*")) {
                expandGlob(argument, pending);
            } else {
                pending.add(new DocumentSource.Part(argument, null, "there is no such file or directory"));
            }
        } catch (InvalidPathException e) {
            expandGlob(argument, pending);
        }
    }

    /** {@code news/**}{@code /*.html}: the directory before the first wildcard is the one that is walked. */
    private static void expandGlob(String argument, Deque<DocumentSource.Part> pending) {
        try {
            String plain = argument.split("[*?\\[{]", 2)[0];
            int slash = plain.lastIndexOf('/');
            Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : plain.substring(0, slash));
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument.substring(slash + 1));
            addAll(
                    base,
                    file -> matcher.matches(base.relativize(file)),
                    argument,
                    "no file matches the pattern",
                    pending);
        } catch (IllegalArgumentException e) {
            pending.add(new DocumentSource.Part(argument, null, "it is no path and no pattern"));
        }
    }

    private static void addAll(
            Path base, Predicate<Path> wanted, String argument, String none, Deque<DocumentSource.Part> pending) {
        List<DocumentSource.Part> files = new ArrayList<>();
        if (!Files.isDirectory(base)) {
            pending.add(new DocumentSource.Part(argument, null, none));
            return;
        }
        try {
            Files.walkFileTree(base, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean sidecar = file.getFileName().toString().endsWith(SIDECAR);
                    if (!sidecar && wanted.test(file) && Files.isRegularFile(file)) {
                        files.add(new DocumentSource.Part(name(base.relativize(file)), file, null));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // One folder that may not be looked into does not hold up the others.
                    files.add(new DocumentSource.Part(
                            file.equals(base) ? argument : name(base.relativize(file)), null, unreadable(e)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            files.add(new DocumentSource.Part(argument, null, unreadable(e)));
        }
        files.sort(Comparator.comparing(DocumentSource.Part::name));
        if (files.isEmpty()) {
            files.add(new DocumentSource.Part(argument, null, none));
        }
        pending.addAll(files);
    }

    private static String unreadable(IOException e) {
        return "the directory cannot be read: " + why(e);
    }

    /** The path with "/" between its parts, whatever the machine writes. */
    private static String name(Path relative) {
        StringBuilder name = new StringBuilder();
        for (Path part : relative) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }

    /** Whether an argument is an address of the web. */
    static boolean isAddress(String argument) {
        return argument.startsWith("http://") || argument.startsWith("https://");
    }

    /** A cause in one line. */
    static String why(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        } else if (cause instanceof NoSuchFileException) {
            return "it is gone";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? (cause instanceof EOFException
                        ? "it ends too soon"
                        : cause.getClass().getSimpleName())
                : message.lines().findFirst().orElse("");
    }
}

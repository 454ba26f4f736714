package org.dragoman.document;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where documents come from: files, directories with all that is below them, glob patterns and the
 * standard input ({@code -}). Files are read one at a time, when they are asked for, in the order of the
 * arguments and, below a directory, of their paths. What cannot be read is an input too: a problem, with
 * one line that says why.
 *
 * <p>A {@link Container} (an archive, JSON lines, a feed) gives all the documents in it, one by one.
 *
 * <p>Beside a file {@code talks.html} a sidecar {@code talks.meta.json} (or {@code talks.html.meta.json})
 * may say what is known of it; see {@link Metadata#parse}.
 *
 * <pre>{@code
 * DocumentSource source = DocumentSource.of(List.of("news", "extra/*.html"), Metadata.NONE, System.in, 20_000_000);
 * DocumentReader reader = new DocumentReader();
 * for (DocumentSource.Input input : source) {
 *     Outcome outcome = reader.read(input);
 * }
 * }</pre>
 */
public final class DocumentSource implements Iterable<DocumentSource.Input> {
    /** One input. */
    public sealed interface Input {
        /** Its path below the directory that was named, its file name, or {@code stdin}. */
        String name();

        /**
         * An input with its bytes. The array is not copied.
         *
         * @param name its name
         * @param bytes what it holds
         * @param given what is known of it
         */
        @SuppressWarnings("ArrayRecordComponent")
        record Found(String name, byte[] bytes, Metadata given) implements Input {
            public Found {
                requireNonNull(name, "name is null");
                requireNonNull(bytes, "bytes is null");
                requireNonNull(given, "given is null");
            }
        }

        /**
         * An input that could not be had.
         *
         * @param name its name
         * @param reason one line that says why
         */
        record Problem(String name, String reason) implements Input {
            public Problem {
                requireNonNull(name, "name is null");
                requireNonNull(reason, "reason is null");
            }
        }
    }

    /** The files that are read from a directory; a file that is named itself may have any ending. */
    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");

    private final List<String> arguments;
    private final Metadata given;
    private final InputStream standardInput;
    private final int largest;
    private final List<Container> containers;
    private final @Nullable Web web;
    private final InputFiles files = new InputFiles(this::isDocument);

    private DocumentSource(
            List<String> arguments,
            Metadata given,
            InputStream standardInput,
            int largest,
            List<Container> containers,
            @Nullable Web web) {
        this.arguments = List.copyOf(arguments);
        this.given = given;
        this.standardInput = standardInput;
        this.largest = largest;
        this.containers = List.copyOf(containers);
        this.web = web;
    }

    /**
     * @param arguments files, directories, globs or {@code -}
     * @param given what is known of all of them; wins over the sidecars
     * @param standardInput read once where {@code -} stands among the arguments
     * @param largest how many bytes a file may have
     */
    public static DocumentSource of(List<String> arguments, Metadata given, InputStream standardInput, int largest) {
        return new DocumentSource(arguments, given, standardInput, largest, List.of(), null);
    }

    /** The same source, which looks into files of these kinds. */
    public DocumentSource with(List<Container> kinds) {
        return new DocumentSource(arguments, given, standardInput, largest, kinds, web);
    }

    /** The same source, which gets addresses of the web among its arguments from there. */
    public DocumentSource with(Web there) {
        return new DocumentSource(arguments, given, standardInput, largest, containers, there);
    }

    @Override
    public Inputs iterator() {
        return new Inputs();
    }

    /**
     * What is to be read, file by file, in order. A part can be opened by itself, also by another process that sees the
     * same files.
     */
    public List<Part> parts() {
        Deque<Part> all = new ArrayDeque<>();
        arguments.forEach(argument -> files.expand(argument, all));
        return List.copyOf(all);
    }

    /** The inputs of one part alone. */
    public Inputs open(Part part) {
        return new Inputs(part);
    }

    /**
     * How many inputs there are, problems included; looks at the names of files, not into them.
     *
     * @return -1 where a container is among them, whose documents nobody has counted
     */
    public int count() {
        List<Part> all = parts();
        return all.stream()
                        .anyMatch(
                                one -> one.file == null ? InputFiles.isAddress(one.name) : container(one.file) != null)
                ? -1
                : all.size();
    }

    /**
     * A file that is to be read, or a problem that is known already.
     *
     * @param name how to name it: its path below the folder that was named, or its address
     * @param file where it is; null for standard input, an address and a problem
     * @param problem why it cannot be read, or null
     */
    public record Part(
            String name, @Nullable Path file, @Nullable String problem) {
        public Part {
            requireNonNull(name, "name is null");
        }
    }

    /** The inputs, one after the other; closed, it lets go of the container that is open. */
    public final class Inputs implements Iterator<Input>, Closeable {
        private final Deque<String> left;
        private final Deque<Part> pending = new ArrayDeque<>();
        private final Map<String, Long> passedOver = new TreeMap<>();
        private Container.@Nullable Contents open;
        private @Nullable Input next;

        private Inputs() {
            left = new ArrayDeque<>(arguments);
        }

        private Inputs(Part part) {
            left = new ArrayDeque<>();
            pending.add(part);
        }

        @Override
        public boolean hasNext() {
            while (next == null && advance()) {
                // An empty container has nothing: on to what comes after it.
            }
            return next != null;
        }

        @Override
        public Input next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("there is no further input");
            }
            Input result = next;
            next = null;
            return result;
        }

        /** How many entries of containers were passed over so far because they are no documents, by reason. */
        public Map<String, Long> passedOver() {
            return Collections.unmodifiableMap(passedOver);
        }

        @Override
        public void close() {
            if (open != null) {
                open.passedOver().forEach((reason, number) -> passedOver.merge(reason, number, Long::sum));
                try {
                    open.close();
                } catch (IOException ignored) {
                    // It was only read: what came out of it is whole.
                }
                open = null;
            }
        }

        /** Whether there may be more. */
        private boolean advance() {
            if (open != null) {
                if (open.hasNext()) {
                    next = open.next();
                } else {
                    close();
                }
                return true;
            }
            while (pending.isEmpty() && !left.isEmpty()) {
                files.expand(left.removeFirst(), pending);
            }
            if (pending.isEmpty()) {
                return false;
            }
            Part first = pending.removeFirst();
            if (first.problem != null) {
                next = new Input.Problem(first.name, first.problem);
            } else if (InputFiles.isAddress(first.name)) {
                if (web == null) {
                    next = new Input.Problem(first.name, "addresses of the web are not read here");
                } else {
                    open = web.open(first.name, given, largest);
                }
            } else if (first.file == null) {
                next = standardInput();
            } else {
                Container container = container(first.file);
                if (container == null) {
                    next = read(first.name, first.file);
                } else {
                    open(container, first.name, first.file);
                }
            }
            return true;
        }

        private void open(Container container, String name, Path file) {
            try {
                open = container.open(file, name, given, largest);
            } catch (IOException e) {
                next = new Input.Problem(name, "it cannot be read: " + InputFiles.why(e));
            }
        }
    }

    private @Nullable Container container(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Container found = null;
        int longest = 0;
        for (Container container : containers) {
            for (String ending : container.endings()) {
                // "x.tar.gz" is a tar file before it is a compressed text.
                if (name.endsWith(ending) && ending.length() > longest) {
                    found = container;
                    longest = ending.length();
                }
            }
        }
        return found;
    }

    /** Whether a file found below a folder is read, by its name. */
    public boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        // A folder's README tells about the folder; who wants it read can name it.
        boolean readme = name.toLowerCase(Locale.ROOT).startsWith("readme.");
        return !name.startsWith(".")
                && !readme
                && (dot >= 0 && isText(name.substring(dot + 1)) || container(file) != null);
    }

    /** Whether files with this ending, given without its dot, are texts or pages. */
    public static boolean isText(String ending) {
        return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
    }

    private Input standardInput() {
        try {
            byte[] bytes = Bytes.upTo(standardInput, largest);
            return bytes == null
                    ? new Input.Problem("stdin", Bytes.tooMany(largest))
                    : new Input.Found("stdin", bytes, given);
        } catch (IOException e) {
            return new Input.Problem("stdin", "it cannot be read: " + InputFiles.why(e));
        }
    }

    private Input read(String name, Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            // Pipes and devices have no size before they have been read.
            byte[] bytes = size > largest ? null : Bytes.upTo(stream, largest);
            if (bytes == null) {
                return new Input.Problem(name, size > largest ? Bytes.tooMany(size, largest) : Bytes.tooMany(largest));
            }
            Path sidecar = sidecar(file);
            if (sidecar == null) {
                return new Input.Found(name, bytes, given);
            }
            try {
                return new Input.Found(name, bytes, given.or(Metadata.parse(Files.readAllBytes(sidecar))));
            } catch (IllegalArgumentException e) {
                return new Input.Problem(
                        name, "its sidecar " + sidecar.getFileName() + " cannot be used: " + e.getMessage());
            }
        } catch (IOException e) {
            return new Input.Problem(name, "it cannot be read: " + InputFiles.why(e));
        }
    }

    private static @Nullable Path sidecar(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String plain = dot > 0 ? name.substring(0, dot) : name;
        for (String candidate : List.of(name + InputFiles.SIDECAR, plain + InputFiles.SIDECAR)) {
            Path sidecar = file.resolveSibling(candidate);
            if (Files.isRegularFile(sidecar)) {
                return sidecar;
            }
        }
        return null;
    }
}

package org.dragoman;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells one build of the reading part of the library from another, so that documents are read again when
 * a rule or a lexicon changed, and only then. The ledger, the exports and the command line do not count.
 */
final class BuildId {
    private static final List<String> PARTS = List.of(
            "data", "document", "language", "actor", "time", "event", "statement", "figure", "instrument", "reading");

    private BuildId() {}

    /** Eight hexadecimal digits; {@code unknown} where the library's own files cannot be seen. */
    static String of() {
        try {
            URI place = Dragoman.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            List<String> entries = Files.isDirectory(path) ? folder(path) : jar(path);
            Collections.sort(entries);
            CRC32 sum = new CRC32();
            for (String entry : entries) {
                sum.update(entry.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            return String.format(java.util.Locale.ROOT, "%08x", sum.getValue());
        } catch (IOException | URISyntaxException | UncheckedIOException e) {
            return "unknown";
        }
    }

    private static List<String> jar(Path path) throws IOException {
        List<String> entries = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            jar.stream()
                    .filter(entry -> reads(entry.getName()))
                    .forEach(entry -> entries.add(entry.getName() + " " + entry.getCrc()));
        }
        return entries;
    }

    private static List<String> folder(Path path) throws IOException {
        List<String> entries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (reads(name)) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    entries.add(name + " " + sum.getValue());
                }
            }
        }
        return entries;
    }

    private static boolean reads(String name) {
        return PARTS.stream().anyMatch(part -> name.startsWith("org/dragoman/" + part + "/") && !name.endsWith("/"));
    }
}

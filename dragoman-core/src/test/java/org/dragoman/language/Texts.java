package org.dragoman.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts on which what is done here is held to what the library does. */
final class Texts {
    private Texts() {}

    /** The project's own examples where they are, else a text written for this test. */
    static List<String> all() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add("The foreign ministers of Chile and Peru, who had not spoken since March, met in Lima on Tuesday and "
                + "agreed to reopen two border crossings that were closed after last year's dispute. \"We have turned "
                + "a page,\" the Peruvian minister said, adding that talks on fishing rights would continue in May. "
                + "Chile's government denied that it had threatened to recall its ambassador.");
        Path examples = Path.of("..", "examples");
        if (Files.isDirectory(examples)) {
            try (Stream<Path> files = Files.list(examples)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .limit(8)
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        texts.add(String.join(" ", java.util.Collections.nCopies(8, texts.get(0))));
        return texts;
    }
}

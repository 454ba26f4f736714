package org.dragoman.evaluation.webtext;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.document.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Scores what {@link DocumentReader} takes for the main text of pages. */
public final class WebTextEvaluation {
    private final Path folder;
    private final DocumentReader reader = new DocumentReader();

    /**
     * @param folder holds {@code snippets.json} (per page {@code file}, {@code with}, {@code without}) and
     *     {@code pages/}
     */
    public WebTextEvaluation(Path folder) {
        this.folder = folder;
    }

    /** The score of each page, by its key. */
    public Map<String, SnippetScore> scores() throws IOException {
        return scores(null);
    }

    private Map<String, SnippetScore> scores(@org.jspecify.annotations.Nullable PrintStream faults) throws IOException {
        JsonNode pages = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("snippets.json")));
        Map<String, SnippetScore> scores = new TreeMap<>();
        for (Map.Entry<String, JsonNode> page : pages.properties()) {
            String read = plain(read(
                    folder.resolve("pages").resolve(page.getValue().path("file").stringValue())));
            SnippetScore score = SnippetScore.NONE;
            for (boolean wanted : new boolean[] {true, false}) {
                for (JsonNode snippet : page.getValue().path(wanted ? "with" : "without")) {
                    boolean has = read.contains(plain(snippet.stringValue()));
                    score = score.with(wanted, has);
                    if (faults != null && has != wanted) {
                        faults.println((wanted ? "MISSED " : "WRONG  ") + page.getKey() + ": " + snippet.stringValue());
                    }
                }
            }
            scores.put(page.getKey(), score);
        }
        return scores;
    }

    private String read(Path file) throws IOException {
        Outcome outcome = reader.read(Files.readAllBytes(file), String.valueOf(file.getFileName()), Metadata.NONE);
        if (!(outcome instanceof Outcome.Read found)) {
            return "";
        }
        Document document = found.document();
        CodePoints points = new CodePoints(document.text());
        StringBuilder text = new StringBuilder();
        for (Region region : document.regions()) {
            if (region.kind().isRead()) {
                text.append(points.slice(region.start(), region.end())).append('\n');
            }
        }
        return text.toString();
    }

    /** Text with single spaces, so that a line break in a page is no fault. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** Prints the scores, and with a second argument each fault. */
    public static void main(String[] arguments) throws IOException {
        WebTextEvaluation evaluation = new WebTextEvaluation(Path.of(arguments[0]));
        Map<String, SnippetScore> scores = evaluation.scores(arguments.length > 1 ? System.out : null);
        SnippetScore all = SnippetScore.NONE;
        for (SnippetScore score : scores.values()) {
            all = all.plus(score);
        }
        System.out.printf(
                Locale.ROOT,
                "%d pages: precision %.3f, recall %.3f, F1 %.3f (%d found, %d missed, %d wrong, %d rightly left)%n",
                scores.size(),
                all.precision(),
                all.recall(),
                all.f1(),
                all.found(),
                all.missed(),
                all.wrong(),
                all.right());
    }
}

package org.dragoman.evaluation.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Document;
import org.dragoman.document.Published;
import org.dragoman.document.RecordId;
import org.dragoman.document.Region;
import org.dragoman.document.Span;

/**
 * A text with the attributions that one annotator marked in it. A text that several people annotated
 * gives several articles.
 *
 * @param name file name of the annotation, without ending
 * @param text the text
 * @param attributions in the order of the text
 * @param ignored stretches that the annotator set aside: doubtful ones and ones that are no running text
 */
public record GoldArticle(String name, String text, List<GoldAttribution> attributions, List<Span> ignored) {
    public GoldArticle {
        attributions = List.copyOf(attributions);
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads every annotation of a folder, ordered by name.
     *
     * @param folder holds {@code text} and {@code attributions}
     * @throws IOException if either cannot be read
     */
    public static List<GoldArticle> readAll(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listing = Files.list(folder.resolve("attributions"))) {
            listing.filter(file -> file.getFileName().toString().endsWith(".ann"))
                    .sorted()
                    .forEach(files::add);
        }
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
            // Annotations end in an underscore and four digits that tell the annotator; texts do not.
            String textName = name.replaceFirst("_[0-9a-f]{4}$", "") + ".txt";
            String text = Files.readString(folder.resolve("text").resolve(textName), StandardCharsets.UTF_8);
            articles.add(of(name, text, Files.readAllLines(file, StandardCharsets.UTF_8)));
        }
        return articles;
    }

    /** Reads one annotation: brat standoff with text-bound annotations and events. Lines of other kinds are passed over. */
    static GoldArticle of(String name, String text, List<String> lines) {
        CodePoints points = new CodePoints(text);
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        List<Span> ignored = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", 3);
            if (fields.length == 3 && line.startsWith("T")) {
                int space = fields[1].indexOf(' ');
                List<Span> pieces = new ArrayList<>();
                for (String piece : fields[1].substring(space + 1).split(";")) {
                    String[] ends = piece.trim().split(" ");
                    int start = Math.min(Integer.parseInt(ends[0]), points.length());
                    int end = Math.min(Integer.parseInt(ends[1]), points.length());
                    if (start < end) {
                        pieces.add(points.span(start, end));
                    }
                }
                spans.put(fields[0], pieces);
                String type = fields[1].substring(0, space);
                if (type.equals("Discard") || type.equals("Discuss")) {
                    ignored.addAll(pieces);
                }
            }
        }
        List<GoldAttribution> attributions = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", 2);
            if (fields.length == 2 && line.startsWith("E")) {
                attributions.add(attribution(fields[1].trim().split(" "), spans));
            }
        }
        attributions.removeIf(a -> a.content().isEmpty() || a.cue().isEmpty());
        attributions.sort((a, b) -> a.cue().get(0).compareTo(b.cue().get(0)));
        return new GoldArticle(name, text, attributions, ignored);
    }

    private static GoldAttribution attribution(String[] roles, Map<String, List<Span>> spans) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String role : roles) {
            int colon = role.indexOf(':');
            List<Span> pieces = spans.getOrDefault(role.substring(colon + 1), List.of());
            if (role.startsWith("Source")) {
                source.addAll(pieces);
            } else if (role.startsWith("Cue")) {
                cue.addAll(pieces);
            } else if (role.startsWith("Content")) {
                content.addAll(pieces);
            }
        }
        source.sort(null);
        cue.sort(null);
        content.sort(null);
        return new GoldAttribution(source, cue, content);
    }

    /** The text as a document in which each paragraph is body: paragraphs are parted by blank lines. */
    public Document document() {
        CodePoints points = new CodePoints(text);
        List<Region> regions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf("\n\n", at);
            end = end < 0 ? text.length() : end;
            if (!text.substring(at, end).isBlank()) {
                regions.add(new Region(Region.Kind.BODY, points.toCodePoint(at), points.toCodePoint(end)));
            }
            at = end + 1;
            while (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
        }
        String id = RecordId.document(null, text);
        return new Document(id, id, null, null, List.of(), "en", Published.UNKNOWN, text, regions, null);
    }
}

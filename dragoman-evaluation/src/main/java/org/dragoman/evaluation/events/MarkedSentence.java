package org.dragoman.evaluation.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Span;
import org.dragoman.event.Plover;

/**
 * A sentence whose source and target are marked.
 *
 * @param id its id in the file
 * @param text the sentence without marks
 * @param sources the stretches marked as source; may be empty
 * @param targets the stretches marked as target; may be empty
 * @param root the event type
 */
record MarkedSentence(String id, String text, List<Span> sources, List<Span> targets, Plover root) {
    /**
     * Reads a tab-separated file with the columns {@code sentence_id}, {@code marked_sentence} and
     * {@code gold_root} among others; cells may be quoted as in CSV.
     */
    static List<MarkedSentence> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        int id = header.indexOf("sentence_id");
        int marked = header.indexOf("marked_sentence");
        int root = header.indexOf("gold_root");
        if (id < 0 || marked < 0 || root < 0) {
            throw new IOException(file + " lacks one of the columns sentence_id, marked_sentence, gold_root");
        }
        List<MarkedSentence> sentences = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.isEmpty()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            sentences.add(of(cells[id], unquoted(cells[marked]), plover(cells[root])));
        }
        return sentences;
    }

    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    /** The names of PLOVER's roots as ours: YIELD, later CONCEDE and RETREAT, is one type here. */
    private static Plover plover(String root) {
        return switch (root) {
            case "YIELD", "RETREAT" -> Plover.CONCEDE;
            case "REQUEST" -> Plover.DEMAND;
            default -> Plover.valueOf(root);
        };
    }

    static MarkedSentence of(String id, String marked, Plover root) {
        StringBuilder text = new StringBuilder();
        List<int[]> sources = new ArrayList<>();
        List<int[]> targets = new ArrayList<>();
        int source = -1;
        int target = -1;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.startsWith("<s>", i)) {
                source = text.length();
                i += 2;
            } else if (marked.startsWith("<t>", i)) {
                target = text.length();
                i += 2;
            } else if (marked.startsWith("</s>", i)) {
                sources.add(new int[] {source, text.length()});
                i += 3;
            } else if (marked.startsWith("</t>", i)) {
                targets.add(new int[] {target, text.length()});
                i += 3;
            } else {
                text.append(marked.charAt(i));
            }
        }
        String plain = text.toString();
        CodePoints points = new CodePoints(plain);
        return new MarkedSentence(id, plain, spans(points, sources), spans(points, targets), root);
    }

    private static List<Span> spans(CodePoints points, List<int[]> units) {
        return units.stream()
                .filter(u -> u[0] >= 0 && u[0] < u[1])
                .map(u -> points.span(points.toCodePoint(u[0]), points.toCodePoint(u[1])))
                .toList();
    }
}

package org.dragoman.evaluation.statements;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.document.CodePoints;
import org.dragoman.document.Span;

/**
 * Counts agreement of found with gold attributions: every piece for itself as sequence labellers are
 * measured (exact, and by where it begins), all pieces of a part together, and the whole triple.
 */
final class StatementScore {
    private static final Map<String, Function<GoldAttribution, List<Span>>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("source", GoldAttribution::source);
        ROLES.put("cue", GoldAttribution::cue);
        ROLES.put("content", GoldAttribution::content);
    }

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, long[]> tokens = new LinkedHashMap<>();

    /** Adds one article; lines that tell what was missed and what is too much go to {@code misses}. */
    void add(GoldArticle article, List<GoldAttribution> found, List<String> misses) {
        String text = article.text();
        List<GoldAttribution> gold =
                article.attributions().stream().map(a -> joined(a, text)).toList();
        List<GoldAttribution> kept = found.stream()
                .filter(a -> article.ignored().stream()
                        .noneMatch(ignored -> a.cue().get(0).overlaps(ignored)))
                .map(a -> joined(a, text))
                .toList();
        ROLES.forEach((role, spans) -> {
            Set<Span> goldPieces = pieces(gold, spans);
            Set<Span> foundPieces = pieces(kept, spans);
            compare(role + " exact", goldPieces, foundPieces);
            compare(role + " begin", starts(goldPieces), starts(foundPieces));
            compare(role + " whole", whole(gold, spans), whole(kept, spans));
            jaccard(role, goldPieces, foundPieces);
        });
        compare("triple", new HashSet<>(gold), new HashSet<>(kept));
        compare("cue overlap", overlapping(gold, kept), overlapping(kept, gold), gold.size(), kept.size());
        for (String manner : List.of("direct", "indirect", "mixed")) {
            List<GoldAttribution> goldPart =
                    gold.stream().filter(a -> manner(a).equals(manner)).toList();
            List<GoldAttribution> foundPart =
                    kept.stream().filter(a -> manner(a).equals(manner)).toList();
            compare(
                    manner + " content",
                    whole(goldPart, GoldAttribution::content),
                    whole(foundPart, GoldAttribution::content));
            compare(
                    manner + " source",
                    whole(goldPart, GoldAttribution::source),
                    whole(foundPart, GoldAttribution::source));
            compare(manner + " triple", new HashSet<>(goldPart), new HashSet<>(foundPart));
        }
        note(article, gold, kept, misses);
    }

    private static void note(
            GoldArticle article, List<GoldAttribution> gold, List<GoldAttribution> found, List<String> misses) {
        Set<GoldAttribution> right = new HashSet<>(gold);
        right.retainAll(found);
        List<GoldAttribution> unmatched = new ArrayList<>(found);
        unmatched.removeAll(right);
        for (GoldAttribution wanted : gold) {
            if (right.contains(wanted)) {
                continue;
            }
            GoldAttribution near = null;
            for (GoldAttribution other : unmatched) {
                if (near == null && touches(wanted.cue(), other.cue())) {
                    near = other;
                }
            }
            misses.add(article.name() + "\tgold\t" + shown(wanted));
            if (near != null) {
                unmatched.remove(near);
                misses.add(article.name() + "\tfound\t" + shown(near));
            }
        }
        for (GoldAttribution other : unmatched) {
            misses.add(article.name() + "\textra\t" + shown(other));
        }
    }

    private static String shown(GoldAttribution attribution) {
        StringBuilder line = new StringBuilder().append(attribution.cue().get(0).start());
        ROLES.forEach((role, spans) -> {
            line.append('\t');
            for (Span span : spans.apply(attribution)) {
                line.append('[').append(span.text().replaceAll("\\s+", " ")).append(']');
            }
        });
        return line.toString();
    }

    private static boolean touches(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
    }

    private static int overlapping(List<GoldAttribution> of, List<GoldAttribution> with) {
        return (int) of.stream()
                .filter(a -> with.stream().anyMatch(b -> touches(a.cue(), b.cue())))
                .count();
    }

    /** Joins pieces that only white space parts. */
    private static GoldAttribution joined(GoldAttribution attribution, String text) {
        return new GoldAttribution(
                join(attribution.source(), text), join(attribution.cue(), text), join(attribution.content(), text));
    }

    private static List<Span> join(List<Span> pieces, String text) {
        CodePoints points = new CodePoints(text);
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.end() <= piece.start()
                    && points.slice(last.end(), piece.start()).isBlank()) {
                joined.set(joined.size() - 1, points.span(last.start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Set<Span> pieces(List<GoldAttribution> all, Function<GoldAttribution, List<Span>> spans) {
        Set<Span> pieces = new HashSet<>();
        all.forEach(a -> pieces.addAll(spans.apply(a)));
        return pieces;
    }

    private static Set<Integer> starts(Set<Span> pieces) {
        Set<Integer> starts = new HashSet<>();
        pieces.forEach(p -> starts.add(p.start()));
        return starts;
    }

    private static Set<List<Span>> whole(List<GoldAttribution> all, Function<GoldAttribution, List<Span>> spans) {
        Set<List<Span>> whole = new HashSet<>();
        all.forEach(a -> whole.add(spans.apply(a)));
        whole.remove(List.of());
        return whole;
    }

    private void compare(String name, Set<?> gold, Set<?> found) {
        Set<Object> right = new HashSet<>(gold);
        right.retainAll(found);
        compare(name, right.size(), right.size(), gold.size(), found.size());
    }

    private void compare(String name, int recalled, int right, int gold, int found) {
        int[] count = counts.computeIfAbsent(name, n -> new int[4]);
        count[0] += recalled;
        count[1] += right;
        count[2] += gold;
        count[3] += found;
    }

    private void jaccard(String role, Set<Span> gold, Set<Span> found) {
        Set<Integer> goldStarts = wordStarts(gold);
        Set<Integer> foundStarts = wordStarts(found);
        Set<Integer> both = new HashSet<>(goldStarts);
        both.retainAll(foundStarts);
        long[] sum = tokens.computeIfAbsent(role, r -> new long[2]);
        sum[0] += both.size();
        sum[1] += goldStarts.size() + foundStarts.size() - both.size();
    }

    private static Set<Integer> wordStarts(Set<Span> spans) {
        Set<Integer> starts = new HashSet<>();
        for (Span span : spans) {
            boolean space = true;
            int at = 0;
            for (int unit = 0; unit < span.text().length(); at++) {
                int c = span.text().codePointAt(unit);
                unit += Character.charCount(c);
                boolean blank = Character.isWhitespace(c);
                if (space && !blank) {
                    starts.add(span.start() + at);
                }
                space = blank;
            }
        }
        return starts;
    }

    /** Direct where all words stand between quotation marks, indirect where none do, else mixed. */
    private static String manner(GoldAttribution attribution) {
        int inside = 0;
        int outside = 0;
        for (Span piece : attribution.content()) {
            boolean open = false;
            for (int i = 0; i < piece.text().length(); i++) {
                char c = piece.text().charAt(i);
                boolean pair = c == '\''
                        && i + 1 < piece.text().length()
                        && piece.text().charAt(i + 1) == '\'';
                if (c == '“' || c == '”' || c == '"' || pair) {
                    open = c == '“' || c != '”' && !open;
                } else if (Character.isLetterOrDigit(c)) {
                    inside += open ? 1 : 0;
                    outside += open ? 0 : 1;
                }
            }
        }
        return inside == 0 ? "indirect" : outside == 0 ? "direct" : "mixed";
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%-18s %6s %6s %6s %6s%n", "", "gold", "P", "R", "F1");
        counts.forEach((name, c) -> {
            double precision = c[3] == 0 ? 0 : 100.0 * c[1] / c[3];
            double recall = c[2] == 0 ? 0 : 100.0 * c[0] / c[2];
            double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            out.printf(Locale.ROOT, "%-18s %6d %6.1f %6.1f %6.1f%n", name, c[2], precision, recall, f);
        });
        tokens.forEach((role, sum) -> out.printf(
                Locale.ROOT, "%-18s %27.1f%n", role + " Jaccard", sum[1] == 0 ? 0 : 100.0 * sum[0] / sum[1]));
    }
}

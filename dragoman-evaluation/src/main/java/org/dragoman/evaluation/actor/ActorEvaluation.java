package org.dragoman.evaluation.actor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.MentionReader;
import org.dragoman.actor.Mentions;
import org.dragoman.actor.Spelling;
import org.dragoman.document.Document;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Measures whom mentions are taken to mean, over all and by kind of case: {@code ActorEvaluation [FILE]}. A case is
 * right if there is a mention on exactly these words (an article at its beginning does not matter) and it means the
 * expected actor, or if there is none where none is expected.
 */
public final class ActorEvaluation {
    private ActorEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            System.err.println("usage: ActorEvaluation [FILE]");
            System.exit(2);
        }
        if (arguments.length == 1) {
            run(Path.of(arguments[0]), System.out);
        } else {
            run(ActorCase.standard(), System.out);
        }
    }

    /** Right cases and all cases. */
    public record Accuracy(int right, int all) {
        Accuracy plus(boolean isRight) {
            return new Accuracy(right + (isRight ? 1 : 0), all + 1);
        }

        public double value() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    /** Measures the cases that come with this package. */
    public static Accuracy run(PrintStream out) {
        return run(ActorCase.standard(), out);
    }

    /** Measures the cases of a file in the same format and reports. */
    public static Accuracy run(Path file, PrintStream out) throws IOException {
        return run(ActorCase.read(file), out);
    }

    private static Accuracy run(List<ActorCase> cases, PrintStream out) {
        Analyzer analyzer = CachedAnalyzer.standard();
        MentionReader reader = new MentionReader(ActorBook.standard());
        Map<String, Accuracy> byKind = new TreeMap<>();
        Accuracy all = new Accuracy(0, 0);
        for (ActorCase one : cases) {
            Mentions mentions = reader.read(analyzer.analyze(Document.of(one.text(), one.date())));
            Mention found = mention(one, mentions);
            boolean right = isRight(one, found, mentions);
            all = all.plus(right);
            byKind.put(
                    one.kind(),
                    byKind.getOrDefault(one.kind(), new Accuracy(0, 0)).plus(right));
            if (!right) {
                out.printf(
                        "missed %s: %s [%s] expected %s, got %s%n",
                        one.kind(), one.text(), one.words(), one.expected(), described(found, mentions));
            }
        }
        byKind.forEach((kind, accuracy) -> report(out, kind, accuracy));
        report(out, "all", all);
        return all;
    }

    private static void report(PrintStream out, String kind, Accuracy accuracy) {
        out.printf(Locale.ROOT, "%-12s %4d of %4d  %.3f%n", kind, accuracy.right(), accuracy.all(), accuracy.value());
    }

    private static String described(@Nullable Mention mention, Mentions mentions) {
        if (mention == null) {
            return "nobody";
        }
        return mention.how() + " " + mentions.actor(mention.actor()) + " " + mention.members();
    }

    /** The mention on just these words, with or without an article. */
    private static @Nullable Mention mention(ActorCase one, Mentions mentions) {
        int[] place = one.place();
        int start = one.text().codePointCount(0, place[0]);
        int end = one.text().codePointCount(0, place[1]);
        for (Mention mention : mentions.all()) {
            if (mention.span().end() == end
                    && withoutArticle(mention.span().start(), mention.span().text())
                            == withoutArticle(start, one.text().substring(place[0], place[1]))) {
                return mention;
            }
        }
        return null;
    }

    private static int withoutArticle(int start, String words) {
        for (String article : List.of("the ", "a ", "an ")) {
            if (words.toLowerCase(Locale.ROOT).startsWith(article)) {
                return start + article.length();
            }
        }
        return start;
    }

    private static boolean isRight(ActorCase one, @Nullable Mention mention, Mentions mentions) {
        String expected = one.expected();
        int blank = expected.indexOf(' ');
        String what = blank < 0 ? expected : expected.substring(0, blank);
        String rest = blank < 0 ? "" : expected.substring(blank + 1);
        Actor actor = mention == null ? null : mentions.actor(mention.actor());
        boolean isPlace = mentions.places().stream()
                .anyMatch(place ->
                        withoutArticle(place.span().start(), place.span().text())
                                == withoutArticle(
                                        one.text().codePointCount(0, one.place()[0]),
                                        one.text().substring(one.place()[0], one.place()[1])));
        switch (what) {
            case "place":
                return isPlace && mention == null;
            case "notplace":
                return !isPlace && mention != null;
            case "none":
            case "notactor":
                return mention == null;
            default:
                break;
        }
        if (mention == null || actor == null) {
            return false;
        }
        return switch (what) {
            case "demonym" -> mention.how() == Mention.How.DEMONYM && actor.id().equals(rest);
            case "members" -> String.join(" ", new TreeSet<>(mention.members())).equals(rest);
            case "persons" -> areNamed(mentions, mention, rest);
            case "person" -> actor.kind() == Actor.Kind.PERSON && !actor.provisional() && isNamed(actor, rest);
            case "new" -> actor.kind() == Actor.Kind.PERSON && actor.provisional() && isNamed(actor, rest);
            case "name" -> isNamed(actor, rest) || folded(actor.name()).contains(folded(rest));
            case "outlet" ->
                actor.kind() == Actor.Kind.OUTLET
                        && (isNamed(actor, rest) || folded(actor.name()).contains(folded(rest)));
            case "people" -> actor.kind() == Actor.Kind.GROUP && (rest.isEmpty() || rest.equals("of " + actor.of()));
            case "body" -> actor.kind() == Actor.Kind.ORGANISATION && rest.equals("of " + actor.of());
            case "of" -> rest.equals(actor.of());
            case "ofs" ->
                String.join(
                                " ",
                                new TreeSet<>(mention.members().stream()
                                        .map(id -> String.valueOf(owner(mentions.actor(id))))
                                        .toList()))
                        .equals(rest);
            case "unnamed" -> actor.kind() == Actor.Kind.UNNAMED;
            default -> actor.id().equals(what) && mention.how() != Mention.How.DEMONYM;
        };
    }

    private static @Nullable String owner(@Nullable Actor actor) {
        return actor == null ? null : actor.of();
    }

    private static boolean areNamed(Mentions mentions, Mention mention, String names) {
        String[] wanted = names.split(", ");
        if (mention.members().size() != wanted.length) {
            return false;
        }
        for (String name : wanted) {
            boolean is = mention.members().stream().anyMatch(id -> {
                Actor actor = mentions.actor(id);
                return actor != null && isNamed(actor, name);
            });
            if (!is) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(Actor actor, String name) {
        return folded(actor.name()).equals(folded(name))
                || Spelling.alike(actor.name(), name)
                || actor.aliases().stream().anyMatch(alias -> folded(alias).equals(folded(name)));
    }

    /** Lower case, without accents and hyphens. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("-", " ")
                .toLowerCase(Locale.ROOT);
    }
}

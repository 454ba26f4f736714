package org.dragoman.evaluation.coreference;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.Mention;
import org.dragoman.actor.MentionReader;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Document;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Measures how well actors are told apart across the documents of a topic of NewsWCL50, on gold mentions:
 * {@code ActorCoreferenceEvaluation FILE}.
 *
 * <p>Gold mentions of the chains that are actors (countries, persons, groups) are given; each is assigned the actor of
 * the mention found there. The gold set counts what belongs to a country with the country (its ministries, officials,
 * unnamed sources), so an actor that is no person is counted with the state it belongs to. A gold mention in which
 * nothing was found goes with those that have the same head lemma. The baseline puts together all mentions of a topic
 * with the same head lemma. Chains run across documents; topics are scored apart and added up.
 */
public final class ActorCoreferenceEvaluation {
    private ActorCoreferenceEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: ActorCoreferenceEvaluation FILE [LABELS]");
            System.exit(2);
        }
        run(Path.of(arguments[0]), arguments.length == 2 ? Path.of(arguments[1]) : null, System.out);
    }

    /** A gold mention: where it is, which of several at the same place, its chain. */
    private record Key(String article, int start, int end, int at) {}

    /** What a run gave. */
    public record Result(CoreferenceScore actors, CoreferenceScore baseline, int mentions, int found) {}

    /**
     * Measures one file and reports.
     *
     * @param file in the format of {@link NewsWcl}
     */
    public static Result run(Path file, PrintStream out) throws IOException {
        return run(file, null, out);
    }

    /**
     * Measures one file and reports.
     *
     * @param file in the format of {@link NewsWcl}
     * @param labels file to write each gold mention to, with its chain and the actor found, or null
     */
    public static Result run(Path file, @Nullable Path labels, PrintStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        Analyzer analyzer = CachedAnalyzer.standard();
        MentionReader reader = new MentionReader(ActorBook.standard());
        Map<String, List<NewsWcl.Article>> topics = new TreeMap<>();
        for (NewsWcl.Article article : NewsWcl.read(file)) {
            topics.computeIfAbsent(article.topic(), t -> new ArrayList<>()).add(article);
        }
        Result total = new Result(CoreferenceScore.NOTHING, CoreferenceScore.NOTHING, 0, 0);
        for (Map.Entry<String, List<NewsWcl.Article>> topic : topics.entrySet()) {
            Result result = topic(topic.getValue(), analyzer, reader, lines);
            report(out, "topic " + topic.getKey(), result);
            total = new Result(
                    total.actors.plus(result.actors),
                    total.baseline.plus(result.baseline),
                    total.mentions + result.mentions,
                    total.found + result.found);
        }
        report(out, "all", total);
        if (labels != null) {
            Files.write(labels, lines, StandardCharsets.UTF_8);
        }
        return total;
    }

    private static void report(PrintStream out, String name, Result result) {
        out.printf(
                Locale.ROOT,
                "%s: %d gold mentions of actors, %d with a mention of ours%n  actors     %s%n  head lemma %s%n",
                name,
                result.mentions,
                result.found,
                result.actors,
                result.baseline);
    }

    private static Result topic(
            List<NewsWcl.Article> articles, Analyzer analyzer, MentionReader reader, List<String> lines) {
        Map<String, Set<Key>> gold = new LinkedHashMap<>();
        Map<Key, String> lemmas = new LinkedHashMap<>();
        Map<Key, String> labels = new LinkedHashMap<>();
        for (NewsWcl.Article article : articles) {
            Analysis analysis = analyzer.analyze(Document.of(article.text(), null));
            Mentions mentions = reader.read(analysis);
            Map<String, Integer> seen = new HashMap<>();
            for (NewsWcl.Mention mention : article.mentions()) {
                if (!isActor(mention.chain())) {
                    continue;
                }
                int at = seen.merge(mention.start() + "-" + mention.end(), 1, Integer::sum) - 1;
                Key key = new Key(article.name(), mention.start(), mention.end(), at);
                gold.computeIfAbsent(mention.chain(), c -> new LinkedHashSet<>())
                        .add(key);
                lemmas.put(key, headLemma(analysis, mention));
                String label = label(analysis, mentions, mention, at);
                if (label != null) {
                    labels.put(key, label);
                }
                lines.add(mention.chain() + "\t"
                        + analysis.span(mention.start(), mention.end()).text().replace('\n', ' ') + "\t" + label);
            }
        }
        Collection<Set<Key>> answer = chains(backedOff(labels, lemmas));
        return new Result(
                CoreferenceScore.of(gold.values(), answer),
                CoreferenceScore.of(gold.values(), chains(lemmas)),
                lemmas.size(),
                labels.size());
    }

    private static boolean isActor(String chain) {
        return chain.endsWith("_COUNTRY")
                || chain.endsWith("_ACTOR")
                || chain.endsWith("_ACTOR-I")
                || chain.endsWith("_GROUP");
    }

    /** Where nothing was found: the actor that mentions with this head lemma most often are, else the lemma. */
    private static Map<Key, String> backedOff(Map<Key, String> labels, Map<Key, String> lemmas) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        labels.forEach((key, label) -> counts.computeIfAbsent(lemmas.getOrDefault(key, ""), l -> new TreeMap<>())
                .merge(label, 1, Integer::sum));
        Map<Key, String> all = new LinkedHashMap<>();
        lemmas.forEach((key, lemma) -> {
            String label = labels.get(key);
            if (label == null) {
                label = counts.getOrDefault(lemma, Map.of()).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("lemma " + lemma);
            }
            all.put(key, label);
        });
        return all;
    }

    private static Collection<Set<Key>> chains(Map<Key, String> labels) {
        Map<String, Set<Key>> chains = new LinkedHashMap<>();
        labels.forEach((key, label) ->
                chains.computeIfAbsent(label, l -> new LinkedHashSet<>()).add(key));
        return chains.values();
    }

    private static String headLemma(Analysis analysis, NewsWcl.Mention mention) {
        Token head = head(analysis, mention);
        return head == null ? "" : head.lemma().toLowerCase(Locale.ROOT);
    }

    /** The last noun among the tokens of a mention whose head lies outside, else its last token. */
    private static @Nullable Token head(Analysis analysis, NewsWcl.Mention mention) {
        Token best = null;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.end() <= mention.start() || sentence.start() >= mention.end()) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                if (token.start() < mention.start() || token.end() > mention.end()) {
                    continue;
                }
                Token governor = sentence.head(token);
                boolean top = governor == null || governor.start() < mention.start() || governor.end() > mention.end();
                if (best == null || top && token.isNoun()) {
                    best = token;
                }
            }
        }
        return best;
    }

    /** The actor found at a gold mention, counted with its state unless it is a person; null where there is none. */
    private static @Nullable String label(Analysis analysis, Mentions mentions, NewsWcl.Mention gold, int at) {
        Token head = head(analysis, gold);
        Mention best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Mention mention : mentions.all()) {
            int start = Math.max(mention.span().start(), gold.start());
            int end = Math.min(mention.span().end(), gold.end());
            if (start >= end || head == null) {
                continue;
            }
            Token ours = analysis.sentences().get(mention.sentence()).token(mention.head());
            boolean sameHead = ours.start() == head.start();
            boolean headInside = gold.start() <= ours.start() && ours.end() <= gold.end();
            boolean covers = mention.span().start() <= gold.start()
                    && gold.end() <= mention.span().end();
            if (!sameHead
                    && !covers
                    && !(headInside
                            && mention.span().start() <= head.start()
                            && head.end() <= mention.span().end())) {
                continue;
            }
            int score = (sameHead ? 1000 : 0)
                    - Math.abs(mention.span().start() - gold.start())
                    - Math.abs(mention.span().end() - gold.end());
            if (score > bestScore) {
                bestScore = score;
                best = mention;
            }
        }
        if (best == null) {
            return null;
        }
        List<String> ids = best.actors();
        return rolledUp(mentions, ids.get(Math.min(at, ids.size() - 1)));
    }

    private static String rolledUp(Mentions mentions, String id) {
        Actor actor = mentions.actor(id);
        String at = id;
        for (int steps = 0; steps < 4 && actor != null; steps++) {
            if (actor.kind() == Actor.Kind.PERSON || actor.of() == null) {
                return at;
            }
            at = actor.of();
            Actor of = mentions.actor(at);
            actor = of;
        }
        return at;
    }
}

package org.dragoman.evaluation.coreference;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.document.Document;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.CachedAnalyzer;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.link.Families;
import org.jspecify.annotations.Nullable;

/**
 * Measures how well mentions of one event are told from those of others on ECB+, on gold mentions and gold subtopics,
 * singletons kept: {@code EventCoreferenceEvaluation FILE}.
 *
 * <p>The baseline puts together all mentions of a subtopic whose heads have the same lemma; Dragoman those whose heads
 * are of one family of words, which is what linking compares where reports name what happened. What two speakers say is
 * said twice: words of saying are put together only where their speakers are named alike.
 */
public final class EventCoreferenceEvaluation {
    private static final String SAYING = Families.of("say");

    private EventCoreferenceEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: EventCoreferenceEvaluation FILE");
            System.exit(2);
        }
        run(Path.of(arguments[0]), System.out);
    }

    /** What a run gave. */
    public record Result(CoreferenceScore events, CoreferenceScore baseline, int mentions) {}

    /**
     * Measures one file and reports.
     *
     * @param file in the format of {@link EcbPlus}
     */
    public static Result run(Path file, PrintStream out) throws IOException {
        Analyzer analyzer = CachedAnalyzer.standard();
        Map<EcbPlus.Mention, String> gold = new LinkedHashMap<>();
        Map<EcbPlus.Mention, String> lemmas = new LinkedHashMap<>();
        Map<EcbPlus.Mention, String> kinds = new LinkedHashMap<>();
        Map<EcbPlus.Mention, String> subtopics = new LinkedHashMap<>();
        List<EcbPlus.Article> articles = EcbPlus.read(file);
        for (EcbPlus.Article article : articles) {
            Analysis analysis = analyzer.analyze(Document.of(article.text(), null));
            for (EcbPlus.Mention mention : article.mentions()) {
                gold.put(mention, mention.chain());
                Head head = head(analysis, mention);
                lemmas.put(mention, head == null ? "" : head.lemma());
                kinds.put(mention, head == null ? "" : head.kind());
                subtopics.put(mention, article.subtopic());
            }
        }
        Collection<Set<EcbPlus.Mention>> chains = chains(gold, subtopics);
        Result result = new Result(
                CoreferenceScore.of(chains, chains(kinds, subtopics)),
                CoreferenceScore.of(chains, chains(lemmas, subtopics)),
                gold.size());
        out.printf(
                Locale.ROOT,
                "%d gold mentions of events in %d documents%n  events     %s%n  head lemma %s%n",
                result.mentions,
                articles.size(),
                result.events,
                result.baseline);
        return result;
    }

    private static Collection<Set<EcbPlus.Mention>> chains(
            Map<EcbPlus.Mention, String> labels, Map<EcbPlus.Mention, String> subtopics) {
        Map<String, Set<EcbPlus.Mention>> chains = new LinkedHashMap<>();
        labels.forEach((mention, text) -> chains.computeIfAbsent(
                        subtopics.get(mention) + " " + text, key -> new LinkedHashSet<>())
                .add(mention));
        return chains.values();
    }

    /** The word that heads a mention. */
    private record Head(Sentence sentence, Token token) {
        String lemma() {
            return token.lemma().toLowerCase(Locale.ROOT);
        }

        /** The family of the word; of a word of saying with who says it. */
        String kind() {
            String family = Families.of(token.lemma());
            return family.equals(SAYING) ? family + " " + speaker() : family;
        }

        /** "The mayor said", "according to the mayor"; empty where none is named. */
        private String speaker() {
            for (Token child : sentence.children(token)) {
                if (child.is("nsubj")) {
                    return child.lemma().toLowerCase(Locale.ROOT);
                }
            }
            for (Token child : sentence.children(token)) {
                if (child.is("obl") || child.is("nmod")) {
                    return child.lemma().toLowerCase(Locale.ROOT);
                }
            }
            Token governor = token.lemma().equalsIgnoreCase("accord") ? sentence.head(token) : null;
            return governor == null ? "" : governor.lemma().toLowerCase(Locale.ROOT);
        }
    }

    /** Of the words of a mention whose heads lie outside, the first verb or noun, else the first; null where none is found. */
    private static @Nullable Head head(Analysis analysis, EcbPlus.Mention mention) {
        Head best = null;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.end() <= mention.start() || sentence.start() >= mention.end()) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                boolean inside = token.start() >= mention.start() && token.end() <= mention.end();
                if (inside
                        && isTop(sentence, token, mention)
                        && (best == null || isContent(token) && !isContent(best.token))) {
                    best = new Head(sentence, token);
                }
            }
        }
        return best;
    }

    private static boolean isTop(Sentence sentence, Token token, EcbPlus.Mention mention) {
        Token head = sentence.head(token);
        return head == null || head.start() < mention.start() || head.end() > mention.end();
    }

    private static boolean isContent(Token token) {
        return token.isVerb() || token.isNoun();
    }
}

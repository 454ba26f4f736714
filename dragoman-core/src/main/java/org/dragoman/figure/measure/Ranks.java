package org.dragoman.figure.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.document.RecordId;
import org.dragoman.document.Span;
import org.dragoman.figure.Figure;
import org.dragoman.figure.quantity.Phrases;
import org.dragoman.figure.quantity.Quantity;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads places in a row of rivals: "fourth place among trading partners", "the third-largest economy",
 * "ranked 12th", "the world's second economy". The nouns that are ranked without a superlative are in
 * {@code ranked.tsv}.
 */
public final class Ranks {
    private static final Set<String> PLACES = Set.of("place", "position", "rank", "spot");
    private static final Set<String> VERBS = Set.of("rank", "place", "finish");
    private static final Set<String> LINKS = Set.of("among", "amongst", "in", "of", "on", "behind", "for", "by");

    private final Set<String> ranked = new HashSet<>();

    public Ranks() {
        for (String[] row : Table.read(Figure.class, "ranked.tsv").rows()) {
            ranked.add(row[0]);
        }
    }

    /** The figure that a rank gives, null where the number is none. */
    public @Nullable Figure read(
            Quantity number, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        Found found = find(number, analysis, sentence);
        if (found == null) {
            return null;
        }
        Token clause = Phrases.clause(sentence, sentence.token(found.last));
        LinkedHashSet<String> whose = new LinkedHashSet<>(Parties.subject(clause, sentence, mentions));
        whose.addAll(Phrases.actors(mentions, sentence, found.words));
        for (Token owner : sentence.children(sentence.token(found.last), "nmod:poss")) {
            whose.addAll(Phrases.actors(mentions, sentence, List.of(owner)));
        }
        whose.removeIf(id -> id.startsWith("unnamed:"));
        Span span = analysis.span(sentence, number.first(), found.last);
        return new Figure(
                RecordId.of("fg", analysis.document().id(), span.start(), span.end()),
                analysis.document().id(),
                number.value(),
                null,
                null,
                "rank",
                found.of,
                List.copyOf(whose),
                Periods.of(number.first(), found.last, sentence, times),
                null,
                span,
                analysis.span(sentence));
    }

    /** "Germany remained Poland's largest trading partner": a first place without a number, once for each noun. */
    public List<Figure> first(List<Figure> read, Analysis analysis, Sentence sentence, Mentions mentions, Times times) {
        List<Figure> figures = new ArrayList<>();
        for (Token best : sentence.tokens()) {
            Token noun = FIRST.contains(best.text().toLowerCase(Locale.ROOT)) ? sentence.head(best) : null;
            if (noun == null
                    || !best.is("amod")
                    || !noun.tag().equals("NN")
                    || !ranked.contains(lemma(noun))
                    || !isAlone(best, sentence)) {
                continue;
            }
            Span span = analysis.span(sentence, best.index(), noun.index());
            LinkedHashSet<String> whose = new LinkedHashSet<>(holder(noun, sentence, mentions));
            List<Token> words = Phrases.nounPhrase(sentence, noun);
            whose.addAll(Phrases.actors(mentions, sentence, words));
            for (Token owner : sentence.children(noun, "nmod:poss")) {
                whose.addAll(Phrases.actors(mentions, sentence, List.of(owner)));
            }
            whose.removeIf(id -> id.startsWith("unnamed:"));
            if (whose.isEmpty()
                    || read.stream().anyMatch(figure -> figure.span().overlaps(span))) {
                continue;
            }
            whose.removeIf(id -> id.startsWith("unnamed:"));
            figures.add(new Figure(
                    RecordId.of("fg", analysis.document().id(), span.start(), span.end()),
                    analysis.document().id(),
                    BigDecimal.ONE,
                    null,
                    null,
                    "rank",
                    found(noun, noun.index(), analysis, sentence, best.index()).of,
                    List.copyOf(whose),
                    Periods.of(best.index(), noun.index(), sentence, times),
                    null,
                    span,
                    analysis.span(sentence)));
        }
        return figures;
    }

    /** Not "the second largest partner", "one of the largest partners", "the largest ever". */
    private static boolean isAlone(Token best, Sentence sentence) {
        Token before = best.index() == 0 ? null : sentence.token(best.index() - 1);
        return before != null
                && (before.tag().equals("DT")
                        || before.tag().equals("POS")
                        || before.tag().equals("PRP$"))
                && !sentence.token(Math.max(0, best.index() - 2)).text().equals("of");
    }

    /** Who has the place: the subject of the clause, or what the noun stands beside: "China, its largest lender,". */
    private static List<String> holder(Token noun, Sentence sentence, Mentions mentions) {
        Token above = sentence.head(noun);
        if (noun.is("appos") && above != null) {
            return Phrases.actors(mentions, sentence, Phrases.nounPhrase(sentence, above));
        }
        Token clause = Phrases.clause(sentence, noun);
        boolean predicate = noun.is("xcomp") || noun.is("obl") || clause != null && clause.equals(noun);
        boolean object = noun.is("obj") && above != null && HOLDING.contains(lemma(above));
        return predicate || object ? Parties.subject(clause, sentence, mentions) : List.of();
    }

    private record Found(@Nullable String of, List<Token> words, int last) {}

    private @Nullable Found find(Quantity number, Analysis analysis, Sentence sentence) {
        int next = number.last() + 1;
        if (next < sentence.size() && sentence.token(next).text().equals("-")) {
            next++;
        }
        Token numeral = sentence.token(number.number());
        Token follower = next < sentence.size() ? sentence.token(next) : null;
        // "the third-largest economy": one token or several
        boolean joined = isSuperlative(numeral.text().substring(numeral.text().indexOf('-') + 1))
                && numeral.text().contains("-");
        if (joined
                || follower != null
                        && (follower.tag().equals("JJS") || follower.tag().equals("RBS"))) {
            return superlative(joined ? numeral.index() : next, analysis, sentence);
        }
        if (follower != null && PLACES.contains(lemma(follower))) {
            Token among = complement(sentence, follower);
            return among == null ? new Found(null, List.of(), next) : found(among, next, analysis, sentence);
        }
        Token clause = Phrases.clause(sentence, numeral);
        if (clause != null && VERBS.contains(lemma(clause)) && number.first() > clause.index()) {
            Token among = complement(sentence, clause);
            return among == null
                    ? new Found(null, List.of(), number.last())
                    : found(among, number.last(), analysis, sentence);
        }
        if (follower != null
                && number.first() > 0
                && sentence.token(number.first() - 1).tag().equals("POS")) {
            Token noun = Phrases.lastNoun(next, sentence);
            if (noun != null && ranked.contains(lemma(noun))) {
                return found(noun, noun.index(), analysis, sentence, next);
            }
        }
        return null;
    }

    private static final Set<String> FIRST = Set.of("largest", "biggest");
    private static final Set<String> HOLDING = Set.of("become", "remain", "stay");

    private static boolean isSuperlative(String word) {
        return word.equals("most") || (word.endsWith("est") && word.length() > 5);
    }

    private static @Nullable Found superlative(int at, Analysis analysis, Sentence sentence) {
        Token noun = Phrases.lastNoun(at + 1, sentence);
        return noun == null ? null : found(noun, noun.index(), analysis, sentence, at);
    }

    private static @Nullable Token complement(Sentence sentence, Token of) {
        for (Token child : sentence.children(of)) {
            boolean nominal = child.is("nmod") || child.is("obl");
            if (nominal && child.index() > of.index() && LINKS.contains(Phrases.preposition(sentence, child))) {
                return child;
            }
        }
        Token above = sentence.head(of);
        if (above == null || !above.isVerb()) {
            return null;
        }
        for (Token child : sentence.children(above, "obl")) {
            if (child.index() > of.index()
                    && LINKS.contains(Phrases.preposition(sentence, child))
                    && !child.tag().equals("CD")) {
                return child;
            }
        }
        return null;
    }

    private static Found found(Token head, int last, Analysis analysis, Sentence sentence) {
        List<Token> words = Phrases.nounPhrase(sentence, head);
        return new Found(Phrases.text(analysis, words), words, last);
    }

    /** The noun with the words from a given one on: "largest economy", without "the world's second". */
    private static Found found(Token head, int last, Analysis analysis, Sentence sentence, int from) {
        List<Token> words = Phrases.nounPhrase(sentence, head).stream()
                .filter(token -> token.index() >= from)
                .toList();
        String text = Phrases.text(analysis, words);
        return new Found(
                text.substring(text.indexOf("-") > 0 && isSuperlativeTail(text) ? text.indexOf('-') + 1 : 0),
                words,
                last);
    }

    /** "third-largest economy" in one token leaves the ordinal before the hyphen. */
    private static boolean isSuperlativeTail(String text) {
        String first = text.split(" ", 2)[0];
        return first.contains("-") && isSuperlative(first.substring(first.indexOf('-') + 1));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

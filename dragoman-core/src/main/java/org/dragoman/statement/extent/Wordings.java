package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that are told as words: "For the first time the phrase “a sea without fences” was used", "Both ministers
 * used the formula “as soon as the ice allows”". Whoever uses them says them.
 */
public final class Wordings {
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> NAMES =
            Set.of("expression", "formula", "formulation", "motto", "phrase", "slogan", "term", "wording", "word");
    private static final Set<String> USES =
            Set.of("choose", "coin", "employ", "hear", "introduce", "pronounce", "repeat", "use", "utter", "voice");
    private static final Set<String> STANDS = Set.of("appear", "figure", "occur");
    /** In words, marks included. */
    private static final int SHORTEST = 4;

    private final Words words;
    private final Quotations quotations;

    private Wordings(Words words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
    }

    /** Those of quotations that nothing attributes yet. */
    public static List<Found> find(Words words, Quotations quotations, List<Found> known) {
        Wordings wordings = new Wordings(words, quotations);
        List<Found> made = new ArrayList<>();
        for (Quotation quotation : quotations.all()) {
            boolean phrase = quotation.depth() == 0
                    && quotation.closed()
                    && quotation.opened()
                    && quotation.last() - quotation.first() + 1 >= SHORTEST
                    && quotation.first() > words.first(words.sentenceIndex(quotation.first()))
                    && words.sentenceIndex(quotation.first()) == words.sentenceIndex(quotation.last())
                    && NAMES.contains(words.lemma(quotation.first() - 1));
            Found found = phrase ? wordings.used(quotation) : null;
            if (found != null && known.stream().noneMatch(one -> tells(one, found, quotation))) {
                made.add(found);
            }
        }
        return made;
    }

    /** Whether another cue tells the words. */
    private static boolean tells(Found one, Found found, Quotation quotation) {
        return one.said() && one.cue() != found.cue() && one.role(quotation.first() + 1) == Label.CONTENT;
    }

    private @Nullable Found used(Quotation quotation) {
        int behind = behind(quotation);
        int verb = behind >= 0 ? behind : before(quotation);
        if (verb < 0 || Mood.negated(words, verb) || Mood.future(words, verb) || Mood.supposed(words, verb)) {
            return null;
        }
        int sentence = words.sentenceIndex(verb);
        int first = words.first(sentence);
        int[] labels = new int[words.last(sentence) - first + 1];
        Bounds.label(labels, first, new Found.Piece(quotation.first(), quotation.last()), Label.CONTENT);
        Bounds.label(labels, first, new Found.Piece(verb, verb), Label.CUE);
        int source = source(verb, behind >= 0);
        if (source >= 0) {
            int open = words.leftmost(source);
            open += words.token(open).is("case") ? 1 : 0;
            int close = words.rightmost(source) < verb || source > verb ? words.rightmost(source) : source;
            Bounds.label(labels, first, new Found.Piece(open, close), Label.SOURCE);
        }
        return new Found(verb, first, labels, CONFIDENCE, true);
    }

    /** "the phrase “…” was used", "the phrase “…” appeared in the statement": the verb, or -1. */
    private int behind(Quotation quotation) {
        int verb = quotation.last() + 1;
        if (verb >= words.size()) {
            return -1;
        }
        boolean passive = false;
        while (verb < words.last(words.sentenceIndex(quotation.last()))
                && (words.token(verb).is("aux") || words.token(verb).tag().startsWith("RB"))) {
            passive |= words.token(verb).relation().equals("aux:pass");
            verb++;
        }
        boolean uses = passive
                ? USES.contains(words.lemma(verb)) && words.token(verb).isVerb()
                : STANDS.contains(words.lemma(verb)) && words.tensed(verb);
        return uses ? verb : -1;
    }

    /** "Both ministers used the phrase “…”": the verb, or -1. */
    private int before(Quotation quotation) {
        int noun = quotation.first() - 1;
        for (int w = noun - 1; w >= words.first(words.sentenceIndex(noun)) && noun - w <= 4; w--) {
            if (words.token(w).isVerb()) {
                return USES.contains(words.lemma(w)) && quotations.at(w) == null ? w : -1;
            }
        }
        return -1;
    }

    private int source(int verb, boolean behind) {
        if (STANDS.contains(words.lemma(verb))) {
            return words.behind(verb, "obl", "in");
        }
        return behind ? words.behind(verb, "obl", "by") : Subjects.of(words, verb);
    }
}

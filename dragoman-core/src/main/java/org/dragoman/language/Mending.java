package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.document.Document;

/**
 * Mends what a parser gets wrong time and again and what grammar alone can tell.
 *
 * <p>An indirect object stands beside an object or a clause that is told ({@code they gave him time, they told him
 * that …}). Where there is neither, it is the object: in {@code the minister met Sweden's prime minister Ulf
 * Kristersson} the parser takes a title before a name for the receiver of something.
 *
 * <p>Verbs such as <em>accuse</em> and <em>convict</em> take an object and what it is accused <em>of</em>: in {@code they
 * accused the neighbour of smuggling} there is no neighbour of smuggling.
 *
 * <p>Subjects that were lost are found by {@link LostSubjects}, objects by {@link LostObjects}, verbs of headlines by
 * {@link HeadlineVerbs}, their rows by {@link HeadlineRows}, nouns taken for verbs by {@link Nominals}, clauses without a tense by {@link Participles}; who
 * speaks on is told by {@link SharedSubjects}.
 */
final class Mending implements Analyzer {
    /** Verbs whose object is followed by an "of" that belongs to the verb (Levin 1993, classes 10.6 and 37.2). */
    private static final Set<String> OF_VERBS = Set.of(
            "absolve", "accuse", "acquit", "assure", "clear", "convict", "deprive", "inform", "notify", "relieve",
            "remind", "rid", "rob", "strip", "suspect", "warn");

    private final Analyzer analyzer;

    /** @param analyzer whose trees are mended */
    Mending(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public Analysis analyze(Document document) {
        Analysis analysis = analyzer.analyze(document);
        List<Sentence> sentences = new ArrayList<>(analysis.sentences().size());
        boolean changed = false;
        for (Sentence sentence : analysis.sentences()) {
            Sentence mended = mended(sentence);
            changed |= mended != sentence;
            sentences.add(mended);
        }
        return changed ? new Analysis(document, sentences) : analysis;
    }

    @SuppressWarnings("ReferenceEquality")
    private static Sentence mended(Sentence sentence) {
        List<Token> headline =
                HeadlineRows.found(sentence.region(), HeadlineVerbs.found(sentence.region(), sentence.tokens()));
        List<Token> tokens = SharedSubjects.found(
                Participles.found(LostObjects.found(Nominals.found(LostSubjects.found(headline)))));
        List<Token> mended = tokens;
        for (Token token : tokens) {
            if (token.relation().equals("iobj") && token.head() >= 0 && isAlone(tokens, token)) {
                mended = mended == tokens ? new ArrayList<>(tokens) : mended;
                mended.set(token.index(), token.as("obj"));
            }
            int verb = verbOfCharge(tokens, token);
            if (verb >= 0) {
                mended = mended == tokens ? new ArrayList<>(tokens) : mended;
                mended.set(token.index(), token.under(verb, token.is("acl") ? "advcl" : "obl"));
            }
        }
        return mended == sentence.tokens()
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), sentence.region(), mended, sentence.parsed());
    }

    /** The verb that "of smuggling" belongs to where it hangs on the verb's object; else -1. */
    private static int verbOfCharge(List<Token> tokens, Token charge) {
        if (!charge.is("acl") && !charge.is("nmod") || charge.head() < 0 || charge.head() > charge.index()) {
            return -1;
        }
        Token object = tokens.get(charge.head());
        boolean passive = object.is("nsubj:pass");
        if (!object.is("obj") && !object.is("iobj") && !passive || object.head() < 0) {
            return -1;
        }
        Token verb = tokens.get(object.head());
        boolean takes = OF_VERBS.contains(verb.lemma()) && (passive || verb.index() < object.index());
        return takes && hasOf(tokens, charge, passive ? verb.index() : object.index()) ? verb.index() : -1;
    }

    private static boolean hasOf(List<Token> tokens, Token charge, int after) {
        for (int i = after + 1; i < charge.index(); i++) {
            Token token = tokens.get(i);
            if (token.head() == charge.index() && token.lemma().equals("of")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(List<Token> tokens, Token receiver) {
        for (Token token : tokens) {
            if (token.head() == receiver.head()
                    && (token.relation().equals("obj")
                            || token.relation().equals("ccomp")
                            || token.relation().equals("xcomp")
                            || token.relation().equals("iobj") && token.index() != receiver.index())) {
                return false;
            }
        }
        return true;
    }
}

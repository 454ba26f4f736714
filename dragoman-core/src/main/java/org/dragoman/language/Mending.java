package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.Document;

/**
 * Mends what a parser gets wrong time and again and what grammar alone can tell.
 *
 * <p>An indirect object stands beside an object or a clause that is told ({@code they gave him time, they told him
 * that …}). Where there is neither, it is the object: in {@code the minister met Sweden's prime minister Ulf
 * Kristersson} the parser takes a title before a name for the receiver of something.
 */
final class Mending implements Analyzer {
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
        List<Token> tokens = sentence.tokens();
        List<Token> mended = tokens;
        for (Token token : tokens) {
            if (token.relation().equals("iobj") && token.head() >= 0 && isAlone(tokens, token)) {
                mended = mended == tokens ? new ArrayList<>(tokens) : mended;
                mended.set(token.index(), token.as("obj"));
            }
        }
        return mended == tokens
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), sentence.region(), mended, sentence.parsed());
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

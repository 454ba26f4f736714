package org.dragoman.statement;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** All words of a document in one row, so that quotations can run over sentences and paragraphs. */
final class Words {
    private final Analysis analysis;
    private final List<Sentence> sentences;
    private final int[] starts;
    private final int[] sentenceOf;
    private final List<Token> tokens = new ArrayList<>();
    /** First and last word of what depends on each word. */
    private final int[] leftmost;

    private final int[] rightmost;
    private final int[] classes;

    Words(Analysis analysis) {
        this.analysis = analysis;
        this.sentences = analysis.sentences();
        this.starts = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            starts[s] = tokens.size();
            tokens.addAll(sentences.get(s).tokens());
        }
        starts[sentences.size()] = tokens.size();
        sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            for (int w = starts[s]; w < starts[s + 1]; w++) {
                sentenceOf[w] = s;
            }
        }
        classes = tokens.stream().mapToInt(WordClasses::of).toArray();
        leftmost = new int[tokens.size()];
        rightmost = new int[tokens.size()];
        for (int w = 0; w < leftmost.length; w++) {
            leftmost[w] = w;
            rightmost[w] = w;
        }
        for (int w = 0; w < leftmost.length; w++) {
            int steps = 0;
            for (int above = head(w); above >= 0 && steps < 200; above = head(above), steps++) {
                leftmost[above] = Math.min(leftmost[above], w);
                rightmost[above] = Math.max(rightmost[above], w);
            }
        }
    }

    /** The first word that ends after a code point of the document; the size of the row if there is none. */
    int at(int codePoint) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first word of what depends on a word, itself included. */
    int leftmost(int word) {
        return leftmost[word];
    }

    /** The last word of what depends on a word, itself included. */
    int rightmost(int word) {
        return rightmost[word];
    }

    /** Whether {@code word} is {@code above} or depends on it, directly or not. */
    boolean below(int word, int above) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < 200; at = head(at), steps++) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** The words that depend on a word by a relation or a subtype of it. */
    int[] children(int word, String relation) {
        return sentence(word).children(token(word), relation).stream()
                .mapToInt(child -> word(word, child))
                .toArray();
    }

    /** The first word that depends on a word by a relation, or -1. */
    int child(int word, String relation) {
        List<Token> found = sentence(word).children(token(word), relation);
        return found.isEmpty() ? -1 : word(word, found.get(0));
    }

    /** Whether a noun stands behind a preposition: "the envoy" in "by the envoy". */
    boolean marked(int noun, String preposition) {
        for (int mark : children(noun, "case")) {
            if (lemma(mark).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** The first noun that depends on a word by a relation and stands behind a preposition, or -1: "said by the envoy". */
    int behind(int word, String relation, String preposition) {
        for (int noun : children(word, relation)) {
            if (marked(noun, preposition)) {
                return noun;
            }
        }
        return -1;
    }

    /** Whether a word is a verb in the past or present tense; participles, infinitives and modal verbs are not. */
    boolean tensed(int word) {
        String tag = token(word).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Whether a word is a verb that can head a clause by itself: in a tense, or a modal verb. */
    boolean finite(int word) {
        return tensed(word) || token(word).tag().equals("MD");
    }

    Analysis analysis() {
        return analysis;
    }

    int size() {
        return tokens.size();
    }

    int sentenceCount() {
        return sentences.size();
    }

    Token token(int word) {
        return tokens.get(word);
    }

    Sentence sentence(int word) {
        return sentences.get(sentenceOf[word]);
    }

    int sentenceIndex(int word) {
        return sentenceOf[word];
    }

    /** The first word of a sentence. */
    int first(int sentence) {
        return starts[sentence];
    }

    /** The last word of a sentence. */
    int last(int sentence) {
        return starts[sentence + 1] - 1;
    }

    /** The place in the row of a token of the same sentence as {@code word}. */
    int word(int word, Token token) {
        return starts[sentenceOf[word]] + token.index();
    }

    /** The word that the given one depends on, -1 for a root. */
    int head(int word) {
        int head = tokens.get(word).head();
        return head < 0 ? -1 : starts[sentenceOf[word]] + head;
    }

    int paragraph(int word) {
        return sentence(word).paragraph();
    }

    Span span(int first, int last) {
        return analysis.span(tokens.get(first).start(), tokens.get(last).end());
    }

    /** Whether white space, or nothing, stands before a word. */
    boolean spaceBefore(int word) {
        return word == 0
                || tokens.get(word - 1).end() < tokens.get(word).start()
                || paragraph(word - 1) != paragraph(word);
    }

    /** The lemma in lower case. */
    String lemma(int word) {
        return tokens.get(word).lemma().toLowerCase(java.util.Locale.ROOT);
    }

    /** The class of a word, see {@link WordClasses}. */
    int wordClass(int word) {
        return classes[word];
    }

    /** The text of a word, or null outside the row. */
    @Nullable
    String text(int word) {
        return word < 0 || word >= tokens.size() ? null : tokens.get(word).text();
    }
}

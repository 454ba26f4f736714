package org.dragoman.statement.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.document.Span;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** All words of a document in one row, so that quotations can run over sentences and paragraphs. */
public final class Words {
    private static final int[] NONE = {};

    private final Analysis analysis;
    private final List<Sentence> sentences;
    private final int[] starts;
    private final int[] sentenceOf;
    private final Token[] tokens;
    private final String[] lemmas;
    private final int[] heads;
    /** Where in {@link #below} the words that depend on each begin; one more than there are words. */
    private final int[] belowStarts;

    private final int[] below;
    /** First and last word of what depends on each word. */
    private final int[] leftmost;

    private final int[] rightmost;
    private final int[] classes;

    public Words(Analysis analysis) {
        this.analysis = analysis;
        this.sentences = analysis.sentences();
        this.starts = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            starts[s + 1] = starts[s] + sentences.get(s).size();
        }
        int size = starts[sentences.size()];
        tokens = new Token[size];
        sentenceOf = new int[size];
        lemmas = new String[size];
        heads = new int[size];
        belowStarts = new int[size + 1];
        for (int s = 0; s < sentences.size(); s++) {
            for (int w = starts[s]; w < starts[s + 1]; w++) {
                Token token = sentences.get(s).token(w - starts[s]);
                tokens[w] = token;
                sentenceOf[w] = s;
                lemmas[w] = token.lemma().toLowerCase(Locale.ROOT);
                heads[w] = token.head() < 0 ? -1 : starts[s] + token.head();
                if (heads[w] >= 0) {
                    belowStarts[heads[w] + 1]++;
                }
            }
        }
        for (int w = 0; w < size; w++) {
            belowStarts[w + 1] += belowStarts[w];
        }
        below = new int[belowStarts[size]];
        int[] filled = belowStarts.clone();
        for (int w = 0; w < size; w++) {
            if (heads[w] >= 0) {
                below[filled[heads[w]]++] = w;
            }
        }
        classes = Arrays.stream(tokens).mapToInt(WordClasses::of).toArray();
        leftmost = new int[size];
        rightmost = new int[size];
        for (int w = 0; w < size; w++) {
            leftmost[w] = w;
            rightmost[w] = w;
        }
        for (int w = 0; w < size; w++) {
            int steps = 0;
            for (int above = heads[w]; above >= 0 && steps < 200; above = heads[above], steps++) {
                leftmost[above] = Math.min(leftmost[above], w);
                rightmost[above] = Math.max(rightmost[above], w);
            }
        }
    }

    /** The first word that ends after a code point of the document; the size of the row if there is none. */
    public int at(int codePoint) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first word of what depends on a word, itself included. */
    public int leftmost(int word) {
        return leftmost[word];
    }

    /** The last word of what depends on a word, itself included. */
    public int rightmost(int word) {
        return rightmost[word];
    }

    /** Whether {@code word} is {@code above} or depends on it, directly or not. */
    public boolean below(int word, int above) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < 200; at = head(at), steps++) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** The words that depend on a word, in order. */
    public int[] children(int word) {
        return Arrays.copyOfRange(below, belowStarts[word], belowStarts[word + 1]);
    }

    /** The words that depend on a word by a relation or a subtype of it, in order. */
    public int[] children(int word, String relation) {
        int count = 0;
        for (int i = belowStarts[word]; i < belowStarts[word + 1]; i++) {
            count += tokens[below[i]].is(relation) ? 1 : 0;
        }
        if (count == 0) {
            return NONE;
        }
        int[] found = new int[count];
        int at = 0;
        for (int i = belowStarts[word]; at < count; i++) {
            if (tokens[below[i]].is(relation)) {
                found[at++] = below[i];
            }
        }
        return found;
    }

    /** The first word that depends on a word by a relation or a subtype of it, or -1. */
    public int child(int word, String relation) {
        for (int i = belowStarts[word]; i < belowStarts[word + 1]; i++) {
            if (tokens[below[i]].is(relation)) {
                return below[i];
            }
        }
        return -1;
    }

    /** Whether a noun stands behind a preposition: "the envoy" in "by the envoy". */
    public boolean marked(int noun, String preposition) {
        for (int mark : children(noun, "case")) {
            if (lemma(mark).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** The first noun that depends on a word by a relation and stands behind a preposition, or -1: "said by the envoy". */
    public int behind(int word, String relation, String preposition) {
        for (int noun : children(word, relation)) {
            if (marked(noun, preposition)) {
                return noun;
            }
        }
        return -1;
    }

    /** Whether a word is a verb in the past or present tense; participles, infinitives and modal verbs are not. */
    public boolean tensed(int word) {
        String tag = token(word).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Whether a word is a verb that can head a clause by itself: in a tense, or a modal verb. */
    public boolean finite(int word) {
        return tensed(word) || token(word).tag().equals("MD");
    }

    /** The analysis that the words are of. */
    public Analysis analysis() {
        return analysis;
    }

    /** How many words there are. */
    public int size() {
        return tokens.length;
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentences.size();
    }

    /** The word as its sentence has it. */
    public Token token(int word) {
        return tokens[word];
    }

    /** The sentence of a word. */
    public Sentence sentence(int word) {
        return sentences.get(sentenceOf[word]);
    }

    /** Index of the sentence of a word. */
    public int sentenceIndex(int word) {
        return sentenceOf[word];
    }

    /** The first word of a sentence. */
    public int first(int sentence) {
        return starts[sentence];
    }

    /** The last word of a sentence. */
    public int last(int sentence) {
        return starts[sentence + 1] - 1;
    }

    /** The place in the row of a token of the same sentence as {@code word}. */
    int word(int word, Token token) {
        return starts[sentenceOf[word]] + token.index();
    }

    /** The word that the given one depends on, -1 for a root. */
    public int head(int word) {
        return heads[word];
    }

    /** Index of the paragraph of a word. */
    public int paragraph(int word) {
        return sentence(word).paragraph();
    }

    /** The span from one word to another, both included. */
    public Span span(int first, int last) {
        return analysis.span(tokens[first].start(), tokens[last].end());
    }

    /** Whether white space, or nothing, stands before a word. */
    public boolean spaceBefore(int word) {
        return word == 0 || tokens[word - 1].end() < tokens[word].start() || paragraph(word - 1) != paragraph(word);
    }

    /** The lemma in lower case. */
    public String lemma(int word) {
        return lemmas[word];
    }

    /** The class of a word, see {@link WordClasses}. */
    public int wordClass(int word) {
        return classes[word];
    }

    /** The text of a word, or null outside the row. */
    public @Nullable String text(int word) {
        return word < 0 || word >= tokens.length ? null : tokens[word].text();
    }
}

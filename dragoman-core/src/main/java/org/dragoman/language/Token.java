package org.dragoman.language;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param start first code point in the document
 * @param end code point after the last
 * @param text the word as the parser saw it
 * @param lemma its dictionary form, lower case except for names
 * @param tag Penn Treebank part of speech
 * @param entity {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, {@code MISC} or {@code O}
 * @param head index of the word it depends on, -1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(
        int index,
        int start,
        int end,
        String text,
        String lemma,
        String tag,
        String entity,
        int head,
        String relation) {
    /** Whether it is a verb, participles and gerunds included; modals are not. */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether it is a noun, common or proper. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether it is a proper noun. */
    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    /** Whether its relation is the given one, or a subtype of it: {@code nsubj} matches {@code nsubj:pass}. */
    public boolean is(String wanted) {
        return relation.equals(wanted)
                || (relation.length() > wanted.length()
                        && relation.charAt(wanted.length()) == ':'
                        && relation.startsWith(wanted));
    }

    /** The same word as another part of speech. */
    Token tagged(String other) {
        return new Token(index, start, end, text, lemma, other, entity, head, relation);
    }

    /** The same word in another relation to its head. */
    Token as(String other) {
        return under(head, other);
    }

    /** The same word under another head. */
    Token under(int other, String relationToIt) {
        return new Token(index, start, end, text, lemma, tag, entity, other, relationToIt);
    }
}

package org.dragoman.statement.model;

import org.dragoman.language.Token;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** What tells whether a word heads a cue. */
public final class CueFeatures {
    private final Words words;
    private final Quotations quotations;
    private final Cues cues;

    public CueFeatures(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
    }

    /** Whether a word can head a cue at all: punctuation, articles, auxiliaries and the like cannot. */
    public boolean possible(int word) {
        Token token = words.token(word);
        if (Cues.isColonOrDash(token.text())) {
            return true;
        }
        if (!Character.isLetter(token.text().codePointAt(0))) {
            return false;
        }
        String tag = token.tag();
        if (tag.startsWith("DT") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("CC") || tag.equals("MD")) {
            return false;
        }
        return !token.is("aux") && !token.is("det") && !token.is("case")
                || token.lemma().equals("according")
                || tag.equals("IN")
                || tag.startsWith("VB");
    }

    /** Adds what tells of a word whether it heads a cue; {@code context} with the words around it. */
    public void extract(int word, boolean context, Features out) {
        out.clear();
        Token token = words.token(word);
        String lemma = words.lemma(word);
        String tag = token.tag();
        String relation = token.relation();
        Act act = cues.act(token, lemma);
        String actName = act == null ? "-" : act.name();
        int head = words.head(word);
        String headLemma = head < 0 ? "ROOT" : words.lemma(head);
        String headTag = head < 0 ? "ROOT" : words.token(head).tag();
        out.add("bias");
        out.add("lemma", lemma);
        out.add("lemma+tag", lemma, tag);
        out.add("tag", tag);
        out.add("relation", relation.hashCode(), tag.charAt(0));
        out.add("act", actName);
        out.add("act+tag", actName, tag);
        out.add("act+relation", actName, relation);
        out.add("lemma+relation", lemma, relation);
        out.add("head", headLemma, relation);
        out.add("headTag", headTag, relation);
        out.add("head+lemma", headLemma, lemma);
        out.add("suffix", suffix(lemma), tag);
        out.add("entity", token.entity());
        children(word, lemma, actName, out);
        company(word, tag, relation, actName, out);
        for (int offset = -2; offset <= 2; offset++) {
            if (offset != 0) {
                String text = neighbour(word + offset, word);
                out.add("near", offset, text);
                out.add("near+act", Features.join(offset, actName.hashCode()), text);
                out.add("nearTag", Features.join(offset, tag.hashCode()), neighbourTag(word + offset, word));
            }
        }
        out.add("next+lemma", lemma, neighbour(word + 1, word));
        out.add("previous+lemma", lemma, neighbour(word - 1, word));
        quotes(word, lemma, actName, out);
        if (context) {
            above(word, actName, lemma, out);
        }
    }

    /** The hash of the last three letters, of a short word of all. */
    private static int suffix(String lemma) {
        int length = lemma.length();
        return length > 4
                ? 31 * (31 * lemma.charAt(length - 3) + lemma.charAt(length - 2)) + lemma.charAt(length - 1)
                : lemma.hashCode();
    }

    /** The same of words by their classes, for the lemmas that training never met. */
    private void company(int word, String tag, String relation, String act, Features out) {
        int own = words.wordClass(word);
        int head = words.head(word);
        out.add("class", own, tag);
        out.add("class+act", own, act);
        out.add("class+relation", own, relation);
        out.add("headClass", head < 0 ? 0 : words.wordClass(head), relation);
        out.add("headClass+class", head < 0 ? 0 : words.wordClass(head), own);
        out.add("previousClass", classAt(word - 1, word), own);
        out.add("nextClass", classAt(word + 1, word), own);
        for (int subject : words.children(word, "nsubj")) {
            out.add("subjectClass", words.wordClass(subject), act);
            out.add("subjectClass+class", words.wordClass(subject), own);
        }
        for (String below : new String[] {"obj", "obl", "nmod", "nmod:poss", "xcomp", "acl", "ccomp"}) {
            int child = words.child(word, below);
            if (child >= 0) {
                out.add("childClass", words.wordClass(child), below);
                out.add("class+child", own, below);
            }
        }
    }

    private int classAt(int at, int word) {
        boolean outside = at < 0 || at >= words.size() || words.sentenceIndex(at) != words.sentenceIndex(word);
        return outside ? 9999 : words.wordClass(at);
    }

    private void children(int word, String lemma, String act, Features out) {
        int complements = 0;
        for (int below : words.children(word)) {
            Token child = words.token(below);
            String relation = child.relation();
            String childLemma = words.lemma(below);
            out.add("child", relation);
            out.add("child+tag", relation, child.tag());
            out.add("child+act", relation, act);
            out.add("child+lemma", relation, lemma);
            boolean after = below > word;
            out.add("childSide", Features.join(relation.hashCode(), after ? 1 : 0), act);
            switch (relation) {
                case "nsubj",
                        "nsubj:pass",
                        "aux",
                        "aux:pass",
                        "mark",
                        "advmod",
                        "compound:prt",
                        "case",
                        "obj",
                        "cop",
                        "det",
                        "nmod:poss",
                        "expl" -> {
                    out.add("childWord", relation, childLemma);
                    out.add("childWord+lemma", Features.join(relation.hashCode(), lemma.hashCode()), childLemma);
                    out.add("childEntity", Features.join(relation.hashCode(), act.hashCode()), child.entity());
                }
                case "ccomp", "xcomp", "acl", "nmod", "obl", "advcl", "parataxis", "dep" -> {
                    complements |= relation.equals("ccomp") ? 1 : relation.equals("xcomp") ? 2 : 4;
                    for (int marker : words.children(below)) {
                        if (words.token(marker).is("mark")
                                || words.token(marker).is("case")) {
                            String mark = words.lemma(marker);
                            out.add("childMark", relation, mark);
                            out.add("childMark+act", Features.join(relation.hashCode(), mark.hashCode()), act);
                            out.add("childMark+lemma", Features.join(relation.hashCode(), mark.hashCode()), lemma);
                        }
                    }
                }
                default -> {}
            }
        }
        frame(word, lemma, act, complements, out);
        out.add("complements", complements, act);
        out.add("complements+lemma", complements, lemma);
        out.add("complements+tag", complements, words.token(word).tag());
    }

    /** What the word takes: its subject, object and complements together. */
    private void frame(int word, String lemma, String act, int complements, Features out) {
        String subject = "-";
        for (int child : words.children(word, "nsubj")) {
            Token token = words.token(child);
            subject = token.relation() + token.tag().charAt(0) + (token.isProper() ? "P" : "") + token.entity();
        }
        int frame = complements * 4 + (words.child(word, "obj") >= 0 ? 2 : 0) + (words.child(word, "obl") >= 0 ? 1 : 0);
        String tag = words.token(word).tag();
        int subjected = Features.join(frame, subject.hashCode());
        out.add("frame+subject", frame, subject);
        out.add("frame+subject+act", subjected, act);
        out.add("frame+subject+tag", subjected, tag);
        out.add("frame+lemma", frame, lemma);
        out.add("frame+relation", frame, words.token(word).relation());
        out.add("subject+lemma", subject, lemma);
        int head = words.head(word);
        int headTag = head < 0 ? 0 : words.token(head).tag().hashCode();
        out.add("frame+head+tag", Features.join(frame, headTag), tag);
        Cues.Kind kind = cues.kind(words.token(word), lemma);
        String kindName = kind == null ? "-" : kind.name();
        out.add("kind", kindName, tag);
        out.add("kind+frame", frame, kindName);
        out.add("kind+subject", subject, kindName);
        int own = words.wordClass(word);
        out.add("class+frame", own, frame);
        out.add("class+subject", own, subject);
    }

    private void quotes(int word, String lemma, String act, Features out) {
        Quotation inside = quotations.at(word);
        int state = 0;
        if (inside != null) {
            state = inside.last() - inside.first() < 8 ? 1 : 2;
        }
        out.add("inQuote", state);
        out.add("inQuote+act", state, act);
        int first = words.first(words.sentenceIndex(word));
        int last = words.last(words.sentenceIndex(word));
        int before = 0;
        int after = 0;
        for (int w = Math.max(first - 1, word - 12); w < word && w >= 0; w++) {
            if (w >= 0 && quotations.at(w) != null && !java.util.Objects.equals(quotations.at(w), inside)) {
                before = size(quotations.at(w)) * 4 + Math.min(3, word - w);
            }
        }
        for (int w = Math.min(last + 1, word + 12); w > word; w--) {
            if (w < words.size() && quotations.at(w) != null && !java.util.Objects.equals(quotations.at(w), inside)) {
                after = size(quotations.at(w)) * 4 + Math.min(3, w - word);
            }
        }
        out.add("quoteBefore", before, act);
        out.add("quoteAfter", after, act);
        out.add("quotes", before, after, state);
        out.add("quotes+lemma", (before > 0 ? 1 : 0) + (after > 0 ? 2 : 0) + 4 * state, lemma);
        out.add("quotes+class", (before > 0 ? 1 : 0) + (after > 0 ? 2 : 0) + 4 * state, words.wordClass(word));
        out.add("colon", ":".equals(words.text(last)) ? 1 : 0, act);
        out.add("place", word == first ? 0 : word == last || word + 1 == last ? 2 : 1, act);
        out.add("region", words.sentence(word).region().name(), act);
    }

    private static int size(@org.jspecify.annotations.Nullable Quotation quotation) {
        if (quotation == null) {
            return 0;
        }
        int length = quotation.last() - quotation.first();
        return length < 5 ? 1 : length < 12 ? 2 : 3;
    }

    /** Whether the word stands below another that may head a cue, and how. */
    private void above(int word, String act, String lemma, Features out) {
        int at = word;
        // The hash of "<nsubj<ccomp".
        int path = 0;
        for (int steps = 0; steps < 4; steps++) {
            String relation = words.token(at).relation();
            at = words.head(at);
            if (at < 0) {
                out.add("rootAt", steps, act);
                break;
            }
            path = extended(path, relation);
            Act above = cues.act(words.token(at), words.lemma(at));
            if (above != null) {
                out.add("above", above.name().hashCode(), path);
                out.add("above+act", Features.join(path, above.ordinal()), act);
                out.add("aboveLemma", words.lemma(at).hashCode(), path);
                out.add("above+lemma", lemma, relation);
            }
        }
        out.add("path", path);
    }

    private static int extended(int path, String relation) {
        int hash = 31 * path + '<';
        for (int i = 0; i < relation.length(); i++) {
            hash = 31 * hash + relation.charAt(i);
        }
        return hash;
    }

    private String neighbour(int at, int word) {
        if (at < 0 || at >= words.size() || words.sentenceIndex(at) != words.sentenceIndex(word)) {
            return "|";
        }
        return words.lemma(at);
    }

    private String neighbourTag(int at, int word) {
        if (at < 0 || at >= words.size() || words.sentenceIndex(at) != words.sentenceIndex(word)) {
            return "|";
        }
        return words.token(at).tag();
    }
}

package org.dragoman.statement.model;

import org.dragoman.language.Token;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** What tells the part of each word in the frame of a cue. */
public final class FrameFeatures {
    /** In words. */
    private static final int FARTHEST_COMMA = 60;

    private final Words words;
    private final Quotations quotations;
    private final Frame frame;
    private final byte[] proposed;
    private final String cueLemma;
    private final String cueTag;
    private final String act;
    private final String cueRelation;
    // As in FramePlaces, whose arrays these are.
    private final int[] branch;
    private final int[] twig;
    private final int[] path;
    private final int[] coarse;
    private final int[] kind;
    private final int[] zone;

    private final int layout;
    /** What stands next to the cue: a parser may err where the words still tell ("…, the minister said."). */
    private final int shape;
    /** How many commas stand before each word of the frame. */
    private final int[] commas;

    private final Stretches stretches;

    public FrameFeatures(Words words, Quotations quotations, Cues cues, Frame frame) {
        this.words = words;
        this.quotations = quotations;
        this.frame = frame;
        this.proposed = FrameRules.propose(words, quotations, frame);
        int cue = frame.cue();
        Token token = words.token(cue);
        this.cueLemma = words.lemma(cue);
        this.cueTag = token.tag();
        this.cueRelation = token.relation();
        Act known = cues.act(token, cueLemma);
        this.act = known == null ? "-" : known.name();
        FramePlaces places = new FramePlaces(words, quotations, frame);
        branch = places.branch;
        twig = places.twig;
        path = places.path;
        coarse = places.coarse;
        kind = places.kind;
        zone = places.zone;
        int signature = 0;
        for (int i = 0; i < kind.length; i++) {
            signature |= 1 << Math.min(kind[i], 20);
        }
        layout = signature;
        shape = Features.join(neighbour(cue - 1).hashCode(), neighbour(cue + 1).hashCode());
        commas = new int[frame.size() + 1];
        for (int i = 0; i < frame.size(); i++) {
            boolean comma = words.token(frame.first() + i).text().equals(",");
            commas[i + 1] = commas[i] + (comma ? 1 : 0);
        }
        stretches = new Stretches(words, cues, frame, coarse);
    }

    /** The class of a word next to the cue. */
    private String neighbour(int word) {
        if (word < 0 || word >= words.size() || words.sentenceIndex(word) != words.sentenceIndex(frame.cue())) {
            return "|";
        }
        String text = words.lemma(word);
        String tag = words.token(word).tag();
        if (Quotations.isDouble(text)) {
            return "\"";
        }
        return switch (text) {
            case ",", ":", "that", "to", "by", "about", "if", "whether", "of", "on", "for" -> text;
            case ".", "?", "!", ";", "..." -> ".";
            default -> tag.length() > 2 && tag.startsWith("NNP") ? "NNP" : tag.substring(0, Math.min(2, tag.length()));
        };
    }

    private int kindAt(int i) {
        return i < 0 || i >= kind.length ? 19 : kind[i];
    }

    int size() {
        return frame.size();
    }

    private int branchAt(int i) {
        return i < 0 || i >= branch.length ? 3 : branch[i];
    }

    private int proposedAt(int i) {
        return i < 0 || i >= proposed.length ? 9 : proposed[i];
    }

    /** How a word stands to quotation marks: outside, an opening or closing mark, short, long, around the cue. */
    private int quote(int i) {
        int word = frame.first() + i;
        if (i < 0 || i >= branch.length) {
            return 9;
        }
        Quotation quotation = quotations.at(word);
        if (quotation == null) {
            return 0;
        }
        if (quotation.covers(frame.cue())) {
            return 1;
        }
        if (quotation.opened() && word == quotation.first()) {
            return 2;
        }
        if (quotation.closed() && word == quotation.last()) {
            return 3;
        }
        int length = quotation.last() - quotation.first();
        return length < 5 ? 4 : length < 12 ? 5 : 6;
    }

    private String lemmaAt(int i) {
        return i < 0 || i >= branch.length ? "|" : words.lemma(frame.first() + i);
    }

    private String tagAt(int i) {
        return i < 0 || i >= branch.length
                ? "|"
                : words.token(frame.first() + i).tag();
    }

    /** The features of one word alone. */
    public void extract(int i, Features out) {
        out.clear();
        int word = frame.first() + i;
        Token token = words.token(word);
        String lemma = words.lemma(word);
        String tag = token.tag();
        int here = branch[i];
        int before = branchAt(i - 1);
        int after = branchAt(i + 1);
        int quote = quote(i);
        int side = Integer.compare(word, frame.cue());
        int distance = Math.min(6, Math.abs(word - frame.cue())) * side;
        int sentence = Integer.compare(words.sentenceIndex(word), words.sentenceIndex(frame.cue()));
        int change = (here == before ? 0 : 1) + (here == after ? 0 : 2);
        out.add("bias");
        out.add("lemma", lemma);
        out.add("tag", tag);
        out.add("lemma+side", side, lemma);
        out.add("tag+side", side, tag);
        out.add("distance", distance, cueTag.charAt(0));
        out.add("distance+tag", distance, tag);
        out.add("distance+lemma", distance, lemma);
        out.add("sentence", sentence, quote);
        out.add("sentence+tag", sentence, tag);
        out.add("branch", here);
        out.add("branch+act", here, act);
        out.add("branch+cue", here, cueLemma);
        out.add("branch+cueTag", here, cueTag);
        out.add("branch+tag", here, tag);
        out.add("branch+lemma", here, lemma);
        out.add("branch+change", here, change);
        out.add("branch+before", here, before);
        out.add("branch+after", here, after);
        out.add("coarse", coarse[i]);
        out.add("coarse+change", coarse[i], change);
        out.add("coarse+cue", coarse[i], cueLemma);
        out.add("path", path[i]);
        out.add("path+tag", path[i], tag);
        out.add("path+act", path[i], act);
        out.add("path+lemma", path[i], lemma);
        out.add("path+change", path[i], change);
        out.add("relation", token.relation(), tag);
        int twigBefore = i == 0 ? 3 : twig[i - 1];
        int twigAfter = i + 1 >= twig.length ? 3 : twig[i + 1];
        int turn = (twig[i] == twigBefore ? 0 : 1) + (twig[i] == twigAfter ? 0 : 2);
        out.add("twig", twig[i]);
        out.add("twig+tag", twig[i], tag);
        out.add("twig+lemma", twig[i], lemma);
        out.add("twig+turn", twig[i], turn);
        out.add("twig+cue", twig[i], cueLemma);
        out.add("twig+act", twig[i], act);
        out.add("twig+before", twig[i], twigBefore);
        out.add("twig+after", twig[i], twigAfter);
        out.add("zone", zone[i], shape);
        out.add("zone+act", zone[i], act);
        out.add("zone+cue", zone[i], cueLemma);
        out.add("zone+branch", zone[i], here);
        out.add("zone+proposed+shape", Features.join(zone[i], shape), proposed[i]);
        out.add("zone+tag+shape", Features.join(zone[i], shape), tag);
        out.add("zone+tag", zone[i], tag);
        out.add("zone+kind", zone[i], kind[i], shape);
        out.add("shape+branch", shape, here);
        out.add("shape+distance", shape, distance);
        out.add("shape+distance+tag", Features.join(shape, distance), tag);
        out.add("shape+sentence+kind", Features.join(shape, sentence), kind[i]);
        int kinds = Features.join(Features.join(kindAt(i - 1), kind[i]), kindAt(i + 1));
        out.add("kind", kinds);
        out.add("kind+act", kinds, act);
        out.add("kind+cueTag", kind[i], cueTag);
        out.add("kind+layout", kind[i], layout);
        out.add("kinds+layout", kinds, layout);
        out.add("kind+branch", kind[i], here);
        out.add("kind+tag", kind[i], tag);
        out.add("kind+cue", kind[i], cueLemma);
        out.add("kind+lemma", kinds, lemma);
        out.add("proposed", proposed[i]);
        out.add("proposed3", proposedAt(i - 1), proposed[i], proposedAt(i + 1));
        out.add("proposed3+tag", Features.join(proposedAt(i - 1), proposed[i]), proposedAt(i + 1), tag.hashCode());
        out.add("proposed+lemma", proposed[i], lemma);
        out.add("proposed+branch", proposed[i], here);
        out.add("proposed+cue", proposed[i], cueLemma);
        out.add("proposed+act", proposed[i], act);
        int quotes = Features.join(Features.join(quote(i - 1), quote), quote(i + 1));
        out.add("quote", quotes);
        out.add("quote+side", quotes, side);
        out.add("quote+tag", quotes, tag);
        out.add("quote+branch", quotes, here);
        out.add("quote+proposed", quotes, proposed[i]);
        out.add("quote+act", quotes, act);
        out.add("previous", lemmaAt(i - 1));
        out.add("next", lemmaAt(i + 1));
        out.add("previousTag", tagAt(i - 1), tag);
        out.add("nextTag", tagAt(i + 1), tag);
        out.add("tags3", Features.join(tagAt(i - 1).hashCode(), tag.hashCode()), tagAt(i + 1));
        out.add("previous+lemma", lemmaAt(i - 1), lemma);
        out.add("next+lemma", lemmaAt(i + 1), lemma);
        out.add("next+side", side, lemmaAt(i + 1));
        out.add("previous+side", side, lemmaAt(i - 1));
        out.add("tags+side", Features.join(tagAt(i - 1).hashCode(), side), tag);
        out.add("cue+distance", distance, cueLemma);
        out.add("cue+lemma", cueLemma, lemma);
        out.add("cueRelation+side", Features.join(cueRelation.hashCode(), side), act);
        out.add("cueRelation+branch", cueRelation.hashCode(), here);
        edges(i, word, out, side);
        stretch(i, out);
        company(i, word, side, distance, out);
    }

    /** The same by classes of words, for the cues and nouns that training never met. */
    private void company(int i, int word, int side, int distance, Features out) {
        int own = words.wordClass(word);
        int cue = words.wordClass(frame.cue());
        out.add("class", own, side);
        out.add("class+branch", own, branch[i]);
        out.add("class+zone", own, zone[i]);
        out.add("class+distance", own, distance);
        out.add("class+path", own, path[i]);
        out.add("previousClass", classAt(i - 1), own, side);
        out.add("nextClass", classAt(i + 1), own, side);
        out.add("class+previousClass", classAt(i - 1), side);
        out.add("class+nextClass", classAt(i + 1), side);
        out.add("cueClass+branch", cue, branch[i]);
        out.add("cueClass+twig", cue, twig[i]);
        out.add("cueClass+path", cue, path[i]);
        out.add("cueClass+zone", cue, zone[i]);
        out.add("cueClass+distance", cue, distance);
        out.add("cueClass+proposed", cue, proposed[i]);
        out.add("cueClass+kind", cue, kind[i]);
        out.add("cueClass+lemma", cue, words.lemma(word));
        out.add("cueClass+stretch", cue, stretches.top[i]);
    }

    private int classAt(int i) {
        return i < 0 || i >= frame.size() ? 9999 : words.wordClass(frame.first() + i);
    }

    private void stretch(int i, Features out) {
        int opening = stretches.first[i];
        int top = stretches.top[i];
        int cue = stretches.cue[i];
        out.add("stretchFirst", opening);
        out.add("stretchFirst+act", opening, act);
        out.add("stretchFirst+shape", opening, shape);
        out.add("stretchTop", top);
        out.add("stretchTop+act", top, act);
        out.add("stretchTop+side", top, stretches.side[i]);
        out.add("stretchTop+branch", top, branch[i]);
        out.add("stretchTop+proposed", top, proposed[i]);
        out.add("stretchCue", cue, stretches.side[i]);
        out.add("stretchCue+first", cue, opening);
        out.add("stretchCue+branch", cue, branch[i]);
    }

    private void edges(int i, int word, Features out, int side) {
        int edge = (i == 0 ? 1 : 0) + (i == size() - 1 ? 2 : 0);
        int s = words.sentenceIndex(word);
        edge += (words.first(s) == word ? 4 : 0) + (words.last(s) == word ? 8 : 0);
        out.add("edge", edge, side);
        out.add("edge+proposed", edge, proposedAt(i - 1), proposed[i]);
        out.add("edge+lemma", edge, words.lemma(word));
        if (words.last(s) == word + 1) {
            out.add("beforeEnd", quote(i), words.token(word).tag());
        }
        // Punctuation hangs on words of other branches: what stands on both sides of it tells more.
        if (words.token(word).is("punct")) {
            out.add(
                    "around",
                    branchAt(i - 1),
                    branchAt(i + 1),
                    words.lemma(word).hashCode());
            out.add(
                    "aroundProposed",
                    proposedAt(i - 1),
                    proposedAt(i + 1),
                    words.lemma(word).hashCode());
        }
        int cue = frame.cue() - frame.first();
        int from = Math.min(i, cue);
        int to = Math.min(Math.max(i, cue), from + FARTHEST_COMMA - 1);
        int between = commas[to + 1] - commas[from];
        out.add("commas", Math.min(3, between) * side, words.token(word).tag());
        out.add("commas+branch", Math.min(3, between) * side, branch[i]);
    }

    /** The features of a pair of neighbours, this word and the one before. */
    public void pair(int i, Features out) {
        out.clear();
        int word = frame.first() + i;
        String tag = words.token(word).tag();
        boolean same = branchAt(i - 1) == branch[i];
        out.add("pair");
        out.add("pairTag", same ? 1 : 0, tag);
        out.add("pairTags", tagAt(i - 1), tag);
        out.add("pairProposed", proposedAt(i - 1), proposed[i]);
        out.add("pairQuote", quote(i - 1), quote(i));
        out.add("pairBranch", i == 0 ? 0 : coarse[i - 1], coarse[i]);
        out.add("pairAct", act);
        out.add("pairZone", i == 0 ? 0 : zone[i - 1], zone[i]);
        out.add("pairShape", shape, Integer.compare(word, frame.cue()));
        out.add("pairKind", kindAt(i - 1), kind[i]);
        out.add("pairKindLayout", Features.join(kindAt(i - 1), kind[i]), layout);
        out.add("pairStretch", i == 0 ? 0 : stretches.top[i - 1], stretches.top[i]);
        out.add("pairStretchCue", i == 0 ? 0 : stretches.cue[i - 1], stretches.cue[i]);
        out.add("pairLemma", lemmaAt(i - 1));
        out.add("pairNext", lemmaAt(i));
        out.add("pairSide", Integer.compare(word, frame.cue()), quote(i));
    }
}

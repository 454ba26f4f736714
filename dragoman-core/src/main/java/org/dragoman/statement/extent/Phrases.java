package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what phrases attribute, which translations are full of: "by the data of the customs service, trade grew",
 * "as was said in Oslo, trade grew". The phrases are listed in {@code cues.tsv}.
 */
public final class Phrases {
    private static final double CONFIDENCE = 0.75;
    private static final int LONGEST_SOURCE = 14;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    /** Words that another cue or its source has. */
    private final BitSet taken = new BitSet();

    private final List<Found> made = new ArrayList<>();

    private Phrases(Words words, Quotations quotations, Cues cues, List<Found> known) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        for (Found one : known) {
            one.pieces(Label.CUE).forEach(piece -> taken.set(piece.first(), piece.last() + 1));
            one.pieces(Label.SOURCE).forEach(piece -> taken.set(piece.first(), piece.last() + 1));
        }
    }

    /** What no other cue attributes yet, in order. */
    public static List<Found> find(Words words, Quotations quotations, Cues cues, List<Found> known) {
        Phrases phrases = new Phrases(words, quotations, cues, known);
        for (int w = 0; w < words.size(); w++) {
            int cue = phrases.phrase(w);
            if (cue < 0) {
                cue = Math.max(phrases.saying(w), phrases.theySay(w));
            }
            if (cue < 0 && phrases.opinion(w) && phrases.apart(w)) {
                phrases.made.add(phrases.opined(w));
                continue;
            }
            boolean inserted = cue >= 0 && phrases.inserted(w);
            if (inserted || cue >= 0 && phrases.apart(w)) {
                Found found = inserted ? phrases.insertion(w, cue) : phrases.attribution(w, cue);
                if (found != null) {
                    phrases.made.add(found);
                    w = cue;
                }
            }
        }
        return phrases.made;
    }

    /** The last word of a phrase that begins here, or -1. */
    private int phrase(int first) {
        for (List<String> phrase : cues.phrases()) {
            int w = first;
            for (String part : phrase) {
                if (w >= words.size() || !words.token(w).text().equalsIgnoreCase(part)) {
                    w = -1;
                    break;
                }
                w++;
            }
            if (w > 0) {
                return w - 1;
            }
        }
        return -1;
    }

    /** "As was said in Oslo", "as it is noted by the envoy": the word before the source, or -1. */
    private int saying(int first) {
        if (!words.lemma(first).equals("as") || first + 3 >= words.size()) {
            return -1;
        }
        int w = first + 1;
        w += words.lemma(w).equals("it") ? 1 : 0;
        boolean passive = false;
        while (w + 1 < words.size()
                && (words.lemma(w).equals("be") || words.lemma(w).equals("have"))) {
            passive = true;
            w++;
        }
        Cues.Kind kind = cues.kind(words.token(w), words.lemma(w));
        // "As reported by the agency, trade grew"
        boolean reported = w == first + 1 && kind == Cues.Kind.TOPIC && "by".equals(words.text(w + 1));
        boolean says = words.token(w).tag().equals("VBN")
                && (reported || speech(kind) && (passive || "by".equals(words.text(w + 1))));
        boolean by = w + 1 < words.size()
                && (words.lemma(w + 1).equals("in") || words.lemma(w + 1).equals("by"));
        return says && by ? w + 1 : -1;
    }

    private static boolean speech(Cues.@Nullable Kind kind) {
        return kind == Cues.Kind.SPEECH;
    }

    /** "As they hurried to declare in Oslo", "as they believe in Oslo": the word before the place, or -1. */
    private int theySay(int first) {
        if (!words.lemma(first).equals("as") || !"they".equals(words.text(first + 1))) {
            return -1;
        }
        int verb = -1;
        int w = first + 2;
        while (w < words.size()
                && w - first <= LONGEST_VERB
                && verbal(words.token(w).tag())) {
            verb = words.token(w).isVerb() ? w : verb;
            w++;
        }
        Cues.Kind kind = verb < 0 ? null : cues.kind(words.token(verb), words.lemma(verb));
        boolean says = verb == w - 1 && (speech(kind) || kind == Cues.Kind.THOUGHT);
        boolean place = says
                && "in".equals(words.text(w))
                && w + 1 < words.size()
                && words.token(w + 1).isProper();
        return place ? w : -1;
    }

    private static boolean verbal(String tag) {
        return tag.startsWith("VB") || tag.startsWith("RB") || tag.equals("TO") || tag.equals("MD");
    }

    /** In words. */
    private static final int LONGEST_VERB = 7;

    /** "In her opinion, trade will grow" */
    private boolean opinion(int first) {
        return first + 5 < words.size()
                && words.lemma(first).equals("in")
                && words.token(first + 1).tag().equals("PRP$")
                && !FIRST.contains(words.lemma(first + 1))
                && OPINIONS.contains(words.lemma(first + 2))
                && words.token(first + 3).text().equals(",")
                && words.sentenceIndex(first) == words.sentenceIndex(first + 5)
                && first == words.first(words.sentenceIndex(first));
    }

    private static final Set<String> OPINIONS =
            Set.of("assessment", "estimation", "judgement", "opinion", "view", "word");
    private static final Set<String> FIRST = Set.of("my", "our", "your");

    private Found opined(int first) {
        int last = bare(words.last(words.sentenceIndex(first)), first + 4, -1);
        int[] labels = new int[last - first + 1];
        label(labels, first, first, first, Label.CUE);
        label(labels, first, first + 1, first + 1, Label.SOURCE);
        label(labels, first, first + 2, first + 2, Label.CUE);
        label(labels, first, first + 4, last, Label.CONTENT);
        return new Found(first + 2, first, labels, CONFIDENCE, true);
    }

    /** Whether a phrase stands apart from the clause: at its beginning or behind a comma, and in no other cue. */
    private boolean apart(int first) {
        int start = words.first(words.sentenceIndex(first));
        boolean begins = true;
        for (int w = start; w < first; w++) {
            String tag = words.token(w).tag();
            begins &= tag.startsWith("RB") || tag.equals("CC") || !Character.isLetterOrDigit(tag.codePointAt(0));
        }
        boolean comma = first > start && words.token(first - 1).text().equals(",");
        return (begins || comma) && quotations.at(first) == null && !taken.get(first);
    }

    private @Nullable Found attribution(int first, int cue) {
        int sentence = words.sentenceIndex(first);
        int start = words.first(sentence);
        int end = words.last(sentence);
        int source = source(cue + 1, end);
        if (source < 0) {
            return null;
        }
        int[] labels = new int[end - start + 1];
        label(labels, start, first, cue, Label.CUE);
        label(labels, start, cue + 1, source, Label.SOURCE);
        int after = bare(source + 1, end, 1);
        int last = bare(end, source + 1, -1);
        if (after >= 0 && after < last) {
            label(labels, start, after, last, Label.CONTENT);
        }
        // "By the data of the bank, trade grew, and prices fell, as was said in Oslo": each has its own part.
        Found earlier = made.isEmpty() ? null : made.get(made.size() - 1);
        int from = earlier != null && words.sentenceIndex(earlier.cue()) == sentence ? shared(earlier, first) : start;
        int before = bare(from, first - 1, 1);
        int close = bare(first - 1, start, -1);
        before = before < 0 || close < before ? before : denied(before, close);
        if (before >= 0 && (before < close || before > from)) {
            label(labels, start, before, close, Label.CONTENT);
        }
        Found found = new Found(headOf(first, cue), start, labels, CONFIDENCE, true);
        return found.has(Label.CONTENT) ? found : null;
    }

    /** "for sixty days, and not for ninety, as they say in Oslo": only what is denied is said there. */
    private int denied(int from, int to) {
        for (int w = to; w > from; w--) {
            if (words.token(w).text().equals(",")) {
                int not = w + 1;
                not += words.token(not).tag().equals("CC") ? 1 : 0;
                return not < to && words.lemma(not).equals("not") ? not + 1 : from;
            }
        }
        return from;
    }

    /** "Trade – by the data of the bank, 40 million crowns – grew", "(according to the owner)": behind a dash or bracket. */
    private boolean inserted(int first) {
        return first > words.first(words.sentenceIndex(first))
                && OPENING.contains(words.token(first - 1).text())
                && words.spaceBefore(first - 1)
                && Objects.equals(quotations.at(first - 1), quotations.at(first));
    }

    private static final Set<String> BRACKETS = Set.of("(", "-LRB-");
    private static final Set<String> OPENING = Set.of("(", "-LRB-", "–", "—", "--", "-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-", "–", "—", "--", ";");

    /** What stands behind the source as far as the next mark; nothing there, what stands before the phrase. */
    private @Nullable Found insertion(int first, int cue) {
        int sentence = words.sentenceIndex(first);
        int start = words.first(sentence);
        int end = words.last(sentence);
        int source = source(cue + 1, end);
        if (source < 0 || source >= end) {
            return null;
        }
        boolean follows = words.token(source + 1).text().equals(",");
        boolean bracket = BRACKETS.contains(words.token(first - 1).text());
        int from = follows ? source + 2 : start;
        int to = follows ? source + 1 : first - 2;
        while (follows && to < end && within(first, to + 1) && !closes(to + 1, bracket)) {
            to++;
        }
        for (int w = to; !follows && w > start; w--) {
            if (!within(first, w) || words.token(w).text().equals(",")) {
                from = w + 1;
                break;
            }
        }
        if (to < from) {
            return null;
        }
        int[] labels = new int[end - start + 1];
        label(labels, start, first, cue, Label.CUE);
        label(labels, start, cue + 1, source, Label.SOURCE);
        label(labels, start, from, to, Label.CONTENT);
        return new Found(headOf(first, cue), start, labels, CONFIDENCE, true);
    }

    private boolean within(int first, int w) {
        Quotation quotation = quotations.at(first);
        return Objects.equals(quotations.at(w), quotation) && (quotation == null || w < quotation.last());
    }

    private boolean closes(int w, boolean bracket) {
        String text = words.token(w).text();
        return CLOSING.contains(text) || !bracket && text.equals(",");
    }

    /** Ends what an earlier phrase attributes at the last comma before this one, and returns the word behind it. */
    private int shared(Found earlier, int first) {
        int comma = first - 2;
        while (comma > earlier.first() && !words.token(comma).text().equals(",")) {
            comma--;
        }
        int[] labels = earlier.labels().clone();
        for (int w = comma; w - earlier.first() < labels.length; w++) {
            labels[w - earlier.first()] = Label.OUTSIDE;
        }
        made.remove(made.size() - 1);
        Found shortened = earlier.with(labels);
        if (shortened.has(Label.CONTENT)) {
            made.add(shortened);
        }
        return comma + 1;
    }

    /** The last word of the noun phrase that begins here, or -1 where none does. */
    private int source(int first, int end) {
        int noun = -1;
        Quotation around = quotations.at(first - 1);
        for (int w = first; w <= Math.min(end, first + LONGEST_SOURCE); w++) {
            String text = words.token(w).text();
            if (text.equals(",")
                    || text.equals(":")
                    || words.token(w).isVerb()
                    || !Objects.equals(quotations.at(w), around)) {
                break;
            }
            if (words.token(w).isNoun() || words.token(w).tag().startsWith("PRP")) {
                noun = w;
            } else if (noun >= 0 && !INNER.contains(words.token(w).tag())) {
                break;
            }
        }
        return noun;
    }

    /** Tags of words that may stand between the nouns of one phrase: "the head of the Danish bank". */
    private static final Set<String> INNER = Set.of("IN", "DT", "JJ", "POS", "CC", "CD", "NNP", "HYPH", "VBN");

    /** The first word from one place on to another, going up or down, that is no punctuation; -1 for none. */
    private int bare(int from, int to, int step) {
        for (int w = from; step > 0 ? w <= to : w >= to; w += step) {
            boolean mark = quotations.at(w) != null;
            String text = words.token(w).text();
            if (mark || Character.isLetterOrDigit(text.codePointAt(0)) || text.codePointAt(0) == '$') {
                return w;
            }
        }
        return -1;
    }

    /** The noun or verb of a phrase: "data" in "by the data of", "declare" in "as they hurried to declare in". */
    private int headOf(int first, int last) {
        for (int w = last; w >= first; w--) {
            if (words.token(w).isNoun() || words.token(w).isVerb()) {
                return w;
            }
        }
        return first;
    }

    private static void label(int[] labels, int start, int first, int last, int role) {
        for (int w = first; w <= last; w++) {
            labels[w - start] = Label.of(role, w == first);
        }
    }
}

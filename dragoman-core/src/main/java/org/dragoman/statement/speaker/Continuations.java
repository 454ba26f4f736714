package org.dragoman.statement.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.language.Token;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.SpeakerNouns;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what goes on being said after the cue is forgotten: quotations that nobody is named for, and
 * reported sentences that open with a word such as "moreover". The speaker is carried on from the last
 * statement, with the less confidence the farther away it stands.
 */
public final class Continuations {
    /** What is told goes on: "Moreover, …". */
    private static final Set<Act> TELLING = EnumSet.of(Act.ASSERTION, Act.OPINION);

    /** What follows if it is not heeded: "Otherwise …". */
    private static final Set<Act> DEMANDING = EnumSet.of(Act.DEMAND, Act.WARNING);

    private static final int SHORTEST = 5;
    private static final int SHORTEST_PIECE = 4;
    private static final int MOST_SENTENCES = 3;

    private final Map<String, Set<Act>> openings = new TreeMap<>();
    private final Cues cues;
    private final SpeakerNouns nouns = new SpeakerNouns();

    public Continuations(Cues cues) {
        this.cues = cues;
        for (String[] row : Cues.rows("continuations.tsv")) {
            openings.put(row[0], row[1].equals("demand") ? DEMANDING : TELLING);
        }
    }

    /**
     * Something said without a cue.
     *
     * @param content what is said
     * @param speaker the statement whose speaker goes on, null where none is near
     * @param confidence 0 to 1
     */
    public record Carried(Found.Piece content, @Nullable Found speaker, double confidence) {}

    /** What goes on being said, beside what was found around cues. */
    public List<Carried> find(Words words, Quotations quotations, List<Found> found) {
        BitSet told = new BitSet(words.size());
        BitSet voiced = new BitSet(words.size());
        BitSet explained = new BitSet(words.size());
        for (Found one : found) {
            for (Found.Piece piece : one.pieces(Label.CONTENT)) {
                told.set(piece.first(), piece.last() + 1);
                explain(quotations, one, piece, explained);
                if (voices(words, one)) {
                    voiced.set(piece.first(), piece.last() + 1);
                }
            }
        }
        List<Carried> carried = new ArrayList<>();
        for (Quotation quotation : quotations.all()) {
            if (quotation.depth() == 0 && !explained.get(quotation.first()) && standsAlone(words, quotation)) {
                carried.add(quoted(words, quotation, found));
                voiced.set(quotation.first(), quotation.last() + 1);
            } else if (quotation.depth() == 0) {
                Carried rest = rest(words, quotation, found, told);
                if (rest != null) {
                    carried.add(rest);
                    voiced.set(rest.content().first(), rest.content().last() + 1);
                }
            }
        }
        FreeSpeech free = new FreeSpeech(words, quotations, cues, nouns, found);
        for (int s = 1; s < words.sentenceCount(); s++) {
            Carried reported = reported(words, s, found, voiced);
            if (reported == null) {
                reported = unclosed(words, quotations, s, found, voiced);
            }
            if (reported == null) {
                reported = mixed(words, quotations, s, found, voiced);
            }
            if (reported == null) {
                reported = free.find(s, voiced);
            }
            if (reported != null) {
                carried.add(reported);
                int last = reported.content().last();
                s = words.sentenceIndex(last);
            }
        }
        return carried;
    }

    /** Plans and the like may be told inside what goes on being said. */
    private boolean voices(Words words, Found found) {
        Act act = cues.act(words.token(found.cue()), words.lemma(found.cue()));
        return found.said() && (act == null || act.voices());
    }

    /** Marks the quotations that a piece of content reaches into; what is told inside of one does not tell whose it is. */
    private static void explain(Quotations quotations, Found one, Found.Piece piece, BitSet explained) {
        for (int w = piece.first(); w <= piece.last(); w++) {
            Quotation quotation = quotations.at(w);
            if (quotation != null && !quotation.covers(one.cue())) {
                explained.set(quotation.first());
            }
        }
    }

    /** A quotation of a whole sentence or more that is no statement's content yet: not a title, not a scare quote. */
    private static boolean standsAlone(Words words, Quotation quotation) {
        int free = 0;
        boolean verb = false;
        for (int w = quotation.first(); w <= quotation.last(); w++) {
            Token token = words.token(w);
            free += Character.isLetter(token.text().codePointAt(0)) ? 1 : 0;
            verb |= token.tag().startsWith("VB") && !token.tag().equals("VBG")
                    || token.tag().equals("MD");
        }
        if (free < SHORTEST || !verb) {
            return false;
        }
        int first = words.first(words.sentenceIndex(quotation.first()));
        boolean opens = quotation.first() == first
                || ":".equals(words.text(quotation.first() - 1))
                || Quotations.isMark(words.token(quotation.first() - 1).text());
        // The closing mark may be split off into the next sentence.
        int end = quotation.last();
        boolean split = quotation.closed() && end == words.first(words.sentenceIndex(end));
        boolean closes = split || words.last(words.sentenceIndex(end)) - end <= 1;
        return opens && closes;
    }

    private static Carried quoted(Words words, Quotation quotation, List<Found> found) {
        Found.Piece content = new Found.Piece(quotation.first(), quotation.last());
        int paragraph = words.paragraph(quotation.first());
        Found before = null;
        for (int i = ByCue.at(found, quotation.first()) - 1; i >= 0 && before == null; i--) {
            before = speaks(found.get(i)) ? found.get(i) : null;
        }
        Found after = null;
        for (int i = ByCue.at(found, quotation.last() + 1); i < found.size() && after == null; i++) {
            after = speaks(found.get(i)) ? found.get(i) : null;
        }
        int near = before == null ? 99 : paragraph - words.paragraph(before.cue());
        boolean opens = near > 0 && after != null && words.paragraph(after.cue()) == paragraph;
        if (before != null && near <= 1 && !opens) {
            return new Carried(content, before, near == 0 ? 0.6 : 0.45);
        }
        // “We have waited for years.” The baker Anna Berg told us that …: who opens a paragraph is named behind.
        if (opens) {
            return new Carried(content, after, 0.45);
        }
        return near <= 3 && before != null ? new Carried(content, before, 0.3) : new Carried(content, null, 0.3);
    }

    private static boolean speaks(Found one) {
        return one.said() && one.has(Label.SOURCE);
    }

    /** The sentences of a quotation behind those that a cue explains. */
    private static @Nullable Carried rest(Words words, Quotation quotation, List<Found> found, BitSet told) {
        int last = told.previousSetBit(quotation.last());
        if (last < quotation.first() || last == quotation.last()) {
            return null;
        }
        int first = words.last(words.sentenceIndex(last)) + 1;
        if (first > quotation.last() || quotation.last() - first < SHORTEST) {
            return null;
        }
        Found speaker = null;
        for (Found one : found) {
            boolean tells = one.role(last) == Label.CONTENT && !quotation.covers(one.cue());
            speaker = tells && one.has(Label.SOURCE) ? one : speaker;
        }
        return speaker == null ? null : new Carried(new Found.Piece(first, quotation.last()), speaker, 0.6);
    }

    /** A quotation that is open where its paragraph ends goes on in the next, as far as that is one sentence. */
    private @Nullable Carried unclosed(Words words, Quotations quotations, int s, List<Found> found, BitSet told) {
        int first = words.first(s);
        int last = words.last(s);
        Quotation open = quotations.at(first - 1);
        boolean alone = words.paragraph(first - 1) != words.paragraph(first)
                && (last + 1 == words.size() || words.paragraph(last + 1) != words.paragraph(last));
        if (open == null || open.closed() || !alone || quotations.at(first) != null || last - first < SHORTEST) {
            return null;
        }
        Found speaker = null;
        for (Found one : found) {
            speaker = one.role(first - 2) == Label.CONTENT && one.has(Label.SOURCE) && one.said() ? one : speaker;
        }
        return speaker == null || !free(words, s, found, told)
                ? null
                : new Carried(new Found.Piece(first, last), speaker, 0.35);
    }

    /** "The minister set out two aims. These 'rest upon each other'": a piece of the speaker's words in a retelling. */
    private @Nullable Carried mixed(Words words, Quotations quotations, int s, List<Found> found, BitSet told) {
        int first = words.first(s);
        boolean points = BACKWARD.contains(words.lemma(first)) || quotedPredicate(words, quotations, s);
        if (!points || words.paragraph(first) != words.paragraph(first - 1) || !free(words, s, found, told)) {
            return null;
        }
        int quoted = 0;
        for (int w = first; w <= words.last(s); w++) {
            boolean letters = Character.isLetter(words.token(w).text().codePointAt(0));
            quoted += letters && quotations.at(w) != null ? 1 : 0;
        }
        Found before = null;
        for (Found one : ByCue.between(found, words.first(s - 1), words.last(s - 1))) {
            before = one.has(Label.SOURCE) && voices(words, one) ? one : before;
        }
        return before == null || quoted < SHORTEST_PIECE
                ? null
                : new Carried(new Found.Piece(first, words.last(s)), before, 0.3);
    }

    /** "But the north is “a land with a will of its own.”": words of somebody's end the sentence, who spoke just before. */
    private static boolean quotedPredicate(Words words, Quotations quotations, int s) {
        int last = words.last(s);
        int end = quotations.at(last) == null ? last - 1 : last;
        Quotation quotation = quotations.at(end);
        int first = quotation == null ? -1 : quotation.first();
        return quotation != null
                && first > words.first(s) + 1
                && quotation.closed()
                && words.tensed(first - 1)
                && Character.isLowerCase(words.token(first + 1).text().codePointAt(0));
    }

    /** Words that take up what was said before. */
    private static final Set<String> BACKWARD = Set.of("these", "this", "those", "that", "such", "it", "they");

    /**
     * "The envoy noted that trade had grown. Moreover, both sides want more of it." "The union urged the owners to pay.
     * Otherwise its members will stop work."
     */
    private @Nullable Carried reported(Words words, int s, List<Found> found, BitSet told) {
        int first = words.first(s);
        Set<Act> acts = after(words, s);
        if (acts.isEmpty() || told.get(first) || words.paragraph(first) != words.paragraph(first - 1)) {
            return null;
        }
        Found before = speech(words, s - 1, found, acts);
        if (before == null || !free(words, s, found, told)) {
            return null;
        }
        int last = words.last(s);
        int most = acts.equals(DEMANDING) ? 1 : MOST_SENTENCES;
        for (int next = s + 1; next < words.sentenceCount() && next < s + most; next++) {
            boolean sameParagraph = words.paragraph(words.first(next)) == words.paragraph(first);
            // What follows a continuation goes on with it while it stays in the present.
            if (!sameParagraph || !free(words, next, found, told)) {
                break;
            }
            last = words.last(next);
        }
        return new Carried(new Found.Piece(first, last), before, 0.35);
    }

    /** What the sentence before must do for its speaker to go on in this one; nothing where it does not open so. */
    private Set<Act> after(Words words, int s) {
        StringBuilder start = new StringBuilder();
        for (int w = words.first(s); w <= Math.min(words.last(s), words.first(s) + 4); w++) {
            start.append(words.token(w).text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return openings.entrySet().stream()
                .filter(opening -> start.toString().startsWith(opening.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    /** The last statement of a sentence if it is reported speech that runs to the sentence's end. */
    private @Nullable Found speech(Words words, int s, List<Found> found, Set<Act> acts) {
        Found last = null;
        for (Found one : ByCue.between(found, words.first(s), words.last(s))) {
            if (speaks(one)) {
                Act act = cues.act(words.token(one.cue()), words.lemma(one.cue()));
                boolean says = act != null && acts.contains(act);
                boolean toEnd = one.pieces(Label.CONTENT).stream().anyMatch(piece -> words.last(s) - piece.last() <= 2);
                last = says && toEnd ? one : last;
            }
        }
        return last;
    }

    /** Nothing else is attributed in the sentence, and its verb is not in the past: what was said is not narrated. */
    private boolean free(Words words, int s, List<Found> found, BitSet told) {
        for (int w = words.first(s); w <= words.last(s); w++) {
            if (told.get(w)) {
                return false;
            }
            if (words.head(w) < 0 && words.token(w).tag().equals("VBD")) {
                return false;
            }
        }
        return ByCue.between(found, words.first(s), words.last(s)).stream().noneMatch(one -> voices(words, one));
    }
}

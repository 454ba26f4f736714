package org.dragoman.statement.speaker;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.document.Region;
import org.dragoman.statement.Act;
import org.dragoman.statement.speaker.Continuations.Carried;
import org.dragoman.statement.text.ByCue;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Sources;
import org.dragoman.statement.text.SpeakerNouns;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences of reported speech that no word marks, by tense and company (free indirect speech, Banfield, 1982):
 * "The minister described the levy. It would bring in two billion." goes on in the tense that reports take; "The expert
 * sees a change. Traders count on lower fees. “Nobody builds for one season,” he stressed." stands between two
 * statements of one speaker.
 */
final class FreeSpeech {
    private static final double SHIFTED = 0.35;
    private static final double BETWEEN = 0.4;
    private static final double TURN = 0.35;
    private static final int SHORTEST = 5;
    /** How many sentences behind a speaker may come back. */
    private static final int FARTHEST = 2;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final List<Found> found;
    /** By sentence, the report that it ends with. */
    private final Map<Integer, Found> reports;

    private final SpeakerNouns nouns;
    /** The sentence that was carried last, and whose speech it was. */
    private int lastSentence = -1;

    private @Nullable Found lastSpeaker;
    /** Whether that sentence was one of a turn, which goes on. */
    private boolean lastTurn;

    FreeSpeech(Words words, Quotations quotations, Cues cues, SpeakerNouns nouns, List<Found> found) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.nouns = nouns;
        this.found = found;
        this.reports = reports(words, cues, found);
    }

    /** What is carried in a sentence, or null; sentences are asked for in order. */
    @Nullable
    Carried find(int s, BitSet told) {
        int first = words.first(s);
        int last = words.last(s);
        Found before = lastSentence == s - 1 ? lastSpeaker : reportAt(s - 1);
        boolean plain = before != null
                && words.paragraph(first) == words.paragraph(first - 1)
                && words.paragraph(first) == words.paragraph(before.cue())
                && words.sentence(first).region() == Region.Kind.BODY
                && last - first >= SHORTEST
                && told.nextSetBit(first) != first
                && untold(s, told);
        if (before == null || !plain) {
            return null;
        }
        int root = root(s);
        boolean goesOn = lastTurn && lastSentence == s - 1;
        boolean turn = present(root) && (goesOn || takesTurn(before) || calls(before, root));
        double confidence = shifted(before, root)
                ? SHIFTED
                : present(root) && between(s, before) ? BETWEEN : turn || interprets(before, root) ? TURN : 0;
        if (confidence == 0) {
            return null;
        }
        lastTurn = turn;
        lastSentence = s;
        lastSpeaker = before;
        int end = words.token(last).is("punct") ? last - 1 : last;
        return new Carried(new Found.Piece(first, end), before, confidence);
    }

    /** The last report of a sentence that runs to its end, made by one person or body. */
    private @Nullable Found reportAt(int s) {
        return reports.get(s);
    }

    private static Map<Integer, Found> reports(Words words, Cues cues, List<Found> found) {
        Map<Integer, Found> reports = new HashMap<>();
        for (Found one : found) {
            if (!one.said() || !one.has(Label.SOURCE)) {
                continue;
            }
            Act act = cues.act(words.token(one.cue()), words.lemma(one.cue()));
            boolean says = act == Act.ASSERTION || act == Act.OPINION || act == Act.PROMISE;
            int sentence = words.sentenceIndex(one.cue());
            // The last cue of a sentence decides.
            if (says && words.token(one.cue()).isVerb()) {
                reports.put(sentence, one);
            } else {
                reports.remove(sentence);
            }
        }
        return reports;
    }

    private boolean untold(int s, BitSet told) {
        int next = told.nextSetBit(words.first(s));
        if (next >= 0 && next <= words.last(s)) {
            return false;
        }
        for (int w = words.first(s); w <= words.last(s); w++) {
            if (quotations.at(w) != null) {
                return false;
            }
        }
        return ByCue.between(found, words.first(s), words.last(s)).stream()
                .noneMatch(one -> (one.said() || wish(one.cue()) || withheld(one.cue())) && one.has(Label.SOURCE));
    }

    /** "She would not say whether …": whoever does not speak is told of by the author. */
    private boolean withheld(int cue) {
        Cues.Kind kind = cues.kind(words.token(cue), words.lemma(cue));
        return words.head(cue) < 0 && kind == Cues.Kind.SPEECH && Mood.negated(words, cue);
    }

    /** "Its secretary wants compensation": whoever wishes something has been told of, and does not speak. */
    private boolean wish(int cue) {
        return words.head(cue) < 0 && cues.kind(words.token(cue), words.lemma(cue)) == Cues.Kind.ATTITUDE;
    }

    private int root(int s) {
        for (int w = words.first(s); w <= words.last(s); w++) {
            if (words.head(w) < 0) {
                return w;
            }
        }
        return words.first(s);
    }

    /** "would", "could" behind a report in the past, under no condition of its own. */
    private boolean shifted(Found before, int root) {
        boolean past = pastReport(before);
        // "To block the plan, four votes would be needed": the author reckons.
        for (int clause : words.children(root, "advcl")) {
            int mark = words.child(clause, "mark");
            if (mark >= 0 && CONDITIONS.contains(words.lemma(mark))) {
                return false;
            }
        }
        for (int auxiliary : words.children(root, "aux")) {
            String lemma = words.lemma(auxiliary);
            if (words.token(auxiliary).tag().equals("MD") && (lemma.equals("would") || lemma.equals("wo"))) {
                return past && words.child(root, "nsubj") >= 0;
            }
        }
        return false;
    }

    private static final Set<String> CONDITIONS = Set.of("if", "to", "unless");

    private boolean past(int verb) {
        for (int auxiliary : words.children(verb, "aux")) {
            if (words.token(auxiliary).tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    private boolean present(int root) {
        String tag = words.token(root).tag();
        if (tag.equals("VBZ") || tag.equals("VBP")) {
            return true;
        }
        for (String relation : new String[] {"cop", "aux", "aux:pass"}) {
            for (int auxiliary : words.children(root, relation)) {
                String form = words.token(auxiliary).tag();
                if (form.equals("VBZ") || form.equals("VBP") || form.equals("MD")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "In turn, the envoy said that …": a paragraph of one who takes turns with another. */
    private boolean takesTurn(Found before) {
        int sentence = words.sentenceIndex(before.cue());
        int first = words.first(sentence);
        if (first > 0 && words.paragraph(first - 1) == words.paragraph(first) || !pastReport(before)) {
            return false;
        }
        for (int w = first; w + 1 < before.cue(); w++) {
            String preposition = words.lemma(w);
            boolean own = words.token(w + 1).tag().equals("PRP$");
            String noun = words.lemma(own ? w + 2 : w + 1);
            if (preposition.equals("in") && noun.equals("turn")
                    || own && (preposition.equals("for") || preposition.equals("on")) && noun.equals("part")) {
                return true;
            }
        }
        return false;
    }

    /** "The envoy said that trade had grown. The two sides should go on so.": a call on both is the speaker's. */
    private boolean calls(Found before, int root) {
        int subject = words.child(root, "nsubj");
        boolean both = subject >= 0
                && SIDES.contains(words.lemma(subject))
                && (words.lemma(words.leftmost(subject)).equals("both")
                        || words.child(subject, "nummod") >= 0
                        || words.lemma(subject).equals("side")
                        || words.lemma(subject).equals("party"));
        for (int auxiliary : both && pastReport(before) ? words.children(root, "aux") : new int[0]) {
            if (CALLS.contains(words.lemma(auxiliary))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> SIDES = Set.of("country", "nation", "party", "people", "side", "state");
    private static final Set<String> CALLS = Set.of("must", "shall", "should");

    /** "The expert says that trade is slow. The new port shows that both sides want more.": what things mean, experts tell. */
    private boolean interprets(Found before, int root) {
        boolean expert = false;
        Found.Piece source = before.pieces(Label.SOURCE).get(0);
        for (int w = source.first(); w <= source.last(); w++) {
            expert |= nouns.role(words.lemma(w));
        }
        int subject = words.child(root, "nsubj");
        return expert
                && present(before.cue())
                && words.tensed(root)
                && MEANING.contains(words.lemma(root))
                && subject >= 0
                && words.token(subject).tag().startsWith("NN")
                && !words.token(subject).isProper()
                && !nouns.someone(words.lemma(subject));
    }

    private static final Set<String> MEANING = Set.of(
            "demonstrate", "indicate", "mark", "mean", "prove", "reflect", "represent", "show", "signal", "signify");

    private boolean pastReport(Found before) {
        return words.token(before.cue()).tag().equals("VBD") || past(before.cue());
    }

    /** A sentence soon behind goes on with the same speaker: a pronoun, "the expert", the same name. */
    private boolean between(int s, Found before) {
        int paragraph = words.paragraph(words.first(s));
        for (int next = s + 1; next <= s + FARTHEST && next < words.sentenceCount(); next++) {
            if (words.paragraph(words.first(next)) != paragraph) {
                return false;
            }
            for (Found one : ByCue.between(found, words.first(next), words.last(next))) {
                if (one.said() && one.has(Label.SOURCE)) {
                    return same(one.pieces(Label.SOURCE).get(0), before);
                }
            }
            if (!present(root(next))) {
                return false;
            }
        }
        return false;
    }

    private boolean same(Found.Piece source, Found before) {
        String lemma = words.lemma(Sources.head(words, source));
        boolean definite = words.lemma(source.first()).equals("the");
        if (lemma.equals("he") || lemma.equals("she") || nouns.role(lemma) && definite && !named(source)) {
            return true;
        }
        Found.Piece earlier = before.pieces(Label.SOURCE).get(0);
        for (int w = earlier.first(); w <= earlier.last(); w++) {
            if (words.token(w).isProper() && words.lemma(w).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private boolean named(Found.Piece piece) {
        for (int w = piece.first(); w <= piece.last(); w++) {
            if (words.token(w).isProper()) {
                return true;
            }
        }
        return false;
    }
}

package org.dragoman.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.Region;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.SpeakerNouns;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a colon attributes to whom stands before it: a name without a verb (The mayor: “We shall build it.”), or a
 * clause that ends in a word of speech (The weekly gave the answer: trade pays).
 */
public final class Colons {
    private static final double CONFIDENCE = 0.7;
    /** In words. */
    private static final int LONGEST_LEAD = 16;

    private static final int SHORTEST_QUOTATION = 4;
    private static final int SHORTEST_SPEECH = 3;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final SpeakerNouns nouns = new SpeakerNouns();

    private Colons(Words words, Quotations quotations, Cues cues) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
    }

    /** Those of colons that attribute nothing yet. */
    public static List<Found> find(Words words, Quotations quotations, Cues cues, List<Found> known) {
        Colons colons = new Colons(words, quotations, cues);
        List<Found> made = new ArrayList<>();
        for (int s = 0; s < words.sentenceCount(); s++) {
            for (int w = words.first(s) + 1; w < words.last(s) && w <= words.first(s) + LONGEST_LEAD; w++) {
                if (words.token(w).text().equals(":") && quotations.at(w) == null) {
                    int colon = w;
                    boolean free = !Admission.isLabelled(words, colon)
                            && known.stream()
                                    .noneMatch(one -> one.role(colon + 1) == Label.CONTENT
                                            || one.role(colon + 2) == Label.CONTENT
                                            || one.cue() == colon);
                    Found found = free ? colons.at(s, colon) : null;
                    if (found != null) {
                        made.add(found);
                    }
                    break;
                }
            }
        }
        return made;
    }

    private @Nullable Found at(int sentence, int colon) {
        int first = words.first(sentence);
        if (words.token(first).text().matches("\\d{1,2}[:.]\\d{2}")) {
            first++;
        }
        Quotation quotation = quotations.at(colon + 1);
        boolean quoted = quotation != null
                && quotation.first() == colon + 1
                && quotation.last() - quotation.first() > SHORTEST_QUOTATION;
        int verb = verb(first, colon);
        int last = quotation != null && quoted ? quotation.last() : lastWord(sentence);
        if (last - colon < SHORTEST_SPEECH) {
            return null;
        }
        boolean heading = words.sentence(colon).region() == Region.Kind.HEADING;
        boolean says = verb == colon - 1 && cues.kind(words.token(verb), words.lemma(verb)) == Cues.Kind.SPEECH;
        boolean headed = heading && verb < 0 && someone(first, colon);
        if ((verb < 0 || says) && (quoted || headed || !heading && again(first, colon))) {
            return lead(first, colon, last);
        }
        return verb >= 0 && !heading ? clause(verb, colon, last) : null;
    }

    private int lastWord(int sentence) {
        int last = words.last(sentence);
        while (!Character.isLetterOrDigit(words.token(last).text().codePointAt(0))
                && quotations.at(last) == null
                && last > words.first(sentence)) {
            last--;
        }
        return last;
    }

    /** "Finance Minister: No New Loans Before May": the colon of a headline stands for a verb behind who speaks. */
    private boolean someone(int first, int colon) {
        int name = colon - 1;
        boolean person = words.token(name).entity().equals("PERSON")
                || words.token(name).isNoun() && nouns.someone(words.lemma(name));
        return person && name - first < LONGEST_HEADED;
    }

    /** In words. */
    private static final int LONGEST_HEADED = 5;

    /** "Novak again: the price is high": who speaks once more needs no marks. */
    private boolean again(int first, int colon) {
        return colon - first > 1
                && words.lemma(colon - 1).equals("again")
                && words.token(colon - 2).isProper();
    }

    /** The first finite verb before a colon, or -1. */
    private int verb(int first, int colon) {
        for (int w = first; w < colon; w++) {
            if (words.finite(w)) {
                return w;
            }
        }
        return -1;
    }

    /** “The engineer Anna Berg: “…””, "The agency's chief tweets: “…”" */
    private @Nullable Found lead(int first, int colon, int last) {
        int end = colon - 1;
        boolean again = words.token(end).tag().startsWith("RB");
        boolean cue = again || end > first && cues.kind(words.token(end), words.lemma(end)) == Cues.Kind.SPEECH;
        int source = cue ? end - 1 : end;
        boolean name = source >= first
                && (words.token(source).isNoun()
                        || cue && words.token(source).tag().equals("JJ"));
        if (!name || preposition(first)) {
            return null;
        }
        int head = cue ? end : colon;
        return found(head, first, source, last, colon);
    }

    /** "In Oslo: “…”" names no speaker. */
    private boolean preposition(int first) {
        String tag = words.token(first).tag();
        return tag.equals("IN") || tag.startsWith("W") || tag.startsWith("RB") || tag.equals("CC");
    }

    /** "The weekly gave the answer: …", "The spokeswoman opened with an announcement: …" */
    private @Nullable Found clause(int verb, int colon, int last) {
        int noun = colon - 1;
        boolean speech =
                words.token(noun).isNoun() && cues.kind(words.token(noun), words.lemma(noun)) == Cues.Kind.SPEECH;
        int subject = Subjects.of(words, verb);
        if (!speech || subject < 0 || subject == noun || !words.below(noun, verb) || words.rightmost(subject) >= noun) {
            return null;
        }
        return found(noun, words.leftmost(subject), words.rightmost(subject), last, colon);
    }

    private Found found(int cue, int first, int source, int last, int colon) {
        int[] labels = new int[last - first + 1];
        for (int w = first; w <= last; w++) {
            int role = w <= source ? Label.SOURCE : w == cue ? Label.CUE : w > colon ? Label.CONTENT : Label.OUTSIDE;
            boolean goesOn = w > first && Label.role(labels[w - 1 - first]) == role;
            labels[w - first] = Label.of(role, !goesOn);
        }
        return new Found(cue, first, labels, CONFIDENCE, true);
    }
}

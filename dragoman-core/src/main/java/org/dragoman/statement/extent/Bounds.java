package org.dragoman.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Mends the bounds of statements with the tree: what the labels, which see one cue at a time, cannot know of
 * each other.
 */
public final class Bounds {
    /** How many words may stand between a subject and its cue: "the envoy has also said". */
    private static final int NEAR = 4;

    /** So many where another verb stands between: "the envoy did not hesitate to say". */
    private static final int FAR = 7;

    private static final Set<String> NOMINATIVE = Set.of("he", "i", "she", "they", "we");

    private Bounds() {}

    /** The same cues, in the same order. */
    public static List<Found> mend(Words words, Quotations quotations, List<Found> found) {
        List<Found> mended = new ArrayList<>();
        for (Found one : found) {
            Found clause = withVerb(words, quotations, withClause(words, one));
            Found whole = Reach.whole(
                    words, quotations, Reach.untilSource(words, quotations, withTail(words, quotations, clause)));
            Found tail = Reach.condition(words, quotations, Reach.extend(words, quotations, whole));
            Found told = Strays.without(words, quotations, withTarget(words, tail));
            Found named = withSource(words, quotations, withoutVerb(words, told));
            Found blamed = withoutBlame(words, named);
            Found sourced = SourceEdges.trim(words, quotations, withoutCall(words, blamed));
            mended.add(Circumstances.trim(words, quotations, Edges.trim(words, quotations, sourced)));
        }
        return Asides.cut(words, quotations, Siblings.part(words, quotations, found, mended));
    }

    /** "She noted that trade, which had fallen, grew": what opens with "that" runs as far as its clause does. */
    private static Found withClause(Words words, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        int clause = words.child(found.cue(), "ccomp");
        if (pieces.size() != 1 || clause < 0 || pieces.get(0).first() < found.cue()) {
            return found;
        }
        Found.Piece piece = pieces.get(0);
        int end = Math.min(words.rightmost(clause), found.first() + found.labels().length - 1);
        while (end > piece.last()
                && !Character.isLetterOrDigit(words.token(end).text().codePointAt(0))) {
            end--;
        }
        boolean that = words.lemma(piece.first()).equals("that") && words.head(piece.first()) == clause;
        for (int w = piece.last() + 1; that && w <= end; w++) {
            that = found.role(w) == Label.OUTSIDE;
        }
        if (!that || end <= piece.last() || verbFollows(words, piece.last() + 1, end)) {
            return found;
        }
        int[] labels = found.labels().clone();
        for (int w = piece.last() + 1; w <= end; w++) {
            labels[w - found.first()] = Label.of(Label.CONTENT, false);
        }
        return found.with(labels);
    }

    /** "noted that the sides, taking the chance of the feast, have opened talks": no clause ends before its verb. */
    private static Found withVerb(Words words, Quotations quotations, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        if (pieces.size() != 1 || !words.lemma(pieces.get(0).first()).equals("that")) {
            return found;
        }
        Found.Piece piece = pieces.get(0);
        int verb = piece.last() + 2;
        int last = words.last(words.sentenceIndex(piece.last()));
        boolean missing = piece.first() > found.cue()
                && words.token(piece.first()).is("mark")
                && verb < last
                && words.token(verb - 1).text().equals(",")
                && words.finite(verb)
                && last - found.first() < found.labels().length;
        for (int w = piece.first(); missing && w <= piece.last(); w++) {
            missing = !words.finite(w) && quotations.at(w) == null;
        }
        for (int w = piece.last() + 1; missing && w <= last; w++) {
            missing = found.role(w) == Label.OUTSIDE && quotations.at(w) == null;
        }
        if (!missing) {
            return found;
        }
        while (words.token(last).is("punct")) {
            last--;
        }
        int[] labels = found.labels().clone();
        for (int w = piece.last() + 1; w <= last; w++) {
            labels[w - found.first()] = Label.of(Label.CONTENT, false);
        }
        return found.with(labels);
    }

    /** "…, and thanked the envoy": a finite verb that is joined on may be told of the speaker. */
    private static boolean verbFollows(Words words, int first, int last) {
        int w = first;
        while (w < last && (Siblings.joins(words, w) || words.token(w).tag().startsWith("RB"))) {
            w++;
        }
        return w > first && words.tensed(w);
    }

    /** "She noted that trade had grown, reaching a record": the clause that closes the sentence is said too. */
    private static Found withTail(Words words, Quotations quotations, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        if (pieces.isEmpty()) {
            return found;
        }
        Found.Piece last = pieces.get(pieces.size() - 1);
        int comma = last.last() + 1;
        int next = comma + 1;
        if (last.first() < found.cue()
                || next >= words.size()
                || quotations.at(last.last()) != null
                || !",".equals(words.text(comma))
                || words.sentenceIndex(next) != words.sentenceIndex(last.last())
                || !words.token(next).tag().equals("VBG")) {
            return found;
        }
        // Parsers hang "rising 5 percent" on the measure at times: the top of what stands behind the comma counts.
        int top = next;
        for (int steps = 0; steps < 10 && words.head(top) > comma; steps++) {
            top = words.head(top);
        }
        int end = words.rightmost(top);
        boolean said = last.covers(words.head(top)) && end < found.first() + found.labels().length;
        for (int w = comma; said && w <= end; w++) {
            said = found.role(w) == Label.OUTSIDE;
        }
        if (!said) {
            return found;
        }
        int[] labels = found.labels().clone();
        for (int w = comma; w <= end; w++) {
            labels[w - found.first()] = Label.of(Label.CONTENT, false);
        }
        return found.with(labels);
    }

    /** "Norway condemned Sweden for the delay": whom a verb judges belongs to what is said, not to the verb. */
    private static Found withTarget(Words words, Found found) {
        int cue = found.cue();
        int target = words.child(cue, "obj");
        boolean taken = target > cue
                && (found.role(target) == Label.CUE || lost(words, found, target))
                && words.token(cue).isVerb()
                && (words.token(target).isProper() || words.token(target).tag().equals("PRP"));
        if (!taken) {
            return found;
        }
        int[] labels = found.labels().clone();
        boolean open = true;
        for (int w = words.leftmost(target); w - found.first() < labels.length; w++) {
            int role = found.role(w);
            if (w > words.rightmost(target)
                    && role != Label.CUE
                    && (role != Label.CONTENT || !open && w > words.rightmost(target) + 1)) {
                break;
            }
            labels[w - found.first()] = Label.of(Label.CONTENT, open);
            open = false;
        }
        return found.with(labels);
    }

    /** "a general who asked not to be named said": a verb alone is nobody. */
    private static Found withoutVerb(Words words, Found found) {
        int[] labels = found.labels().clone();
        for (Found.Piece piece : found.pieces(Label.SOURCE)) {
            boolean someone = !words.token(piece.first()).isVerb();
            for (int w = piece.first(); w <= piece.last(); w++) {
                String tag = words.token(w).tag();
                someone |= tag.startsWith("N") || tag.startsWith("PRP") || tag.startsWith("W");
            }
            for (int w = piece.first(); w <= piece.last() && !someone; w++) {
                labels[w - found.first()] = Label.OUTSIDE;
            }
        }
        return found.with(labels);
    }

    /** "Norway thanked Sweden for the boats", where only the boats were taken. */
    private static boolean lost(Words words, Found found, int target) {
        int next = words.rightmost(target) + 1;
        return found.role(target) == Label.OUTSIDE
                && words.leftmost(target) == found.cue() + 1
                && found.role(next) == Label.CONTENT
                && (words.lemma(next).equals("for") || words.lemma(next).equals("of"));
    }

    /** "was accused by the council of meddling": of what one is accused is no part of who accuses. */
    private static Found withoutBlame(Words words, Found found) {
        boolean passive = words.child(found.cue(), "aux:pass") >= 0;
        for (Found.Piece piece : passive ? found.pieces(Label.SOURCE) : List.<Found.Piece>of()) {
            for (int w = piece.first() + 1; w < piece.last(); w++) {
                boolean of = words.lemma(w).equals("of") || words.lemma(w).equals("for");
                if (of && words.token(w + 1).text().endsWith("ing")) {
                    int[] labels = found.labels().clone();
                    label(labels, found.first(), new Found.Piece(w, piece.last()), Label.CONTENT);
                    return found.with(labels);
                }
            }
        }
        return found;
    }

    /** “We agree”, said the envoy of Norway: who stands beside the verb as its subject is no content. */
    private static Found withSource(Words words, Quotations quotations, Found found) {
        int cue = found.cue();
        if (found.has(Label.SOURCE) || !words.token(cue).isVerb()) {
            return found;
        }
        int subject = subject(words, quotations, cue);
        // "Oslo never ceased to demand": the subject of the verb above is the cue's.
        boolean below = subject < 0 && words.token(cue).is("xcomp");
        subject = below ? Subjects.of(words, cue) : subject;
        if (subject < 0) {
            return found;
        }
        int first = words.leftmost(subject);
        int last = words.rightmost(subject);
        // "have so far only urged": auxiliaries and adverbs part nobody from a verb.
        int near = cue;
        while (near - 1 > last
                && (words.token(near - 1).is("aux")
                        || words.token(near - 1).tag().startsWith("RB"))) {
            near--;
        }
        boolean beside = first > cue ? first - cue <= 2 : near - last <= (below ? FAR : NEAR);
        for (int w = first; beside && w <= last; w++) {
            int role = found.role(w);
            beside = w >= found.first()
                    && w < found.first() + found.labels().length
                    && (role == Label.CONTENT || role == Label.OUTSIDE)
                    && Objects.equals(quotations.at(w), quotations.at(cue));
        }
        if (!beside) {
            return found;
        }
        int[] labels = found.labels().clone();
        label(labels, found.first(), new Found.Piece(first, last), Label.SOURCE);
        int after = last + 1 - found.first();
        if (after < labels.length && Label.role(labels[after]) == Label.CONTENT) {
            labels[after] = Label.of(Label.CONTENT, true);
        }
        Found with = found.with(labels);
        return with.has(Label.CONTENT) ? with : found;
    }

    /** "Mr President, the union says": whom the words call does not speak. */
    private static Found withoutCall(Words words, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.SOURCE);
        int subject = words.child(found.cue(), "nsubj");
        if (pieces.size() != 1 || subject < 0 || !pieces.get(0).covers(subject)) {
            return found;
        }
        int start = words.leftmost(subject);
        Found.Piece piece = pieces.get(0);
        boolean calls = start > piece.first() + 1
                && words.token(start - 1).text().equals(",")
                && !words.below(piece.first(), subject);
        if (!calls) {
            return found;
        }
        int[] labels = found.labels().clone();
        for (int w = piece.first(); w < start; w++) {
            labels[w - found.first()] = Label.OUTSIDE;
        }
        labels[start - found.first()] = Label.of(Label.SOURCE, true);
        return found.with(labels);
    }

    private static int subject(Words words, Quotations quotations, int cue) {
        for (int child : words.children(cue, "nsubj")) {
            if (!words.token(child).relation().equals("nsubj:pass")) {
                return child;
            }
        }
        // “We agree”, said the envoy: parsers take the envoy for what is said at times.
        int before = cue - 1;
        while (before > 0 && words.token(before).text().equals(",")) {
            before--;
        }
        int object = words.child(cue, "obj");
        // “We got it ready,” wrote he in his memoirs
        boolean he = object == cue + 1 && NOMINATIVE.contains(words.lemma(object));
        if (he && before >= 0 && quotations.at(before) != null && quotations.at(cue) == null) {
            return object;
        }
        // "The feud is over, say the envoys": so they do where a comma parts the cue from a clause.
        boolean said = before < cue - 1 && words.lemma(cue).equals("say");
        boolean inverted =
                object > cue && before >= 0 && (said || quotations.at(before) != null) && quotations.at(cue) == null;
        return inverted && words.rightmost(object) >= words.last(words.sentenceIndex(cue)) - 1 ? object : -1;
    }

    /** "The paper notes that Norway praises the plan and welcomes the talks": within what is said, Norway welcomes. */
    public static List<Found> withInnerSources(
            Words words, Quotations quotations, List<Found> found, List<@Nullable Found> parents) {
        List<Found> mended = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Found parent = parents.get(i);
            mended.add(
                    parent == null
                            ? one
                            : withInnerSource(words, Asides.inner(words, quotations, one, parent), parent));
        }
        return mended;
    }

    private static Found withInnerSource(Words words, Found one, Found parent) {
        boolean outside =
                one.pieces(Label.SOURCE).stream().noneMatch(piece -> parent.role(piece.first()) == Label.CONTENT);
        if (!outside || !words.token(one.cue()).isVerb()) {
            return one;
        }
        int at = one.cue();
        for (int steps = 0; steps < 10 && at >= 0 && parent.role(at) == Label.CONTENT; steps++) {
            int subject = words.child(at, "nsubj");
            if (subject >= 0
                    && parent.role(subject) == Label.CONTENT
                    && !words.token(subject).relation().equals("nsubj:pass")) {
                int[] labels = one.labels().clone();
                for (int k = 0; k < labels.length; k++) {
                    if (Label.role(labels[k]) == Label.SOURCE) {
                        labels[k] = Label.OUTSIDE;
                    }
                }
                label(
                        labels,
                        one.first(),
                        new Found.Piece(words.leftmost(subject), words.rightmost(subject)),
                        Label.SOURCE);
                return one.with(labels);
            }
            if (!words.token(at).relation().equals("conj")) {
                break;
            }
            at = words.head(at);
        }
        return one;
    }

    /** Writes a piece with its role into the labels of a stretch that begins at {@code first}. */
    public static void label(int[] labels, int first, Found.Piece piece, int role) {
        for (int w = Math.max(piece.first(), first); w <= piece.last() && w - first < labels.length; w++) {
            labels[w - first] = Label.of(role, w == Math.max(piece.first(), first));
        }
    }
}

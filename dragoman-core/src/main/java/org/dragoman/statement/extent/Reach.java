package org.dragoman.statement.extent;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Lets what is said run as far as the grammar of its sentence carries it, where the labels stop short. */
final class Reach {
    private static final Set<String> CONDITIONS =
            Set.of("if", "when", "once", "while", "although", "though", "since", "because", "unless", "until", "after");

    /** Verbs that judge someone for something. */
    private static final Set<String> JUDGING = Set.of(
            "applaud",
            "blame",
            "chide",
            "commend",
            "condemn",
            "congratulate",
            "criticise",
            "criticize",
            "denounce",
            "laud",
            "praise",
            "rebuke",
            "reprimand",
            "thank");

    private static final Set<String> REASONS = Set.of("for", "on", "over");
    private static final int DEEPEST = 10;

    private final Words words;
    private final Quotations quotations;
    private final Found found;
    private final Found.Piece piece;

    private Reach(Words words, Quotations quotations, Found found, Found.Piece piece) {
        this.words = words;
        this.quotations = quotations;
        this.found = found;
        this.piece = piece;
    }

    static Found extend(Words words, Quotations quotations, Found found) {
        Found.Piece last = null;
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            last = piece;
        }
        if (last == null || last.first() < found.cue() || words.last(words.sentenceIndex(last.last())) <= last.last()) {
            return found;
        }
        Reach reach = new Reach(words, quotations, found, last);
        int end = IntStream.of(
                        reach.rest(),
                        reach.main(),
                        reach.reason(),
                        reach.joined(),
                        reach.predicate(),
                        reach.instead(),
                        reach.behindMarks())
                .max()
                .getAsInt();
        return end > last.last() ? reach.until(end) : found;
    }

    /** "said that the visit, which was short and had its songs, ended well": between two parts of a clause stands its own. */
    static Found whole(Words words, Quotations quotations, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        if (pieces.size() != 2 || pieces.get(0).first() < found.cue()) {
            return found;
        }
        int that = pieces.get(0).first();
        int clause = words.lemma(that).equals("that") && words.token(that).is("mark") ? words.head(that) : -1;
        int from = pieces.get(0).last() + 1;
        int to = pieces.get(1).first() - 1;
        boolean parted = clause > to && pieces.get(1).covers(clause);
        for (int w = from; parted && w <= to; w++) {
            parted = found.role(w) == Label.OUTSIDE
                    && quotations.at(w) == null
                    && !words.token(w).is("parataxis")
                    && (words.token(w).is("punct") || words.below(w, clause));
        }
        if (!parted) {
            return found;
        }
        int[] labels = found.labels().clone();
        for (int w = from; w <= to + 1; w++) {
            labels[w - found.first()] = Label.of(Label.CONTENT, false);
        }
        return found.with(labels);
    }

    /** "The towns have opened a road for carts, the mayor said": what is told runs to the comma before the source. */
    static Found untilSource(Words words, Quotations quotations, Found found) {
        List<Found.Piece> sources = found.pieces(Label.SOURCE);
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        int comma = sources.isEmpty() ? -1 : sources.get(0).first() - 1;
        if (pieces.isEmpty()
                || comma < 0
                || comma >= found.cue()
                || !words.token(comma).text().equals(",")) {
            return found;
        }
        Found.Piece piece = pieces.get(0);
        boolean cut = piece.last() < comma - 1
                && piece.first() == words.first(words.sentenceIndex(comma))
                && quotations.at(piece.last()) == null;
        for (int w = piece.last() + 1; cut && w < comma; w++) {
            cut = found.role(w) == Label.OUTSIDE && !words.token(w).is("punct") && !words.finite(w);
        }
        if (!cut) {
            return found;
        }
        int[] labels = found.labels().clone();
        for (int w = piece.last() + 1; w < comma; w++) {
            labels[w - found.first()] = Label.of(Label.CONTENT, false);
        }
        return found.with(labels);
    }

    private static final Set<String> PROVIDED = Set.of("if", "unless", "provided");

    /** “The fair can open,” the mayor said, so long as the ice is gone: under what condition, is said too. */
    static Found condition(Words words, Quotations quotations, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        int cue = found.cue();
        int sentence = words.sentenceIndex(cue);
        boolean behind = !pieces.isEmpty()
                && pieces.get(0).last() < cue
                && pieces.stream().noneMatch(piece -> piece.first() > cue && piece.first() <= words.last(sentence))
                && words.sentenceIndex(pieces.get(0).last()) == sentence
                && words.token(cue).isVerb();
        int comma = cue;
        while (behind
                && comma < words.last(sentence)
                && !words.token(comma).text().equals(",")) {
            behind = comma == cue || !words.finite(comma);
            comma++;
        }
        int opening = comma + 1;
        if (!behind || opening >= words.last(sentence) || !provides(words, opening) || quotations.at(opening) != null) {
            return found;
        }
        int end = Math.min(words.last(sentence), found.last());
        while (end > opening && words.token(end).is("punct") && quotations.at(end) == null) {
            end--;
        }
        boolean clause = false;
        for (int w = opening; w <= end; w++) {
            clause |= words.finite(w);
            if (found.role(w) != Label.OUTSIDE) {
                return found;
            }
        }
        if (!clause) {
            return found;
        }
        int[] labels = found.labels().clone();
        Bounds.label(labels, found.first(), new Found.Piece(opening, end), Label.CONTENT);
        return found.with(labels);
    }

    private static boolean provides(Words words, int w) {
        return PROVIDED.contains(words.lemma(w))
                || (words.lemma(w).equals("so") || words.lemma(w).equals("as"))
                        && "long".equals(words.text(w + 1))
                        && "as".equals(words.text(w + 2));
    }

    /** "said that if the boats came back, the port would be closed": a condition alone is no report. */
    private int main() {
        int start = behindHearer();
        boolean that = words.lemma(start).equals("that");
        int opening = that ? start + 1 : start;
        int comma = piece.last() + 1;
        boolean open = opening < piece.last()
                && (that || opening <= found.cue() + 3)
                && CONDITIONS.contains(words.lemma(opening))
                && (words.token(opening).is("mark") || words.token(opening).is("advmod"))
                && words.token(comma).text().equals(",")
                && quotations.at(comma) == null;
        for (int w = opening; open && w < piece.last(); w++) {
            open = !words.token(w).text().equals(",");
        }
        int end = open ? free(comma, words.last(words.sentenceIndex(comma))) : -1;
        boolean clause = false;
        for (int w = comma + 1; w <= end; w++) {
            clause |= words.finite(w) && words.child(w, "nsubj") >= 0
                    || words.token(w).is("nsubj");
        }
        int next = comma + 1;
        boolean joined = next <= end
                && (Siblings.joins(words, next) || words.token(next).tag().startsWith("W"));
        return clause && !joined ? end : -1;
    }

    /** "warned the skippers that if the boats came back …": where what they were warned of begins. */
    private int behindHearer() {
        for (int w = piece.first(); w < piece.last() && w < piece.first() + LONGEST_HEARER; w++) {
            if (words.lemma(w).equals("that") && words.token(w).is("mark")) {
                return w;
            }
            if (words.token(w).isVerb() || words.token(w).is("punct")) {
                break;
            }
        }
        return piece.first();
    }

    /** In words. */
    private static final int LONGEST_HEARER = 8;

    /** "grants them permits, including permits for the fair": what hangs on the last noun goes with it. */
    private int rest() {
        int next = piece.last() + 1;
        int top = next;
        for (int steps = 0; steps < DEEPEST && words.head(top) >= next; steps++) {
            top = words.head(top);
        }
        int above = words.head(top);
        boolean belongs = !words.token(next).is("punct")
                && above >= piece.first()
                && above <= piece.last()
                && words.token(above).isNoun()
                && words.token(top).relation().startsWith("nmod")
                && words.token(next).is("case");
        return belongs ? plain(next, words.rightmost(top)) : -1;
    }

    /** She said her “hands shake” when she thinks of the flood: a clause behind the marks goes with what they hold. */
    private int behindMarks() {
        int next = piece.last() + 1;
        Quotation marks = quotations.at(piece.last());
        boolean closes = marks != null
                && marks.closed()
                && marks.last() == piece.last()
                && marks.first() > piece.first()
                && CONDITIONS.contains(words.lemma(next))
                && quotations.at(next) == null;
        int verb = closes ? words.head(next) : -1;
        if (verb <= next || !words.token(next).is("mark") && !words.token(next).is("advmod")) {
            return -1;
        }
        // what is so at any time is no time of saying it
        boolean always = words.token(verb).tag().startsWith("VBZ")
                || words.token(verb).tag().equals("VBP");
        boolean told = piece.covers(words.head(verb))
                || words.head(verb) == found.cue()
                        && always
                        && words.token(found.cue()).tag().equals("VBD");
        return told ? plain(next, words.rightmost(verb)) : -1;
    }

    /** "congratulated both sides on the treaty": what one is judged for is told with whom. */
    private int reason() {
        int next = piece.last() + 1;
        int target = words.child(found.cue(), "obj");
        if (!JUDGING.contains(words.lemma(found.cue()))
                || target < 0
                || !piece.covers(target)
                || !REASONS.contains(words.lemma(next))) {
            return -1;
        }
        int top = words.head(next);
        boolean reason = top > next && (words.head(top) == found.cue() || words.head(top) == target);
        return reason ? plain(next, words.rightmost(top)) : -1;
    }

    /** "stressed the need for rules that calm the sea, and help the boats": a verb of another form is not the speaker's. */
    private int joined() {
        int verb = piece.last() + 1;
        int sentence = words.last(words.sentenceIndex(verb));
        while (verb < sentence && Siblings.joins(words, verb)) {
            verb++;
        }
        boolean open = verb > piece.last() + 1;
        while (verb < sentence && words.token(verb).tag().startsWith("RB")) {
            verb++;
        }
        int above = words.head(verb);
        String tag = words.token(verb).tag();
        boolean inside = open
                && words.tensed(verb)
                && words.token(verb).is("conj")
                && piece.covers(above)
                && tag.equals(words.token(above).tag())
                && words.token(found.cue()).isVerb()
                && !tag.equals(words.token(found.cue()).tag())
                && words.child(verb, "nsubj") < 0;
        return inside ? free(piece.last() + 1, words.rightmost(verb)) : -1;
    }

    /** "He said the road behind the hills, which is old, was closed": no clause ends before the verb of its subject. */
    private int predicate() {
        int verb = words.child(found.cue(), "ccomp");
        int subject = verb < 0 ? -1 : words.child(verb, "nsubj");
        boolean cut = subject >= 0
                && piece.covers(subject)
                && verb > piece.last()
                && words.token(found.cue()).isVerb()
                && quotations.at(verb) == null;
        return cut ? free(piece.last() + 1, words.rightmost(verb)) : -1;
    }

    /** "noted that the town does not want alms, but trade": what stands instead of what is denied is told with it. */
    private int instead() {
        int but = piece.last() + 2;
        int sentence = words.last(words.sentenceIndex(piece.last()));
        boolean denied = false;
        for (int w = piece.first(); w <= piece.last(); w++) {
            denied |= words.lemma(w).equals("not") || words.lemma(w).equals("n't");
        }
        boolean open = denied
                && but < sentence
                && words.token(but - 1).text().equals(",")
                && words.lemma(but).equals("but");
        if (!open) {
            return -1;
        }
        int end = plain(but, sentence);
        for (int w = but; w <= end; w++) {
            if (words.finite(w)) {
                return -1;
            }
        }
        return end > but ? end : -1;
    }

    /** The last word from one to another before punctuation, or before what has a part of its own. */
    private int plain(int from, int to) {
        int end = from - 1;
        while (end < to && !words.token(end + 1).is("punct") && free(end + 1, end + 1) == end + 1) {
            end++;
        }
        return end;
    }

    /** The last word from one to another that no part of the frame has, without closing punctuation; -1 for none. */
    private int free(int from, int to) {
        int end = from;
        while (end <= Math.min(to, found.last()) && found.role(end) == Label.OUTSIDE) {
            end++;
        }
        end--;
        while (end >= from && words.token(end).is("punct") && quotations.at(end) == null) {
            end--;
        }
        return end < from ? -1 : end;
    }

    private Found until(int end) {
        int[] labels = found.labels().clone();
        for (int w = piece.last() + 1; w <= end; w++) {
            labels[w - found.first()] = Label.of(Label.CONTENT, false);
        }
        return found.with(labels);
    }
}

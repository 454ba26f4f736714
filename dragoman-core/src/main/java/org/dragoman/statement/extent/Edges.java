package org.dragoman.statement.extent;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.document.Region;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Cuts from what is said what the text itself tells before and behind it, and lets headlines run to their end. */
final class Edges {
    private static final Set<String> TITLED = Set.of("entitle", "title", "headline", "caption", "subtitle");
    private final Words words;
    private final Quotations quotations;
    private final Found found;
    private final int[] labels;

    private Edges(Words words, Quotations quotations, Found found) {
        this.words = words;
        this.quotations = quotations;
        this.found = found;
        this.labels = found.labels().clone();
    }

    static Found trim(Words words, Quotations quotations, Found found) {
        Edges edges = new Edges(words, quotations, found);
        edges.clock();
        edges.place();
        edges.agency();
        edges.stretch();
        edges.dateline();
        edges.title();
        edges.secondClause();
        edges.secondVerb();
        edges.relative();
        edges.headline();
        edges.adverb();
        edges.reference();
        edges.paragraph();
        Found trimmed = found.with(edges.labels);
        return trimmed.has(Label.CONTENT) ? trimmed : found;
    }

    /** "14:20 The harbour is open, the mayor says": the hour of an entry is none of his words. */
    private void clock() {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            int w = piece.first();
            boolean opens = w == 0 || words.paragraph(w - 1) != words.paragraph(w);
            if (opens && piece.size() > 1 && words.token(w).text().matches("\\d{1,2}[:.]\\d{2}")) {
                cut(w, w);
                open(w + 1);
            }
        }
    }

    /** "Oslo — The road is closed, the mayor said": the town of a dateline is none of the words either. */
    private void place() {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            int dash = piece.first() + 1;
            boolean opens = piece.first() == words.first(words.sentenceIndex(piece.first()))
                    && quotations.at(piece.first()) == null;
            while (opens
                    && dash < Math.min(piece.first() + LONGEST_DATELINE, piece.last())
                    && words.token(dash).isProper()) {
                dash++;
            }
            if (!opens || dash + 2 >= piece.last()) {
                continue;
            }
            String text = words.token(dash).text();
            boolean place = !text.equals(":")
                    && Cues.isColonOrDash(text)
                    && words.spaceBefore(dash)
                    && words.spaceBefore(dash + 1)
                    && words.token(dash - 1).entity().equals("LOCATION");
            if (place) {
                cut(piece.first(), dash);
                open(dash + 1);
            }
        }
    }

    /** "Oslo wants more; the unions, according to the Herald, want less": beside a semicolon stands another's. */
    private void stretch() {
        int cue = found.cue();
        if (!words.token(cue).text().equalsIgnoreCase("according") || quotations.at(cue) != null) {
            return;
        }
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = piece.first() + 1; w < piece.last(); w++) {
                boolean parts = words.token(w).text().equals(";") && quotations.at(w) == null;
                if (parts && w > cue) {
                    cut(w, piece.last());
                    break;
                }
                if (parts) {
                    cut(piece.first(), w);
                    open(w + 1);
                }
            }
        }
    }

    /** "OSLO (Fjord Wire) The road over the hills is closed, the mayor said": nor are town and agency without a dash. */
    private void agency() {
        for (int role : new int[] {Label.CONTENT, Label.SOURCE}) {
            for (Found.Piece piece : found.pieces(role)) {
                int w = piece.first();
                boolean opens = w == words.first(words.sentenceIndex(w));
                while (opens && w < piece.last() && isTown(w)) {
                    w++;
                }
                boolean bracket = w > piece.first() && isBracket(w, "(", "-LRB-");
                for (int close = w + 1; bracket && close < Math.min(piece.last(), w + LONGEST_DATELINE); close++) {
                    if (isBracket(close, ")", "-RRB-")) {
                        cut(piece.first(), close);
                        labels[close + 1 - found.first()] = Label.of(role, true);
                        break;
                    }
                }
            }
        }
    }

    private boolean isTown(int w) {
        String town = words.token(w).text();
        return town.length() > 2 && Character.isLetter(town.charAt(0)) && town.equals(town.toUpperCase(Locale.ROOT));
    }

    private boolean isBracket(int w, String mark, String name) {
        return words.token(w).text().equals(mark) || words.token(w).text().equals(name);
    }

    /** "OSLO - Lawyers for Norway told the court": the town of a dateline does not speak. */
    private void dateline() {
        for (Found.Piece piece : found.pieces(Label.SOURCE)) {
            int start = words.first(words.sentenceIndex(piece.first()));
            for (int w = start + 1;
                    piece.first() == start && w < Math.min(start + LONGEST_DATELINE, piece.last());
                    w++) {
                String text = words.token(w).text();
                boolean dash = !text.equals(":") && Cues.isColonOrDash(text);
                if (dash
                        && words.spaceBefore(w)
                        && words.spaceBefore(w + 1)
                        && words.token(w - 1).isProper()) {
                    cut(start, w);
                    labels[w + 1 - found.first()] = Label.of(Label.SOURCE, true);
                    return;
                }
            }
        }
    }

    /** In words. */
    private static final int LONGEST_DATELINE = 7;

    /** "a long article entitled “The bridge that never was”": the title is what is said. */
    private void title() {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = piece.first(); w < piece.last(); w++) {
                Quotation quotation = quotations.at(w + 1);
                boolean titled = TITLED.contains(words.lemma(w)) && quotations.at(w) == null;
                if (titled && quotation != null && quotation.first() == w + 1 && quotation.last() >= piece.last()) {
                    cut(piece.first(), w);
                    open(w + 1);
                }
            }
        }
    }

    /** "told the guest about the harvest, and other matters were discussed": a second clause is not told about. */
    private void secondClause() {
        int cue = found.cue();
        if (!words.token(cue).isVerb() || words.child(cue, "ccomp") >= 0) {
            return;
        }
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        Found.Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.first() < cue || quotations.at(last.last()) != null) {
            return;
        }
        for (int clause : words.children(cue, "conj")) {
            int start = words.leftmost(clause);
            boolean second = words.child(clause, "nsubj") > cue
                    && words.sentenceIndex(clause) == words.sentenceIndex(last.first())
                    && start > last.first() + 1
                    && start <= last.last()
                    && Siblings.joins(words, start)
                    && quotations.at(start) == null;
            if (second) {
                while (start - 1 > last.first() && Siblings.joins(words, start - 1)) {
                    start--;
                }
                cut(start, last.last());
                return;
            }
        }
    }

    /** "demanded that the levy be withdrawn and threatened to sue": a verb of the speaker's own form is the speaker's. */
    private void secondVerb() {
        int cue = found.cue();
        if (!words.token(cue).tag().equals("VBD")) {
            return;
        }
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = Math.max(piece.first() + 2, cue + 2); w <= piece.last(); w++) {
                int head = words.head(w);
                boolean second = words.token(w).tag().equals("VBD")
                        && words.token(w).is("conj")
                        && quotations.at(w) == null
                        && words.sentenceIndex(w) == words.sentenceIndex(cue)
                        && (head == cue || head >= piece.first() && !matches(head));
                // "proposed that the levy be withdrawn, and the members agreed"
                int subject = words.child(w, "nsubj");
                int start = subject < 0 ? w : words.leftmost(subject);
                second &= start > piece.first() + 1 && (subject < 0 || head != cue);
                while (second && start - 1 > piece.first() && Siblings.joins(words, start - 1)) {
                    start--;
                }
                if (second && start < w) {
                    cut(start, piece.last());
                    return;
                }
            }
        }
    }

    /** Whether a past tense may be joined to a verb: not to "be withdrawn" nor to "would take". */
    private boolean matches(int verb) {
        String tag = words.token(verb).tag();
        if (FINITE.contains(tag) || !words.token(verb).isVerb()) {
            return true;
        }
        for (int auxiliary : words.children(verb, "aux")) {
            if (FINITE.contains(words.token(auxiliary).tag())) {
                return !tag.equals("VB");
            }
        }
        return false;
    }

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

    /** "According to the fund, whose mission left in May, trade grew": what tells of the source is not said. */
    private void relative() {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            int first = piece.first();
            boolean relates = first > found.first()
                    && words.token(first).tag().startsWith("W")
                    && words.token(first - 1).text().equals(",")
                    && found.role(first - 2) == Label.SOURCE
                    && quotations.at(first) == null;
            if (!relates) {
                continue;
            }
            int at = first;
            for (int steps = 0;
                    steps < 8 && at >= 0 && !words.token(at).relation().startsWith("acl");
                    steps++) {
                at = words.head(at);
            }
            int end = at < 0 ? -1 : words.rightmost(at);
            if (end > first
                    && end + 1 < piece.last()
                    && words.token(end + 1).text().equals(",")) {
                cut(first, end + 1);
                open(end + 2);
            }
        }
    }

    /** "Experts on the summit: A step towards trade, a step towards peace": behind its colon a headline is one piece. */
    private void headline() {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        if (pieces.isEmpty() || words.sentence(found.cue()).region() != Region.Kind.HEADING) {
            return;
        }
        Found.Piece last = pieces.get(pieces.size() - 1);
        boolean colon = false;
        for (int w = found.cue(); w <= last.last(); w++) {
            colon |= words.token(w).text().equals(":");
        }
        int end = Math.min(words.last(words.sentenceIndex(found.cue())), found.first() + labels.length - 1);
        for (int w = last.last() + 1; w <= end && colon; w++) {
            colon = found.role(w) == Label.OUTSIDE;
        }
        for (int w = last.last() + 1; w <= end && colon; w++) {
            labels[w - found.first()] = Label.of(Label.CONTENT, false);
        }
    }

    /** "arguing instead that prices fell": an adverb before "that" goes with the verb. */
    private void adverb() {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            int w = piece.first();
            boolean leads = w == found.cue() + 1
                    && piece.size() > 2
                    && words.token(w).tag().equals("RB")
                    && words.lemma(w + 1).equals("that")
                    && words.token(w + 1).is("mark");
            if (leads) {
                labels[w - found.first()] = Label.of(Label.CUE, found.role(w - 1) != Label.CUE);
                open(w + 1);
            }
        }
    }

    /** "rejected this claim: the loans are small": behind the colon stands what is said. */
    private void reference() {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            int colon = piece.first() + 2;
            boolean points = piece.first() > found.cue()
                    && colon + 2 < piece.last()
                    && words.token(piece.first()).is("det")
                    && words.token(colon - 1).isNoun()
                    && words.token(colon).text().equals(":");
            if (points) {
                cut(piece.first(), colon);
                open(colon + 1);
            }
        }
    }

    /** She insists that nobody knew.¶ “They asked for numbers.”: a quotation of its own paragraph is told for itself. */
    private void paragraph() {
        int cue = found.cue();
        int last = words.last(words.sentenceIndex(cue));
        boolean leads = false;
        boolean quoted = false;
        for (int w = words.first(words.sentenceIndex(cue)); w <= last; w++) {
            leads |= words.token(w).text().equals(":");
            quoted |= found.role(w) == Label.CONTENT && quotations.at(w) != null;
        }
        int next = last + 1;
        Quotation quotation = quotations.at(next);
        boolean apart = quotation != null
                && quotation.first() == next
                && words.paragraph(next) != words.paragraph(last)
                && found.role(next) == Label.CONTENT;
        if (leads || quoted || !apart) {
            return;
        }
        for (int w = next; w - found.first() < labels.length; w++) {
            labels[w - found.first()] = found.role(w) == Label.CONTENT ? Label.OUTSIDE : labels[w - found.first()];
        }
    }

    private void cut(int first, int last) {
        for (int w = first; w <= last; w++) {
            labels[w - found.first()] = Label.OUTSIDE;
        }
    }

    private void open(int w) {
        int at = w - found.first();
        if (at < labels.length && Label.role(labels[at]) == Label.CONTENT) {
            labels[at] = Label.of(Label.CONTENT, true);
        }
    }
}

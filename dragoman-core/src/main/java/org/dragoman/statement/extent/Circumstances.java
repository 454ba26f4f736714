package org.dragoman.statement.extent;

import java.util.List;
import java.util.Set;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Words;

/** Cuts from what is said the circumstances of saying it: to whom and when, and what stands beside it in a list of causes. */
final class Circumstances {
    private final Words words;
    private final Quotations quotations;
    private final Found found;
    private final int[] labels;

    private Circumstances(Words words, Quotations quotations, Found found) {
        this.words = words;
        this.quotations = quotations;
        this.found = found;
        this.labels = found.labels().clone();
    }

    static Found trim(Words words, Quotations quotations, Found found) {
        // A cue may stand without anything said: "she declined to comment".
        if (!found.has(Label.CONTENT)) {
            return found;
        }
        Circumstances circumstances = new Circumstances(words, quotations, found);
        circumstances.hearer();
        circumstances.recipient();
        circumstances.called();
        circumstances.put();
        circumstances.cited();
        circumstances.day();
        circumstances.listed();
        circumstances.mark();
        Found trimmed = found.with(circumstances.labels);
        return trimmed.has(Label.CONTENT) ? trimmed : found;
    }

    /** "assured the envoy that the code would hold": whom it is told is none of what is told. */
    private void hearer() {
        int cue = found.cue();
        int clause = words.child(cue, "ccomp");
        int mark = clause < 0 ? -1 : words.child(clause, "mark");
        // "briefed his counterpart on the talks"
        if (mark < 0 && TELLING.contains(words.lemma(cue)) && words.child(cue, "obj") > cue) {
            mark = words.rightmost(words.child(cue, "obj")) + 1;
            mark = mark < words.size() && ABOUT.contains(words.lemma(mark)) ? mark : -1;
        } else if (mark >= 0 && !words.lemma(mark).equals("that")) {
            mark = -1;
        }
        if (mark < 0) {
            return;
        }
        for (String relation : new String[] {"iobj", "obj"}) {
            int hearer = words.child(cue, relation);
            boolean leads = hearer > cue
                    && found.role(hearer) == Label.CONTENT
                    && found.role(mark) == Label.CONTENT
                    && words.rightmost(hearer) < mark
                    && mark - words.rightmost(hearer) <= 2
                    && !quoted(words.leftmost(hearer), mark);
            if (leads) {
                for (int w = cue + 1; w < mark; w++) {
                    if (found.role(w) == Label.CONTENT) {
                        cut(w, w);
                    }
                }
                open(mark);
                return;
            }
        }
    }

    private static final Set<String> TELLING = Set.of("brief", "inform", "notify", "remind", "tell");
    private static final Set<String> ABOUT = Set.of("about", "of", "on");

    private boolean quoted(int first, int last) {
        for (int w = first; w <= last; w++) {
            if (quotations.at(w) != null) {
                return true;
            }
        }
        return false;
    }

    /** "renewed to his colleague the invitation to the fair": to whom it is handed is none of what is handed. */
    private void recipient() {
        int cue = found.cue();
        int thing = words.child(cue, "obj");
        int to = cue + 1;
        if (thing < 0 || !"to".equals(words.text(to)) || found.role(to) != Label.CONTENT) {
            return;
        }
        int hearer = words.head(to);
        int start = words.leftmost(thing);
        if (hearer > to
                && hearer < start
                && words.rightmost(hearer) < start
                && words.token(to).is("case")) {
            cut(to, start - 1);
            open(start);
        }
    }

    /** "the mayor told us, “Look ahead”": a pronoun before the marks is whom it is told. */
    private void called() {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            int w = piece.first();
            int mark = w + 1 + (",".equals(words.text(w + 1)) ? 1 : 0);
            boolean hearer = w == found.cue() + 1
                    && words.token(w).tag().equals("PRP")
                    && mark < piece.last()
                    && Quotations.isMark(words.token(mark).text());
            if (hearer) {
                cut(w, mark - 1);
                open(mark);
            }
        }
    }

    /** "The carter puts it more bluntly: “Pay or wait.”": how it is put is none of it. */
    private void put() {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        Found.Piece piece = pieces.get(0);
        int end = piece.first();
        while (end < piece.last()
                && end - piece.first() < LONGEST_WAY
                && !words.token(end).text().equals(":")) {
            end++;
        }
        boolean way = piece.first() == found.cue() + 1
                && words.lemma(found.cue()).equals("put")
                && words.lemma(piece.first()).equals("it")
                && words.token(end).text().equals(":")
                && (end < piece.last() || pieces.size() > 1);
        if (way) {
            cut(piece.first(), end);
            open(end + 1);
        }
    }

    /** In words. */
    private static final int LONGEST_WAY = 6;

    /** "The gas flows, the agency reported, citing the ministry": whom one cites is no part of what is told. */
    private void cited() {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        for (Found.Piece piece : pieces) {
            boolean cites = pieces.size() > 1
                    && piece.first() > found.cue()
                    && words.token(piece.first()).tag().equals("VBG")
                    && (words.lemma(piece.first()).equals("cite")
                            || words.lemma(piece.first()).equals("quote"))
                    && !quoted(piece.first(), piece.last());
            if (cites) {
                cut(piece.first(), piece.last());
            }
        }
    }

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** "announced the extension on Saturday": behind a thing that is told, the day is that of telling. */
    private void day() {
        int cue = found.cue();
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        Found.Piece piece = pieces.get(pieces.size() - 1);
        int day = piece.last();
        boolean closes = pieces.size() == 1
                && words.token(cue).tag().equals("VBD")
                && piece.first() == cue + 1
                && words.lemma(piece.first()).equals("the")
                && DAYS.contains(words.lemma(day))
                && "on".equals(words.text(day - 1));
        for (int w = piece.first(); closes && w < day; w++) {
            closes = !words.token(w).isVerb()
                    && quotations.at(w) == null
                    && !words.token(w).text().equals(",");
        }
        if (closes && day - 2 > piece.first()) {
            cut(day - 1, day);
        }
    }

    /** "after the union asked for talks, and after prices rose": a second clause of like opening stands beside the cue's. */
    private void listed() {
        int mark = words.child(found.cue(), "mark");
        if (mark < 0 || mark > found.cue() || !SUBORDINATE.contains(words.lemma(mark))) {
            return;
        }
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = Math.max(piece.first(), found.cue()) + 2; w < piece.last(); w++) {
                boolean again = words.lemma(w).equals(words.lemma(mark))
                        && words.token(w - 1).tag().equals("CC")
                        && quotations.at(w) == null;
                if (again) {
                    int end = words.token(w - 2).text().equals(",") ? w - 2 : w - 1;
                    cut(end, piece.last());
                    return;
                }
            }
        }
    }

    /** “He told me, ‘Wait’”: the mark that closes the words around is none of those inside. */
    private void mark() {
        Quotation around = quotations.at(found.cue());
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            boolean closes = around != null
                    && around.closed()
                    && around.last() == piece.last()
                    && around.first() < piece.first()
                    && piece.size() > 1;
            if (closes && Quotations.isMark(words.token(piece.last()).text())) {
                cut(piece.last(), piece.last());
            }
        }
    }

    private static final Set<String> SUBORDINATE =
            Set.of("after", "because", "before", "since", "until", "when", "while");

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

package org.dragoman.statement.extent;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Sources;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/** Mends who speaks where the labels take in whom the words call, or what only leads to the sentence. */
public final class SourceEdges {
    private final Words words;
    private final Found found;
    private final int[] labels;

    private SourceEdges(Words words, Found found) {
        this.words = words;
        this.found = found;
        this.labels = found.labels().clone();
    }

    static Found trim(Words words, Quotations quotations, Found found) {
        SourceEdges edges = new SourceEdges(words, found);
        Found.Piece described = edges.described();
        if (described != null) {
            return edges.with(described);
        }
        Found.Piece beside = edges.noted(found.cue());
        if (beside != null) {
            return edges.with(beside);
        }
        List<Found.Piece> pieces = found.pieces(Label.SOURCE);
        if (pieces.isEmpty()) {
            return quoted(words, found);
        }
        Found.Piece piece = pieces.get(0);
        if (edges.hears(piece)) {
            return edges.with(null);
        }
        if (edges.within(piece)) {
            return edges.told(piece);
        }
        int owner = edges.owner(piece);
        if (owner >= 0) {
            return edges.with(new Found.Piece(words.leftmost(owner), owner));
        }
        int start = IntStream.of(
                        edges.behindClock(piece),
                        edges.behindAdverb(piece),
                        edges.behindCall(piece),
                        edges.behindDeed(piece))
                .max()
                .getAsInt();
        for (int w = piece.first(); w < start; w++) {
            edges.labels[w - found.first()] = Label.OUTSIDE;
        }
        if (start > piece.first()) {
            edges.labels[start - found.first()] = Label.of(Label.SOURCE, true);
        }
        int end = Math.min(
                Math.min(edges.beforePlace(piece), edges.beforeYear(piece)), edges.beforeMark(quotations, piece));
        for (int w = end + 1; w <= piece.last() && end >= start; w++) {
            edges.labels[w - found.first()] = Label.OUTSIDE;
        }
        return found.with(edges.labels);
    }

    /** The same without times and places that a preposition before the source opens. */
    public static Found withoutTime(Words words, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.SOURCE);
        if (pieces.isEmpty()) {
            return quoted(words, found);
        }
        SourceEdges edges = new SourceEdges(words, found);
        Found.Piece piece = pieces.get(0);
        int name = edges.behindName(piece);
        if (name > piece.first()) {
            for (int w = found.first(); w <= found.last(); w++) {
                boolean content = found.role(w) == Label.CONTENT;
                edges.labels[w - found.first()] = content ? Label.OUTSIDE : edges.labels[w - found.first()];
            }
            Found denied = edges.with(new Found.Piece(name, piece.last()));
            Bounds.label(denied.labels(), found.first(), new Found.Piece(piece.first(), name - 1), Label.CONTENT);
            return denied;
        }
        int start = edges.behindTime(piece);
        return start > piece.first() ? edges.with(new Found.Piece(start, piece.last())) : found;
    }

    /** The same with another source, or with none. */
    private Found with(Found.@Nullable Piece source) {
        for (int w = found.first(); w <= found.last(); w++) {
            labels[w - found.first()] = found.role(w) == Label.SOURCE ? Label.OUTSIDE : labels[w - found.first()];
        }
        if (source != null) {
            Bounds.label(labels, found.first(), source, Label.SOURCE);
        }
        return found.with(labels);
    }

    /** "A captain, who asked for no name, said": the one whom the clause before the verb describes; null for none. */
    private Found.@Nullable Piece described() {
        int cue = found.cue();
        int comma = cue - 1;
        int first = words.first(words.sentenceIndex(cue));
        if (!words.token(cue).isVerb()
                || comma <= first
                || !words.token(comma).text().equals(",")) {
            return null;
        }
        int who = comma - 1;
        while (who > first + 1 && !words.token(who).text().equals(",")) {
            who--;
        }
        int noun = who - 1;
        boolean describes = words.token(who).text().equals(",")
                && words.lemma(who + 1).equals("who")
                && found.role(noun) != Label.CONTENT;
        // "A captain [who asked for no name] said" names her well.
        for (Found.Piece piece : found.pieces(Label.SOURCE)) {
            boolean half = piece.last() > who && piece.last() < comma - 1;
            describes &= !piece.covers(noun) || half;
        }
        if (!describes || words.token(noun).isVerb()) {
            return null;
        }
        // Behind a comma, or where the sentence begins, the name begins.
        int start = Math.min(words.leftmost(noun), noun);
        return start < found.first() ? null : new Found.Piece(start, comma - 1);
    }

    private static final Set<String> TELLING = Set.of(
            "advise",
            "ask",
            "assure",
            "brief",
            "inform",
            "instruct",
            "notify",
            "promise",
            "remind",
            "tell",
            "urge",
            "warn");

    /** "She raised the case and was assured that it was closed": whom it is told does not tell it. */
    private boolean hears(Found.Piece piece) {
        int cue = found.cue();
        boolean passive = TELLING.contains(words.lemma(cue))
                && words.token(cue).tag().equals("VBN")
                && words.child(cue, "aux:pass") >= 0;
        int verb = passive && words.child(cue, "nsubj") < 0 && words.token(cue).is("conj") ? words.head(cue) : cue;
        int subject = passive ? words.child(verb, "nsubj") : -1;
        return subject >= 0 && piece.covers(subject);
    }

    /** "…, denying a report by the bank that prices fell": behind a gerund "by" tells of what is denied. */
    private boolean within(Found.Piece piece) {
        int cue = found.cue();
        return words.token(cue).tag().equals("VBG")
                && words.child(cue, "obj") > cue
                && piece.first() > words.child(cue, "obj")
                && "by".equals(words.text(piece.first() - 1));
    }

    /** The same with the words of the source as a part of what is told. */
    private Found told(Found.Piece source) {
        int last = source.last();
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            last = Math.max(last, piece.last());
        }
        for (Found.Piece piece : found.pieces(Label.CUE)) {
            for (int w = found.cue() + 1; w <= piece.last(); w++) {
                labels[w - found.first()] = Label.OUTSIDE;
            }
        }
        Bounds.label(labels, found.first(), new Found.Piece(found.cue() + 1, last), Label.CONTENT);
        return found.with(labels);
    }

    /** "14:20 The mayor says": the hour of an entry does not speak. */
    private int behindClock(Found.Piece piece) {
        int first = piece.first();
        boolean clock = first < piece.last() && words.token(first).text().matches("\\d{1,2}[:.]\\d{2}");
        return clock ? first + 1 : first;
    }

    private static final Set<String> PLACES = Set.of("at", "in", "on", "outside");

    /** "War is over, say Berg and Dahl in Oslo": behind a person's name stands where, not who. */
    private int beforePlace(Found.Piece piece) {
        for (int w = piece.first() + 1; w < piece.last(); w++) {
            boolean place = PLACES.contains(words.lemma(w))
                    && words.token(w).tag().equals("IN")
                    && words.token(w - 1).entity().equals("PERSON")
                    && words.token(piece.first()).entity().equals("PERSON");
            if (place) {
                return w - 1;
            }
        }
        return piece.last();
    }

    /** “Next year,” said the mayor of Bergen in 2015: nor does when. */
    private int beforeYear(Found.Piece piece) {
        int last = piece.last();
        boolean year = piece.size() > 3
                && piece.first() > found.cue()
                && words.lemma(last - 1).equals("in")
                && words.token(last).text().matches("(1[89]|20)\\d\\d");
        return year ? last - 2 : last;
    }

    /** The mayor “has told us”: the mark that opens what is said is none of the speaker. */
    private int beforeMark(Quotations quotations, Found.Piece piece) {
        int last = piece.last();
        Quotation quotation = quotations.at(last);
        return quotation != null && quotation.first() == last && last > piece.first() ? last - 1 : last;
    }

    /** "Earlier Oslo had accused its neighbours": an adverb does not speak. */
    private int behindAdverb(Found.Piece piece) {
        int first = piece.first();
        boolean adverb = first == words.first(words.sentenceIndex(first))
                && words.token(first).tag().startsWith("RB")
                && first < piece.last()
                && words.token(first + 1).isProper();
        return adverb ? first + 1 : first;
    }

    /** "According to his calculations": whoever calculates; -1 where the source has a voice of its own. */
    private int owner(Found.Piece piece) {
        int head = Sources.head(words, piece);
        boolean reckoned =
                words.token(found.cue()).text().equalsIgnoreCase("according") && RECKONED.contains(words.lemma(head));
        return reckoned ? words.child(head, "nmod:poss") : -1;
    }

    private static final Set<String> RECKONED =
            Set.of("account", "assessment", "calculation", "count", "estimate", "estimation", "figure", "word");

    /** In words, with the comma. */
    private static final int LONGEST_DEED = 8;

    /** "Briefing the council, the envoy of Norway, Anna Berg, said": a parser takes the participle for a name at times. */
    private int behindDeed(Found.Piece piece) {
        int first = piece.first();
        boolean deed = first == words.first(words.sentenceIndex(first))
                && piece.last() < found.cue()
                && piece.size() > LONGEST_DEED / 2
                && words.token(first).text().endsWith("ing")
                && words.token(first + 1).tag().equals("DT");
        int comma = first + 2;
        while (deed && comma < piece.last() && !words.token(comma).text().equals(",")) {
            comma++;
        }
        deed &= comma < piece.last() && comma - first < LONGEST_DEED;
        return deed ? comma + 1 : first;
    }

    private static final Set<String> TIMES = Set.of("after", "amid", "before", "during", "since", "until");

    /** "Two days before the talks in Oslo the mayor of Bergen warned": what stands behind "before" does not speak. */
    private int behindTime(Found.Piece piece) {
        int head = Sources.head(words, piece);
        boolean time = false;
        for (int mark : words.children(head, "case")) {
            // "By thirteen votes to one the judges": nor does what another preposition opens.
            boolean first = mark == piece.first() && mark == words.first(words.sentenceIndex(mark));
            time |= first || TIMES.contains(words.lemma(mark));
        }
        int before = piece.first() - 1;
        boolean opens = before == words.first(words.sentenceIndex(head)) && words.head(before) == head;
        time |= before >= 0
                && (opens || TIMES.contains(words.lemma(before)))
                && words.token(before).is("case")
                && words.sentenceIndex(before) == words.sentenceIndex(head);
        if (!time || words.token(head).isProper() || piece.last() >= found.cue()) {
            return piece.first();
        }
        int start = piece.last() + 1;
        while (start - 1 > head && named(start - 1)) {
            start--;
            if (words.token(start).tag().equals("DT") && !words.lemma(start - 1).equals("of")) {
                break;
            }
        }
        boolean someone = start <= piece.last() && !words.lemma(start).equals("of");
        return someone && words.token(piece.last()).isNoun() ? start : piece.first();
    }

    private static final Set<String> TAKEN_UP = Set.of("accusation", "allegation", "assertion", "charge", "claim");

    /** "…, a charge Oslo rejects": what is taken up is not who rejects it. */
    private int behindName(Found.Piece piece) {
        int noun = piece.first() + 1;
        boolean reduced = words.token(piece.first()).tag().equals("DT")
                && noun < piece.last()
                && TAKEN_UP.contains(words.lemma(noun))
                && words.token(noun + 1).isProper()
                && ",".equals(words.text(piece.first() - 1));
        return reduced ? noun + 1 : piece.first();
    }

    /** Whether a word may stand in a name with its office: "the mayor of Bergen". */
    private boolean named(int w) {
        String tag = words.token(w).tag();
        return tag.startsWith("NN")
                || tag.equals("DT")
                || tag.equals("JJ")
                || words.lemma(w).equals("of");
    }

    /** "Ms Berg, Norway says that …": a name in apposition would end with a comma too. */
    private int behindCall(Found.Piece piece) {
        int first = piece.first();
        int comma = first + 1;
        while (comma < piece.last() && !words.token(comma).text().equals(",")) {
            comma++;
        }
        boolean opens = first == words.first(words.sentenceIndex(first))
                || words.token(first - 1).text().equals(":");
        boolean calls = opens
                && comma < piece.last()
                && words.token(comma - 1).entity().equals("PERSON")
                && piece.last() < found.cue()
                && !words.token(piece.last() + 1).text().equals(",");
        for (int w = comma + 1; calls && w <= piece.last(); w++) {
            calls = !words.token(w).entity().equals("PERSON")
                    && !words.token(w).text().equals(",");
        }
        return calls ? comma + 1 : first;
    }

    /** "…, with a spokeswoman noting that": who stands behind "with" is the one who notes; null for none. */
    private Found.@Nullable Piece noted(int cue) {
        int subject = words.token(cue).tag().equals("VBG") ? words.child(cue, "nsubj") : -1;
        int first = subject < 0 ? -1 : words.leftmost(subject);
        int with = first - 1;
        boolean beside = first > found.first()
                && first <= subject
                && subject < cue
                && cue - subject <= 2
                && (words.lemma(first).equals("with") || words.lemma(with).equals("with"))
                && found.role(subject) == Label.OUTSIDE;
        first += beside && words.lemma(first).equals("with") ? 1 : 0;
        return beside ? new Found.Piece(first, subject) : null;
    }

    /** “We wait,” the mayor was quoted as saying: who is quoted speaks. */
    private static Found quoted(Words words, Found found) {
        int verb = found.cue();
        // The participle may stand for the whole cue.
        if (words.lemma(verb).equals("say") && words.head(verb) >= 0) {
            verb = words.head(verb);
        }
        int subject = words.lemma(verb).equals("quote") ? words.child(verb, "nsubj") : -1;
        if (subject < 0 || !words.token(subject).relation().equals("nsubj:pass")) {
            return found;
        }
        int[] labels = found.labels().clone();
        Found.Piece who = new Found.Piece(words.leftmost(subject), Math.min(words.rightmost(subject), verb - 1));
        Bounds.label(labels, found.first(), who, Label.SOURCE);
        Found named = found.with(labels);
        return who.first() >= found.first() && named.has(Label.CONTENT) ? named : found;
    }
}

package org.dragoman.statement.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.statement.Act;
import org.dragoman.statement.extent.Bounds;
import org.dragoman.statement.extent.SourceEdges;
import org.dragoman.statement.extent.Trailing;
import org.dragoman.statement.model.Choice;
import org.dragoman.statement.model.Frame;
import org.dragoman.statement.model.FrameFeatures;
import org.dragoman.statement.model.FrameRules;
import org.dragoman.statement.model.FrameTagger;
import org.dragoman.statement.model.StatementModel;
import org.dragoman.statement.model.WholeFeatures;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Namings;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Votes;
import org.dragoman.statement.text.Words;

/** Labels the words around the cues of one document; what was labelled once, and refused, may be asked for again. */
final class Labelling {
    /** How sure a cue must be to have what no label gives it. */
    private static final double SURE = 0.4;
    /** In words, marks included. */
    private static final int SHORTEST = 5;

    private final Words words;
    private final Quotations quotations;
    private final Cues cues;
    private final StatementModel model;
    private final Admission admission;
    /** By cue. */
    private final Map<Integer, Found> known = new HashMap<>();

    Labelling(Words words, Quotations quotations, Cues cues, StatementModel model, Admission admission) {
        this.words = words;
        this.quotations = quotations;
        this.cues = cues;
        this.model = model;
        this.admission = admission;
    }

    /** The words around a cue, as sure as the word seemed at first. */
    Found of(int cue, double first) {
        Found found = known.get(cue);
        return found == null ? label(cue, first, false) : found.as(first);
    }

    /** The words around a cue, as sure as it is with another look at all of them. */
    Found confirmed(int cue, double first) {
        Found found = label(cue, first, true);
        known.put(cue, found);
        return found;
    }

    private Found label(int cue, double first, boolean confirm) {
        Frame frame = Frame.around(words, quotations, cue);
        List<FrameTagger.Tagging> taggings =
                model.tagger().tag(new FrameFeatures(words, quotations, cues, frame), Choice.COUNT);
        WholeFeatures features = new WholeFeatures(words, quotations, cues, frame);
        FrameTagger.Tagging tagging = model.choice().best(taggings, features);
        double confidence = confirm ? model.confirmation().probability(first, tagging, features) : first;
        int[] labels = tagging.labels();
        if (Label.role(labels[cue - frame.first()]) == Label.CONTENT) {
            outside(cue - frame.first(), labels);
        }
        int spoken = Mood.spoken(words, cues, cue);
        if (spoken > cue && spoken <= frame.last() && Label.role(labels[spoken - frame.first()]) == Label.CONTENT) {
            outside(spoken - frame.first(), labels);
            addReport(spoken + 1, frame, labels);
        }
        clean(cue, frame, labels);
        completeQuotations(frame, labels);
        if (confidence >= SURE && words.token(cue).isVerb()) {
            addQuotations(frame, labels);
        }
        Cues.Kind kind = cues.kind(words.token(cue), words.lemma(cue));
        int voted = words.token(cue).isVerb() ? Votes.clause(words, cue) : -1;
        if (voted >= 0) {
            addVoted(voted, frame, labels);
        } else if (kind == Cues.Kind.SPEECH && aside(cue)) {
            addContent(frame, labels);
        } else if ((kind == Cues.Kind.SPEECH || kind == Cues.Kind.TOPIC || kind == Cues.Kind.LIGHT)
                && words.token(cue).isVerb()
                && opening(words, cue) >= 0) {
            addClause(frame, labels);
        } else {
            addName(frame, labels);
            addTarget(frame, labels);
        }
        if (kind == Cues.Kind.SPEECH && words.tensed(cue) && !told(cue, frame, labels)) {
            Trailing.label(words, quotations, cue, frame.first(), labels);
        }
        if (kind == Cues.Kind.SPEECH) {
            addPlace(frame, labels);
        }
        Found found = SourceEdges.withoutTime(words, new Found(cue, frame.first(), labels, confidence, false));
        boolean said = admission.said(words, quotations, found);
        return said ? new Found(cue, frame.first(), found.labels(), confidence, true) : found;
    }

    /** "17:55 Asked whether …", "puts the damage at 40 million": no hour speaks, and what is reckoned stands behind the verb. */
    private void clean(int cue, Frame frame, int[] labels) {
        boolean reckons = Telling.reckons(words, cue);
        for (int i = 0; i < labels.length; i++) {
            int role = Label.role(labels[i]);
            boolean hour = role == Label.SOURCE
                    && !Character.isLetter(words.token(frame.first() + i).text().codePointAt(0));
            boolean alone = hour && (i + 1 == labels.length || Label.role(labels[i + 1]) != Label.SOURCE);
            if (alone && labels[i] == Label.of(Label.SOURCE, true) || reckons && role == Label.CONTENT) {
                labels[i] = Label.OUTSIDE;
            }
        }
        int count = reckons ? words.rightmost(words.behind(cue, "obl", "at")) : -1;
        if (count > cue && count <= frame.last()) {
            Bounds.label(labels, frame.first(), new Found.Piece(cue + 1, count), Label.CONTENT);
        }
    }

    /** "because we were told that": a word that tells is none of what it tells. */
    private static void outside(int at, int[] labels) {
        labels[at] = Label.of(Label.CUE, true);
        if (at + 1 < labels.length && Label.role(labels[at + 1]) == Label.CONTENT) {
            labels[at + 1] = Label.of(Label.CONTENT, true);
        }
    }

    /** "Oslo, he told a conference, “will sit at every table”": a sure verb without content has the quotation beside it. */
    private void addQuotations(Frame frame, int[] labels) {
        if (says(labels)) {
            return;
        }
        int sentence = words.sentenceIndex(frame.cue());
        for (int w = words.first(sentence); w <= words.last(sentence); w++) {
            Quotation quotation = quotations.at(w);
            if (quotation != null && quotation.first() == w && beside(frame, labels, quotation)) {
                for (int q = w; q <= quotation.last(); q++) {
                    labels[q - frame.first()] = Label.of(Label.CONTENT, q == w);
                }
            }
        }
    }

    private static boolean beside(Frame frame, int[] labels, Quotation quotation) {
        boolean beside = !quotation.covers(frame.cue())
                && quotation.last() - quotation.first() >= SHORTEST
                && quotation.last() <= frame.last();
        for (int q = quotation.first(); beside && q <= quotation.last(); q++) {
            beside = labels[q - frame.first()] == Label.OUTSIDE;
        }
        return beside;
    }

    /** "In Oslo and Riga the plan was praised": the place stands for those who judge there, where "by" names nobody. */
    private void addPlace(Frame frame, int[] labels) {
        int cue = frame.cue();
        Act act = cues.act(words.token(cue), words.lemma(cue));
        boolean judged = act != null
                && JUDGING.contains(act)
                && words.child(cue, "aux:pass") >= 0
                && words.behind(cue, "obl", "by") < 0;
        for (int label : labels) {
            judged &= Label.role(label) != Label.SOURCE;
        }
        int place = judged ? words.behind(cue, "obl", "in") : -1;
        if (place < 0 || !words.token(place).entity().equals("LOCATION")) {
            return;
        }
        int first = words.child(place, "case") + 1;
        int last = words.rightmost(place);
        Bounds.label(labels, frame.first(), new Found.Piece(first, last), Label.SOURCE);
        int in = first - 1 - frame.first();
        labels[in] = Label.OUTSIDE;
        int next = last + 1 - frame.first();
        if (next < labels.length && Label.role(labels[next]) == Label.CONTENT) {
            labels[next] = Label.of(Label.CONTENT, true);
        }
    }

    private static final Set<Act> JUDGING =
            Set.of(Act.PRAISE, Act.CRITICISM, Act.SUPPORT, Act.DENIAL, Act.DOUBT, Act.ACCUSATION);

    /** "As the envoy noted, trade grew": where no content was labelled, a verb of speech has what the tree gives it. */
    private void addContent(Frame frame, int[] labels) {
        if (says(labels)) {
            return;
        }
        byte[] proposed = FrameRules.propose(words, quotations, frame);
        int sentence = words.sentenceIndex(frame.cue());
        int from = words.first(sentence) - frame.first();
        int to = words.last(sentence) - frame.first();
        while (to > from && !worded(frame.first() + to)) {
            to--;
        }
        for (int i = from; i <= to; i++) {
            boolean goesOn = i > from && Label.role(labels[i - 1]) == Label.CONTENT;
            boolean told = goesOn || worded(frame.first() + i);
            if (proposed[i] == FrameRules.CONTENT && labels[i] == Label.OUTSIDE && told) {
                labels[i] = Label.of(Label.CONTENT, !goesOn);
            }
        }
    }

    /** "answers that the police act so": what stands behind "that" is told, whatever the parser makes of it. */
    private void addClause(Frame frame, int[] labels) {
        if (says(labels)) {
            return;
        }
        int first = opening(words, frame.cue());
        boolean near = clause(words, frame.cue()) == first;
        int end = near ? words.last(words.sentenceIndex(first)) : words.rightmost(words.child(frame.cue(), "ccomp"));
        int last = Math.min(end, frame.last());
        while (last > first && words.token(last).is("punct")) {
            last--;
        }
        boolean pronoun = last - first < 2 || words.token(first + 1).isVerb();
        for (int w = first; w <= last && !pronoun; w++) {
            labels[w - frame.first()] = Label.of(Label.CONTENT, w == first);
        }
    }

    /** "held by nine votes to six that the notice came late": the count is none of it. */
    private void addVoted(int that, Frame frame, int[] labels) {
        int subject = Subjects.of(words, frame.cue());
        for (int w = words.first(words.sentenceIndex(that)); w < that; w++) {
            boolean cue = Label.role(labels[w - frame.first()]) == Label.CUE && w <= frame.cue();
            labels[w - frame.first()] = cue ? labels[w - frame.first()] : Label.OUTSIDE;
        }
        if (subject >= frame.first() && subject < frame.cue()) {
            int end = Math.min(words.rightmost(subject), frame.cue() - 1);
            Bounds.label(labels, frame.first(), new Found.Piece(words.leftmost(subject), end), Label.SOURCE);
        }
        if (Label.role(labels[that - frame.first()]) != Label.CONTENT) {
            int last = Math.min(words.last(words.sentenceIndex(that)), frame.last());
            while (last > that && words.token(last).is("punct")) {
                last--;
            }
            Bounds.label(labels, frame.first(), new Found.Piece(that, last), Label.CONTENT);
        }
        labels[that - frame.first()] = Label.of(Label.CONTENT, true);
    }

    /** "which both towns had called unworkable": what it is called is told. */
    private void addName(Frame frame, int[] labels) {
        int end = Namings.end(words, frame.cue());
        if (end < 0 || end > frame.last()) {
            return;
        }
        int subject = Subjects.of(words, frame.cue());
        if (subject >= frame.first() && Label.role(labels[subject - frame.first()]) != Label.SOURCE) {
            for (int i = 0; i < labels.length; i++) {
                labels[i] = Label.role(labels[i]) == Label.SOURCE ? Label.OUTSIDE : labels[i];
            }
            int last = Math.min(words.rightmost(subject), frame.cue() - 1);
            Bounds.label(labels, frame.first(), new Found.Piece(words.leftmost(subject), last), Label.SOURCE);
        }
        if (says(labels)) {
            return;
        }
        for (int w = frame.cue() + 1; w <= end; w++) {
            labels[w - frame.first()] = Label.of(Label.CONTENT, w == frame.cue() + 1);
        }
    }

    /** "Berg thanked Norway for the boats": whom a verb judges is told, and for what. */
    private void addTarget(Frame frame, int[] labels) {
        int cue = frame.cue();
        int target = words.child(cue, "obj");
        Act act = cues.act(words.token(cue), words.lemma(cue));
        boolean judges = act != null
                && TARGETING.contains(act)
                && words.tensed(cue)
                && words.token(cue).is("root")
                && target > cue
                && words.leftmost(target) > cue;
        if (!judges || says(labels) || cues.kind(words.token(cue), words.lemma(cue)) != Cues.Kind.SPEECH) {
            return;
        }
        int reason = Math.max(words.behind(cue, "obl", "for"), words.behind(cue, "obl", "of"));
        int end = Math.min(Math.max(words.rightmost(target), reason < 0 ? -1 : words.rightmost(reason)), frame.last());
        Bounds.label(labels, frame.first(), new Found.Piece(words.leftmost(target), end), Label.CONTENT);
    }

    private static final Set<Act> TARGETING = Set.of(Act.PRAISE, Act.CRITICISM, Act.ACCUSATION);

    /** "never tired of noting that elections are won by showing up": the clause runs to the end. */
    private void addReport(int first, Frame frame, int[] labels) {
        int last = Math.min(words.last(words.sentenceIndex(frame.cue())), frame.last());
        boolean opens = first < last && words.lemma(first).equals("that");
        while (opens && words.token(last).is("punct") && quotations.at(last) == null) {
            last--;
        }
        for (int w = first; opens && w <= last; w++) {
            labels[w - frame.first()] = Label.of(Label.CONTENT, w == first);
        }
    }

    /** Whether the labels give more than what "and" joins on behind the cue. */
    private boolean told(int cue, Frame frame, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean opens = labels[i] == Label.of(Label.CONTENT, true);
            int word = frame.first() + i;
            if (opens && (word < cue || !words.token(word).tag().equals("CC"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(int[] labels) {
        for (int label : labels) {
            if (Label.role(label) == Label.CONTENT) {
                return true;
            }
        }
        return false;
    }

    /** "confirmed in writing that it had kept the money": the "that" behind a verb, else that of the clause on it; -1 for none. */
    private static int opening(Words words, int cue) {
        int near = clause(words, cue);
        int below = near < 0 ? words.child(cue, "ccomp") : -1;
        int mark = below < 0 ? -1 : words.child(below, "mark");
        return mark > cue && "that".equals(words.text(mark)) ? mark : near;
    }

    /** "declared that", "answers to this, that": translators set a comma there at times; -1 where no "that" follows. */
    static int clause(Words words, int cue) {
        int w = cue + 1;
        boolean hearer = "to".equals(words.text(w)) && words.text(w + 1) != null;
        String tag = hearer ? words.token(w + 1).tag() : "";
        w += tag.equals("DT") || tag.equals("PRP") ? 2 : 0;
        w += ",".equals(words.text(w)) ? 1 : 0;
        boolean that = "that".equals(words.text(w)) && words.sentenceIndex(w) == words.sentenceIndex(cue);
        return that ? w : Votes.clause(words, cue);
    }

    /** "As the envoy noted, …": the clause beside is what is said. */
    private boolean aside(int cue) {
        for (int mark : words.children(cue, "mark")) {
            if (words.lemma(mark).equals("as")) {
                return true;
            }
        }
        return false;
    }

    private boolean worded(int word) {
        return quotations.at(word) != null
                || Character.isLetterOrDigit(words.token(word).text().codePointAt(0));
    }

    /** A quotation is said whole: where part of one is content, all of it is. */
    private void completeQuotations(Frame frame, int[] labels) {
        int i = 0;
        while (i < labels.length) {
            Quotation quotation = quotations.at(frame.first() + i);
            if (quotation == null || quotation.covers(frame.cue()) || !quotation.opened()) {
                i++;
                continue;
            }
            int end = Math.min(labels.length - 1, quotation.last() - frame.first());
            int content = 0;
            boolean other = false;
            for (int j = i; j <= end; j++) {
                int role = Label.role(labels[j]);
                content += role == Label.CONTENT ? 1 : 0;
                other |= role == Label.SOURCE || role == Label.CUE;
            }
            if (content * 5 >= end - i + 1 && !other && content < end - i + 1) {
                for (int j = i; j <= end; j++) {
                    boolean opens = j == 0 || Label.role(labels[j - 1]) != Label.CONTENT;
                    labels[j] = Label.of(Label.CONTENT, opens);
                }
                if (end + 1 < labels.length && labels[end + 1] == Label.CONTENT) {
                    labels[end + 1] = Label.of(Label.CONTENT, false);
                }
            }
            i = end + 1;
        }
    }
}

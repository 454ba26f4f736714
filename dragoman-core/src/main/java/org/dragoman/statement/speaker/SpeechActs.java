package org.dragoman.statement.speaker;

import java.util.List;
import java.util.Set;
import org.dragoman.statement.Act;
import org.dragoman.statement.attribution.Telling;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/** What speakers do by saying something: assert, ask, warn, demand; by the cue and the clause behind it. */
public final class SpeechActs {
    private static final Set<String> CALLING = Set.of("on", "upon", "for");

    private static final Set<String> MANDATIVE = Set.of("insist", "propose", "suggest");

    private static final Set<String> TELLING = Set.of("tell", "instruct", "remind");

    private final Cues cues;

    public SpeechActs(Cues cues) {
        this.cues = cues;
    }

    /** What is done by saying it; null where the cue does not tell. */
    public @Nullable Act of(Words words, Found found) {
        int spoken = Mood.spoken(words, cues, found.cue());
        Act act = cues.act(words.token(spoken), words.lemma(spoken));
        int handed = Telling.handed(words, cues, spoken);
        if (handed >= 0) {
            return cues.act(words.token(handed), words.lemma(handed));
        }
        if (act == Act.PERCEPTION && Mood.adds(words, spoken)) {
            return Act.ASSERTION;
        }
        String cue = words.token(found.cue()).text();
        // A comma stands for the verb of a gapped clause.
        boolean mark = Cues.isColonOrDash(cue) || cue.equals(",") || cue.equals(";");
        if (act == null && (cue.equalsIgnoreCase("according") || mark)) {
            return Act.ASSERTION;
        }
        // "warned Norway to wait" demands, and so does every threat; "warned that it would rain" does not.
        boolean demands = words.child(found.cue(), "xcomp") >= 0
                || words.lemma(found.cue()).startsWith("threat");
        boolean may = act == Act.QUESTION || act == Act.WARNING || TELLING.contains(words.lemma(found.cue()));
        boolean demand = asksFor(words, found.cue())
                || act == Act.WARNING && demands
                || may && infinitive(words, found)
                || mandative(words, found);
        return demand ? Act.DEMAND : act;
    }

    /** "asked for help", "called on both sides to wait": requests, no question and no report. */
    private static boolean asksFor(Words words, int cue) {
        String next = words.text(cue + 1);
        boolean asks = words.lemma(cue).equals("ask") && "for".equals(next);
        boolean calls = words.lemma(cue).equals("call") && next != null && CALLING.contains(next);
        return (asks || calls) && words.token(cue).isVerb();
    }

    /** "insists that Norway withdraw": a bare form behind one who would have an ending in a plain report. */
    private static boolean mandative(Words words, Found found) {
        int clause = MANDATIVE.contains(words.lemma(found.cue())) ? words.child(found.cue(), "ccomp") : -1;
        int subject = clause < 0 ? -1 : words.child(clause, "nsubj");
        String tag = clause < 0 ? "" : words.token(clause).tag();
        String noun = subject < 0 ? "" : words.token(subject).tag();
        return (tag.equals("VB") || tag.equals("VBP"))
                && (noun.equals("NN") || noun.equals("NNP"))
                && words.child(clause, "aux") < 0
                && words.children(subject, "conj").length == 0;
    }

    /** "warned the villagers to leave": an infinitive behind the first noun, and no clause. */
    private static boolean infinitive(Words words, Found found) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        if (pieces.isEmpty()
                || pieces.get(0).first() < found.cue()
                || !words.token(found.cue()).isVerb()) {
            return false;
        }
        for (int w = pieces.get(0).first(); w < pieces.get(0).last(); w++) {
            String tag = words.token(w).tag();
            if (tag.equals("TO")) {
                return words.token(w + 1).tag().equals("VB");
            }
            if (tag.startsWith("VB")
                    || tag.startsWith("W")
                    || tag.equals("MD")
                    || words.lemma(w).equals("that")) {
                return false;
            }
        }
        return false;
    }
}

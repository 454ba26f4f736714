package org.dragoman.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.document.RecordId;
import org.dragoman.instrument.InstrumentReader.Candidate;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Texts told of one by one after all were told of together: "Two documents were signed in Oslo. … The second, the
 * memorandum on grain, holds for a year."
 */
final class Listed {
    private static final Set<String> PLACES =
            Set.of("first", "second", "third", "fourth", "one", "another", "other", "latter", "former", "last");
    /** What is done with all of a row at once. */
    private static final Set<String> TOGETHER =
            Set.of("signed", "initialled", "adopted", "agreed", "ratified", "issued");
    /** How many sentences back the row is told of. */
    private static final int BACK = 4;

    private Listed() {}

    /** A text that stands beside its place in a row has had done with it what was done with the row; else as it is. */
    static Candidate of(Candidate text, Token head, List<Candidate> before, Scene scene) {
        Sentence sentence = scene.sentence();
        if (text.plural() || !isPlaced(head, sentence) || !text.record().act().equals("mentioned")) {
            return text;
        }
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() >= text.sentence() - BACK; i--) {
            Candidate row = before.get(i);
            if (row.plural() && TOGETHER.contains(row.record().act())) {
                Instrument own = text.record();
                String act = row.record().act();
                String id = RecordId.of(
                        "in", own.document(), own.span().start(), own.span().end(), act);
                String until = InstrumentDates.lasting(null, head, row.record().when(), scene);
                return text.with(own.done(id, act, row.record().when()).until(until));
            }
        }
        return text;
    }

    /** What was done with a row of texts of which this is one: "signed nine documents, among them a protocol"; or null. */
    static Acts.@Nullable Act deed(InstrumentNames.Name name, List<Candidate> before, Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() == sentence.index(); i--) {
            Candidate row = before.get(i);
            Acts.Act deed = row.deed();
            boolean listed = row.plural()
                    && deed != null
                    && TOGETHER.contains(deed.name())
                    && opens(row.record().span().end(), name.first(), sentence);
            if (listed) {
                return deed;
            }
        }
        return null;
    }

    /**
     * What is done with the text named just before: "to apply the pact signed in 2001 and the treaty signed in 1998", where
     * the second participle hides the verb; or null.
     */
    static Acts.@Nullable Act shared(InstrumentNames.Name name, List<Candidate> before, Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() == sentence.index(); i--) {
            Candidate other = before.get(i);
            Acts.Act deed = other.deed();
            boolean governs = deed != null
                    && deed.word().isVerb()
                    && sentence.token(deed.word().index()).start()
                            < other.record().span().start();
            if (governs && isBeside(other.record().span().end(), name.first(), sentence)) {
                return deed;
            }
        }
        return null;
    }

    /** Whether only a participle with its date, and "and", stand between two names. */
    private static boolean isBeside(int from, int to, Sentence sentence) {
        boolean and = false;
        int participles = 0;
        for (int i = 0; i < to; i++) {
            Token token = sentence.token(i);
            if (token.start() < from) {
                continue;
            }
            boolean participle = token.tag().equals("VBN") || token.tag().equals("VBD");
            participles += participle ? 1 : 0;
            and |= token.tag().equals("CC");
            boolean between = participle
                    || token.tag().equals("IN")
                    || token.tag().equals("CC")
                    || token.tag().equals("CD")
                    || token.tag().equals("DT")
                    || token.isProper() && token.entity().equals("O");
            if (!between) {
                return false;
            }
        }
        return and && participles == 1;
    }

    /** Whether "among them" or "including" stands behind a place, and no verb before a token. */
    private static boolean opens(int from, int to, Sentence sentence) {
        boolean opened = false;
        for (int i = 0; i < to; i++) {
            Token token = sentence.token(i);
            if (token.start() < from) {
                continue;
            }
            String word = token.text().toLowerCase(Locale.ROOT);
            opened |= word.equals("among") || word.equals("including") || word.equals("notably");
            if (token.isVerb() && !word.equals("including")) {
                return false;
            }
        }
        return opened;
    }

    /** Whether "the second," stands right before a noun with its article and adjectives. */
    private static boolean isPlaced(Token head, Sentence sentence) {
        int at = head.index() - 1;
        while (at > 0
                && (sentence.token(at).tag().startsWith("JJ")
                        || sentence.token(at).tag().equals("DT")
                        || sentence.token(at).isNoun())) {
            at--;
        }
        return at > 0
                && sentence.token(at).text().equals(",")
                && PLACES.contains(sentence.token(at - 1).lemma().toLowerCase(Locale.ROOT));
    }
}

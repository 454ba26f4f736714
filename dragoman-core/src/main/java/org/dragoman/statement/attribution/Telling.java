package org.dragoman.statement.attribution;

import java.util.List;
import java.util.Set;
import org.dragoman.document.Region;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Found;
import org.dragoman.statement.text.Label;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Quotation;
import org.dragoman.statement.text.Quotations;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Votes;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a cue whether something is told: a clause, words in marks, a count, a stance. */
public final class Telling {
    /** How many words in quotation marks are words rather than a name or a term held at a distance. */
    private static final int QUOTED_WORDS = 4;

    private Telling() {}

    /** "The treasury has confirmed it": a pronoun alone tells nothing; "welcomed it" still tells what is thought of it. */
    static boolean empty(Words words, Found found, @Nullable Act act) {
        List<Found.Piece> pieces = found.pieces(Label.CONTENT);
        if (pieces.isEmpty()) {
            return true;
        }
        String tag = words.token(pieces.get(0).first()).tag();
        // "The agency said nothing of the flood"
        boolean nothing = words.lemma(pieces.get(0).first()).equals("nothing")
                && words.child(found.cue(), "obj") == pieces.get(0).first();
        if (nothing && pieces.get(0).first() > found.cue()) {
            return true;
        }
        boolean judges = act != null && STANCES.contains(act) && found.has(Label.SOURCE);
        boolean alone = pieces.get(0).size() == 1;
        // "Thus she expressed herself": how it was said is told, not what.
        if (words.lemma(pieces.get(0).first()).endsWith("self")
                && words.lemma(found.cue()).equals("express")) {
            return true;
        }
        // "what the neighbours said"
        boolean asked = alone && tag.startsWith("WP") && pieces.get(0).first() < found.cue();
        return asked && !quotedBehind(words, found)
                || !judges
                        && alone
                        && pieces.size() == 1
                        && (tag.equals("PRP")
                                || tag.equals("DT")
                                || words.lemma(pieces.get(0).first()).equals("so"));
    }

    /** "what she called “a trap”" */
    private static boolean quotedBehind(Words words, Found found) {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = Math.max(piece.first(), found.cue()); w <= piece.last(); w++) {
                if (Quotations.isMark(words.token(w).text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final Set<Act> STANCES = Set.of(Act.PRAISE, Act.CRITICISM, Act.ACCUSATION, Act.DENIAL);

    /** "recalled that", "held that": even a verb of deeds tells what a clause with "that" holds. */
    static boolean asserts(Words words, Found found, @Nullable Act act) {
        int cue = found.cue();
        int clause = words.child(cue, "ccomp");
        if (act != Act.ASSERTION && act != Act.OPINION && act != Act.CRITICISM) {
            return false;
        }
        // "recalled in this connection that …"
        int first = found.start(Label.CONTENT);
        if (first > cue
                && words.lemma(first).equals("that")
                && (words.token(first).is("mark") || Votes.clause(words, cue) == first)) {
            return true;
        }
        if (clause < 0) {
            return false;
        }
        int mark = words.child(clause, "mark");
        return mark >= 0 && words.lemma(mark).equals("that");
    }

    /** "described the deal as a first step" */
    static boolean named(Words words, Found found) {
        for (String relation : new String[] {"obl", "advcl", "xcomp"}) {
            for (int as : words.children(found.cue(), relation)) {
                // Before quotation marks parsers hang the words on "as" at times.
                int below = Math.max(words.child(as, "case"), words.child(as, "mark"));
                int mark = below < 0 ? as : below;
                if (words.lemma(mark).equals("as") && found.role(as) == Label.CONTENT) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "dismissed the questions as “fantasy”": parsers hang "as" on the questions. */
    static boolean heldAs(Words words, Found found) {
        int object = words.child(found.cue(), "obj");
        for (int as : words.children(found.cue(), "obj")) {
            object = Math.max(object, as);
        }
        int name = object < found.cue() ? -1 : words.behind(object, "nmod", "as");
        return name > object && found.role(name) == Label.CONTENT;
    }

    static boolean quoted(Words words, Quotations quotations, Found found) {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            int run = 0;
            boolean verb = false;
            for (int w = piece.first(); w <= piece.last(); w++) {
                if (quotations.at(w) == null) {
                    run = 0;
                    verb = false;
                    continue;
                }
                run += Character.isLetter(words.token(w).text().codePointAt(0)) ? 1 : 0;
                verb |= words.token(w).isVerb() || words.token(w).tag().equals("MD");
                if (run >= QUOTED_WORDS && verb) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "spoke of “a new chapter”", "spoke of their doubts": words of one's own, not what one speaks about. */
    static boolean own(Words words, Quotations quotations, Cues cues, Found found) {
        int cue = Mood.spoken(words, cues, found.cue());
        Found.Piece piece = found.pieces(Label.CONTENT).get(0);
        if (!SPEAKING.contains(words.lemma(cue)) || piece.first() < cue || !found.has(Label.SOURCE)) {
            return false;
        }
        for (int w = cue + 1; w < piece.last() && w <= cue + NEAR; w++) {
            Quotation quotation = quotations.at(w);
            if (quotation != null) {
                // A title has a capital: "spoke about the film “Long Winter”".
                boolean phrase = quotation.first() == w
                        && quotation.last() - w > 2
                        && !words.token(w - 1).isNoun();
                return phrase && Character.isLowerCase(words.token(w + 1).text().codePointAt(0));
            }
        }
        int noun = words.child(cue, "obl");
        Act act = noun < 0 ? null : cues.act(words.token(noun), words.lemma(noun));
        return act != null
                && act != Act.ASSERTION
                && act != Act.INTENTION
                && words.leftmost(noun) < noun
                && words.token(words.leftmost(noun) + 1).tag().equals("PRP$")
                && words.token(noun).isNoun();
    }

    private static final Set<String> SPEAKING = Set.of("speak", "talk");
    /** In words. */
    private static final int NEAR = 4;

    /** "reported 63 dead": a count is told, not merely spoken of. */
    static boolean counted(Words words, Found found) {
        int object = words.child(found.cue(), "obj");
        return words.lemma(found.cue()).equals("report")
                && found.has(Label.SOURCE)
                && object > found.cue()
                && (words.token(object).tag().equals("CD") || words.child(object, "nummod") >= 0);
    }

    /** "The hotel offers quiet rooms": in the present, whoever is neither place nor person has what is offered. */
    static boolean provides(Words words, int cue) {
        String tag = words.token(cue).tag();
        boolean offers = words.lemma(cue).equals("offer")
                && (tag.equals("VBZ") || tag.equals("VBP"))
                && words.child(cue, "obj") > cue
                && words.child(cue, "xcomp") < 0
                && words.sentence(cue).region() != Region.Kind.HEADING;
        int subject = offers ? Subjects.of(words, cue) : -1;
        String entity = subject < 0 ? "" : words.token(subject).entity();
        return offers && !entity.equals("LOCATION") && !entity.equals("PERSON");
    }

    /** "Norway puts the damage at 40 million crowns": a count is told. */
    static boolean reckons(Words words, int cue) {
        int count = words.lemma(cue).equals("put") ? words.behind(cue, "obl", "at") : -1;
        return count > cue
                && words.child(cue, "obj") > cue
                && (words.token(count).tag().equals("CD") || words.child(count, "nummod") >= 0);
    }

    /**
     * "renewed the demand", "extended her condolences": the noun behind a verb that only hands over what the noun tells;
     * -1 where there is none.
     */
    public static int handed(Words words, Cues cues, int cue) {
        int noun = words.child(cue, "obj");
        if (noun < cue || cues.kind(words.token(cue), words.lemma(cue)) != Cues.Kind.LIGHT) {
            return -1;
        }
        Act act = cues.act(words.token(noun), words.lemma(noun));
        return act == null || act == Act.ASSERTION || act == Act.EVIDENCE || act == Act.INTENTION ? -1 : noun;
    }

    /** "called the envoy on Monday", "called a strike": with one plain noun behind it nothing is called anything. */
    static boolean rings(Words words, int cue) {
        int object = words.child(cue, "obj");
        // "called the findings “thin” and “late”"
        if (object > cue
                && object + 1 < words.size()
                && Quotations.isMark(words.token(object + 1).text())) {
            return false;
        }
        boolean plain = words.lemma(cue).equals("call")
                && object > cue
                && words.child(cue, "xcomp") < 0
                && words.child(cue, "ccomp") < 0
                && words.child(object, "conj") < 0;
        // "called the ruling a trap", "called Danish skippers friends"
        for (int w = cue + 1; plain && w < object; w++) {
            String tag = words.token(w).tag();
            plain = BEFORE_NOUNS.contains(tag)
                    || words.token(w).isProper() && words.token(object).isProper();
        }
        // "called the plan of the minister a trap"
        for (int w = object + 1; plain && w <= words.last(words.sentenceIndex(cue)); w++) {
            plain = !words.lemma(w).equals("a") && !words.lemma(w).equals("an");
        }
        if (plain && TODAY.contains(words.lemma(Math.min(object + 1, words.size() - 1)))) {
            return true;
        }
        String next =
                plain && object + 1 < words.size() ? words.token(object + 1).tag() : "";
        return plain && (next.isEmpty() || !Character.isLetter(next.charAt(0)) || AFTER_CALLS.contains(next));
    }

    private static final Set<String> TODAY = Set.of("today", "tomorrow", "tonight", "yesterday");
    private static final Set<String> BEFORE_NOUNS = Set.of("CD", "DT", "JJ", "JJS", "PRP$");
    private static final Set<String> AFTER_CALLS = Set.of("IN", "RB", "TO");

    /** "answers that …" */
    static boolean that(Words words, Found found) {
        int next = found.cue() + 1;
        return found.role(next) == Label.CONTENT
                && words.lemma(next).equals("that")
                && !words.token(next).is("det");
    }

    /** Whether the content tells something: it has a verb of its own, not only one beside a noun. */
    static boolean clause(Words words, Found found) {
        for (Found.Piece piece : found.pieces(Label.CONTENT)) {
            for (int w = piece.first(); w <= piece.last(); w++) {
                String tag = words.token(w).tag();
                String relation = words.token(w).relation();
                if ((tag.startsWith("VB") || tag.equals("MD"))
                        && !relation.startsWith("amod")
                        && !relation.startsWith("acl")
                        && !relation.startsWith("advcl")) {
                    return true;
                }
            }
        }
        return false;
    }
}

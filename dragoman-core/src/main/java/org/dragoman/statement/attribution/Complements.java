package org.dragoman.statement.attribution;

import java.util.Set;
import org.dragoman.statement.Act;
import org.dragoman.statement.text.Cues;
import org.dragoman.statement.text.Mood;
import org.dragoman.statement.text.Namings;
import org.dragoman.statement.text.Restraints;
import org.dragoman.statement.text.Subjects;
import org.dragoman.statement.text.Votes;
import org.dragoman.statement.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells words of speech that stand as the grammar of reports has them, with who speaks and what is said: of those the
 * model, which learned from one country's papers, need be less sure ("The Danish side hastened to declare that …").
 */
final class Complements {
    private static final Set<Act> STANCES = Set.of(Act.PRAISE, Act.CRITICISM, Act.ACCUSATION, Act.DENIAL);

    private final Words words;
    private final Cues cues;

    Complements(Words words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    boolean whole(int word) {
        // "did not rule out a complaint"
        if (Mood.leavesOpen(words, word) && Mood.negated(words, word)) {
            return words.child(word, "nsubj") >= 0;
        }
        if (according(word) || certain(word)) {
            return true;
        }
        Cues.Kind kind = cues.kind(words.token(word), words.lemma(word));
        // "The court held that the notice came late"
        if (kind == Cues.Kind.DEED && words.token(word).isVerb() && Subjects.of(words, word) >= 0) {
            return asserts(word) && clause(word, "ccomp");
        }
        if (kind == null || kind == Cues.Kind.DEED || kind == Cues.Kind.ATTITUDE) {
            return false;
        }
        return words.token(word).isVerb()
                ? Subjects.of(words, word) >= 0 && clause(word, "ccomp")
                        || stance(word, kind)
                        || counts(word)
                        || warns(word, kind)
                        || listed(word, kind)
                        || meant(word, kind)
                : words.token(word).isNoun() && owned(word) && (clause(word, "acl") || clause(word, "ccomp"));
    }

    /** Whether a word has what its grammar asks for, though the model hardly ever saw it so: "Oslo offered a truce". */
    boolean rare(int word) {
        return offers(word, cues.kind(words.token(word), words.lemma(word)));
    }

    /** Whether a word tells something beyond doubt: "never stopped accusing", "puts the damage at 40 million". */
    boolean certain(int word) {
        return hands(word)
                || voted(word)
                || reports(word)
                || Subjects.of(words, word) >= 0
                        && (Restraints.loosen(words, word) && speech(word)
                                || Namings.end(words, word) >= 0
                                || Telling.reckons(words, word));
    }

    /** "Malta confirmed in writing that it had kept the money": a name, a finite verb of speech and its clause. */
    private boolean reports(int word) {
        int subject = words.child(word, "nsubj");
        return speech(word)
                && words.tensed(word)
                && words.child(word, "aux") < 0
                && subject >= 0
                && subject < word
                && words.token(subject).isProper()
                && clause(word, "ccomp");
    }

    /** "The court held by nine votes to six that": parsers hang the clause on the votes. */
    private boolean voted(int word) {
        return words.token(word).isVerb()
                && asserts(word)
                && Subjects.of(words, word) >= 0
                && Votes.clause(words, word) >= 0;
    }

    private boolean asserts(int word) {
        Act act = cues.act(words.token(word), words.lemma(word));
        return act == Act.ASSERTION || act == Act.OPINION;
    }

    private boolean speech(int word) {
        return words.token(word).isVerb() && cues.kind(words.token(word), words.lemma(word)) == Cues.Kind.SPEECH;
    }

    /** "The envoy extended an invitation": whoever hands over what a noun of speech tells speaks, however rare the verb. */
    private boolean hands(int word) {
        // "…, and renewed": a parser takes a past tense that is joined on for a participle at times.
        boolean joined = words.token(word).tag().equals("VBN")
                && words.token(word).is("conj")
                && words.child(word, "aux") < 0
                && words.tensed(words.head(word));
        // "The envoy renewed to his guest": so is the verb of a whole sentence.
        joined |= words.token(word).tag().equals("VBN") && words.head(word) < 0 && words.child(word, "aux") < 0;
        return (words.tensed(word) || joined)
                && Subjects.of(words, word) >= 0
                && Telling.handed(words, cues, word) >= 0;
    }

    /** "Trade, according to the customs office, grew": set off by a mark. */
    private boolean according(int word) {
        return words.token(word).text().equalsIgnoreCase("according")
                && "to".equals(words.text(word + 1))
                && (word == words.first(words.sentenceIndex(word))
                        || words.token(word - 1).is("punct"));
    }

    /** "answers that the police act within the law" */
    private boolean clause(int word, String relation) {
        for (int below : words.children(word, relation)) {
            int mark = words.child(below, "mark");
            if (below > word && mark > word && words.lemma(mark).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** "Oslo rebuked the union": a name, a finite verb that judges, and whom it judges. */
    private boolean stance(int word, Cues.Kind kind) {
        Act act = cues.act(words.token(word), words.lemma(word));
        int subject = words.child(word, "nsubj");
        // "…, denying the report"
        boolean participle = words.token(word).tag().equals("VBG")
                && ",".equals(words.text(word - 1))
                && Subjects.of(words, word) >= 0;
        // "…, calling it a “step”"
        if (participle && words.lemma(word).equals("call")) {
            return words.child(word, "obj") > word && !Telling.rings(words, word);
        }
        if (participle && act != null && STANCES.contains(act) && kind == Cues.Kind.SPEECH) {
            return words.child(word, "obj") > word;
        }
        return act != null
                && (STANCES.contains(act) && kind == Cues.Kind.SPEECH
                        || act == Act.OPINION && kind == Cues.Kind.THOUGHT)
                && words.tensed(word)
                && subject >= 0
                && subject < word
                && (words.token(subject).isProper()
                        || act == Act.DENIAL && words.token(subject).isNoun())
                && words.child(word, "obj") > word;
    }

    /** "Egypt warns of thirst": a name, a finite verb, and what it warns of. */
    private boolean warns(int word, Cues.Kind kind) {
        int subject = words.child(word, "nsubj");
        return kind == Cues.Kind.SPEECH
                && cues.act(words.token(word), words.lemma(word)) == Act.WARNING
                && words.tensed(word)
                && subject >= 0
                && subject < word
                && words.token(subject).isProper()
                && Math.max(words.behind(word, "obl", "of"), words.behind(word, "obl", "against")) > word;
    }

    /** "Norway agreed to review the duties": a name, a finite verb of speech, and what it means to do. */
    private boolean meant(int word, Cues.Kind kind) {
        int subject = words.child(word, "nsubj");
        int deed = words.child(word, "xcomp");
        return kind == Cues.Kind.SPEECH
                && words.tensed(word)
                && subject >= 0
                && subject < word
                && (words.token(subject).isProper()
                        || words.token(subject).tag().equals("PRP"))
                && deed > word
                && words.token(deed).tag().equals("VB");
    }

    /** "Oslo offered a truce of three days": a name, a finite verb that offers or demands, and what it does. */
    private boolean offers(int word, Cues.@Nullable Kind kind) {
        Act act = cues.act(words.token(word), words.lemma(word));
        return kind == Cues.Kind.SPEECH
                && (act == Act.PROMISE || act == Act.DEMAND)
                && words.token(word).tag().equals("VBD")
                && placed(word)
                && words.child(word, "obj") > word;
    }

    /** "They renewed the treaty, expressed concern over the sea and agreed": parsers lose the middle of a list of verbs. */
    private boolean listed(int word, Cues.Kind kind) {
        int root = word;
        for (int steps = 0; steps < DEEPEST && words.head(root) >= 0; steps++) {
            root = words.head(root);
        }
        return kind == Cues.Kind.SPEECH
                && words.token(word).tag().equals("VBD")
                && words.token(word).is("amod")
                && ",".equals(words.text(word - 1))
                && root < word
                && words.token(root).tag().equals("VBD");
    }

    private static final int DEEPEST = 4;

    /** "Norway reported 63 cases": a name, and a count. */
    private boolean counts(int word) {
        int object = words.lemma(word).equals("report") ? words.child(word, "obj") : -1;
        return object > word
                && words.tensed(word)
                && named(word)
                && (words.token(object).tag().equals("CD") || words.child(object, "nummod") >= 0);
    }

    /** Whether a place does what a verb tells, as states do; a hotel that "offers treatments" promises nothing. */
    private boolean placed(int word) {
        for (int subject : words.children(word, "nsubj")) {
            if (subject < word && words.token(subject).entity().equals("LOCATION")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands before a verb as its subject; "It was then that Norway offered" has two. */
    private boolean named(int word) {
        for (int subject : words.children(word, "nsubj")) {
            if (subject < word && words.token(subject).isProper()) {
                return true;
            }
        }
        return false;
    }

    /** "the envoy's claim that", "an announcement by the ministry that", "is of the opinion that" */
    private boolean owned(int noun) {
        boolean predicate = words.child(noun, "cop") >= 0 && words.child(noun, "nsubj") >= 0;
        if (predicate || words.child(noun, "nmod:poss") >= 0) {
            return true;
        }
        return words.behind(noun, "nmod", "by") >= 0;
    }
}

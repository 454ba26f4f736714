package org.dragoman.event.reality;

import java.util.Set;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.clause.Moods;
import org.dragoman.event.lexicon.CommitmentWords;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/**
 * Whether what a word names is said to have happened: from tense, modals, negation, conditions, and the
 * words above it that commit the text to it or not ("managed to", "failed to", "a plan to").
 */
public final class Realities {
    private static final Set<String> TO_COME = Set.of("will", "would", "may", "might", "could", "should");

    /** What was found, and why. The factuality runs from −3, certainly not, to 3, certainly so. */
    public record Finding(Reality reality, double factuality, String because) {}

    private static final Set<String> QUOTES = Set.of("\"", "''", "”");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Moods moods;
    private final Conditions conditions;
    private final Commitments commitments;

    /** Reads the realities of one sentence. */
    public Realities(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.moods = new Moods(clauses);
        this.conditions = new Conditions(sentence);
        this.commitments = new Commitments(clauses, moods, conditions);
    }

    /** The reality of what a word names. */
    public Finding of(Token word) {
        Verdict verdict = new Verdict();
        Token at = word;
        boolean first = true;
        for (int i = 0; i < 12 && at != null; i++) {
            Token head = sentence.head(at);
            if (at.isVerb() || sentence.has(at, "cop")) {
                verb(at, verdict, first);
                first = false;
            }
            if (head == null) {
                break;
            }
            if (!isCourtesy(at, head)) {
                commitments.apply(at, head, verdict, first);
            }
            if (isYetToCome(at, head)) {
                verdict.set(Reality.PLANNED, "before \"" + head.text() + "\", which is to come", 2);
            }
            if (isOwnWorld(at, head)) {
                break;
            }
            at = head;
        }
        if (isPerformed(word)) {
            return new Finding(Reality.ACTUAL, 2.5, "done by being said");
        }
        if (sentence.token(sentence.size() - 1).text().equals("?")) {
            verdict.ask();
        }
        return verdict.finding();
    }

    /** "said that they might announce a deal before he met the king": he has not met him. */
    private boolean isYetToCome(Token at, Token head) {
        return at.is("advcl")
                && (conditions.isMarked(at, "before") || conditions.isMarked(at, "until"))
                && sentence.children(head, "aux").stream().anyMatch(c -> TO_COME.contains(Clauses.lower(c)))
                && sentence.children(head, "aux").stream()
                        .noneMatch(c -> Clauses.lower(c).equals("have"));
    }

    /** "had called to congratulate him": what is said in a call stands as the call does, beside "called to lift the ban". */
    private boolean isCourtesy(Token at, Token head) {
        return head.lemma().equals("call") && Trait.COURTEOUS.of(at.lemma()) && clauses.isInfinitive(at);
    }

    /** "I would like to thank the premier", "we must congratulate them": who says so thanks them. */
    private boolean isPerformed(Token word) {
        Token head = word.is("xcomp") && clauses.isInfinitive(word) ? sentence.head(word) : null;
        return head != null
                && Trait.PERFORMS.of(word.lemma())
                && Set.of("like", "want", "wish").contains(head.lemma())
                && !moods.isNegated(head)
                && sentence.children(head, "nsubj").stream()
                        .anyMatch(s -> Set.of("i", "we").contains(Clauses.lower(s)));
    }

    /**
     * Whether what stands above does not bear on the word: relative clauses and reasons say their own; a definite
     * noun ("the raid") and what only describes a noun ("the seized ship") are taken for granted.
     */
    private boolean isOwnWorld(Token at, Token head) {
        if (at.relation().equals("acl:relcl")
                || at.is("parataxis")
                || at.is("appos")
                || at.is("amod")
                || at.is("compound")
                || at.is("nmod:poss")) {
            return true;
        }
        if (at.is("advcl")
                && !clauses.isInfinitive(at)
                && !conditions.isConditional(at)
                && !conditions.isMarked(at, "from")) {
            return true;
        }
        // "did not limit itself to trade, also calling on": what is told beside is no part of what is denied
        if (at.tag().equals("VBG") && (at.is("dep") || at.is("xcomp")) && at.index() > 0 && isSetOff(beginning(at))) {
            return true;
        }
        // "sought an exemption from the tariffs": they are in force, whether or not it is granted
        if (at.is("nmod") && Trait.SPARES.of(head.lemma())) {
            return true;
        }
        // "urged them not to rush even if the ministry hesitates": the condition alone says how that stands
        if (at.is("advcl") && conditions.isConditional(at)) {
            return true;
        }
        // "if they leave and attack": the condition of the first verb holds for the second
        if (at.is("conj") && conditions.isConditional(head)) {
            return false;
        }
        if (at.is("acl") && !clauses.isInfinitive(at)) {
            return true;
        }
        if (at.is("conj") && at.isVerb() && hasOwnTense(at)) {
            return true;
        }
        // "it is not clear how far they will go": what is not clear is a question
        if (isAsked(at)) {
            return true;
        }
        if (at.is("nsubj") && head.isVerb()) {
            // "denied that a trip was planned"
            return !CommitmentWords.isPlan(head) || !head.is("ccomp");
        }
        // "agreed to restore ties after talks", "whether they will meet is not known"
        if (at.isNoun() && (clauses.hasCase(at, "after") || clauses.hasCase(at, "following"))
                || at.is("csubj") && (conditions.isConditional(at) || isTornOff(at))
                // "would not predict whether they will meet": it is open, and not denied
                || at.is("ccomp") && conditions.isMarked(at, "whether")
                || at.is("dep") && at.tag().equals("VBD")) {
            return true;
        }
        return at.isNoun()
                && sentence.children(at).stream().anyMatch(c -> c.is("nmod:poss") || (c.is("det") && isDefinite(c)));
    }

    /** Whether a comma stands before a word, also within a quotation that ends there: 'promised "fury," pushing them to arm'. */
    private boolean isSetOff(int first) {
        int at = first - 1;
        while (at > 0 && QUOTES.contains(sentence.token(at).text())) {
            at--;
        }
        return sentence.token(at).text().equals(",");
    }

    /** Index of a verb, or of the adverb right before it; at least 1. */
    private int beginning(Token verb) {
        int at = verb.index();
        while (at > 1
                && sentence.token(at - 1).is("advmod")
                && sentence.token(at - 1).head() == verb.index()) {
            at--;
        }
        return Math.max(1, at);
    }

    /** "the unions have slammed the plan saying it will cost jobs": the parser took a whole sentence for the subject of "cost". */
    private boolean isTornOff(Token clause) {
        return sentence.has(clause, "nsubj") && !sentence.has(clause, "mark") && hasOwnTense(clause);
    }

    private static boolean isDefinite(Token determiner) {
        return switch (Clauses.lower(determiner)) {
            case "the", "this", "that", "these", "those", "such", "all" -> true;
            default -> false;
        };
    }

    private void verb(Token verb, Verdict verdict, boolean own) {
        if (conditions.isInverted(verb)) {
            verdict.set(Reality.CONDITIONAL, "condition by word order", 0.9);
        }
        if (moods.isNegated(verb) && !isRepeated(verb) && !isOnlyAnother(verb)) {
            verdict.negate("negated at \"" + verb.text() + "\"", own ? -2.2 : 0.3);
        }
        if (isAsked(verb)) {
            verdict.set(Reality.POSSIBLE, "asked how", 1);
        }
        boolean be = false;
        boolean have = false;
        boolean past = false;
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") || child.is("cop")) {
                switch (Clauses.lower(child)) {
                    case "will", "shall", "'ll", "’ll", "wo" ->
                        verdict.set(Reality.PLANNED, "future at \"" + verb.text() + "\"", 2.3);
                    case "may", "might", "can", "could", "ca" -> {
                        // "tries with all its might to": a noun that the parser took for the verb
                        if (!isOwned(child)) {
                            verdict.set(Reality.POSSIBLE, "modal at \"" + verb.text() + "\"", 1.4);
                        }
                    }
                    case "would" ->
                        verdict.set(
                                moods.isReported(verb) ? Reality.PLANNED : Reality.CONDITIONAL,
                                "\"would\"",
                                moods.isReported(verb) ? 2.2 : 1.7);
                    case "should", "must", "ought" -> {
                        // "it should be noted that they met": only the telling is owed
                        if (own || !moods.isSpeech(verb)) {
                            verdict.set(Reality.POSSIBLE, "obligation at \"" + verb.text() + "\"", 1.6);
                        }
                    }
                    case "is", "are", "am", "'s", "'re", "’s", "’re" -> {
                        be = true;
                        bound(verb, child, verdict);
                    }
                    case "was", "were" -> {
                        past = true;
                        bound(verb, child, verdict);
                    }
                    case "has", "have", "'ve", "’ve", "had" -> have = true;
                    default -> {
                        continue;
                    }
                }
            }
            if (child.is("mark") && Clauses.lower(child).equals("whether")) {
                // "asked whether the police had searched it": a question, and no condition
                verdict.set(Reality.POSSIBLE, "open after \"" + child.text() + "\"", 0.9);
            } else if (child.is("mark") && Conditions.isCondition(child)) {
                verdict.suppose("condition \"" + child.text() + "\"");
            }
            if (child.is("mark") && conditions.isAwaited(verb, child)) {
                // "will stay until Chile withdraws"
                verdict.set(Reality.CONDITIONAL, "awaited after \"" + child.text() + "\"", 1);
            }
            if (child.is("mark") && conditions.isAhead(verb, child)) {
                verdict.set(Reality.PLANNED, "ahead after \"" + child.text() + "\"", 1.6);
            }
            if (child.is("mark") && Clauses.lower(child).equals("without")) {
                verdict.negate("\"without\"", -2);
            }
            if (child.is("advmod") && Clauses.lower(child).equals("yet") && isTo(verb)) {
                // "has yet to sign"
                verdict.negate("\"yet to\"", -1);
            }
            if (child.is("advmod")) {
                if (Trait.HEDGES.of(Clauses.lower(child))) {
                    verdict.set(Reality.POSSIBLE, "\"" + child.text() + "\"", 2);
                } else if (Trait.ALL_BUT.of(Clauses.lower(child))) {
                    verdict.negate("\"" + child.text() + "\"", 0.5);
                }
            }
        }
        if (isStillOwed(verb)) {
            verdict.negate("\"yet to\"", -1);
        }
        if (isUnfulfilled(verb)) {
            verdict.negate("\"was to have\" at \"" + verb.text() + "\"", -1.5);
        }
        if (sentence.children(verb, "advcl").stream().anyMatch(conditions::isConditional)) {
            verdict.underCondition();
        }
        if (own && verb.tag().equals("VBG") && be && !past && !have && verdict.isPlain()) {
            verdict.ongoing("progressive at \"" + verb.text() + "\"");
        }
        if (verb.tag().equals("VB")
                && sentence.head(verb) == null
                && !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "aux")) {
            verdict.set(Reality.POSSIBLE, "imperative", 1);
        }
        if (isWished(verb)) {
            verdict.set(Reality.POSSIBLE, "subjunctive at \"" + verb.text() + "\"", 1.4);
        }
        // a headline: "Peru and Chile to deepen ties"
        if (verb.tag().equals("VB")
                && sentence.head(verb) == null
                && isTo(verb)
                && (sentence.has(verb, "nsubj")
                        || !sentence.token(sentence.size() - 1).text().equals("."))
                && sentence.tokens().stream()
                        .noneMatch(t -> t.index() < verb.index() && t.tag().matches("VB[DZ]"))
                && sentence.children(verb, "aux").stream()
                        .noneMatch(a -> a.lemma().equals("have"))) {
            verdict.set(Reality.PLANNED, "infinitive of a headline", 2);
        }
    }

    /** "it is open how far the rebels will withdraw", beside "told how they withdrew". */
    private boolean isAsked(Token verb) {
        return (verb.is("ccomp") || verb.is("csubj"))
                && moods.isFuture(verb)
                && sentence.children(verb, "advmod").stream()
                        .filter(a -> a.index() < verb.index())
                        .anyMatch(a -> Clauses.lower(a).equals("how")
                                || sentence.children(a, "advmod").stream()
                                        .anyMatch(b -> Clauses.lower(b).equals("how")));
    }

    /** "what they ask is that Chile withdraw": a base form after "that" with a subject. */
    private boolean isWished(Token verb) {
        return verb.tag().equals("VB")
                && (verb.is("ccomp") || verb.is("acl"))
                && sentence.has(verb, "nsubj")
                && !sentence.has(verb, "aux")
                && conditions.isMarked(verb, "that");
    }

    private boolean isOwned(Token word) {
        return word.index() > 0 && sentence.token(word.index() - 1).tag().equals("PRP$");
    }

    private boolean isTo(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> (c.is("mark") || c.is("aux"))
                        && c.index() < verb.index()
                        && Clauses.lower(c).equals("to"));
    }

    /** "is to travel". */
    private void bound(Token verb, Token be, Verdict verdict) {
        if (sentence.children(verb).stream()
                .anyMatch(c -> Clauses.lower(c).equals("to") && c.is("mark") && c.index() > be.index())) {
            verdict.set(Reality.PLANNED, "\"" + be.text() + " to\"", 2);
        }
    }

    /** "agreed to buy the ships but has yet to sign": "yet" hangs on "has". */
    private boolean isStillOwed(Token verb) {
        boolean infinitive = (verb.is("xcomp") || verb.is("ccomp")) && isTo(verb);
        Token head = infinitive ? sentence.head(verb) : null;
        return head != null
                && head.lemma().equals("have")
                && sentence.children(head, "advmod").stream()
                        .anyMatch(a -> Clauses.lower(a).equals("yet") && a.index() < verb.index());
    }

    /** "was to have signed": it was meant, and did not come about. */
    private boolean isUnfulfilled(Token verb) {
        Token head = verb.is("xcomp") ? sentence.head(verb) : null;
        boolean was = head != null && Set.of("was", "were").contains(Clauses.lower(head))
                || sentence.children(verb).stream()
                        .anyMatch(c -> Set.of("was", "were").contains(Clauses.lower(c)));
        return was
                && verb.tag().equals("VBN")
                && isTo(verb)
                && sentence.children(verb, "aux").stream()
                        .anyMatch(c -> Clauses.lower(c).equals("have"));
    }

    /** "the cause was not the raid": the raid took place, and is only not the cause. */
    private boolean isOnlyAnother(Token predicate) {
        return predicate.isNoun()
                && sentence.has(predicate, "cop")
                && sentence.children(predicate, "det").stream()
                        .anyMatch(d -> Clauses.lower(d).equals("the"));
    }

    /** "not the first time that", "not the only case of": it has happened more than once. */
    private boolean isRepeated(Token predicate) {
        return predicate.isNoun()
                && sentence.children(predicate, "amod").stream().anyMatch(a -> switch (Clauses.lower(a)) {
                    case "first", "only", "last", "sole" -> true;
                    default -> false;
                });
    }

    private boolean hasOwnTense(Token verb) {
        // "should talk and support each other": the modal of the first verb holds for the second
        Token head = sentence.head(verb);
        boolean shared = verb.tag().equals("VBP")
                && head != null
                && !sentence.has(verb, "nsubj")
                && sentence.children(head, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP") && !shared
                || sentence.has(verb, "aux");
    }
}

package org.dragoman.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.data.Table;
import org.dragoman.event.EventReport.Reality;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a word names is said to have happened: from tense, modals, negation, conditions, and the
 * words above it that commit the text to it or not ("managed to", "failed to", "a plan to").
 */
public final class Realities {
    private static final Set<String> OPEN = words("open");
    private static final Set<String> INTENTION = words("intention");
    private static final Set<String> NEGATIVE = words("negative");
    private static final Set<String> DOUBTFUL = words("doubtful");
    private static final Set<String> PROSPECT = words("prospect");
    private static final Set<String> OBJECT_PROSPECT = words("object-prospect");
    private static final Set<String> OBJECT_PLAN = words("object-plan");

    private static Set<String> words(String group) {
        return Table.read(Lexicon.class, "commitments.tsv").rows().stream()
                .filter(row -> row[1].equals(group))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was found, and why. The factuality runs from −3, certainly not, to 3, certainly so. */
    public record Finding(Reality reality, double factuality, String because) {}

    private static final double SURE = 2.8;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Moods moods;

    /** Reads the realities of one sentence. */
    public Realities(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.moods = new Moods(clauses);
    }

    /** Whether a word leaves open what is below it: "ready to", "a readiness to". */
    static boolean isOpen(Token word) {
        return OPEN.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word stands in a condition, or in what is said under one: "if they do not agree". */
    boolean isUnderCondition(Token word) {
        Token at = word;
        for (int i = 0; i < 4 && at != null; i++) {
            if (isConditional(at)) {
                return true;
            }
            boolean below = at.is("ccomp") || at.is("xcomp") || at.is("conj") || !at.isVerb();
            at = below ? sentence.head(at) : null;
        }
        return false;
    }

    /** The reality of what a word names. */
    public Finding of(Token word) {
        State state = new State();
        Token at = word;
        boolean first = true;
        for (int i = 0; i < 12 && at != null; i++) {
            Token head = sentence.head(at);
            if (at.isVerb() || sentence.has(at, "cop")) {
                verb(at, state, first);
                first = false;
            }
            if (head == null) {
                break;
            }
            step(at, head, state, first);
            if (isOwnWorld(at, head)) {
                break;
            }
            at = head;
        }
        if (sentence.token(sentence.size() - 1).text().equals("?")) {
            state.ask();
        }
        return state.finding();
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
        if (at.is("advcl") && !clauses.isInfinitive(at) && !isConditional(at) && !marked(at, "from")) {
            return true;
        }
        // "if they leave and attack": the condition of the first verb holds for the second
        if (at.is("conj") && isConditional(head)) {
            return false;
        }
        if (at.is("acl") && !clauses.isInfinitive(at)) {
            return true;
        }
        if (at.is("conj") && at.isVerb() && hasOwnTense(at)) {
            return true;
        }
        if (at.is("nsubj") && head.isVerb()) {
            return true;
        }
        // "agreed to restore ties after talks", "whether they will meet is not known"
        if (at.isNoun() && (clauses.hasCase(at, "after") || clauses.hasCase(at, "following"))
                || at.is("csubj") && isConditional(at)
                || at.is("dep") && at.tag().equals("VBD")) {
            return true;
        }
        return at.isNoun()
                && sentence.children(at).stream().anyMatch(c -> c.is("nmod:poss") || (c.is("det") && isDefinite(c)));
    }

    private static boolean isDefinite(Token determiner) {
        return switch (Clauses.lower(determiner)) {
            case "the", "this", "that", "these", "those", "such", "all" -> true;
            default -> false;
        };
    }

    private void verb(Token verb, State state, boolean own) {
        if (isInverted(verb)) {
            state.set(Reality.CONDITIONAL, "condition by word order", 0.9);
        }
        if (moods.isNegated(verb) && !isRepeated(verb)) {
            state.negate("negated at \"" + verb.text() + "\"", own ? -2.2 : 0.3);
        }
        boolean be = false;
        boolean have = false;
        boolean past = false;
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") || child.is("cop")) {
                switch (Clauses.lower(child)) {
                    case "will", "shall", "'ll", "’ll", "wo" ->
                        state.set(Reality.PLANNED, "future at \"" + verb.text() + "\"", 2.3);
                    case "may", "might", "can", "could", "ca" ->
                        state.set(Reality.POSSIBLE, "modal at \"" + verb.text() + "\"", 1.4);
                    case "would" ->
                        state.set(
                                moods.isReported(verb) ? Reality.PLANNED : Reality.CONDITIONAL,
                                "\"would\"",
                                moods.isReported(verb) ? 2.2 : 1.7);
                    case "should", "must", "ought" ->
                        state.set(Reality.POSSIBLE, "obligation at \"" + verb.text() + "\"", 1.6);
                    case "is", "are", "am", "'s", "'re", "’s", "’re" -> {
                        be = true;
                        bound(verb, child, state);
                    }
                    case "was", "were" -> {
                        past = true;
                        bound(verb, child, state);
                    }
                    case "has", "have", "'ve", "’ve", "had" -> have = true;
                    default -> {
                        continue;
                    }
                }
            }
            if (child.is("mark") && isCondition(child)) {
                state.set(Reality.CONDITIONAL, "condition \"" + child.text() + "\"", 0.9);
            }
            if (child.is("mark") && isAwaited(verb, child)) {
                // "will stay until Chile withdraws"
                state.set(Reality.CONDITIONAL, "awaited after \"" + child.text() + "\"", 1);
            }
            if (child.is("mark") && Clauses.lower(child).equals("without")) {
                state.negate("\"without\"", -2);
            }
            if (child.is("advmod") && Clauses.lower(child).equals("yet") && isTo(verb)) {
                // "has yet to sign"
                state.negate("\"yet to\"", -1);
            }
            if (child.is("advmod")) {
                if (Trait.HEDGES.of(Clauses.lower(child))) {
                    state.set(Reality.POSSIBLE, "\"" + child.text() + "\"", 2);
                } else if (Trait.ALL_BUT.of(Clauses.lower(child))) {
                    state.negate("\"" + child.text() + "\"", 0.5);
                }
            }
        }
        if (isUnfulfilled(verb)) {
            state.negate("\"was to have\" at \"" + verb.text() + "\"", -1.5);
        }
        if (state.reality == Reality.PLANNED
                && sentence.children(verb, "advcl").stream().anyMatch(this::isConditional)) {
            state.reality = Reality.CONDITIONAL;
            state.because = "main clause of a condition";
        }
        if (own && verb.tag().equals("VBG") && be && !past && !have && state.because == null) {
            state.ongoing("progressive at \"" + verb.text() + "\"");
        }
        if (verb.tag().equals("VB")
                && sentence.head(verb) == null
                && !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "aux")) {
            state.set(Reality.POSSIBLE, "imperative", 1);
        }
        // a headline: "Peru and Chile to deepen ties"
        if (verb.tag().equals("VB") && sentence.head(verb) == null && isTo(verb)) {
            state.set(Reality.PLANNED, "infinitive of a headline", 2);
        }
    }

    private void step(Token at, Token head, State state, boolean nominal) {
        Token held = at.is("ccomp") ? held(at) : null;
        Token taker = held != null ? held : at.is("xcomp") ? taker(at, head) : head;
        String lemma = phrasal(taker);
        boolean infinitive = (at.isVerb() || sentence.has(at, "cop")) && clauses.isInfinitive(at);
        if (at.is("xcomp")
                || held != null
                || (at.is("advcl") && infinitive)
                || (at.is("acl") && infinitive)
                || (at.is("advcl") && !infinitive && marked(at, "from"))) {
            if (Trait.ENDS.of(lemma)) {
                // "did not stop accusing": it goes on
                if (head.isVerb() && moods.isNegated(head)) {
                    state.negate("not ended at \"" + head.text() + "\"", SURE / 2);
                }
            } else if (NEGATIVE.contains(lemma)) {
                state.negate("under \"" + head.text() + "\"", -0.1);
            } else if (OPEN.contains(lemma) || isBound(at, head)) {
                state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.6);
            } else if (isHearsay(head)) {
                state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 2);
            } else if (Trait.TRIES.of(lemma) && !at.is("advcl")) {
                // "is trying to mediate" goes on; of "tried to mediate" nobody knows how it ended
                boolean past = head.tag().equals("VBD") || head.tag().equals("VBN");
                state.set(past ? Reality.POSSIBLE : Reality.ONGOING, "tried at \"" + head.text() + "\"", 1.6);
            } else if (INTENTION.contains(lemma)
                    || PROSPECT.contains(lemma)
                    || (infinitive
                            && (!Trait.ASPECT.of(lemma) || lemma.equals("go"))
                            && (at.is("advcl") && !lemma.equals("go") || isPurpose(at, head)))
                    || (at.is("acl") && infinitive)) {
                state.set(Reality.PLANNED, "under \"" + head.text() + "\"", 1.6);
            } else if (lemma.equals("go") && head.tag().equals("VBG")) {
                state.set(Reality.PLANNED, "going to", 2);
            } else if (DOUBTFUL.contains(lemma)) {
                state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
            }
        } else if ((at.is("acl") || at.is("ccomp"))
                && head.isNoun()
                && marked(at, "that")
                && PROSPECT.contains(lemma)
                && !isUnfounded(head)) {
            // "the demand that they withdraw"
            state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.6);
        } else if (at.is("ccomp") || at.is("dep")) {
            if (lemma.equals("deny") || lemma.equals("reject") || lemma.equals("refute") || lemma.equals("dispute")) {
                state.negate("denied by \"" + head.text() + "\"", -1.0);
            } else if (head.isNoun() && isUnfounded(head)) {
                state.negate("under \"" + head.text() + "\"", -1.0);
            } else if (OPEN.contains(lemma) && head.isVerb()) {
                state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.7);
            } else if (marked(at, "whether") || marked(at, "if") || DOUBTFUL.contains(lemma)) {
                state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
            } else if (INTENTION.contains(lemma)
                    && !isPast(at)
                    && !(Trait.TELLS.of(lemma) && (at.tag().equals("VBP") || Operations.isIndicative(sentence, at)))) {
                state.set(Reality.PLANNED, "under \"" + head.text() + "\"", 1.6);
            }
        } else if (at.isNoun() || nominal) {
            if (head.isNoun() && at.is("nmod") && PROSPECT.contains(lemma) && at.index() > head.index()) {
                state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
            } else if (head.isVerb() && (at.is("obj") || at.is("nsubj:pass") || at.is("obl"))) {
                boolean object = !at.is("obl")
                        || lemma.contains(" ")
                        || clauses.hasCase(at, "for")
                        || clauses.hasCase(at, "of")
                        || clauses.hasCase(at, "on");
                if (object && NEGATIVE.contains(lemma)) {
                    state.negate("under \"" + head.text() + "\"", -0.1);
                } else if (object && OBJECT_PLAN.contains(lemma)) {
                    state.set(Reality.PLANNED, "under \"" + head.text() + "\"", 1.9);
                } else if (object && OBJECT_PROSPECT.contains(lemma)) {
                    state.set(Reality.POSSIBLE, "under \"" + head.text() + "\"", 1.9);
                }
            }
            if (at.isNoun()
                    && sentence.children(at).stream()
                            .anyMatch(c -> (c.is("amod") || c.is("det")) && Trait.STILL_TO_COME.of(Clauses.lower(c)))) {
                state.set(Reality.PLANNED, "\"" + at.text() + "\" is still to come", 1.5);
            }
            for (Token child : sentence.children(at, "det")) {
                // the verb above has counted the "no" of its subject and object already
                boolean counted = head.isVerb() && (at.is("obj") || at.is("nsubj")) && moods.isNegated(head);
                if (Clauses.lower(child).equals("no") && !counted) {
                    state.negate("\"no " + at.text() + "\"", -2.0);
                }
            }
        }
    }

    /** The lemma of a word with its particle where the two together commit to something: "called off", "put off". */
    private String phrasal(Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        for (Token child : word.isVerb() ? sentence.children(word) : List.<Token>of()) {
            String both = lemma + " " + Clauses.lower(child);
            boolean particle = child.relation().equals("compound:prt") || child.is("advmod");
            if (particle && (NEGATIVE.contains(both) || OBJECT_PLAN.contains(both))) {
                return both;
            }
        }
        return lemma;
    }

    /** "no evidence that", "dismissed reports that". */
    private boolean isUnfounded(Token noun) {
        Token verb = sentence.head(noun);
        boolean none = sentence.children(noun, "det").stream()
                .anyMatch(d -> Clauses.lower(d).equals("no"));
        // "gave no sign that": the verb above counts it
        return none && !(verb != null && verb.isVerb() && noun.is("obj"))
                || (verb != null
                        && (noun.is("obj") || noun.is("obl"))
                        && switch (verb.lemma().toLowerCase(Locale.ROOT)) {
                            case "refute", "dispute", "dismiss" -> true;
                            default -> false;
                        });
    }

    /** "announced its refusal to impose": the noun before an infinitive that the parser gave to the verb. */
    private Token taker(Token at, Token head) {
        for (Token child : sentence.children(head)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.is("obj")
                    && child.index() < at.index()
                    && (NEGATIVE.contains(lemma)
                            || OPEN.contains(lemma)
                            || INTENTION.contains(lemma)
                            || PROSPECT.contains(lemma))) {
                return child;
            }
        }
        return head;
    }

    /** "has the ability to strike": the noun that the parser took for the subject of its infinitive; null elsewhere. */
    private @Nullable Token held(Token clause) {
        if (!clauses.isInfinitive(clause)) {
            return null;
        }
        return sentence.children(clause, "nsubj").stream()
                .filter(noun -> PROSPECT.contains(noun.lemma().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** "went to war to defend the town": an infinitive after a verb that is complete tells what for. */
    private boolean isPurpose(Token at, Token head) {
        return at.is("xcomp")
                && head.isVerb()
                && !Trait.CAUSES.of(head.lemma())
                && sentence.children(head).stream()
                        .anyMatch(
                                c -> (c.is("obj") || c.is("obl")) && c.index() > head.index() && c.index() < at.index())
                && !sentence.has(at, "nsubj");
    }

    /** "has to withdraw", beside "had to withdraw", who did. */
    private boolean isBound(Token at, Token head) {
        return at.is("xcomp")
                && clauses.isInfinitive(at)
                && head.lemma().equals("have")
                && !head.tag().equals("VBD")
                && sentence.children(head).stream().noneMatch(c -> c.is("obj"));
    }

    /** "is said to have attacked". */
    private boolean isHearsay(Token verb) {
        return moods.isSpeech(verb) && clauses.passive(verb)
                || Clauses.lower(verb).equals("believed");
    }

    /** "told reporters that she had spoken": what lies before the telling is not what is told to be done. */
    private boolean isPast(Token verb) {
        return verb.tag().equals("VBD")
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a.tag().equals("VBD") && a.lemma().equals("have"));
    }

    private boolean isTo(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> (c.is("mark") || c.is("aux"))
                        && c.index() < verb.index()
                        && Clauses.lower(c).equals("to"));
    }

    private boolean marked(Token clause, String word) {
        return sentence.children(clause).stream()
                .anyMatch(c ->
                        (c.is("mark") || c.is("advmod")) && Clauses.lower(c).equals(word));
    }

    /** "is to travel". */
    private void bound(Token verb, Token be, State state) {
        if (sentence.children(verb).stream()
                .anyMatch(c -> Clauses.lower(c).equals("to") && c.is("mark") && c.index() > be.index())) {
            state.set(Reality.PLANNED, "\"" + be.text() + " to\"", 2);
        }
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

    /** "should the rebels attack", "had the port been closed": a condition without a word for it. */
    private boolean isInverted(Token verb) {
        if (!verb.is("advcl")) {
            return false;
        }
        List<Token> subjects = sentence.children(verb, "nsubj");
        return !subjects.isEmpty()
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.is("aux")
                                && c.index() < subjects.get(0).index()
                                && (Clauses.lower(c).equals("should")
                                        || Clauses.lower(c).equals("had")
                                        || Clauses.lower(c).equals("were")));
    }

    /** "not the first time that", "not the only case of": it has happened more than once. */
    private boolean isRepeated(Token predicate) {
        return predicate.isNoun()
                && sentence.children(predicate, "amod").stream().anyMatch(a -> switch (Clauses.lower(a)) {
                    case "first", "only", "last", "sole" -> true;
                    default -> false;
                });
    }

    /** "until Chile withdraws", "once they have signed", beside "until the army seized power". */
    private boolean isAwaited(Token verb, Token mark) {
        boolean awaited = Clauses.lower(mark).equals("until")
                || Clauses.lower(mark).equals("till")
                || Clauses.lower(mark).equals("once");
        return awaited
                && (verb.tag().equals("VBZ")
                        || verb.tag().equals("VBP")
                        || sentence.children(verb, "aux").stream()
                                .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP")));
    }

    private static boolean isCondition(Token mark) {
        return switch (Clauses.lower(mark)) {
            case "if", "unless", "whether", "provided", "lest" -> true;
            default -> false;
        };
    }

    private boolean isConditional(Token clause) {
        return isInverted(clause) || sentence.children(clause).stream().anyMatch(c -> c.is("mark") && isCondition(c));
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

    /** What has been found so far; the first thing found stays, a second negation undoes the first. */
    private static final class State {
        private Reality reality = Reality.ACTUAL;
        private boolean negative;
        private double sure = SURE;
        private @Nullable String because;

        void set(Reality found, String why, double factuality) {
            if (reality.happened()) {
                reality = found;
                sure = negative ? Math.max(sure, -factuality) : factuality;
                because = because == null ? why : because + "; " + why;
            }
        }

        /** "Will they sign?": asked, and not told. */
        void ask() {
            if (reality.happened() || reality == Reality.PLANNED) {
                reality = Reality.POSSIBLE;
                sure = 1.5;
                because = because == null ? "question" : because + "; question";
            }
        }

        void ongoing(String why) {
            if (reality == Reality.ACTUAL) {
                reality = Reality.ONGOING;
                because = why;
            }
        }

        /** Turns the reality about; {@code factuality} is what such a negation leaves of a plain statement. */
        void negate(String why, double factuality) {
            negative = !negative;
            sure = !negative
                    ? SURE / 2
                    : reality == Reality.ACTUAL || factuality < -1.5 ? factuality : Math.max(factuality, -1);
            because = because == null ? why : because + "; " + why;
        }

        Finding finding() {
            return new Finding(negative ? Reality.DENIED : reality, sure, because == null ? "told as a fact" : because);
        }
    }
}

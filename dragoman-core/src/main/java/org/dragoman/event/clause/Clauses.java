package org.dragoman.event.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Who is logical subject and object of a word, through passives, control, coordination and relative clauses. */
public final class Clauses {
    /** Words that begin relative clauses about someone or something named. */
    public static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    /** How far below a word its prepositions are looked for, as the parser may have put them under a noun between. */
    private static final int REACH = 4;

    /** Prepositions that the parser takes for marks of a clause: "worked with Peru to free them". */
    private static final Set<String> CLAUSE_LINKS = Set.of("for", "on", "upon", "with", "against");

    private static final Set<String> ARRIVALS = Set.of("arrive", "come", "flow", "get", "land", "reach");

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

    private final Sentence sentence;
    private final int dateline;
    private final Coordination coordination;
    private final Subjects subjects;
    private final DirectObjects objects;
    private final Passives voices;
    /** The words by whose index {@link #passives} tells something. */
    private final BitSet asked = new BitSet();

    private final BitSet passives = new BitSet();
    private @Nullable Vocabulary vocabulary;
    private @Nullable Quotations quotations;
    private final Map<Integer, List<Token>> direct = new HashMap<>();

    public Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.dateline = Dateline.end(sentence);
        this.coordination = new Coordination(sentence);
        this.subjects = new Subjects(this);
        this.objects = new DirectObjects(this, subjects);
        this.voices = new Passives(this, subjects);
    }

    /** The sentence whose clauses these are. */
    public Sentence sentence() {
        return sentence;
    }

    /** Index of the dash after the dateline, -1 where there is none. */
    public int dateline() {
        return dateline;
    }

    /** False only where one of these words, in small letters, is neither a word nor a lemma of the sentence. */
    public boolean mayHold(List<String> words) {
        return words.isEmpty() || vocabulary().mayHold(words);
    }

    private Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = new Vocabulary(sentence);
        }
        return vocabulary;
    }

    /** Which words stand between quotation marks. */
    public Quotations quotations() {
        if (quotations == null) {
            quotations = new Quotations(sentence);
        }
        return quotations;
    }

    /** The word as written, in small letters. */
    public static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** Whether the verb is passive: "was shelled", "a town shelled by", "was seized and shelled". */
    public boolean passive(Token verb) {
        int at = verb.index();
        if (!asked.get(at)) {
            asked.set(at);
            passives.set(at, voices.isPassive(verb));
        }
        return passives.get(at);
    }

    /** Those who do what the verb says, each with what is coordinated to it. */
    public List<Token> subjects(Token verb) {
        if (passive(verb)) {
            List<Token> agents = new ArrayList<>();
            for (Token child : sentence.children(verb)) {
                if (child.is("obl") && hasCase(child, "by") && !isTime(child)) {
                    agents.addAll(conjuncts(child));
                }
            }
            return agents.isEmpty() ? innerAgents(verb) : agents;
        }
        return subjects.of(verb);
    }

    /** "was accused of treason by the rulers": the agent that the parser gave to the noun before it. */
    private List<Token> innerAgents(Token verb) {
        for (Token child : sentence.children(verb, "obl")) {
            boolean charge = Set.of("of", "with", "for", "to").stream().anyMatch(p -> hasCase(child, p));
            for (Token agent :
                    charge && child.index() > verb.index() ? sentence.children(child, "nmod") : List.<Token>of()) {
                if (hasCase(agent, "by") && !isTime(agent)) {
                    return conjuncts(agent);
                }
            }
        }
        return List.of();
    }

    /** "the medicine reached Peru", "aid has arrived in Peru": where what a noun names got to. */
    public List<Token> reached(Token noun) {
        Token verb = noun.is("nsubj") ? sentence.head(noun) : null;
        if (verb == null || !ARRIVALS.contains(verb.lemma())) {
            return List.of();
        }
        List<Token> found = new ArrayList<>(objects(verb));
        for (String link : List.of("in", "at", "to", "into")) {
            sentence.children(verb, "obl").stream()
                    .filter(place -> hasCase(place, link) && !isTime(place))
                    .forEach(found::add);
        }
        return found;
    }

    /** Those it is done to. */
    public List<Token> objects(Token verb) {
        List<Token> known = direct.get(verb.index());
        if (known == null) {
            known = List.copyOf(objects.of(verb));
            direct.put(verb.index(), known);
        }
        return known;
    }

    /** The second object: "gave <em>them</em> aid". */
    public List<Token> receivers(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.is("iobj")) {
                found.addAll(conjuncts(child));
            }
        }
        // "the exiles were granted asylum"
        if (found.isEmpty() && passive(verb) && objects.isRetained(verb)) {
            found.addAll(subjects.of(verb));
        }
        return found;
    }

    /** Whether a verb is told in the past tense; the tagger takes many such forms after an adverb for participles. */
    public boolean isPast(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBN")
                        && !passive(verb)
                        && !sentence.has(verb, "aux")
                        && sentence.has(verb, "nsubj");
    }

    /** Whether a clause tells of something past: "met", "took place", "was held". */
    public boolean isOver(Token verb) {
        return isPast(verb)
                || verb.tag().equals("VBN")
                        && sentence.children(verb).stream()
                                .anyMatch(c -> c.relation().equals("aux:pass")
                                        && Set.of("was", "were").contains(lower(c)));
    }

    /** Whether a verb or its auxiliary has a tense: "signed", "has signed", beside "to sign". */
    public boolean hasFiniteTense(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || sentence.has(verb, "aux");
    }

    /** Whether a verb follows "to". */
    public boolean isInfinitive(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.tag().equals("TO") || lower(c).equals("to") && c.is("mark"));
    }

    /** "announced its refusal <em>to impose</em>": the clause of a noun that the parser gave to the verb; null if none. */
    public @Nullable Token borrowed(Token noun) {
        Token verb = sentence.head(noun);
        if (verb == null || !verb.isVerb() || !noun.is("obj") || !sentence.has(noun, "nmod:poss")) {
            return null;
        }
        for (Token child : sentence.children(verb, "xcomp")) {
            if (child.index() > noun.index() && isInfinitive(child)) {
                return child;
            }
        }
        return null;
    }

    /** The word with all that is coordinated to it. */
    public List<Token> conjuncts(Token head) {
        return coordination.of(head);
    }

    /** The noun before a verb that the parser joined to the object before it; null elsewhere. */
    @Nullable
    Token misjoinedSubject(Token verb) {
        return coordination.misjoinedSubject(verb);
    }

    /** Whether a noun follows a preposition: "to Peru". */
    public boolean hasCase(Token noun, String preposition) {
        boolean to = preposition.equals("to");
        boolean in = preposition.equals("in");
        for (Token child : sentence.children(noun)) {
            if (!child.is("case")) {
                continue;
            }
            String word = lower(child);
            // "support towards Peru": support to it
            if (word.equals(preposition) || to && (word.equals("towards") || word.equals("toward"))) {
                return true;
            }
            // "strikes across Peru": in it
            if (in && word.equals("across")) {
                return true;
            }
        }
        return false;
    }

    /** The nouns below a word that a preposition joins to it, nearest first; clauses are not entered. */
    public List<Token> governed(Token anchor, String preposition) {
        if (!mayStand(preposition)) {
            return List.of();
        }
        List<Token> found = new ArrayList<>();
        Token described = Antecedents.of(sentence, anchor);
        if (described != null && isStranded(anchor, preposition)) {
            // "the pact that Peru pulled out of"
            return conjuncts(described);
        }
        int[] depths = new int[sentence.size()];
        Deque<Token> open = new ArrayDeque<>();
        open.add(anchor);
        int steps = 0;
        while (!open.isEmpty() && steps++ <= sentence.size()) {
            Token at = open.poll();
            for (Token child : sentence.children(at)) {
                // "threw open the gates to the refugees": an adjective is no clause
                boolean adjective = child.is("xcomp") && child.tag().startsWith("JJ");
                if (isClausal(child) && !adjective) {
                    // "support for Peru's bid to join", "called on Peru to leave": the noun is taken for the clause's
                    // subject
                    boolean marked = CLAUSE_LINKS.contains(preposition)
                            && sentence.children(child, "mark").stream().anyMatch(m -> lower(m).equals(preposition));
                    if (marked) {
                        found.addAll(sentence.children(child, "nsubj"));
                    }
                    continue;
                }
                // "wrote, referring to an aide": beside the verb, and not to whom
                if (child.is("dep")
                        && child.tag().equals("VBG")
                        && child.index() > 0
                        && sentence.token(child.index() - 1).text().equals(",")) {
                    continue;
                }
                // "the Campaign for Peace": the preposition belongs to the name
                if (isInsideName(child)) {
                    continue;
                }
                if ((child.is("nmod") || child.is("obl") || child.is("dep") || child.is("conj"))
                        && hasCase(child, preposition)
                        && !isTime(child)) {
                    found.add(child);
                }
                int depth = depths[at.index()] + 1;
                if (!child.is("nsubj") && !(child.is("conj") && child.isVerb()) && depth < REACH) {
                    depths[child.index()] = depth;
                    open.add(child);
                }
            }
        }
        return found;
    }

    /** Whether the preposition may be in the sentence, or another that {@link #hasCase} takes for it. */
    private boolean mayStand(String preposition) {
        Vocabulary words = vocabulary();
        return words.mayHold(preposition)
                || switch (preposition) {
                    case "to" -> words.mayHold("towards") || words.mayHold("toward");
                    case "in" -> words.mayHold("across");
                    default -> false;
                };
    }

    private boolean isInsideName(Token noun) {
        // "the Gulf of Guinea": a sea
        boolean name = noun.entity().equals("ORGANIZATION") || noun.entity().equals("LOCATION");
        return noun.is("nmod")
                && name
                && sentence.children(noun, "case").stream()
                        .anyMatch(c -> c.entity().equals(noun.entity()));
    }

    /** "the pact that they walked away from": a preposition of a relative clause without its noun. */
    private boolean isStranded(Token verb, String preposition) {
        return sentence.subtree(verb, t -> isClausal(t) || t.isNoun()).stream()
                .anyMatch(t -> t.index() > verb.index()
                        && t.index() <= verb.index() + 3
                        && lower(t).equals(preposition)
                        && !t.is("mark")
                        && (t.head() <= t.index())
                        && (t.index() + 1 == sentence.size()
                                || !sentence.token(t.index() + 1).isNoun()
                                        && !sentence.token(t.index() + 1).tag().startsWith("DT")
                                        && !sentence.token(t.index() + 1).tag().startsWith("PRP")));
    }

    /** "in office", "in court", "at war", "by force": a state or a manner, and nobody; "in retaliation for": a reason. */
    public boolean isAdverbial(Token noun, String preposition) {
        if (preposition.equals("in") && Trait.REASONS.of(noun.lemma()) && !sentence.has(noun, "det")) {
            return true;
        }
        return (preposition.equals("in") || preposition.equals("at") || preposition.equals("by"))
                && noun.tag().equals("NN")
                && sentence.children(noun).stream().allMatch(c -> c.is("case"));
    }

    /** Whether a word heads a clause below another word. */
    public static boolean isClausal(Token token) {
        return token.is("acl")
                || token.is("advcl")
                || token.is("ccomp")
                || token.is("xcomp")
                || token.is("parataxis")
                || token.is("csubj");
    }

    /** Whether the word names a time: "on Monday", "last week". */
    public static boolean isTime(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean month =
                lemma.equals("may") && token.isProper() && !token.entity().equals("PERSON");
        // "called the march"
        boolean walk = lemma.equals("march") && !token.isProper();
        return Trait.TIME.of(lemma) && !walk || month || isYear(token);
    }

    static boolean isYear(Token token) {
        return token.tag().equals("CD") && YEAR.matcher(token.text()).matches();
    }
}

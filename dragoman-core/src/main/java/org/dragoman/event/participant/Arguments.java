package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.clause.Antecedents;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a noun phrase: itself ("the ministry"), or the actor inside it ("Peru's
 * proposal", "a Peruvian court ruling", "the plan put forward by Peru").
 */
public final class Arguments {
    private static final Set<String> INNER =
            Set.of("by", "from", "of", "against", "on", "to", "between", "with", "for");
    /** Prepositions that join an agreement to its parties, beside "an agreement on the miners". */
    private static final Set<String> PARTIES = Set.of("by", "from", "of", "between", "with");

    private static final Set<String> LEADS = Set.of("lead", "run", "control", "command", "operate");

    private static final Set<String> CARRYING = Set.of("carry", "transport", "ferry", "house", "shelter");

    private static final int DEPTH = 4;

    private static final String STANDING = "standing of";

    private final Clauses clauses;
    private final Sentence sentence;
    private final Mentions mentions;
    private final NounClasses classes;
    private final Ownership ownership;
    private final NamePairs pairs;
    private final Things things;
    private final NounPhrases phrases;

    public Arguments(Clauses clauses, Mentions mentions, NounClasses classes) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.mentions = mentions;
        this.classes = classes;
        this.ownership = new Ownership(sentence, mentions, classes);
        this.pairs = new NamePairs(sentence, mentions);
        this.things = new Things(clauses, classes);
        this.phrases = new NounPhrases(clauses, mentions, classes);
    }

    /** What is somebody's own, among the words of the sentence. */
    public Ownership ownership() {
        return ownership;
    }

    /** What nouns stand for that are nobody. */
    public Things things() {
        return things;
    }

    /** The actors meant by noun phrases; where a phrase holds none, the phrase itself as a thing. */
    public List<Argument> of(List<Token> heads) {
        List<Argument> found = new ArrayList<>();
        for (Token head : heads) {
            List<Argument> actors = actors(head, 0);
            if (actors.isEmpty()) {
                if (!isPronoun(head) && !Clauses.isTime(head)) {
                    found.add(phrase(head, false, "the thing named"));
                }
            } else {
                addNew(found, actors);
                addNew(found, pairs.otherHalf(head, actors));
            }
        }
        return found;
    }

    private static void addNew(List<Argument> found, List<Argument> others) {
        for (Argument other : others) {
            if (found.stream().noneMatch(b -> b.head().equals(other.head()))) {
                found.add(other);
            }
        }
    }

    /** The actors meant by noun phrases; empty where they hold none. */
    public List<Argument> actors(List<Token> heads) {
        List<Argument> found = new ArrayList<>();
        for (Token head : heads) {
            List<Argument> actors = actors(head, 0);
            addNew(found, actors);
            addNew(found, pairs.otherHalf(head, actors));
        }
        return found;
    }

    /** The actors meant by noun phrases, but for those who act here themselves and what is their own. */
    public List<Argument> others(List<Token> heads, List<Argument> sources) {
        return of(heads).stream()
                .filter(t -> t.actor() && !ownership.isOwn(t, sources))
                .filter(t -> sources.stream().noneMatch(s -> s.isSame(t)))
                .toList();
    }

    /** The actors who act where noun phrases are subjects: "talks between the two have failed" has none. */
    public List<Argument> doers(List<Token> heads) {
        List<Argument> found = new ArrayList<>();
        for (Token head : heads) {
            for (Argument actor : actors(head, 0)) {
                boolean inner = actor.because().startsWith("inside") && !actor.isDoer()
                        || actor.because().startsWith(STANDING)
                        || actor.because().startsWith("possessor") && !actsFor(head);
                if (!inner && found.stream().noneMatch(b -> b.head().equals(actor.head()))) {
                    found.add(actor);
                }
            }
        }
        return found;
    }

    private List<Argument> actors(Token head, int depth) {
        if (depth > DEPTH) {
            return List.of();
        }
        List<Argument> owners = ownersBefore(head, depth);
        if (!owners.isEmpty()) {
            return Argument.because(owners, "possessor of \"" + head.text() + "\"");
        }
        List<Argument> itself = phrases.themselves(head);
        return !itself.isEmpty() || isPronoun(head)
                ? itself
                : Argument.firstOf(
                        () -> named(head),
                        () -> counted(head, depth),
                        () -> possessors(head, depth),
                        () -> before(head),
                        () -> agents(head, depth),
                        () -> carried(head, depth),
                        () -> relativeDoers(head),
                        () -> joined(head, depth));
    }

    /** "fellow Peruvian contender Ana Sosa": the parser may take the name for a description of the noun. */
    private List<Argument> named(Token head) {
        for (Token child : head.tag().equals("NN") ? sentence.children(head) : List.<Token>of()) {
            boolean beside = (child.is("appos") || child.is("dep") || child.is("flat"))
                    && child.entity().equals("PERSON")
                    && child.index() > head.index()
                    && child.index() <= head.index() + 3;
            Argument named = beside ? self(child) : null;
            if (named != null && named.mention() != null) {
                return List.of(named);
            }
        }
        return List.of();
    }

    /** "dozens of miners", "a group of soldiers": those who are counted. */
    private List<Argument> counted(Token head, int depth) {
        for (Token inner : Trait.counts(head) ? clauses.governed(head, "of") : List.<Token>of()) {
            List<Argument> found = actors(inner, depth + 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Peru's proposal", "Peru and Chile's proposal". */
    private List<Argument> possessors(Token head, int depth) {
        for (Token possessor : sentence.children(head, "nmod:poss")) {
            List<Argument> found = new ArrayList<>();
            for (Token one : clauses.conjuncts(possessor)) {
                found.addAll(actors(one, depth + 1));
            }
            if (!found.isEmpty()) {
                return Argument.because(found, "possessor of \"" + head.text() + "\"");
            }
        }
        return List.of();
    }

    /** "a Peruvian court ruling", "Peruvian and Chilean warships": those of both. */
    private List<Argument> before(Token head) {
        List<Argument> before = new ArrayList<>();
        for (Token premodifier : premodifiers(head)) {
            Argument found = self(premodifier);
            // "the Volcker Rule", "the Southern Gas pipeline": half a name; "an alliance system": a kind of order
            boolean half = found != null
                    && found.mention() == null
                    && (phrases.isNamedThing(head) && (head.isProper() || premodifier.isProper())
                            || !premodifier.isProper() && classes.contains("order", sentence, head));
            if (found != null
                    && found.actor()
                    && !half
                    && (before.isEmpty()
                            || found.first() > before.get(before.size() - 1).last())) {
                before.add(found);
            }
        }
        boolean both = before.size() > 1
                && Clauses.lower(sentence.token(before.get(1).first() - 1)).equals("and");
        return Argument.because(
                before.subList(0, Math.min(before.size(), both ? 2 : 1)), "stands before \"" + head.text() + "\"");
    }

    private List<Token> premodifiers(Token head) {
        List<Token> premodifiers = new ArrayList<>();
        // "the Moscow Treaty", "the Algiers agreement": where it was signed, or whom it is about
        if (isAgreement(head)) {
            return premodifiers;
        }
        boolean topic = classes.contains("topic", sentence, head);
        for (Token child : sentence.children(head)) {
            // "the Chile inquiry": what it is about, beside "the Chilean inquiry"
            if (topic && !(child.is("amod") && Crowds.isDemonym(child))) {
                continue;
            }
            if (child.is("compound") || child.is("amod") || child.is("nmod") && child.index() < head.index()) {
                premodifiers.add(child);
                premodifiers.addAll(sentence.children(child, "conj"));
                // "Peruvian - led warplanes": those of who leads them
                if (child.isVerb() && LEADS.contains(child.lemma())) {
                    premodifiers.addAll(sentence.children(child).stream()
                            .filter(c -> c.index() < child.index() && !c.is("punct"))
                            .toList());
                }
            }
        }
        return premodifiers;
    }

    private boolean isAgreement(Token noun) {
        return classes.contains("agreement", sentence, noun) && !noun.lemma().equals("statement");
    }

    /** "the plan put forward by Peru". */
    private List<Argument> agents(Token head, int depth) {
        for (Token child : sentence.children(head)) {
            if (child.is("acl") && child.isVerb() && clauses.passive(child)) {
                List<Argument> found = new ArrayList<>();
                for (Token agent : clauses.subjects(child)) {
                    found.addAll(actors(agent, depth + 1));
                }
                if (!found.isEmpty()) {
                    return Argument.because(found, "agent of \"" + child.text() + "\"");
                }
            }
        }
        return List.of();
    }

    /** "shunned the vote that Peru had called": whose doing it is. */
    private List<Argument> relativeDoers(Token head) {
        for (Token child : sentence.children(head)) {
            if (child.relation().equals("acl:relcl") && child.isVerb() && !clauses.passive(child)) {
                List<Argument> found = new ArrayList<>();
                for (Token subject : sentence.children(child, "nsubj")) {
                    Argument doer = Clauses.RELATIVE.contains(Clauses.lower(subject)) ? null : self(subject);
                    if (doer != null && doer.actor()) {
                        found.add(doer);
                    }
                }
                if (!found.isEmpty()) {
                    return Argument.because(found, "inside the clause about \"" + head.text() + "\"");
                }
            }
        }
        return List.of();
    }

    /** "the proposal of Peru", "an attack on Peru", "an agreement between Peru and Chile". */
    private List<Argument> joined(Token head, int depth) {
        Set<String> links = isAgreement(head) ? PARTIES : INNER;
        for (Token child : sentence.children(head)) {
            if ((child.is("nmod") || child.is("obl") && head.is("nsubj"))
                    && child.index() > head.index()
                    && links.stream().anyMatch(p -> clauses.hasCase(child, p))) {
                List<Argument> found = new ArrayList<>();
                for (Token one : clauses.conjuncts(child)) {
                    List<Argument> actors = actors(one, depth + 1);
                    addNew(found, actors);
                    addNew(found, pairs.otherHalf(one, actors));
                }
                if (!found.isEmpty()) {
                    return Argument.because(found, relation(head, child));
                }
            }
        }
        return List.of();
    }

    /** How those whom a preposition joins to a noun stand to it. */
    private String relation(Token head, Token child) {
        // "backed the proposal of Peru", as "Peru's proposal"
        boolean author = classes.contains("proposal", sentence, head)
                && (clauses.hasCase(child, "of") || clauses.hasCase(child, "by"));
        // "backed the unity of Peru": what is Peru's own, and no deed of it
        boolean standing = clauses.hasCase(child, "of") && classes.contains("standing", sentence, head);
        // "shelling by rebels wounded": theirs is what the noun names
        String doer = clauses.hasCase(child, "by") ? Argument.DOER : "";
        return (author ? "author of" : standing ? STANDING : "inside") + " \"" + head.text() + "\"" + doer;
    }

    /** "blew up a lorry carrying soldiers", "a convoy belonging to Peru": whom it carries, whose it is. */
    private List<Argument> carried(Token head, int depth) {
        List<Argument> found = new ArrayList<>();
        for (Token clause : sentence.children(head, "acl")) {
            boolean belongs = clause.lemma().equals("belong");
            if (clause.tag().equals("VBG") && (belongs || CARRYING.contains(clause.lemma()))) {
                for (Token one : belongs ? clauses.governed(clause, "to") : clauses.objects(clause)) {
                    found.addAll(actors(one, depth + 1));
                }
            }
        }
        return Argument.because(found, "inside \"" + head.text() + "\"");
    }

    /** "Ana Sosa, whose movement backs the bill": the one whom the relative clause describes; empty elsewhere. */
    private List<Argument> ownersBefore(Token head, int depth) {
        if (head.isProper()
                || sentence.children(head, "nmod:poss").stream()
                        .noneMatch(p -> Clauses.lower(p).equals("whose"))) {
            return List.of();
        }
        Token at = head;
        for (int i = 0; i < DEPTH && at != null; i++) {
            Token described = Antecedents.of(sentence, at);
            if (described != null) {
                return described.equals(head) ? List.of() : actors(described, depth + 1);
            }
            at = sentence.head(at);
        }
        // the parser may not know the clause for a relative one
        int whose = phrase(head, true, "").first();
        int before = whose > 0 && sentence.token(whose - 1).text().equals(",") ? whose - 2 : whose - 1;
        Token noun = before < 0 ? head : sentence.token(before);
        return noun.isNoun() && !noun.equals(head) ? actors(noun, depth + 1) : List.of();
    }

    /** "Peru's soldiers", "Peru's plan calls for", beside "the premier's drop in the polls offers". */
    private boolean actsFor(Token noun) {
        return !classes.contains("attribute", sentence, noun);
    }

    /** Whether the mention is of someone in the book of actors, or who belongs to one who is: "Peru's premier". */
    boolean isKnown(Mention mention) {
        return mention.actors().stream().anyMatch(id -> {
            Actor actor = mentions.actor(id);
            return actor != null && (!actor.provisional() || actor.of() != null || actor.role() != null);
        });
    }

    /** The word as an actor itself, null where it is none. */
    public @Nullable Argument self(Token head) {
        return phrases.self(head);
    }

    /** The noun phrase around a head: its words before it, and an "of" phrase after it. */
    public Argument phrase(Token head, boolean actor, String because) {
        return phrases.phrase(head, actor, because);
    }

    static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || token.tag().equals("EX");
    }
}

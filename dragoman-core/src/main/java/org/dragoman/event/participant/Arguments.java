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
    private final Crowds crowds;
    private final NamePairs pairs;
    private final Things things;

    public Arguments(Clauses clauses, Mentions mentions, NounClasses classes) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.mentions = mentions;
        this.classes = classes;
        this.crowds = new Crowds(clauses, classes);
        this.ownership = new Ownership(sentence, mentions, classes);
        this.pairs = new NamePairs(sentence, mentions);
        this.things = new Things(clauses, classes);
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
            return because(owners, "possessor of \"" + head.text() + "\"");
        }
        Argument self = self(head);
        if (self != null) {
            Argument named = self.isNamed() || self.mention() == null ? null : nameBeside(head);
            if (named != null) {
                return List.of(named);
            }
            List<Argument> examples = self.mention() == null ? examples(head) : List.of();
            return examples.isEmpty() ? List.of(self) : examples;
        }
        if (isPronoun(head)) {
            return List.of();
        }
        // "fellow Peruvian contender Ana Sosa": the parser may take the name for a description of the noun
        for (Token child : sentence.children(head)) {
            boolean beside = (child.is("appos") || child.is("dep") || child.is("flat"))
                    && child.entity().equals("PERSON")
                    && child.index() > head.index()
                    && child.index() <= head.index() + 3;
            Argument named = beside && head.tag().equals("NN") ? self(child) : null;
            if (named != null && named.mention() != null) {
                return List.of(named);
            }
        }
        if (Trait.counts(head)) {
            for (Token inner : clauses.governed(head, "of")) {
                List<Argument> found = actors(inner, depth + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (Token possessor : sentence.children(head, "nmod:poss")) {
            List<Argument> found = new ArrayList<>();
            for (Token one : clauses.conjuncts(possessor)) {
                found.addAll(actors(one, depth + 1));
            }
            if (!found.isEmpty()) {
                return because(found, "possessor of \"" + head.text() + "\"");
            }
        }
        List<Token> premodifiers = new ArrayList<>();
        // "the Moscow Treaty", "the Algiers agreement": where it was signed, or whom it is about
        boolean agreement =
                classes.contains("agreement", sentence, head) && !head.lemma().equals("statement");
        // "the Chile inquiry": what it is about
        boolean named = agreement || classes.contains("topic", sentence, head);
        for (Token child : agreement ? List.<Token>of() : sentence.children(head)) {
            // "resented Peruvian policy", beside "the Chile inquiry"
            if (named && !(child.is("amod") && Crowds.isDemonym(child))) {
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
        List<Argument> before = new ArrayList<>();
        for (Token premodifier : premodifiers) {
            Argument found = self(premodifier);
            // "the Volcker Rule", "the Southern Gas pipeline": half a name; "an alliance system": a kind of order
            boolean half = found != null
                    && found.mention() == null
                    && (isNamedThing(head) && (head.isProper() || premodifier.isProper())
                            || !premodifier.isProper() && classes.contains("order", sentence, head));
            if (found != null
                    && found.actor()
                    && !half
                    && (before.isEmpty()
                            || found.first() > before.get(before.size() - 1).last())) {
                before.add(found);
            }
        }
        if (!before.isEmpty()) {
            // "Peruvian and Chilean warships": those of both
            List<Argument> both = before.size() > 1
                            && Clauses.lower(sentence.token(before.get(1).first() - 1))
                                    .equals("and")
                    ? before.subList(0, 2)
                    : before.subList(0, 1);
            return because(both, "stands before \"" + head.text() + "\"");
        }
        for (Token child : sentence.children(head)) {
            if (child.is("acl") && child.isVerb()) {
                List<Argument> found = new ArrayList<>();
                for (Token agent : clauses.passive(child) ? clauses.subjects(child) : List.<Token>of()) {
                    found.addAll(actors(agent, depth + 1));
                }
                if (!found.isEmpty()) {
                    return because(found, "agent of \"" + child.text() + "\"");
                }
            }
        }
        List<Argument> carried = carried(head, depth);
        if (!carried.isEmpty()) {
            return because(carried, "inside \"" + head.text() + "\"");
        }
        // "shunned the vote that Peru had called": whose doing it is
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
                    return because(found, "inside the clause about \"" + head.text() + "\"");
                }
            }
        }
        for (Token child : sentence.children(head)) {
            if ((child.is("nmod") || child.is("obl") && head.is("nsubj"))
                    && child.index() > head.index()
                    && (agreement ? PARTIES : INNER).stream().anyMatch(p -> clauses.hasCase(child, p))) {
                List<Argument> found = new ArrayList<>();
                for (Token one : clauses.conjuncts(child)) {
                    List<Argument> actors = actors(one, depth + 1);
                    addNew(found, actors);
                    addNew(found, pairs.otherHalf(one, actors));
                }
                if (!found.isEmpty()) {
                    // "backed the proposal of Peru", as "Peru's proposal"
                    boolean author = classes.contains("proposal", sentence, head)
                            && (clauses.hasCase(child, "of") || clauses.hasCase(child, "by"));
                    // "backed the unity of Peru": what is Peru's own, and no deed of it
                    boolean standing = clauses.hasCase(child, "of") && classes.contains("standing", sentence, head);
                    // "shelling by rebels wounded": theirs is what the noun names
                    String doer = clauses.hasCase(child, "by") ? Argument.DOER : "";
                    String how = author ? "author of" : standing ? STANDING : "inside";
                    return because(found, how + " \"" + head.text() + "\"" + doer);
                }
            }
        }
        return List.of();
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
        return found;
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

    /** "the regional bloc Norden": the name right behind a noun; null where there is none. */
    private @Nullable Argument nameBeside(Token noun) {
        for (Token child : sentence.children(noun, "appos")) {
            Argument self = self(child);
            if (self != null && self.mention() != null && self.isNamed() && self.first() == noun.index() + 1) {
                return self;
            }
        }
        return null;
    }

    /** "several countries, such as Peru and Chile": those of a nameless many who are named. */
    private List<Argument> examples(Token head) {
        List<Argument> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean such = child.is("nmod")
                            && (clauses.hasCase(child, "such")
                                    || clauses.hasCase(child, "including")
                                    || clauses.hasCase(child, "like"))
                    || head.tag().equals("NNS")
                            && child.entity().equals("PERSON")
                            && (child.is("appos") || child.is("dep"));
            for (Token one : such ? clauses.conjuncts(child) : List.<Token>of()) {
                Argument self = self(one);
                if (self != null && self.mention() != null) {
                    found.add(self);
                }
            }
        }
        return because(found, "an example of \"" + head.text() + "\"");
    }

    private static List<Argument> because(List<Argument> found, String why) {
        return found.stream()
                .map(a -> new Argument(a.head(), a.first(), a.last(), a.mention(), a.actor(), why))
                .toList();
    }

    /** The word as an actor itself, null where it is none. */
    public @Nullable Argument self(Token head) {
        Mention mention = mentions.headedBy(sentence.index(), head.index());
        if (mention == null && head.isNoun()) {
            Mention around = mentions.covering(sentence.index(), head.index());
            if (around != null && (around.how() == Mention.How.NAME || around.how() == Mention.How.TITLE)) {
                mention = around;
            }
        }
        if (mention != null) {
            return new Argument(head, mention.first(), mention.last(), mention, true, "mention of " + mention.actor());
        }
        if (isPronoun(head) || Clauses.isTime(head)) {
            return null;
        }
        boolean named = !head.entity().equals("O")
                && !head.entity().equals("MISC")
                && !head.tag().equals("CD");
        boolean people = crowds.isPeople(head);
        boolean proper = head.isProper()
                && !isNamedThing(head)
                && Character.isUpperCase(head.text().charAt(0))
                && head.text().length() > 1;
        boolean demonym = Crowds.isDemonym(head);
        if (named || people || proper || demonym) {
            return phrase(head, true, named ? "name" : people ? "noun for persons" : "proper noun");
        }
        return null;
    }

    /** "the Volcker Rule", "the Marshall Plan": a name, and nobody's. */
    private boolean isNamedThing(Token name) {
        return classes.contains("named thing", sentence, name);
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

    static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || token.tag().equals("EX");
    }

    /** The noun phrase around a head: its words before it, and an "of" phrase after it. */
    public Argument phrase(Token head, boolean actor, String because) {
        int first = head.index();
        int last = head.index();
        for (Token token : sentence.subtree(head, t -> !isOutside(head, t))) {
            if (token.index() < first) {
                first = token.index();
            }
            if (token.index() > last) {
                last = token.index();
            }
        }
        return new Argument(head, first, last, null, actor, because);
    }

    private boolean isOutside(Token head, Token token) {
        if (Clauses.isClausal(token)
                || token.is("appos")
                || token.is("conj")
                || token.is("cc")
                || token.is("punct")
                || token.is("obl")
                || token.is("dep")
                || token.is("advmod")
                || token.is("cop")
                || token.is("nsubj")
                || token.is("aux")
                || token.is("mark")
                || token.is("obj")) {
            return true;
        }
        // "in 2008 rebels fled": the year is not part of the phrase
        if (token.head() == head.index() && token.index() < head.index() && Clauses.isTime(token)) {
            return true;
        }
        // "against the ministry": the preposition is not part of the phrase
        if (token.head() == head.index() && token.is("case") && token.index() < head.index()) {
            return true;
        }
        return token.is("nmod")
                && token.index() > head.index()
                && !clauses.hasCase(token, "of")
                && !clauses.hasCase(token, "in");
    }
}

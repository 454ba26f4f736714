package org.dragoman.event.participant;

import java.util.Set;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.event.lexicon.Trait;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** What the nouns of a sentence stand for beside those who act: a territory, a proposal, a deed, an object of a verb. */
public final class Things {
    private static final int DEPTH = 4;
    private static final Set<String> MUTUAL = Set.of("bilateral", "mutual", "two-way");

    private final Clauses clauses;
    private final Sentence sentence;
    private final NounClasses classes;

    Things(Clauses clauses, NounClasses classes) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.classes = classes;
    }

    /** Whether a noun, or what it is joined to, is the object of a word: "sent troops and police", "sent in troops". */
    public boolean isObject(Token noun, Token word) {
        Token at = noun;
        for (int i = 0; i < DEPTH && at.is("conj"); i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return false;
            }
            at = head;
        }
        return at.head() == word.index()
                && (at.is("obj")
                        || at.relation().equals("nsubj:pass")
                        || at.is("obl") && clauses.hasCase(at, "in") && at.index() == word.index() + 2);
    }

    /** "called up reservists as guards", "raised an army in two battalions": what it is done with or becomes. */
    public boolean isMadeOf(Token noun) {
        return !sentence.has(noun, "nmod:poss") && (clauses.hasCase(noun, "as") || clauses.hasCase(noun, "in"));
    }

    /** Whether a phrase can be what a verb is about: "support for the pact", beside "said in a statement". */
    public boolean isTakenUp(Argument thing) {
        return sentence.children(thing.head(), "case").stream()
                .allMatch(c -> Links.isDirected(Clauses.lower(c)) || c.text().equals("of"));
    }

    /** Whether the sentence tells of a game. */
    public boolean isOfSport() {
        return PublicLife.isOfSport(sentence, classes);
    }

    /** "a spokesman for the brewery", "the hotel's director": who serves a body that is none of public life. */
    public boolean isOfPrivateBody(Argument holder) {
        Token head = holder.head();
        return Trait.SERVES.of(head.lemma())
                && sentence.children(head).stream()
                        .filter(c -> c.is("nmod:poss")
                                || c.is("compound")
                                || c.is("nmod") && (clauses.hasCase(c, "of") || clauses.hasCase(c, "for")))
                        .anyMatch(
                                c -> c.isNoun() && (classes.isActor(c) || classes.isAtHome(c)) && !classes.isPublic(c));
    }

    /** "the Lima attacks": what the argument stands before is a deed of violence. */
    public boolean isViolence(Argument argument) {
        Token above = sentence.head(argument.head());
        return above != null && classes.contains("violence", sentence, above);
    }

    /** "Peru's missile tests", "the Peruvian raids": whether the noun above a name tells one of some deeds, as a subject. */
    public boolean isOfDeed(Argument argument, Lexicon lexicon, Set<Plover> deeds) {
        Token noun = sentence.head(argument.head());
        return noun != null
                && noun.is("nsubj")
                && lexicon.patterns("noun", noun.lemma()).stream()
                        .anyMatch(p -> deeds.contains(p.type())
                                && p.after().isEmpty()
                                && NounClasses.precede(sentence, noun, p.before()));
    }

    /** "bilateral trade". */
    public boolean isMutual(Argument thing) {
        return isMutual(sentence, thing.head());
    }

    /** "several areas near the capital", "the outpost". */
    public boolean isTerritory(Token noun) {
        return classes.contains("territory", sentence, noun) || classes.contains("base", sentence, noun);
    }

    /** "the plan", "its offer". */
    boolean isProposal(Token noun) {
        return classes.contains("proposal", sentence, noun);
    }

    /** "the overthrow of", "the invasion of": done to those named after "of". */
    boolean isSuffered(Token noun) {
        return classes.contains("suffered", sentence, noun);
    }

    /** "the frontier with Peru". */
    boolean isBorder(Token noun) {
        return classes.contains("border", sentence, noun);
    }

    /** Whether a noun is expressly of two: "bilateral relations". */
    public static boolean isMutual(Sentence sentence, Token noun) {
        return noun.isNoun()
                && sentence.children(noun, "amod").stream().anyMatch(word -> MUTUAL.contains(Clauses.lower(word)));
    }
}

package org.dragoman.event.participant;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.lexicon.NounClasses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** How far noun phrases reach, and who is named by a noun phrase itself rather than inside it: "the ministry". */
final class NounPhrases {
    private final Clauses clauses;
    private final Sentence sentence;
    private final Mentions mentions;
    private final NounClasses classes;
    private final Crowds crowds;

    NounPhrases(Clauses clauses, Mentions mentions, NounClasses classes) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.mentions = mentions;
        this.classes = classes;
        this.crowds = new Crowds(clauses, classes);
    }

    /** Who a noun phrase is, by the name beside the noun or the examples of it where they tell more; empty for a thing. */
    List<Argument> themselves(Token head) {
        Argument self = self(head);
        if (self == null) {
            return List.of();
        }
        Argument named = self.isNamed() || self.mention() == null ? null : nameBeside(head);
        if (named != null) {
            return List.of(named);
        }
        List<Argument> examples = self.mention() == null ? examples(head) : List.of();
        return examples.isEmpty() ? List.of(self) : examples;
    }

    /** The word as an actor itself, null where it is none. */
    @Nullable
    Argument self(Token head) {
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
        // "received a master's": the degree
        boolean elided = head.tag().equals("NN")
                && !head.relation().equals("nmod:poss")
                && sentence.children(head, "case").stream()
                        .anyMatch(c -> c.tag().equals("POS"));
        // "pointed at his head": what he has on his shoulders
        boolean bodily = head.lemma().equals("head")
                && sentence.children(head, "nmod:poss").stream()
                        .anyMatch(
                                c -> c.tag().equals("PRP$") && !Clauses.lower(c).equals("its"));
        if (elided || bodily || Arguments.isPronoun(head) || Clauses.isTime(head)) {
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

    /** The noun phrase around a head: its words before it, and an "of" phrase after it. */
    Argument phrase(Token head, boolean actor, String because) {
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

    /** "the Volcker Rule", "the Marshall Plan": a name, and nobody's. */
    boolean isNamedThing(Token name) {
        return classes.contains("named thing", sentence, name);
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
                // "seven deputies, including two of its leaders": all seven
                if (self != null && self.mention() != null && self.isNamed() && one.isProper()) {
                    found.add(self);
                }
            }
        }
        return Argument.because(found, "an example of \"" + head.text() + "\"");
    }
}

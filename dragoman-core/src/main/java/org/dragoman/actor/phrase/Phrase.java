package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.book.Entry;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** A phrase that may refer to an actor, while its document is being read. What it refers to is filled in step by step. */
public final class Phrase {
    /** What sort of phrase it is. */
    public enum Kind {
        STATE,
        /** A capital or another metonym of a state. */
        SEAT,
        ADJECTIVE,
        /** "Russians". */
        NATIONALS,
        PERSON,
        BODY,
        OUTLET,
        /** A place that is no state and no capital. */
        PLACE,
        /** An office or role without a name: "the president", "an expert". */
        TITLE,
        /** Several people by their role: "Russian experts". */
        PEOPLE,
        /** "the two countries", "the two leaders". */
        GROUP,
        PRONOUN,
        /** "the North". */
        HALF,
        /** "the latter". */
        LATTER
    }

    /** What the words say of the gender. */
    public enum Gender {
        UNKNOWN,
        MALE,
        FEMALE
    }

    /** Where it stands. */
    public final Sentence sentence;
    /** Its first token. */
    public final int first;
    /** Its last token. */
    public final int last;
    /** The token on which the rest of the sentence hangs. */
    public final int head;
    /** What sort it is. */
    public final Kind kind;
    /** How it refers. */
    public Mention.How how;
    /** The gender its words tell. */
    public Gender gender = Gender.UNKNOWN;
    /** Whether it is of several. */
    public boolean plural;
    /** Whether "the", "this" or an owner stands before it. */
    public boolean definite;
    /** How many: 2 for "both" and "two", 0 where the words do not say. */
    public int number;
    /** Whether adjectives stand before the noun: "the major powers". */
    public boolean modified;

    /** What the book knows by this name. */
    public List<Entry> entries = List.of();
    /** The tokens of a person's name, or null where there is none. */
    @Nullable
    public String name;
    /** The role as the text gives it, with its affiliation: "dean of the faculty of history at Kazan University". */
    @Nullable
    public String role;

    /** The noun of its role, null where it has none. */
    public RoleNouns.@Nullable Found noun;
    /** What that noun names, null where it has none. */
    public RoleNouns.@Nullable Kind nounKind;
    /** The rank that stands before a name whose office was told beside it: "army chief General Brown"; or null. */
    @Nullable
    public String rank;
    /** Former, late, acting, deputy…: the holder of the office is someone else. */
    public boolean former;
    /** The states or bodies that the words tie it to: "Russian", "of Lithuania". */
    public final List<Actor> of = new ArrayList<>(2);
    /** "his", "its" before a role noun: the token, or -1. */
    public int possessive = -1;
    /** Whether a noun that is no name owns it: "the city's mayor". */
    boolean possessed;
    /** "Putin's" before a role noun: the last token of the name, or -1. */
    public int person = -1;
    /** A phrase that this one belongs to: "the two countries" in "the leaders of the two countries". */
    @Nullable
    public Phrase owner;
    /** The phrase of the same person that this one stands in apposition to. */
    @Nullable
    public Phrase same;

    /** Whom it means; null while not resolved, and where it means several. */
    @Nullable
    public Actor actor;

    /** Whom it means, if several. */
    public List<Actor> members = List.of();

    public Phrase(Sentence sentence, int first, int last, int head, Kind kind, Mention.How how) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head;
        this.kind = kind;
        this.how = how;
    }

    /** Its head. */
    public Token headToken() {
        return sentence.token(head);
    }

    /** Whether a token stands in it. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** The same phrase with what follows "of": "the leaders" and "the two countries". */
    Phrase withOwner(Phrase of) {
        return ownedBy(of, first, of.last, kind, how);
    }

    /** The same phrase with the owner before it: "the country's" and "president". */
    Phrase withPossessor(Phrase possessor) {
        boolean holders = plural && nounKind == RoleNouns.Kind.OFFICE;
        Phrase longer = ownedBy(
                possessor, possessor.first, last, holders ? Kind.GROUP : kind, holders ? Mention.How.GROUP : how);
        longer.definite = true;
        longer.role = words();
        return longer;
    }

    private Phrase ownedBy(Phrase of, int from, int to, Kind sort, Mention.How found) {
        Phrase longer = new Phrase(sentence, from, to, head, sort, found);
        longer.gender = gender;
        longer.plural = plural;
        longer.definite = definite;
        longer.number = number;
        longer.modified = modified;
        longer.role = role;
        longer.noun = noun;
        longer.nounKind = nounKind;
        longer.former = former;
        longer.possessive = possessive;
        longer.person = person;
        longer.possessed = possessed;
        longer.same = same;
        longer.owner = of;
        return longer;
    }

    /** Whether another phrase stands in it. */
    public boolean contains(Phrase other) {
        return sentence == other.sentence && first <= other.first && other.last <= last;
    }

    /** Whether it is known whom it means, if only one. */
    public boolean isResolved() {
        return actor != null;
    }

    /** The actors it refers to; empty while not resolved. */
    public List<Actor> actors() {
        if (!members.isEmpty()) {
            return members;
        }
        return actor == null ? List.of() : List.of(actor);
    }

    /** Its words, with blanks where the text has some. */
    public String words() {
        return words(sentence, first, last);
    }

    /** The words of the name, none where there is none. */
    public List<String> nameWords() {
        return name == null ? List.of() : List.of(name.split("[ \u00a0]+"));
    }

    /** Tokens with blanks where the text has some. */
    public static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && sentence.token(i).start() > sentence.token(i - 1).end()) {
                words.append(' ');
            }
            words.append(sentence.token(i).text());
        }
        return words.toString();
    }

    /** The token of a stretch on which the rest of the sentence hangs: that whose head lies outside, nouns first. */
    static int headOf(Sentence sentence, int first, int last) {
        int best = last;
        int bestScore = -1;
        for (int i = last; i >= first; i--) {
            Token token = sentence.token(i);
            boolean outside = token.head() < first || token.head() > last;
            int score = outside ? 2 : 0;
            if (outside
                    && (token.isNoun()
                            || token.tag().equals("CD")
                            || token.tag().startsWith("PRP"))) {
                score++;
            }
            if (outside
                    && !token.is("compound")
                    && !token.is("amod")
                    && !token.is("punct")
                    && !token.is("det")
                    && !token.is("case")
                    && !token.is("dep")) {
                score += 2;
            }
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }
}

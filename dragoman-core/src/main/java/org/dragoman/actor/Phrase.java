package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** A phrase that may refer to an actor, while its document is being read. What it refers to is filled in step by step. */
final class Phrase {
    /** What sort of phrase it is. */
    enum Kind {
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
    enum Gender {
        UNKNOWN,
        MALE,
        FEMALE
    }

    final Sentence sentence;
    final int first;
    final int last;
    final int head;
    final Kind kind;
    Mention.How how;
    Gender gender = Gender.UNKNOWN;
    boolean plural;
    boolean definite;
    /** How many: 2 for "both" and "two", 0 where the words do not say. */
    int number;
    /** Whether adjectives stand before the noun: "the major powers". */
    boolean modified;

    /** What the book knows by this name. */
    List<Entry> entries = List.of();
    /** The tokens of a person's name, or null where there is none. */
    @Nullable
    String name;
    /** The role as the text gives it, with its affiliation: "dean of the faculty of history at Kazan University". */
    @Nullable
    String role;

    RoleNouns.@Nullable Found noun;
    RoleNouns.@Nullable Kind nounKind;
    /** The rank that stands before a name whose office was told beside it: "army chief General Brown"; or null. */
    @Nullable
    String rank;
    /** Former, late, acting, deputy…: the holder of the office is someone else. */
    boolean former;
    /** The states or bodies that the words tie it to: "Russian", "of Lithuania". */
    final List<Actor> of = new ArrayList<>(2);
    /** "his", "its" before a role noun: the token, or -1. */
    int possessive = -1;
    /** Whether a noun that is no name owns it: "the city's mayor". */
    boolean possessed;
    /** "Putin's" before a role noun: the last token of the name, or -1. */
    int person = -1;
    /** A phrase that this one belongs to: "the two countries" in "the leaders of the two countries". */
    @Nullable
    Phrase owner;
    /** The phrase of the same person that this one stands in apposition to. */
    @Nullable
    Phrase same;

    @Nullable
    Actor actor;

    List<Actor> members = List.of();

    Phrase(Sentence sentence, int first, int last, int head, Kind kind, Mention.How how) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head;
        this.kind = kind;
        this.how = how;
    }

    Token headToken() {
        return sentence.token(head);
    }

    boolean covers(int token) {
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

    boolean contains(Phrase other) {
        return sentence == other.sentence && first <= other.first && other.last <= last;
    }

    boolean isResolved() {
        return actor != null;
    }

    /** The actors it refers to; empty while not resolved. */
    List<Actor> actors() {
        if (!members.isEmpty()) {
            return members;
        }
        return actor == null ? List.of() : List.of(actor);
    }

    String words() {
        return words(sentence, first, last);
    }

    /** The words of the name, none where there is none. */
    List<String> nameWords() {
        return name == null ? List.of() : List.of(name.split("[ \u00a0]+"));
    }

    /** Tokens with blanks where the text has some. */
    static String words(Sentence sentence, int first, int last) {
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

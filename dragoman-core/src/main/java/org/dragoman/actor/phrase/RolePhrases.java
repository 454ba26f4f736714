package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Mention;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases built round a noun for someone who acts, from the words alone, since parsers often break long titles:
 * "the former Chinese foreign minister", "President of the Republic of Lithuania", "analysts at the institute".
 */
final class RolePhrases {
    private final RoleNouns nouns;
    private final RoleComplements complements;
    private final RoleModifiers modifiers = new RoleModifiers();

    RolePhrases(RoleNouns nouns) {
        this.nouns = nouns;
        this.complements = new RoleComplements(nouns);
    }

    /** The phrases of a sentence in order; a later one may contain an earlier: "ministry" in "ministry spokesman". */
    List<Phrase> spot(Sentence sentence, Names names) {
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            RoleNouns.Found noun = names.isTaken(at) ? null : nouns.at(sentence, at);
            if (noun == null) {
                at++;
                continue;
            }
            Phrase phrase = phrase(sentence, names, noun, phrases);
            if (phrase != null) {
                phrases.add(phrase);
            }
            at = noun.last() + 1;
        }
        return phrases;
    }

    private @Nullable Phrase phrase(Sentence sentence, Names names, RoleNouns.Found noun, List<Phrase> earlier) {
        Token headToken = sentence.token(noun.head());
        boolean plural = headToken.tag().endsWith("S");
        if (!plural && isPartOfThing(sentence, noun)) {
            return null;
        }
        RoleModifiers.Left left = modifiers.left(sentence, names, noun, earlier, plural);
        if (NounClass.PEOPLE.has(noun.noun()) && !(plural && left.definite && left.number >= 2)) {
            // "a man" may be anyone; "the two men" were named
            return null;
        }
        RoleComplements.Right right = complements.right(sentence, names, noun, plural);
        int together = RoleNouns.together(noun.noun());
        if (together > 0) {
            boolean of = noun.last() + 1 < sentence.size()
                    && sentence.token(noun.last() + 1).text().equals("of");
            if (plural || of || !left.definite || left.firstOfRole < noun.first()) {
                return null;
            }
            left.number = together;
            plural = true;
        }
        RoleNouns.Kind nounKind = kindOf(noun, left, plural);
        Phrase.Kind kind = switch (nounKind) {
            case OFFICE, PERSON ->
                plural
                        ? left.definite && (left.number > 0 || nounKind == RoleNouns.Kind.OFFICE)
                                ? Phrase.Kind.GROUP
                                : Phrase.Kind.PEOPLE
                        : Phrase.Kind.TITLE;
            case BODY -> plural && left.number > 0 ? Phrase.Kind.GROUP : Phrase.Kind.BODY;
            case PEOPLE -> left.number > 0 ? Phrase.Kind.GROUP : Phrase.Kind.PEOPLE;
            case POLITY -> plural ? Phrase.Kind.GROUP : Phrase.Kind.STATE;
        };
        if (!right.of.isEmpty() && nounKind == RoleNouns.Kind.OFFICE && !left.of.isEmpty()) {
            left.first = noun.first();
            left.firstOfRole = noun.first();
        }
        int head = right.last > noun.last() || noun.head() != noun.last() ? noun.head() : noun.last();
        Phrase phrase = new Phrase(
                sentence,
                left.first,
                right.last,
                head,
                kind,
                kind == Phrase.Kind.GROUP ? Mention.How.GROUP : Mention.How.TITLE);
        phrase.noun = noun;
        phrase.nounKind = nounKind;
        phrase.plural = plural;
        phrase.definite = left.definite;
        phrase.number = left.number;
        phrase.modified = left.firstOfRole < noun.first();
        phrase.gender = gender(noun.noun());
        phrase.former = left.former || RoleNouns.isFormer(headToken);
        phrase.possessive = left.possessive;
        phrase.person = left.person;
        phrase.possessed = left.possessed;
        phrase.role = Phrase.words(sentence, left.firstOfRole, right.last);
        // "the Swiss president of the Council of Europe": what stands behind "of" says more than what was left standing
        // in front.
        if (!right.of.isEmpty() && (nounKind == RoleNouns.Kind.OFFICE || left.of.isEmpty())) {
            phrase.of.addAll(right.of);
        } else {
            phrase.of.addAll(left.of);
        }
        return phrase;
    }

    /** "a spy agency", "the expert opinion": nobody is meant by a role that only tells the kind of a thing. */
    private static boolean isPartOfThing(Sentence sentence, RoleNouns.Found noun) {
        int next = noun.last() + 1;
        if (next >= sentence.size()
                || noun.is(RoleNouns.Kind.BODY)
                || noun.is(RoleNouns.Kind.POLITY)
                || noun.is(RoleNouns.Kind.PEOPLE)) {
            return false;
        }
        Token token = sentence.token(noun.last());
        String tag = sentence.token(next).tag();
        return token.is("compound")
                && token.head() >= next
                && token.head() <= next + 2
                && (tag.equals("NN") || tag.equals("NNS"))
                && !sentence.token(next).entity().equals("PERSON")
                && (sentence.token(token.head()).tag().equals("NN")
                        || sentence.token(token.head()).tag().equals("NNS"));
    }

    /** "the spokeswoman", "the king": what the noun itself says. */
    static Phrase.Gender gender(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        if (last.endsWith("woman") || NounClass.FEMALE.has(last)) {
            return Phrase.Gender.FEMALE;
        }
        boolean male = NounClass.MALE.has(last) || last.endsWith("man") && NounClass.SAYS_MAN.has(last);
        return male ? Phrase.Gender.MALE : Phrase.Gender.UNKNOWN;
    }

    private static RoleNouns.Kind kindOf(RoleNouns.Found noun, RoleModifiers.Left left, boolean plural) {
        boolean counted = left.number > 0 || left.both;
        if (noun.is(RoleNouns.Kind.POLITY) && (counted || noun.kinds().size() == 1)) {
            return RoleNouns.Kind.POLITY;
        }
        if (noun.is(RoleNouns.Kind.POLITY) && plural && left.definite && left.of.isEmpty()) {
            return RoleNouns.Kind.POLITY;
        }
        for (RoleNouns.Kind kind : List.of(
                RoleNouns.Kind.OFFICE,
                RoleNouns.Kind.BODY,
                RoleNouns.Kind.PEOPLE,
                RoleNouns.Kind.PERSON,
                RoleNouns.Kind.POLITY)) {
            if (noun.is(kind) && !(plural && kind == RoleNouns.Kind.BODY && noun.is(RoleNouns.Kind.PERSON))) {
                return kind;
            }
        }
        return RoleNouns.Kind.PERSON;
    }
}

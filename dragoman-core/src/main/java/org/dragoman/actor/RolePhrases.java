package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases built round a noun for someone who acts, from the words alone, since parsers often break long titles:
 * "the former Chinese foreign minister", "President of the Republic of Lithuania", "analysts at the institute".
 */
final class RolePhrases {
    /** Adjectives and the like reach no further than this to the left. */
    private static final int FARTHEST = 8;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3, "4", 4);

    private static final Set<String> FEMALE =
            Set.of("queen", "princess", "empress", "lady", "wife", "daughter", "sister", "mother", "nun", "widow");

    private static final Set<String> MALE = Set.of(
            "king",
            "prince",
            "emperor",
            "emir",
            "sultan",
            "pope",
            "pontiff",
            "husband",
            "son",
            "brother",
            "father",
            "monk",
            "bishop",
            "archbishop",
            "cardinal",
            "imam",
            "ayatollah",
            "patriarch");

    /** Words in "-man" that news no longer says of women. */
    private static final Set<String> SAYS_MAN =
            Set.of("congressman", "businessman", "spokesman", "policeman", "strongman");

    /** What follows the place where someone sits or comes from: "Nairobi-based". */
    private static final Set<String> SEATED = Set.of("based", "born", "educated", "trained", "listed", "registered");

    private final RoleNouns nouns;
    private final RoleComplements complements;
    private final Set<String> former = new HashSet<>();
    private final Set<String> participles = new HashSet<>();

    RolePhrases(RoleNouns nouns) {
        this.nouns = nouns;
        this.complements = new RoleComplements(nouns);
        for (String[] row : Table.read(ActorBook.class, "role-word.tsv").rows()) {
            (row[1].equals("former") ? former : participles).add(row[0]);
        }
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
        Left left = left(sentence, names, noun, earlier, plural);
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
        if (last.endsWith("woman") || FEMALE.contains(last)) {
            return Phrase.Gender.FEMALE;
        }
        boolean male = MALE.contains(last) || last.endsWith("man") && SAYS_MAN.contains(last);
        return male ? Phrase.Gender.MALE : Phrase.Gender.UNKNOWN;
    }

    private static RoleNouns.Kind kindOf(RoleNouns.Found noun, Left left, boolean plural) {
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

    /** What stands before the noun. */
    private static final class Left {
        int first;
        int firstOfRole;
        boolean definite;
        boolean both;
        boolean former;
        boolean possessed;
        int number;
        int possessive = -1;
        int person = -1;
        final List<Actor> of = new ArrayList<>(2);
    }

    private Left left(Sentence sentence, Names names, RoleNouns.Found noun, List<Phrase> earlier, boolean plural) {
        Left left = new Left();
        left.first = noun.first();
        left.firstOfRole = noun.first();
        int at = noun.first() - 1;
        int stop = Math.max(0, noun.first() - FARTHEST);
        while (at >= stop) {
            Phrase before = endingAt(earlier, at);
            if (before != null && before.nounKind == RoleNouns.Kind.BODY && left.of.isEmpty()) {
                // "Russian foreign ministry spokeswoman"
                left.of.addAll(0, before.of);
                left.definite |= before.definite;
                left.first = before.first;
                left.firstOfRole = before.first;
                break;
            }
            Names.Name name = names.endingAt(at);
            if (name != null) {
                List<Actor> meant =
                        isSeat(sentence, name) ? List.of() : names.owners().of(name);
                if (meant.isEmpty() && isSeat(sentence, name)) {
                    left.first = name.first();
                    left.firstOfRole = name.first();
                    at = name.first() - 1;
                    continue;
                }
                if (meant.isEmpty()) {
                    // "the Biden administration", "Putin's spokesman"
                    boolean owns = name.sort() == Names.Sort.PERSON
                            && (noun.is(RoleNouns.Kind.BODY) || name.last() + 1 < left.first);
                    if (owns && left.of.isEmpty()) {
                        left.person = name.last();
                        left.first = name.first();
                        left.definite = true;
                        at = name.first() - 1;
                        if (at >= 0 && sentence.token(at).text().equalsIgnoreCase("the")) {
                            left.first = at;
                        }
                    }
                    break;
                }
                left.of.addAll(0, meant);
                left.first = name.first();
                left.firstOfRole = name.first();
                at = name.first() - 1;
                // "Russian and Chinese presidents", "Russian-Chinese"
                if (at >= 1
                        && (sentence.token(at).tag().equals("CC") || isHyphen(sentence.token(at)))
                        && names.endingAt(at - 1) != null) {
                    at--;
                }
                continue;
            }
            Token token = sentence.token(at);
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.tag().equals("POS")) {
                if (names.endingAt(at - 1) == null) {
                    left.possessed = true;
                    break;
                }
                at--;
            } else if (token.tag().equals("PRP$")) {
                left.possessive = at;
                left.first = at;
                left.definite = true;
                break;
            } else if (plural && (word.equals("that") || word.equals("this"))) {
                // "found that officials knew": no article of a plural
                break;
            } else if (token.tag().equals("DT")
                    || token.tag().equals("PDT")
                    || token.tag().equals("WDT")) {
                left.first = at;
                left.definite |= DEFINITE.contains(word);
                if (word.equals("both")) {
                    left.both = true;
                    left.number = 2;
                }
                if (!(word.equals("the")
                        && at > 0
                        && sentence.token(at - 1).tag().matches("PDT|DT"))) {
                    break;
                }
                at--;
            } else if (token.tag().equals("CD")) {
                left.number = NUMBERS.getOrDefault(word, 0);
                left.first = at;
                at--;
            } else if (isModifier(token, left.first, noun.last())
                    || former.contains(word) && !token.tag().equals("IN")) {
                left.former |= former.contains(word);
                left.first = at;
                left.firstOfRole = at;
                at--;
            } else if (isHyphen(token) && at > 0 && left.first == at + 1) {
                at--;
                left.first = at + 1;
                if (names.endingAt(at) == null && sentence.token(at).end() == token.start()) {
                    // "the nine-member body", "the 75-year-old diplomat": one word to a reader
                    left.first = at;
                    left.firstOfRole = at;
                    at--;
                }
            } else {
                break;
            }
        }
        if (isHyphen(sentence.token(left.first))) {
            left.first++;
        }
        return left;
    }

    /** "the Nairobi-based group" works in Kenya, and may be nobody's there. */
    static boolean isSeat(Sentence sentence, Names.Name name) {
        int next = name.last() + 1;
        return next + 1 < sentence.size()
                && isHyphen(sentence.token(next))
                && SEATED.contains(sentence.token(next + 1).text().toLowerCase(Locale.ROOT));
    }

    private boolean isModifier(Token token, int first, int last) {
        boolean inside = token.head() >= first && token.head() <= last + 1;
        if (token.tag().startsWith("JJ")) {
            return true;
        }
        if (token.tag().equals("VBG") && !participles.contains(token.text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (token.isNoun()
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("AFX")) {
            return inside && (token.is("compound") || token.is("amod"));
        }
        return token.tag().equals("RB") && inside && token.is("advmod");
    }

    private static @Nullable Phrase endingAt(List<Phrase> phrases, int at) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            if (phrase.last == at && phrase.noun != null) {
                return phrase;
            }
            if (phrase.last < at) {
                return null;
            }
        }
        return null;
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-") || token.text().equals("–");
    }
}

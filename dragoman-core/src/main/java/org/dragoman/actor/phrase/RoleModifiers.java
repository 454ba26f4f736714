package org.dragoman.actor.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorBook;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a role noun: "the two former Chinese" ministers, "Ana Sosa's" spokesman. */
final class RoleModifiers {
    /** Adjectives and the like reach no further than this to the left. */
    private static final int FARTHEST = 8;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3, "4", 4);

    private static final Set<String> BOUNDS = Set.of("least", "most");

    /** What follows the place where someone sits or comes from: "Nairobi-based". */
    private static final Set<String> SEATED = Set.of("based", "born", "educated", "trained", "listed", "registered");

    private final Set<String> former = new HashSet<>();
    private final Set<String> participles = new HashSet<>();

    RoleModifiers() {
        for (String[] row : Table.read(ActorBook.class, "role-word.tsv").rows()) {
            (row[1].equals("former") ? former : participles).add(row[0]);
        }
    }

    /** What stands before one noun; read from right to left. */
    final class Left {
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

        private final Sentence sentence;
        private final Names names;
        private final RoleNouns.Found noun;
        private final List<Phrase> earlier;
        private final boolean plural;
        private int at;

        private Left(Sentence sentence, Names names, RoleNouns.Found noun, List<Phrase> earlier, boolean plural) {
            this.sentence = sentence;
            this.names = names;
            this.noun = noun;
            this.earlier = earlier;
            this.plural = plural;
            first = noun.first();
            firstOfRole = first;
            at = first - 1;
            int stop = Math.max(0, first - FARTHEST);
            boolean more = true;
            while (more && at >= stop) {
                more = step();
            }
            if (isHyphen(sentence.token(first))) {
                first++;
            }
        }

        /** Takes in what ends at the token; false where the phrase begins. */
        private boolean step() {
            Phrase before = endingAt(earlier, at);
            if (before != null && before.nounKind == RoleNouns.Kind.BODY && of.isEmpty()) {
                // "Russian foreign ministry spokeswoman"
                of.addAll(0, before.of);
                definite |= before.definite;
                extend(before.first);
                return false;
            }
            Names.Name name = names.endingAt(at);
            return name == null ? word(sentence.token(at)) : name(name);
        }

        private void extend(int to) {
            first = to;
            firstOfRole = to;
            at = to - 1;
        }

        private boolean name(Names.Name name) {
            if (isSeat(sentence, name)) {
                extend(name.first());
                return true;
            }
            List<Actor> meant = names.owners().of(name);
            if (meant.isEmpty()) {
                person(name);
                return false;
            }
            of.addAll(0, meant);
            extend(name.first());
            // "Russian and Chinese presidents", "Russian-Chinese"
            if (at >= 1
                    && (sentence.token(at).tag().equals("CC") || isHyphen(sentence.token(at)))
                    && names.endingAt(at - 1) != null) {
                at--;
            }
            return true;
        }

        /** "the Biden administration", "Putin's spokesman". */
        private void person(Names.Name name) {
            boolean owns =
                    name.sort() == Names.Sort.PERSON && (noun.is(RoleNouns.Kind.BODY) || name.last() + 1 < first);
            if (owns && of.isEmpty()) {
                person = name.last();
                first = name.first();
                definite = true;
                if (first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the")) {
                    first--;
                }
            }
        }

        private boolean word(Token token) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.tag().equals("POS")) {
                possessed = names.endingAt(at - 1) == null;
                at--;
                return !possessed;
            }
            if (token.tag().equals("PRP$")) {
                possessive = at;
                first = at;
                definite = true;
                return false;
            }
            if (plural && (word.equals("that") || word.equals("this"))) {
                // "found that officials knew": no article of a plural
                return false;
            }
            if (token.tag().equals("DT")
                    // whatever the tag: "on 13 March both capitals"
                    || plural && word.equals("both")
                    || token.tag().equals("PDT")
                    || token.tag().equals("WDT")) {
                return article(word);
            }
            if (token.tag().equals("CD")) {
                number = NUMBERS.getOrDefault(word, 0);
                first = at;
                at--;
                return true;
            }
            if (number(token, word)) {
                return false;
            }
            boolean past = RoleModifiers.this.former.contains(word);
            if (isModifier(token, first, noun.last()) || past && !token.tag().equals("IN")) {
                former |= past;
                extend(at);
                return true;
            }
            return isHyphen(token) && at > 0 && first == at + 1 && hyphen(token);
        }

        /** "at least seven soldiers": the word belongs to the number, and says nothing of the soldiers. */
        private boolean number(Token token, String word) {
            return BOUNDS.contains(word)
                    && token.index() > 0
                    && sentence.token(token.index() - 1).text().equalsIgnoreCase("at")
                    && token.index() + 1 < sentence.size()
                    && sentence.token(token.index() + 1).tag().equals("CD");
        }

        /** "both the ministers" has two articles. */
        private boolean article(String word) {
            first = at;
            definite |= DEFINITE.contains(word);
            if (word.equals("both")) {
                both = true;
                number = 2;
            }
            boolean another =
                    word.equals("the") && at > 0 && sentence.token(at - 1).tag().matches("PDT|DT");
            at--;
            return another;
        }

        private boolean hyphen(Token token) {
            at--;
            first = at + 1;
            if (names.endingAt(at) == null && sentence.token(at).end() == token.start()) {
                // "the nine-member body", "the 75-year-old diplomat": one word to a reader
                extend(at);
            }
            return true;
        }
    }

    /**
     * What stands before a noun.
     *
     * @param earlier the phrases of the sentence found so far
     */
    Left left(Sentence sentence, Names names, RoleNouns.Found noun, List<Phrase> earlier, boolean plural) {
        return new Left(sentence, names, noun, earlier, plural);
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

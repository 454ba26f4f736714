package org.dragoman.actor.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.ActorBook;
import org.dragoman.actor.book.Entry;
import org.dragoman.actor.book.NameIndex;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Finds organisations that the book does not know: those of the recogniser, and rows of capitals it overlooks. */
final class OrganisationFinder {
    /** Words in capitals that many bodies of states bear. */
    private static final Set<String> PLAIN = Set.of(
            "Armed",
            "Border",
            "Cabinet",
            "Central",
            "Constitutional",
            "Defence",
            "Defense",
            "Federal",
            "Foreign",
            "General",
            "Government",
            "High",
            "Interim",
            "Interior",
            "Internal",
            "Joint",
            "Military",
            "National",
            "Presidential",
            "Provincial",
            "Regional",
            "Royal",
            "Security",
            "Special",
            "State",
            "Supreme",
            "The",
            "Transitional",
            "Upper",
            "Lower",
            "Coast",
            "Intelligence",
            "Ruling",
            "Communist",
            "Health",
            "Trade",
            "Justice",
            "Finance",
            "Energy");

    /** How many words before what the recogniser finds a known name may begin. */
    private static final int MISSED = 4;

    private final Sentence sentence;
    private final ActorBook book;
    private final Names names;

    /** @param names receives what is found */
    OrganisationFinder(Sentence sentence, ActorBook book, Names names) {
        this.sentence = sentence;
        this.book = book;
        this.names = names;
    }

    /** "Moscow State University" is neither Moscow nor a state. */
    void addRecognised(List<String> words, List<RoleNouns.Found> roles, Set<String> things) {
        for (int first = 0; first < sentence.size(); first++) {
            if (!sentence.token(first).entity().equals("ORGANIZATION") || !names.isFree(first, first)) {
                continue;
            }
            int last = joined(first, names.spanEnd(first, "ORGANIZATION"));
            int begin = first;
            // "Chinese Academy of Sciences": the recogniser leaves the adjective out
            if (begin > 0 && sentence.token(begin - 1).tag().equals("NNP") && names.isKnownState(begin - 1)) {
                begin--;
            }
            String end = sentence.token(last).text().toLowerCase(Locale.ROOT);
            // "the Economic Community of West African States": the recogniser may stop in the middle of a known name
            NameIndex.Match longer = book.names().longest(words, first);
            if (longer != null && longer.last() > last) {
                first = longer.last();
                continue;
            }
            if (isEndOfKnown(words, first, last)) {
                first = last;
                continue;
            }
            boolean known = !names.knownAt(begin, last).isEmpty()
                    || !names.knownAt(first, last).isEmpty();
            if (!known
                    && names.isFree(begin, last)
                    && isName(begin, last)
                    && !things.contains(end)
                    && !isRole(begin, last, roles)) {
                names.add(new Names.Name(begin, last, Names.Sort.ORGANISATION, List.of()));
            }
            first = last;
        }
    }

    /** "the Coordination of Azawad Movements": the recogniser may miss the beginning of a known name. */
    private boolean isEndOfKnown(List<String> words, int first, int last) {
        for (int begin = Math.max(0, first - MISSED); begin < first; begin++) {
            NameIndex.Match whole = book.names().longest(words, begin);
            if (whole != null && whole.last() >= last && names.isFree(begin, last)) {
                return true;
            }
        }
        return false;
    }

    /** "the Coastal Farmers' Alliance", which the recogniser overlooks: capitals up to a noun for an organisation. */
    void addCapitalised(List<String> words, List<RoleNouns.Found> roles) {
        for (int first = 0; first + 1 < sentence.size(); first++) {
            int last = names.isFree(first, first) ? OrganisationNames.end(sentence, first) : -1;
            if (last < 0) {
                continue;
            }
            NameIndex.Match known = book.names().longest(words, first);
            if (known == null && names.isFree(first, last) && !isRole(first, last, roles)) {
                names.add(new Names.Name(first, last, Names.Sort.ORGANISATION, List.of()));
                first = last;
            }
        }
    }

    /** One word must look like a name, as the recogniser often takes a capital at the head of a sentence for one. */
    private boolean isName(int first, int last) {
        Token token = sentence.token(first);
        return last > first
                || token.isProper()
                        && token.text().length() > 2
                        && (first > 0 || !token.text().equals(capitalised(token.text())));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** "Ministry of Trade and Industry": the recogniser may stop before the "and" of a long name. */
    private int joined(int first, int last) {
        boolean of = false;
        for (int i = first; i <= last; i++) {
            of |= sentence.token(i).text().equals("of");
        }
        if (!of
                || last + 2 >= sentence.size()
                || !sentence.token(last + 1).text().equals("and")) {
            return last;
        }
        int end = last + 1;
        while (end + 1 < sentence.size()
                && sentence.token(end + 1).isProper()
                && sentence.token(end + 1).entity().equals("O")) {
            end++;
        }
        return end > last + 1 ? end : last;
    }

    /** "Russian Ministry of Foreign Affairs" is better read as a role with its state. */
    private boolean isRole(int first, int last, List<RoleNouns.Found> roles) {
        for (RoleNouns.Found role : roles) {
            boolean touches = role.first() <= last && first <= role.last();
            if (touches && (role.is(RoleNouns.Kind.OFFICE) || role.is(RoleNouns.Kind.BODY))) {
                // "the university", "party" alone make no role out of a long name, nor "group" of "Coastal Motor Group"
                // "the Sovereign Council" is no sovereign
                boolean title = role.is(RoleNouns.Kind.OFFICE)
                        && (role.last() >= last || !OrganisationNames.isNoun(sentence.token(last)));
                return title
                        || role.is(RoleNouns.Kind.BODY)
                                && role.first() - first <= 2
                                && endsWith(role, last)
                                && isPlain(first, role.first() - 1);
            }
        }
        return false;
    }

    /** "Ministry of Trade", "Ministry of Trade of Kenya": nothing stands behind the role but its state. */
    private boolean endsWith(RoleNouns.Found role, int last) {
        int next = role.last() + 1;
        return last < next
                || sentence.token(next).text().equals("of")
                        && next < last
                        && names.knownAt(next + 1, last).stream().anyMatch(entry -> entry.kind() == Entry.Kind.STATE);
    }

    /** Whether the words before a role noun tell no name: a state, "National", nothing at all. */
    private boolean isPlain(int first, int last) {
        boolean state = names.knownAt(first, last).stream().anyMatch(entry -> entry.kind() == Entry.Kind.STATE);
        for (int i = first; i <= last && !state; i++) {
            String word = sentence.token(i).text();
            boolean plain = Character.isLowerCase(word.codePointAt(0))
                    || PLAIN.contains(word)
                    || names.isKnownState(i)
                    || sentence.token(i).tag().equals("POS");
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}

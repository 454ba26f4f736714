package org.dragoman.actor.phrase;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.ActorBook;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells a place from a government that goes by its capital's name, with the words of {@code place-word.tsv}:
 * "in Moscow", "flew to Moscow", "the streets of Moscow", "the Moscow talks" are places; "Moscow warned", "warned
 * Moscow", "between Moscow and Beijing", "Moscow's position" are governments.
 */
public final class PlaceWords {
    private enum Use {
        ENTERS,
        MOTION,
        IN,
        PART,
        HELD,
        ONTO
    }

    private static final Set<String> TO_AND_FRO = Set.of("to", "from", "for", "toward", "towards", "between", "back");

    private static final Set<String> GIVEN = Set.of(
            "aid",
            "ammunition",
            "answer",
            "apology",
            "arm",
            "cash",
            "condolence",
            "demand",
            "greeting",
            "gun",
            "howitzer",
            "letter",
            "message",
            "missile",
            "money",
            "note",
            "offer",
            "proposal",
            "protest",
            "reply",
            "request",
            "shell",
            "signal",
            "system",
            "tank",
            "ultimatum",
            "warning",
            "weapon");

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    public PlaceWords() {
        for (Use use : Use.values()) {
            words.put(use, new HashSet<>());
        }
        for (String[] row : Table.read(ActorBook.class, "place-word.tsv").rows()) {
            set(Use.valueOf(row[1].toUpperCase(Locale.ROOT))).add(row[0]);
        }
    }

    private Set<String> set(Use use) {
        Set<String> set = words.get(use);
        if (set == null) {
            throw new IllegalStateException("no words for " + use);
        }
        return set;
    }

    private boolean is(Use use, Token token) {
        return set(use).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the name that a token heads is used as that of a place.
     *
     * @param state whether it is the name of a state: "the China talks" are about China
     */
    public boolean isPlace(Sentence sentence, Token name, boolean state) {
        return isPlace(sentence, name, state, 0);
    }

    private boolean isPlace(Sentence sentence, Token name, boolean state, int depth) {
        Token governor = sentence.head(name);
        boolean stay = sentence.has(name, "cop") && sentence.has(name, "case");
        if (stay) {
            // "the envoy was in Moscow", "she had been to Moscow"; the parser makes a predicate of the name
            String link = preposition(sentence, name);
            return "to".equals(link) || link != null && set(Use.IN).contains(link);
        }
        if (governor == null || depth > 3) {
            // A name that stands alone is a dateline or a caption.
            return !sentence.has(name, "cop") && !sentence.has(name, "nsubj");
        }
        String preposition = preposition(sentence, name);
        if (preposition != null) {
            // "threw accusations at China" is no place: nobody is "at China"
            return !(state && preposition.equals("at")) && isPlaceAfter(sentence, preposition, governor, state);
        }
        if (name.is("conj")) {
            return isPlace(sentence, governor, state, depth + 1);
        }
        if (name.is("nsubj:pass")) {
            return is(Use.ENTERS, governor);
        }
        if (name.is("obj")) {
            return is(Use.ENTERS, governor);
        }
        if (name.is("nmod:poss")) {
            return is(Use.PART, governor);
        }
        if (name.is("compound") || name.is("amod")) {
            // "Moscow-backed forces": the government; "the Moscow talks", "Moscow region": the place
            return !state
                    && name.index() + 1 < sentence.size()
                    && governor.isNoun()
                    && (is(Use.HELD, governor) || is(Use.PART, governor) || governor.isProper());
        }
        if (name.is("obl") || name.is("nmod") || name.is("appos") || name.is("dep")) {
            // "Beijing, China": what follows a place after a comma is one, if what precedes is
            return name.is("appos") && isPlace(sentence, governor, state, depth + 1);
        }
        return false;
    }

    private boolean isPlaceAfter(Sentence sentence, String preposition, Token governor, boolean state) {
        if (set(Use.IN).contains(preposition)) {
            return true;
        }
        if (preposition.equals("of")) {
            // "the Treaty of Lisbon", "the Congress of Vienna": the name of something else
            boolean proper = !state && governor.isProper() && governor.index() > 0;
            return proper || is(Use.PART, governor);
        }
        if (preposition.equals("on")) {
            return is(Use.ONTO, governor);
        }
        if (preposition.equals("to") && governor.lemma().equals("send")) {
            return !isGiven(sentence, governor);
        }
        if (TO_AND_FRO.contains(preposition)) {
            if (is(Use.MOTION, governor)) {
                return true;
            }
            // "made a trip to Moscow": the parser may hang the phrase on the verb
            for (Token object : sentence.children(governor, "obj")) {
                if (is(Use.MOTION, object)
                        && !object.isVerb()
                        && !governor.lemma().equals("send")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "sent weapons to Nairobi": a government gets things; people are sent to a city. */
    private static boolean isGiven(Sentence sentence, Token verb) {
        for (Token object : sentence.children(verb, "obj")) {
            return GIVEN.contains(object.lemma().toLowerCase(Locale.ROOT));
        }
        return false;
    }

    /** The preposition before a name, its lemma in lower case, or null. */
    public static @Nullable String preposition(Sentence sentence, Token name) {
        for (Token child : sentence.children(name, "case")) {
            if (child.index() < name.index() && !child.tag().equals("POS")) {
                return child.text().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}

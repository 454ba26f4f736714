package org.dragoman.event.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What common nouns stand for: {@code @aid} holds "loan" and "medicine", {@code @restriction} "ban" and
 * "curfew". Besides the nouns for persons and groups, who can act.
 */
public final class NounClasses {
    /** One phrase of a class by the words before its last one: empty for "loan", "hunger" for "hunger strike". */
    private record Phrase(String of, List<String> before) {}

    private static final String EITHER = "public or private";

    /** The last words of the phrases in each class. */
    private final Map<String, Set<String>> classes = new HashMap<>();

    /** The phrases of all classes by their last word. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private final Set<String> actors = new HashSet<>();
    private final Set<String> publicNouns = new HashSet<>();

    /** Reads the tables of nouns. */
    public NounClasses() {
        for (String[] row : Table.read(Plover.class, "classes.tsv").rows()) {
            List<String> words = List.of(row[1].split(" "));
            String last = words.get(words.size() - 1);
            classes.computeIfAbsent(row[0], c -> new HashSet<>()).add(last);
            phrases.computeIfAbsent(last, h -> new ArrayList<>())
                    .add(new Phrase(row[0], words.subList(0, words.size() - 1)));
        }
        for (String[] row : Table.read(Plover.class, "actor-nouns.tsv").rows()) {
            if (!row[1].equals("thing")) {
                actors.add(row[0]);
            }
            if (!row[1].equals("private")) {
                publicNouns.add(row[0]);
            }
        }
    }

    /** Whether a class of that name is known. */
    public boolean has(String name) {
        return classes.containsKey(name);
    }

    /** The number of nouns in the class after {@code @}; 1 for a single noun or null. */
    int size(@Nullable String object) {
        return object == null || !object.startsWith("@")
                ? 1
                : of(object.substring(1)).size();
    }

    /**
     * Whether the noun, with the words before it, belongs to the class. The longest phrase says what it is: a
     * "hunger strike" is no "strike".
     */
    public boolean contains(String name, Sentence sentence, Token noun) {
        Set<String> own = of(name);
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        // the lemmatiser leaves "troops" and "relations" as they are in some places
        String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (!own.contains(lemma) && !own.contains(singular)) {
            return false;
        }
        int inside = -1;
        int outside = -1;
        for (String last : lemma.equals(singular) ? List.of(lemma) : List.of(lemma, singular)) {
            for (Phrase phrase : phrases.getOrDefault(last, List.of())) {
                // a class that holds the lemma itself is not asked for its singular
                boolean asked = last.equals(lemma) || !of(phrase.of()).contains(lemma);
                int length = phrase.before().size();
                boolean named = phrase.of().equals(name);
                if (asked && length > (named ? inside : outside) && precede(sentence, noun, phrase.before())) {
                    inside = named ? length : inside;
                    outside = named ? outside : length;
                }
            }
        }
        return inside >= 0 && inside >= outside;
    }

    private Set<String> of(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** Whether the noun stands for a person or a group of persons. */
    public boolean isActor(Token noun) {
        return actors.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || isPlural(noun) && actors.contains(singular(noun));
    }

    /** Whether the noun stands for someone of a household, a business or a study: "husband", "company", "historian". */
    public boolean isAtHome(Token noun) {
        return of("private side").contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word stands for those who look on, or live somewhere: "resident", "reporter". */
    public boolean isOfAudience(String lemma) {
        return of("audience").contains(lemma);
    }

    /** Whether the noun stands for armed men or what they fight with: "troops", "warships". */
    public boolean isForce(Token noun) {
        Set<String> forces = of("force");
        return forces.contains(noun.lemma().toLowerCase(Locale.ROOT)) || forces.contains(singular(noun));
    }

    /** "Bandits" that open a sentence, which the tagger takes for a name and the lemmatiser leaves as they are. */
    private static boolean isPlural(Token noun) {
        return noun.tag().equals("NNPS") && noun.index() == 0;
    }

    private static String singular(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (lemma.endsWith("ies")) {
            return lemma.substring(0, lemma.length() - 3) + "y";
        }
        return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Whether the noun stands for someone whose doings are public affairs: "rebel", "ministry", beside "passenger". */
    public boolean isPublic(Token noun) {
        return publicNouns.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || isPlural(noun) && publicNouns.contains(singular(noun));
    }

    /** Whether a noun is said of those in public life and of a firm, a club or a street as often: "group", "resident". */
    public boolean isOfEither(Sentence sentence, Token noun) {
        return contains(EITHER, sentence, noun);
    }

    /** The same of a single word. */
    public boolean isOfEither(String lemma) {
        return of(EITHER).contains(lemma);
    }

    /** Whether a word stands for someone whose doings are public affairs. */
    public boolean isPublic(String lemma) {
        return publicNouns.contains(lemma);
    }

    /** Whether the words stand, in order, among the five before the token: "joint naval exercise" has "joint" before. */
    public static boolean precede(Sentence sentence, Token token, List<String> words) {
        int at = token.index() - 1;
        int first = Math.max(0, token.index() - 6);
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean found = false;
            while (at >= first && !found) {
                Token before = sentence.token(at--);
                if (before.isVerb() && !before.is("amod") && !before.is("compound")) {
                    return false;
                }
                found = before.lemma().equalsIgnoreCase(words.get(i))
                        || before.text().equalsIgnoreCase(words.get(i));
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}

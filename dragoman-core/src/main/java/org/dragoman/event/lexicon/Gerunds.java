package org.dragoman.event.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Plover;

/**
 * Nouns made of verbs of the lexicon: "the shelling of the port by rebels" tells what "rebels shelled the port" does. They
 * need an "of", for "a shelling" may be of anyone, and no line of their own.
 */
final class Gerunds {
    /** Types of deeds, whose gerunds name deeds too; "the welcoming of" and "the promising of" are rather rare. */
    private static final Set<Plover> DEEDS = Set.of(Plover.ASSAULT, Plover.COERCE, Plover.SANCTION);

    private static final String VOWELS = "aeiou";

    private Gerunds() {}

    /** The noun patterns that a verb pattern gives; empty where it gives none. */
    static List<Pattern> of(Pattern verb) {
        boolean plain = verb.part().equals("verb")
                && !verb.isSpecific()
                && !verb.actorOnly()
                && DEEDS.contains(verb.type())
                && verb.target().get(0).equals("obj");
        List<Pattern> found = new ArrayList<>();
        for (String form : plain ? forms(verb.head()) : List.<String>of()) {
            found.add(new Pattern(
                    form,
                    "noun",
                    form,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    "of",
                    List.of("poss", "by", "pre"),
                    List.of("of"),
                    false,
                    verb.type(),
                    verb.mode(),
                    verb.cameo()));
        }
        return found;
    }

    /** "shelling", "torching", "stabbing": where the spelling leaves two ways open, both. */
    private static List<String> forms(String verb) {
        int last = verb.length() - 1;
        if (last < 2) {
            return List.of();
        }
        char end = verb.charAt(last);
        if (end == 'e' && VOWELS.indexOf(verb.charAt(last - 1)) < 0) {
            return List.of(verb.substring(0, last) + "ing");
        }
        boolean shut = VOWELS.indexOf(end) < 0
                && "wxy".indexOf(end) < 0
                && VOWELS.indexOf(verb.charAt(last - 1)) >= 0
                && VOWELS.indexOf(verb.charAt(last - 2)) < 0;
        return shut ? List.of(verb + end + "ing", verb + "ing") : List.of(verb + "ing");
    }
}

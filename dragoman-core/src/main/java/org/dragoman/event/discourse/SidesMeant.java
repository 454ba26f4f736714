package org.dragoman.event.discourse;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.event.Level;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;

/** Sides of a contact that are told by a pronoun, a number or a plural alone: "they", "the two", "both men". */
final class SidesMeant {
    private static final Set<String> PRONOUNS = Set.of(
            Earlier.UNNAMED, "unnamed:they", "unnamed:them", "unnamed:their", "unnamed:pair", "unnamed:they-all");

    private static final Pattern COUNTED = Pattern.compile("unnamed:(two|both|three|four|five)(?:-(?:.*-)?(\\p{L}+))?");

    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5);

    /** "A one-on-one meeting of presidents": those spoken of, in texts translated from languages without articles. */
    private static final Set<String> PLURALS = Set.of(
            "unnamed:presidents",
            "unnamed:leaders",
            "unnamed:ministers",
            "unnamed:heads-of-state",
            "unnamed:heads-of-states",
            "unnamed:heads-of-government");

    private SidesMeant() {}

    /** Whether the words of a participant mean some who were told before. */
    static boolean isMeant(String id) {
        return isPronoun(id) || isPlural(id);
    }

    /** "presidents", "leaders", without a word on whose. */
    static boolean isPlural(String id) {
        return PLURALS.contains(id);
    }

    /** "they talked", whoever is meant. */
    static boolean isThey(Coded coded) {
        return coded.sources().stream().anyMatch(one -> Set.of("they", "them").contains(Clauses.lower(one.head())));
    }

    /** "they", "the two". */
    static boolean isPronoun(String id) {
        return PRONOUNS.contains(id) || count(id) > 0;
    }

    /** How many "the two", "both men" and "the three prime ministers" are; 0 where no more is said than what they are. */
    static int count(String id) {
        Matcher counted = COUNTED.matcher(id);
        if (!counted.matches()) {
            return 0;
        }
        String noun = counted.group(2);
        String level = noun == null ? null : Level.of(noun);
        boolean people =
                noun == null || Set.of("men", "women").contains(noun) || level != null && !level.equals("other");
        return people ? COUNTS.getOrDefault(counted.group(1), 0) : 0;
    }
}

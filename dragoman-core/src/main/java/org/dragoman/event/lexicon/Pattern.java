package org.dragoman.event.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.event.Plover;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lexicon: words that name an event, and where its source and target stand.
 *
 * <p>The words are lemmas. The first of a verb pattern is the verb; plain words after it must follow
 * ("lay down", "take part in"); a word in brackets is the object, or what the preposition before it
 * governs: {@code impose [@restriction]}, {@code withdraw from [@agreement]}; a class in braces before a verb is
 * its subject: {@code {@force} enter}. The last word of a noun
 * pattern, before any "of", is the noun; {@code agreement [between]} asks for that preposition.
 *
 * @param line the pattern as written
 * @param part {@code verb}, {@code noun} or {@code adjective}
 * @param head the lemma it is found by
 * @param before words that must precede the head
 * @param after words that must follow it
 * @param subject class that the subject must belong to, null where any will do
 * @param object lemma, or class after {@code @}, that the object must have; null where any will do
 * @param asks a preposition that must be there, null where none
 * @param source where the source stands: places in order of preference
 * @param target where the target stands
 * @param actorOnly whether only an actor can be its target, because the word is common in other senses
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param needs words, in small letters, that a sentence must have somewhere
 */
public record Pattern(
        String line,
        String part,
        String head,
        List<String> before,
        List<String> after,
        @Nullable String subject,
        @Nullable String object,
        @Nullable String asks,
        List<String> source,
        List<String> target,
        boolean actorOnly,
        Plover type,
        String mode,
        String cameo,
        List<String> needs) {
    /** The object that is a person's name, beside the classes of nouns: {@code dismiss [@person]}. */
    public static final String PERSON = "@person";

    /** Modes of what two sides hold with one another; letters and mediation are not contacts of two sides. */
    private static final Set<String> CONTACTS =
            Set.of("meet", "talks", "call", "video", "visit", "summit", "host", "attend");

    private static final Set<String> IN_PERSON = Set.of("meet", "talks", "host", "summit");

    /** A pattern that needs the words it is made of. */
    Pattern(
            String line,
            String part,
            String head,
            List<String> before,
            List<String> after,
            @Nullable String subject,
            @Nullable String object,
            @Nullable String asks,
            List<String> source,
            List<String> target,
            boolean actorOnly,
            Plover type,
            String mode,
            String cameo) {
        this(
                line,
                part,
                head,
                before,
                after,
                subject,
                object,
                asks,
                source,
                target,
                actorOnly,
                type,
                mode,
                cameo,
                needs(before, after, object));
    }

    private static List<String> needs(List<String> before, List<String> after, @Nullable String object) {
        List<String> words = new ArrayList<>(after);
        words.addAll(before);
        if (object != null && !object.startsWith("@")) {
            words.add(object.substring(object.lastIndexOf(' ') + 1));
        }
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether a mode is one of a contact. */
    public static boolean isContactMode(String mode) {
        return CONTACTS.contains(mode);
    }

    /** Whether those in a contact of a mode are in one place; a visit is of one side alone. */
    public static boolean isInPerson(@Nullable String mode) {
        return mode != null && IN_PERSON.contains(mode);
    }

    /** Whether it names a contact: "meet", "hold talks", "a visit to". */
    public boolean isContact() {
        return type == Plover.CONSULT && isContactMode(mode);
    }

    /** How much a sentence must have to fit: the pattern that asks for most is the one that says most. */
    int weight() {
        return 2 * before.size()
                + 2 * after.size()
                + (subject == null ? 0 : 1)
                + (object == null ? 0 : object.startsWith("@") ? 3 : 4)
                + (asks == null ? 0 : 1);
    }

    /** Whether the words themselves, not the verb's usual sense, name the event. */
    public boolean isSpecific() {
        return subject != null || object != null || !after.isEmpty() || !before.isEmpty();
    }

    /** Whether the grammatical subject of the verb is the one acted upon: "received a loan from Peru". */
    public boolean isConverse() {
        return part.equals("verb") && !source.contains("subj");
    }

    /** A line of the table: its columns in order. Parts of speech and modes, of which there are few, are shared strings. */
    public static Pattern read(String[] row) {
        String[] words = row[0].split(" ");
        String part = row[1];
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        String object = null;
        String asks = null;
        String subject = null;
        int head = 0;
        if (words[0].startsWith("{")) {
            subject = words[0].substring(2, words[0].length() - 1);
            head = 1;
        }
        if (part.equals("noun")) {
            // "on strike": the preposition is asked for before the noun
            int first = isLink(words[0]) ? 1 : 0;
            for (int i = first; i < words.length && !isLink(words[i]) && !words[i].startsWith("["); i++) {
                head = i;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (i == head || words[i].startsWith("{")) {
                continue;
            }
            if (words[i].startsWith("[")) {
                String inside = words[i].substring(1, words[i].length() - 1);
                if (part.equals("noun")) {
                    asks = inside;
                } else {
                    object = inside;
                }
            } else if (i < head) {
                before.add(words[i]);
            } else {
                after.add(words[i].toLowerCase(Locale.ROOT));
            }
        }
        List<String> target = new ArrayList<>();
        boolean actorOnly = false;
        String last = after.isEmpty() ? "" : after.get(after.size() - 1);
        // "accused Peru of theft", "barred Peru from the games": the object, where the line puts it first, and not what
        // the preposition governs
        boolean objectFirst = part.equals("verb")
                && row[3].startsWith("obj")
                && after.size() == 1
                && isLink(last)
                // "contributed a battalion to the force"
                && (!Trait.CARRIES.of(words[head]) || !isWay(last) || isComparison(words[head]));
        // "appealed to the ministry for tents", "marched for higher pay": what is wanted, and of nobody
        boolean wanted = last.equals("for") && isWish(Plover.valueOf(row[4]));
        if (object == null && isLink(last) && !objectFirst && !wanted) {
            target.add(last);
        }
        for (String place : row[3].split(",")) {
            actorOnly |= place.endsWith("!");
            String plain = place.endsWith("!") ? place.substring(0, place.length() - 1) : place;
            if (!target.contains(plain)) {
                target.add(plain);
            }
            if (objectFirst && plain.equals("obj")) {
                target.add(last);
            }
        }
        if (wanted && !target.contains(last)) {
            // "pushed for the ministry to pay": of the one who is to do it
            target.add(last);
        }
        return new Pattern(
                row[0],
                part.intern(),
                words[head],
                List.copyOf(before),
                List.copyOf(after),
                subject,
                object,
                asks,
                List.of(row[2].split(",")),
                List.copyOf(target),
                actorOnly,
                Plover.valueOf(row[4]),
                row[5].intern(),
                row[6]);
    }

    /** Whether a type tells of something wanted, which "for" joins. */
    private static boolean isWish(Plover type) {
        return type == Plover.DEMAND || type == Plover.PROTEST;
    }

    /** "likened Peru's deeds to those of Chile": said of the object, and not of the other. */
    private static boolean isComparison(String verb) {
        return verb.equals("compare") || verb.equals("liken") || verb.equals("equate");
    }

    /** Whether a preposition leads to those whom what is carried gets to: "gave grain to Peru". */
    private static boolean isWay(String link) {
        return switch (link) {
            case "to", "into", "on", "upon", "over" -> true;
            default -> false;
        };
    }

    /** Whether the word is a preposition that can govern a participant. */
    public static boolean isLink(String word) {
        return switch (word) {
            case "of",
                    "with",
                    "between",
                    "among",
                    "to",
                    "for",
                    "in",
                    "on",
                    "at",
                    "from",
                    "into",
                    "against",
                    "by",
                    "about",
                    "around",
                    "along",
                    "near",
                    "outside",
                    "behind",
                    "upon",
                    "as",
                    "toward",
                    "towards",
                    "alongside",
                    "through",
                    "over" -> true;
            default -> false;
        };
    }
}

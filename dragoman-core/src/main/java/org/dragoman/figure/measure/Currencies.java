package org.dragoman.figure.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Mentions;
import org.dragoman.data.Table;
import org.dragoman.figure.Figure;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose money is meant where several states call theirs by one word: "Kenya earned 5 billion shillings" is in
 * KES, "Pakistan lent 300 million rupees" in PKR. The words are in {@code currencies.tsv}.
 */
public final class Currencies {
    /** The words of a unit's symbol, or of its number, to the codes of the states that use them. */
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    /** Forms that say whose money it is: "indian rupees". */
    private final Set<String> full = new HashSet<>();

    public Currencies() {
        for (String[] row : Table.read(Figure.class, "units.tsv").rows()) {
            for (String form : row[3].split("\\|")) {
                // CFA francs are of either of two unions
                if (form.contains(" ") && !form.startsWith("cfa ")) {
                    full.add(form);
                }
            }
        }
        for (String[] row : Table.read(Figure.class, "currencies.tsv").rows()) {
            codes.computeIfAbsent(row[0], word -> new HashMap<>()).put(row[1], row[2]);
        }
    }

    /**
     * The unit with the currency of the state whose money it is; the unit itself where its word is of one state only,
     * or nothing tells whose it is.
     *
     * @param unit as {@link Quantity#shownUnit} gives it
     * @param words the number with its unit, as written
     */
    public @Nullable String of(
            @Nullable String unit, String words, List<String> parties, Sentence sentence, Mentions mentions) {
        if (unit == null) {
            return null;
        }
        String plain = plain(unit);
        Map<String, String> known = codes.get(word(words, plain));
        if (known == null || !known.containsValue(plain) && !known.equals(codes.get(plain))) {
            return unit;
        }
        String code = among(parties, plain, known);
        code = code == null ? among(states(mentions.in(sentence.index()), mentions), plain, known) : code;
        code = code == null && !known.containsValue(plain) ? most(mentions, known) : code;
        return code == null ? unit : code + unit.substring(plain.length());
    }

    /** The word for the money in "5 billion shillings a year"; else the unit, as in "5 billion Indian rupees". */
    private String word(String words, String plain) {
        String before = "";
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            String known = codes.containsKey(word) ? word : codes.containsKey(one) ? one : "";
            if (!known.isEmpty()) {
                return full.contains(before + " " + word) ? plain : known;
            }
            before = word;
        }
        return plain;
    }

    /** The code of the first of these states that has such money; the unit's own where its state is one of them. */
    private static @Nullable String among(Collection<String> states, String plain, Map<String, String> known) {
        String first = null;
        for (String state : states) {
            String code = known.get(state);
            if (plain.equals(code)) {
                return code;
            }
            first = first == null ? code : first;
        }
        return first;
    }

    private static Set<String> states(List<Mention> mentions, Mentions all) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            for (String id : mention.actors()) {
                Actor actor = all.actor(id);
                String of = actor == null || actor.of() == null ? id : actor.of();
                states.add(of);
            }
        }
        return states;
    }

    /** The money of the state that the document names most among those that have such money. */
    private static @Nullable String most(Mentions mentions, Map<String, String> known) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : mentions.all()) {
            for (String state : states(List.of(mention), mentions)) {
                if (known.containsKey(state)) {
                    counts.merge(state, 1, Integer::sum);
                }
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            best = best == null || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
        }
        return best == null ? null : known.get(best);
    }

    /** Whether a unit is money, by the year or not. */
    public static boolean isMoney(@Nullable String unit) {
        return unit != null && unit.matches("[A-Z]{3}(/.*)?");
    }

    /** "USD" of "USD/year". */
    static String plain(String unit) {
        return unit.split("/", 2)[0];
    }
}

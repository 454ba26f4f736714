package org.dragoman.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/** The words of the time grammar, from {@code words.tsv}, {@code numbers.tsv} and {@code holidays.tsv}. */
final class Lexicon {
    /** Longest entry in pieces. */
    private static final int LONGEST = 7;

    /**
     * What a form may stand for.
     *
     * @param name the class
     * @param value its value
     * @param need what must hold of the words: {@code capital}, {@code upper}, {@code noun} or {@code -}
     */
    record Sense(String name, String value, String need) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<String, List<Sense>> numbers = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Lexer lexer = new Lexer(form -> form.equals("jr.") || this.senses.containsKey(form));

    Lexicon() {
        List<String[]> rows = Table.read(Edtf.class, "words.tsv").rows();
        for (String[] row : rows) {
            if (row[0].indexOf(' ') < 0) {
                senses.computeIfAbsent(row[0], f -> new ArrayList<>()).add(new Sense(row[1], row[2], row[3]));
            }
        }
        for (String[] row : rows) {
            add(senses, row[0], new Sense(row[1], row[2], row[3]));
        }
        new Holidays().rules().forEach((name, rule) -> add(senses, name, new Sense("holiday", rule, "capital")));
        for (String[] row : Table.read(Edtf.class, "numbers.tsv").rows()) {
            add(numbers, row[0], new Sense(row[1], row[2], "-"));
        }
    }

    private void add(Map<String, List<Sense>> map, String form, Sense sense) {
        List<Piece> pieces = lexer.cut(form, 0);
        String key = join(pieces, 0, pieces.size());
        List<Sense> known = map.computeIfAbsent(key, f -> new ArrayList<>());
        if (!known.contains(sense)) {
            known.add(sense);
        }
        longest.merge(pieces.get(0).form(), Math.min(LONGEST, pieces.size()), Math::max);
    }

    Lexer lexer() {
        return lexer;
    }

    static String join(List<Piece> pieces, int from, int to) {
        if (to - from == 1) {
            return pieces.get(from).form();
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(pieces.get(i).form());
        }
        return text.toString();
    }

    /** How many pieces the longest entry that starts with this form has; 0 for none. */
    int longest(String form) {
        return longest.getOrDefault(form, 0);
    }

    List<Sense> senses(String form) {
        return senses.getOrDefault(form, List.of());
    }

    /** A number word of the given kind, or null. */
    @Nullable
    String number(String form, String kind) {
        for (Sense sense : numbers.getOrDefault(form, List.of())) {
            if (sense.name().equals(kind)) {
                return sense.value();
            }
        }
        return null;
    }

    boolean isNumber(String form) {
        return numbers.containsKey(form);
    }
}

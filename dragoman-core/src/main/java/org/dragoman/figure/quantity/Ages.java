package org.dragoman.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.figure.quantity.Numeral.Form;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** Tells the ages that news gives without a unit: "Anna Lind, 61, said", "at 61, she is the oldest". */
final class Ages {
    private static final Unit YEARS = new Unit("a", "age", "year of age");
    private static final BigDecimal YOUNGEST = BigDecimal.TEN;
    private static final BigDecimal OLDEST = new BigDecimal(115);
    /** What may follow an age where no comma does: "Lind 61 said". */
    private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBN", "VBP", "MD", "WP");

    /** Who is told apart by age: "children under five". */
    private static final Set<String> PERSONS = Set.of(
            "children",
            "people",
            "persons",
            "those",
            "adults",
            "men",
            "women",
            "boys",
            "girls",
            "citizens",
            "voters",
            "residents",
            "inhabitants",
            "anyone",
            "everyone",
            "patients",
            "workers",
            "males",
            "population");

    private static final Set<String> LIMITS = Set.of("under", "over", "above", "below");
    private static final Set<String> BETWEEN = Set.of("between", "about", "over", "under", "from");

    private Ages() {}

    /** Gives a bare number its unit where it is an age. */
    static void mark(Draft draft, List<Piece> pieces, Sentence sentence) {
        boolean bare = draft.unit == null
                && draft.upper == null
                && draft.numeral.form() == Form.CARDINAL
                && draft.numeral.digits()
                && draft.value.scale() <= 0
                && draft.value.compareTo(YOUNGEST) >= 0
                && draft.value.compareTo(OLDEST) <= 0;
        int at = pieces.get(draft.first).token();
        if (draft.unit == null && draft.countedHead < 0 && isAged(at, sentence)) {
            draft.unit = YEARS;
        }
        if (bare && (isAtAge(at, sentence) || draft.countedHead < 0 && isOfPerson(at, sentence))) {
            draft.unit = YEARS;
            draft.counted = List.of();
            draft.countedHead = -1;
        }
    }

    /** "volunteers aged between 18 and 55", "over the age of 65". */
    private static boolean isAged(int at, Sentence sentence) {
        String before = word(sentence, at - 1);
        String second = word(sentence, at - 2);
        return PERSONS.contains(second) && LIMITS.contains(before)
                || before.equals("aged")
                || second.equals("aged") && BETWEEN.contains(before)
                || before.equals("of") && (second.equals("age") || second.equals("ages"));
    }

    private static String word(Sentence sentence, int at) {
        return at < 0 ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }

    /** "At 61, she", "at 61 he": who is of that age follows. */
    private static boolean isAtAge(int at, Sentence sentence) {
        if (at == 0
                || at + 1 >= sentence.size()
                || !sentence.token(at - 1).text().equalsIgnoreCase("at")) {
            return false;
        }
        Token next = sentence.token(at + 1);
        Token after = at + 2 < sentence.size() && next.text().equals(",") ? sentence.token(at + 2) : next;
        boolean person = after.tag().equals("PRP") || after.entity().equals("PERSON");
        return person && (at == 1 || next.text().equals(","));
    }

    /** "Anna Lind, 61, said", "a teacher, 34,"; without commas only after a person's name. */
    private static boolean isOfPerson(int at, Sentence sentence) {
        if (at < 1 || at + 1 >= sentence.size()) {
            return false;
        }
        Token before = sentence.token(at - 1);
        Token next = sentence.token(at + 1);
        boolean commas = before.text().equals(",") && next.text().equals(",") && at > 1;
        Token noun = commas ? sentence.token(at - 2) : before;
        boolean named = noun.entity().equals("PERSON");
        return commas && (named || noun.tag().equals("NN"))
                || named && (next.text().equals(",") || VERBS.contains(next.tag()));
    }
}

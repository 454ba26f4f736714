package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Happenings of which anniversaries are kept, from {@code occasions.tsv}. */
final class Occasions {
    /** Words that are enough where one of them stands elsewhere in the sentence. */
    private static final int MANY = 3;

    /**
     * What is kept.
     *
     * @param day its day, or the first day of its year where it is kept on several days
     * @param grain to what it is known
     */
    private record Occasion(List<Set<String>> words, LocalDate day, Stamp.Grain grain) {}

    private final List<Occasion> all = new ArrayList<>();

    Occasions() {
        for (String[] row : Table.read(Edtf.class, "occasions.tsv").rows()) {
            List<Set<String>> words = new ArrayList<>();
            for (String word : row[0].split(" ")) {
                words.add(Set.of(word.split("\\|")));
            }
            boolean year = row[1].length() == "1945".length();
            LocalDate day = year ? LocalDate.of(Integer.parseInt(row[1]), 1, 1) : LocalDate.parse(row[1]);
            all.add(new Occasion(words, day, year ? Stamp.Grain.YEAR : Stamp.Grain.DAY));
        }
    }

    /**
     * When the occasion that the words name most fully returns for the given time, or null.
     *
     * @param words those behind "the 100th anniversary of"
     * @param sentence all words around: "the centenary of the party was kept all over Chile" is that of Chile's
     */
    @Nullable
    Stamp anniversary(int number, List<Token> words, List<Token> sentence) {
        Set<String> forms = forms(words);
        Set<String> around = forms(sentence);
        Occasion best = null;
        for (Occasion occasion : all) {
            List<Set<String>> missing = occasion.words().stream()
                    .filter(choice -> choice.stream().noneMatch(forms::contains))
                    .toList();
            boolean named = missing.isEmpty()
                    || missing.size() == 1
                            && occasion.words().size() >= MANY
                            && missing.get(0).stream().anyMatch(around::contains);
            if (named && (best == null || occasion.words().size() > best.words().size())) {
                best = occasion;
            }
        }
        return best == null ? null : Stamp.of(best.grain(), best.day().plusYears(number));
    }

    private static Set<String> forms(List<Token> words) {
        Set<String> forms = new HashSet<>();
        for (Token word : words) {
            String form = word.text().toLowerCase(Locale.ROOT);
            forms.add(form);
            forms.addAll(List.of(form.split("-")));
        }
        return forms;
    }
}

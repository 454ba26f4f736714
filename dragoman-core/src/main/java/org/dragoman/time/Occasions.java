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
    private record Occasion(List<Set<String>> words, LocalDate day) {}

    private final List<Occasion> all = new ArrayList<>();

    Occasions() {
        for (String[] row : Table.read(Edtf.class, "occasions.tsv").rows()) {
            List<Set<String>> words = new ArrayList<>();
            for (String word : row[0].split(" ")) {
                words.add(Set.of(word.split("\\|")));
            }
            all.add(new Occasion(words, LocalDate.parse(row[1])));
        }
    }

    /** The day of the occasion that the words name most fully, or null. */
    @Nullable
    LocalDate day(List<Token> words) {
        Set<String> forms = new HashSet<>();
        for (Token word : words) {
            String form = word.text().toLowerCase(Locale.ROOT);
            forms.add(form);
            forms.addAll(List.of(form.split("-")));
        }
        Occasion best = null;
        for (Occasion occasion : all) {
            boolean named =
                    occasion.words().stream().allMatch(choice -> choice.stream().anyMatch(forms::contains));
            if (named && (best == null || occasion.words().size() > best.words().size())) {
                best = occasion;
            }
        }
        return best == null ? null : best.day();
    }
}

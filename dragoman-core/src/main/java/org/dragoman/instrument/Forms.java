package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** The words for texts between actors: {@code forms.tsv}. */
final class Forms {
    /**
     * A form found.
     *
     * @param name how records call it
     * @param strong whether the word alone makes an instrument
     * @param family texts of one family may be called by each other's word; empty for a word that may mean any
     */
    record Form(String name, boolean strong, String family) {}

    private record Line(String with, Form form) {}

    private final Map<String, List<Line>> lines = new HashMap<>();

    private final Map<String, Form> names = new HashMap<>();

    Forms() {
        for (String[] row : Table.read(Forms.class, "names.tsv").rows()) {
            names.put(row[0], new Form(row[1], true, "treaty"));
        }
        for (String[] row : Table.read(Forms.class, "forms.tsv").rows()) {
            lines.computeIfAbsent(row[0], k -> new ArrayList<>())
                    .add(new Line(row[1], new Form(row[2], row[3].equals("strong"), row[4])));
        }
    }

    /** The form that a noun names among these modifiers (lower case), or null. */
    @Nullable
    Form of(String lemma, Set<String> with) {
        Form general = null;
        for (Line line : lines.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of())) {
            if (line.with.isEmpty()) {
                general = line.form;
            } else if (with.contains(line.with)) {
                return line.form;
            }
        }
        return general;
    }

    /** The form of a text whose name ends with a word and has no word for texts in it: "New START"; or null. */
    @Nullable
    Form ofName(Token last, Sentence sentence) {
        String before =
                last.index() == 0 ? "" : sentence.token(last.index() - 1).text() + " ";
        Form form = names.get(before + last.text());
        return form == null ? names.get(last.text()) : form;
    }

    /** Whether a noun is a word for texts, with or without modifiers. */
    boolean knows(String lemma) {
        return lines.containsKey(lemma.toLowerCase(Locale.ROOT));
    }
}

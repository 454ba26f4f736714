package org.dragoman.instrument;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.data.Table;
import org.jspecify.annotations.Nullable;

/** The words that tell what is done with a text: {@code acts.tsv}. All are asked for by their base forms. */
final class ActWords {
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    /** What such a verb needs to say so: "took EFFECT", "ran OUT"; empty for none. */
    private final Map<String, String> needed = new HashMap<>();

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> prepositions = new HashMap<>();
    private final Map<String, String> particles = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> forced = new HashMap<>();

    ActWords() {
        for (String[] row : Table.read(ActWords.class, "acts.tsv").rows()) {
            String act = row[3];
            switch (row[1]) {
                case "verb" -> verbs.put(row[0], act);
                case "subject" -> {
                    subjects.put(row[0], act);
                    needed.put(row[0], row[2]);
                }
                case "noun" -> nouns.put(row[0], act);
                case "preposition" -> prepositions.put(row[0] + " " + row[2], act);
                case "particle" -> particles.put(row[0] + " " + row[2], act);
                case "forced" -> forced.put(row[0], act);
                case "phrase" -> phrases.put(row[0] + " " + row[2], act);
                default -> throw new IllegalStateException("acts.tsv has no sort " + row[1]);
            }
        }
    }

    /** "signed the treaty". */
    @Nullable
    String verb(String lemma) {
        return verbs.get(lemma);
    }

    /** "the treaty expired". */
    @Nullable
    String subject(String lemma) {
        return subjects.get(lemma);
    }

    /** What a verb of {@link #subject} needs to say so; empty for nothing. */
    String needed(String lemma) {
        return needed.getOrDefault(lemma, "");
    }

    /** "the signing of the treaty". */
    @Nullable
    String noun(String lemma) {
        return nouns.get(lemma);
    }

    /** "withdrew from the treaty". */
    @Nullable
    String preposition(String verb, String preposition) {
        return prepositions.get(verb + " " + preposition);
    }

    /** "tore up the treaty". */
    @Nullable
    String particle(String verb, String particle) {
        return particles.get(verb + " " + particle);
    }

    /** "put the treaty into effect", "gave effect to the treaty". */
    @Nullable
    String forced(String verb) {
        return forced.get(verb);
    }

    /** "put their names to the treaty". */
    @Nullable
    String phrase(String verb, String noun, String preposition) {
        return phrases.get(verb + " " + noun + " " + preposition);
    }
}

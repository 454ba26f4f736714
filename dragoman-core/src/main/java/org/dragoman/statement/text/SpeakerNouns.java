package org.dragoman.statement.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a noun tells of whoever it stands for, from {@code speakers.tsv}. */
public final class SpeakerNouns {
    private final Map<String, Set<String>> uses = new TreeMap<>();

    public SpeakerNouns() {
        for (String[] row : Cues.rows("speakers.tsv")) {
            uses.computeIfAbsent(row[1], use -> new TreeSet<>()).add(row[0]);
        }
    }

    /** "the diplomat added": whether a noun takes up whoever spoke before. */
    public boolean role(String lemma) {
        return is("role", lemma);
    }

    /** "Minister: no talks before May": whether a noun names somebody who may speak. */
    public boolean someone(String lemma) {
        return is("role", lemma) || is("office", lemma);
    }

    /** Whether "he" or "she" may stand for someone whom a noun names. */
    public boolean fits(String pronoun, String lemma) {
        boolean she = pronoun.equals("she") || pronoun.equals("her");
        boolean he = pronoun.equals("he") || pronoun.equals("him");
        return !(she || he) || !is("body", lemma) && !is(she ? "man" : "woman", lemma);
    }

    /** Whether a noun stands for somebody, or for a body of people. */
    public boolean known(String lemma) {
        return uses.values().stream().anyMatch(nouns -> nouns.contains(lemma));
    }

    /** "speaking to the press": whether a noun stands for those whom one speaks to, and who seldom speak themselves. */
    public boolean hears(String lemma) {
        return is("hearer", lemma);
    }

    private boolean is(String use, String lemma) {
        return uses.getOrDefault(use, Set.of()).contains(lemma);
    }
}

package org.dragoman.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the text has said that something happened, found again by the words that named
 * it: after "They spoke by telephone on 25 August", "the day before the call" is 24 August.
 */
final class Happenings {
    /** A text that tells of more days is no report; the first stay. */
    private static final int MOST = 500;

    private static final Map<String, List<String>> SENSES = new HashMap<>();

    static {
        for (String[] row : Table.read(Edtf.class, "happenings.tsv").rows()) {
            SENSES.put(row[0] + " " + row[1], List.of(row[2].split(" ")));
        }
    }

    /** What happened on a day, in words; a later one of equal fit wins unless "this" or "current" is asked for. */
    private record Happening(Set<String> words, Stamp day) {}

    private final List<Happening> known = new ArrayList<>();

    /** Remembers the words of a sentence that tells of a day. */
    void add(Sentence sentence, Stamp day) {
        if (known.size() >= MOST) {
            return;
        }
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ")) {
                words.addAll(senses(token));
            }
        }
        known.add(new Happening(words, day));
    }

    /**
     * The day of what some words name.
     *
     * @param current whether the words are "this" or "the current" one, which is what the text is about: the first told of
     * @return the day whose sentence shares most of the words, null where none shares any
     */
    @Nullable
    Stamp find(List<Token> words, boolean current) {
        Set<String> wanted = new TreeSet<>();
        boolean noun = false;
        for (Token word : words) {
            // "the call between the leaders" is a call, and no leader.
            if (noun && word.tag().equals("IN") && !word.lemma().equals("of")) {
                break;
            }
            noun = noun || word.isNoun();
            if (word.isNoun() && !word.isProper() || word.isVerb()) {
                // What follows "the day of" is named by a noun, whatever the tagger took it for.
                String lemma = word.lemma().toLowerCase(Locale.ROOT);
                wanted.addAll(SENSES.getOrDefault(lemma + " N", senses(word)));
            }
        }
        Stamp best = null;
        int bestScore = 0;
        for (Happening happening : known) {
            int score = 0;
            for (String word : wanted) {
                score += happening.words().contains(word) ? 1 : 0;
            }
            if (score > bestScore || (score == bestScore && score > 0 && !current)) {
                best = happening.day();
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> senses(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return SENSES.getOrDefault(lemma + " " + token.tag().charAt(0), List.of(lemma));
    }
}

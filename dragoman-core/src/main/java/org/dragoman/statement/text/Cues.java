package org.dragoman.statement.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.Token;
import org.dragoman.statement.Act;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The words that attribute, from {@code cues.tsv}. */
public final class Cues {
    private final Map<String, Use> verbs = new HashMap<>();
    private final Map<String, Use> nouns = new HashMap<>();
    private final Map<String, Use> adjectives = new HashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();

    /** What a cue tells of, from the column {@code kind}. */
    public enum Kind {
        /** says, demanded, accused */
        SPEECH,
        /** discussed, mentioned: no words of the speaker unless a clause or a quotation follows */
        TOPIC,
        /** extends, renews: speech where the noun behind it is of speech */
        LIGHT,
        /** believes, considers */
        THOUGHT,
        /** wants, sees, plans */
        ATTITUDE,
        /** supports, releases */
        DEED
    }

    private record Use(Act act, Kind kind) {}

    private Cues() {}

    /** The cues that come with the library. */
    public static Cues load() {
        Cues cues = new Cues();
        for (String[] row : rows("cues.tsv")) {
            if (row[1].equals("phrase")) {
                cues.phrases.add(List.of(row[0].split(" ")));
                continue;
            }
            Map<String, Use> part = switch (row[1]) {
                case "verb" -> cues.verbs;
                case "noun" -> cues.nouns;
                case "adjective" -> cues.adjectives;
                default -> throw new IllegalStateException("cues.tsv has an unknown part: " + row[1]);
            };
            part.put(row[0], new Use(Act.of(row[2]), Kind.valueOf(row[3].toUpperCase(Locale.ROOT))));
        }
        // "according to the data of" before "according to"
        cues.phrases.sort(Comparator.comparing((List<String> phrase) -> -phrase.size()));
        return cues;
    }

    /** The rows of a table of this package, without header and comments. */
    public static List<String[]> rows(String name) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Statement.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks org/dragoman/statement/" + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("org/dragoman/statement/" + name + " cannot be read", e);
        }
        return rows;
    }

    /** What a word does where it attributes, or null if it is not known to. */
    public @Nullable Act act(Token token, String lemma) {
        Map<String, Use> part = part(token);
        if (part == null) {
            return lemma.equals("according") || lemma.equals("per") ? Act.ASSERTION : null;
        }
        Use use = part.get(lemma);
        return use == null ? null : use.act();
    }

    /** MINISTER: We agree. "We agree." – The minister. */
    public static boolean isColonOrDash(String text) {
        return switch (text) {
            case ":", "-", "--", "–", "—", "―" -> true;
            default -> false;
        };
    }

    /** What a word tells of where it attributes, or null if it is not known to. */
    public @Nullable Kind kind(Token token, String lemma) {
        if (lemma.equals("per") || token.text().equalsIgnoreCase("according") || isColonOrDash(token.text())) {
            return Kind.SPEECH;
        }
        Map<String, Use> part = part(token);
        Use use = part == null ? null : part.get(lemma);
        return use == null ? null : use.kind();
    }

    private @Nullable Map<String, Use> part(Token token) {
        if (token.isVerb()) {
            return verbs;
        }
        if (token.isNoun()) {
            return nouns;
        }
        return token.tag().startsWith("JJ") ? adjectives : null;
    }

    /** The words of phrases that a source follows, such as "in the words of". */
    public List<List<String>> phrases() {
        return phrases;
    }
}

package org.dragoman.event.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** The words that name events: patterns and operators, found by part of speech and lemma. */
public final class Lexicon {
    private final Lemmas<Pattern> patterns = new Lemmas<>();
    private final Lemmas<Operator> operators = new Lemmas<>();
    /** Lemmas of verbs that tell of contacts. */
    private final Set<String> contactVerbs = new HashSet<>();

    private final Map<String, List<List<String>>> excluded = new HashMap<>();
    private final Map<Plover, List<String>> exempt = new EnumMap<>(Plover.class);
    private final NounClasses classes = new NounClasses();
    private final int size;

    private Lexicon() {
        List<String[]> rows = Table.read(Plover.class, "patterns.tsv").rows();
        for (String[] row : rows) {
            Pattern pattern = Pattern.read(row);
            patterns.of(pattern.part())
                    .computeIfAbsent(pattern.head(), k -> new ArrayList<>())
                    .add(pattern);
            if (pattern.part().equals("verb") && pattern.isContact()) {
                contactVerbs.add(pattern.head());
            }
        }
        List<Pattern> all = patterns.lists().stream().flatMap(List::stream).toList();
        for (Pattern pattern : all) {
            for (Pattern gerund : Gerunds.of(pattern)) {
                patterns.of("noun").computeIfAbsent(gerund.head(), k -> new ArrayList<>(List.of(gerund)));
            }
        }
        // What asks for most is tried first; of two that ask as much, the one with the narrower class of objects.
        patterns.lists()
                .forEach(list -> list.sort(Comparator.comparingInt((Pattern p) -> -p.weight())
                        .thenComparingInt(p -> classes.size(p.object()))));
        for (String[] row : Table.read(Plover.class, "operators.tsv").rows()) {
            Operator operator = Operator.read(row);
            operators
                    .of(operator.part())
                    .computeIfAbsent(operator.head(), k -> new ArrayList<>())
                    .add(operator);
        }
        operators
                .lists()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.after().size(), a.after().size())));
        for (String[] row : Table.read(Plover.class, "exclusions.tsv").rows()) {
            List<String> words = List.of(row[0].split(" "));
            excluded.computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>())
                    .add(words.subList(0, words.size() - 1));
        }
        for (String[] row : Table.read(Plover.class, "exemptions.tsv").rows()) {
            exempt.computeIfAbsent(Plover.valueOf(row[0]), k -> new ArrayList<>())
                    .add(row[1]);
        }
        this.size = rows.size();
    }

    /** Reads the lexicon of this version. */
    public static Lexicon standard() {
        return new Lexicon();
    }

    /** The number of patterns. */
    public int size() {
        return size;
    }

    /**
     * Whether the noun is part of a phrase that only looks like an event: "press conference", "take charge"; a pattern that
     * names the phrase itself, "joint press conference", knows better.
     */
    public boolean isExcluded(Sentence sentence, Token noun, Pattern pattern) {
        List<String> named = List.of(pattern.line().split(" "));
        Token verb = noun.is("obj") ? sentence.head(noun) : null;
        return excluded.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(before -> named.size() < 2 || !named.containsAll(before))
                .anyMatch(before -> NounClasses.precede(sentence, noun, before)
                        || verb != null && before.equals(List.of(verb.lemma())));
    }

    /** Whether what is done to a thing is no event of the type: a title is not attacked, a song released frees nobody. */
    public boolean isExempt(Plover type, Sentence sentence, Token thing) {
        return exempt.getOrDefault(type, List.of()).stream().anyMatch(name -> classes.contains(name, sentence, thing));
    }

    /** Whether some pattern of the verb tells of a contact. */
    public boolean namesContact(Token verb) {
        return contactVerbs.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    /** What common nouns stand for. */
    public NounClasses classes() {
        return classes;
    }

    /** The patterns of a word, those that ask for most first. */
    public List<Pattern> patterns(String part, String lemma) {
        return patterns.of(part).getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
    }

    /** The operators of a word, the longer first. */
    public List<Operator> operators(String part, String lemma) {
        return operators.of(part).getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
    }

    /** Lines of a table by part of speech and lemma. */
    private static final class Lemmas<T> {
        private final Map<String, List<T>> verbs = new HashMap<>();
        private final Map<String, List<T>> nouns = new HashMap<>();
        private final Map<String, List<T>> adjectives = new HashMap<>();

        Map<String, List<T>> of(String part) {
            return switch (part) {
                case "verb" -> verbs;
                case "noun" -> nouns;
                case "adjective" -> adjectives;
                default -> throw new IllegalArgumentException("no part of speech: " + part);
            };
        }

        List<List<T>> lists() {
            return Stream.of(verbs, nouns, adjectives)
                    .flatMap(words -> words.values().stream())
                    .toList();
        }
    }
}

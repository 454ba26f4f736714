package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.event.participant.Roles;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Blame and praise by name: "called Peru an aggressor", "described the blockade as an act of war", "considers the
 * sanctions illegal". The verb alone says neither; the word it ends in does.
 */
final class Judgements {
    private static final String AS = " as";
    private static final Set<String> VERBS = new HashSet<>();
    /** Verbs that judge with "as": "acclaimed as a success". */
    private static final Set<String> AS_VERBS = new HashSet<>();

    private static final Map<String, List<Word>> WORDS = new HashMap<>();
    /** "assess": a judgement where an adverb says which. */
    private static final Set<String> APPRAISALS = new HashSet<>();

    private static final Map<String, Plover> ADVERBS = new HashMap<>();

    static {
        for (String[] row : Table.read(Plover.class, "judgements.tsv").rows()) {
            if (row[1].equals("verb") && row[0].endsWith(AS)) {
                AS_VERBS.add(row[0].substring(0, row[0].length() - AS.length()));
            } else if (row[1].equals("verb")) {
                VERBS.add(row[0]);
            } else if (row[1].equals("appraisal")) {
                APPRAISALS.add(row[0]);
            } else if (row[1].equals("adverb")) {
                ADVERBS.put(row[0], Plover.valueOf(row[2]));
            } else {
                List<String> words = List.of(row[0].split(" "));
                // "act of war" is found by "act", "rogue state" by "state"
                boolean phrase = words.contains("of") || words.contains("in");
                String head = phrase ? words.get(0) : words.get(words.size() - 1);
                WORDS.computeIfAbsent(head, k -> new ArrayList<>()).add(new Word(words, Plover.valueOf(row[2])));
            }
        }
    }

    private record Word(List<String> words, Plover type) {}

    private final Sentence sentence;
    private final Clauses clauses;
    private final Arguments arguments;
    private final Roles roles;
    private final Used used;

    Judgements(Clauses clauses, Arguments arguments, Roles roles, Used used) {
        this.sentence = clauses.sentence();
        this.clauses = clauses;
        this.arguments = arguments;
        this.roles = roles;
        this.used = used;
    }

    /** The judgement a verb gives, null where it gives none or where nobody is judged. */
    @Nullable
    Coded of(Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (APPRAISALS.contains(lemma)) {
            Coded appraised = appraised(verb);
            if (appraised != null) {
                return appraised;
            }
        }
        boolean plain = VERBS.contains(lemma);
        boolean as = AS_VERBS.contains(lemma);
        if (!plain && !as) {
            return null;
        }
        for (Token predicate : sentence.subtree(verb, t -> !t.isVerb() || t.equals(verb))) {
            boolean marked = clauses.hasCase(predicate, "as")
                    || sentence.children(predicate, "mark").stream()
                            .anyMatch(m -> Clauses.lower(m).equals("as"));
            Plover type = predicate.index() > verb.index() && (marked ? as : plain && isPredicate(predicate, verb))
                    ? type(predicate)
                    : null;
            List<Argument> sources = type == null ? List.of() : roles.acting(verb);
            List<Argument> targets = type == null ? List.of() : judged(verb, predicate, sources);
            if (type != null && !targets.isEmpty()) {
                return judgement(type, verb, predicate, sources, targets);
            }
        }
        return null;
    }

    /** "positively assesses Peru's plan", null where nothing says how it is assessed, or nothing is. */
    private @Nullable Coded appraised(Token verb) {
        for (Token adverb : sentence.children(verb, "advmod")) {
            Plover type = ADVERBS.get(Clauses.lower(adverb));
            List<Argument> sources = type == null ? List.of() : roles.acting(verb);
            List<Argument> targets = new ArrayList<>(type == null ? List.of() : arguments.of(clauses.objects(verb)));
            targets.removeIf(t -> sources.stream().anyMatch(s -> s.isSame(t)));
            if (type != null && !targets.isEmpty()) {
                return judgement(type, verb, adverb, sources, targets);
            }
        }
        return null;
    }

    private Coded judgement(Plover type, Token verb, Token word, List<Argument> sources, List<Argument> targets) {
        used.mark(verb);
        used.mark(word);
        return new Coded(
                type,
                type == Plover.ACCUSE ? "disapprove" : "praise",
                type == Plover.ACCUSE ? "111" : "051",
                verb,
                verb,
                sources,
                targets,
                null,
                0.75,
                List.of("judgement: " + verb.lemma() + " … " + word.lemma() + " " + type));
    }

    private static boolean isPredicate(Token word, Token verb) {
        return word.is("xcomp")
                || word.is("ccomp")
                || word.is("dep")
                || (word.is("obj") && word.head() == verb.index());
    }

    /** Who is judged: the subject of the predicate, else the other object of the verb. */
    private List<Argument> judged(Token verb, Token predicate, List<Argument> sources) {
        List<Token> heads = new ArrayList<>();
        for (Token subject : sentence.children(predicate, "nsubj")) {
            heads.addAll(clauses.conjuncts(subject));
        }
        if (heads.isEmpty()) {
            heads.addAll(clauses.receivers(verb));
            heads.addAll(clauses.objects(verb));
            heads.removeIf(h -> h.equals(predicate));
            if (heads.isEmpty()) {
                heads.addAll(namesBefore(verb, predicate));
            }
        }
        List<Argument> found = new ArrayList<>(arguments.of(heads));
        found.removeIf(t -> sources.stream().anyMatch(s -> s.isSame(t)));
        return found;
    }

    /** "call Peru and Chile aggressors": the parser takes the names right behind the verb for a part of the word after them. */
    private List<Token> namesBefore(Token verb, Token predicate) {
        Token first = sentence.token(verb.index() + 1);
        boolean plural = predicate.tag().equals("NNS") && first.is("compound") && first.isProper();
        return plural && first.head() == predicate.index() ? clauses.conjuncts(first) : List.of();
    }

    private @Nullable Plover type(Token predicate) {
        for (Word word : WORDS.getOrDefault(predicate.lemma().toLowerCase(Locale.ROOT), List.of())) {
            if (stands(word.words(), predicate)) {
                return word.type();
            }
        }
        for (Token modifier : sentence.children(predicate, "amod")) {
            for (Word word : WORDS.getOrDefault(modifier.lemma().toLowerCase(Locale.ROOT), List.of())) {
                if (word.words().size() == 1) {
                    return word.type();
                }
            }
        }
        return null;
    }

    private boolean stands(List<String> words, Token head) {
        if (words.size() == 1) {
            return true;
        }
        int first = words.get(0).equals(head.lemma().toLowerCase(Locale.ROOT))
                ? head.index()
                : head.index() - words.size() + 1;
        if (first < 0 || first + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = sentence.token(first + i);
            if (!token.lemma().equalsIgnoreCase(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}

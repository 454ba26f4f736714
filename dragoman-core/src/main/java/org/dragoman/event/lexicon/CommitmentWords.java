package org.dragoman.event.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.data.Table;
import org.dragoman.event.Plover;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** The words of {@code commitments.tsv}, which commit a text to what stands below them, or to its opposite: "plan", "call off". */
public final class CommitmentWords {
    /** Words that leave open what is below them: "ready to". */
    public static final Set<String> OPEN = words("open");
    /** Words of intention: "plan to". */
    public static final Set<String> INTENTION = words("intention");
    /** Words that take back what is below them: "cancel". */
    public static final Set<String> NEGATIVE = words("negative");
    /** Words of doubt: "suspect that". */
    public static final Set<String> DOUBTFUL = words("doubtful");
    /** Words that look ahead: "the demand that". */
    public static final Set<String> PROSPECT = words("prospect");
    /** Verbs that look ahead to their object: "propose talks". */
    public static final Set<String> OBJECT_PROSPECT = words("object-prospect");
    /** Verbs that plan their object: "schedule talks". */
    public static final Set<String> OBJECT_PLAN = words("object-plan");
    /** Words of speech that have an event as their topic: "discuss a withdrawal". */
    public static final Set<String> TOPIC = words("topic");

    private static final Set<String> FORGONE = words("forgone");

    private CommitmentWords() {}

    private static Set<String> words(String group) {
        return Table.read(Plover.class, "commitments.tsv").rows().stream()
                .filter(row -> row[1].equals(group))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lemma of a word with its particle where the two together commit to something: "called off", "put off". */
    public static String phrasal(Sentence sentence, Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        for (Token child : word.isVerb() ? sentence.children(word) : List.<Token>of()) {
            String both = lemma + " " + child.text().toLowerCase(Locale.ROOT);
            boolean particle = child.relation().equals("compound:prt") || child.is("advmod");
            if (particle && (NEGATIVE.contains(both) || OBJECT_PLAN.contains(both))) {
                return both;
            }
        }
        return lemma;
    }

    /** Whether a word takes back what is below it: "cancel", "refuse", "call off". */
    public static boolean isNegative(Sentence sentence, Token word) {
        return NEGATIVE.contains(phrasal(sentence, word));
    }

    /** Whether a verb says of a contact that it was not held or not attended, though not of other deeds: "drop", "boycott". */
    public static boolean isForgone(Token word) {
        return FORGONE.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word leaves open what is below it: "ready to", "a readiness to". */
    public static boolean isOpen(Token word) {
        return OPEN.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a verb says of a contact that it is meant: "planned", "scheduled". */
    public static boolean isPlan(Token word) {
        return OBJECT_PLAN.contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}

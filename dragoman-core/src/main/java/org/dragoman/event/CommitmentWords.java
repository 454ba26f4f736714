package org.dragoman.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.data.Table;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;

/** The words of {@code commitments.tsv}, which commit a text to what stands below them, or to its opposite: "plan", "call off". */
final class CommitmentWords {
    static final Set<String> OPEN = words("open");
    static final Set<String> INTENTION = words("intention");
    static final Set<String> NEGATIVE = words("negative");
    static final Set<String> DOUBTFUL = words("doubtful");
    static final Set<String> PROSPECT = words("prospect");
    static final Set<String> OBJECT_PROSPECT = words("object-prospect");
    static final Set<String> OBJECT_PLAN = words("object-plan");
    static final Set<String> TOPIC = words("topic");
    private static final Set<String> FORGONE = words("forgone");

    private CommitmentWords() {}

    private static Set<String> words(String group) {
        return Table.read(Plover.class, "commitments.tsv").rows().stream()
                .filter(row -> row[1].equals(group))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lemma of a word with its particle where the two together commit to something: "called off", "put off". */
    static String phrasal(Sentence sentence, Token word) {
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
    static boolean isNegative(Sentence sentence, Token word) {
        return NEGATIVE.contains(phrasal(sentence, word));
    }

    /** Whether a verb says of a contact that it was not held or not attended, though not of other deeds: "drop", "boycott". */
    static boolean isForgone(Token word) {
        return FORGONE.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word leaves open what is below it: "ready to", "a readiness to". */
    static boolean isOpen(Token word) {
        return OPEN.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a verb says of a contact that it is meant: "planned", "scheduled". */
    static boolean isPlan(Token word) {
        return OBJECT_PLAN.contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}

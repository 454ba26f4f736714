package org.dragoman.instrument;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Texts that are told as what came of a meeting: "The main result of the talks was a joint declaration." */
final class Outcomes {
    private static final Set<String> ISSUED = Set.of("statement");

    private Outcomes() {}

    /** What was done with a text that is said to be the outcome of something, or null. */
    static Acts.@Nullable Act of(Token head, Forms.Form form, InstrumentNames.Name name, Sentence sentence) {
        boolean one = name.proper()
                || sentence.children(head, "det").stream()
                        .anyMatch(child ->
                                child.lemma().equals("a") || child.lemma().equals("an"));
        boolean outcome = one
                && sentence.has(head, "cop")
                && sentence.children(head, "nsubj").stream().anyMatch(subject -> Words.is("outcome", subject));
        if (!outcome) {
            return null;
        }
        return Acts.Act.of(ISSUED.contains(form.family()) ? "issued" : "agreed", head, sentence);
    }
}

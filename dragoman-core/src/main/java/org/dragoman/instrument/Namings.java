package org.dragoman.instrument;

import java.util.List;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/** Texts named by what was done: "The paper they signed is called the Nordic Framework", "what they signed is a treaty". */
final class Namings {
    private final Acts acts;

    Namings(Acts acts) {
        this.acts = acts;
    }

    /** What was done with the text whose name a noun heads, or null. */
    Acts.@Nullable Act of(Token noun, Sentence sentence) {
        Token verb = sentence.has(noun, "cop") ? noun : sentence.head(noun);
        boolean naming = verb != null && (verb.equals(noun) || Words.is("naming", verb) && isName(noun));
        for (Token child : naming && verb != null ? sentence.children(verb) : List.<Token>of()) {
            if (child.is("nsubj") && child.index() < noun.index()) {
                Acts.Act done = acts.attribute(child, sentence);
                if (done != null) {
                    return done;
                }
            }
            String act = child.is("csubj") ? acts.ofVerb(child) : null;
            if (act != null) {
                return Acts.Act.of(act, child, sentence);
            }
        }
        return null;
    }

    /** Whether a text has its name in the same sentence: "the PAPER they signed is called the Nordic Framework". */
    static boolean isNamed(Token noun, Sentence sentence) {
        Token verb = sentence.head(noun);
        return noun.relation().equals("nsubj:pass")
                && verb != null
                && Words.is("naming", verb)
                && sentence.children(verb).stream().anyMatch(child -> isName(child) && child.isProper());
    }

    private static boolean isName(Token noun) {
        return noun.is("xcomp") || noun.is("obj") || noun.is("ccomp");
    }
}

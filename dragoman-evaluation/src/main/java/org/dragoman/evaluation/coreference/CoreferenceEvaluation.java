package org.dragoman.evaluation.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures coreference on whichever set is given: events on ECB+, whose mentions are in a file of their own beside the
 * words; actors on NewsWCL50, which has them with the words.
 */
public final class CoreferenceEvaluation {
    private CoreferenceEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && Files.exists(EcbPlus.mentions(Path.of(arguments[0])))) {
            EventCoreferenceEvaluation.main(arguments);
        } else {
            ActorCoreferenceEvaluation.main(arguments);
        }
    }
}

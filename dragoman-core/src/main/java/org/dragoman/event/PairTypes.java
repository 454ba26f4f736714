package org.dragoman.event;

import java.util.List;
import org.dragoman.actor.Mentions;
import org.dragoman.document.Span;
import org.dragoman.event.clause.Clauses;
import org.dragoman.event.coding.Coded;
import org.dragoman.event.coding.Coder;
import org.dragoman.event.lexicon.Lexicon;
import org.dragoman.event.lexicon.Ontology;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Arguments;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The type of what one marked phrase does to another: for those who know the pair and ask for the deed. */
final class PairTypes {
    private final Lexicon lexicon;
    private final Ontology ontology;

    PairTypes(Lexicon lexicon, Ontology ontology) {
        this.lexicon = lexicon;
        this.ontology = ontology;
    }

    /** The type best supported by the words that link source and target, null where nothing names an event. */
    @Nullable
    Plover of(Analysis analysis, Mentions mentions, List<Span> sources, List<Span> targets) {
        Plover best = of(analysis, mentions, sources, targets, true);
        return best != null ? best : of(analysis, mentions, sources, targets, false);
    }

    private @Nullable Plover of(
            Analysis analysis, Mentions mentions, List<Span> sources, List<Span> targets, boolean strict) {
        Plover best = null;
        double highest = 0;
        for (Sentence sentence : analysis.sentences()) {
            Clauses clauses = new Clauses(sentence);
            Arguments arguments = new Arguments(clauses, mentions, lexicon.classes());
            for (Coded coded : new Coder(clauses, arguments, lexicon, ontology, strict).events()) {
                double score = coded.confidence()
                        + (touches(analysis, sentence, coded.sources(), sources) ? 2 : 0)
                        + (touches(analysis, sentence, coded.targets(), targets) ? 2 : 0);
                // of two as good, the one that says what the other is for: a promise to meet, not the meeting
                if (score > highest || (score == highest && coded.of() != null)) {
                    highest = score;
                    best = coded.type();
                }
            }
        }
        return best;
    }

    private static boolean touches(Analysis analysis, Sentence sentence, List<Argument> arguments, List<Span> marked) {
        return arguments.stream()
                .map(a -> analysis.span(sentence, a.first(), a.last()))
                .anyMatch(span -> marked.stream().anyMatch(span::overlaps));
    }
}

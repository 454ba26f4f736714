package org.dragoman.event.coding;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.Plover;
import org.dragoman.event.participant.Argument;
import org.dragoman.event.participant.Cluster;
import org.dragoman.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * An event found in a sentence, before anything is said of its time, place and reality.
 *
 * @param type PLOVER type
 * @param mode its mode
 * @param cameo its CAMEO code
 * @param trigger the word that names it
 * @param anchor the word whose tense and mood it has: "agreed" in "agreed to send"
 * @param sources those who act
 * @param targets those acted upon
 * @param of the event that a promise, demand, refusal or threat is about, null where this is none
 * @param confidence how often a report found this way is right
 * @param because the pattern and the operators, in the order they were applied
 * @param cluster the words with the own place and day where one verb tells several contacts, else null
 */
public record Coded(
        Plover type,
        String mode,
        String cameo,
        Token trigger,
        Token anchor,
        List<Argument> sources,
        List<Argument> targets,
        @Nullable Coded of,
        double confidence,
        List<String> because,
        @Nullable Cluster cluster) {
    public Coded {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        because = List.copyOf(because);
    }

    /** An event told by words of its own. */
    public Coded(
            Plover type,
            String mode,
            String cameo,
            Token trigger,
            Token anchor,
            List<Argument> sources,
            List<Argument> targets,
            @Nullable Coded of,
            double confidence,
            List<String> because) {
        this(type, mode, cameo, trigger, anchor, sources, targets, of, confidence, because, null);
    }

    /** The same event between others. */
    public Coded between(List<Argument> newSources, List<Argument> newTargets) {
        return new Coded(type, mode, cameo, trigger, anchor, newSources, newTargets, of, confidence, because, cluster);
    }

    /** The same event with another word to carry its tense, and why. */
    public Coded at(Token newAnchor, String why) {
        List<String> reasons = new ArrayList<>(because);
        reasons.add(why);
        return new Coded(type, mode, cameo, trigger, newAnchor, sources, targets, of, confidence, reasons, cluster);
    }

    Coded likely(double newConfidence) {
        return new Coded(type, mode, cameo, trigger, anchor, sources, targets, of, newConfidence, because, cluster);
    }

    /** The same contact, its place and day told in one of several clusters. */
    public Coded in(Cluster newCluster) {
        return new Coded(type, mode, cameo, trigger, anchor, sources, targets, of, confidence, because, newCluster);
    }
}

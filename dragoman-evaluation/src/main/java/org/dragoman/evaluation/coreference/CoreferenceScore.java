package org.dragoman.evaluation.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well an answer's chains of mentions fit the gold ones.
 *
 * @param muc links: Vilain et al., 1995
 * @param bCubed mentions: Bagga and Baldwin, 1998
 * @param ceafE chains, aligned one to one with similarity φ4: Luo, 2005
 */
public record CoreferenceScore(Measure muc, Measure bCubed, Measure ceafE) {
    /**
     * Precision and recall as sums, so that scores of several documents add up before they are divided.
     *
     * @param rightOfAnswer numerator of precision
     * @param answer denominator of precision
     * @param rightOfGold numerator of recall
     * @param gold denominator of recall
     */
    public record Measure(double rightOfAnswer, double answer, double rightOfGold, double gold) {
        static final Measure NOTHING = new Measure(0, 0, 0, 0);

        public double precision() {
            return answer == 0 ? 0 : rightOfAnswer / answer;
        }

        public double recall() {
            return gold == 0 ? 0 : rightOfGold / gold;
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        Measure plus(Measure other) {
            return new Measure(
                    rightOfAnswer + other.rightOfAnswer,
                    answer + other.answer,
                    rightOfGold + other.rightOfGold,
                    gold + other.gold);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f", 100 * precision(), 100 * recall(), 100 * f1());
        }
    }

    /** The score of no documents at all. */
    public static final CoreferenceScore NOTHING =
            new CoreferenceScore(Measure.NOTHING, Measure.NOTHING, Measure.NOTHING);

    /**
     * Scores one answer.
     *
     * @param gold the chains of the gold set, singletons included; a mention is in one chain only
     * @param answer the chains of the answer; it may have other mentions than the gold set
     */
    public static <M> CoreferenceScore of(Collection<? extends Set<M>> gold, Collection<? extends Set<M>> answer) {
        Map<M, Integer> goldOf = chains(gold);
        Map<M, Integer> answerOf = chains(answer);
        Measure muc =
                new Measure(links(answer, goldOf), possibleLinks(answer), links(gold, answerOf), possibleLinks(gold));
        Measure bCubed =
                new Measure(shared(answer, goldOf, gold), size(answer), shared(gold, answerOf, answer), size(gold));
        double aligned = aligned(List.copyOf(gold), List.copyOf(answer));
        Measure ceafE = new Measure(aligned, answer.size(), aligned, gold.size());
        return new CoreferenceScore(muc, bCubed, ceafE);
    }

    /** The mean of the three F1, as the CoNLL-2012 shared task scores (Pradhan et al., 2012). */
    public double conll() {
        return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
    }

    /** The score of both sets of documents together. */
    public CoreferenceScore plus(CoreferenceScore other) {
        return new CoreferenceScore(muc.plus(other.muc), bCubed.plus(other.bCubed), ceafE.plus(other.ceafE));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "CoNLL %.1f  MUC %s  B3 %s  CEAFe %s", 100 * conll(), muc, bCubed, ceafE);
    }

    private static <M> Map<M, Integer> chains(Collection<? extends Set<M>> chains) {
        Map<M, Integer> chainOf = new HashMap<>();
        int index = 0;
        for (Set<M> chain : chains) {
            for (M mention : chain) {
                if (chainOf.put(mention, index) != null) {
                    throw new IllegalArgumentException("a mention is in two chains: " + mention);
                }
            }
            index++;
        }
        return chainOf;
    }

    private static double size(Collection<? extends Set<?>> chains) {
        return chains.stream().mapToInt(Set::size).sum();
    }

    private static double possibleLinks(Collection<? extends Set<?>> chains) {
        return chains.stream().mapToInt(chain -> Math.max(0, chain.size() - 1)).sum();
    }

    /** For each chain its mentions less the parts into which the other side breaks it. */
    private static <M> double links(Collection<? extends Set<M>> chains, Map<M, Integer> other) {
        double links = 0;
        for (Set<M> chain : chains) {
            Set<Integer> parts = new java.util.HashSet<>();
            int alone = 0;
            for (M mention : chain) {
                Integer part = other.get(mention);
                if (part == null) {
                    alone++;
                } else {
                    parts.add(part);
                }
            }
            links += chain.size() - (parts.size() + alone);
        }
        return links;
    }

    /** For each mention the part of its chain that is with it on the other side as well. */
    private static <M> double shared(
            Collection<? extends Set<M>> chains, Map<M, Integer> otherOf, Collection<? extends Set<M>> other) {
        List<Set<M>> others = new ArrayList<>(other);
        double sum = 0;
        for (Set<M> chain : chains) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (M mention : chain) {
                Integer at = otherOf.get(mention);
                if (at != null && others.get(at).contains(mention)) {
                    counts.merge(at, 1, Integer::sum);
                }
            }
            // Each of the n mentions that lie together on the other side shares n of the chain's mentions.
            for (int count : counts.values()) {
                sum += (double) count * count / chain.size();
            }
        }
        return sum;
    }

    private static <M> double aligned(List<? extends Set<M>> gold, List<? extends Set<M>> answer) {
        if (gold.isEmpty() || answer.isEmpty()) {
            return 0;
        }
        double[][] similarity = new double[gold.size()][answer.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < answer.size(); j++) {
                int common = 0;
                for (M mention : gold.get(i)) {
                    common += answer.get(j).contains(mention) ? 1 : 0;
                }
                similarity[i][j] =
                        2.0 * common / (gold.get(i).size() + answer.get(j).size());
            }
        }
        return Assignment.best(similarity);
    }
}

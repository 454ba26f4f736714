package org.dragoman.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.instrument.InstrumentReader.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which places of a document name the same text, gives them one name and their common parties, and leaves
 * out what repeats: a bare mention of a text with which something was done, and the same act said again.
 */
final class Instruments {
    private Instruments() {}

    private static final class Cluster {
        final List<Candidate> members = new ArrayList<>();

        boolean takes(Candidate candidate) {
            for (Candidate member : members) {
                if (!same(member, candidate)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean same(Candidate one, Candidate other) {
            if (!one.record().form().equals(other.record().form())) {
                return false;
            }
            if (one.year() != null && other.year() != null && !one.year().equals(other.year())) {
                return false;
            }
            boolean bare = one.keywords().isEmpty() || other.keywords().isEmpty();
            if (bare && !other.definite()) {
                return false;
            }
            return partiesAgree(one.record(), other.record())
                    && InstrumentNames.agree(one.keywords(), other.keywords())
                    && (one.proper() == other.proper() || bare || one.keywords().size() > 1);
        }

        private static boolean partiesAgree(Instrument one, Instrument other) {
            return one.parties().isEmpty()
                    || other.parties().isEmpty()
                    || one.parties().stream().anyMatch(other.parties()::contains);
        }

        /** The fullest proper name, else the first description. */
        String name() {
            Candidate best = members.get(0);
            for (Candidate member : members) {
                boolean better = member.proper() && !best.proper()
                        || member.proper() == best.proper()
                                && member.proper()
                                && member.keywords().size() > best.keywords().size();
                if (better) {
                    best = member;
                }
            }
            return best.record().name();
        }

        List<String> parties() {
            Set<String> all = new LinkedHashSet<>();
            for (Candidate member : members) {
                if (all.size() < 2) {
                    all.addAll(member.record().parties());
                }
            }
            return List.copyOf(all);
        }
    }

    static List<Instrument> merge(List<Candidate> candidates) {
        List<Cluster> clusters = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Cluster home = home(candidate, clusters);
            if (home == null) {
                home = new Cluster();
                clusters.add(home);
            }
            home.members.add(candidate);
        }
        List<Instrument> merged = new ArrayList<>();
        for (Cluster cluster : clusters) {
            merged.addAll(records(cluster));
        }
        merged.sort(Comparator.comparing(Instrument::span).thenComparing(Instrument::id));
        return List.copyOf(merged);
    }

    private static @Nullable Cluster home(Candidate candidate, List<Cluster> clusters) {
        // The nearest earlier text of that form is the one meant: "the treaty".
        for (int i = clusters.size() - 1; i >= 0; i--) {
            if (clusters.get(i).takes(candidate)) {
                return clusters.get(i);
            }
        }
        return null;
    }

    private static List<Instrument> records(Cluster cluster) {
        String name = cluster.name();
        List<String> parties = cluster.parties();
        List<Instrument> records = new ArrayList<>();
        Set<String> acts = new HashSet<>();
        boolean acted = cluster.members.stream().anyMatch(member -> isAct(member.record()));
        // Dated acts first, so that an undated repetition gives way.
        List<Candidate> order = new ArrayList<>(cluster.members);
        order.sort(Comparator.comparing(member -> member.record().when() == null));
        for (Candidate member : order) {
            Instrument record = member.record();
            String key = record.act() + " " + record.when();
            boolean repeated = record.when() == null && acts.contains(record.act()) || acts.contains(key);
            if (repeated || acted && !isAct(record)) {
                continue;
            }
            acts.add(key);
            acts.add(record.act());
            records.add(new Instrument(
                    record.id(),
                    record.document(),
                    name,
                    record.form(),
                    record.act(),
                    record.parties().size() >= 2 ? record.parties() : parties,
                    record.when(),
                    record.voice(),
                    record.span(),
                    record.evidence()));
        }
        return records;
    }

    private static boolean isAct(Instrument record) {
        return !record.act().equals("mentioned");
    }
}
